package org.layoffledger.extraction;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An article as it is given to the engine.
 *
 * @param text the plain text to which all offsets refer
 * @param title a title that is known from outside the text (front matter, a page's title), or null
 * @param publishedOn the publication date known from outside the text, or null; then the text itself is asked
 * @param fallbackDate stands in where neither gives a date, or null
 */
public record SourceText(
        String text,
        @Nullable String title,
        @Nullable LocalDate publishedOn,
        @Nullable LocalDate fallbackDate) {

    public static SourceText of(String text) {
        return new SourceText(text, null, null, null);
    }
}
