package org.layoffledger.extraction.quantity;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads English numerals, also those that begin with digits: twenty-one thousand, 4 thousand 3 hundred and 21, half a million, dozens. */
final class EnglishNumerals {

    private enum Role {
        ONE,
        TEN,
        SCALE,
        VAGUE,
        FEW
    }

    private record Word(Role role, BigDecimal value) {}

    private static final WordTable<Word> WORDS = words();
    private static final WordTable<BigDecimal> PARTS = new WordTable<>(Map.of(
            "and a half", new BigDecimal("0.5"),
            "and a quarter", new BigDecimal("0.25"),
            "and three quarters", new BigDecimal("0.75")));
    private static final WordTable<BigDecimal> LEADS = new WordTable<>(Map.of(
            "half a", new BigDecimal("0.5"),
            "half", new BigDecimal("0.5"),
            "a half", new BigDecimal("0.5"),
            "a quarter", new BigDecimal("0.25"),
            "a quarter of a", new BigDecimal("0.25"),
            "quarter of a", new BigDecimal("0.25")));
    private static final WordTable<Boolean> POINT = new WordTable<>(Map.of("point", true));
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private EnglishNumerals() {}

    private static WordTable<Word> words() {
        Vocabulary words = Vocabulary.load("quantity-numerals").in("english");
        Map<String, Word> all = new LinkedHashMap<>();
        words.in("ones").numbers().forEach((word, value) -> all.put(word, new Word(Role.ONE, value)));
        words.in("tens").numbers().forEach((word, value) -> all.put(word, new Word(Role.TEN, value)));
        words.in("scales").numbers().forEach((word, value) -> all.put(word, new Word(Role.SCALE, value)));
        words.in("vague").numbers().forEach((word, value) -> all.put(word, new Word(Role.VAGUE, value)));
        for (String few : words.in("few").words()) {
            all.put(few, new Word(Role.FEW, few.contains("couple") ? BigDecimal.valueOf(2) : BigDecimal.ONE));
        }
        all.put("a", new Word(Role.FEW, BigDecimal.ZERO));
        return new WordTable<>(all);
    }

    /** The words that numerals begin with. */
    static Set<String> starters() {
        Set<String> starters = new HashSet<>(WORDS.words());
        starters.addAll(LEADS.words());
        return starters;
    }

    /** The numeral whose first word stands at {@code start}; null where none does. */
    static @Nullable Numeral read(String text, int start) {
        WordTable.Entry<BigDecimal> lead = LEADS.at(text, start);
        if (lead != null) {
            int scaleAt = Chars.skipSpaces(text, start + lead.length(), 2);
            BigDecimal scale = scaleAt(text, scaleAt);
            if (scale != null) {
                int end = Chars.skipLetters(text, scaleAt);
                return Numeral.exact(start, end, lead.value().multiply(scale), BigDecimal.ONE);
            }
        }
        WordTable.Entry<Word> word = WORDS.at(text, start);
        if (word == null || word.value().role() == Role.SCALE) {
            return null;
        }
        int end = start + word.length();
        return switch (word.value().role()) {
            case VAGUE -> vague(start, end, word.value().value());
            case FEW -> few(text, start, end, word.value().value());
            default -> new Reading(text, start, start).finish();
        };
    }

    private static Numeral vague(int start, int end, BigDecimal value) {
        return new Numeral(start, end, value, null, BigDecimal.ONE, false, true, false, 0);
    }

    /** A thousand, several hundred, a couple of million; "a" alone counts nothing. */
    private static @Nullable Numeral few(String text, int start, int end, BigDecimal value) {
        int at = Chars.skipSpaces(text, end, 2);
        BigDecimal scale = at == end ? null : scaleAt(text, at);
        if (scale == null) {
            return null;
        }
        if (value.signum() == 0) {
            Reading reading = new Reading(text, start, at);
            reading.group = BigDecimal.ONE;
            return reading.finish();
        }
        int scaleEnd = Chars.skipLetters(text, at);
        return vague(start, scaleEnd, value.multiply(scale));
    }

    /** {@code digits} with the scale words behind them, or null where there are none. */
    static @Nullable Numeral continuing(String text, Numeral digits) {
        int at = Chars.skipSpaces(text, digits.end(), 2);
        if (Chars.at(text, digits.end()) == '-') {
            at = digits.end() + 1;
        }
        if (scaleAt(text, at) == null) {
            return null;
        }
        Reading reading = new Reading(text, digits.start(), at);
        reading.group = digits.value();
        return reading.finish();
    }

    private static @Nullable BigDecimal scaleAt(String text, int at) {
        WordTable.Entry<Word> word = WORDS.at(text, at);
        return word != null && word.value().role() == Role.SCALE ? word.value().value() : null;
    }

    /** Sums groups below a thousand, each with its scales. */
    private static final class Reading {
        private static final int MOST_WORDS = 24;

        private final String text;
        private final int start;
        private int next;
        private int end;
        private int words;
        private BigDecimal total = BigDecimal.ZERO;
        private @Nullable BigDecimal group;
        private BigDecimal lastScale = BigDecimal.ONE;
        private @Nullable Role last;

        private Reading(String text, int start, int next) {
            this.text = text;
            this.start = start;
            this.next = next;
            this.end = next;
        }

        private Numeral finish() {
            while (words < MOST_WORDS && step()) {
                words++;
            }
            halves();
            BigDecimal value = group == null ? total : total.add(group);
            BigDecimal scale = group == null ? lastScale : BigDecimal.ONE;
            return Numeral.exact(start, end, value, scale);
        }

        private boolean step() {
            if (Chars.isDigit(text, next)) {
                return digits();
            }
            WordTable.Entry<Word> word = WORDS.at(text, next);
            if (word == null) {
                return false;
            }
            BigDecimal value = word.value().value();
            boolean taken = switch (word.value().role()) {
                case ONE -> one(value);
                case TEN -> ten(value);
                case SCALE -> scale(value);
                default -> false;
            };
            if (taken) {
                last = word.value().role();
                advance(next + word.length());
            }
            return taken;
        }

        private boolean one(BigDecimal value) {
            boolean joins = group == null
                    || last == Role.TEN && value.compareTo(BigDecimal.TEN) < 0 && value.signum() > 0
                    || last == Role.SCALE && group.compareTo(HUNDRED) >= 0;
            return joins && add(value);
        }

        private boolean ten(BigDecimal value) {
            return (group == null || last == Role.SCALE && group.compareTo(HUNDRED) >= 0) && add(value);
        }

        private boolean add(BigDecimal value) {
            group = group == null ? value : group.add(value);
            return true;
        }

        private boolean scale(BigDecimal scale) {
            if (group == null) {
                if (last != Role.SCALE) {
                    return false;
                }
                total = total.multiply(scale);
                lastScale = lastScale.multiply(scale);
                return true;
            }
            if (scale.equals(HUNDRED)) {
                group = group.multiply(scale);
                lastScale = scale;
                return group.compareTo(BigDecimal.valueOf(100_000)) < 0;
            }
            total = total.add(group.multiply(scale));
            group = null;
            lastScale = scale;
            return true;
        }

        /** 3 hundred in "4 thousand 3 hundred and 21". */
        private boolean digits() {
            Numeral number = DigitNumerals.read(text, next);
            if (number == null
                    || last != Role.SCALE
                    || number.value().compareTo(lastScale) >= 0
                    || Chars.isLetter(text, number.end())) {
                return false;
            }
            int scaleAt = Chars.skipSpaces(text, number.end(), 2);
            boolean hundred = HUNDRED.equals(scaleAt(text, scaleAt));
            if (!joinedByAnd && !hundred) {
                return false;
            }
            add(number.value());
            last = Role.ONE;
            advance(number.end());
            return true;
        }

        private boolean joinedByAnd;

        /** Moves behind a word and over the blank, hyphen or "and" that may lead to the next. */
        private void advance(int to) {
            end = to;
            joinedByAnd = false;
            int i = Chars.skipSpaces(text, to, 2);
            if (last != Role.SCALE && Chars.at(text, to) == '-') {
                i = to + 1;
            } else if (last == Role.SCALE && text.regionMatches(true, i, "and ", 0, 4)) {
                i += 4;
                joinedByAnd = true;
            }
            next = i;
            point();
        }

        /** Five point five, nought point nought three. */
        private void point() {
            if (group == null || POINT.at(text, next) == null || last == Role.SCALE) {
                return;
            }
            int i = Chars.skipSpaces(text, next + 5, 2);
            StringBuilder decimals = new StringBuilder("0.");
            int stop = -1;
            WordTable.Entry<Word> word = WORDS.at(text, i);
            while (word != null && word.value().role() == Role.ONE && decimals.length() < 12) {
                decimals.append(word.value().value().toPlainString());
                stop = i + word.length();
                i = Chars.skipSpaces(text, stop, 2);
                word = WORDS.at(text, i);
            }
            if (stop >= 0) {
                add(new BigDecimal(decimals.toString()));
                end = stop;
                next = i;
            }
        }

        /** Five and a half million, one million and a half. */
        private void halves() {
            int at = Chars.skipSpaces(text, end, 2);
            WordTable.Entry<BigDecimal> part = PARTS.at(text, at);
            if (part == null) {
                return;
            }
            int after = Chars.skipSpaces(text, at + part.length(), 2);
            BigDecimal scale = scaleAt(text, after);
            if (scale != null && group != null) {
                group = group.add(part.value()).multiply(scale);
                end = Chars.skipLetters(text, after);
            } else if (group == null && last == Role.SCALE) {
                total = total.add(part.value().multiply(lastScale));
                end = at + part.length();
            } else if (group != null && total.signum() == 0) {
                group = group.add(part.value());
                end = at + part.length();
            }
        }
    }
}
