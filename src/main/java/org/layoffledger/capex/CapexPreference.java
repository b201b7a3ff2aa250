package org.layoffledger.capex;

import java.util.Collection;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.layoffledger.derivation.Choice;
import org.layoffledger.derivation.ChoiceReason;
import org.layoffledger.derivation.Preference;
import org.layoffledger.extraction.CapexBasis;

/** Chooses the value that a figure shows. What has been spent does not change, so precision counts first; a plan does, so the latest word counts first. */
final class CapexPreference {

    private static final Comparator<CapexStatement> LATEST_FIRST =
            Comparator.comparing(CapexStatement::publishedOn, Comparator.nullsLast(Comparator.reverseOrder()));

    private static final Comparator<CapexStatement> PRECISE_FIRST =
            Comparator.comparingInt(CapexPreference::imprecision);

    private final Preference<CapexStatement> spent;
    private final Preference<CapexStatement> planned;

    CapexPreference(@Nullable String reportingCurrency) {
        Preference<CapexStatement> base = Preference.by(CapexStatement::key)
                .then(
                        ChoiceReason.REPORTING_CURRENCY,
                        Comparator.comparing(statement -> !statement.currency().equals(reportingCurrency)))
                .then(ChoiceReason.CURRENT_OVER_SUPERSEDED, Comparator.comparing(CapexStatement::superseded));
        spent = base.then(ChoiceReason.PRECISE_OVER_VAGUE, PRECISE_FIRST)
                .then(ChoiceReason.LATER_OVER_EARLIER, LATEST_FIRST)
                .then(ChoiceReason.FIRST_TOLD, Comparator.comparingInt(CapexStatement::position));
        planned = base.then(ChoiceReason.LATER_OVER_EARLIER, LATEST_FIRST)
                .then(ChoiceReason.PRECISE_OVER_VAGUE, PRECISE_FIRST)
                .then(ChoiceReason.FIRST_TOLD, Comparator.comparingInt(CapexStatement::position));
    }

    /** The statement to show and why; the statements are of one spender, period and basis, at least one. */
    Choice<CapexStatement> choose(Collection<CapexStatement> statements) {
        boolean plan =
                statements.stream().anyMatch(s -> s.basis() == CapexBasis.GUIDANCE || s.basis() == CapexBasis.ESTIMATE);
        Choice<CapexStatement> choice = (plan ? planned : spent).choose(statements, CapexStatement::value);
        if (choice == null) {
            throw new IllegalArgumentException("nothing to choose from");
        }
        return choice;
    }

    private static int imprecision(CapexStatement statement) {
        if (statement.amountMax() != null) {
            return 2;
        }
        return switch (statement.qualifier()) {
            case EXACT -> 0;
            case ABOUT -> 1;
            case AT_LEAST, UP_TO -> 3;
            case VAGUE -> 4;
        };
    }
}
