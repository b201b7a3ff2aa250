package org.layoffledger.extraction.layoff;

import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.layoffledger.extraction.lexicon.Word;
import org.layoffledger.extraction.quantity.Quantity;

/** How Chinese sentences state what is cut. */
final class ChineseCutRules {

    private ChineseCutRules() {}

    static final List<CutRule> ALL = List.of(
            rule("layoff.zh-cut-count", ChineseCutVerbs::cutCount),
            rule("layoff.zh-shed-count", ChineseCutVerbs::shedCount),
            rule("layoff.zh-count-of-those", ChineseRelative::countOfThose),
            rule("layoff.zh-count-without-noun", ChineseRelative::countWithoutNoun),
            rule("layoff.zh-count-gone", ChineseGone::countGone),
            rule("layoff.zh-gone-count", ChineseGone::goneCount),
            rule("layoff.zh-affect-count", ChineseGone::affectCount),
            rule("layoff.zh-cut-share", ChineseCutVerbs::cutShare),
            rule("layoff.zh-share-gone", ChineseGone::shareGone),
            rule("layoff.zh-next-clause", ChineseRetold::nextClause),
            rule("layoff.zh-size", ChineseRetold::size),
            rule("layoff.zh-round-is", ChineseRetold::roundIs),
            rule("layoff.zh-told-next", ChineseRetold::toldNext),
            rule("layoff.zh-recalled", ChineseRetold::recalled),
            rule("layoff.zh-dated-count", ChineseChronicles::datedCount));

    private static CutRule rule(String name, BiFunction<Passage, Quantity, @Nullable Word> pattern) {
        return new NamedRule(name, pattern);
    }
}
