package org.layoffledger.extraction.capex;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.layoffledger.extraction.Qualifier;
import org.layoffledger.extraction.TextSpan;
import org.layoffledger.extraction.analysis.Analysis;
import org.layoffledger.extraction.lexicon.Word;

/**
 * Reads "下限调高到12亿美元，上限维持15亿美元": where a sentence tells the two ends of a range apart, each amount at the end that moved makes a range with the end that
 * stayed. A single end is a bound.
 */
final class RangeEnds {

    private static final Set<String> ENDS = Set.of(Vocabulary.LOW_END, Vocabulary.HIGH_END);

    private RangeEnds() {}

    static List<Amount> applied(List<Amount> amounts, TextSpan sentence, Analysis analysis) {
        if (amounts.isEmpty()
                || analysis.words().in(sentence, ENDS).isEmpty()
                || amounts.stream().anyMatch(amount -> amount.max() != null)) {
            return amounts;
        }
        List<Amount> low = new ArrayList<>();
        List<Amount> high = new ArrayList<>();
        for (Amount amount : amounts) {
            Word end = endOf(amount, sentence, analysis);
            if (end == null) {
                return amounts;
            }
            (end.is(Vocabulary.LOW_END) ? low : high).add(amount);
        }
        return low.isEmpty() || high.isEmpty() ? bounds(low, high) : ranges(low, high);
    }

    private static @Nullable Word endOf(Amount amount, TextSpan sentence, Analysis analysis) {
        List<Word> ends = analysis.words().in(new TextSpan(sentence.start(), amount.start()), ENDS);
        return ends.isEmpty() ? null : ends.get(ends.size() - 1);
    }

    private static List<Amount> bounds(List<Amount> low, List<Amount> high) {
        List<Amount> bounds = new ArrayList<>();
        low.forEach(amount -> bounds.add(hedged(amount, Qualifier.AT_LEAST)));
        high.forEach(amount -> bounds.add(hedged(amount, Qualifier.UP_TO)));
        return bounds;
    }

    private static Amount hedged(Amount amount, Qualifier hedge) {
        return amount.qualifier() == Qualifier.EXACT ? amount.hedged(hedge) : amount;
    }

    private static List<Amount> ranges(List<Amount> low, List<Amount> high) {
        List<Amount> ranges = new ArrayList<>();
        if (low.size() >= high.size()) {
            BigDecimal top = high.get(0).value();
            low.stream()
                    .filter(amount -> amount.value().compareTo(top) <= 0)
                    .forEach(amount -> ranges.add(amount.between(amount.value(), top)));
        } else {
            BigDecimal bottom = low.get(0).value();
            high.stream()
                    .filter(amount -> amount.value().compareTo(bottom) >= 0)
                    .forEach(amount -> ranges.add(amount.between(bottom, amount.value())));
        }
        return ranges;
    }
}
