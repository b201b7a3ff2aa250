package org.layoffledger.extraction.layoff;

import java.util.regex.Pattern;
import org.layoffledger.extraction.LayoffRole;
import org.layoffledger.extraction.TextSpan;
import org.layoffledger.extraction.lexicon.KeyedPattern;
import org.layoffledger.extraction.quantity.Quantity;

/** Tells a plan over several rounds and a running total from a round. */
final class Roles {

    private static final KeyedPattern PLAN_ZH = KeyedPattern.compile(
            "整体(?:削减|裁员|裁减|计|目标|缩减|将)|整个计[划画]|计[划画]的一部分|分阶段|总目标|目标|计划总数|总数最终|全部落实|裁员计[划画]|重组计[划画]|分批|未来[两三]年|[两三]年内");
    private static final KeyedPattern PLAN_EN = KeyedPattern.compile(
            "\\b(?:part of (?:a|its|the|an) (?:[\\w-]+ )*?(?:plan|programme|program|effort|target|initiative)|programme that|program that|multi-year|over (?:several|two|three) years|overall (?:plan|target)|in phases|in stages)\\b");
    private static final KeyedPattern TOTAL_ZH = KeyedPattern.compile("累计|合计|总计|至今|迄今|加起来|两轮共|前后共|总共裁|共裁|先后");
    /** What comes to a sum: the cut beside these is one of its parts, the one told next is the sum. */
    private static final KeyedPattern ADDED_ZH = KeyedPattern.compile("连同|加上");

    private static final KeyedPattern PLAN_BESIDE_ZH = KeyedPattern.compile("[人名员工岗职位]的?(?:整体)?裁员(?:计[划画]|目标)");
    /** 一份涉及1.6万名员工的裁员计划: the round that is announced. */
    private static final KeyedPattern REACHES = KeyedPattern.compile("(?:涉及|波及|影响|牵涉)(?:到|约|近|逾|超过|多达|大约)*$");

    private static final KeyedPattern TOTAL_EN = KeyedPattern.compile(
            "\\b(?:since the (?:start|beginning)|cumulative(?:ly)?|so far this year|to date|bring(?:s|ing) (?:the|its) total|has now (?:shed|cut|laid off|eliminated)|combined)\\b");

    /** What adds up, right behind the number or at the head of the sentence: of rounds that were, not of one to come. */
    private static final KeyedPattern SUMMED = KeyedPattern.compile("\\b(?:in total|altogether|in all|all told)\\b");

    private static final Pattern LEADING_SUM = Pattern.compile("(?:in total|altogether|in all|all told)\\b");
    private static final KeyedPattern TO_COME = KeyedPattern.compile(
            "\\b(?:will|would|is|are|to|plans|expects|intends)(?: (?:now|be|also|soon|eventually|then))? $|\\b(?:will|would) [^,;]{1,30}$");

    private Roles() {}

    static LayoffRole of(Passage passage, Cut cut) {
        return passage.isChinese() ? ofChinese(passage, cut) : ofEnglish(passage, cut);
    }

    private static LayoffRole ofEnglish(Passage passage, Cut cut) {
        int from = Math.max(passage.span().start(), cut.start() - 70);
        int to = Math.min(passage.span().end(), cut.span().end() + 40);
        for (Quantity next : passage.quantities()) {
            to = next.span().start() >= cut.span().end()
                    ? Math.min(to, next.span().start())
                    : to;
        }
        if (TOTAL_EN.isIn(passage.between(from, to)) || isSummed(passage, cut, to)) {
            return LayoffRole.TOTAL;
        }
        return passage.finds(PLAN_EN, from, cut.span().end()) ? LayoffRole.PLAN : LayoffRole.ROUND;
    }

    private static boolean isSummed(Passage passage, Cut cut, int to) {
        boolean leads = cut.start() - passage.span().start() < 70
                && passage.goesOn(LEADING_SUM, passage.span().start());
        if (!leads && !passage.finds(SUMMED, cut.start(), to)) {
            return false;
        }
        int verb = cut.trigger().start();
        return !passage.finds(TO_COME, Math.max(passage.span().start(), verb - 40), verb);
    }

    private static LayoffRole ofChinese(Passage passage, Cut cut) {
        TextSpan quantity = cut.quantity().span();
        TextSpan clause = passage.clause(quantity.start());
        int from = Math.max(passage.span().start(), Math.min(cut.start(), quantity.start()) - 22);
        int to = Math.min(clause.end(), quantity.end() + 14);
        String own = passage.between(
                Math.max(from, clause.start()), Math.max(to, cut.span().end()));
        boolean reaches = passage.finds(REACHES, clause.start(), quantity.start());
        if (!reaches && PLAN_BESIDE_ZH.isIn(own)) {
            return LayoffRole.PLAN;
        }
        boolean added = ADDED_ZH.isIn(own);
        boolean addsUp = from < clause.start() && passage.finds(ADDED_ZH, from, clause.start());
        if (addsUp || !added && TOTAL_ZH.isIn(own)) {
            return LayoffRole.TOTAL;
        }
        return PLAN_ZH.isIn(own) && !(reaches && PLAN_BESIDE_ZH.isIn(own)) ? LayoffRole.PLAN : LayoffRole.ROUND;
    }
}
