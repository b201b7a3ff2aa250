package org.layoffledger.extraction.text;

import java.util.List;
import java.util.Locale;
import org.layoffledger.extraction.Language;
import org.layoffledger.extraction.SourceText;
import org.layoffledger.extraction.TextSpan;

/** Prepares a text for reading. Thread-safe. */
public final class DocumentReader {

    public Document read(SourceText source) {
        String text = source.text();
        TextSpan all = new TextSpan(0, text.length());
        Story story = new Story(all, List.of(new Sentence(all, 0, false)), source.publishedOn());
        return new Document(
                source,
                text,
                text.toLowerCase(Locale.ROOT),
                Language.ENGLISH,
                source.title(),
                source.publishedOn(),
                List.of(story));
    }
}
