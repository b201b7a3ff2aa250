package org.layoffledger.extraction.layoff;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.layoffledger.extraction.PartialDate;
import org.layoffledger.extraction.ReportingPeriod;
import org.layoffledger.extraction.TextSpan;
import org.layoffledger.extraction.time.TimeExpression;

/** The point in time that the words of a date mean beside the other dates of their sentence. */
final class DatePoints {

    private static final Pattern WITH_YEAR = Pattern.compile("\\d{4}|去年|前年|半年|(?<!\\d)1\\d{2} ?年");
    private static final Pattern DAYS = Pattern.compile("(\\d{4}-\\d\\d-\\d\\d)/(\\d{4}-\\d\\d-\\d\\d)");
    private static final int FEW_DAYS = 4;
    /** A week that lies in two months counts to the one that has more of it. */
    private static final int WEEK = 7;

    static final Pattern BARE_MONTH = Pattern.compile(
            "\\d{1,2} ?月(?: ?\\d{1,2} ?[日号])?|(?:january|february|march|april|may|june|july|august|september|october|november|december)(?: \\d{1,2})?");
    private static final Pattern MONTH_ZH =
            Pattern.compile("(\\d{1,2}) ?月(?:份|初|底|末|[上中下]旬)?(?: ?(\\d{1,2}) ?[日号])?(?:开始|起)?");
    private static final Pattern MONTHS_LATER = Pattern.compile(
            "(?:[^，。0-9]{0,4})(?:(?<months>[一二两三四五六七八九十]|\\d{1,2})个月(?:之后|以后|后)|(?<next>隔月|次月|翌月|隔一个月|下一个月))");

    private DatePoints() {}

    /** 2022年11月裁员1.1万人，四个月后又裁1万人: counted from the month told before. */
    static Dates.@Nullable Dated monthsLater(Passage passage, TextSpan clause) {
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
        YearMonth month = YearMonth.of(before.year(), before.month()).plusMonths(count(months.group("months")));
        PartialDate date = PartialDate.of(month.getYear(), month.getMonthValue());
        return isPast(passage, date) ? new Dates.Dated(date, new TextSpan(months.end() - 1, months.end())) : null;
    }

    /** Three, or one where 次月 counts by itself. */
    private static int count(@Nullable String months) {
        if (months == null) {
            return 1;
        }
        int digit = "一二三四五六七八九十".indexOf(months) + 1;
        return digit > 0 ? digit : months.equals("两") ? 2 : Integer.parseInt(months);
    }

    /** The date; of a calendar quarter or half the year. */
    static @Nullable PartialDate pointOf(Passage passage, TimeExpression time) {
        ReportingPeriod period = time.period();
        PartialDate sameYear = ofSameYear(passage, time);
        if (sameYear != null) {
            return sameYear;
        }
        PartialDate last = ofYearThatEnds(passage, time);
        if (last != null) {
            return last;
        }
        PartialDate newest = ofNewestYear(passage, time);
        if (newest != null) {
            return newest;
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
        if (period != null && period.fiscal() && period.isYear() && period.endYear() == null && !passage.isChinese()) {
            return PartialDate.of(period.year());
        }
        if (time.date() != null || period == null || period.fiscal() || period.endYear() != null) {
            return time.date();
        }
        String words = time.span().of(passage.lower());
        return WITH_YEAR.matcher(words).find() ? PartialDate.of(period.year()) : null;
    }

    /** Cut 500 jobs in January, told late in December: the January that is over, though the next is nearer. */
    private static @Nullable PartialDate ofYearThatEnds(Passage passage, TimeExpression time) {
        PartialDate date = time.date();
        boolean bare = date != null
                && !passage.isChinese()
                && date.month() != null
                && !isPast(passage, date)
                && EnglishMonths.of(time.span().of(passage.lower())) != null
                && !passage.has("layoff:planned");
        return bare && date != null ? withYear(date, date.year() - 1) : null;
    }

    /** In a story without a date 5月 is that of the latest year it tells cuts of. */
    private static @Nullable PartialDate ofNewestYear(Passage passage, TimeExpression time) {
        if (passage.date() != null || time.iso() != null) {
            return null;
        }
        if (!passage.isChinese()) {
            return ofNewestYear(passage, EnglishMonths.of(time.span().of(passage.lower())));
        }
        Matcher month = MONTH_ZH.matcher(time.span().of(passage.lower()));
        int year = month.matches() ? passage.freshYear() : 0;
        int number = year == 0 ? 0 : Integer.parseInt(month.group(1));
        if (number < 1 || number > 12) {
            return null;
        }
        int day = month.group(2) == null ? 0 : Integer.parseInt(month.group(2));
        boolean whole = day < 1 || day > YearMonth.of(year, number).lengthOfMonth();
        return whole ? PartialDate.of(year, number) : PartialDate.of(LocalDate.of(year, number, day));
    }

    private static @Nullable PartialDate ofNewestYear(Passage passage, int @Nullable [] monthAndDay) {
        int year = monthAndDay == null ? 0 : passage.freshYear();
        if (year == 0 || monthAndDay == null) {
            return null;
        }
        int day = monthAndDay[1];
        boolean whole = day < 1 || day > YearMonth.of(year, monthAndDay[0]).lengthOfMonth();
        return whole ? PartialDate.of(year, monthAndDay[0]) : PartialDate.of(LocalDate.of(year, monthAndDay[0], day));
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
        LocalDate middle = first.plusDays(WEEK / 2);
        boolean oneWeek = passage.isChinese() && first.plusDays(WEEK).isAfter(last);
        return oneMonth || oneWeek ? PartialDate.of(middle.getYear(), middle.getMonthValue()) : null;
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
        if (before == null || before.month() == null) {
            return null;
        }
        boolean ahead = before.year() > date.year() && !isPast(passage, before);
        if (before.year() >= date.year() && !ahead) {
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

    static boolean isPast(Passage passage, PartialDate date) {
        LocalDate now = passage.date();
        return now == null || !date.earliest().isAfter(now.plusDays(1));
    }
}
