package org.layoffledger.extraction.layoff;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.layoffledger.extraction.TextSpan;
import org.layoffledger.extraction.company.CompanyMention;
import org.layoffledger.extraction.lexicon.KeyedPattern;

/** Finds the words that take up a company named before, and the company that they take up: the firm, it, 该公司, 其. */
final class Anaphors {

    private static final Pattern ANAPHOR_ZH =
            Pattern.compile("(?:该公司|同一家公司|这家[^，。]{0,12}|该集团|该企业|该平台|该厂|本公司|公司|其)[^，。]{0,20}$");
    /** Without 该 or 这家, which take up a company of an earlier sentence as well. */
    private static final Pattern BARE_COMPANY = Pattern.compile(" ?(?:整个|全|整家)?(?:公司|集团|企业)");

    private static final Pattern ANAPHOR_EN = Pattern.compile(
            "\\b(?:the (?:[\\w-]+ ){0,4}?(?:company|firm|group|startup|start-up|retailer|chipmaker|automaker|carmaker|maker|giant|studio|developer|publisher|platform|provider|operator|business|bank|manufacturer|service|unit|subsidiary)|it|we)(?:'s)? ");

    /** 瑞典一家支付公司拟裁员一半: one that the text does not name; 又一家 and 是一家 speak of one that it does. */
    private static final KeyedPattern UNNAMED_ZH = KeyedPattern.compile(
            "(?<![是为又再另这那的第])(?:有)?(?:一家|某)(?!名|叫|称)[^，。:]{0,12}(?:公司|企业|集团|厂商|大厂|平台|机构|银行|巨头|工作室|龙头|初创)(?:将|拟|也|已|近日|日前|昨|今|计划|宣布|打算|突然|传|被曝|传出|要|一口气|最近|[^，。\\p{Alnum}]{0,6}月)*$");

    private Anaphors() {}

    /** Whether the subject of the clause is a company that the text leaves unnamed. */
    static boolean isUnnamed(Passage passage, int to) {
        return passage.isChinese()
                && passage.finds(UNNAMED_ZH, passage.clause(to).start(), to);
    }

    /** Whether such a word is the subject of the clause. */
    static boolean opens(Passage passage, int to) {
        String before = passage.between(passage.clause(to).start(), to);
        if (passage.isChinese()) {
            return ANAPHOR_ZH.matcher(before).find() && !before.contains("公司ceo");
        }
        return before.length() < 90 && ANAPHOR_EN.matcher(before).lookingAt();
    }

    /** Whether such a word stands between the nearest name and the cut. */
    static boolean isNearer(Passage passage, CompanyMention nearest, int to) {
        String gap = passage.between(nearest.span().end(), to);
        if (!passage.isChinese() || gap.startsWith("这家")) {
            return false; // CrowdStrike这家公司: the name and what it is
        }
        return gap.contains("该公司") || gap.contains("这家") || gap.contains("该集团");
    }

    /** 谷歌位居第三，其在1月裁员12000人: the company that opens the clause right in front; 斗鱼也传出裁员，整个公司裁掉三成: the one that the sentence is about. */
    static @Nullable CompanyMention antecedent(Passage passage, int to) {
        if (passage.isChinese()
                && BARE_COMPANY
                        .matcher(passage.between(passage.clause(to).start(), to))
                        .lookingAt()) {
            return NamesNearby.before(passage, passage.span().start(), to).stream()
                    .filter(mention -> !Asides.isAside(passage, mention))
                    .findFirst()
                    .orElse(null);
        }
        TextSpan clause = passage.clause(to);
        TextSpan front = passage.clauseBefore(clause.start());
        if (passage.isChinese() && passage.between(clause.start(), to).contains("该公司")) {
            return NamesNearby.before(passage, passage.span().start(), clause.start()).stream()
                    .filter(mention -> !Asides.isAside(passage, mention))
                    .findFirst()
                    .orElse(null);
        }
        List<CompanyMention> label = passage.lower().startsWith(":", front.end()) && passage.isChinese()
                ? NamesNearby.before(passage, front.start(), front.end())
                : List.of();
        if (!label.isEmpty()) {
            return label.get(0);
        }
        boolean its = passage.isChinese() && passage.lower().startsWith("其", front.end() + 1);
        List<CompanyMention> named = its ? NamesNearby.before(passage, front.start(), front.end()) : List.of();
        return !named.isEmpty() && named.get(0).span().start() <= front.start() + 1 ? named.get(0) : null;
    }
}
