package org.layoffledger.extraction.capex;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.layoffledger.extraction.ReportingPeriod;
import org.layoffledger.extraction.time.TimeExpression;

/** Three months told by their names that make a quarter: October–December, 7至9月. */
final class MonthSpans {

    private static final Pattern SPAN = Pattern.compile("(\\d{4})-(\\d{2})/(\\d{4})-(\\d{2})");

    private MonthSpans() {}

    /** The expression as a quarter, where its months are one; else itself. */
    static TimeExpression asQuarter(TimeExpression time) {
        if (time.period() != null || time.fiscal() != null || time.iso() == null) {
            return time;
        }
        Matcher span = SPAN.matcher(time.iso());
        if (!span.matches() || !span.group(1).equals(span.group(3))) {
            return time;
        }
        int first = Integer.parseInt(span.group(2));
        int last = Integer.parseInt(span.group(4));
        if (last - first != 2 || last % 3 != 0) {
            return time;
        }
        ReportingPeriod quarter = ReportingPeriod.quarter(Integer.parseInt(span.group(1)), last / 3);
        return new TimeExpression(
                time.span(), time.iso(), time.date(), quarter, time.mod(), time.relative(), time.kind(), null);
    }
}
