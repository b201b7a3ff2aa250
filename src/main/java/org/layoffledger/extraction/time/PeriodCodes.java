package org.layoffledger.extraction.time;

import org.jspecify.annotations.Nullable;
import org.layoffledger.extraction.quantity.Chars;
import org.layoffledger.extraction.time.TimeExpression.FiscalReference;

/** Quarters, halves and years in short: Q3, Q1 2016, q1 of 2017, 2017 q1, 1Q25, 25Q4, H2 2016, 1H25, FY25, Q2 FY26, FY2026 Q2, FY26H1. */
final class PeriodCodes {

    private PeriodCodes() {}

    /** The code that begins at {@code start}; null where there is none. */
    static @Nullable Draft at(String text, int start) {
        if (Chars.isLetterOrDigit(text, start - 1) || "-%_".indexOf(Chars.at(text, start - 1)) >= 0) {
            return null;
        }
        char c = Chars.lower(Chars.at(text, start));
        if (c == 'f') {
            return fiscalYear(text, start);
        }
        if (c == 'q' || c == 'h') {
            return letterFirst(text, start);
        }
        return Chars.isDigit(c) ? digitFirst(text, start) : null;
    }

    /** FY25, FY 2025, perhaps with its quarter or half. */
    private static @Nullable Draft fiscalYear(String text, int start) {
        Draft year = fiscal(text, start);
        if (year == null) {
            return null;
        }
        int at = Chars.at(text, year.end) == '-' ? year.end + 1 : Chars.skipSpaces(text, year.end, 1);
        Draft part = bare(text, at);
        if (part == null) {
            return year;
        }
        part.year = year.year;
        return part.asFiscal().spanning(start, part.end);
    }

    private static @Nullable Draft fiscal(String text, int start) {
        if (!text.regionMatches(true, start, "fy", 0, 2)) {
            return null;
        }
        int at = Chars.at(text, start + 2) == '\'' ? start + 3 : Chars.skipSpaces(text, start + 2, 1);
        SmallNumber year = Chars.isDigit(text, at) ? SmallNumber.at(text, at) : null;
        int value = year == null ? -1 : yearOf(year);
        if (year == null || value < 0 || Chars.isLetter(text, year.end()) && bare(text, year.end()) == null) {
            return null;
        }
        int end = FiscalWords.endOfSecondYear(text, year.end(), value);
        return Draft.year(start, end, end > year.end() ? value + 1 : value).asFiscal();
    }

    private static int yearOf(SmallNumber number) {
        if (number.length() == 4) {
            return NumericDates.isYear(number.value()) ? number.value() : -1;
        }
        return number.length() == 2 ? 2000 + number.value() : -1;
    }

    /** Q3 or H1 by itself. */
    private static @Nullable Draft bare(String text, int at) {
        char letter = Chars.lower(Chars.at(text, at));
        char digit = Chars.at(text, at + 1);
        boolean quarter = letter == 'q' && digit >= '1' && digit <= '4';
        boolean half = letter == 'h' && (digit == '1' || digit == '2');
        if (!quarter && !half) {
            return reversed(text, at);
        }
        boolean joined = text.regionMatches(true, at + 2, "fy", 0, 2) && Chars.isDigit(text, at + 4);
        if (Chars.isDigit(text, at + 2) || Chars.isLetter(text, at + 2) && !joined) {
            return null;
        }
        return Draft.part(at, at + 2, quarter ? Grain.QUARTER : Grain.HALF, Draft.UNKNOWN, digit - '0');
    }

    /** 3Q or 1H by itself. */
    private static @Nullable Draft reversed(String text, int at) {
        char letter = Chars.lower(Chars.at(text, at + 1));
        char digit = Chars.at(text, at);
        boolean quarter = letter == 'q' && digit >= '1' && digit <= '4';
        boolean half = letter == 'h' && (digit == '1' || digit == '2');
        if (!quarter && !half || Chars.isLetter(text, at + 2)) {
            return null;
        }
        return Draft.part(at, at + 2, quarter ? Grain.QUARTER : Grain.HALF, Draft.UNKNOWN, digit - '0');
    }

    private static @Nullable Draft letterFirst(String text, int start) {
        Draft part = bare(text, start);
        if (part == null) {
            char digit = Chars.at(text, start + 1);
            boolean joined = Chars.isDigit(text, start + 2)
                    && Chars.isDigit(text, start + 3)
                    && !Chars.isLetterOrDigit(text, start + 4);
            if (Chars.lower(text.charAt(start)) != 'q' || digit < '1' || digit > '4' || !joined) {
                return null;
            }
            part = Draft.part(start, start + 2, Grain.QUARTER, Draft.UNKNOWN, digit - '0');
        }
        boolean half = part.grain == Grain.HALF;
        Draft dated = withYear(text, part);
        return half && !dated.has(dated.year) ? null : dated;
    }

    /** The part with the year behind it: 2016, of 2017, FY26, '25, fiscal 2026. */
    private static Draft withYear(String text, Draft part) {
        int at = Chars.skipSpaces(text, part.end, 1);
        char mark = Chars.at(text, at);
        if (mark == ',' || mark == '-' || mark == '/') {
            at = Chars.skipSpaces(text, at + 1, 1);
        }
        at = text.regionMatches(true, at, "of ", 0, 3) ? at + 3 : at;
        at = text.regionMatches(true, at, "the ", 0, 4) ? at + 4 : at;
        boolean said =
                text.regionMatches(true, at, "fiscal year ", 0, 12) || text.regionMatches(true, at, "fiscal ", 0, 7);
        at = text.regionMatches(true, at, "fiscal ", 0, 7) ? at + 7 : at;
        at = said && text.regionMatches(true, at, "year ", 0, 5) ? at + 5 : at;
        Draft fiscal = fiscal(text, at);
        if (fiscal != null) {
            part.year = fiscal.year;
            return part.asFiscal().spanning(part.start, fiscal.end);
        }
        boolean brief = Chars.at(text, at) == '\'';
        int yearAt = brief ? at + 1 : at;
        SmallNumber year = Chars.isDigit(text, yearAt) ? SmallNumber.at(text, yearAt) : null;
        boolean joined = brief || at == part.end;
        if (year == null
                || year.length() != 4 && !(joined && year.length() == 2)
                || yearOf(year) < 0
                || Chars.isLetterOrDigit(text, year.end())) {
            return part;
        }
        part.year = yearOf(year);
        part.fiscal |= said;
        return part.spanning(part.start, year.end());
    }

    private static @Nullable Draft digitFirst(String text, int start) {
        Draft reversed = reversed(text, start);
        if (reversed != null) {
            Draft dated = withYear(text, reversed);
            return dated.grain == Grain.HALF && !dated.has(dated.year) ? null : dated;
        }
        SmallNumber year = SmallNumber.at(text, start);
        if (year == null || yearOf(year) < 0) {
            return null;
        }
        int at = Chars.at(text, year.end()) == '-' ? year.end() + 1 : Chars.skipSpaces(text, year.end(), 1);
        boolean apart = at > year.end();
        char letter = Chars.lower(Chars.at(text, at));
        Draft part = letter == 'q' || letter == 'h' ? bare(text, at) : null;
        if (part == null || apart && year.length() == 2) {
            return null;
        }
        part.year = yearOf(year);
        return part.spanning(start, part.end);
    }

    /** A fiscal quarter or half whose year is not told. */
    static Draft withoutYear(Draft part) {
        part.asFiscal();
        part.reference = new FiscalReference(Expressions.part(part), null, null);
        return part;
    }
}
