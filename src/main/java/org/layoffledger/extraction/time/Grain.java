package org.layoffledger.extraction.time;

/** How long the stretch is that an expression names; the finest first. */
enum Grain {
    DAY,
    /** A stretch of days between two dates. */
    DAYS,
    MONTH,
    QUARTER,
    NINE_MONTHS,
    HALF,
    YEAR
}
