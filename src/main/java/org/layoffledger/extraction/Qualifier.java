package org.layoffledger.extraction;

import java.util.Locale;

/** How a figure is hedged in its text. */
public enum Qualifier {
    /** Stated as it is. */
    EXACT,
    /** Approximately: 约, 近, around, nearly. */
    ABOUT,
    /** A lower bound: 超过, 逾, more than. */
    AT_LEAST,
    /** An upper bound: 最多, 不到, up to, fewer than. */
    UP_TO,
    /** A word in place of a number (数百, hundreds); the figure is its floor. */
    VAGUE;

    /** The name as it is printed and stored: lower case, words joined by underscores. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
