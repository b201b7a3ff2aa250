package org.layoffledger.extraction.layoff;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.layoffledger.extraction.TextSpan;
import org.layoffledger.extraction.lexicon.Word;
import org.layoffledger.extraction.quantity.Quantity;

/** English numbers that say how far a cut told before reaches: the layoffs affect 500 people, that is 10% of the staff. */
final class EnglishAffected {

    private static final Pattern RECALL = Pattern.compile(
            "(?:that|this|it|which|they|these|those|the jobs|the cuts|the layoffs|the figure|the number|the total)(?:'s| is| was| are| represents?| amounts? to| equals?| equates? to| comes? to| makes? up| would be| works out at| works out to| work out at| works out as| translates to| translates into| corresponds to| accounts for| means| is equivalent to| is equal to)[ \\w]{0,24}$");
    /** A massive 28% reduction, amounting to 110 employees. */
    private static final int REDUCTION_REACH = 16;

    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
    /** Verbs behind which a number by itself is that of the cuts. */
    private static final Pattern SUMS = Pattern.compile("(?:total|reach|c[oa]me|comes|number|amount|r[ua]n).*");

    private static final Pattern TOLD = Pattern.compile(
            "[ ,–—(-]*(?:which |that )?(?:estimated (?:to be|at)|equal to|equivalent to|equal|are|is|were|was|make up|makes up|represent|account for|of|to be|put at|or)[ \\w]{0,14}");

    private EnglishAffected() {}

    /** The layoffs affect 500 employees; the reductions, which amount to a little over 9% of the company. */
    static @Nullable Word affect(Passage passage, Quantity quantity) {
        Word affect = passage.before(quantity.span().start(), passage.span().start(), "layoff.affect");
        boolean bare = !quantity.isPeople()
                && quantity.kind() == Quantity.Kind.NUMBER
                && quantity.value().intValue() >= 10
                && !YEAR.matcher(quantity.core().of(passage.lower())).matches()
                && affect != null
                && SUMS.matcher(affect.entry().form()).matches()
                && EnglishCutVerbs.NUMBER_END
                        .matcher(EnglishStaff.behind(passage, quantity, 4))
                        .find();
        boolean staff = bare
                || quantity.isPeople()
                || quantity.kind() == Quantity.Kind.PERCENT && EnglishStaff.isOfStaff(passage, quantity);
        if (!staff || affect == null || quantity.span().start() - affect.end() > 25) {
            return null;
        }
        Word cut = passage.before(
                affect.start(), Math.max(passage.span().start(), affect.start() - 90), "layoff.cut", "layoff.noun");
        if (cut == null) {
            Word shed = passage.before(
                    affect.start(), Math.max(passage.span().start(), affect.start() - REDUCTION_REACH), "layoff.shed");
            cut = shed != null && isReduction(shed) && passage.isAboutCuts() ? shed : null;
        }
        if (cut == null || bare && !namesCompany(passage, cut, affect)) {
            return null;
        }
        boolean told = cut.is("layoff.cut")
                || cut.is("layoff.shed")
                || passage.isAboutCuts()
                || isReorganised(passage, quantity, cut);
        return told && (cut.is("layoff.cut") || !bare) ? cut : null;
    }

    private static boolean isReduction(Word shed) {
        String form = shed.entry().form();
        return form.startsWith("reduction") || form.startsWith("cutback") || form.equals("cuts");
    }

    /** The restructuring will affect 8,000 positions. */
    private static boolean isReorganised(Passage passage, Quantity quantity, Word noun) {
        String form = noun.entry().form();
        return (form.contains("restructur") || form.contains("reorgani"))
                && EnglishStaff.JOBS
                        .matcher(quantity.core().of(passage.lower()))
                        .find();
    }

    /** Job losses at Dyson will reach 1,000. */
    private static boolean namesCompany(Passage passage, Word cut, Word affect) {
        TextSpan told = new TextSpan(cut.end(), Math.max(cut.end(), affect.start()));
        return passage.companies().stream().anyMatch(mention -> told.contains(mention.span()));
    }

    /** That is about 10% of its workforce, right behind a sentence that told of the cut. */
    static @Nullable Word recalled(Passage passage, Quantity quantity) {
        String lead = passage.between(passage.span().start(), quantity.span().start());
        boolean share = quantity.kind() == Quantity.Kind.PERCENT && EnglishStaff.isOfStaff(passage, quantity);
        Word noun = passage.before(
                quantity.span().start(),
                Math.max(passage.span().start(), quantity.span().start() - 45),
                "layoff.cut",
                "layoff.noun");
        boolean told = noun != null
                && TOLD.matcher(passage.between(noun.end(), quantity.span().start()))
                        .matches();
        if (share && told && passage.isAboutCuts()) {
            return noun;
        }
        if (!share || !RECALL.matcher(lead).matches() || !passage.isAboutCuts()) {
            return null;
        }
        return passage.words().isEmpty() ? null : passage.words().get(0);
    }
}
