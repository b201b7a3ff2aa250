package org.layoffledger.extraction.capex;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.layoffledger.extraction.CompanyDirectory.FiscalCalendar;
import org.layoffledger.extraction.ReportingPeriod;
import org.layoffledger.extraction.ReportingPeriod.Part;
import org.layoffledger.extraction.time.TimeExpression.FiscalReference;

/** Counts a company's fiscal years and quarters. */
final class FiscalClock {

    private final FiscalCalendar calendar;

    FiscalClock(FiscalCalendar calendar) {
        this.calendar = calendar;
    }

    /** The clock of a spender; that of the calendar where its own is not known. */
    static FiscalClock of(@Nullable Spender spender, Map<String, FiscalCalendar> calendars) {
        FiscalCalendar calendar = spender == null || spender.slug() == null
                ? FiscalCalendar.CALENDAR_YEAR
                : calendars.getOrDefault(spender.slug(), FiscalCalendar.CALENDAR_YEAR);
        return new FiscalClock(calendar);
    }

    boolean isCalendarYear() {
        return calendar.isCalendarYear();
    }

    /** The fiscal year that ends in a month, by the calendar's own way to name it. */
    ReportingPeriod yearEnding(YearMonth month) {
        boolean calendarYear = isCalendarYear() && month.getMonthValue() == 12;
        return calendarYear
                ? ReportingPeriod.year(month.getYear())
                : new ReportingPeriod(
                        true, calendar.namedAfterStart() ? month.getYear() - 1 : month.getYear(), Part.YEAR, null);
    }

    /** Whether its quarters end when those of the calendar do. */
    boolean endsWithCalendar() {
        return calendar.yearEnd().getMonthValue() % 3 == 0;
    }

    /** The fiscal quarter that holds a date. */
    ReportingPeriod quarterOf(LocalDate date) {
        YearMonth month = YearMonth.from(date);
        int intoYear =
                Math.floorMod(month.getMonthValue() - 1 - calendar.yearEnd().getMonthValue(), 12);
        return period(fiscalYear(month), Part.valueOf("Q" + (intoYear / 3 + 1)));
    }

    /** The last fiscal quarter that had ended by a date. */
    ReportingPeriod lastEnded(LocalDate date) {
        return shiftQuarters(quarterOf(date), -1);
    }

    /** The last {@code Qn} that had ended by a date. */
    ReportingPeriod lastEnded(LocalDate date, Part quarter) {
        ReportingPeriod period = lastEnded(date);
        while (period.part() != quarter) {
            period = shiftQuarters(period, -1);
        }
        return period;
    }

    /** The first {@code Qn} that has not ended on a date. */
    ReportingPeriod running(LocalDate date, Part quarter) {
        ReportingPeriod period = quarterOf(date);
        while (period.part() != quarter) {
            period = shiftQuarters(period, 1);
        }
        return period;
    }

    /** What the words mean while a fiscal quarter runs; null where they do not say enough. */
    @Nullable
    ReportingPeriod resolve(FiscalReference words, ReportingPeriod running) {
        if (words.quarterOffset() != null) {
            return shiftQuarters(running, words.quarterOffset());
        }
        if (words.part() == null) {
            return null;
        }
        if (words.yearOffset() != null) {
            return new ReportingPeriod(true, running.year() + words.yearOffset(), words.part(), null);
        }
        boolean ended =
                words.part().offset() + words.part().months() <= running.part().offset();
        return new ReportingPeriod(true, ended ? running.year() : running.year() - 1, words.part(), null);
    }

    static ReportingPeriod shiftQuarters(ReportingPeriod quarter, int by) {
        int index = quarter.year() * 4 + quarter.part().offset() / 3 + by;
        return new ReportingPeriod(
                quarter.fiscal(), Math.floorDiv(index, 4), Part.valueOf("Q" + (Math.floorMod(index, 4) + 1)), null);
    }

    /** The last day of a period by this calendar, or by the ordinary one where the period is not fiscal. */
    LocalDate endOf(ReportingPeriod period) {
        int year = period.endYear() != null ? period.endYear() : period.year();
        int monthsIn = period.part().offset() + period.part().months();
        if (!period.fiscal() || isCalendarYear()) {
            return YearMonth.of(year, monthsIn).atEndOfMonth();
        }
        YearMonth yearEnd = YearMonth.of(
                calendar.namedAfterStart() ? year + 1 : year, calendar.yearEnd().getMonthValue());
        return yearEnd.minusMonths(12L - monthsIn).atEndOfMonth();
    }

    /** The year that ends with that month: the calendar's with December, else a fiscal one, named as the company names it. */
    ReportingPeriod yearEnding(int month, int year) {
        return month == 12
                ? ReportingPeriod.year(year)
                : new ReportingPeriod(true, calendar.namedAfterStart() ? year - 1 : year, Part.YEAR, null);
    }

    private int fiscalYear(YearMonth month) {
        boolean behindYearEnd = month.getMonthValue() > calendar.yearEnd().getMonthValue();
        int endsIn = behindYearEnd ? month.getYear() + 1 : month.getYear();
        return calendar.namedAfterStart() ? endsIn - 1 : endsIn;
    }

    private ReportingPeriod period(int year, Part part) {
        return new ReportingPeriod(!isCalendarYear(), year, part, null);
    }
}
