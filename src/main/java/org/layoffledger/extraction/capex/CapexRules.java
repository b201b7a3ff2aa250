package org.layoffledger.extraction.capex;

import java.util.ArrayList;
import java.util.List;
import org.layoffledger.extraction.ExtractedCapex;
import org.layoffledger.extraction.analysis.Analysis;
import org.layoffledger.extraction.text.Story;

/**
 * Finds the capex figures that an analysed text tells of. Thread-safe.
 *
 * <p>Sentence by sentence, each amount of money is asked: is it capital expenditure ({@link Topic}), whose ({@link SpenderFinder}), for which period
 * ({@link PeriodFinder}), on what basis ({@link BasisFinder})? What a text tells twice is then settled into one figure.
 */
public final class CapexRules {

    /** The figures in the order of the text, each told twice only once. */
    public List<ExtractedCapex> find(Analysis analysis) {
        List<Figure> figures = new ArrayList<>();
        Enumerations enumerations = new Enumerations(analysis);
        AmountFinder amounts = new AmountFinder(analysis);
        for (Story story : analysis.document().stories()) {
            figures.addAll(new StoryReader(analysis, story, amounts, enumerations).figures());
        }
        return Settlement.of(figures).stream().map(Figure::extracted).toList();
    }
}
