package org.layoffledger.extraction.layoff;

import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.layoffledger.extraction.lexicon.Word;
import org.layoffledger.extraction.quantity.Quantity;

/** How English sentences state what is cut. */
final class EnglishCutRules {

    private EnglishCutRules() {}

    static final List<CutRule> ALL = List.of(
            rule("layoff.en-count-noun", EnglishCutNouns::countNoun),
            rule("layoff.en-cut-count", EnglishCutVerbs::cutCount),
            rule("layoff.en-cut-share", EnglishCutVerbs::cutShare),
            rule("layoff.en-gone", EnglishGone::gone),
            rule("layoff.en-affect", EnglishAffected::affect),
            rule("layoff.en-recalled", EnglishAffected::recalled));

    private static CutRule rule(String name, BiFunction<Passage, Quantity, @Nullable Word> pattern) {
        return new NamedRule(name, pattern);
    }
}
