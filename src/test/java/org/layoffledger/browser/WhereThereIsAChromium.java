package org.layoffledger.browser;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Leaves browser tests out where there is no browser, before the application is started for them. */
final class WhereThereIsAChromium implements ExecutionCondition {

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        String wish = System.getenv().getOrDefault("BROWSER_TESTS", "auto");
        return switch (wish) {
            case "off" -> ConditionEvaluationResult.disabled("BROWSER_TESTS=off");
            case "required" -> ConditionEvaluationResult.enabled("BROWSER_TESTS=required");
            case "auto" ->
                Chromium.program()
                        .map(program -> ConditionEvaluationResult.enabled("with " + program))
                        .orElseGet(() -> missing());
            default -> throw new IllegalArgumentException("BROWSER_TESTS is auto, required or off, not " + wish);
        };
    }

    private static ConditionEvaluationResult missing() {
        String reason = "browser tests are left out: no Chromium here (install it, or set CHROMIUM to its path)";
        System.out.println(reason);
        return ConditionEvaluationResult.disabled(reason);
    }
}
