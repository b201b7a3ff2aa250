package org.layoffledger.extraction.quantity;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a numeral of any kind: digits, Chinese, English, and digits with a scale of either language. */
final class Numerals {

    private static final Map<String, BigDecimal> SUFFIXES =
            Vocabulary.load("quantity-numerals").in("english").in("suffixes").numbers();
    private static final Map<String, BigDecimal> LETTERS =
            Vocabulary.load("quantity-numerals").in("english").in("letters").numbers();
    private static final WordTable<BigDecimal> JOINED = new WordTable<>(SUFFIXES);
    private static final WordTable<BigDecimal> INITIALS = new WordTable<>(LETTERS);

    private Numerals() {}

    /**
     * The numeral at {@code index}, or null.
     *
     * @param money whether it stands behind a sign of money, so that a small letter is a scale ($5m)
     */
    static @Nullable Numeral read(String text, int index, boolean money) {
        char c = Chars.at(text, index);
        if (Chars.isDigit(c)) {
            return digits(text, index, money);
        }
        if (Chars.isLetter(c)) {
            return EnglishNumerals.read(text, index);
        }
        return ChineseNumerals.mayStart(c) ? ChineseNumerals.read(text, index) : null;
    }

    private static @Nullable Numeral digits(String text, int index, boolean money) {
        Numeral digits = DigitNumerals.read(text, index);
        if (digits == null) {
            return null;
        }
        Numeral scaled = ChineseNumerals.continuing(text, digits);
        if (scaled == null) {
            scaled = EnglishNumerals.continuing(text, digits);
        }
        if (scaled == null) {
            scaled = joined(text, digits, money);
        }
        return scaled == null ? digits : scaled;
    }

    private static @Nullable Numeral joined(String text, Numeral digits, boolean money) {
        int at = Chars.skipSpaces(text, digits.end(), 1);
        boolean apart = at > digits.end();
        WordTable.Entry<BigDecimal> scale = JOINED.at(text, at);
        if (scale != null && apart && scale.length() == 1) {
            scale = null;
        }
        if (scale == null && (!apart || money)) {
            scale = INITIALS.at(text, at);
            if (scale != null
                    && !money
                    && !(Chars.isUpper(text.charAt(at)) && scale.word().equals("m"))) {
                scale = null;
            }
        }
        if (scale == null || Chars.isDigit(text, at + scale.length())) {
            return null;
        }
        Numeral numeral = Numeral.exact(
                digits.start(), at + scale.length(), digits.value().multiply(scale.value()), scale.value());
        return numeral;
    }
}
