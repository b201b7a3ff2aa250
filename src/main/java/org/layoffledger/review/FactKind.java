package org.layoffledger.review;

import java.util.Locale;

/** What a fact is about. */
public enum FactKind {
    /** A cut of jobs. */
    LAYOFF,
    /** Capital expenditure. */
    CAPEX;

    /** The name as it is stored: lower case. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static FactKind of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
