package org.layoffledger.extraction.time;

import org.jspecify.annotations.Nullable;
import org.layoffledger.extraction.quantity.Chars;

/** Dates of digits and marks: 2025-07-02, 2025/7/2, 7/2/2025, 23.5.2015, 10-31-74, 7/2, 11-2016. American order where both are possible. */
final class NumericDates {

    private NumericDates() {}

    /** The date whose first digit stands at {@code start}; null where the digits make none. */
    static @Nullable Draft at(String text, int start) {
        if (isInsideNumber(text, start) || isSaying(text, start, "24/7") || isSaying(text, start, "9/11")) {
            return null;
        }
        SmallNumber first = SmallNumber.at(text, start);
        if (first == null) {
            return null;
        }
        int markAt = Chars.skipSpaces(text, first.end(), 1);
        char mark = Chars.at(text, markAt);
        boolean spaced = markAt > first.end();
        if (mark != '-' && mark != '/' && mark != '.') {
            return first.length() == 4 && spaced ? spaced(text, start, first) : null;
        }
        int secondAt = Chars.skipSpaces(text, markAt + 1, 1);
        SmallNumber second = Chars.isDigit(text, secondAt) ? SmallNumber.at(text, secondAt) : null;
        if (second == null) {
            return null;
        }
        boolean loose = spaced || secondAt > markAt + 1;
        Draft full = loose ? null : full(text, start, first, second, mark);
        if (full != null || isContinued(text, second.end(), mark)) {
            return full;
        }
        return two(text, start, first, second, mark, loose);
    }

    private static boolean isSaying(String text, int start, String words) {
        return text.startsWith(words, start)
                && !Chars.isLetterOrDigit(text, start + words.length())
                && Chars.at(text, start + words.length()) != '/';
    }

    private static boolean isInsideNumber(String text, int start) {
        char before = Chars.at(text, start - 1);
        char beforeThat = Chars.at(text, start - 2);
        if (Chars.isLetterOrDigit(text, start - 1) || before == '$' || before == ':' || before == '%') {
            return true;
        }
        boolean mark = before == '.' || before == ',' || before == '/';
        return mark && Chars.isDigit(beforeThat);
    }

    private static boolean isContinued(String text, int end, char mark) {
        char following = Chars.at(text, end);
        boolean decimal = (following == '.' || following == '/' || following == '%') && Chars.isDigit(text, end + 1);
        return decimal || following == '%' || Chars.isLetter(following) || following == mark && mark == '/';
    }

    /** Three parts: the year is the one with four digits, else the last. */
    private static @Nullable Draft full(String text, int start, SmallNumber first, SmallNumber second, char mark) {
        char again = Chars.at(text, second.end());
        boolean comma = again == ',' && mark == '/';
        if (again != mark && !comma && !(mark == '.' && again == '-' && first.length() == 4)
                || !Chars.isDigit(text, second.end() + 1)) {
            return null;
        }
        SmallNumber third = SmallNumber.at(text, second.end() + 1);
        if (third == null
                || Chars.isLetterOrDigit(text, third.end()) && Chars.at(text, third.end()) != 'T'
                || isVersion(text, third, mark)) {
            return null;
        }
        if (first.length() == 4) {
            return third.length() > 2
                    ? null
                    : valid(Draft.day(start, third.end(), first.value(), second.value(), third.value()));
        }
        if (first.length() > 2
                || second.length() > 2
                || third.length() == 3
                || third.length() == 1
                || mark == '.' && third.length() == 2) {
            return null;
        }
        int year = third.length() == 4 ? third.value() : Calendars.fullYear(third.value());
        boolean dayFirst = first.value() > 12 || mark == '.';
        return valid(
                dayFirst
                        ? Draft.day(start, third.end(), year, second.value(), first.value())
                        : Draft.day(start, third.end(), year, first.value(), second.value()));
    }

    private static boolean isVersion(String text, SmallNumber third, char mark) {
        return Chars.at(text, third.end()) == mark && mark == '.' && Chars.isDigit(text, third.end() + 1);
    }

    /** Month and year, year and month, or month and day. */
    private static @Nullable Draft two(
            String text, int start, SmallNumber first, SmallNumber second, char mark, boolean loose) {
        if (first.length() == 4
                && isYear(first.value())
                && second.length() <= 2
                && second.value() <= 12
                && !(mark == '.' && second.length() == 1)) {
            return valid(Draft.month(start, second.end(), first.value(), second.value()));
        }
        if (second.length() == 4 && isYear(second.value()) && first.length() <= 2 && mark != '.') {
            return valid(Draft.month(start, second.end(), second.value(), first.value()));
        }
        if (mark != '/' || first.length() > 2 || second.length() > 2 || loose && first.length() != 1) {
            return null;
        }
        boolean dayFirst = first.value() > 12;
        return valid(
                dayFirst
                        ? Draft.day(start, second.end(), Draft.UNKNOWN, second.value(), first.value())
                        : Draft.day(start, second.end(), Draft.UNKNOWN, first.value(), second.value()));
    }

    /** 2016 10 16. */
    private static @Nullable Draft spaced(String text, int start, SmallNumber year) {
        SmallNumber month = SmallNumber.at(text, year.end() + 1);
        if (month == null || month.length() != 2 || !month.arabic() || Chars.at(text, month.end()) != ' ') {
            return null;
        }
        SmallNumber day = SmallNumber.at(text, month.end() + 1);
        boolean fits = day != null && day.length() == 2 && day.arabic() && isYear(year.value());
        return fits && day != null
                ? valid(Draft.day(start, day.end(), year.value(), month.value(), day.value()))
                : null;
    }

    static boolean isYear(int value) {
        return value >= 1900 && value < 2100;
    }

    private static @Nullable Draft valid(Draft draft) {
        boolean zero = draft.month == 0 || draft.day == 0;
        return !zero && draft.isPossible() ? draft : null;
    }
}
