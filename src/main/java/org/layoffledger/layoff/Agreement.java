package org.layoffledger.layoff;

/** How well a statement fits another. */
enum Agreement {
    /** They cannot tell of the same cut. */
    CONFLICT,
    /** Nothing speaks for or against it. */
    NEUTRAL,
    /** Nothing but the time speaks for it; enough only where there is no other candidate. */
    WEAK,
    /** Their figures are compatible and their times agree; enough only where there is no other candidate. */
    FAIR,
    /** They give the same figure at times that fit. */
    STRONG
}
