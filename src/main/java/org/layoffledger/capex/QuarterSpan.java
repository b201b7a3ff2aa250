package org.layoffledger.capex;

import java.time.MonthDay;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.layoffledger.extraction.CompanyDirectory.FiscalCalendar;
import org.layoffledger.extraction.ReportingPeriod;

/**
 * A run of calendar quarters, by which periods of different fiscal calendars are compared. A quarter is counted as {@code year * 4 + quarter - 1}.
 *
 * @param first the first quarter
 * @param last the last quarter, inclusive
 */
public record QuarterSpan(int first, int last) implements Comparable<QuarterSpan> {

    /** A fiscal year that ends in the first days of a month belongs to the month before. */
    private static final int FIRST_DAYS = 15;

    public QuarterSpan {
        if (last < first) {
            throw new IllegalArgumentException("ends before it begins: " + first + " to " + last);
        }
    }

    /** The four quarters of a calendar year. */
    public static QuarterSpan ofYear(int year) {
        return new QuarterSpan(year * 4, year * 4 + 3);
    }

    /**
     * The calendar quarters of a period. A fiscal quarter is aligned to the calendar quarter that holds its middle month: Microsoft's FY2025-Q2 (October to December
     * 2024) to 2024-Q4, Nvidia's first quarter (February to April) to the first.
     *
     * @param period as stated
     * @param calendar the spender's, asked only for fiscal periods
     */
    public static QuarterSpan align(ReportingPeriod period, FiscalCalendar calendar) {
        YearMonth start = period.fiscal() ? fiscalStart(period.year(), calendar) : YearMonth.of(period.year(), 1);
        int years = period.endYear() == null ? 0 : period.endYear() - period.year();
        YearMonth first = start.plusMonths(period.part().offset());
        YearMonth lastQuarter = first.plusMonths(period.part().months() - 3L).plusYears(years);
        return new QuarterSpan(quarter(first), quarter(lastQuarter));
    }

    private static YearMonth fiscalStart(int year, FiscalCalendar calendar) {
        MonthDay end = calendar.yearEnd();
        YearMonth endMonth = YearMonth.of(year, end.getMonth());
        if (end.getDayOfMonth() <= FIRST_DAYS) {
            endMonth = endMonth.minusMonths(1);
        }
        YearMonth start = endMonth.minusMonths(11);
        return calendar.namedAfterStart() && start.getYear() < year ? start.plusYears(1) : start;
    }

    /** The calendar quarter of the fiscal quarter that begins with that month. */
    private static int quarter(YearMonth start) {
        YearMonth middle = start.plusMonths(1);
        return middle.getYear() * 4 + (middle.getMonthValue() - 1) / 3;
    }

    /**
     * These quarters in fiscal years: FY2025-Q2 for Microsoft's 2024-Q4.
     *
     * @return null where the calendar's years are calendar years, or where these quarters are no quarter, half, nine months or year of it
     */
    public @Nullable ReportingPeriod inFiscalYears(FiscalCalendar calendar) {
        if (calendar.isCalendarYear()) {
            return null;
        }
        for (int year = first / 4 - 1; year <= last / 4 + 1; year++) {
            for (ReportingPeriod.Part part : ReportingPeriod.Part.values()) {
                ReportingPeriod period = new ReportingPeriod(true, year, part, null);
                if (align(period, calendar).equals(this)) {
                    return period;
                }
            }
        }
        return null;
    }

    /** Whether the calendar's quarters begin and end with calendar quarters. */
    static boolean hasCalendarQuarters(FiscalCalendar calendar) {
        return (fiscalStart(2001, calendar).getMonthValue() - 1) % 3 == 0;
    }

    /** How many quarters it runs over. */
    public int length() {
        return last - first + 1;
    }

    /** Whether it is the four quarters of one calendar year. */
    public boolean isCalendarYear() {
        return first % 4 == 0 && length() == 4;
    }

    @Override
    public int compareTo(QuarterSpan other) {
        int byFirst = Integer.compare(first, other.first);
        return byFirst != 0 ? byFirst : Integer.compare(last, other.last);
    }

    /** {@code 2025} for a calendar year, {@code 2024-Q4} for a quarter, else {@code 2024-Q3/2025-Q2}. */
    @Override
    public String toString() {
        if (isCalendarYear()) {
            return Integer.toString(first / 4);
        }
        return length() == 1 ? quarterName(first) : quarterName(first) + "/" + quarterName(last);
    }

    private static String quarterName(int quarter) {
        return quarter / 4 + "-Q" + (quarter % 4 + 1);
    }
}
