package org.layoffledger.extraction.layoff;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.layoffledger.extraction.PartialDate;
import org.layoffledger.extraction.ReportingPeriod;
import org.layoffledger.extraction.TextSpan;
import org.layoffledger.extraction.quantity.Quantity;
import org.layoffledger.extraction.time.TimeExpression;

/** Finds when a cut was announced or reported to happen. */
final class Dates {

    private static final Set<String> OPEN = Set.of("before", "until", "since");
    /** In front of a date: it is a deadline, a start, a comparison. */
    private static final Pattern DEADLINE = Pattern.compile(
            "(?:\\b(?:by|until|through|before|end of|since|as of|to|than|from|effective|starting|beginning|takes effect)(?: the)?(?: (?:end|start|middle) of)?(?: on)?|截至|截止|(?<![没不])到|至|自|自从|从|比|较|相比|相较|预计到|于是|的|生效日为|生效日) ?$");
    /** Behind a date: it is a deadline, or the date of a fiscal period. */
    private static final Pattern DEADLINE_BEHIND =
            Pattern.compile("^ ?(?:底?前|年底前|之前|以来|以前|止|末前|年?度?内|之内|财年|财季|生效|起生效)");
    /** A clause that speaks of other things: its dates are not the cut's. */
    private static final Pattern ELSEWHERE =
            Pattern.compile("根据|员工(?:计算|推算|估算|来算)|年报|财报|员工总数|总人数|收购|成立于|创立|营收|收入|利润|净利|股价|上市|聘|招募|生效");
    /** Words that take their date from what was told before, not from the story's. */
    private static final Pattern BACKWARD =
            Pattern.compile("当月|当天|当日|当年|同月|同年|同日|同一天|同一年|同天|(?:on )?(?:the same|that) day");
    /** A clause that begins between the cut and a date behind it, or that a date in front of the cut stands in. */
    private static final Pattern NEW_CLAUSE = Pattern.compile(
            "\\b(?:which|who|whose|that it|after|when|as|where|because|since|while|until|to finish|following|compared)\\b|, its (?:\\w+ ){0,2}(?:since|in)\\b|\\bit (?!(?:was|were|is|has)? ?(?:said|announced|confirmed|disclosed|told|wrote|revealed|reported|emerged)\\b)");

    private static final Pattern RELATIVE_CLAUSE =
            Pattern.compile("\\b(?:which|who|whose|after|when|where|since)\\b[^,;]{0,100}$");
    private static final Pattern WITH_YEAR = Pattern.compile("\\d{4}|去年|前年|半年");
    private static final Pattern DAYS = Pattern.compile("(\\d{4}-\\d\\d-\\d\\d)/(\\d{4}-\\d\\d-\\d\\d)");
    private static final int FEW_DAYS = 4;
    private static final Pattern BARE_MONTH = Pattern.compile(
            "\\d{1,2} ?月(?: ?\\d{1,2} ?[日号])?|(?:january|february|march|april|may|june|july|august|september|october|november|december)(?: \\d{1,2})?");
    private static final Pattern MONTHS_LATER =
            Pattern.compile("(?:[^，。0-9]{0,4})(?<months>[一二两三四五六七八九十]|\\d{1,2})个月(?:之后|以后|后)");
    private static final Pattern WILL = Pattern.compile("\\b(?:will|would|to|to be|will be|is|are) $");
    private static final Pattern NOW = Pattern.compile("如今|现在|眼下|这次又|\\bnow\\b");
    private static final Pattern TOLD = Pattern.compile("宣布|公布|公告|通知|消息|裁|通报|传出|当时|announced|said|told");

    /** A number further from its verb than this shares the verb with another. */
    private static final int ONE_PHRASE = 24;

    /** "9,000 in March": the date belongs to the number in front of it. */
    private static final int ATTACHED = 5;
    /** "and 600 more in March". */
    private static final int FAR_ATTACHED = 16;

    private Dates() {}

    /** A date and the words that state it. */
    record Dated(PartialDate date, @Nullable TextSpan span) {}

    /** The date stated nearest to the cut, its own clause before the rest of the sentence; null where none is. */
    static @Nullable Dated stated(Passage passage, Cut cut) {
        Dated best = null;
        int bestDistance = Integer.MAX_VALUE;
        TextSpan clause = passage.clause(cut.start());
        Dated later = passage.isChinese() ? monthsLater(passage, clause) : null;
        if (later != null) {
            return later;
        }
        for (TimeExpression time : passage.times()) {
            PartialDate date = isDateOfCut(passage, time, cut, clause) ? pointOf(passage, time) : null;
            int distance = date == null ? Integer.MAX_VALUE : distance(passage, time, cut, clause, date);
            if (date != null && distance < bestDistance) {
                best = new Dated(date, time.span());
                bestDistance = distance;
            }
        }
        return best == null && passage.isChinese() ? ShortDates.beside(passage, cut) : best;
    }

    /** 2022年11月裁员1.1万人，四个月后又裁1万人: counted from the month told before. */
    private static @Nullable Dated monthsLater(Passage passage, TextSpan clause) {
        Matcher months = MONTHS_LATER.matcher(passage.lower()).region(clause.start(), clause.end());
        if (!months.lookingAt()) {
            return null;
        }
        PartialDate before = null;
        for (TimeExpression time : passage.times()) {
            boolean dated = time.span().end() <= clause.start()
                    && time.date() != null
                    && time.date().month() != null;
            before = dated ? pointOf(passage, time) : before;
        }
        if (before == null || before.month() == null) {
            return null;
        }
        int digit = "一二三四五六七八九十".indexOf(months.group("months")) + 1;
        int count =
                digit > 0 ? digit : months.group("months").equals("两") ? 2 : Integer.parseInt(months.group("months"));
        YearMonth month = YearMonth.of(before.year(), before.month()).plusMonths(count);
        PartialDate date = PartialDate.of(month.getYear(), month.getMonthValue());
        return isPast(passage, date) ? new Dated(date, new TextSpan(months.start("months"), months.end())) : null;
    }

    /** The date; of a calendar quarter or half the year. */
    private static @Nullable PartialDate pointOf(Passage passage, TimeExpression time) {
        ReportingPeriod period = time.period();
        PartialDate sameYear = ofSameYear(passage, time);
        if (sameYear != null) {
            return sameYear;
        }
        PartialDate yearsAgo = ofYearsAgo(passage, time);
        if (yearsAgo != null) {
            return yearsAgo;
        }
        PartialDate carried = ofYearBefore(passage, time);
        if (carried != null) {
            return carried;
        }
        PartialDate month = ofStretch(passage, time);
        if (month != null) {
            return month;
        }
        if (time.date() != null || period == null || period.fiscal() || period.endYear() != null) {
            return time.date();
        }
        String words = time.span().of(passage.lower());
        return WITH_YEAR.matcher(words).find() ? PartialDate.of(period.year()) : null;
    }

    /** 同年3月: the month of the year told before in the sentence. */
    private static @Nullable PartialDate ofSameYear(Passage passage, TimeExpression time) {
        PartialDate date = time.date();
        int start = time.span().start();
        boolean same = passage.between(Math.max(passage.span().start(), start - 2), start)
                        .equals("同年")
                || time.span().of(passage.lower()).startsWith("同年");
        if (date == null || date.month() == null || !same) {
            return null;
        }
        PartialDate before = null;
        for (TimeExpression other : passage.times()) {
            before = other.span().end() <= start && other.date() != null ? other.date() : before;
        }
        return before == null ? null : PartialDate.of(before.year(), date.month());
    }

    /** 1月下旬, last week: the month where the days are over and lie in one, the first day where they are few. */
    private static @Nullable PartialDate ofStretch(Passage passage, TimeExpression time) {
        Matcher days = time.iso() == null ? null : DAYS.matcher(time.iso());
        if (time.date() != null || days == null || !days.matches()) {
            return null;
        }
        LocalDate first = LocalDate.parse(days.group(1));
        LocalDate last = LocalDate.parse(days.group(2));
        LocalDate now = passage.date();
        if (now != null && !last.isBefore(now.minusDays(1))) {
            return null;
        }
        if (first.plusDays(FEW_DAYS).isAfter(last)) {
            return PartialDate.of(first);
        }
        boolean oneMonth = first.getMonth() == last.getMonth() && first.getYear() == last.getYear();
        return oneMonth ? PartialDate.of(first.getYear(), first.getMonthValue()) : null;
    }

    /** 一年前的2月: the month of an earlier year. */
    private static @Nullable PartialDate ofYearsAgo(Passage passage, TimeExpression time) {
        PartialDate date = time.date();
        LocalDate now = passage.date();
        String before = passage.between(
                Math.max(passage.span().start(), time.span().start() - 4),
                time.span().start());
        int years = before.equals("一年前的") ? 1 : before.equals("两年前的") ? 2 : 0;
        return years == 0 || date == null || date.month() == null || now == null
                ? null
                : withYear(date, now.getYear() - years);
    }

    /** 2024年2月裁员5%后，8月再裁7%: a month without a year, told behind one with a year, is a later month of it. */
    private static @Nullable PartialDate ofYearBefore(Passage passage, TimeExpression time) {
        PartialDate date = time.date();
        if (date == null
                || date.month() == null
                || !BARE_MONTH.matcher(time.span().of(passage.lower())).matches()) {
            return null;
        }
        PartialDate before = null;
        for (TimeExpression other : passage.times()) {
            boolean dated = other.span().end() <= time.span().start()
                    && other.date() != null
                    && other.date().month() != null
                    && WITH_YEAR.matcher(other.span().of(passage.lower())).find();
            before = dated ? other.date() : before;
        }
        if (before == null || before.month() == null || before.year() >= date.year()) {
            return null;
        }
        return date.month() > before.month() ? withYear(date, before.year()) : null;
    }

    private static PartialDate withYear(PartialDate date, int year) {
        return date.day() == null || date.month() == null
                ? PartialDate.of(year, date.month() == null ? 1 : date.month())
                : PartialDate.of(LocalDate.of(
                        year,
                        date.month(),
                        Math.min(date.day(), YearMonth.of(year, date.month()).lengthOfMonth())));
    }

    /** Whether the words give a point in the past and no deadline. */
    static boolean isPlain(Passage passage, TimeExpression time) {
        PartialDate date = time.date();
        return date != null && isPast(passage, date) && !isOpen(passage, time);
    }

    private static boolean isPast(Passage passage, PartialDate date) {
        LocalDate now = passage.date();
        return now == null || !date.earliest().isAfter(now.plusDays(1));
    }

    private static int distance(Passage passage, TimeExpression time, Cut cut, TextSpan clause, PartialDate date) {
        if (cut.rule().equals("layoff.ellipsis")
                && isBeside(passage, cut.quantity().core().end(), time)) {
            return 0;
        }
        boolean behind = time.span().start() > cut.span().end();
        boolean own = clause.contains(time.span());
        int far = own ? 0 : behind ? 600 : 200;
        TextSpan counted = cut.quantity().span();
        boolean apart = cut.trigger().span().distanceTo(counted) > ONE_PHRASE;
        int near = time.span().distanceTo(apart ? counted : cut.trigger().span());
        boolean attached = behind && time.span().distanceTo(counted) <= (apart ? FAR_ATTACHED : ATTACHED);
        return near + far + (behind && !attached ? 15 : 0) + (date.precision() == 0 ? 40 : 0);
    }

    private static boolean isDateOfCut(Passage passage, TimeExpression time, Cut cut, TextSpan clause) {
        PartialDate date = pointOf(passage, time);
        if (date == null || isOpen(passage, time) || !isPast(passage, date)) {
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
                && BARE_MONTH.matcher(time.span().of(passage.lower())).matches()
                && passage.after(cut.trigger().end(), time.span().start(), "layoff:official") == null
                && WILL.matcher(passage.between(Math.max(passage.span().start(), start - 16), start))
                        .find();
    }

    private static boolean isOpen(Passage passage, TimeExpression time) {
        int start = time.span().start();
        int end = time.span().end();
        String words = time.span().of(passage.lower());
        boolean begins = words.endsWith("开始") || words.endsWith("起");
        if (time.mod() != null && OPEN.contains(time.mod()) && !begins) {
            return true;
        }
        String before = passage.between(Math.max(passage.span().start(), start - 20), start);
        String behind = passage.between(end, Math.min(passage.span().end(), end + 6));
        return DEADLINE.matcher(before).find()
                || DEADLINE_BEHIND.matcher(behind).find();
    }

    /** Another clause's date counts if that clause tells of the cut or does nothing but date it. */
    private static boolean fitsChinese(Passage passage, TimeExpression time, Cut cut, TextSpan clause) {
        TextSpan own = passage.clause(time.span().start());
        if (own.contains(cut.trigger().span()) || clause.contains(time.span())) {
            return true;
        }
        String words = own.of(passage.lower());
        if (ELSEWHERE.matcher(words).find()
                || NOW.matcher(clause.of(passage.lower())).find()) {
            return false;
        }
        boolean behind = time.span().start() > cut.span().end();
        return !behind || TOLD.matcher(words).find() && !tellsOther(passage, own);
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

    private static boolean isBeside(Passage passage, int end, TimeExpression time) {
        int start = time.span().start();
        return end <= start
                && CutReader.TO_FIRST_DATE.matcher(passage.between(end, start)).matches();
    }

    /** A clause with a number of people of its own dates that. */
    private static boolean tellsOther(Passage passage, TextSpan clause) {
        return passage.quantities().stream().anyMatch(q -> q.isPeople() && clause.contains(q.span()));
    }

    private static boolean fitsEnglish(Passage passage, TimeExpression time, Cut cut) {
        int start = time.span().start();
        if (start >= cut.span().end()) {
            return !NEW_CLAUSE.matcher(passage.between(cut.span().end(), start)).find();
        }
        String before = passage.between(Math.max(passage.span().start(), start - 110), start);
        boolean sameClause = cut.start() >= time.span().end()
                && passage.between(time.span().end(), cut.start()).indexOf(',') < 0;
        return sameClause || !RELATIVE_CLAUSE.matcher(before).find();
    }
}
