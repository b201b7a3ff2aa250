package org.layoffledger.extraction.layoff;

import java.util.regex.Pattern;
import org.layoffledger.extraction.TextSpan;
import org.layoffledger.extraction.lexicon.KeyedPattern;
import org.layoffledger.extraction.quantity.Quantity;

/** Chinese numbers of people beside a word of cutting that nobody has cut: the size of a team, what a statute counts. */
final class ChineseNonCuts {

    /** 原本有200多人的业务团队，被裁撤七成. */
    private static final KeyedPattern HAVING = KeyedPattern.compile("(?:有|拥有|多达|规模达)(?:约|近|逾|大约)?$");

    private static final Pattern TEAM = Pattern.compile("的[^，。]{0,12}(?:团队|部门|业务|工作室|公司|事业部|事业群|小组|中心)");

    private static final KeyedPattern SHARE_OF =
            KeyedPattern.compile("占(?:其|该|公司|集团|全球|全体|全部|总共|现有|整体|约|近|逾|超过|大约|目前)*$");
    private static final Pattern CUT_FROM =
            Pattern.compile(" ?(?:之?中|当中|里)?(?:将|共|已|要|会)?(?:裁员?|裁减|裁掉|砍掉?)(?:了|掉|去)?(?:约|近|逾)?[\\d一二三四五六七八九十百千半两]");

    private static final KeyedPattern STATUTE = KeyedPattern.compile("《[^》]{2,24}(?:法|条例|办法|规定|规则)》");
    /** 同一厂场雇用500人以上的事业单位，60日内解雇人数超过五分之一: whoever it may be. */
    private static final KeyedPattern ANYBODY =
            KeyedPattern.compile("(?:同一|凡|任何|事业单位|用人单位|雇主|人以上的?(?:企业|公司|单位))[^。]{0,80}$");

    private static final KeyedPattern ANY_SITE = KeyedPattern.compile("同一(?:事业单位|厂场)|事业单位之同一");
    private static final KeyedPattern FAR_OFF = KeyedPattern.compile("五年内|十年内|未来几年|未来五年");
    private static final KeyedPattern MEANT = KeyedPattern.compile("计[划画]|拟|打算|宣布|公布|目标|预定|决定");

    private ChineseNonCuts() {}

    /** 五年内将有一半人失业: somebody's idea of the time to come, unless a company means to do it. */
    static boolean isFarOff(Passage passage, int from, int to) {
        return passage.finds(FAR_OFF, from, to) && !passage.finds(MEANT, from, to);
    }

    static boolean apply(Passage passage, Quantity quantity) {
        return isTeamSize(passage, quantity) || isOfStatute(passage, quantity) || isWhole(passage, quantity);
    }

    /** 占全球18万名员工不到1%; 115人裁78人. */
    private static boolean isWhole(Passage passage, Quantity quantity) {
        int start = quantity.span().start();
        return quantity.isPeople()
                && (passage.finds(SHARE_OF, passage.clause(start).start(), start)
                        || passage.goesOn(CUT_FROM, quantity.core().end()));
    }

    private static boolean isTeamSize(Passage passage, Quantity quantity) {
        int start = quantity.span().start();
        int end = quantity.core().end();
        return quantity.isPeople()
                && TEAM.matcher(passage.between(end, passage.span().end())).lookingAt()
                && passage.finds(HAVING, passage.clause(start).start(), start);
    }

    private static boolean isOfStatute(Passage passage, Quantity quantity) {
        TextSpan before = new TextSpan(
                passage.span().start(),
                Math.max(passage.span().start(), quantity.span().start()));
        return passage.finds(ANY_SITE, before) || passage.finds(STATUTE) && passage.finds(ANYBODY, before);
    }
}
