package org.layoffledger.extraction.time;

import org.jspecify.annotations.Nullable;
import org.layoffledger.extraction.quantity.Chars;
import org.layoffledger.extraction.quantity.ChineseNumerals;

/**
 * A whole number as it stands in dates: 7, 07, 十二, 二〇二五, 两千零四.
 *
 * @param value the number
 * @param end offset behind it
 * @param length its characters
 * @param arabic whether it is written in digits
 */
record SmallNumber(int value, int end, int length, boolean arabic) {

    private static final int LONGEST = 7;

    /** The number at {@code index} of at most four digits or seven Chinese characters; null where there is none. */
    static @Nullable SmallNumber at(String text, int index) {
        char c = Chars.at(text, index);
        if (Chars.isDigit(c)) {
            return arabic(text, index);
        }
        boolean numeral = ChineseNumerals.digit(c) >= 0 || ChineseNumerals.power(c) == 1;
        return numeral ? chinese(text, index) : null;
    }

    private static @Nullable SmallNumber arabic(String text, int index) {
        int value = 0;
        int i = index;
        while (Chars.isDigit(text, i)) {
            value = value * 10 + text.charAt(i++) - '0';
            if (i - index > 4) {
                return null;
            }
        }
        return new SmallNumber(value, i, i - index, true);
    }

    private static @Nullable SmallNumber chinese(String text, int index) {
        int end = index;
        int thousand = -1;
        int ten = -1;
        while (end < text.length() && end - index < LONGEST) {
            char c = text.charAt(end);
            int power = ChineseNumerals.power(c);
            if (power == 3 && end == index + 1) {
                thousand = end;
            } else if (power == 1) {
                ten = end;
            } else if (power != 0 || ChineseNumerals.digit(c) < 0) {
                break;
            }
            end++;
        }
        int value = value(text, index, end, thousand, ten);
        return value < 0 ? null : new SmallNumber(value, end, end - index, false);
    }

    private static int value(String text, int index, int end, int thousand, int ten) {
        if (thousand > 0) {
            int rest = thousand + 1;
            while (rest < end && ChineseNumerals.digit(text.charAt(rest)) == 0) {
                rest++;
            }
            int below = rest == end ? 0 : ChineseNumerals.small(text, rest, end);
            return below < 0 ? -1 : ChineseNumerals.digit(text.charAt(index)) * 1000 + below;
        }
        if (ten >= 0) {
            return ChineseNumerals.small(text, index, end);
        }
        int value = 0;
        for (int i = index; i < end; i++) {
            value = value * 10 + ChineseNumerals.digit(text.charAt(i));
        }
        return end - index > 4 ? -1 : value;
    }
}
