package org.layoffledger.layoff;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.layoffledger.derivation.Choice;
import org.layoffledger.derivation.ChoiceReason;
import org.layoffledger.derivation.Preference;
import org.layoffledger.extraction.LayoffStatus;
import org.layoffledger.extraction.PartialDate;

/** Chooses what an event shows among the values that its statements tell: the company's statement over a report, precise over vague, later over earlier. */
final class ValueChoice {

    private static final Comparator<LayoffStatement> LATEST_FIRST =
            Comparator.comparing(LayoffStatement::publishedOn, Comparator.nullsLast(Comparator.reverseOrder()));

    private static final Comparator<LayoffStatement> FINEST_DATE_FIRST = Comparator.comparing(
            LayoffStatement::announcedOn,
            Comparator.nullsLast(Comparator.comparingInt(PartialDate::precision).reversed()));

    private static final Comparator<LayoffStatement> EARLIEST_DATE_FIRST =
            Comparator.comparing(LayoffStatement::announcedOn, Comparator.nullsLast(Comparator.naturalOrder()));

    private static final Comparator<LayoffStatement> STATED_FIRST =
            Comparator.comparing(LayoffStatement::dateStated, Comparator.reverseOrder());

    private static final Comparator<LayoffStatement> CONFIRMED_FIRST =
            Comparator.comparing(statement -> !statement.editing().confirmed());

    private static final String DATE_FIELD = "announcedOn";

    private static final Preference<LayoffStatement> DATE = edited(DATE_FIELD)
            .then(ChoiceReason.STATED_OVER_ASSUMED, STATED_FIRST)
            .then(ChoiceReason.COMPANY_OVER_REPORT, Comparator.comparingInt(LayoffStatement::authority))
            .then(ChoiceReason.CONFIRMED, CONFIRMED_FIRST)
            .then(ChoiceReason.PRECISE_OVER_VAGUE, FINEST_DATE_FIRST)
            .then(ChoiceReason.EARLIER_DATE, EARLIEST_DATE_FIRST);

    private static final Preference<LayoffStatement> FINER_DATE = edited(DATE_FIELD)
            .then(ChoiceReason.STATED_OVER_ASSUMED, STATED_FIRST)
            .then(ChoiceReason.PRECISE_OVER_VAGUE, FINEST_DATE_FIRST)
            .then(ChoiceReason.COMPANY_OVER_REPORT, Comparator.comparingInt(LayoffStatement::authority))
            .then(ChoiceReason.EARLIER_DATE, EARLIEST_DATE_FIRST);

    private ValueChoice() {}

    private static Preference<LayoffStatement> edited(String... fields) {
        return Preference.by(LayoffStatement::key)
                .then(
                        ChoiceReason.EDITOR,
                        Comparator.comparing(statement -> !statement.editing().corrects(fields)));
    }

    /** That an editor gave the shown value is its reason, also where nothing speaks against it. */
    private static @Nullable Choice<LayoffStatement> credited(
            @Nullable Choice<LayoffStatement> choice, String... fields) {
        return choice != null && choice.source().editing().corrects(fields)
                ? new Choice<>(choice.source(), ChoiceReason.EDITOR)
                : choice;
    }

    /** For unit, place, reason and plan. */
    static @Nullable Choice<LayoffStatement> words(
            Collection<LayoffStatement> statements,
            String field,
            Function<LayoffStatement, ? extends @Nullable Object> value) {
        return credited(
                edited(field)
                        .then(ChoiceReason.COMPANY_OVER_REPORT, Comparator.comparingInt(LayoffStatement::authority))
                        .then(ChoiceReason.CONFIRMED, CONFIRMED_FIRST)
                        .then(ChoiceReason.LATER_OVER_EARLIER, LATEST_FIRST)
                        .choose(statements, value),
                field);
    }

    /** The number of people. */
    static @Nullable Choice<LayoffStatement> headcount(Collection<LayoffStatement> statements) {
        return figure(statements, LayoffStatement::headcount, "headcount", "headcountMax", "qualifier");
    }

    /** The share of the workforce. */
    static @Nullable Choice<LayoffStatement> percent(Collection<LayoffStatement> statements) {
        return figure(statements, LayoffStatement::workforcePercent, "workforcePercent");
    }

    /** A number or a share: the best source's, and among equal sources the one that more articles tell before one that was told last. */
    private static <T> @Nullable Choice<LayoffStatement> figure(
            Collection<LayoffStatement> statements, Function<LayoffStatement, @Nullable T> value, String... fields) {
        Map<T, Set<Long>> articles = new HashMap<>();
        for (LayoffStatement statement : statements) {
            T told = value.apply(statement);
            if (told != null) {
                articles.computeIfAbsent(told, key -> new HashSet<>()).add(statement.articleId());
            }
        }
        Preference<LayoffStatement> preference = edited(fields)
                .then(ChoiceReason.FIGURE_OVER_WORD, Comparator.comparing(LayoffStatement::isVague))
                .then(ChoiceReason.COMPANY_OVER_REPORT, Comparator.comparingInt(LayoffStatement::authority))
                .then(ChoiceReason.CONFIRMED, CONFIRMED_FIRST)
                .then(ChoiceReason.PRECISE_OVER_VAGUE, Comparator.comparingInt(ValueChoice::imprecision))
                .then(
                        ChoiceReason.MORE_SOURCES,
                        Comparator.comparingInt(s ->
                                -articles.getOrDefault(value.apply(s), Set.of()).size()))
                .then(ChoiceReason.LATER_OVER_EARLIER, LATEST_FIRST);
        return credited(preference.choose(statements, value), fields);
    }

    /** The date of the best source; where that is only a year or a month, a finer date within it that another source gives. */
    static @Nullable Choice<LayoffStatement> date(Collection<LayoffStatement> statements) {
        Choice<LayoffStatement> base = credited(DATE.choose(statements, LayoffStatement::announcedOn), DATE_FIELD);
        if (base == null || base.reason() == ChoiceReason.EDITOR) {
            return base;
        }
        PartialDate coarse = date(base.source());
        List<LayoffStatement> finer = statements.stream()
                .filter(s -> s.announcedOn() != null && date(s).precision() > coarse.precision())
                .filter(s -> date(s).agreesWith(coarse))
                .toList();
        Choice<LayoffStatement> refined = FINER_DATE.choose(finer, LayoffStatement::announcedOn);
        return refined == null ? base : new Choice<>(refined.source(), ChoiceReason.PRECISE_OVER_VAGUE);
    }

    /**
     * The statement whose status the event takes. A story climbs from reported to planned to announced; a denial stands until something is planned after it or announced.
     * What is recalled in passing moves nothing; only where nothing else is known does the event rest on it.
     */
    static LayoffStatement status(Collection<LayoffStatement> statements) {
        LayoffStatement denial = latest(statements, LayoffStatus.DENIED);
        LayoffStatement announced = earliest(statements, LayoffStatus.ANNOUNCED);
        if (announced != null) {
            return announced;
        }
        LayoffStatement planned = latest(statements, LayoffStatus.PLANNED);
        if (planned != null && (denial == null || isAfter(planned, denial))) {
            return planned;
        }
        if (denial != null) {
            return denial;
        }
        LayoffStatement reported = earliest(statements, LayoffStatus.REPORTED);
        return reported != null
                ? reported
                : statements.stream().min(LayoffStatement.BY_PUBLICATION).orElseThrow();
    }

    private static @Nullable LayoffStatement earliest(Collection<LayoffStatement> statements, LayoffStatus status) {
        return statements.stream()
                .filter(s -> s.status() == status)
                .min(LayoffStatement.BY_PUBLICATION)
                .orElse(null);
    }

    private static @Nullable LayoffStatement latest(Collection<LayoffStatement> statements, LayoffStatus status) {
        return statements.stream()
                .filter(s -> s.status() == status)
                .min(LATEST_FIRST.thenComparing(LayoffStatement::key))
                .orElse(null);
    }

    private static boolean isAfter(LayoffStatement one, LayoffStatement other) {
        return one.publishedOn() != null
                && other.publishedOn() != null
                && one.publishedOn().isAfter(other.publishedOn());
    }

    private static int imprecision(LayoffStatement statement) {
        if (statement.headcountMax() != null) {
            return 3;
        }
        return switch (statement.qualifier()) {
            case EXACT -> 0;
            case ABOUT -> 1;
            case AT_LEAST, UP_TO -> 2;
            case VAGUE -> 4;
        };
    }

    private static PartialDate date(LayoffStatement statement) {
        return Objects.requireNonNull(statement.announcedOn());
    }
}
