package org.layoffledger.extraction.analysis;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.layoffledger.extraction.CompanyDirectory;
import org.layoffledger.extraction.TextSpan;
import org.layoffledger.extraction.company.CompanyMention;
import org.layoffledger.extraction.company.CompanyRecognizer;
import org.layoffledger.extraction.lexicon.Words;
import org.layoffledger.extraction.quantity.Quantity;
import org.layoffledger.extraction.quantity.QuantityRecognizer;
import org.layoffledger.extraction.text.Document;
import org.layoffledger.extraction.time.TimeExpression;
import org.layoffledger.extraction.time.TimeRecognizer;

/**
 * A text with what the recognisers find in it, each list in the order of the text.
 *
 * <p>The words of the lexicon are known from the start: they tell the rules which sentences matter. Companies are looked for when the first rule asks for one,
 * quantities and times in each sentence when a rule asks about that sentence; all are kept. For one reading of one text, so not thread-safe.
 */
public final class Analysis {

    private final Document document;
    private final CompanyDirectory directory;
    private final Words words;
    private final Supplier<List<CompanyMention>> recognizeCompanies;
    private final BySentence<Quantity> quantities;
    private final BySentence<TimeExpression> times;
    private @Nullable List<CompanyMention> companies;

    public Analysis(Document document, CompanyDirectory directory, Words words, Recognizers recognizers) {
        this.document = document;
        this.directory = directory;
        this.words = words;
        this.recognizeCompanies = () -> recognizers.companies().recognize(document, words);
        this.quantities = new BySentence<>(
                document,
                (window, from, reference) -> recognizers.quantities().recognize(window, from),
                Quantity::shiftedBy,
                quantity -> quantity.span().start());
        this.times = new BySentence<>(
                document,
                (window, from, reference) -> recognizers.times().recognize(window, from, reference),
                TimeExpression::shiftedBy,
                time -> time.span().start());
    }

    /** Who finds what. */
    public record Recognizers(CompanyRecognizer companies, QuantityRecognizer quantities, TimeRecognizer times) {}

    /** The text. */
    public Document document() {
        return document;
    }

    /** The companies known beforehand. */
    public CompanyDirectory directory() {
        return directory;
    }

    /** The words of the lexicon. */
    public Words words() {
        return words;
    }

    /** Mentions of companies and groups. */
    public List<CompanyMention> companies() {
        List<CompanyMention> known = companies;
        if (known == null) {
            known = List.copyOf(recognizeCompanies.get());
            companies = known;
        }
        return known;
    }

    /** The mentions that stand within {@code span}, found by binary search. None overlaps another, so only the last could reach beyond it. */
    public List<CompanyMention> companiesIn(TextSpan span) {
        int from = firstFrom(companies(), span.start());
        int to = from;
        if (from < companies().size() && companies().get(from).span().start() < span.end()) {
            to = firstFrom(companies(), span.end());
            to -= companies().get(to - 1).span().end() > span.end() ? 1 : 0;
        }
        return companies().subList(from, to);
    }

    /** The numbers, shares and amounts of money that begin within {@code span}. */
    public List<Quantity> quantitiesIn(TextSpan span) {
        return quantities.in(span);
    }

    /** The dates and periods that begin within {@code span}. */
    public List<TimeExpression> timesIn(TextSpan span) {
        return times.in(span);
    }

    private static int firstFrom(List<CompanyMention> mentions, int offset) {
        int low = 0;
        int high = mentions.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (mentions.get(middle).span().start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
