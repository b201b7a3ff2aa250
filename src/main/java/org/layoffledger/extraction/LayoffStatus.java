package org.layoffledger.extraction;

import java.util.Locale;

/** How certain and how far along a cut is, as its text tells it. */
public enum LayoffStatus {
    /** The company says so, or the text states it as fact. */
    ANNOUNCED,
    /** To come, or a target over several steps. */
    PLANNED,
    /** Told by media or insiders, not confirmed. */
    REPORTED,
    /** Told only to be refuted. */
    DENIED,
    /** An earlier round, recalled. */
    COMPLETED;

    /** The name as it is printed and stored: lower case, words joined by underscores. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
