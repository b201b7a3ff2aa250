package org.layoffledger.extraction.time;

import org.jspecify.annotations.Nullable;
import org.layoffledger.extraction.PartialDate;
import org.layoffledger.extraction.ReportingPeriod;
import org.layoffledger.extraction.ReportingPeriod.Part;
import org.layoffledger.extraction.TextSpan;

/**
 * A date or a period as a text states it, resolved against the story's date where it is relative.
 *
 * @param span the words
 * @param iso as the recognition contract prints it: {@code 2025-07-02}, {@code 2025-Q3}, {@code FY2025-Q2}, {@code start/end}; null where the words cannot be resolved
 * @param date the same as a date, where it is a year, month or day; else null
 * @param period the same as a reporting period, where it is a year, half, quarter or span of years, calendar or fiscal; else null
 * @param mod {@code before, after, since, until, approx, start, mid, end} or null
 * @param relative whether it was resolved against the reference date (去年, last quarter), or needs a company's calendar to be
 * @param kind a point in time or a stretch of it
 * @param fiscal what the words say of a fiscal period that only the company's calendar tells (本财年, 上财季, the fiscal second quarter); else null
 */
public record TimeExpression(
        TextSpan span,
        @Nullable String iso,
        @Nullable PartialDate date,
        @Nullable ReportingPeriod period,
        @Nullable String mod,
        boolean relative,
        Kind kind,
        @Nullable FiscalReference fiscal) {

    /** An expression that needs no company's calendar. */
    public TimeExpression(
            TextSpan span,
            @Nullable String iso,
            @Nullable PartialDate date,
            @Nullable ReportingPeriod period,
            @Nullable String mod,
            boolean relative,
            Kind kind) {
        this(span, iso, date, period, mod, relative, kind, null);
    }

    /** The same expression, {@code offset} further on in a longer text. */
    public TimeExpression shiftedBy(int offset) {
        return new TimeExpression(span.shiftedBy(offset), iso, date, period, mod, relative, kind, fiscal);
    }

    /** The same expression, its words told from {@code start} on. */
    TimeExpression from(int start) {
        TextSpan narrower = new TextSpan(start, span.end());
        return new TimeExpression(narrower, iso, date, period, mod, relative, kind, fiscal);
    }

    /** As the recognition contract tells them apart. */
    public enum Kind {
        DATE,
        PERIOD
    }

    /**
     * A fiscal period told without its year's number.
     *
     * @param part the part of the year where the words name one ({@code YEAR} for 本财年, {@code Q2} for 第二财季); null where they count quarters
     * @param yearOffset fiscal years from the one that contains the story's date (本财年 0, 上财年 −1); null where the words do not say
     * @param quarterOffset fiscal quarters from the one that contains the story's date (上财季 −1); null unless the words count quarters
     */
    public record FiscalReference(
            @Nullable Part part,
            @Nullable Integer yearOffset,
            @Nullable Integer quarterOffset) {}
}
