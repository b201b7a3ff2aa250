package org.layoffledger.extraction.time;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.layoffledger.extraction.quantity.Chars;
import org.layoffledger.extraction.quantity.Vocabulary;
import org.layoffledger.extraction.quantity.WordTable;

/** The words of English dates, and the small readers that rules are put together from. */
final class EnglishWords {

    private static final Vocabulary WORDS = Vocabulary.load("time-english");
    static final WordTable<Integer> MONTHS = integers("months");
    static final WordTable<Boolean> AMBIGUOUS_MONTHS =
            WORDS.in("ambiguousMonths").table(true);
    static final WordTable<Integer> WEEKDAYS = integers("weekdays");
    static final WordTable<Integer> ORDINALS = integers("ordinals");
    static final WordTable<Integer> CARDINALS = integers("cardinals");
    static final WordTable<Integer> DAYS = integers("days");
    static final WordTable<Integer> RELATIVES = integers("relatives");
    static final WordTable<Integer> YEARS = integers("years");
    static final WordTable<String> UNITS = units();

    private EnglishWords() {}

    private static WordTable<Integer> integers(String key) {
        Map<String, Integer> entries = new LinkedHashMap<>();
        for (Map.Entry<String, BigDecimal> entry : WORDS.in(key).numbers().entrySet()) {
            entries.put(entry.getKey(), entry.getValue().intValue());
        }
        return new WordTable<>(entries);
    }

    private static WordTable<String> units() {
        Map<String, String> entries = new HashMap<>();
        WORDS.in("units").strings().forEach(entries::put);
        return new WordTable<>(entries);
    }

    /** A value with the offset behind the words that tell it. */
    record Value(int value, int end) {}

    static @Nullable Value read(WordTable<Integer> table, String text, int at) {
        WordTable.Entry<Integer> word = table.at(text, at);
        return word == null || Chars.isDigit(text, at + word.length()) && table != MONTHS
                ? null
                : new Value(word.value(), at + word.length());
    }

    static @Nullable DayOfWeek weekday(String text, int at) {
        WordTable.Entry<Integer> word = WEEKDAYS.at(text, at);
        return word == null ? null : DayOfWeek.of(word.value());
    }

    /** 2nd, 13th, third, twenty-first. */
    static @Nullable Value ordinal(String text, int at) {
        if (!Chars.isDigit(text, at)) {
            return read(ORDINALS, text, at);
        }
        SmallNumber number = SmallNumber.at(text, at);
        if (number == null || number.length() > 2) {
            return null;
        }
        int end = number.end();
        boolean suffix = text.regionMatches(true, end, "st", 0, 2)
                || text.regionMatches(true, end, "nd", 0, 2)
                || text.regionMatches(true, end, "rd", 0, 2)
                || text.regionMatches(true, end, "th", 0, 2);
        return suffix && !Chars.isLetter(text, end + 2) ? new Value(number.value(), end + 2) : null;
    }

    /** A day of the month: 2nd, third, 15, twenty five; digits stand alone unless letters follow. */
    static @Nullable Value dayOfMonth(String text, int at) {
        Value ordinal = ordinal(text, at);
        if (ordinal != null) {
            return ordinal.value() >= 1 && ordinal.value() <= 31 ? ordinal : null;
        }
        Value number = cardinal(text, at);
        return number != null && number.value() >= 1 && number.value() <= 31 ? number : null;
    }

    static @Nullable Value cardinal(String text, int at) {
        if (!Chars.isDigit(text, at)) {
            return read(CARDINALS, text, at);
        }
        SmallNumber number = SmallNumber.at(text, at);
        return number == null || number.length() > 3 ? null : new Value(number.value(), number.end());
    }

    /** A year of four digits, or in words: nineteen ninety nine, two thousand and five. */
    static @Nullable Value year(String text, int at) {
        if (Chars.isDigit(text, at)) {
            SmallNumber number = SmallNumber.at(text, at);
            boolean year = number != null
                    && number.length() == 4
                    && number.value() >= 1000
                    && number.value() < 2200
                    && !Chars.isLetter(text, number.end());
            boolean decimal = number != null
                    && (Chars.at(text, number.end()) == '.' || Chars.at(text, number.end()) == ',')
                    && Chars.isDigit(text, number.end() + 1);
            return year && number != null && !decimal && Chars.at(text, number.end()) != '%'
                    ? new Value(number.value(), number.end())
                    : null;
        }
        return YEARS.at(text, at) == null ? null : yearInWords(text, at);
    }

    private static @Nullable Value yearInWords(String text, int at) {
        Value century = read(YEARS, text, at);
        if (century == null) {
            return null;
        }
        int next = Chars.skipSpaces(text, century.end(), 1);
        if (Chars.at(text, century.end()) == '-') {
            next = century.end() + 1;
        }
        if (text.regionMatches(true, next, "and ", 0, 4)) {
            next += 4;
        }
        boolean zero = text.regionMatches(true, next, "zero ", 0, 5) || text.regionMatches(true, next, "oh ", 0, 3);
        Value rest = zero ? read(CARDINALS, text, text.indexOf(' ', next) + 1) : below100(text, next);
        if (century.value() >= 1000) {
            return rest == null ? century : new Value(century.value() + rest.value(), rest.end());
        }
        boolean complete = rest != null && (rest.value() >= 10 || zero);
        return complete && rest != null ? new Value(century.value() * 100 + rest.value(), rest.end()) : null;
    }

    private static @Nullable Value below100(String text, int at) {
        int tens = "twenty thirty forty fifty sixty seventy eighty ninety".indexOf(word(text, at));
        if (word(text, at).isEmpty() || tens < 0 || word(text, at).length() < 5) {
            return read(CARDINALS, text, at);
        }
        int value = switch (word(text, at)) {
            case "twenty" -> 20;
            case "thirty" -> 30;
            case "forty" -> 40;
            case "fifty" -> 50;
            case "sixty" -> 60;
            case "seventy" -> 70;
            case "eighty" -> 80;
            default -> 90;
        };
        int end = at + word(text, at).length();
        Value ones = read(CARDINALS, text, end + 1);
        boolean joined = ones != null && ones.value() < 10 && !text.regionMatches(true, end + 1, "a", 0, 1);
        return joined && ones != null ? new Value(value + ones.value(), ones.end()) : new Value(value, end);
    }

    static String word(String text, int at) {
        int end = at;
        while (end < text.length() && end - at < 12 && Chars.isLetter(text.charAt(end))) {
            end++;
        }
        return text.substring(Math.min(at, text.length()), end).toLowerCase(Locale.ROOT);
    }

    static boolean is(String text, int at, String word) {
        return text.regionMatches(true, at, word, 0, word.length()) && !Chars.isLetter(text, at + word.length());
    }

    /** The offset behind {@code word} and a blank where it stands at {@code at}, else {@code at}. */
    static int skip(String text, int at, String word) {
        return is(text, at, word) ? Chars.skipSpaces(text, at + word.length(), 2) : at;
    }
}
