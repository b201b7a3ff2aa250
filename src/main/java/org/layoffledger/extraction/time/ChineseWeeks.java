package org.layoffledger.extraction.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.layoffledger.extraction.quantity.Chars;
import org.layoffledger.extraction.quantity.ChineseNumerals;
import org.layoffledger.extraction.quantity.WordTable;

/** Weeks, weekdays and distances in Chinese: 本周三, 上周, 下下周日, 周末, 星期天, 3天前, 5个月后, 半年前. */
final class ChineseWeeks {

    private static final WordTable<Integer> PREFIXES = new WordTable<>(Map.ofEntries(
            Map.entry("上上", -2),
            Map.entry("上上个", -2),
            Map.entry("上", -1),
            Map.entry("上个", -1),
            Map.entry("上一", -1),
            Map.entry("上一个", -1),
            Map.entry("本", 0),
            Map.entry("这", 0),
            Map.entry("这个", 0),
            Map.entry("这一", 0),
            Map.entry("今", 0),
            Map.entry("下", 1),
            Map.entry("下个", 1),
            Map.entry("下一", 1),
            Map.entry("下一个", 1),
            Map.entry("下下", 2),
            Map.entry("下下个", 2)));
    private static final WordTable<Boolean> NAMES = new WordTable<>(Map.of("周", true, "星期", true, "礼拜", true));
    private static final WordTable<Integer> BEFORE_OR_AFTER =
            new WordTable<>(Map.of("前", -1, "之前", -1, "以前", -1, "后", 1, "之后", 1, "以后", 1));

    private ChineseWeeks() {}

    /** The day that 一 to 六, 日 or 天 names, else null. */
    static @Nullable DayOfWeek weekday(char c) {
        if (c == '日' || c == '天') {
            return DayOfWeek.SUNDAY;
        }
        int number = ChineseNumerals.digit(c);
        boolean named = number >= 1 && number <= 6 && c != '两' && c != '幺';
        return named ? DayOfWeek.of(number) : null;
    }

    /** 周三, 上周五, 上周, 周末; null where nothing of the kind begins at {@code start}. */
    static @Nullable Draft at(String text, int start, @Nullable LocalDate reference) {
        WordTable.Entry<Integer> prefix = PREFIXES.at(text, start);
        int at = prefix == null ? start : start + prefix.length();
        WordTable.Entry<Boolean> name = NAMES.at(text, at);
        if (name == null) {
            return null;
        }
        int end = at + name.length();
        DayOfWeek weekday = weekday(Chars.at(text, end));
        boolean weekend = Chars.at(text, end) == '末';
        if (prefix == null && weekday == null && !weekend) {
            return null;
        }
        char before = Chars.at(text, start - 1);
        if (prefix == null
                && (before == '每'
                        || before == '个'
                        || before == '多'
                        || ChineseNumerals.digit(before) >= 0
                        || Chars.isDigit(before))) {
            return null;
        }
        if (weekday != null && (text.startsWith("天", end + 1) || text.startsWith("年", end + 1))) {
            return null;
        }
        return draft(start, end, prefix == null ? null : prefix.value(), weekday, weekend, reference);
    }

    private static Draft draft(
            int start,
            int end,
            @Nullable Integer offset,
            @Nullable DayOfWeek weekday,
            boolean weekend,
            @Nullable LocalDate reference) {
        int to = weekday != null || weekend ? end + 1 : end;
        if (reference == null) {
            return Draft.open(start, to, weekday != null ? Grain.DAY : Grain.DAYS);
        }
        LocalDate monday = Calendars.week(reference, offset == null ? 0 : offset);
        if (weekend) {
            return Draft.days(start, to, monday.plusDays(5), monday.plusDays(6));
        }
        if (weekday == null) {
            return Draft.days(start, to, monday, monday.plusDays(6));
        }
        if (offset != null) {
            return Draft.date(start, to, monday.with(weekday));
        }
        Draft day = Draft.of(start, to, Grain.DAY).asRelative();
        day.weekday = weekday;
        return day;
    }

    /** 3天前, 两年后, 半年前; null where no distance begins at {@code start}. */
    static @Nullable Draft distance(String text, int start, @Nullable LocalDate reference) {
        boolean half = text.startsWith("半年", start);
        SmallNumber number = half ? null : SmallNumber.at(text, start);
        if (!half
                && (number == null
                        || Chars.isDigit(text, start - 1)
                        || Chars.at(text, start - 1) == '第'
                        || Chars.at(text, start - 1) == '.')) {
            return null;
        }
        int at = number == null ? start + 1 : Chars.skipSpaces(text, number.end(), 1);
        boolean counter = Chars.at(text, at) == '个';
        at += counter ? 1 : 0;
        char unit = Chars.at(text, at);
        int unitEnd =
                text.startsWith("星期", at) || text.startsWith("礼拜", at) || text.startsWith("季度", at) ? at + 2 : at + 1;
        WordTable.Entry<Integer> direction = BEFORE_OR_AFTER.at(text, unitEnd);
        boolean months = unit == '月' && !counter;
        if (direction == null
                || months
                || "天日周星礼月年季".indexOf(unit) < 0
                || unit == '日'
                || number != null && unit == '年' && number.value() > 100) {
            return null;
        }
        if ("瞻景期台端者".indexOf(Chars.at(text, unitEnd + direction.length())) >= 0) {
            return null;
        }
        int end = unitEnd + direction.length();
        return half
                ? Distances.draft(start, end, 6 * direction.value(), '月', reference)
                : Distances.draft(start, end, number == null ? 0 : number.value() * direction.value(), unit, reference);
    }
}
