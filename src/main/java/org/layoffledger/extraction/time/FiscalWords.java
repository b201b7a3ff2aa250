package org.layoffledger.extraction.time;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.layoffledger.extraction.quantity.Chars;
import org.layoffledger.extraction.quantity.WordTable;
import org.layoffledger.extraction.time.EnglishWords.Value;
import org.layoffledger.extraction.time.TimeExpression.FiscalReference;

/** English fiscal years and the years behind quarters: fiscal 2026, fiscal year 2025, fiscal second quarter, first quarter of fiscal 2026, its fiscal Q2. */
final class FiscalWords {

    private static final WordTable<Boolean> FISCAL_YEAR = new WordTable<>(Map.of(
            "fiscal year",
            true,
            "fiscal",
            true,
            "financial year",
            true,
            "the fiscal year",
            true,
            "fiscal-year",
            true,
            "budget year",
            true,
            "full-year fiscal",
            true));

    private FiscalWords() {}

    /** What begins with "fiscal" or "financial year" at {@code start}; null where no period follows. */
    static @Nullable Draft at(String text, int start) {
        WordTable.Entry<Boolean> word = FISCAL_YEAR.at(text, start);
        if (word == null) {
            return null;
        }
        int at = skipJoint(text, start + word.length());
        Draft year = year(text, start, at);
        if (year != null) {
            return withPart(text, year);
        }
        if (!word.word().equals("fiscal")) {
            return null;
        }
        Draft code = at == start + 6 ? null : PeriodCodes.at(text, at);
        if (code == null) {
            code = EnglishFrames.at(text, at, null);
        }
        if (code == null
                || code.grain == Grain.DAY
                || code.grain == Grain.DAYS
                || code.grain == Grain.MONTH
                || code.open) {
            return null;
        }
        code.spanning(start, code.end).asFiscal();
        return code.has(code.year) || code.reference != null ? code : PeriodCodes.withoutYear(code);
    }

    /** Financial year 2024-25, told in India of the year to March 2025: where the second year ends, or {@code end} where none follows. */
    static int endOfSecondYear(String text, int end, int year) {
        if ("-/–".indexOf(Chars.at(text, end)) < 0) {
            return end;
        }
        SmallNumber second = Chars.isDigit(text, end + 1) ? SmallNumber.at(text, end + 1) : null;
        boolean follows = second != null
                && (second.length() == 2 && second.value() == (year + 1) % 100
                        || second.length() == 4 && second.value() == year + 1)
                && !Chars.isLetterOrDigit(text, second.end());
        return follows && second != null ? second.end() : end;
    }

    private static int skipJoint(String text, int at) {
        char c = Chars.at(text, at);
        return c == '-' ? at + 1 : Chars.skipSpaces(text, at, 2);
    }

    private static @Nullable Draft year(String text, int start, int at) {
        Value year = EnglishWords.year(text, at);
        if (year != null && NumericDates.isYear(year.value())) {
            int end = endOfSecondYear(text, year.end(), year.value());
            return end > year.end()
                    ? Draft.year(start, end, year.value() + 1).asFiscal()
                    : Draft.year(start, year.end(), year.value()).asFiscal();
        }
        int digits = Chars.at(text, at) == '\'' || Chars.at(text, at) == '’' ? at + 1 : at;
        SmallNumber brief = Chars.isDigit(text, digits) ? SmallNumber.at(text, digits) : null;
        boolean fits = brief != null
                && brief.length() == 2
                && !Chars.isLetterOrDigit(text, brief.end())
                && Chars.at(text, brief.end()) != '%'
                && Chars.at(text, brief.end()) != ',';
        return fits && brief != null
                ? Draft.year(start, brief.end(), 2000 + brief.value()).asFiscal()
                : null;
    }

    /** Fiscal 2026 first quarter, fiscal 2025's second quarter, fiscal 2026 Q2. */
    static Draft withPart(String text, Draft year) {
        int at = Chars.at(text, year.end) == '\'' && Chars.at(text, year.end + 1) == 's' ? year.end + 2 : year.end;
        int next = Chars.skipSpaces(text, at, 1);
        Draft part = next == at ? null : PeriodCodes.at(text, next);
        part = part != null || next == at ? part : EnglishFrames.at(text, next, null);
        boolean fits =
                part != null && !part.has(part.year) && (part.grain == Grain.QUARTER || part.grain == Grain.HALF);
        if (!fits || part == null) {
            return year;
        }
        part.year = year.year;
        part.open = year.open;
        part.relative = year.relative;
        part.reference = null;
        part.fiscal |= year.fiscal;
        return part.spanning(year.start, part.end);
    }

    /** The part with the year behind it: of 2016, 2018, of fiscal 2026, of this year, of the current fiscal year. */
    static Draft withYear(String text, Draft part) {
        int at = Chars.skipSpaces(text, part.end, 1);
        at = Chars.at(text, at) == ',' ? Chars.skipSpaces(text, at + 1, 1) : at;
        at = EnglishWords.skip(text, EnglishWords.skip(text, at, "of"), "in");
        int bare = EnglishWords.skip(text, at, "the");
        Draft code = PeriodCodes.at(text, bare);
        Draft fiscal = code != null && code.grain == Grain.YEAR && code.fiscal ? code : null;
        WordTable.Entry<Boolean> word = FISCAL_YEAR.at(text, bare);
        fiscal = fiscal != null || word == null ? fiscal : year(text, bare, skipJoint(text, bare + word.length()));
        if (fiscal != null) {
            part.year = fiscal.year;
            return part.asFiscal().spanning(part.start, fiscal.end);
        }
        Value year = EnglishWords.year(text, EnglishWords.skip(text, bare, "calendar"));
        if (year != null) {
            part.year = year.value();
            return part.spanning(part.start, year.end());
        }
        return Chars.at(text, Chars.skipSpaces(text, part.end, 1)) == ',' ? part : relativeYear(text, part, at);
    }

    private static Draft relativeYear(String text, Draft part, int at) {
        Value offset = EnglishWords.read(EnglishWords.RELATIVES, text, at);
        int unitAt = offset == null ? at : Chars.skipSpaces(text, offset.end(), 1);
        WordTable.Entry<String> unit = offset == null ? null : EnglishWords.UNITS.at(text, unitAt);
        if (unit == null || offset == null) {
            return part;
        }
        if (unit.value().equals("FY")) {
            part.asFiscal().asRelative().spanning(part.start, unitAt + unit.length());
            part.reference = new FiscalReference(Expressions.part(part), offset.value(), null);
        } else if (unit.value().equals("Y") && !unit.word().endsWith("s")) {
            part.yearOffset = offset.value();
            part.spanning(part.start, unitAt + unit.length());
        }
        return part;
    }
}
