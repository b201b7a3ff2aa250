package org.layoffledger.extraction.capex;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.layoffledger.extraction.ReportingPeriod;

/** What the text has said of periods so far. */
final class PeriodContext {

    private final @Nullable LocalDate reference;
    private @Nullable ReportingPeriod quarter;
    private @Nullable ReportingPeriod latest;

    PeriodContext(@Nullable LocalDate reference) {
        this.reference = reference;
    }

    /** The date that the story is told on, or null. */
    @Nullable
    LocalDate reference() {
        return reference;
    }

    void see(ReportingPeriod period) {
        if (period.isQuarter()) {
            quarter = period;
        }
        latest = period;
    }

    /** The period told of last. */
    @Nullable
    ReportingPeriod latest() {
        return latest;
    }

    /** The quarter told of last; else the one that had ended before the story's date. */
    @Nullable
    ReportingPeriod quarter(FiscalClock clock) {
        if (quarter != null) {
            return quarter;
        }
        return reference == null ? null : clock.lastEnded(reference);
    }

    /** The quarter that runs on the story's date, or, in an undated text, the one behind the quarter told of last. */
    @Nullable
    ReportingPeriod running(FiscalClock clock) {
        if (reference != null) {
            return clock.quarterOf(reference);
        }
        return quarter == null ? null : FiscalClock.shiftQuarters(quarter, 1);
    }
}
