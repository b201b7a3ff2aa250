package org.layoffledger.capex;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.layoffledger.derivation.Choice;
import org.layoffledger.extraction.ReportingPeriod;

/**
 * A figure as the derivation has it: the statements about one spender's spending in one period on one basis, and the one whose value it shows.
 *
 * @param key the canonical key: that of the statement published first
 * @param statements in the order of their publication
 * @param period what they are about, fiscal where the spender's years are not calendar years and a text says so; null where none was told
 * @param quarters the period in calendar quarters
 * @param fiscalPeriod these quarters in the spender's fiscal years, where those are not calendar years
 * @param chosen the statement shown
 * @param values how many different values the statements tell
 */
record DerivedFigure(
        String key,
        List<CapexStatement> statements,
        @Nullable ReportingPeriod period,
        @Nullable QuarterSpan quarters,
        @Nullable ReportingPeriod fiscalPeriod,
        Choice<CapexStatement> chosen,
        int values) {

    DerivedFigure {
        statements = List.copyOf(statements);
    }

    /** What a reader sees of it, to be compared. */
    String shown() {
        CapexStatement source = chosen.source();
        return Stream.of(period, source.unit(), source.basis(), source.value(), source.qualifier())
                .map(String::valueOf)
                .collect(Collectors.joining("|"));
    }
}
