package org.layoffledger.extraction.company;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.layoffledger.extraction.TextSpan;
import org.layoffledger.extraction.company.KnownNames.Found;
import org.layoffledger.extraction.lexicon.KeyedPattern;
import org.layoffledger.extraction.lexicon.Word;
import org.layoffledger.extraction.lexicon.Words;
import org.layoffledger.extraction.text.Document;

/** Decides by context whether a name that is also an ordinary word means the company. */
final class AmbiguousNames {

    private static final int REACH = 40;
    private static final KeyedPattern FOLLOWED_EN = KeyedPattern.compile(
            "^(?:'s\\b|, (?:which|whose)\\b| told (?:(?:its|the|all) )?(?:employees|staff|reporters|analysts|investors|workers|shareholders)\\b|,? ?(?:inc|corp|ltd|plc|co)\\b| (?:said|says|announced|plans|is (?:cutting|laying|planning|set|to|preparing|shedding|axing|slashing|eliminating)|has (?:cut|laid|let|fired|sacked)|had (?:cut|laid|let|fired)|will (?:cut|lay)|let go|to (?:cut|lay)|ceo|cfo|chief|layoffs?|lays|cuts|employees|employs|workers|shares|stock|reported|confirmed|spokes|declined|expects|laid|raised|guided|forecast|spent|spends)\\b| \\((?:nasdaq|nyse|formerly))");
    private static final int APPOSITION = 150;
    /** Loom, an enterprise video tool backed by an investor, laid off 14% of staff. */
    private static final Pattern APPOSED = Pattern.compile(
            ", (?:an?|the|which|whose|one of) [^.;:]{3,110}, (?:(?:has|have|is|was|will|would|also|recently|plans|to|said it|it) )*(?:laid off|lay off|laying off|let go|cut|cutting|shed|shedding|slash|eliminat|axed|fired|sacked|dismiss|reduc|announced)");

    private static final Pattern ARTICLE = Pattern.compile(", (?:an?|the) ");
    private static final int LONGEST_CALLING = 60;

    private static final KeyedPattern FOLLOWED_ZH = KeyedPattern.compile(
            "^ ?(?:公司|集团|裁|宣布|官宣|将|拟|计划|表示|ceo|首席|执行长|行政总裁|发言人|员工|旗下|股价|财报|的裁员|的员工|证实|确认|\\(|[一二三四]季|今年|去年|20\\d\\d|[:：]|日前|近日|也将|亦将|董事会|明年|预计|预估|昨|周[一二三四五六日]|上季|资本|法说会|\\d{1,2} ?月[初中底上下]?旬?(?:法说会|董事会|财报|公布|宣布|表示))");
    private static final KeyedPattern PRECEDED = KeyedPattern.compile(
            "(?:(?:startup|company|firm|giant|maker|developer|platform|retailer|fintech|publisher|studio|parent|rival|by|at|unit|subsidiary) |公司|巨头|平台|旗下的?|厂商|母公司|龙头|品牌)$");

    /** A capitalised word in front makes the name a part of a longer one; the first word of a sentence does not. */
    private static final KeyedPattern PART_OF_NAME =
            KeyedPattern.compile("[a-z&,\\p{IsHan}] (?:[A-Z]\\.|[A-Z][\\w'.-]*[\\w'-]) $|^[A-Z][a-z]+ $");

    private AmbiguousNames() {}

    /** Those that stand: unambiguous ones, and the others where the text names the company plainly too or the neighbours say so. */
    static List<Found> settle(List<Found> found, Document document, Words words) {
        Set<String> plain = new HashSet<>();
        for (Found name : found) {
            boolean foreign = document.language().isChinese()
                    && Names.hasLatin(name.known().form());
            if (!name.known().ambiguous() || foreign || meansCompany(name, document, words)) {
                plain.add(name.known().slug());
            }
        }
        List<Found> kept = new ArrayList<>();
        for (Found name : found) {
            if (plain.contains(name.known().slug()) && !isOrdinary(name, document)) {
                kept.add(name);
            }
        }
        return kept;
    }

    /** A Latin name in an English sentence where every neighbour is capitalised, as in a personal name, stays doubtful even in a text about the company. */
    private static boolean isOrdinary(Found name, Document document) {
        if (!name.known().ambiguous() || !Names.hasLatin(name.known().form())) {
            return false;
        }
        if (PART_OF_NAME.isIn(Names.before(document.folded(), name.span().start(), 20))) {
            return !PRECEDED.isIn(Names.before(document.lower(), name.span().start(), REACH));
        }
        String after = Names.after(document.folded(), name.span().end(), 3);
        return after.length() >= 2
                && after.charAt(0) == ' '
                && Character.isUpperCase(after.charAt(1))
                && !meansCompanyByNeighbours(name, document);
    }

    private static boolean meansCompany(Found name, Document document, Words words) {
        return meansCompanyByNeighbours(name, document)
                || isCalledCompany(name.span(), document.lower(), words)
                || isNearTrigger(name.span(), document, words);
    }

    /** Norrfell, the payments platform, told … */
    private static boolean isCalledCompany(TextSpan span, String lower, Words words) {
        if (!ARTICLE.matcher(lower).region(span.end(), lower.length()).lookingAt()) {
            return false;
        }
        int limit = Math.min(lower.length(), span.end() + LONGEST_CALLING);
        int close = lower.indexOf(',', span.end() + 1);
        return close > 0
                && close < limit
                && words.in(new TextSpan(span.end(), close), Set.of("company.kind")).stream()
                        .anyMatch(kind -> kind.end() == close || lower.charAt(kind.end()) == ' ');
    }

    private static boolean meansCompanyByNeighbours(Found name, Document document) {
        String after = Names.after(document.lower(), name.span().end(), REACH);
        if (after.startsWith(", ")
                && APPOSED.matcher(Names.after(document.lower(), name.span().end(), APPOSITION))
                        .lookingAt()) {
            return true;
        }
        return FOLLOWED_EN.isIn(after)
                || FOLLOWED_ZH.isIn(after)
                || PRECEDED.isIn(Names.before(document.lower(), name.span().start(), REACH));
    }

    private static boolean isNearTrigger(TextSpan span, Document document, Words words) {
        int end = Math.min(document.lower().length(), span.end() + REACH);
        for (Word word : words.in(new TextSpan(span.end(), end), Set.of("layoff.cut", "layoff.shed", "capex.noun"))) {
            return !document.lower().substring(span.end(), word.start()).contains("\n");
        }
        return false;
    }
}
