package org.layoffledger.capex;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.layoffledger.derivation.Choice;
import org.layoffledger.derivation.ChoiceReason;
import org.layoffledger.derivation.Preference;

/** Chooses the value that a figure shows. What has been spent does not change, so precision counts first; a plan does, so the latest word counts first. */
final class CapexPreference {

    private static final Comparator<CapexStatement> LATEST_FIRST =
            Comparator.comparing(CapexStatement::publishedOn, Comparator.nullsLast(Comparator.reverseOrder()));

    private static final Comparator<CapexStatement> PRECISE_FIRST =
            Comparator.comparingInt(CapexPreference::imprecision);

    private static final Comparator<CapexStatement> CONFIRMED_FIRST =
            Comparator.comparing(statement -> !statement.editing().confirmed());

    private static final Comparator<CapexStatement> CORRECTED_FIRST =
            Comparator.comparing(statement -> !isCorrected(statement));

    private final Preference<CapexStatement> spent;
    private final Preference<CapexStatement> planned;

    CapexPreference(@Nullable String reportingCurrency) {
        spent = current(
                        Preference.by(CapexStatement::key).then(ChoiceReason.EDITOR, CORRECTED_FIRST),
                        reportingCurrency)
                .then(ChoiceReason.CONFIRMED, CONFIRMED_FIRST)
                .then(ChoiceReason.PRECISE_OVER_VAGUE, PRECISE_FIRST)
                .then(ChoiceReason.LATER_OVER_EARLIER, LATEST_FIRST)
                .then(ChoiceReason.FIRST_TOLD, Comparator.comparingInt(CapexStatement::position));
        // what an editor reads out of an old plan does not hold against a new plan
        planned = current(Preference.by(CapexStatement::key), reportingCurrency)
                .then(ChoiceReason.LATER_OVER_EARLIER, LATEST_FIRST)
                .then(ChoiceReason.EDITOR, CORRECTED_FIRST)
                .then(ChoiceReason.CONFIRMED, CONFIRMED_FIRST)
                .then(ChoiceReason.PRECISE_OVER_VAGUE, PRECISE_FIRST)
                .then(ChoiceReason.FIRST_TOLD, Comparator.comparingInt(CapexStatement::position));
    }

    private static Preference<CapexStatement> current(
            Preference<CapexStatement> base, @Nullable String reportingCurrency) {
        return base.then(
                        ChoiceReason.REPORTING_CURRENCY,
                        Comparator.comparing(statement -> !statement.currency().equals(reportingCurrency)))
                .then(ChoiceReason.CURRENT_OVER_SUPERSEDED, Comparator.comparing(CapexStatement::superseded));
    }

    /**
     * For guidance and estimates the values in the order in which they were given, in the currency that is shown; empty for what was spent or pledged. Estimates of others
     * than whose is shown are on no ladder with it.
     */
    List<Rung> ladder(Collection<CapexStatement> statements) {
        if (!isPlan(statements)) {
            return List.of();
        }
        CapexStatement shown = choose(statements).source();
        return new GuidanceLadder(told -> choose(told).source())
                .of(statements.stream()
                        .filter(one -> one.currency().equals(shown.currency()) && one.isOfTheSameHand(shown))
                        .toList());
    }

    /**
     * The statement to show and why; the statements are of one spender, period and basis, at least one. A later text that only tells the last rung of the ladder again, and
     * less precisely, does not stand in its place.
     */
    Choice<CapexStatement> choose(Collection<CapexStatement> statements, List<Rung> ladder) {
        Choice<CapexStatement> choice = choose(statements);
        if (ladder.isEmpty()) {
            return choice;
        }
        CapexStatement held = ladder.get(ladder.size() - 1).statement();
        return held.value().equals(choice.source().value())
                ? choice
                : new Choice<>(held, ChoiceReason.PRECISE_OVER_VAGUE);
    }

    private Choice<CapexStatement> choose(Collection<CapexStatement> statements) {
        Choice<CapexStatement> choice =
                (isPlan(statements) ? planned : spent).choose(statements, CapexStatement::value);
        if (choice == null) {
            throw new IllegalArgumentException("nothing to choose from");
        }
        return isCorrected(choice.source()) ? new Choice<>(choice.source(), ChoiceReason.EDITOR) : choice;
    }

    private static boolean isCorrected(CapexStatement statement) {
        return statement.editing().corrects("amount", "amountMax", "currency", "qualifier");
    }

    private static boolean isPlan(Collection<CapexStatement> statements) {
        return statements.stream().anyMatch(CapexStatement::isHeldOut);
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
