package org.layoffledger.capex;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.layoffledger.derivation.Choice;
import org.layoffledger.extraction.ReportingPeriod;

/**
 * A figure as the derivation has it: the statements about one spender's spending in one period on one basis, and the one whose value it shows. Or a year that is added up
 * from its parts: then it has no statements of its own, and what it shows is the sum.
 *
 * @param key the canonical key: that of the statement published first
 * @param statements in the order of their publication; none of a computed year
 * @param period what they are about, fiscal where the spender's years are not calendar years and a text says so; null where none was told
 * @param quarters the period in calendar quarters
 * @param fiscalPeriod these quarters in the spender's fiscal years, where those are not calendar years
 * @param chosen the statement shown, or the sum
 * @param values how many different values the statements tell
 * @param ladder for guidance and estimates the values in the order in which they were given; else empty
 * @param parts what a computed year is added up from, in the order of the calendar; else empty
 */
record DerivedFigure(
        String key,
        List<CapexStatement> statements,
        @Nullable ReportingPeriod period,
        @Nullable QuarterSpan quarters,
        @Nullable ReportingPeriod fiscalPeriod,
        Choice<CapexStatement> chosen,
        int values,
        List<Rung> ladder,
        List<Part> parts) {

    DerivedFigure {
        statements = List.copyOf(statements);
        ladder = List.copyOf(ladder);
        parts = List.copyOf(parts);
        if (statements.isEmpty() == parts.isEmpty()) {
            throw new IllegalArgumentException("either stated or computed: " + key);
        }
    }

    /**
     * A quarter or half of a computed year.
     *
     * @param figureKey the key of its figure
     * @param source the statement that it shows
     */
    record Part(String figureKey, CapexStatement source) {}

    /** Whether nobody states it. */
    boolean isComputed() {
        return !parts.isEmpty();
    }

    /** What a reader sees of it, to be compared. */
    String shown() {
        CapexStatement source = chosen.source();
        return Stream.of(period, source.unit(), source.basis(), source.value(), source.qualifier())
                .map(String::valueOf)
                .collect(Collectors.joining("|"));
    }
}
