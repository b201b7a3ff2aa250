package org.layoffledger.extraction.layoff;

import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.layoffledger.extraction.TextSpan;
import org.layoffledger.extraction.lexicon.KeyedPattern;

/** What the story goes on with behind a sentence, looked up once for all of its cuts: with insiders, with a company that says nothing, or one that confirms. */
final class Aftermath {

    private static final KeyedPattern SILENCE_EN = KeyedPattern.compile(
            "declined to comment|did(?:n't| not) (?:immediately )?(?:respond|comment)|had no comment|would not comment|would (?:only say|say only)|familiar with the matter|asked not to be named|condition of anonymity");
    private static final KeyedPattern SILENCE_ZH = KeyedPattern.compile(
            "电话无人接听|未有证实|未证实|拒绝评论|拒绝置评|未予置评|不予置评|拒绝(?:对此)?(?:发表)?评论|没有回应|未回应|未有回应|尚未回应|未作回应|尚未证实|知情人士|消息人士|接近[^，。]{1,14}(?:的人士|人士)|人士透露");
    private static final int SILENCE_REACH = 4;
    /** A spokesperson confirmed the report. */
    private static final KeyedPattern CONFIRMED = KeyedPattern.compile(
            "\\bconfirmed (?:the|these|those|that) (?:report|reports|layoffs?|news|cuts|job cuts|story|number|numbers|figures?|reductions?)\\b(?! with)"
                    + "|\\b(?:plans?|layoffs|cuts|job cuts|moves?|restructuring|decision|news|reductions?|details|it|they) (?:was|were) (?:set out|announced|disclosed|revealed|confirmed|outlined|detailed|made public|communicated|shared) (?:in|by|on|to)\\b");

    private static final int CONFIRMED_REACH = 3;

    private final Passage passage;
    private @Nullable Boolean silent;
    private @Nullable Boolean confirmed;

    private Aftermath(Passage passage) {
        this.passage = passage;
    }

    static Aftermath of(Passage passage) {
        return new Aftermath(passage);
    }

    /** Whether the story goes on with insiders or with a company that says nothing. */
    boolean isSilent() {
        Boolean known = silent;
        if (known == null) {
            known = findsSilence();
            silent = known;
        }
        return known;
    }

    private boolean findsSilence() {
        for (int i = passage.index() + 1; i < last(SILENCE_REACH); i++) {
            if (passage.finds(passage.isChinese() ? SILENCE_ZH : SILENCE_EN, sentence(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether somebody confirms what was told. */
    boolean isConfirmed() {
        Boolean known = confirmed;
        if (known == null) {
            known = !passage.isChinese() && findsConfirmation();
            confirmed = known;
        }
        return known;
    }

    private boolean findsConfirmation() {
        for (int i = passage.index() + 1; i < last(CONFIRMED_REACH); i++) {
            TextSpan span = sentence(i);
            Matcher word = CONFIRMED.first(passage.lower(), span.start(), span.end());
            if (word != null && !passage.finds(Statuses.NEGATED, span.start(), word.start())) {
                return true;
            }
        }
        return false;
    }

    private int last(int reach) {
        return Math.min(passage.story().sentences().size(), passage.index() + 1 + reach);
    }

    private TextSpan sentence(int index) {
        return passage.story().sentences().get(index).span();
    }
}
