package org.layoffledger.derivation;

import java.util.Locale;

/** Why a value was chosen over the other values that were told. */
public enum ChoiceReason {
    /** No other value was told. */
    UNDISPUTED,
    /** An editor gave the value. */
    EDITOR,
    /** An editor found that the article says so. */
    CONFIRMED,
    /** A number before a word such as "hundreds". */
    FIGURE_OVER_WORD,
    /** The company's own statement before a report. */
    COMPANY_OVER_REPORT,
    /** The more precise value. */
    PRECISE_OVER_VAGUE,
    /** A date that the text states before the date of the article. */
    STATED_OVER_ASSUMED,
    /** The value that more articles tell. */
    MORE_SOURCES,
    /** The value published later. */
    LATER_OVER_EARLIER,
    /** The earlier date: later articles tell the same cut again. */
    EARLIER_DATE,
    /** Nothing tells them apart; taken by a fixed order so that it stays the same. */
    FIXED_ORDER,
    /** The currency that the company reports in, before a conversion. */
    REPORTING_CURRENCY,
    /** The text itself says that the other value is superseded. */
    CURRENT_OVER_SUPERSEDED,
    /** Told first in the same article. */
    FIRST_TOLD,
    /** Nobody tells it: it is added up from other values. */
    COMPUTED;

    /** The name as it is stored: lower case, words joined by underscores. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
