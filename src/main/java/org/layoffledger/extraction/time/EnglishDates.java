package org.layoffledger.extraction.time;

import org.jspecify.annotations.Nullable;
import org.layoffledger.extraction.quantity.Chars;
import org.layoffledger.extraction.time.EnglishWords.Value;

/** English dates by month and day: July 2, 2025; 2 July; the 2nd of March; Sept. 2012; 31-Oct-74; 2024-August; Friday, Aug. 9. */
final class EnglishDates {

    private EnglishDates() {}

    /** A date that begins with a month. */
    static @Nullable Draft monthFirst(String text, int start) {
        Value month = EnglishWords.read(EnglishWords.MONTHS, text, start);
        if (month == null) {
            return null;
        }
        int at = month.end();
        boolean joined = Chars.isDigit(text, at);
        if (!joined) {
            at = Chars.skipSpaces(text, at, 2);
            char mark = Chars.at(text, at);
            at = mark == '-' || mark == '/' || mark == ',' ? Chars.skipSpaces(text, at + 1, 1) : at;
            boolean comma = mark == ',';
            Draft dated = withYear(text, Draft.month(start, month.end(), Draft.UNKNOWN, month.value()), at);
            if (dated.has(dated.year)) {
                return dated;
            }
            at = comma && EnglishWords.ordinal(text, at) == null ? month.end() : at;
        }
        Draft day = withDay(text, start, month, at);
        if (day != null) {
            return day;
        }
        return stands(text, start, month)
                ? ofRelativeYear(text, Draft.month(start, month.end(), Draft.UNKNOWN, month.value()))
                : null;
    }

    /** April last year, February of this year. */
    private static Draft ofRelativeYear(String text, Draft month) {
        int at = EnglishWords.skip(text, Chars.skipSpaces(text, month.end, 1), "of");
        at = EnglishWords.skip(text, at, "the");
        boolean last = EnglishWords.is(text, at, "last year");
        if (!last && !EnglishWords.is(text, at, "this year") && !EnglishWords.is(text, at, "previous year")) {
            return month;
        }
        boolean previous = EnglishWords.is(text, at, "previous year");
        month.yearOffset = last || previous ? -1 : 0;
        return month.spanning(month.start, at + (previous ? "previous year" : "last year").length());
    }

    private static @Nullable Draft withDay(String text, int start, Value month, int at) {
        int dayAt = EnglishWords.skip(text, at, "the");
        if (dayAt == month.end() && !Chars.isDigit(text, dayAt)) {
            return null;
        }
        Value day = EnglishWords.dayOfMonth(text, dayAt);
        if (day == null || EnglishWords.is(text, dayAt, "a") || isAmount(text, day.end())) {
            return twoDigitYear(text, start, month, dayAt);
        }
        Draft draft = Draft.day(start, day.end(), Draft.UNKNOWN, month.value(), day.value());
        if (!draft.isPossible()) {
            return twoDigitYear(text, start, month, dayAt);
        }
        return withYearBehind(text, draft);
    }

    /** Aug 96. */
    private static @Nullable Draft twoDigitYear(String text, int start, Value month, int at) {
        SmallNumber number = Chars.isDigit(text, at) ? SmallNumber.at(text, at) : null;
        boolean year = number != null
                && number.length() == 2
                && number.value() > 31
                && !Chars.isLetterOrDigit(text, number.end())
                && Chars.at(text, number.end()) != '%';
        return year && number != null
                ? Draft.month(start, number.end(), Calendars.fullYear(number.value()), month.value())
                : null;
    }

    /** In "May 14,000 jobs" and "March 3 million" no day is told. */
    private static boolean isAmount(String text, int end) {
        char c = Chars.at(text, end);
        if (c == '%'
                || c == '.' && Chars.isDigit(text, end + 1)
                || Chars.isDigit(c)
                || c == ':' && Chars.isDigit(text, end + 1)) {
            return true;
        }
        if (c == ',' && Chars.isDigit(text, end + 1)) {
            SmallNumber group = SmallNumber.at(text, end + 1);
            return group == null || group.length() == 3;
        }
        int at = Chars.skipSpaces(text, end, 1);
        return EnglishWords.is(text, at, "percent")
                || EnglishWords.is(text, at, "million")
                || EnglishWords.is(text, at, "billion")
                || EnglishWords.is(text, at, "per");
    }

    /** A year behind a day: July 2, 2025; Aug 9 96; 15 April of 87; January first 12. */
    static Draft withYearBehind(String text, Draft day) {
        int at = Chars.skipSpaces(text, day.end, 2);
        boolean comma = Chars.at(text, at) == ',';
        at = comma ? Chars.skipSpaces(text, at + 1, 2) : at;
        boolean of = EnglishWords.is(text, at, "of") || EnglishWords.is(text, at, "in");
        at = of ? Chars.skipSpaces(text, at + 2, 2) : at;
        Value year = EnglishWords.year(text, at);
        if (year != null) {
            day.year = year.value();
            return day.spanning(day.start, year.end());
        }
        int digits = Chars.at(text, at) == '\'' ? at + 1 : at;
        SmallNumber brief = Chars.isDigit(text, digits) ? SmallNumber.at(text, digits) : null;
        if (brief == null
                || brief.length() != 2
                || Chars.isLetterOrDigit(text, brief.end())
                || "%:,.".indexOf(Chars.at(text, brief.end())) >= 0
                        && Chars.at(text, brief.end() + 1) != ' '
                        && brief.end() + 1 < text.length()) {
            return day;
        }
        boolean endsThere = brief.end() >= text.length()
                || digits > at
                || of
                || brief.value() > 31
                || EnglishWords.is(text, brief.end() + 1, "was");
        int connector = ChineseTimes.connectorLength(text, Chars.skipSpaces(text, brief.end(), 1));
        if (!endsThere || connector > 0) {
            return day;
        }
        day.year = Calendars.fullYear(brief.value());
        return day.spanning(day.start, brief.end());
    }

    /** A year behind a month: July 2025, June of 2022, Dec-2018, Dec/2018, November , 2016. */
    private static Draft withYear(String text, Draft month, int at) {
        int yearAt = EnglishWords.skip(text, EnglishWords.skip(text, at, "of"), "in");
        yearAt = EnglishWords.skip(text, yearAt, "the year");
        Value year = EnglishWords.year(text, yearAt);
        if (year != null) {
            month.year = year.value();
            return month.spanning(month.start, year.end());
        }
        if (Chars.at(text, at) == '\'' && Chars.isDigit(text, at + 1)) {
            SmallNumber brief = SmallNumber.at(text, at + 1);
            if (brief != null && brief.length() == 2) {
                month.year = Calendars.fullYear(brief.value());
                return month.spanning(month.start, brief.end());
            }
        }
        return month;
    }

    /** Whether a month's name stands for the month though no day or year is beside it: in May, since March, Jan-Feb. */
    private static boolean stands(String text, int start, Value month) {
        if (EnglishWords.AMBIGUOUS_MONTHS.at(text, start) == null) {
            return true;
        }
        boolean whole = start == 0 && month.end() >= text.length();
        if (!Chars.isUpper(text.charAt(start)) && !whole) {
            return Prepositions.ofMonths(text, start) && month.end() - start > 4;
        }
        int next = Chars.skipSpaces(text, month.end(), 1);
        boolean range = ChineseTimes.connectorLength(text, next) > 0 || EnglishWords.is(text, next, "to");
        return whole
                || month.end() - start > 4 && isSubject(text, month.end(), next)
                || Prepositions.ofMonths(text, start)
                || range && Chars.isLetter(text, Chars.skipSpaces(text, next + 1, 1))
                || Chars.at(text, start - 1) == '-';
    }

    /** August was the turn of Foo; March saw more of it; August: 20 jobs. */
    private static boolean isSubject(String text, int end, int next) {
        return Chars.at(text, end) == ':'
                || EnglishWords.is(text, next, "was")
                || EnglishWords.is(text, next, "saw")
                || EnglishWords.is(text, next, "brought");
    }

    /** A date that begins with its day: 2 July 2025, the 2nd of March, 15Sep, 31-Oct-74, 23-2020-September. */
    static @Nullable Draft dayFirst(String text, int start) {
        int at = EnglishWords.skip(text, start, "the");
        Value day = EnglishWords.dayOfMonth(text, at);
        if (day == null || EnglishWords.is(text, at, "a") || EnglishWords.is(text, at, "an")) {
            return null;
        }
        int next = Chars.skipSpaces(text, day.end(), 2);
        next = EnglishWords.skip(text, next, "day");
        next = EnglishWords.skip(text, EnglishWords.skip(text, next, "of"), "the");
        next = Chars.isDigit(text, day.end() - 1) ? next : EnglishWords.skip(text, next, "in");
        boolean hyphen = Chars.at(text, next) == '-';
        int monthAt = hyphen ? next + 1 : next;
        if (hyphen && Chars.isDigit(text, monthAt)) {
            return yearBetween(text, start, day, monthAt);
        }
        Value month = EnglishWords.read(EnglishWords.MONTHS, text, monthAt);
        if (month == null || monthAt == day.end() && !Chars.isDigit(text, day.end() - 1)) {
            return null;
        }
        Draft draft = Draft.day(start, month.end(), Draft.UNKNOWN, month.value(), day.value());
        if (!draft.isPossible()) {
            return null;
        }
        draft.sameYear = EnglishWords.is(text, Chars.skipSpaces(text, day.end(), 1), "day");
        if (Chars.at(text, month.end()) == '-' && Chars.isDigit(text, month.end() + 1)) {
            SmallNumber year = SmallNumber.at(text, month.end() + 1);
            if (year != null && (year.length() == 4 || year.length() == 2)) {
                draft.year = year.length() == 4 ? year.value() : Calendars.fullYear(year.value());
                return draft.spanning(start, year.end());
            }
        }
        return withYearBehind(text, draft);
    }

    private static @Nullable Draft yearBetween(String text, int start, Value day, int at) {
        Value year = EnglishWords.year(text, at);
        if (year == null || Chars.at(text, year.end()) != '-') {
            return null;
        }
        Value month = EnglishWords.read(EnglishWords.MONTHS, text, year.end() + 1);
        return month == null ? null : Draft.day(start, month.end(), year.value(), month.value(), day.value());
    }

    /** A month behind its year: 2024-August, 2016, nov, 2016 june, 2019-aug-1. */
    static @Nullable Draft yearFirst(String text, int start) {
        Value year = EnglishWords.year(text, start);
        if (year == null) {
            return null;
        }
        int at = Chars.skipSpaces(text, year.end(), 1);
        char mark = Chars.at(text, at);
        boolean hyphen = mark == '-';
        at = hyphen || mark == ',' || mark == '/' ? Chars.skipSpaces(text, at + 1, 1) : at;
        if (at == year.end()) {
            return null;
        }
        Value month = EnglishWords.read(EnglishWords.MONTHS, text, at);
        if (month == null) {
            return null;
        }
        int behind = Chars.skipSpaces(text, month.end(), 1);
        if (hyphen && Chars.at(text, month.end()) == '-') {
            Value day = EnglishWords.dayOfMonth(text, month.end() + 1);
            if (day != null) {
                return Draft.day(start, day.end(), year.value(), month.value(), day.value());
            }
        }
        boolean ownDay = Chars.isDigit(text, behind) && EnglishWords.year(text, behind) == null
                || EnglishWords.year(text, behind) != null;
        return ownDay ? null : Draft.month(start, month.end(), year.value(), month.value());
    }
}
