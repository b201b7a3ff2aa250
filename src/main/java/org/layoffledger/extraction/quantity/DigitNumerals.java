package org.layoffledger.extraction.quantity;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads numerals of Arabic digits: 14000, 14,000, 12,34,567.89, 1.5; not versions, times of day, telephone numbers. */
final class DigitNumerals {

    private static final int MOST_DIGITS = 18;

    private DigitNumerals() {}

    /** The numeral at {@code start}, where a digit stands; null where it is too long to be a number of something. */
    static @Nullable Numeral read(String text, int start) {
        int end = Chars.skipDigits(text, start);
        int whole = end - start;
        if (whole > MOST_DIGITS) {
            return null;
        }
        int grouped = grouped(text, start, end);
        boolean plain = grouped == end;
        end = grouped;
        if (Chars.at(text, end) == '.' && Chars.isDigit(text, end + 1)) {
            end = Chars.skipDigits(text, end + 1);
            plain = false;
        }
        if (end - start > 2 * MOST_DIGITS) {
            return null;
        }
        BigDecimal value = new BigDecimal(strip(text, start, end));
        return new Numeral(start, end, value, null, BigDecimal.ONE, false, false, plain, plain ? whole : 0);
    }

    /** The end of the digits with their groups: 1,234,567 or, Indian, 12,34,567; a narrow blank or, Swiss, an apostrophe may part them too. */
    private static int grouped(String text, int start, int end) {
        if (end - start > 3) {
            return end;
        }
        int last = end;
        int i = end;
        char mark = Chars.at(text, i);
        while (i - start < 2 * MOST_DIGITS && isGroupMark(mark) && Chars.at(text, i) == mark) {
            int groupEnd = Chars.skipDigits(text, i + 1);
            int length = groupEnd - i - 1;
            if (length == 3) {
                last = groupEnd;
            } else if (length != 2 || mark != ',') {
                break;
            }
            i = groupEnd;
        }
        return last;
    }

    private static boolean isGroupMark(char c) {
        return c == ',' || c == '\'' || c == '\u2019' || c == '\u00a0' || c == '\u2009' || c == '\u202f';
    }

    private static String strip(String text, int start, int end) {
        StringBuilder digits = new StringBuilder(end - start);
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (Chars.isDigit(c) || c == '.') {
                digits.append(c);
            }
        }
        return digits.toString();
    }

    /** The offset behind the run of digits and the marks and letters within it, for passing over what is no number. */
    static int skip(String text, int start) {
        int i = start;
        while (i < text.length()) {
            char c = text.charAt(i);
            boolean inner =
                    (c == '.' || c == '-' || c == ':' || c == '/' || c == '_') && Chars.isLetterOrDigit(text, i + 1);
            if (!Chars.isDigit(c) && !Chars.isLetter(c) && !inner) {
                break;
            }
            i++;
        }
        return Math.max(i, start + 1);
    }
}
