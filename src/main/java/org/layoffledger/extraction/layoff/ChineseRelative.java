package org.layoffledger.extraction.layoff;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.layoffledger.extraction.TextSpan;
import org.layoffledger.extraction.lexicon.KeyedPattern;
import org.layoffledger.extraction.lexicon.Word;
import org.layoffledger.extraction.quantity.Quantity;

/** Chinese numbers that a clause in front of them, or a noun left out, makes people: 取消的岗位多达5000个, 另一家则砍掉600多个. */
final class ChineseRelative {

    private static final Pattern OF_THOSE = Pattern.compile(
            "的(?:全职|正式)?(?:岗位|职位|员工|雇员|人员|人手|职缺|人)(?:总数|人数|数量|数)?(?:也|就|便|已|将|会|可能|预计|累计|最终|合计|一共|总共)*(?:多达|高达|达到|达|有|共|为|是|在)?(?:约|近|逾|超过|超|至少|大约|不少于)? ?");
    private static final Pattern PIECES = Pattern.compile(" ?多? ?[个名](?:$|[，。;、!?)(\\n])");
    private static final KeyedPattern JOBS = KeyedPattern.compile("(?:[0-9万千百] ?[多余]?[个名]?(?:岗位|职位|职缺|工作岗位|员工|人))");

    private static final int NEXT = 3;

    private ChineseRelative() {}

    /** 那一次取消的岗位多达5000个, 被裁的员工有300名. */
    static @Nullable Word countOfThose(Passage passage, Quantity quantity) {
        if (!isPieces(passage, quantity)) {
            return null;
        }
        int start = quantity.span().start();
        TextSpan clause = passage.clause(start);
        Word cut = passage.before(start, clause.start(), "layoff.cut", "layoff.shed", "layoff.gone", "layoff.affect");
        return cut != null
                        && OF_THOSE.matcher(passage.between(cut.end(), start)).matches()
                ? cut
                : null;
    }

    /** 甲减了60多个岗位，乙则砍掉600多个: the noun is that of the clause before. */
    static @Nullable Word countWithoutNoun(Passage passage, Quantity quantity) {
        int start = quantity.span().start();
        TextSpan clause = passage.clause(start);
        if (quantity.isPeople() || !isPieces(passage, quantity)) {
            return null;
        }
        Word shed = passage.before(start, clause.start(), "layoff.shed", "layoff.cut");
        return shed != null
                        && start - shed.end() <= NEXT
                        && passage.finds(JOBS, passage.span().start(), clause.start())
                ? shed
                : null;
    }

    private static boolean isPieces(Passage passage, Quantity quantity) {
        return quantity.isPeople()
                || quantity.kind() == Quantity.Kind.NUMBER
                        && PIECES.matcher(passage.between(
                                        quantity.span().end(), passage.span().end()))
                                .lookingAt();
    }
}
