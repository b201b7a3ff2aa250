package org.layoffledger.extraction.quantity;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A numeral without unit or hedge.
 *
 * @param start offset of its first character
 * @param end offset behind its last
 * @param value its number; the lower one of 八九亿; the floor of a vague word
 * @param max the higher one of 八九亿 and of 十几, else null
 * @param scale the scale word it ends with, which the lower end of a range shares (600 to 650 billion, 两到三万); one where there is none
 * @param more whether 多, 余 or 几 says that it is a bit more
 * @param vague whether it is a word in place of a number (数百, hundreds)
 * @param plain whether it is digits only, as a year or a model number is
 * @param digits number of its leading digits where it is plain, else 0
 */
record Numeral(
        int start,
        int end,
        BigDecimal value,
        @Nullable BigDecimal max,
        BigDecimal scale,
        boolean more,
        boolean vague,
        boolean plain,
        int digits) {

    /** A numeral of digits and perhaps a scale. */
    static Numeral exact(int start, int end, BigDecimal value, BigDecimal scale) {
        return new Numeral(start, end, value, null, scale, false, false, false, 0);
    }

    Numeral withSpan(int newStart, int newEnd) {
        return new Numeral(newStart, newEnd, value, max, scale, more, vague, plain, digits);
    }

    Numeral negated() {
        BigDecimal low = max == null ? value : max;
        BigDecimal high = max == null ? null : value.negate();
        return new Numeral(start, end, low.negate(), high, scale, more, vague, plain, digits);
    }

    Numeral times(BigDecimal factor) {
        return new Numeral(
                start,
                end,
                value.multiply(factor),
                max == null ? null : max.multiply(factor),
                scale.multiply(factor),
                more,
                vague,
                plain,
                digits);
    }

    /** Whether it looks like a year: four digits from 1900 to 2099 and nothing else. */
    boolean mayBeYear() {
        return plain && digits == 4 && value.scale() <= 0 && value.intValue() >= 1900 && value.intValue() < 2100;
    }
}
