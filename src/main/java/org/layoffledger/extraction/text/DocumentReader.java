package org.layoffledger.extraction.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.layoffledger.extraction.SourceText;
import org.layoffledger.extraction.TextSpan;

/** Prepares a text for reading: folds it, tells its language and date, cuts it into stories and sentences. Thread-safe; linear in the length of the text. */
public final class DocumentReader {

    /** Ideographs and the signs before them, which have no case. */
    private static final char FIRST_WITHOUT_CASE = '\u3000';

    private static final char LAST_WITHOUT_CASE = '\u9fff';

    public Document read(SourceText source) {
        String text = source.text();
        String folded = Unwrapping.unwrap(Folding.fold(text));
        LocalDate published = source.publishedOn() != null ? source.publishedOn() : PublicationDate.of(folded);
        LocalDate reference = published != null ? published : source.fallbackDate();
        List<Story> stories = stories(folded, reference);
        return new Document(
                source,
                folded,
                lowerCase(folded),
                Script.of(text, folded),
                source.title() != null ? source.title() : headline(text, stories),
                published != null ? published : source.fallbackDate(),
                stories);
    }

    private static List<Story> stories(String folded, @Nullable LocalDate reference) {
        List<Story> stories = new ArrayList<>();
        int paragraph = 0;
        for (TextSpan span : StorySplitter.split(folded)) {
            List<Sentence> sentences = SentenceSplitter.split(folded, span, paragraph);
            paragraph = sentences.isEmpty()
                    ? paragraph
                    : sentences.get(sentences.size() - 1).paragraph() + 1;
            stories.add(new Story(span, sentences, reference));
        }
        return stories;
    }

    private static @Nullable String headline(String text, List<Story> stories) {
        for (Story story : stories) {
            for (Sentence sentence : story.sentences()) {
                return sentence.heading() ? sentence.span().of(text) : null;
            }
        }
        return null;
    }

    /** Character by character: the lower case of some characters (İ) is longer in the ordinary way. */
    private static String lowerCase(String text) {
        char[] chars = text.toCharArray();
        for (int i = 0; i < chars.length; i++) {
            char c = chars[i];
            if (c < FIRST_WITHOUT_CASE || c > LAST_WITHOUT_CASE) {
                chars[i] = c >= 128 ? Character.toLowerCase(c) : c >= 'A' && c <= 'Z' ? (char) (c + 'a' - 'A') : c;
            }
        }
        return new String(chars);
    }
}
