package org.layoffledger.capex;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.layoffledger.capex.Rung.Movement;
import org.layoffledger.extraction.Qualifier;

/**
 * Sets what was held out for one period in the order in which it was given: one rung for each value that differs from the one before. A pure function of the statements,
 * whatever their order.
 */
final class GuidanceLadder {

    private static final BigDecimal ROUNDING = new BigDecimal("0.01");
    private static final BigDecimal UP_TO_ROUNDING = new BigDecimal("0.10");
    private static final Comparator<CapexStatement> AS_TOLD =
            Comparator.comparingInt(CapexStatement::position).thenComparing(CapexStatement::key);

    private final Function<Collection<CapexStatement>, CapexStatement> choose;
    private final List<Rung> rungs = new ArrayList<>();

    /** @param choose the statement shown among those of one day */
    GuidanceLadder(Function<Collection<CapexStatement>, CapexStatement> choose) {
        this.choose = choose;
    }

    /** The rungs, the oldest first; at least one. The statements are of one figure and in one currency, at least one. */
    List<Rung> of(Collection<CapexStatement> statements) {
        List<CapexStatement> current =
                statements.stream().filter(one -> !one.superseded()).toList();
        if (current.isEmpty()) {
            return List.of(new Rung(choose.apply(statements), null, null, Movement.FIRST));
        }
        days(current).forEach((day, told) -> {
            formerOf(told, statements).forEach(former -> step(former, null));
            step(choose.apply(told), day.equals(LocalDate.MAX) ? null : day);
        });
        return List.copyOf(rungs);
    }

    /** By the day they were published; those without a day count only where no other is there, since nobody knows where they belong. */
    private static SortedMap<LocalDate, List<CapexStatement>> days(List<CapexStatement> current) {
        SortedMap<LocalDate, List<CapexStatement>> days =
                current.stream().collect(Collectors.groupingBy(GuidanceLadder::day, TreeMap::new, Collectors.toList()));
        if (days.size() > 1) {
            days.remove(LocalDate.MAX);
        }
        return days;
    }

    private static LocalDate day(CapexStatement statement) {
        LocalDate day = statement.publishedOn();
        return day == null ? LocalDate.MAX : day;
    }

    /** What the articles of a day give as the value that held before, unless the ladder has it. */
    private Stream<CapexStatement> formerOf(List<CapexStatement> told, Collection<CapexStatement> all) {
        return all.stream()
                .filter(CapexStatement::superseded)
                .filter(former -> told.stream().anyMatch(now -> now.articleId() == former.articleId()))
                .filter(former -> rungs.stream().noneMatch(rung -> repeats(former, rung.statement())))
                .sorted(AS_TOLD);
    }

    private void step(CapexStatement told, @Nullable LocalDate day) {
        if (rungs.isEmpty()) {
            rungs.add(new Rung(told, day, null, Movement.FIRST));
            return;
        }
        Rung last = rungs.get(rungs.size() - 1);
        if (repeats(told, last.statement())) {
            rungs.set(rungs.size() - 1, last.toldAgain(day));
        } else {
            rungs.add(
                    new Rung(told, day, null, Movement.between(last.statement().band(), told.band())));
        }
    }

    /** Whether {@code told} says nothing that {@code held} does not say: the same value, or a hedge that it lies within ("more than 100" of 125). */
    static boolean repeats(CapexStatement told, CapexStatement held) {
        if (told.value().equals(held.value())) {
            return true;
        }
        BigDecimal low = held.band().low();
        BigDecimal high = held.band().high();
        if (told.amountMax() != null || high == null) {
            return told.amountMax() == null
                    && told.qualifier() == Qualifier.AT_LEAST
                    && told.amount().compareTo(low) <= 0;
        }
        return switch (told.qualifier()) {
            case EXACT -> false;
            case AT_LEAST -> told.amount().compareTo(low) <= 0;
            case UP_TO ->
                told.amount().compareTo(high) >= 0 && told.amount().compareTo(more(high, UP_TO_ROUNDING)) <= 0;
            case ABOUT ->
                told.amount().compareTo(more(low, ROUNDING.negate())) >= 0
                        && told.amount().compareTo(more(high, ROUNDING)) <= 0;
            case VAGUE ->
                told.amount().compareTo(low) <= 0
                        && told.amount().multiply(BigDecimal.TEN).compareTo(high) > 0;
        };
    }

    private static BigDecimal more(BigDecimal amount, BigDecimal share) {
        return amount.add(amount.multiply(share));
    }
}
