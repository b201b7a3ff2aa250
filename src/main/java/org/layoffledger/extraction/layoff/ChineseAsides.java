package org.layoffledger.extraction.layoff;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.layoffledger.extraction.TextSpan;
import org.layoffledger.extraction.company.CompanyMention;
import org.layoffledger.extraction.lexicon.KeyedPattern;

/** Tells the Chinese names that only say when something was, who was told or whose part is meant, and those that a label or a clause sets as the topic. */
final class ChineseAsides {

    private static final Pattern WHEN = Pattern.compile(
            "(?:正式|完成|宣布|提出|将)*(?:入主|收购|并购|合并|接手|入股|私有化|买下|分拆|上市|进驻|退出|撤出)[^，。 ]{0,8}?(?:之?前|之?后|之际|期间|以来|前夕)");
    /** 在甲公司等接连宣布裁员后，乙公司也传出…. */
    private static final Pattern IN_ADVANCE =
            Pattern.compile(" ?(?:在|继|除了?|随着|跟随|自从?|有别于|不同于)[^，]*(?:之?后|消息|以?外|之外|之际|以来|脚步|步伐) ?");

    private static final KeyedPattern TOLD = KeyedPattern.compile("(?:通知|告知|知会|致函|呈报|通报)$");
    private static final KeyedPattern OWNED_BY = KeyedPattern.compile("^旗下[^，。]{0,14}[「『“\"《]?$");
    private static final KeyedPattern IS = KeyedPattern.compile("(?:多|大|少|高|次|者|名|位|个|家)(?:的)?(?:则|就)?(?:是|为|属|数)$");

    private static final int LABEL = 6;

    private ChineseAsides() {}

    /** Whether the name is no subject of what the sentence tells. */
    static boolean standsApart(Passage passage, CompanyMention mention) {
        return passage.goesOn(WHEN, mention.span().end()) || isTold(passage, mention) || isInAdvance(passage, mention);
    }

    /** 近日通知就业局，将裁员1300人. */
    static boolean isTold(Passage passage, CompanyMention mention) {
        int start = mention.span().start();
        return passage.finds(TOLD, Math.max(passage.span().start(), start - 4), start);
    }

    private static boolean isInAdvance(Passage passage, CompanyMention mention) {
        return isInAdvance(passage, passage.clause(mention.span().start()));
    }

    /** 继去年底裁员百人之后: the clause only says what came before the news. */
    static boolean isInAdvance(Passage passage, TextSpan clause) {
        return clause.end() < passage.span().end()
                && IN_ADVANCE.matcher(clause.of(passage.lower())).matches();
    }

    /** 公布，旗下工作室「某某」裁员: a part, not in the directory, of the company that the clause in front names. */
    static boolean isOwned(Passage passage, CompanyMention mention) {
        int start = mention.span().start();
        return mention.slug() == null
                && passage.finds(OWNED_BY, passage.clause(start).start(), start);
    }

    /** - 某公司：10月由另一家分拆后，裁员一半; 第二多是某公司，裁减352人: the one that the item or the clause in front is about. */
    static @Nullable CompanyMention topic(Passage passage, List<CompanyMention> before, int to) {
        CompanyMention first = before.get(0);
        boolean labelled = first.span().start() - passage.span().start() <= LABEL
                && passage.lower().startsWith(":", first.span().end());
        if (labelled) {
            return first;
        }
        CompanyMention last = before.get(before.size() - 1);
        TextSpan front = passage.clauseBefore(passage.clause(to).start());
        boolean set = last.span().end() == front.end()
                && passage.finds(IS, front.start(), last.span().start());
        return set ? last : null;
    }
}
