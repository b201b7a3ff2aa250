package org.layoffledger.extraction.gold;

import java.util.List;
import org.layoffledger.extraction.ExtractedArticle;
import org.layoffledger.extraction.ExtractedCapex;
import org.layoffledger.extraction.ExtractedLayoff;

/** A passage with what was found in it. */
record ScoredPassage(GoldPassage passage, ExtractedArticle found, Tally layoffs, Tally capex) {

    static final String LAYOFFS = "layoffs";
    static final String CAPEX = "capex";
    static final List<String> KINDS = List.of(LAYOFFS, CAPEX);

    private static final ScoringRules<GoldPassage.Layoff, ExtractedLayoff> LAYOFF_RULES = new LayoffScoring();
    private static final ScoringRules<GoldPassage.Capex, ExtractedCapex> CAPEX_RULES = new CapexScoring();

    static ScoredPassage of(GoldPassage passage, ExtractedArticle found) {
        return new ScoredPassage(
                passage,
                found,
                new Scorer<>(LAYOFF_RULES).score(passage.layoffs(), found.layoffs()),
                new Scorer<>(CAPEX_RULES).score(passage.capex(), found.capex()));
    }

    Tally tally(String kind) {
        return kind.equals(LAYOFFS) ? layoffs : capex;
    }

    boolean isNegative() {
        return passage.isNegative();
    }

    /** Whether nothing was found but what is exempt from scoring. */
    boolean isClean() {
        return found.layoffs().stream().allMatch(LAYOFF_RULES::isExempt)
                && found.capex().stream().allMatch(CAPEX_RULES::isExempt);
    }
}
