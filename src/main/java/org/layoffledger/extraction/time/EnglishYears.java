package org.layoffledger.extraction.time;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.layoffledger.extraction.quantity.Chars;
import org.layoffledger.extraction.quantity.WordTable;
import org.layoffledger.extraction.time.EnglishWords.Value;

/** English years by themselves, decades and centuries: 2025, the 1970s, 90s, 15th century; not 2000 jobs. */
final class EnglishYears {

    /** What may follow a bare year that no preposition announces. */
    private static final WordTable<Boolean> AFTER_YEAR = new WordTable<>(Map.ofEntries(
            Map.entry("and", true),
            Map.entry("or", true),
            Map.entry("to", true),
            Map.entry("was", true),
            Map.entry("is", true),
            Map.entry("when", true),
            Map.entry("as", true),
            Map.entry("with", true),
            Map.entry("capital", true),
            Map.entry("capex", true),
            Map.entry("cash", true),
            Map.entry("gross", true),
            Map.entry("budget", true),
            Map.entry("outlook", true),
            Map.entry("spend", true),
            Map.entry("spending", true),
            Map.entry("guidance", true),
            Map.entry("revenue", true),
            Map.entry("earnings", true),
            Map.entry("full-year", true)));

    private static final Set<String> PEOPLE = Set.of(
            "jobs",
            "employees",
            "workers",
            "people",
            "roles",
            "staff",
            "positions",
            "staffers",
            "engineers",
            "corporate");

    private EnglishYears() {}

    /** 2025, perhaps with the quarter behind it: 2016 the third quarter. */
    static @Nullable Draft bare(String text, int start) {
        Value year = EnglishWords.year(text, start);
        char before = Chars.at(text, start - 1);
        if (year == null
                || !NumericDates.isYear(year.value()) && !Prepositions.ofYears(text, start)
                || Chars.isLetterOrDigit(text, start - 1)
                || "$.,#£€¥/+:%".indexOf(before) >= 0) {
            return null;
        }
        boolean hyphenated = before == '-' && !Prepositions.ofYears(text, start);
        if (hyphenated || isCounted(text, year.end()) || year.value() < 1500) {
            return null;
        }
        Draft draft = Draft.year(start, year.end(), year.value());
        int next = Chars.skipSpaces(text, year.end(), 1);
        Draft part = next == year.end() ? null : EnglishFrames.at(text, next, null);
        boolean fits = part != null
                && !part.has(part.year)
                && (part.grain == Grain.QUARTER || part.grain == Grain.HALF)
                && part.reference == null
                && part.yearOffset == Draft.UNKNOWN;
        if (fits && part != null) {
            part.year = year.value();
            return part.spanning(start, part.end);
        }
        if (EnglishWords.is(text, next, "fiscal year")) {
            return draft.asFiscal().spanning(start, next + 11);
        }
        if (EnglishWords.is(text, next, "fiscal")) {
            return draft.asFiscal().spanning(start, next + 6);
        }
        return draft;
    }

    /** Whether a noun follows that makes a four-digit number a count: 2000 pieces. */
    static boolean isCounted(String text, int end) {
        int next = Chars.skipSpaces(text, end, 1);
        char c = Chars.at(text, next);
        if (Chars.isHan(c)) {
            return next == end || "人名位个家元年月日万亿多余".indexOf(c) >= 0;
        }
        if (PEOPLE.contains(EnglishWords.word(text, next))) {
            return true;
        }
        int start = end - 4;
        return Chars.isLetter(c)
                && next > end
                && !Prepositions.ofYears(text, start)
                && AFTER_YEAR.at(text, next) == null;
    }

    /** The 1970s, 90s, the two thousands, 15th century. */
    static @Nullable TimeExpression decade(String text, int start) {
        Value year = Chars.isDigit(text, start)
                        && !Chars.isLetterOrDigit(text, start - 1)
                        && Chars.at(text, start - 1) != '$'
                ? EnglishWords.cardinal(text, start)
                : null;
        SmallNumber number = Chars.isDigit(text, start) ? SmallNumber.at(text, start) : null;
        if (number == null || Chars.isLetterOrDigit(text, start - 1) || Chars.at(text, start - 1) == '.') {
            return null;
        }
        Value century = EnglishWords.ordinal(text, start);
        int at = century == null ? start : Chars.skipSpaces(text, century.end(), 2);
        if (century != null && EnglishWords.is(text, at, "century") && century.value() > 10 && century.value() < 23) {
            return Expressions.between(
                    Draft.year(start, at + 7, century.value() * 100 - 100),
                    Draft.year(start, at + 7, century.value() * 100 - 1));
        }
        int s = Chars.at(text, number.end()) == '\'' ? number.end() + 1 : Chars.skipSpaces(text, number.end(), 1);
        boolean plural = Chars.at(text, s) == 's' && !Chars.isLetterOrDigit(text, s + 1) && number.value() % 10 == 0;
        boolean full = number.length() == 4 && NumericDates.isYear(number.value());
        boolean brief =
                number.length() == 2 && number.value() >= 20 && year != null && Prepositions.ofMonths(text, start);
        if (!plural || !full && !brief) {
            return null;
        }
        int first = full ? number.value() : 1900 + number.value();
        return Expressions.between(Draft.year(start, s + 1, first), Draft.year(start, s + 1, first + 9));
    }
}
