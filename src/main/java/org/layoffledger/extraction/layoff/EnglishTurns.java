package org.layoffledger.extraction.layoff;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.layoffledger.extraction.lexicon.KeyedPattern;
import org.layoffledger.extraction.lexicon.Word;
import org.layoffledger.extraction.quantity.Quantity;

/** Turns of phrase in which the verb of cutting stands behind its number, or does without one. */
final class EnglishTurns {

    private static final int REACH = 60;
    private static final int BACK = 6;
    private static final Pattern CUT_BY = Pattern.compile(
            "^(?: (?:jobs|roles|positions|people|workers|employees|staff|posts))?(?: (?:that|which))? (?:it|they|we|the (?:company|firm|group))(?:'d|'ve)?(?: (?:had|has|have|already|previously|also|just))* $");
    /** On top of the 3,700 it had disclosed before. */
    private static final Pattern TOLD_BEFORE = Pattern.compile(
            "^(?: (?:jobs|roles|positions|people|workers|employees|staff|posts|cuts|job cuts|layoffs))?(?: (?:that|which))? (?:it|they|we|the (?:company|firm|group))(?:'d|'ve)?(?: (?:had|has|have|already|previously|also|just|earlier))+ $");

    private static final KeyedPattern ON_TOP = KeyedPattern.compile(
            "\\b(?:on top of|in addition to|beyond|besides|added? to|adding to|comes? after|following|follows|after) (?:the |an? )?(?:about |around |some |roughly |nearly |more than |over )*$");
    private static final KeyedPattern FEWER = KeyedPattern.compile(" (?:fewer|less) ");
    private static final KeyedPattern FEWER_THAN = KeyedPattern.compile("^ (?:than|compared|from)\\b");
    private static final KeyedPattern BRINGING = KeyedPattern.compile(
            "\\b(?:mean(?:s|ing)?|result(?:s|ing)? in|lead(?:s|ing)? to|expect|requires?|involves?|entails?)(?: (?:up to|about|around|some|roughly|nearly|almost|as many as))* $");
    private static final KeyedPattern TARGET = KeyedPattern.compile(
            "\\b(?:(?:job|staff|headcount|workforce|jobs)[ -](?:cuts?|reductions?|losses)|layoffs?|redundanc(?:y|ies))(?: (?:target|goal|tally|plans?|program(?:me)?|count|total))? (?:from [\\d,]+ )?to (?:about |around |some |roughly |nearly |almost |more than |up to )?$");
    private static final Pattern REDUCTION = Pattern.compile(
            " (?:global |net |further )?(?:reductions?|cut|cutback) (?:of|in|to)(?: (?:its|the|their|the company's|our)(?: [\\w-]+){0,2})? (?:workforce|staff|headcount|employees|payroll|team|personnel|work force|jobs)\\b");
    private static final KeyedPattern OF_DISMISSAL = KeyedPattern.compile(
            "^ (?:of|about) (?:their|its|the|impending|upcoming|planned)(?: \\w+)? ?(?:terminations?|dismissals?|redundancy|redundancies|layoffs?|job losses)\\b");
    private static final Pattern NOTIFIED =
            Pattern.compile("\\b(?:notified|informed|told|notifying|informing|notify|inform)(?: (?:\\w+ ){0,2})?$");

    private static final KeyedPattern IT_AFFECTS = KeyedPattern.compile(
            "^(?:it|this|that|the (?:plan|move|restructuring|programme|program|decision|action|reduction|process|initiative|change|measures?)) (?:is|are|was|were|will|would|could|may)(?: (?:expected|likely|set|going|due|estimated|also|to))* (?:affect|impact|hit|involve|result in the loss of|eliminate)(?: (?:about|around|at least|up to|some|roughly|nearly|approximately|more than|over|an estimated|as many as|between))* $");

    private static final Pattern COSTING = Pattern.compile(
            "\\b(?:costs?|costing)(?: (?:about|around|at least|up to|some|roughly|nearly|more than|over|another))* $");
    private static final Pattern THEIR_JOBS = Pattern.compile(" their (?:jobs|posts|positions|livelihoods)\\b");

    private EnglishTurns() {}

    static final List<CutRule> ALL = List.of(
            new NamedRule("layoff.en-cut-behind", EnglishTurns::cutBehind),
            new NamedRule("layoff.en-told-before", EnglishTurns::toldBefore),
            new NamedRule("layoff.en-fewer", EnglishTurns::fewer),
            new NamedRule("layoff.en-reduction", EnglishTurns::reduction),
            new NamedRule("layoff.en-target", EnglishTurns::target),
            new NamedRule("layoff.en-notified", EnglishTurns::notified),
            new NamedRule("layoff.en-cost-their-jobs", EnglishTurns::costTheirJobs),
            new NamedRule("layoff.en-expected-to-affect", EnglishTurns::expectedToAffect));

    /** The 1,000 it cut last year; 600 jobs that the company had eliminated. */
    private static @Nullable Word cutBehind(Passage passage, Quantity quantity) {
        if (quantity.kind() != Quantity.Kind.NUMBER) {
            return null;
        }
        int from = quantity.core().end();
        Word cut = passage.after(from, Math.min(passage.span().end(), from + REACH), "layoff.cut", "layoff.shed");
        boolean fits = cut != null
                && cut.attribute("verb").equals("true")
                && (quantity.isPeople()
                        || passage.isAboutCuts() && quantity.value().intValue() >= 10)
                && CUT_BY.matcher(passage.between(from, cut.start())).matches();
        return fits ? cut : null;
    }

    /** On top of the 3,700 it had disclosed before: cuts, since those told beside it are. */
    private static @Nullable Word toldBefore(Passage passage, Quantity quantity) {
        if (quantity.kind() != Quantity.Kind.NUMBER
                || quantity.value().intValue() < 10
                || !ON_TOP.isIn(before(passage, quantity))) {
            return null;
        }
        int from = quantity.core().end();
        int start = quantity.span().start();
        Word said = passage.after(from, Math.min(passage.span().end(), from + REACH), "layoff:official");
        boolean fits = said != null
                && TOLD_BEFORE.matcher(passage.between(from, said.start())).matches()
                && passage.before(start, passage.span().start(), "layoff.cut", "layoff.shed") != null;
        return fits ? said : null;
    }

    /** The closure would cost 1,900 workers their jobs. */
    private static @Nullable Word costTheirJobs(Passage passage, Quantity quantity) {
        boolean fits = quantity.isPeople()
                && COSTING.matcher(before(passage, quantity)).find()
                && THEIR_JOBS.matcher(behind(passage, quantity)).lookingAt();
        return fits && !passage.words().isEmpty() ? passage.words().get(0) : null;
    }

    private static boolean tellsCutBefore(Passage passage) {
        for (int i = passage.index() - 1; i >= Math.max(0, passage.index() - BACK); i--) {
            if (CutTellings.tellsCut(
                    passage.analysis(), passage.story().sentences().get(i).span())) {
                return true;
            }
        }
        return false;
    }

    /** It is expected to affect 5,500 employees. */
    private static @Nullable Word expectedToAffect(Passage passage, Quantity quantity) {
        boolean fits = quantity.isPeople()
                && IT_AFFECTS.isIn(before(passage, quantity))
                && (passage.tellings().anywhere() || tellsCutBefore(passage));
        return fits ? passage.before(quantity.span().start(), passage.span().start(), "layoff.affect") : null;
    }

    /** Would mean 2,000 fewer jobs. */
    private static @Nullable Word fewer(Passage passage, Quantity quantity) {
        if (!quantity.isPeople() || !passage.finds(FEWER, quantity.core())) {
            return null;
        }
        boolean fits = BRINGING.isIn(before(passage, quantity)) && !FEWER_THAN.isIn(behind(passage, quantity));
        return fits ? passage.after(quantity.core().start(), quantity.core().end(), "layoff.gone") : null;
    }

    /** A 25% reduction of its workforce. */
    private static @Nullable Word reduction(Passage passage, Quantity quantity) {
        if (quantity.kind() != Quantity.Kind.PERCENT) {
            return null;
        }
        int from = quantity.core().end();
        Word noun = passage.after(from, Math.min(passage.span().end(), from + REACH), "layoff.shed");
        boolean fits = noun != null
                && noun.start() - from < 12
                && REDUCTION.matcher(behind(passage, quantity)).lookingAt();
        return fits ? noun : null;
    }

    /** Raised its job cut target to 20,000. */
    private static @Nullable Word target(Passage passage, Quantity quantity) {
        boolean fits = quantity.kind() == Quantity.Kind.NUMBER
                && quantity.value().intValue() >= 10
                && passage.has("layoff.cut")
                && TARGET.isIn(before(passage, quantity));
        return fits ? passage.before(quantity.span().start(), passage.span().start(), "layoff.cut") : null;
    }

    /** Notified 140 employees of their termination. */
    private static @Nullable Word notified(Passage passage, Quantity quantity) {
        if (!quantity.isPeople()
                || !OF_DISMISSAL.isIn(behind(passage, quantity))
                || !NOTIFIED.matcher(before(passage, quantity)).find()) {
            return null;
        }
        int from = quantity.core().end();
        return passage.after(from, Math.min(passage.span().end(), from + REACH), "layoff.cut");
    }

    private static String before(Passage passage, Quantity quantity) {
        int start = quantity.span().start();
        return passage.between(Math.max(passage.span().start(), start - REACH), start);
    }

    private static String behind(Passage passage, Quantity quantity) {
        int end = quantity.core().end();
        return passage.between(end, Math.min(passage.span().end(), end + REACH));
    }
}
