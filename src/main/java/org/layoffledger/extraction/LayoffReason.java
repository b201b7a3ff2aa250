package org.layoffledger.extraction;

import java.util.Locale;

/** The cause that a text gives for a cut. */
public enum LayoffReason {
    /** Artificial intelligence or automation. */
    AI,
    /** Reorganisation, fewer layers, a shift of focus. */
    RESTRUCTURING,
    /** Saving costs. */
    COST,
    /** Too many hired before. */
    OVERHIRING,
    /** Weak demand or business. */
    DEMAND,
    /** A merger or purchase. */
    MERGER,
    /** Performance of those dismissed. */
    PERFORMANCE,
    /** A site, studio or business closed. */
    CLOSURE,
    /** A cause of another kind. */
    OTHER;

    /** The name as it is printed and stored: lower case, words joined by underscores. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
