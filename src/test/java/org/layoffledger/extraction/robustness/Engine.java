package org.layoffledger.extraction.robustness;

import java.time.LocalDate;
import org.layoffledger.company.CompanyRegistry;
import org.layoffledger.extraction.ExtractedArticle;
import org.layoffledger.extraction.NewsExtractor;
import org.layoffledger.extraction.Recognition;
import org.layoffledger.extraction.SourceText;

/** One engine with the shipped registry for all tests of this package. */
final class Engine {

    static final LocalDate DATE = LocalDate.of(2025, 7, 3);

    private static final NewsExtractor EXTRACTOR =
            new NewsExtractor(CompanyRegistry.load().directory());
    private static final Recognition RECOGNITION = new Recognition();

    private Engine() {}

    static ExtractedArticle extract(SourceText source) {
        return EXTRACTOR.extract(source);
    }

    /** Extracts and recognises, and looks at nothing. */
    static void read(String text) {
        extract(new SourceText(text, null, DATE, null));
        RECOGNITION.recognize(text, DATE);
    }

    /** Extracts and recognises, with and without a date, and checks what must hold for every text. */
    static void readCritically(String text) {
        extractCritically(text);
        recognizeCritically(text);
    }

    static void extractCritically(String text) {
        Invariants.holdFor(text, extract(new SourceText(text, null, DATE, null)));
        Invariants.holdFor(text, extract(SourceText.of(text)));
    }

    static void recognizeCritically(String text) {
        Invariants.holdFor(text, RECOGNITION.recognize(text, DATE));
        Invariants.holdFor(text, RECOGNITION.recognize(text, null));
    }
}
