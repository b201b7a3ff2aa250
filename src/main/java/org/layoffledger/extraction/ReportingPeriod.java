package org.layoffledger.extraction;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A period that a figure is stated for: a year, a quarter or half of one, calendar or fiscal, or a span of years. Kept as stated, never converted.
 *
 * @param fiscal whether the text says fiscal year
 * @param year the year, or the first of a span
 * @param part which part of the year
 * @param endYear the last year of a span, or null
 */
public record ReportingPeriod(
        boolean fiscal, int year, Part part, @Nullable Integer endYear) {

    private static final Pattern FORM = Pattern.compile("(FY)?(\\d{4})(?:-(Q[1-4]|H[12]|9M)|/(?:FY)?(\\d{4}))?");

    public ReportingPeriod {
        if (endYear != null && (part != Part.YEAR || endYear <= year)) {
            throw new IllegalArgumentException("a span runs over whole years, forward");
        }
    }

    /** Part of a year. */
    public enum Part {
        YEAR(12, 0),
        H1(6, 0),
        H2(6, 6),
        NINE_MONTHS(9, 0),
        Q1(3, 0),
        Q2(3, 3),
        Q3(3, 6),
        Q4(3, 9);

        private final int months;
        private final int offset;

        Part(int months, int offset) {
            this.months = months;
            this.offset = offset;
        }

        /** Length in months. */
        public int months() {
            return months;
        }

        /** Months of the year that have passed when the part begins. */
        public int offset() {
            return offset;
        }
    }

    public static ReportingPeriod year(int year) {
        return new ReportingPeriod(false, year, Part.YEAR, null);
    }

    public static ReportingPeriod quarter(int year, int quarter) {
        return new ReportingPeriod(false, year, Part.valueOf("Q" + quarter), null);
    }

    /** The same period, told as a fiscal one. */
    public ReportingPeriod asFiscal() {
        return new ReportingPeriod(true, year, part, endYear);
    }

    public boolean isQuarter() {
        return part.months() == 3;
    }

    public boolean isYear() {
        return part == Part.YEAR && endYear == null;
    }

    /**
     * Reads {@code 2026}, {@code FY2025}, {@code 2025-Q3}, {@code FY2026-H1}, {@code 2025-9M}, {@code 2025/2027}.
     *
     * @throws IllegalArgumentException if the text is none of these
     */
    public static ReportingPeriod parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw new IllegalArgumentException("not a period: " + text);
        }
        String part = form.group(3);
        String end = form.group(4);
        return new ReportingPeriod(
                form.group(1) != null,
                Integer.parseInt(form.group(2)),
                part == null ? Part.YEAR : part.equals("9M") ? Part.NINE_MONTHS : Part.valueOf(part),
                end == null ? null : Integer.valueOf(end));
    }

    /** The form that {@link #parse} reads. */
    @Override
    public String toString() {
        String start = (fiscal ? "FY" : "") + year;
        if (endYear != null) {
            return start + "/" + endYear;
        }
        return switch (part) {
            case YEAR -> start;
            case NINE_MONTHS -> start + "-9M";
            default -> start + "-" + part;
        };
    }
}
