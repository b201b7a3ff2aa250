package org.layoffledger.extraction.time;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.layoffledger.extraction.quantity.Chars;
import org.layoffledger.extraction.quantity.WordTable;

/** Reads one Chinese date, period or stretch. */
final class ChineseTimes {

    private static final WordTable<Boolean> CONNECTORS = new WordTable<>(Map.ofEntries(
            Map.entry("到", true),
            Map.entry("至", true),
            Map.entry("-", true),
            Map.entry("--", true),
            Map.entry("–", true),
            Map.entry("—", true),
            Map.entry("——", true),
            Map.entry("~", true),
            Map.entry("〜", true),
            Map.entry("ー", true),
            Map.entry("－", true)));
    private static final WordTable<String> POINTS = new WordTable<>(Map.ofEntries(
            Map.entry("初", "start"),
            Map.entry("年初", "start"),
            Map.entry("月初", "start"),
            Map.entry("伊始", "start"),
            Map.entry("中", "mid"),
            Map.entry("年中", "mid"),
            Map.entry("中期", "mid"),
            Map.entry("底", "end"),
            Map.entry("年底", "end"),
            Map.entry("月底", "end"),
            Map.entry("末", "end"),
            Map.entry("年末", "end"),
            Map.entry("月末", "end"),
            Map.entry("底前", "end")));
    private static final WordTable<Integer> ALONE =
            new WordTable<>(Map.of("年底", 0, "年初", 0, "年末", 0, "年中", 0, "月底", 1, "月初", 1, "上半月", 2, "下半月", 2));

    private ChineseTimes() {}

    static int connectorLength(String text, int at) {
        WordTable.Entry<Boolean> connector = CONNECTORS.at(text, at);
        return connector == null ? 0 : connector.length();
    }

    /** The expression that begins at {@code start}, or null. */
    static @Nullable TimeExpression at(String text, int start, @Nullable LocalDate reference) {
        Draft[] years = ChineseYears.span(text, start, reference);
        years = years != null ? years : ChineseYears.decade(text, start);
        if (years != null) {
            return Expressions.between(years[0], years[1]);
        }
        Draft first = point(text, start, reference);
        if (first == null) {
            return null;
        }
        boolean ahead = Cues.ahead(text, first.start, first.end);
        int at = Chars.skipSpaces(text, first.end, 1);
        int connector = connectorLength(text, at);
        Draft second = connector == 0 ? null : end(text, first, Chars.skipSpaces(text, at + connector, 1), reference);
        if (second != null) {
            Draft from = point(text, start, reference);
            TimeExpression stretch = from == null ? null : Stretches.join(from, second, reference, ahead);
            if (stretch != null) {
                return stretch;
            }
        }
        if (first.mod == null && !first.open && isHalfOfRange(text, first)) {
            return null;
        }
        Calendars.complete(first, reference, ahead);
        return Expressions.of(first);
    }

    private static @Nullable Draft end(String text, Draft first, int at, @Nullable LocalDate reference) {
        Draft day = first.grain == Grain.DAY && first.has(first.month) ? ChineseDates.dayOfRange(text, at) : null;
        return day != null ? day : point(text, at, reference);
    }

    /** A number without its own unit is a date only as part of a range. */
    private static boolean isHalfOfRange(String text, Draft draft) {
        char last = text.charAt(draft.end - 1);
        boolean numeral = Chars.isDigit(last);
        return numeral
                && !Chars.isHan(Chars.at(text, draft.end))
                && connectorLength(text, Chars.skipSpaces(text, draft.end, 1)) > 0
                && draft.grain == Grain.DAY
                && !draft.has(draft.month);
    }

    static @Nullable Draft point(String text, int start, @Nullable LocalDate reference) {
        Draft year = ChineseYears.at(text, start, reference);
        year = year == null ? halfOfYears(text, start) : year;
        if (year != null) {
            return inYear(text, year);
        }
        Draft draft = ChineseDates.dayWord(text, start, reference);
        if (draft == null) {
            draft = ChineseWeeks.distance(text, start, reference);
        }
        if (draft == null) {
            draft = ChineseWeeks.at(text, start, reference);
        }
        if (draft != null) {
            return withDayBehind(text, draft, reference);
        }
        draft = ChineseParts.alone(text, start, reference);
        if (draft != null) {
            return draft;
        }
        draft = firstMonths(text, start, reference);
        if (draft != null) {
            return draft;
        }
        draft = ChineseDates.month(text, start, reference);
        if (draft != null) {
            return inMonth(text, draft, reference);
        }
        draft = ChineseDates.dayAlone(text, start);
        return draft != null ? draft : alone(text, start, reference);
    }

    /** 前9个月, 首十个月: of the year at hand; 前三个月 may as well be the last three. */
    private static @Nullable Draft firstMonths(String text, int start, @Nullable LocalDate reference) {
        char c = Chars.at(text, start);
        SmallNumber count = c == '前' || c == '首' ? SmallNumber.at(text, start + 1) : null;
        if (count == null || count.value() < 4 || count.value() > 12) {
            return null;
        }
        int unit = Chars.at(text, count.end()) == '个' ? count.end() + 1 : count.end();
        if (Chars.at(text, unit) != '月') {
            return null;
        }
        if (reference == null) {
            return Draft.open(start, unit + 1, Grain.DAYS);
        }
        Draft year = Draft.year(start, start, reference.getYear()).asRelative();
        return ChineseDates.stretch(year, text, start);
    }

    /** 2025 in 2025-2027年, 1985 in 1985到89年. */
    private static @Nullable Draft halfOfYears(String text, int start) {
        SmallNumber number = Chars.isDigit(text, start) && !Chars.isLetterOrDigit(text, start - 1)
                ? SmallNumber.at(text, start)
                : null;
        boolean year = number != null && number.length() == 4 && NumericDates.isYear(number.value());
        return year && number != null && ChineseDates.sharedUnit(text, number, "年财")
                ? Draft.year(start, number.end(), number.value())
                : null;
    }

    private static Draft inYear(String text, Draft year) {
        int at = year.end;
        at = Chars.skipSpaces(text, at, 1);
        char c = Chars.at(text, at);
        if (c == '的' || c == '，' || c == ',') {
            at = Chars.skipSpaces(text, at + 1, 1);
        }
        Draft part = ChineseParts.of(year, text, at);
        if (part != null) {
            return part;
        }
        if (year.fiscal) {
            return year;
        }
        Draft month = ChineseDates.numbered(text, at, year.year);
        if (month != null
                && (c != '，' && c != ','
                        || ChineseDates.day(month, text, Chars.skipSpaces(text, month.end, 1)) != null)) {
            Draft dated = month.spanning(year.start, month.end);
            dated.relative = year.relative;
            dated.open = year.open;
            return inMonth(text, dated, null);
        }
        Draft stretch = ChineseDates.stretch(year, text, at);
        return stretch != null ? stretch : pointWithin(text, year);
    }

    private static Draft inMonth(String text, Draft month, @Nullable LocalDate reference) {
        int at = Chars.skipSpaces(text, month.end, 1);
        Draft day = ChineseDates.day(month, text, at);
        if (day != null) {
            return day;
        }
        at = Chars.at(text, at) == '的' ? at + 1 : at;
        Draft frame = month;
        if (!month.has(month.year) && reference != null && !month.open) {
            frame = Draft.month(month.start, month.end, month.year, month.month);
            if (isCounted(text, at)) {
                frame.year = reference.getYear();
                frame.relative = true;
            }
            Calendars.complete(frame, reference, false);
        }
        Draft stretch = ChineseDates.stretch(frame, text, at);
        return stretch != null ? stretch : pointWithin(text, month);
    }

    /** 十月第一个星期一 and 4月前4天 are of the year at hand. */
    private static boolean isCounted(String text, int at) {
        char c = Chars.at(text, at);
        return c == '第' || c == '前' || c == '最';
    }

    /** 去年底, 2025年初, 7月中. */
    private static Draft pointWithin(String text, Draft draft) {
        WordTable.Entry<String> point = POINTS.at(text, draft.end);
        boolean word = point != null
                && point.length() == 1
                && "国心间级层东中期小等产部学下".indexOf(Chars.at(text, draft.end + 1)) >= 0
                && point.word().equals("中");
        if (point == null || word) {
            return draft;
        }
        return draft.spanning(draft.start, draft.end + point.length()).withMod(point.value());
    }

    /** 周三(2日), 礼拜天, 二月十号: the date behind tells more. */
    private static Draft withDayBehind(String text, Draft draft, @Nullable LocalDate reference) {
        if (draft.grain != Grain.DAY) {
            return draft;
        }
        boolean bracket = Chars.at(text, draft.end) == '(' || Chars.at(text, draft.end) == '（';
        boolean comma = Chars.at(text, draft.end) == ',' || Chars.at(text, draft.end) == '，';
        if (!bracket && !comma) {
            return draft;
        }
        int at = Chars.skipSpaces(text, draft.end + 1, 1);
        Draft month = ChineseDates.month(text, at, reference);
        Draft day = month == null ? null : ChineseDates.day(month, text, Chars.skipSpaces(text, month.end, 1));
        day = day == null && bracket ? ChineseDates.dayAlone(text, at) : day;
        if (day == null) {
            return draft;
        }
        if (draft.weekday == null && draft.has(draft.year)) {
            boolean near = Math.abs(draft.day - day.day) <= 3 || Math.abs(draft.day - day.day) >= 27;
            int end = day.end + (bracket && closes(text, day.end) ? 1 : 0);
            return near ? day.spanning(draft.start, end).asRelative() : draft;
        }
        day.weekday = draft.weekday;
        return day.spanning(draft.start, day.end + (bracket && closes(text, day.end) ? 1 : 0));
    }

    private static boolean closes(String text, int at) {
        return Chars.at(text, at) == ')' || Chars.at(text, at) == '）';
    }

    /** 年底, 月初, 上半月 by themselves are those of the year and month at hand. */
    private static @Nullable Draft alone(String text, int start, @Nullable LocalDate reference) {
        WordTable.Entry<Integer> word = ALONE.at(text, start);
        if (word == null || Chars.isDigit(text, start - 1) || "半全跨多".indexOf(Chars.at(text, start - 1)) >= 0) {
            return null;
        }
        int end = start + word.length();
        if (reference == null) {
            return Draft.open(start, end, word.value() == 0 ? Grain.YEAR : Grain.MONTH);
        }
        Draft month = Draft.month(start, start, reference.getYear(), reference.getMonthValue())
                .asRelative();
        if (word.value() == 2) {
            return ChineseDates.stretch(month, text, start);
        }
        Draft frame =
                word.value() == 0 ? Draft.year(start, end, reference.getYear()).asRelative() : month;
        return frame.spanning(start, end)
                .withMod(POINTS.at(text, start + 1) == null ? null : modOf(text.charAt(start + 1)));
    }

    private static String modOf(char c) {
        return c == '初' ? "start" : c == '中' ? "mid" : "end";
    }
}
