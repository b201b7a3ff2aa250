package org.layoffledger.extraction;

import org.layoffledger.extraction.analysis.Analysis;
import org.layoffledger.extraction.analysis.Analysis.Recognizers;
import org.layoffledger.extraction.capex.CapexRules;
import org.layoffledger.extraction.company.CompanyRecognizer;
import org.layoffledger.extraction.layoff.LayoffRules;
import org.layoffledger.extraction.lexicon.Lexicon;
import org.layoffledger.extraction.quantity.QuantityRecognizer;
import org.layoffledger.extraction.text.Document;
import org.layoffledger.extraction.text.DocumentReader;
import org.layoffledger.extraction.time.TimeRecognizer;

/**
 * Reads an article into facts: a pure function of the text, its date and the directory. Immutable and thread-safe; one instance serves an application.
 *
 * <p>The passes, each linear in the length of the text: read (fold, split into stories and sentences), scan for the words of the lexicon, apply the domain rules
 * where words call for them, which recognise companies, quantities and times as they ask for them; settle what one article tells twice.
 */
public final class NewsExtractor {

    /** Grows with every change of the engine that can change facts; stored with each mention. */
    public static final int VERSION = 4;

    private final CompanyDirectory directory;
    private final Lexicon lexicon;
    private final DocumentReader reader = new DocumentReader();
    private final Recognizers recognizers;
    private final LayoffRules layoffs = new LayoffRules();
    private final CapexRules capex = new CapexRules();

    public NewsExtractor(CompanyDirectory directory) {
        this.directory = directory;
        CompanyRecognizer companies = new CompanyRecognizer(directory);
        this.lexicon = companies.lexicon();
        this.recognizers = new Recognizers(companies, new QuantityRecognizer(), new TimeRecognizer());
    }

    /** The facts that the text states. Never fails, whatever the text. */
    public ExtractedArticle extract(SourceText source) {
        Analysis analysis = analyze(source);
        Document document = analysis.document();
        return new ExtractedArticle(
                document.language(),
                document.title(),
                document.publishedOn(),
                layoffs.find(analysis),
                capex.find(analysis));
    }

    private Analysis analyze(SourceText source) {
        Document document = reader.read(source);
        return new Analysis(document, directory, lexicon.scan(document.lower()), recognizers);
    }
}
