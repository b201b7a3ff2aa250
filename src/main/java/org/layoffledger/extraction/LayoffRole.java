package org.layoffledger.extraction;

import java.util.Locale;

/** What a number of people stands for. */
public enum LayoffRole {
    /** One round of cuts. */
    ROUND,
    /** A target over several rounds. */
    PLAN,
    /** A running total of rounds. */
    TOTAL;

    /** The name as it is printed and stored: lower case, words joined by underscores. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
