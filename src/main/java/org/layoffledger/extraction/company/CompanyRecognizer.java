package org.layoffledger.extraction.company;

import java.util.List;
import org.layoffledger.extraction.CompanyDirectory;
import org.layoffledger.extraction.text.Document;

/** Finds the companies a text speaks of. Thread-safe. */
public final class CompanyRecognizer {

    @SuppressWarnings("unused")
    private final CompanyDirectory directory;

    public CompanyRecognizer(CompanyDirectory directory) {
        this.directory = directory;
    }

    /** The mentions in order, none overlapping another. */
    public List<CompanyMention> recognize(Document document) {
        return List.of();
    }
}
