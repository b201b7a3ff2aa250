package org.layoffledger.extraction.layoff;

import java.util.regex.Pattern;
import org.layoffledger.extraction.LayoffRole;
import org.layoffledger.extraction.TextSpan;

/** Tells a plan over several rounds and a running total from a round. */
final class Roles {

    private static final Pattern PLAN_ZH = Pattern.compile(
            "整体(?:削减|裁员|裁减|计|目标|缩减|将)|整个计[划画]|计[划画]的一部分|分阶段|总目标|目标|全部落实|裁员计[划画]|重组计[划画]|分批|未来[两三]年|[两三]年内");
    private static final Pattern PLAN_EN = Pattern.compile(
            "\\b(?:part of (?:a|its|the|an) (?:[\\w-]+ )*?(?:plan|programme|program|effort|target|initiative)|programme that|program that|multi-year|over (?:several|two|three) years|overall (?:plan|target)|in phases|in stages)\\b");
    private static final Pattern TOTAL_ZH = Pattern.compile("累计|合计|总计|至今|迄今|加起来|两轮共|前后共|总共裁|共裁|先后");
    /** What comes to a sum: the cut beside these is one of its parts, the one told next is the sum. */
    private static final Pattern ADDED_ZH = Pattern.compile("连同|加上");

    private static final Pattern PLAN_BESIDE_ZH = Pattern.compile("[人名员工岗职位]的?(?:整体)?裁员(?:计[划画]|目标)");
    /** 一份涉及1.6万名员工的裁员计划: the round that is announced. */
    private static final Pattern REACHES = Pattern.compile("(?:涉及|波及|影响|牵涉)(?:到|约|近|逾|超过|多达|大约)*$");

    private static final Pattern TOTAL_EN = Pattern.compile(
            "\\b(?:since the (?:start|beginning)|in total|altogether|cumulative(?:ly)?|so far this year|to date|in all|bring(?:s|ing) (?:the|its) total|has now (?:shed|cut|laid off|eliminated)|combined)\\b");

    private Roles() {}

    static LayoffRole of(Passage passage, Cut cut) {
        return passage.isChinese() ? ofChinese(passage, cut) : ofEnglish(passage, cut);
    }

    private static LayoffRole ofEnglish(Passage passage, Cut cut) {
        int from = Math.max(passage.span().start(), cut.start() - 70);
        int to = Math.min(passage.span().end(), cut.span().end() + 40);
        if (TOTAL_EN.matcher(passage.between(from, to)).find()) {
            return LayoffRole.TOTAL;
        }
        return PLAN_EN.matcher(passage.between(from, cut.span().end())).find() ? LayoffRole.PLAN : LayoffRole.ROUND;
    }

    private static LayoffRole ofChinese(Passage passage, Cut cut) {
        TextSpan quantity = cut.quantity().span();
        TextSpan clause = passage.clause(quantity.start());
        int from = Math.max(passage.span().start(), Math.min(cut.start(), quantity.start()) - 22);
        int to = Math.min(clause.end(), quantity.end() + 14);
        String own = passage.between(
                Math.max(from, clause.start()), Math.max(to, cut.span().end()));
        boolean reaches = REACHES.matcher(passage.between(clause.start(), quantity.start()))
                .find();
        if (!reaches && PLAN_BESIDE_ZH.matcher(own).find()) {
            return LayoffRole.PLAN;
        }
        boolean added = ADDED_ZH.matcher(own).find();
        boolean addsUp = from < clause.start()
                && ADDED_ZH.matcher(passage.between(from, clause.start())).find();
        if (addsUp || !added && TOTAL_ZH.matcher(own).find()) {
            return LayoffRole.TOTAL;
        }
        return PLAN_ZH.matcher(own).find()
                        && !(reaches && PLAN_BESIDE_ZH.matcher(own).find())
                ? LayoffRole.PLAN
                : LayoffRole.ROUND;
    }
}
