package org.layoffledger.extraction.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.layoffledger.extraction.quantity.Chars;
import org.layoffledger.extraction.time.EnglishWords.Value;

/** Weekdays in English, alone or with the date behind them: on Tuesday; Friday, Aug. 9; Monday the 3rd. */
final class EnglishWeekdays {

    private EnglishWeekdays() {}

    /** A weekday, alone or with the date behind it. */
    static @Nullable Draft at(String text, int start, @Nullable LocalDate reference) {
        DayOfWeek weekday = EnglishWords.weekday(text, start);
        if (weekday == null) {
            return null;
        }
        int end = start
                + Objects.requireNonNull(EnglishWords.WEEKDAYS.at(text, start)).length();
        int at = Chars.skipSpaces(text, end, 2);
        char mark = Chars.at(text, at);
        boolean comma = mark == ',';
        boolean bracket = mark == '(';
        at = comma || bracket ? Chars.skipSpaces(text, at + 1, 2) : at;
        Draft date = at == end ? null : dateBehind(text, at);
        if (date != null) {
            date.weekday = weekday;
            return date.spanning(start, bracket && Chars.at(text, date.end) == ')' ? date.end + 1 : date.end);
        }
        Draft inWeek = EnglishPeriods.weekdayOfWeek(text, start, at, weekday, reference);
        if (inWeek != null) {
            return inWeek;
        }
        Value day = at == end || comma ? null : dayBehind(text, at);
        if (day != null) {
            Draft draft = Draft.day(start, day.end(), Draft.UNKNOWN, Draft.UNKNOWN, day.value());
            draft.weekday = weekday;
            return draft;
        }
        return alone(text, start, end, weekday);
    }

    private static @Nullable Draft dateBehind(String text, int at) {
        Draft numeric = Chars.isDigit(text, at) ? NumericDates.at(text, at) : null;
        if (numeric != null) {
            return numeric.grain == Grain.DAY ? numeric : null;
        }
        Draft date = EnglishDates.monthFirst(text, at);
        date = date != null && date.grain == Grain.DAY ? date : EnglishDates.dayFirst(text, at);
        return date;
    }

    private static @Nullable Value dayBehind(String text, int at) {
        int dayAt = EnglishWords.skip(text, at, "the");
        Value ordinal = EnglishWords.ordinal(text, dayAt);
        if (ordinal != null) {
            return ordinal;
        }
        SmallNumber number = Chars.isDigit(text, dayAt) ? SmallNumber.at(text, dayAt) : null;
        char following = number == null ? ' ' : Chars.at(text, number.end());
        boolean day = number != null
                && number.length() <= 2
                && number.value() >= 1
                && number.value() <= 31
                && (number.end() >= text.length()
                        || following == '!'
                        || following == '.' && !Chars.isDigit(text, number.end() + 1));
        return day && number != null ? new Value(number.value(), number.end()) : null;
    }

    private static @Nullable Draft alone(String text, int start, int end, DayOfWeek weekday) {
        boolean abbreviated = end - start < 6;
        boolean whole = start == 0 && end >= text.length();
        if (abbreviated && !whole && !(Prepositions.ofDays(text, start) && Chars.isUpper(text.charAt(start)))) {
            return null;
        }
        Draft draft = Draft.of(start, end, Grain.DAY).asRelative();
        draft.weekday = weekday;
        return draft;
    }
}
