package org.layoffledger.extraction;

import java.util.Locale;

/** Whose figure it is and whether the money has been spent. */
public enum CapexBasis {
    /** Spent. */
    ACTUAL,
    /** The spender's own plan, also an earlier one. */
    GUIDANCE,
    /** The forecast of a third party. */
    ESTIMATE,
    /** A pledge to one project, place or span of years; not a period's capex. */
    COMMITMENT;

    /** The name as it is printed and stored: lower case, words joined by underscores. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
