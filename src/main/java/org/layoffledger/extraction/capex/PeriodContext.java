package org.layoffledger.extraction.capex;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.layoffledger.extraction.CompanyDirectory.FiscalCalendar;
import org.layoffledger.extraction.ReportingPeriod;

/** What the text has said of periods so far. */
final class PeriodContext {

    private final @Nullable LocalDate reference;
    private final Map<String, ReportingPeriod> quarters = new HashMap<>();
    private final Set<BigDecimal> told = new HashSet<>();
    private @Nullable ReportingPeriod latest;
    private @Nullable ReportingPeriod lastQuarter;
    private @Nullable ReportingPeriod over;
    private @Nullable ReportingPeriod firstQuarter;
    private @Nullable ReportingPeriod start;
    private @Nullable ReportingPeriod end;
    private boolean estimated;

    PeriodContext(@Nullable LocalDate reference) {
        this.reference = reference;
    }

    /** The date that the story is told on, or null. */
    @Nullable
    LocalDate reference() {
        return reference;
    }

    /** Takes note of a period told of a company; null where no company is in sight. */
    void see(ReportingPeriod period, @Nullable Spender company) {
        if (period.isQuarter()) {
            quarters.put(key(company), period);
            lastQuarter = period;
            firstQuarter = firstQuarter == null ? period : firstQuarter;
        }
        latest = period;
        FiscalClock calendar = new FiscalClock(FiscalCalendar.CALENDAR_YEAR);
        over = reference != null && calendar.endOf(period).isBefore(reference) ? period : over;
    }

    /** The period told of last that is over. */
    @Nullable
    ReportingPeriod over() {
        return over;
    }

    /** The period told of last. */
    @Nullable
    ReportingPeriod latest() {
        return latest;
    }

    /** The quarter told of last, of whatever company. */
    @Nullable
    ReportingPeriod lastQuarter() {
        return lastQuarter;
    }

    /** The quarter that the story reports on, which is the one it speaks of first; null if that had not ended when it was told. */
    @Nullable
    ReportingPeriod reported(FiscalClock clock) {
        boolean ended = firstQuarter != null
                && (reference == null || !clock.endOf(firstQuarter).isAfter(reference));
        return ended ? firstQuarter : null;
    }

    /** Takes note of an amount whose period is known. */
    void tell(BigDecimal amount) {
        told.add(amount.stripTrailingZeros());
    }

    /** Whether the amount was told with a period before: told again, it is the same. */
    boolean isTold(BigDecimal amount) {
        return told.contains(amount.stripTrailingZeros());
    }

    /** Takes note of a development from one period to another: the sentences behind may tell others without naming them again. */
    void seeRise(ReportingPeriod from, ReportingPeriod to) {
        start = from;
        end = to;
    }

    /** Where the development told last started from. */
    @Nullable
    ReportingPeriod riseStart() {
        return start;
    }

    /** Where the development told last leads. */
    @Nullable
    ReportingPeriod riseEnd() {
        return end;
    }

    /** Takes note of whose forecast was told last: an outsider's, or a company's own. */
    void seeForecast(boolean outsiders) {
        estimated = outsiders;
    }

    /** Whether the forecast told last was an outsider's: those that go on from it are as well. */
    boolean isEstimated() {
        return estimated;
    }

    private static String key(@Nullable Spender company) {
        return company == null ? "" : company.name();
    }

    /** The quarter told of the company last; else the one that had ended before the story's date. */
    @Nullable
    ReportingPeriod quarter(FiscalClock clock, @Nullable Spender company) {
        ReportingPeriod quarter = quarters.get(key(company));
        if (quarter != null) {
            return quarter;
        }
        if (reference == null) {
            return null;
        }
        ReportingPeriod ended = clock.lastEnded(reference);
        ReportingPeriod reported = reported(clock);
        boolean same =
                reported != null && !reported.fiscal() && clock.endOf(reported).equals(clock.endOf(ended));
        return same ? reported : ended;
    }

    /** The quarter that runs on the story's date, or, in an undated text, the one behind the quarter told of the company last. */
    @Nullable
    ReportingPeriod running(FiscalClock clock, @Nullable Spender company) {
        if (reference != null) {
            return clock.quarterOf(reference);
        }
        ReportingPeriod quarter = quarters.get(key(company));
        return quarter == null ? null : FiscalClock.shiftQuarters(quarter, 1);
    }
}
