package org.layoffledger.extraction.layoff;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.layoffledger.extraction.TextSpan;
import org.layoffledger.extraction.lexicon.KeyedPattern;
import org.layoffledger.extraction.time.TimeExpression;

/** Tells the cuts that are over from the one that is the news. */
final class PastCuts {

    private static final int FRESH_DAYS = 25;
    private static final int STILL_DAYS = 150;
    private static final Pattern GOES_ON = Pattern.compile("(?:份|底|初|中旬)?(?:起|开始|以来)");
    private static final KeyedPattern PAST_EN = KeyedPattern.compile(
            "\\b(?:had (?:previously |already |earlier )?(?:laid|cut|let|eliminated|shed|axed|announced|disclosed|revealed|unveiled|slashed)|previously|earlier (?:this|last) (?:year|month)|last year|already (?:laid|cut)|prior round|previous (?:round|layoffs|reduction|cuts?|wave)|a year (?:ago|earlier)|following (?:a|an) )\\b");
    /** Last year's report counted 13,400 people, meaning that 670 are being laid off. */
    private static final Pattern PRESENT = Pattern.compile("\\b(?:are|is) being\\b");
    /** After cutting around 4,000 employees earlier. */
    private static final KeyedPattern EARLIER = KeyedPattern.compile(
            "^[^,.;]{0,24}\\b(?:earlier|previously|last (?:year|month|quarter|spring|summer|autumn|fall|winter|january|february|march|april|may|june|july|august|september|october|november|december)|a year ago|in (?:january|february|march|april|may|june|july|august|september|october|november|december|20\\d\\d))\\b(?! than)");

    private static final KeyedPattern AFTER_CUTTING = KeyedPattern.compile(
            "\\bafter (?:having |already |previously )*(?:cutting|laying off|shedding|slashing|eliminating|axing|letting go|firing|dismissing|trimming|reducing)\\b[^;]{0,40}$");

    private static final KeyedPattern PAST_ZH = KeyedPattern.compile(
            "曾|早在|近一年|近1年|此前|之前(?:已|就|便|曾)|先前|早前|去年|前年|上一轮|前一轮|上次|当时|累计|首轮|第一轮|第一次|那一次|那一轮|那次|那时|过去|年初|后裁员|后裁");

    /** 去年8月，公司宣布裁员: a clause that does nothing but date the next one. */
    private static final Pattern DATING_ZH =
            Pattern.compile("(?:就在|早在|在)?(?:去年|前年)[^，。]{0,8}|[^，。]{0,6}(?:那一次|那一轮|那次|上一轮|上一次)");
    /** 今年1月已裁员1900人: done in a month that is over. */
    private static final KeyedPattern DONE_ZH = KeyedPattern.compile("(?:已经?|就|便)[^，。]{0,16}$");

    private static final Pattern MONTH_OF_YEAR = Pattern.compile("(?:今年)?\\d{1,2} ?月(?:份|初|底|中旬|下旬|上旬)?");

    private static final KeyedPattern OPENING_ZH =
            KeyedPattern.compile("^(?:此前|之前|先前|早前|在此之前|过去|(?:翻翻?|翻开|翻看|重翻)[^，。]{0,2}旧账|回看|回头看|回顾|再往前|往前数|历史上)");

    private static final Pattern YEARS = Pattern.compile("\\d{4}/(\\d{4})");

    /** 这是上月裁员1.5%后的第二波裁员: what came before the news. */
    private static final Pattern FOLLOWED =
            Pattern.compile("[^，。0-9]{0,6}(?:之?后|以来)的?，?(?:又一|再一|另一|再次|再度|新一|最新|第[二三四五六2-6])(?:波|轮|次|批)?");

    private static final KeyedPattern THIS_ROUND = KeyedPattern.compile("此次|本次|这次|今次|此轮|本轮|这一轮|新一轮");

    /** 曾进行过一次大规模裁员，受影响员工达1万人. */
    private static final Pattern HAD = Pattern.compile("曾(?:经)?(?:进行|实施|展开|启动|有|经历)过?[^，\\d万千百]{0,12}(?:裁员|裁撤|精简|重组)$");

    private static final KeyedPattern SAID_BEFORE = KeyedPattern.compile("曾(?:经)?(?:表示|宣布|称|透露|公布|说)$");

    private PastCuts() {}

    /** Whether the cut was made, or told of, long before the story: by its date, else by the words around it. */
    static boolean isPast(Passage passage, Cut cut, Dates.@Nullable Dated stated) {
        LocalDate now = passage.date();
        if (passage.isChinese()
                && FOLLOWED.matcher(
                                passage.between(cut.span().end(), passage.span().end()))
                        .lookingAt()) {
            return true;
        }
        if (!passage.isChinese() && (SimplePast.isOver(passage, cut, stated) || SimplePast.isOfLate(passage, cut))) {
            return true;
        }
        boolean thisYear = stated != null
                && now != null
                && stated.date().precision() == 0
                && stated.date().year() == now.getYear();
        if (stated != null && now != null && passage.isChinese() && goesOn(passage, stated)) {
            return false;
        }
        boolean ofLine = stated != null
                && !passage.isChinese()
                && stated.span() != null
                && !passage.span().contains(stated.span());
        boolean old = stated != null && now != null && stated.date().latest().isBefore(now.minusDays(FRESH_DAYS));
        if (stated != null && now != null && !thisYear && (old || !ofLine)) {
            return old;
        }
        if (stated != null && passage.isChinese() && stated.date().year() < passage.newestYear()) {
            return true;
        }
        TextSpan clause = passage.clause(cut.start());
        if (isInPastSpan(passage, clause, now)
                || passage.isChinese() && (looksBack(passage, clause) || isDatedBack(passage, cut, clause))) {
            return true;
        }
        if (!passage.isChinese()
                && stated == null
                && PRESENT.matcher(cut.span().of(passage.lower())).find()) {
            return false;
        }
        String before = passage.between(
                passage.isChinese() ? clause.start() : Math.max(clause.start(), cut.start() - 60),
                cut.span().end());
        return (passage.isChinese() ? PAST_ZH : PAST_EN).isIn(before)
                || !passage.isChinese() && isEarlier(passage, cut, before);
    }

    /** 自3月起陆续裁员: begun then, and not over yet. */
    private static boolean goesOn(Passage passage, Dates.Dated stated) {
        TextSpan words = stated.span();
        LocalDate now = passage.date();
        return words != null
                && now != null
                && stated.date().latest().isAfter(now.minusDays(STILL_DAYS))
                && passage.span().contains(words)
                && (words.of(passage.lower()).matches(".*(?:起|开始)") || passage.goesOn(GOES_ON, words.end()));
    }

    private static boolean isEarlier(Passage passage, Cut cut, String before) {
        int end = cut.span().end();
        return AFTER_CUTTING.isIn(before)
                && passage.finds(EARLIER, end, Math.min(passage.span().end(), end + 40));
    }

    /** Whether the sentence looks back. */
    static boolean recallsPast(Passage passage) {
        return passage.finds(passage.isChinese() ? PAST_ZH : PAST_EN);
    }

    /** 此前，微软裁员…; GitHub 曾表示，将裁减…: the opening of the sentence or the clause in front looks back. */
    private static boolean looksBack(Passage passage, TextSpan clause) {
        String opening = passage.between(
                passage.span().start(), Math.min(clause.end(), passage.span().start() + 12));
        TextSpan said = passage.clauseBefore(clause.start());
        boolean reaches = clause.length() < 24
                && !passage.finds(THIS_ROUND, clause)
                && HAD.matcher(said.of(passage.lower())).find();
        return reaches || OPENING_ZH.isIn(opening) || passage.finds(SAID_BEFORE, said);
    }

    /** 去年8月，公司宣布裁员4000人; 今年1月，公司已裁员1900人. */
    private static boolean isDatedBack(Passage passage, Cut cut, TextSpan clause) {
        String dating = passage.clauseBefore(clause.start()).of(passage.lower()).strip();
        return DATING_ZH.matcher(dating).matches()
                || MONTH_OF_YEAR.matcher(dating).matches() && passage.finds(DONE_ZH, clause.start(), cut.start());
    }

    /** Between 2022 and 2023: a stretch of years that is over. */
    private static boolean isInPastSpan(Passage passage, TextSpan clause, @Nullable LocalDate now) {
        for (TimeExpression time : passage.times()) {
            Matcher years = time.iso() == null ? null : YEARS.matcher(time.iso());
            if (years != null
                    && now != null
                    && years.matches()
                    && Integer.parseInt(years.group(1)) < now.getYear()
                    && clause.contains(time.span())) {
                return true;
            }
        }
        return false;
    }
}
