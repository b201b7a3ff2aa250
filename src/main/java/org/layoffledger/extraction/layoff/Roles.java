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
    private static final Pattern TOTAL_ZH = Pattern.compile("累计|合计|总计|至今|迄今|连同|加上|加起来|两轮共|前后共|总共裁|共裁|先后");
    private static final Pattern TOTAL_EN = Pattern.compile(
            "\\b(?:since the (?:start|beginning)|in total|altogether|cumulative(?:ly)?|so far this year|to date|in all|bring(?:s|ing) (?:the|its) total|has now (?:shed|cut|laid off|eliminated)|combined)\\b");

    private Roles() {}

    static LayoffRole of(Passage passage, Cut cut) {
        TextSpan clause = passage.clause(cut.start());
        int from = Math.max(passage.span().start(), cut.start() - (passage.isChinese() ? 22 : 70));
        int to = Math.min(passage.span().end(), cut.span().end() + (passage.isChinese() ? 14 : 40));
        if ((passage.isChinese() ? TOTAL_ZH : TOTAL_EN)
                .matcher(passage.between(from, to))
                .find()) {
            return LayoffRole.TOTAL;
        }
        String plan = passage.isChinese()
                ? passage.between(Math.max(from, clause.start()), Math.min(to, clause.end()))
                : passage.between(from, cut.span().end());
        return (passage.isChinese() ? PLAN_ZH : PLAN_EN).matcher(plan).find() ? LayoffRole.PLAN : LayoffRole.ROUND;
    }
}
