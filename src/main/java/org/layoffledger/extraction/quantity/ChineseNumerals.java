package org.layoffledger.extraction.quantity;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads Chinese numerals, also those that begin with Arabic digits: 一百零五, 1.2万亿, 3万5千, 十几万, 数百, 八九亿, 二〇二五. */
public final class ChineseNumerals {

    private static final byte[] DIGITS = new byte[65536];
    private static final byte[] POWERS = new byte[65536];
    private static final BigDecimal[] UNITS = new BigDecimal[13];
    private static final String TENS;
    private static final String VAGUE;
    private static final String MORE;
    private static final String BEFORE_UNIT;
    /** What makes 千 and 兆 the prefix of a measure: 千瓦, 兆赫. */
    private static final String METRIC = "瓦米克字赫比卡焦伏帕位";

    static {
        Vocabulary words = Vocabulary.load("quantity-numerals").in("chinese");
        Arrays.fill(DIGITS, (byte) -1);
        for (int i = 0; i < UNITS.length; i++) {
            UNITS[i] = BigDecimal.TEN.pow(i);
        }
        for (Map.Entry<String, BigDecimal> digit : words.in("digits").numbers().entrySet()) {
            DIGITS[digit.getKey().charAt(0)] = digit.getValue().byteValue();
        }
        for (Map.Entry<String, BigDecimal> unit : words.in("units").numbers().entrySet()) {
            POWERS[unit.getKey().charAt(0)] = (byte) (unit.getValue().precision() - 1);
        }
        TENS = String.join("", words.in("tens").numbers().keySet());
        VAGUE = words.in("vague").word();
        MORE = words.in("more").word();
        BEFORE_UNIT = words.in("beforeUnit").word();
    }

    private ChineseNumerals() {}

    /** 0 to 9 for a Chinese digit, else -1. */
    public static int digit(char c) {
        return DIGITS[c];
    }

    /** The power of ten that a Chinese unit stands for, else 0. */
    public static int power(char c) {
        return POWERS[c];
    }

    /** Whether a numeral may begin with {@code c}. */
    public static boolean mayStart(char c) {
        return DIGITS[c] >= 0 || POWERS[c] > 0 || TENS.indexOf(c) >= 0 || c == '几';
    }

    /** The whole number from 0 that stands at {@code start} without any vagueness; -1 where there is none. For days, months, quarters. */
    public static int small(String text, int start, int end) {
        int tens = 0;
        int ones = -1;
        boolean ten = false;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (digit(c) >= 0 && ones < 0) {
                ones = digit(c);
            } else if (power(c) == 1 && !ten) {
                ten = true;
                tens = ones < 0 ? 1 : ones;
                ones = -1;
            } else {
                return -1;
            }
        }
        return ten ? tens * 10 + Math.max(ones, 0) : ones;
    }

    /** The numeral at {@code start}, where a Chinese digit or unit stands; null where the characters make none. */
    static @Nullable Numeral read(String text, int start) {
        return new Reading(text, start, start).finish();
    }

    /** {@code arabic} with the Chinese units behind it, or null where there are none. */
    static @Nullable Numeral continuing(String text, Numeral arabic) {
        int next = Chars.skipSpaces(text, arabic.end(), 1);
        char c = Chars.at(text, next);
        if (arabic.value().signum() == 0) {
            return null;
        }
        boolean more =
                MORE.indexOf(c) >= 0 && c != '来' && c != '几' && arabic.value().compareTo(BigDecimal.TEN) >= 0;
        if (POWERS[c] == 0 && !(more && next == arabic.end())) {
            return null;
        }
        Reading reading = new Reading(text, arabic.start(), next);
        reading.tokens.digit(arabic.value(), true);
        Numeral numeral = reading.finish();
        return numeral == null || numeral.end() <= arabic.end() ? null : numeral;
    }

    /** The offset behind the run of numeral characters at {@code start}, for passing over what makes no number. */
    static int skip(String text, int start) {
        int i = start;
        while (i < text.length() && (DIGITS[text.charAt(i)] >= 0 || POWERS[text.charAt(i)] > 0)) {
            i++;
        }
        return Math.max(i, start + 1);
    }

    private static final class Reading {
        private final String text;
        private final int start;
        private final ChineseTokens tokens = new ChineseTokens();
        private int next;
        private boolean more;
        private boolean vague;

        private Reading(String text, int start, int next) {
            this.text = text;
            this.start = start;
            this.next = next;
        }

        private @Nullable Numeral finish() {
            while (step()) {
                if (tokens.isFull()) {
                    return null;
                }
            }
            if (tokens.isEmpty()) {
                return null;
            }
            int from = start;
            if (tokens.startsWithUnit() && !vague) {
                from = startOfBareUnit();
                if (from < 0) {
                    return null;
                }
            }
            boolean sequence = tokens.isSequence() && (tokens.size() > 2 || tokens.pair() < 0);
            return sequence ? sequence(from) : amount(from);
        }

        private boolean step() {
            int at = tokens.isEmpty() ? next : Chars.skipSpaces(text, next, 1);
            char c = Chars.at(text, at);
            if (DIGITS[c] >= 0 && !isWord(at, c)) {
                tokens.digit(BigDecimal.valueOf(DIGITS[c]), false);
                next = at + 1;
                return true;
            }
            if (POWERS[c] > 0) {
                return unit(at, c);
            }
            if (TENS.indexOf(c) >= 0) {
                tokens.digit(BigDecimal.valueOf(c == '廿' ? 2 : 3), false);
                tokens.unit(BigDecimal.TEN);
                next = at + 1;
                return true;
            }
            if (c == '点') {
                return fraction(at);
            }
            if (MORE.indexOf(c) >= 0) {
                return moreOrFew(c);
            }
            return Chars.isDigit(c) && tokens.endsWithUnit() && (grouped(at) || at == next && arabic(at));
        }

        /** 1万 1,000: behind a space only digits in a group are part of the number. */
        private boolean grouped(int at) {
            boolean group = Chars.at(text, at + 1) == ','
                    && Chars.skipDigits(text, at + 2) == at + 5
                    && Chars.at(text, at + 5) != ',';
            if (group) {
                tokens.digit(new BigDecimal(text.charAt(at) + text.substring(at + 2, at + 5)), true);
                next = at + 5;
            }
            return group;
        }

        /** The formal digits 参, 陆, 伍 and 肆 are words of their own (参会, 登陆, 队伍) unless a formal unit stands beside them. */
        private boolean isWord(int at, char c) {
            return "参陆伍肆".indexOf(c) >= 0
                    && POWERS[Chars.at(text, at + 1)] == 0
                    && (at == 0 || POWERS[Chars.at(text, at - 1)] == 0);
        }

        private boolean unit(int at, char c) {
            boolean metric = (c == '千' || c == '兆') && METRIC.indexOf(Chars.at(text, at + 1)) >= 0;
            if (metric || tokens.isFull()) {
                return false;
            }
            tokens.unit(UNITS[POWERS[c]]);
            next = at + 1;
            return true;
        }

        private boolean fraction(int at) {
            int i = Chars.skipSpaces(text, at + 1, 1);
            if (tokens.isEmpty() || DIGITS[Chars.at(text, i)] < 0) {
                return false;
            }
            StringBuilder digits = new StringBuilder("0.");
            while (i < text.length() && DIGITS[text.charAt(i)] >= 0 && digits.length() < 20) {
                digits.append(DIGITS[text.charAt(i++)]);
            }
            tokens.fraction(new BigDecimal(digits.toString()));
            next = i;
            return true;
        }

        /** 几百, 十几, 二百三十余万; not 多数, 多元. */
        private boolean moreOrFew(char c) {
            char following = Chars.at(text, next + 1);
            if (tokens.isEmpty()) {
                vague = c == '几' && POWERS[following] > 0;
                next++;
                return vague;
            }
            boolean possible = !more && Chars.at(text, next) == c && "数元样额下".indexOf(following) < 0;
            boolean fits = switch (c) {
                case '几' -> tokens.endsWithUnit() || tokens.endsWithZero();
                case '来' -> tokens.endsWithUnit() && "万亿个名人位年".indexOf(following) >= 0;
                default -> true;
            };
            if (!possible || !fits) {
                return false;
            }
            more = true;
            vague |= c == '几';
            next++;
            return POWERS[following] > 0;
        }

        private boolean arabic(int at) {
            int end = Chars.skipDigits(text, at);
            if (end - at > 9) {
                return false;
            }
            tokens.digit(new BigDecimal(text.substring(at, end)), true);
            next = end;
            return true;
        }

        /** Where 近千, 上千, 数百 or a bare 百万 begins; -1 where a unit does not stand for a number. */
        private int startOfBareUnit() {
            char before = Chars.at(text, start - 1);
            char beforeThat = Chars.at(text, start - 2);
            if (VAGUE.indexOf(before) >= 0 && isVaguePrefix(before, beforeThat)) {
                vague = true;
                return start - 1;
            }
            if (tokens.value(0).equals(BigDecimal.TEN)) {
                return start;
            }
            if (BEFORE_UNIT.indexOf(before) >= 0) {
                vague = before == '近';
                return start;
            }
            char following = Chars.at(text, next);
            if (following == '人' || following == '名') {
                vague = true;
                return start;
            }
            return tokens.hasUnit(1) ? start : -1;
        }

        private static boolean isVaguePrefix(char prefix, char before) {
            return switch (prefix) {
                case '数' -> "人总股次岗名指多少位".indexOf(before) < 0;
                case '上' -> "以之加线如".indexOf(before) < 0;
                case '成' -> "完构形达分".indexOf(before) < 0;
                default -> true;
            };
        }

        private Numeral sequence(int from) {
            boolean tooLong = tokens.size() > 9;
            BigDecimal value = tooLong ? BigDecimal.ZERO : tokens.sequence();
            return new Numeral(from, next, value, null, BigDecimal.ONE, false, false, true, tokens.size());
        }

        private @Nullable Numeral amount(int from) {
            tokens.joinLeadingDigits();
            int pair = tokens.pair();
            BigDecimal low = tokens.amount(pair < 0 ? -1 : pair + 1);
            BigDecimal high = pair < 0 ? null : tokens.amount(pair);
            if (low == null || pair >= 0 && high == null) {
                return null;
            }
            BigDecimal scale = tokens.scale();
            if (more && vague && tokens.value(0).equals(BigDecimal.TEN)) {
                high = low.add(low);
            }
            return new Numeral(from, next, low, high, scale, more, vague, false, 0);
        }
    }
}
