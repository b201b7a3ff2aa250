package org.layoffledger.extraction.quantity;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads one measure: a numeral with the unit in front of it or behind it. */
final class MeasureRules {

    private MeasureRules() {}

    /** The measure that begins at {@code index}, or null. */
    static @Nullable Measure read(String text, int index) {
        char c = Chars.at(text, index);
        Measure money = MoneyRules.leading(text, index);
        if (money != null) {
            return money;
        }
        if (Chars.isHan(c)) {
            Measure share = ShareRules.leading(text, index);
            if (share != null) {
                return share;
            }
        } else if (Chars.isLetter(c)) {
            Measure share = ShareRules.article(text, index);
            if (share != null) {
                return share;
            }
        }
        return signed(text, index);
    }

    private static @Nullable Measure signed(String text, int index) {
        int sign = signLength(text, index);
        Numeral numeral = numeral(text, index + sign);
        if (numeral == null) {
            return null;
        }
        if (sign > 0) {
            numeral = numeral.negated().withSpan(index, numeral.end());
        }
        Measure share = ShareRules.trailing(text, numeral);
        if (share != null) {
            return share;
        }
        Measure money = MoneyRules.trailing(text, numeral);
        return money != null ? money : Measure.number(numeral);
    }

    /** Half a tenth is the one numeral without a digit. */
    private static @Nullable Numeral numeral(String text, int index) {
        if (Chars.at(text, index) == '半' && Chars.at(text, index + 1) == '成') {
            return Numeral.exact(index, index + 1, new BigDecimal("0.5"), BigDecimal.ONE);
        }
        return Numerals.read(text, index, false);
    }

    private static int signLength(String text, int index) {
        if (Chars.at(text, index) == '负') {
            return 1;
        }
        if (text.regionMatches(true, index, "minus ", 0, 6)) {
            return 6;
        }
        boolean minus =
                (Chars.at(text, index) == '-' || Chars.at(text, index) == '−') && Chars.isDigit(text, index + 1);
        return minus ? 1 : 0;
    }
}
