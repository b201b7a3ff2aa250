package org.layoffledger.extraction.text;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.layoffledger.extraction.TextSpan;

/**
 * One of the stories of a page.
 *
 * @param span where it stands
 * @param sentences its sentences in order, a headline among them
 * @param date the date that its relative dates refer to, or null
 */
public record Story(
        TextSpan span, List<Sentence> sentences, @Nullable LocalDate date) {

    public Story {
        sentences = List.copyOf(sentences);
    }
}
