package org.layoffledger.extraction.quantity;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The digits and units of one Chinese numeral, in order, and what they amount to. Used once and by one thread. */
final class ChineseTokens {

    /** Longer chains of numeral characters are no number. */
    private static final int LIMIT = 40;

    private enum Kind {
        DIGIT,
        ZERO,
        UNIT,
        FRACTION
    }

    private final Kind[] kinds = new Kind[LIMIT];
    private final BigDecimal[] values = new BigDecimal[LIMIT];
    private final boolean[] arabic = new boolean[LIMIT];
    private int size;

    boolean isFull() {
        return size >= LIMIT;
    }

    boolean isEmpty() {
        return size == 0;
    }

    int size() {
        return size;
    }

    void digit(BigDecimal value, boolean isArabic) {
        add(value.signum() == 0 && !isArabic ? Kind.ZERO : Kind.DIGIT, value, isArabic);
    }

    void unit(BigDecimal value) {
        add(Kind.UNIT, value, false);
    }

    void fraction(BigDecimal value) {
        add(Kind.FRACTION, value, false);
    }

    private void add(Kind kind, BigDecimal value, boolean isArabic) {
        kinds[size] = kind;
        values[size] = value;
        arabic[size++] = isArabic;
    }

    boolean endsWithUnit() {
        return size > 0 && kinds[size - 1] == Kind.UNIT;
    }

    boolean endsWithZero() {
        return size > 0 && kinds[size - 1] == Kind.ZERO;
    }

    boolean startsWithUnit() {
        return size > 0 && kinds[0] == Kind.UNIT;
    }

    boolean hasUnit(int index) {
        return index < size && kinds[index] == Kind.UNIT;
    }

    BigDecimal value(int index) {
        return values[index];
    }

    /** Whether there are only digits, as in 二〇二五. */
    boolean isSequence() {
        for (int i = 0; i < size; i++) {
            if (kinds[i] != Kind.DIGIT && kinds[i] != Kind.ZERO) {
                return false;
            }
        }
        return size > 1;
    }

    /** The digits of a sequence written one after the other. */
    BigDecimal sequence() {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < size; i++) {
            digits.append(values[i].toPlainString());
        }
        return new BigDecimal(digits.toString());
    }

    /** 三四九亿, 五二〇亿: three digits or more in front of a unit are written one after the other. */
    void joinLeadingDigits() {
        int digits = 0;
        while (digits < size && (kinds[digits] == Kind.DIGIT && !arabic[digits] || kinds[digits] == Kind.ZERO)) {
            digits++;
        }
        if (digits < 3 || digits > 9 || digits == size || kinds[digits] != Kind.UNIT) {
            return;
        }
        int value = 0;
        for (int i = 0; i < digits; i++) {
            value = value * 10 + values[i].intValue();
        }
        int by = digits - 1;
        for (int i = digits; i < size; i++) {
            kinds[i - by] = kinds[i];
            values[i - by] = values[i];
            arabic[i - by] = arabic[i];
        }
        size -= by;
        kinds[0] = Kind.DIGIT;
        values[0] = BigDecimal.valueOf(value);
        arabic[0] = true;
    }

    /** The offset of the first of two neighbouring digits such as 八九 and 三五 that mean "eight or nine", or -1. */
    int pair() {
        for (int i = 0; i + 1 < size; i++) {
            if (kinds[i] == Kind.DIGIT && kinds[i + 1] == Kind.DIGIT && !arabic[i] && !arabic[i + 1]) {
                int low = values[i].intValue();
                int high = values[i + 1].intValue();
                return high == low + 1 || low == 3 && high == 5 ? i : -1;
            }
        }
        return -1;
    }

    /** What the tokens amount to when the one at {@code left} is passed over, or null where they make no number. */
    @Nullable
    BigDecimal amount(int left) {
        Sum sum = new Sum();
        for (int i = 0; i < size; i++) {
            if (i != left && !sum.take(kinds[i], values[i])) {
                return null;
            }
        }
        return sum.total();
    }

    /** The product of the units at the end from 万 on, or the small unit of 三千; one where there is none. */
    BigDecimal scale() {
        BigDecimal product = BigDecimal.ONE;
        for (int i = size - 1; i >= 0 && kinds[i] == Kind.UNIT && values[i].compareTo(Sum.MYRIAD) >= 0; i--) {
            product = product.multiply(values[i]);
        }
        boolean small = size == 2 && kinds[1] == Kind.UNIT && kinds[0] == Kind.DIGIT;
        return small ? values[1] : product;
    }

    private static final class Sum {
        private static final BigDecimal MYRIAD = BigDecimal.valueOf(10_000);
        private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

        private BigDecimal total = BigDecimal.ZERO;
        private BigDecimal section = BigDecimal.ZERO;
        private BigDecimal largest = BigDecimal.ZERO;
        private @Nullable BigDecimal digit;
        private @Nullable BigDecimal implied;

        private boolean take(Kind kind, BigDecimal value) {
            switch (kind) {
                case ZERO -> implied = null;
                case FRACTION -> {
                    digit = digit == null ? value : digit.add(value);
                    implied = null;
                }
                case DIGIT -> {
                    if (digit != null) {
                        return false;
                    }
                    digit = value;
                }
                case UNIT -> unit(value);
            }
            return true;
        }

        private void unit(BigDecimal unit) {
            if (unit.compareTo(MYRIAD) < 0) {
                section = section.add((digit == null ? BigDecimal.ONE : digit).multiply(unit));
            } else {
                largeUnit(unit);
            }
            digit = null;
            implied = unit;
        }

        private void largeUnit(BigDecimal unit) {
            BigDecimal value = digit == null ? section : section.add(digit);
            boolean bare = value.signum() == 0;
            if (bare) {
                total = total.signum() == 0 ? unit : total.multiply(unit);
            } else if (total.signum() > 0 && largest.compareTo(unit) < 0) {
                total = total.add(value).multiply(unit);
            } else {
                total = total.add(value.multiply(unit));
            }
            section = BigDecimal.ZERO;
            largest = largest.max(unit);
        }

        /** The sum; a last digit without unit counts tenths of the unit before it (三万五). */
        private BigDecimal total() {
            BigDecimal last = digit == null ? BigDecimal.ZERO : digit;
            boolean tenths = implied != null
                    && implied.compareTo(HUNDRED) >= 0
                    && last.scale() <= 0
                    && last.compareTo(BigDecimal.TEN) < 0;
            if (tenths && implied != null) {
                last = last.multiply(implied.divide(BigDecimal.TEN));
            }
            return total.add(section).add(last);
        }
    }
}
