package org.layoffledger.extraction.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.layoffledger.extraction.quantity.Chars;

/** Tells by its first character where a date or period may begin. */
final class TimeStarts {

    static final byte NONE = 0;
    static final byte DIGIT = 1;
    static final byte LETTER = 2;
    static final byte HAN = 3;

    /** First characters of Chinese expressions; digits one to nine and ten, 半年 and the words for days, weeks, months and years. */
    private static final String HAN_STARTS = "〇零一二两三四五六七八九十大前去上今本这年明来下后民该当目现昨周星礼第首末尾半月最";

    private static final byte[] CLASSES = new byte[65536];

    static {
        for (char c : HAN_STARTS.toCharArray()) {
            CLASSES[c] = HAN;
        }
        for (char c = 'a'; c <= 'z'; c++) {
            CLASSES[c] = LETTER;
            CLASSES[Character.toUpperCase(c)] = LETTER;
        }
        for (char c = '0'; c <= '9'; c++) {
            CLASSES[c] = DIGIT;
        }
    }

    private TimeStarts() {}

    static byte of(char c) {
        return CLASSES[c];
    }

    static @Nullable TimeExpression read(String text, int at, byte start, @Nullable LocalDate reference) {
        if (!TimeGate.mayBegin(text, at, start)) {
            return null;
        }
        if (start == LETTER) {
            return EnglishTimes.at(text, at, reference);
        }
        if (start == HAN) {
            return bounded(text, ChineseTimes.at(text, at, reference));
        }
        int end = Chars.skipDigits(text, at);
        TimeExpression chinese =
                TimeGate.chineseDigits(text, end) ? bounded(text, ChineseTimes.at(text, at, reference)) : null;
        return chinese == null && TimeGate.englishDigits(text, at, end)
                ? EnglishTimes.at(text, at, reference)
                : chinese;
    }

    private static @Nullable TimeExpression bounded(String text, @Nullable TimeExpression time) {
        return time == null ? null : ChineseBounds.around(text, time);
    }

    /** Where to read on when nothing begins at {@code at}: behind the word or the digits. */
    static int skip(String text, int at, byte start) {
        return switch (start) {
            case LETTER -> Math.max(Chars.skipLetters(text, at), at + 1);
            case DIGIT -> Math.max(Chars.skipDigits(text, at), at + 1);
            default -> skipNumerals(text, at);
        };
    }

    private static int skipNumerals(String text, int at) {
        int i = at + 1;
        while (TimeGate.isNumeral(text.charAt(at)) && i < text.length() && TimeGate.isNumeral(text.charAt(i))) {
            i++;
        }
        return i;
    }
}
