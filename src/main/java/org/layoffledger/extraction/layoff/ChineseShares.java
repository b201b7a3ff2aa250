package org.layoffledger.extraction.layoff;

import java.util.regex.Pattern;
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
    /** 员工约35万人的一成. */
    private static final Pattern WHOLE_OF_SHARE =
            Pattern.compile(" ?(?:中|里|之中)?的 ?(?:约|近|逾|超过|大约|不到)?(?:[\\d.]+ ?%|[一二三四五六七八九两半]成|[一二三四五六七八九十]+分之)");

    private ChineseShares() {}

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
                    || front > passage.span().start() && passage.lower().startsWith("裁员中", Math.max(0, front - 3));
        }
        int from = Math.max(passage.clause(start).start(), start - REACH);
        return quantity.kind() == Quantity.Kind.PERCENT && passage.finds(OF_ALL_CUTS, from, start);
    }
}
