package org.layoffledger.extraction.robustness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.layoffledger.extraction.Evidence;
import org.layoffledger.extraction.ExtractedArticle;
import org.layoffledger.extraction.RecognizedValue;
import org.layoffledger.extraction.TextSpan;

/** What holds for every text, sensible or not. */
final class Invariants {

    private Invariants() {}

    /** Every fact has evidence, the carrying sentence first, and every quote is the text at its span. */
    static void holdFor(String text, ExtractedArticle article) {
        article.layoffs().forEach(fact -> {
            evidenceQuotes(text, fact.evidence());
            confidenceIsAShare(fact.confidence());
            assertThat(fact.company()).isNotBlank();
            assertThat(fact.headcount() == null || fact.headcount() > 0).isTrue();
        });
        article.capex().forEach(fact -> {
            evidenceQuotes(text, fact.evidence());
            confidenceIsAShare(fact.confidence());
            assertThat(fact.spender()).isNotBlank();
            assertThat(fact.amount().signum()).isPositive();
        });
        assertThat(article.layoffs()).doesNotHaveDuplicates();
        assertThat(article.capex()).doesNotHaveDuplicates();
    }

    private static void evidenceQuotes(String text, List<Evidence> evidence) {
        assertThat(evidence.get(0).field()).isEqualTo(Evidence.SENTENCE);
        for (Evidence piece : evidence) {
            assertThat(within(text, piece.span())).isTrue();
            assertThat(piece.quote()).isNotEmpty().isEqualTo(piece.span().of(text));
        }
    }

    private static void confidenceIsAShare(double confidence) {
        assertThat(confidence).isBetween(0.0, 1.0);
    }

    /** Findings stand in the text's order, within it, and carry what their kind promises. */
    static void holdFor(String text, List<RecognizedValue> values) {
        assertThat(values)
                .isSortedAccordingTo(
                        (a, b) -> Integer.compare(a.span().start(), b.span().start()));
        for (RecognizedValue value : values) {
            assertThat(within(text, value.span())).isTrue();
            assertThat(value.span().length()).isPositive();
            assertThat(value.value() != null).isEqualTo(value.kind().isQuantity());
            assertThat(value.currency() != null).isEqualTo(value.kind() == RecognizedValue.Kind.MONEY);
        }
    }

    private static boolean within(String text, TextSpan span) {
        return span.end() <= text.length();
    }
}
