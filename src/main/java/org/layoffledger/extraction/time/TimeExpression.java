package org.layoffledger.extraction.time;

import org.jspecify.annotations.Nullable;
import org.layoffledger.extraction.PartialDate;
import org.layoffledger.extraction.ReportingPeriod;
import org.layoffledger.extraction.TextSpan;

/**
 * A date or a period as a text states it, resolved against the story's date where it is relative.
 *
 * @param span the words
 * @param iso as the recognition contract prints it: {@code 2025-07-02}, {@code 2025-Q3}, {@code FY2025-Q2}, {@code start/end}; null where the words cannot be resolved
 * @param date the same as a date, where it is a year, month or day; else null
 * @param period the same as a reporting period, where it is a year, half, quarter or span of years, calendar or fiscal; else null
 * @param mod {@code before, after, since, until, approx, start, mid, end} or null
 * @param relative whether it was resolved against the reference date (去年, last quarter)
 * @param kind a point in time or a stretch of it
 */
public record TimeExpression(
        TextSpan span,
        @Nullable String iso,
        @Nullable PartialDate date,
        @Nullable ReportingPeriod period,
        @Nullable String mod,
        boolean relative,
        Kind kind) {

    /** The same expression, {@code offset} further on in a longer text. */
    public TimeExpression shiftedBy(int offset) {
        TextSpan shifted = new TextSpan(span.start() + offset, span.end() + offset);
        return new TimeExpression(shifted, iso, date, period, mod, relative, kind);
    }

    /** As the recognition contract tells them apart. */
    public enum Kind {
        DATE,
        PERIOD
    }
}
