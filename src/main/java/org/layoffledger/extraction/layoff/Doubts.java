package org.layoffledger.extraction.layoff;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.layoffledger.extraction.PartialDate;

/**
 * How sure a layoff is: what had to be inferred instead of read lowers it, so that a review by rising confidence meets the doubtful facts first.
 *
 * <p>The weights follow how often each inference was wrong in articles that were annotated and not used for writing rules.
 */
final class Doubts {

    private static final double PLAINLY_TOLD = 0.95;

    /** As many cuts of one article still keep apart whose and when each was. */
    private static final int FEW = 3;

    private static final Set<String> NAMED_BESIDE = Set.of("layoff.subject-in-clause", "layoff.subject-in-row");

    private Doubts() {}

    /**
     * The confidence, from 0 to 1.
     *
     * @param telling the one that says most
     * @param date of the fact, or null
     * @param worded whether words of the article state the date
     * @param inArticle how many cuts the article tells of
     */
    static double confidence(Telling telling, @Nullable PartialDate date, boolean worded, int inArticle) {
        double doubt = 0;
        if (date == null) {
            doubt += 0.2;
        } else if (!worded) {
            doubt += 0.08;
        }
        if (telling.subject().mention() == null) {
            doubt += 0.15;
        } else {
            doubt += NAMED_BESIDE.contains(telling.subject().rule()) ? 0 : named(telling.subject());
            doubt += telling.subject().mention().slug() == null ? 0.04 : 0;
        }
        doubt += inArticle > FEW ? 0.08 : 0;
        doubt += telling.cut().rule().contains("affect") ? 0.06 : 0;
        return Math.round((PLAINLY_TOLD - doubt) * 100) / 100.0;
    }

    private static double named(Subject subject) {
        return subject.rule().equals("layoff.subject-in-sentence") ? 0.03 : 0.08;
    }
}
