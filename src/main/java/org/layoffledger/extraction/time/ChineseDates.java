package org.layoffledger.extraction.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.layoffledger.extraction.quantity.Chars;
import org.layoffledger.extraction.quantity.WordTable;

/** Months and days in Chinese, with or without a year in front: 7月2日, 10月, 上月, 3日, 今日, 前10天, 三月第三周, 上旬. */
final class ChineseDates {

    private static final WordTable<Integer> DAYS = new WordTable<>(Map.ofEntries(
            Map.entry("大前天", -3),
            Map.entry("前天", -2),
            Map.entry("前日", -2),
            Map.entry("昨天", -1),
            Map.entry("昨日", -1),
            Map.entry("昨晚", -1),
            Map.entry("昨夜", -1),
            Map.entry("今天", 0),
            Map.entry("今日", 0),
            Map.entry("今早", 0),
            Map.entry("今晨", 0),
            Map.entry("今晚", 0),
            Map.entry("明天", 1),
            Map.entry("明日", 1),
            Map.entry("明早", 1),
            Map.entry("明晚", 1),
            Map.entry("后天", 2),
            Map.entry("大后天", 3)));
    private static final WordTable<Integer> MONTHS = new WordTable<>(Map.ofEntries(
            Map.entry("上上个月", -2),
            Map.entry("上月", -1),
            Map.entry("上个月", -1),
            Map.entry("上一个月", -1),
            Map.entry("本月", 0),
            Map.entry("这个月", 0),
            Map.entry("这月", 0),
            Map.entry("当月", 0),
            Map.entry("本月份", 0),
            Map.entry("下月", 1),
            Map.entry("下个月", 1),
            Map.entry("下一个月", 1),
            Map.entry("下下个月", 2)));

    private ChineseDates() {}

    /** 今日, 昨天: also with the day in brackets behind it, 今日(3日). */
    static @Nullable Draft dayWord(String text, int start, @Nullable LocalDate reference) {
        WordTable.Entry<Integer> word = DAYS.at(text, start);
        if (word == null) {
            return null;
        }
        int end = start + word.length();
        boolean name = text.startsWith("头条", end)
                || "目以之此".indexOf(Chars.at(text, start - 1)) >= 0 && word.word().startsWith("前");
        if (name || word.word().startsWith("后") && "之此今".indexOf(Chars.at(text, start - 1)) >= 0) {
            return null;
        }
        if (reference == null) {
            return Draft.open(start, end, Grain.DAY);
        }
        return Draft.date(start, end, reference.plusDays(word.value()));
    }

    /** 10月, 10月15日, 上月, 下月九号: the year stays open unless the words tell it. */
    static @Nullable Draft month(String text, int start, @Nullable LocalDate reference) {
        WordTable.Entry<Integer> word = MONTHS.at(text, start);
        if (word != null) {
            int end = start + word.length();
            if (reference == null) {
                return Draft.open(start, end, Grain.MONTH);
            }
            LocalDate month = reference.withDayOfMonth(1).plusMonths(word.value());
            return Draft.month(start, end, month.getYear(), month.getMonthValue())
                    .asRelative();
        }
        return numbered(text, start, Draft.UNKNOWN);
    }

    /** The month that begins at {@code start}, in {@code year} where that is known. */
    static @Nullable Draft numbered(String text, int start, int year) {
        if (text.startsWith("首月", start) && year != Draft.UNKNOWN) {
            return Draft.month(start, start + 2, year, 1);
        }
        boolean ordinal = Chars.at(text, start) == '第';
        SmallNumber number = SmallNumber.at(text, ordinal ? start + 1 : start);
        if (number == null || number.length() > 3 || number.value() < 1 || number.value() > 12) {
            return null;
        }
        int at = Chars.skipSpaces(text, number.end(), 1);
        if (ordinal) {
            return text.startsWith("个月", at) ? Draft.month(start, at + 2, year, number.value()) : null;
        }
        if (Chars.at(text, at) == '月' && "薪球饼亮租供嫂光".indexOf(Chars.at(text, at + 1)) < 0) {
            int end = Chars.at(text, at + 1) == '份' ? at + 2 : at + 1;
            return Draft.month(start, end, year, number.value());
        }
        return sharedUnit(text, number, "月") && !Chars.isDigit(text, start - 1)
                ? Draft.month(start, number.end(), year, number.value())
                : null;
    }

    /** Whether the unit of {@code number} stands only behind the other end of a range: 1-5月, 12-19日. */
    static boolean sharedUnit(String text, SmallNumber number, String units) {
        int at = Chars.skipSpaces(text, number.end(), 1);
        int connector = ChineseTimes.connectorLength(text, at);
        if (connector == 0) {
            return false;
        }
        SmallNumber other = SmallNumber.at(text, Chars.skipSpaces(text, at + connector, 1));
        return other != null && units.indexOf(Chars.at(text, Chars.skipSpaces(text, other.end(), 1))) >= 0;
    }

    /** The day of {@code month} that begins at {@code at}; null where there is none. */
    static @Nullable Draft day(Draft month, String text, int at) {
        SmallNumber number = SmallNumber.at(text, at);
        if (number == null || number.length() > 3 || number.value() < 1 || number.value() > 31) {
            return null;
        }
        int unitAt = Chars.skipSpaces(text, number.end(), 1);
        char unit = Chars.at(text, unitAt);
        int end = unitAt + 1;
        if (unit != '日' && unit != '号') {
            boolean bare = sharedUnit(text, number, "日号") || endsThere(text, number.end());
            if (!bare || at != month.end) {
                return null;
            }
            end = number.end();
        }
        Draft day = Draft.day(month.start, end, month.year, month.month, number.value());
        day.relative = month.relative;
        day.open = month.open;
        return day.isPossible() ? day : Draft.open(month.start, end, Grain.DAY);
    }

    /** 一月二十三 at the end of a clause. */
    private static boolean endsThere(String text, int end) {
        char c = Chars.at(text, end);
        return end >= text.length() || "，。、；,;\n".indexOf(c) >= 0;
    }

    /** 3日 by itself; not 3日元 or 第3日. */
    static @Nullable Draft dayAlone(String text, int start) {
        char before = Chars.at(text, start - 1);
        SmallNumber number = SmallNumber.at(text, start);
        boolean possible = number != null
                && number.arabic()
                && number.value() >= 1
                && number.value() <= 31
                && number.length() <= 2;
        if (!possible
                || number == null
                || Chars.isLetterOrDigit(text, start - 1)
                || "第近个每数几./-,".indexOf(before) >= 0) {
            return null;
        }
        boolean day =
                Chars.at(text, number.end()) == '日' && "元本圆币系韩均常间内后游夜子".indexOf(Chars.at(text, number.end() + 1)) < 0;
        boolean range = !day && sharedUnit(text, number, "日");
        if (!day && !range) {
            return null;
        }
        return Draft.day(start, day ? number.end() + 1 : number.end(), Draft.UNKNOWN, Draft.UNKNOWN, number.value());
    }

    /** The last day of a range whose month stands at its other end: 一月十日到十二日, 4月12-19日. */
    static @Nullable Draft dayOfRange(String text, int start) {
        SmallNumber number = SmallNumber.at(text, start);
        int unit = number == null ? start : Chars.skipSpaces(text, number.end(), 1);
        boolean day = number != null
                && number.length() <= 3
                && number.value() >= 1
                && number.value() <= 31
                && (Chars.at(text, unit) == '日' || Chars.at(text, unit) == '号');
        return day && number != null ? Draft.day(start, unit + 1, Draft.UNKNOWN, Draft.UNKNOWN, number.value()) : null;
    }

    /** A stretch within {@code frame}, a year or month, that begins at {@code at}: 上旬, 前10天, 第三周, 最后3周, 后三月, 第一个星期一. */
    static @Nullable Draft stretch(Draft frame, String text, int at) {
        if (frame.open || !frame.has(frame.year) || frame.fiscal) {
            return null;
        }
        Draft third = third(frame, text, at);
        return third != null ? third : counted(frame, text, at);
    }

    private static @Nullable Draft third(Draft frame, String text, int at) {
        if (frame.grain != Grain.MONTH
                || Chars.at(text, at + 1) != '旬' && !text.startsWith("上半月", at) && !text.startsWith("下半月", at)) {
            return null;
        }
        LocalDate first = frame.first();
        LocalDate last = frame.last();
        boolean half = Chars.at(text, at + 1) == '半';
        return switch (text.charAt(at)) {
            case '上' -> days(frame, at + (half ? 3 : 2), first, first.withDayOfMonth(half ? 15 : 10));
            case '中' -> days(frame, at + 2, first.withDayOfMonth(11), first.withDayOfMonth(20));
            case '下' -> days(frame, at + (half ? 3 : 2), first.withDayOfMonth(half ? 16 : 21), last);
            default -> null;
        };
    }

    private static Draft days(Draft frame, int end, LocalDate from, LocalDate to) {
        Draft days = Draft.days(frame.start, end, from, to);
        days.relative = frame.relative;
        return days;
    }

    private static @Nullable Draft counted(Draft frame, String text, int at) {
        boolean lastOnes = text.startsWith("最后", at) || Chars.at(text, at) == '后';
        char c = Chars.at(text, at);
        int numberAt = text.startsWith("最后", at) ? at + 2 : at + 1;
        if (!lastOnes && c != '前' && c != '第' && c != '首') {
            return null;
        }
        SmallNumber number = SmallNumber.at(text, Chars.skipSpaces(text, numberAt, 1));
        if (number == null || number.value() < 1) {
            return null;
        }
        int unit = Chars.skipSpaces(text, number.end(), 1);
        boolean counter = Chars.at(text, unit) == '个';
        unit += counter ? 1 : 0;
        int end = unit + (text.startsWith("星期", unit) || text.startsWith("礼拜", unit) ? 2 : 1);
        char named = Chars.at(text, unit);
        if (c == '第') {
            return ordinal(frame, text, named, end, number.value());
        }
        LocalDate first = frame.first();
        LocalDate last = frame.last();
        int count = number.value();
        return switch (named) {
            case '天', '日' ->
                days(
                        frame,
                        end,
                        lastOnes ? last.minusDays(count - 1L) : first,
                        lastOnes ? last : first.plusDays(count - 1L));
            case '周', '星', '礼' -> {
                LocalDate monday = lastOnes
                        ? Calendars.lastWeekWithin(last).minusWeeks(count - 1L)
                        : Calendars.weekWithin(first, 1);
                yield days(frame, end, monday, monday.plusWeeks(count).minusDays(1));
            }
            case '月' -> months(frame, end, lastOnes, count);
            default -> null;
        };
    }

    private static @Nullable Draft months(Draft frame, int end, boolean lastOnes, int count) {
        if (frame.grain != Grain.YEAR || count > 12) {
            return null;
        }
        Draft months = Draft.of(frame.start, end, Grain.YEAR);
        months.year = frame.year;
        months.relative = frame.relative;
        months.month = lastOnes ? 13 - count : 1;
        months.day = Draft.UNKNOWN;
        months.part = lastOnes ? 12 : count;
        months.grain = Grain.DAYS;
        months.inMonths = true;
        months.from = LocalDate.of(frame.year, months.month, 1);
        months.to = LocalDate.of(frame.year, months.part, 1).with(TemporalAdjusters.lastDayOfMonth());
        return months;
    }

    private static @Nullable Draft ordinal(Draft frame, String text, char named, int end, int number) {
        if (named == '天') {
            LocalDate day = frame.first().plusDays(number - 1L);
            return Draft.date(frame.start, end, day);
        }
        if (named != '周' && named != '星' && named != '礼' || number > 53) {
            return null;
        }
        DayOfWeek weekday = named == '周' ? null : ChineseWeeks.weekday(Chars.at(text, end));
        if (weekday != null) {
            LocalDate day = frame.first().with(TemporalAdjusters.dayOfWeekInMonth(number, weekday));
            Draft date = Draft.date(frame.start, end + 1, day);
            date.relative = frame.relative;
            return date;
        }
        LocalDate monday = frame.grain == Grain.MONTH
                ? Calendars.mondayWithin(frame.first(), number)
                : Calendars.weekWithin(frame.first(), number);
        return days(frame, end, monday, monday.plusDays(6));
    }
}
