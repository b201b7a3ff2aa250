package org.layoffledger.extraction;

import java.util.ArrayList;
import java.util.List;
import org.layoffledger.extraction.analysis.Analysis;
import org.layoffledger.extraction.capex.CapexRules;
import org.layoffledger.extraction.company.CompanyRecognizer;
import org.layoffledger.extraction.layoff.LayoffRules;
import org.layoffledger.extraction.lexicon.Lexicon;
import org.layoffledger.extraction.lexicon.Words;
import org.layoffledger.extraction.quantity.QuantityRecognizer;
import org.layoffledger.extraction.text.Document;
import org.layoffledger.extraction.text.DocumentReader;
import org.layoffledger.extraction.text.Story;
import org.layoffledger.extraction.time.TimeExpression;
import org.layoffledger.extraction.time.TimeRecognizer;

/**
 * Reads an article into facts: a pure function of the text, its date and the directory. Immutable and thread-safe; one instance serves an application.
 *
 * <p>The passes, each linear in the length of the text: read (fold, split into stories and sentences), recognise (companies, quantities, times), apply the domain
 * rules, settle what one article tells twice.
 */
public final class NewsExtractor {

    /** Grows with every change of the engine that can change facts; stored with each mention. */
    public static final int VERSION = 1;

    private final CompanyDirectory directory;
    private final Lexicon lexicon = Lexicon.standard();
    private final DocumentReader reader = new DocumentReader();
    private final QuantityRecognizer quantities = new QuantityRecognizer();
    private final TimeRecognizer times = new TimeRecognizer();
    private final CompanyRecognizer companies;
    private final LayoffRules layoffs = new LayoffRules();
    private final CapexRules capex = new CapexRules();

    public NewsExtractor(CompanyDirectory directory) {
        this.directory = directory;
        this.companies = new CompanyRecognizer(directory);
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
        Words words = lexicon.scan(document.lower());
        return new Analysis(
                document,
                directory,
                words,
                companies.recognize(document, words),
                quantities.recognize(document.folded(), document.language()),
                times(document));
    }

    /** Relative dates refer to the story that tells them. */
    private List<TimeExpression> times(Document document) {
        List<TimeExpression> found = new ArrayList<>();
        for (Story story : document.stories()) {
            String text = story.span().of(document.folded());
            for (TimeExpression time : times.recognize(text, document.language(), story.date())) {
                found.add(time.shiftedBy(story.span().start()));
            }
        }
        return found;
    }
}
