package org.layoffledger.extraction.layoff;

import java.util.regex.Pattern;
import org.layoffledger.extraction.TextSpan;
import org.layoffledger.extraction.lexicon.KeyedPattern;
import org.layoffledger.extraction.quantity.Quantity;

/** Numbers beside a cut that are neither of those cut nor of the staff they were cut from. */
final class ChineseShares {

    private static final int REACH = 30;
    /** 占全球总量的80%, 占今年科技裁员总数的一半. */
    private static final KeyedPattern OF_ALL_CUTS = KeyedPattern.compile(
            "(?:总量|裁员总数|裁员总人数|总裁员|裁员人数|裁员总量|失业人数|营收|收入|市场|产能|产量|销量)[^，。]{0,3}(?:约|近|逾|超过?)?$|占比(?:约|近|达|为|逾)*$");
    /** 约24.5万人的科技裁员中, and in the clause behind it those that are counted out of them. */
    private static final Pattern OUT_OF_CUTS =
            Pattern.compile(" ?(?:名|个|人)?的?[^，。]{0,6}(?:裁员|被裁者|失业者|被裁员工)(?:人数|人员)?(?:之?中|里)");
    /** 员工约35万人的一成; 7500名员工中有一半; 8000人的团队被裁掉一半. */
    private static final Pattern WHOLE_OF_SHARE = Pattern.compile(
            " ?(?:之?中|里|当中|里头)，?(?:有|将有|会有|已有|约有)?(?:约|近|逾|超过|大约|不到)? ?(?:[\\d.]+ ?%|[一二三四五六七八九两半]成|[一二三四五六七八九十]+分之|一半|半数|过半)| ?的[^，。0-9]{0,12}(?:团队|部门|队伍|工作室|员工|公司|编制)[^，。0-9]{0,6}(?:裁|砍|减|走|解雇|精简|优化)(?:掉|去|了|撤)*(?:约|近|逾|超过|大约|将近|不到)? ?(?:[\\d.]+ ?%|[一二三四五六七八九两半]成|[一二三四五六七八九十]+分之|一半|半数|过半|大半)| ?(?:中|里|之中)?的 ?(?:约|近|逾|超过|大约|不到)?(?:[\\d.]+ ?%|[一二三四五六七八九两半]成|[一二三四五六七八九十]+分之)");

    /** 受影响的员工中有8成: of those cut, not of the staff. */
    private static final KeyedPattern OF_THOSE_CUT = KeyedPattern.compile(
            "(?:受影响|被裁|遭裁|受波及|离职|离开|被解雇|遭资遣|被资遣)的?(?:员工|人员|雇员|岗位|职位|人|者)?(?:之?中|里|当中|有)，?(?:有|将有|会有|约|近|逾|超过)*$");
    /** 人事支出会少掉20%: less money, not fewer people. */
    private static final KeyedPattern OF_MONEY =
            KeyedPattern.compile("(?:支出|成本|开支|费用|薪资|薪酬|薪水|工资|工时|奖金|预算|投资|利润|价格|售价|产量|销量|关税)[^，。%]{0,8}$");

    /** 约24.5万人的科技裁员中，…; not 在最新一波裁员中，…. */
    private static final KeyedPattern COUNTED_CUTS = KeyedPattern.compile("(?:\\d|[万千百])(?:多|余)?[人名个][^，。]{0,12}裁员中$");

    private ChineseShares() {}

    /** Whether the share is one of those cut, or of money that the verb in front of it takes away. */
    static boolean isOfThoseCutOrMoney(Passage passage, Quantity quantity) {
        int start = quantity.span().start();
        TextSpan clause = passage.clause(start);
        return quantity.kind() == Quantity.Kind.PERCENT
                && (passage.finds(OF_THOSE_CUT, clause.start(), start)
                        || passage.finds(OF_MONEY, clause.start(), start));
    }

    /** Whether the number is a share of all cuts, all cuts themselves, or what a share is taken of. */
    static boolean isOfOther(Passage passage, Quantity quantity) {
        int start = quantity.span().start();
        String behind = passage.between(
                quantity.core().end(),
                Math.min(passage.span().end(), quantity.core().end() + 16));
        if (quantity.isPeople()) {
            int front = passage.clause(start).start() - 1;
            return WHOLE_OF_SHARE.matcher(behind).lookingAt()
                    || OUT_OF_CUTS.matcher(behind).lookingAt()
                    || front > passage.span().start() && passage.finds(COUNTED_CUTS, passage.clauseBefore(front + 1));
        }
        int from = Math.max(passage.clause(start).start(), start - REACH);
        return isOfThoseCutOrMoney(passage, quantity)
                || quantity.kind() == Quantity.Kind.PERCENT && passage.finds(OF_ALL_CUTS, from, start);
    }
}
