package org.layoffledger.extraction.layoff;

import java.time.LocalDate;
import java.util.Set;
import java.util.regex.Pattern;
import org.layoffledger.extraction.PartialDate;
import org.layoffledger.extraction.TextSpan;
import org.layoffledger.extraction.lexicon.KeyedPattern;
import org.layoffledger.extraction.quantity.Quantity;
import org.layoffledger.extraction.time.TimeExpression;

/** Whether a date of the sentence is that of the cut: no deadline, not of another clause, not of another number. */
final class DateFit {

    private static final Set<String> OPEN = Set.of("before", "until", "since");
    /** In front of a date: it is a deadline, a start, a comparison. */
    private static final KeyedPattern DEADLINE = KeyedPattern.compile(
            "(?:\\b(?:by|until|through|before|end of|since|as of|to|than|from|effective|starting|beginning|takes effect)(?: the)?(?: (?:end|start|middle) of)?(?: on)?|截至|截止|(?<![没不溯])到|至|自|自从|从|比|较|相比|相较|预计到|于是|的|生效日为|生效日) ?$");
    /** Behind a date: it is a deadline, or the date of a fiscal period. */
    private static final Pattern DEADLINE_BEHIND =
            Pattern.compile("^ ?(?:底?前|年底前|之前|以来|以前|止|末前|年?度?内|之内|财年|财季|生效|起生效)");
    /** A clause that speaks of other things: its dates are not the cut's. */
    private static final Pattern ELSEWHERE =
            Pattern.compile("根据|员工(?:计算|推算|估算|来算)|年报|财报|员工总数|总人数|收购|成立于|创立|财务报告|业绩报告|营收|收入|利润|净利|股价|上市|聘|招募|生效");
    /** Words that take their date from what was told before, not from the story's. */
    private static final Pattern BACKWARD =
            Pattern.compile("当月|当天|当日|当年|同月|同年|同日|同一天|同一年|同天|(?:on )?(?:the same|that) day");
    /** A clause that begins between the cut and a date behind it, or that a date in front of the cut stands in. */
    private static final KeyedPattern NEW_CLAUSE = KeyedPattern.compile(
            "\\b(?:which|who|whose|that it|out of|after|when|as|where|because|since|while|until|to finish|following|compared)\\b|, its (?:\\w+ ){0,2}(?:since|in)\\b|\\bit (?!(?:was|were|is|has)? ?(?:said|announced|confirmed|disclosed|told|wrote|revealed|reported|emerged)\\b)");

    /** 2025 was its best year: spoken of, and no date of anything else. */
    private static final Pattern SPOKEN_OF = Pattern.compile(
            " (?:was|were|is|has been|had been|became|turned out|proved|marked|saw|had seen) (?!when\\b|the turn of\\b|[^,;.]{0,60}\\b(?:go|leave|depart|laid off|let go|lose their|axed|eliminated|out of work)\\b)");

    private static final Pattern WHEN = Pattern.compile(",? when\\b[^,;]{0,60}");

    private static final Pattern RELATIVE_CLAUSE =
            Pattern.compile("\\b(?:which|who|whose|after|when|where|since)\\b[^,;]{0,100}$");
    /** That went public in 2017; founded in 2015; since its launch in 2020: what else happened then. */
    private static final KeyedPattern FOUNDED = KeyedPattern.compile(
            "\\b(?:founded|launched|established|acquired|bought|incorporated|public|listed|raised [^,;]{1,40}|valued [^,;]{1,40}|merged|joined|started)(?: (?:back|it|by [^,;]{1,25}))? (?:in|on|since) $|\\b(?:annual report|annual filing|regulatory filing|10-k|proxy)(?: (?:from|in|for|of|filed))? $|, (?:the|an?) [^,;]{2,70} that [^,;]{1,60}$");

    private static final Pattern FOUNDED_LATE =
            Pattern.compile("\\b(?:founded|established|incorporated|went public|listed) (?:back )?(?:in|on|since) $");
    /** The news follows Cisco's move to cut 4,000 jobs in February. */
    private static final KeyedPattern RECALLED_PLAN = KeyedPattern.compile(
            "\\b(?:follow(?:s|ed|ing)?|after|since|echoes|recalls)\\b[^,;]{0,80}\\b(?:move|decision|plans?|announcement|effort) to $");

    /** Will lose their jobs this month. */
    private static final Pattern THIS = Pattern.compile(
            "(?:(?:later|early|earlier) )?this (?:week|month|quarter|spring|summer|autumn|fall|winter)");

    private static final KeyedPattern WILL = KeyedPattern.compile("\\b(?:will|would|to|to be|will be|is|are) $");
    private static final KeyedPattern NOW = KeyedPattern.compile("如今|现在|眼下|这次又|\\bnow\\b");
    private static final KeyedPattern TOLD = KeyedPattern.compile("宣布|公布|公告|通知|消息|裁|通报|传出|当时|announced|said|told");

    /** 将超越2022年的大规模裁员: another round. */
    private static final KeyedPattern HELD_AGAINST = KeyedPattern.compile("(?:超越|超过|高于|多于|低于|少于|不及|大于|仅次于)[^，]{0,14}$");

    /** 自去年10月裁减1.4万人后. */
    private static final Pattern SINCE_BEHIND = Pattern.compile("[^，。]{0,9}以来|[^，。]{0,4}(?:之?后|以后)");

    private static final Pattern SINCE = Pattern.compile("(?:宣布|启动|首次|首轮|大规模|大举|首度|曾)*");

    /** 九月底前. */
    private static final Pattern BEFORE_ZH = Pattern.compile("(?:[底末]|(?<!个)月|\\d{4} ?年|\\d ?日)之?前$");

    private DateFit() {}

    /** Whether the words give a point in the past and no deadline. */
    static boolean isPlain(Passage passage, TimeExpression time) {
        PartialDate date = time.date();
        return date != null && DatePoints.isPast(passage, date) && !isOpen(passage, time);
    }

    static boolean isDateOfCut(Passage passage, TimeExpression time, Cut cut, TextSpan clause) {
        PartialDate date = DatePoints.pointOf(passage, time);
        if (date == null
                || isOpen(passage, time) && !isSince(passage, time, cut)
                || !DatePoints.isPast(passage, date)) {
            return false;
        }
        if (BACKWARD.matcher(time.span().of(passage.lower())).matches()) {
            return false;
        }
        if (isOfOther(passage, time, cut) || isToCome(passage, time, cut)) {
            return false;
        }
        return passage.isChinese() ? fitsChinese(passage, time, cut, clause) : fitsEnglish(passage, time, cut);
    }

    /** Will lose 393 jobs in April: the next April, not the last. */
    private static boolean isToCome(Passage passage, TimeExpression time, Cut cut) {
        int start = cut.trigger().start();
        LocalDate now = passage.date();
        return time.span().start() >= start
                && now != null
                && !passage.isChinese()
                && isMonthOrThis(time.span().of(passage.lower()))
                && passage.after(cut.trigger().end(), time.span().start(), "layoff:official") == null
                && !passage.finds(RECALLED_PLAN, passage.span().start(), start)
                && passage.finds(WILL, Math.max(passage.span().start(), start - 16), start);
    }

    private static boolean isMonthOrThis(String words) {
        return DatePoints.BARE_MONTH.matcher(words).matches()
                || THIS.matcher(words).matches();
    }

    /** 这是自去年10月裁员1.4万人以来的第二轮: the cut itself is what the time is counted from. */
    private static boolean isSince(Passage passage, TimeExpression time, Cut cut) {
        int end = time.span().end();
        boolean next = cut.trigger().start() >= end
                && SINCE.matcher(passage.between(end, cut.trigger().start())).matches();
        return next
                && passage.isChinese()
                && passage.goesOn(SINCE_BEHIND, cut.span().end());
    }

    /** After a round in October, when 14,000 roles were eliminated. */
    static boolean opensClauseOf(Passage passage, TimeExpression time, Cut cut) {
        return !passage.isChinese()
                && cut.start() > time.span().end()
                && !isOpen(passage, time)
                && WHEN.matcher(passage.between(time.span().end(), cut.start())).matches();
    }

    private static boolean isOpen(Passage passage, TimeExpression time) {
        int start = time.span().start();
        int end = time.span().end();
        if (!passage.isChinese() && passage.goesOn(SPOKEN_OF, end)) {
            return true;
        }
        String words = time.span().of(passage.lower());
        boolean begins = words.endsWith("开始") || words.endsWith("起");
        if (BEFORE_ZH.matcher(words).find()) {
            return true;
        }
        if (time.mod() != null && OPEN.contains(time.mod()) && !begins) {
            return true;
        }
        String before = passage.between(Math.max(passage.span().start(), start - 20), start);
        String behind = passage.between(end, Math.min(passage.span().end(), end + 6));
        return DEADLINE.isIn(before) || DEADLINE_BEHIND.matcher(behind).find();
    }

    /** Another clause's date counts if that clause tells of the cut or does nothing but date it. */
    private static boolean fitsChinese(Passage passage, TimeExpression time, Cut cut, TextSpan clause) {
        TextSpan own = passage.clause(time.span().start());
        if (own.contains(cut.trigger().span()) || clause.contains(time.span())) {
            return true;
        }
        String words = own.of(passage.lower());
        if (time.span().end() <= cut.start() && ChineseAsides.isInAdvance(passage, own)) {
            return false;
        }
        boolean elsewhere = ELSEWHERE.matcher(words).find() && !ChineseSources.isReport(passage, own);
        if (elsewhere || passage.finds(NOW, clause)) {
            return false;
        }
        boolean behind = time.span().start() > cut.span().end();
        if (behind && passage.finds(HELD_AGAINST, own.start(), time.span().start())) {
            return false;
        }
        return !behind || TOLD.isIn(words) && !tellsOther(passage, own);
    }

    /** 12,260 staff last year: the date right behind another number of people is that one's. */
    private static boolean isOfOther(Passage passage, TimeExpression time, Cut cut) {
        for (Quantity quantity : passage.quantities()) {
            int end = quantity.core().end();
            boolean beside = !passage.isChinese() && isBeside(passage, end, time);
            boolean inARow = cut.rule().equals("layoff.ellipsis") || cut.rule().equals("layoff.list");
            boolean behind = cut.start() > time.span().end()
                    || inARow && cut.quantity().span().start() > time.span().end();
            boolean apart = quantity.span().start() >= cut.span().end()
                    && passage.after(cut.span().end(), quantity.span().start(), "layoff.cut", "layoff.shed") != null;
            if (beside
                    && (behind || apart)
                    && (quantity.isPeople() || inARow || apart)
                    && !quantity.equals(cut.count())) {
                return true;
            }
        }
        return false;
    }

    static boolean isBeside(Passage passage, int end, TimeExpression time) {
        int start = time.span().start();
        return end <= start
                && CutRows.TO_FIRST_DATE.matcher(passage.between(end, start)).matches();
    }

    /** A clause with a number of people of its own dates that. */
    private static boolean tellsOther(Passage passage, TextSpan clause) {
        return passage.quantities().stream().anyMatch(q -> q.isPeople() && clause.contains(q.span()));
    }

    private static boolean fitsEnglish(Passage passage, TimeExpression time, Cut cut) {
        int start = time.span().start();
        if (start >= cut.span().end()) {
            return !passage.finds(NEW_CLAUSE, cut.span().end(), start);
        }
        String before = passage.between(Math.max(passage.span().start(), start - 110), start);
        boolean sameClause = cut.start() >= time.span().end()
                && passage.between(time.span().end(), cut.start()).indexOf(',') < 0;
        return (sameClause || !RELATIVE_CLAUSE.matcher(before).find())
                && (sameClause && !FOUNDED_LATE.matcher(before).find() || !FOUNDED.isIn(before));
    }
}
