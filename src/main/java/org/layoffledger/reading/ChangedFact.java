package org.layoffledger.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A fact that a reading adds, changes, retells or does not find again.
 *
 * @param articleId the article that tells it
 * @param articleTitle its title, or the name of its file
 * @param articleLanguage its language
 * @param kind {@code layoff} or {@code capex}
 * @param change {@code added}, {@code gone}, {@code changed} or {@code retold}
 * @param slug the company's address, or null
 * @param name who it is about: the company's name, or the words of the text
 * @param quote the sentence that carries it
 * @param differences the fields whose values differ; of a fact that comes or goes, all that it says
 */
public record ChangedFact(
        long articleId,
        String articleTitle,
        String articleLanguage,
        String kind,
        String change,
        @Nullable String slug,
        String name,
        String quote,
        List<Difference> differences) {

    public ChangedFact {
        differences = List.copyOf(differences);
    }

    /**
     * A field's values.
     *
     * @param field its name
     * @param before null where it had none
     * @param after null where it has none any more
     */
    public record Difference(
            String field, @Nullable String before, @Nullable String after) {}
}
