package org.layoffledger.extraction.analysis;

import java.util.List;
import java.util.function.Function;
import org.layoffledger.extraction.CompanyDirectory;
import org.layoffledger.extraction.TextSpan;
import org.layoffledger.extraction.company.CompanyMention;
import org.layoffledger.extraction.lexicon.Words;
import org.layoffledger.extraction.quantity.Quantity;
import org.layoffledger.extraction.text.Document;
import org.layoffledger.extraction.time.TimeExpression;

/**
 * A text with what the recognisers found in it, each list in the order of the text.
 *
 * @param document the text
 * @param directory the companies known beforehand
 * @param words the words of the lexicon
 * @param companies mentions of companies and groups
 * @param quantities numbers, shares, money
 * @param times dates and periods
 */
public record Analysis(
        Document document,
        CompanyDirectory directory,
        Words words,
        List<CompanyMention> companies,
        List<Quantity> quantities,
        List<TimeExpression> times) {

    public Analysis {
        companies = List.copyOf(companies);
        quantities = List.copyOf(quantities);
        times = List.copyOf(times);
    }

    public List<CompanyMention> companiesIn(TextSpan span) {
        return within(companies, CompanyMention::span, span);
    }

    public List<Quantity> quantitiesIn(TextSpan span) {
        return within(quantities, Quantity::span, span);
    }

    public List<TimeExpression> timesIn(TextSpan span) {
        return within(times, TimeExpression::span, span);
    }

    /** The items that begin within {@code span}, found by binary search. */
    private static <T> List<T> within(List<T> items, Function<T, TextSpan> where, TextSpan span) {
        return items.subList(firstFrom(items, where, span.start()), firstFrom(items, where, span.end()));
    }

    private static <T> int firstFrom(List<T> items, Function<T, TextSpan> where, int offset) {
        int low = 0;
        int high = items.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (where.apply(items.get(middle)).start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
