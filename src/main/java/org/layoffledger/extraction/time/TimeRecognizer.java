package org.layoffledger.extraction.time;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.layoffledger.extraction.Language;

/** Finds dates and periods. Thread-safe. */
public final class TimeRecognizer {

    /**
     * The dates and periods in a text, in order, none overlapping another.
     *
     * @param folded the text in Simplified Chinese and half width, original case
     * @param language the script of the text
     * @param reference the date that relative expressions refer to, or null; they then stay unresolved
     */
    public List<TimeExpression> recognize(String folded, Language language, @Nullable LocalDate reference) {
        return List.of();
    }
}
