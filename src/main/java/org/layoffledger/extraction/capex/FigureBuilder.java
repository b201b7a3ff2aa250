package org.layoffledger.extraction.capex;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.layoffledger.extraction.CapexBasis;
import org.layoffledger.extraction.Evidence;
import org.layoffledger.extraction.TextSpan;
import org.layoffledger.extraction.capex.PeriodFinder.Found;
import org.layoffledger.extraction.capex.Topic.Standing;

/** Builds a figure with the words that it rests on and how sure it is. */
final class FigureBuilder {

    private FigureBuilder() {}

    /** The figure that an amount of the sentence states. */
    static Figure of(
            Passage passage,
            int i,
            Standing standing,
            Spender spender,
            @Nullable Found period,
            CapexBasis basis,
            boolean superseded) {
        Amount amount = passage.amounts.get(i);
        String text = passage.analysis.document().text();
        List<Evidence> evidence = new ArrayList<>();
        evidence.add(Evidence.of(Evidence.SENTENCE, clause(passage, i), text));
        if (spender.span() != null) {
            evidence.add(Evidence.of("spender", spender.span(), text));
        }
        evidence.add(Evidence.of("amount", amount.span(), text));
        if (period != null && period.span() != null) {
            evidence.add(Evidence.of("period", period.span(), text));
        }
        return new Figure(
                spender,
                amount,
                period == null ? null : period.period(),
                basis,
                superseded,
                confidence(standing, spender, period),
                evidence,
                List.of(standing.rule, "capex-basis-" + basis.code()));
    }

    /** The clauses that carry the amount: from the sentence's last clause break before the amount's own statement to the end of its clause. */
    private static TextSpan clause(Passage passage, int i) {
        TextSpan before = passage.before(i);
        int start = i == 0
                ? passage.span().start()
                : passage.clauseStart(before.start(), passage.span().start());
        return new TextSpan(start, passage.clauseAfter(i).end());
    }

    /** How sure the figure is: what had to be inferred instead of read lowers it, by how often that was wrong in annotated articles. */
    private static double confidence(Standing standing, Spender spender, @Nullable Found period) {
        double confidence = switch (standing) {
            case NAMED -> 0.95;
            case SPENT -> 0.8;
            default -> 0.7;
        };
        confidence -= spender.span() == null ? 0.1 : 0;
        confidence -= period == null ? 0.25 : period.span() == null ? 0.12 : 0;
        return confidence;
    }
}
