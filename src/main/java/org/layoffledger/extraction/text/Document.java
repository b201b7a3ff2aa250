package org.layoffledger.extraction.text;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.layoffledger.extraction.Language;
import org.layoffledger.extraction.SourceText;

/**
 * A text prepared for reading.
 *
 * @param source the text as given
 * @param folded the same text character by character in Simplified Chinese, half width, original case: offsets are those of the source
 * @param lower {@code folded} in lower case, again at the same offsets
 * @param language told by the script of the body
 * @param title the title given, else the headline of the first story, or null
 * @param publishedOn the article's own date, or null
 * @param stories the stories in order; one for an ordinary article
 */
public record Document(
        SourceText source,
        String folded,
        String lower,
        Language language,
        @Nullable String title,
        @Nullable LocalDate publishedOn,
        List<Story> stories) {

    public Document {
        stories = List.copyOf(stories);
    }

    /** The text as given. */
    public String text() {
        return source.text();
    }
}
