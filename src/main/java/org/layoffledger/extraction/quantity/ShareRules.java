package org.layoffledger.extraction.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Shares of a whole: 4%, 百分之四, 三成, 五分之一, one in five, two thirds, half. */
final class ShareRules {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final MathContext PRECISION = new MathContext(15);

    private static final WordTable<Boolean> PERCENT;
    private static final WordTable<BigDecimal> WHOLES;
    private static final WordTable<BigDecimal> DENOMINATORS;
    private static final WordTable<Boolean> HALVES;
    private static final WordTable<Boolean> IN =
            new WordTable<>(Map.of("in", true, "out of", true, "in every", true, "of every", true));
    private static final WordTable<Boolean> OF = new WordTable<>(Map.of(
            "of", true, "its", true, "their", true, "the", true, "all", true, "people", true, "his", true, "our",
            true));
    private static final Set<String> PARTS_OF_TIME =
            Set.of("first", "second", "latter", "last", "this", "next", "other", "and");

    static {
        Vocabulary words = Vocabulary.load("quantity-shares");
        PERCENT = words.in("percent").table(true);
        WHOLES = new WordTable<>(words.in("wholes").numbers());
        DENOMINATORS = new WordTable<>(words.in("english").in("denominators").numbers());
        HALVES = words.in("chinese").in("halves").table(true);
    }

    private ShareRules() {}

    /** A share whose words begin with the whole: 百分之四, 过半; null where there is none. */
    static @Nullable Measure leading(String text, int index) {
        WordTable.Entry<Boolean> half = HALVES.at(text, index);
        if (half != null) {
            Measure share = Measure.share(index, index + half.length(), BigDecimal.valueOf(50));
            return half.word().startsWith("过")
                    ? new Measure(share.start(), share.end(), share.numeral(), share.kind(), null, true, true)
                    : share;
        }
        WordTable.Entry<BigDecimal> whole = WHOLES.at(text, index);
        BigDecimal parts = whole == null ? null : whole.value();
        int at = whole == null ? -1 : index + whole.length();
        if (parts == null && Chars.at(text, index) == '百') {
            at = spaced(text, index, "百分之");
            parts = HUNDRED;
        }
        if (at < 0 || parts == null) {
            return null;
        }
        int from = Chars.skipSpaces(text, at, 2);
        boolean minus = Chars.at(text, from) == '负';
        Numeral numeral = Numerals.read(text, minus ? from + 1 : from, false);
        if (numeral == null || numeral.start() < at) {
            return null;
        }
        Numeral share = numeral.times(HUNDRED.divide(parts, PRECISION));
        return Measure.percent(index, numeral.end(), minus ? share.negated() : share);
    }

    /** {@code numeral} with a word behind it that makes it a share, or null. */
    static @Nullable Measure trailing(String text, Numeral numeral) {
        int at = Chars.skipSpaces(text, numeral.end(), 4);
        if (Chars.at(text, at) == '-' && Chars.at(text, at + 1) == 'p') {
            at++;
        }
        WordTable.Entry<Boolean> percent = PERCENT.at(text, at);
        if (percent != null) {
            return Measure.percent(numeral.start(), at + percent.length(), numeral);
        }
        int points = spaced(text, at, "个百分点");
        if (points >= 0) {
            return Measure.percent(numeral.start(), points, numeral);
        }
        Measure share = tenths(text, numeral);
        return share != null ? share : fraction(text, numeral);
    }

    /** 三成, 八点五成, 三成五; not 成立, 成为. */
    private static @Nullable Measure tenths(String text, Numeral numeral) {
        int at = numeral.end();
        char following = Chars.at(text, at + 1);
        boolean possible = Chars.at(text, at) == '成'
                && numeral.value().compareTo(BigDecimal.TEN) <= 0
                && numeral.value().signum() > 0
                && "为立功本长果都绩熟交就品型分形家".indexOf(following) < 0;
        boolean member = following == '员' && Chars.at(text, at + 2) != '工';
        if (!possible || member) {
            return null;
        }
        int extra = ChineseNumerals.digit(following);
        boolean half = following == '半';
        Numeral share = numeral.times(BigDecimal.TEN);
        if (extra > 0 || half) {
            BigDecimal more = BigDecimal.valueOf(half ? 5 : extra);
            share = Numeral.exact(numeral.start(), at + 2, share.value().add(more), BigDecimal.ONE);
        }
        return new Measure(
                numeral.start(), at + (extra > 0 || half ? 2 : 1), share, Quantity.Kind.PERCENT, null, true, false);
    }

    private static @Nullable Measure fraction(String text, Numeral numeral) {
        int over = spaced(text, Chars.skipSpaces(text, numeral.end(), 1), "分之");
        if (over >= 0) {
            Numeral part = Numerals.read(text, Chars.skipSpaces(text, over, 1), false);
            return part == null || part.start() < over
                    ? null
                    : ratio(numeral.start(), part.end(), part.value(), numeral.value());
        }
        Measure slash = slash(text, numeral);
        if (slash != null) {
            return slash;
        }
        Measure words = words(text, numeral);
        return words != null ? words : outOf(text, numeral);
    }

    /** 1/4 where it is no date: in front of "of" and 的, or behind a hedge. */
    private static @Nullable Measure slash(String text, Numeral numeral) {
        int at = numeral.end();
        if (numeral.digits() == 0 || Chars.at(text, at) != '/' || !Chars.isDigit(text, at + 1)) {
            return null;
        }
        int end = Chars.skipDigits(text, at + 1);
        if (end - at > 3 || Chars.at(text, end) == '/' || Chars.at(text, end) == '.') {
            return null;
        }
        BigDecimal whole = new BigDecimal(text.substring(at + 1, end));
        boolean partOfSomething = OF.at(text, end + 1) != null || Chars.at(text, end) == '的';
        boolean hedged = Hedges.endsAt(text, Chars.skipSpacesBack(text, numeral.start(), 1));
        return partOfSomething || hedged ? ratio(numeral.start(), end, numeral.value(), whole) : null;
    }

    /** Two thirds, five-eighths, one quarter. */
    private static @Nullable Measure words(String text, Numeral numeral) {
        if (numeral.value().compareTo(BigDecimal.TEN) >= 0 || !Chars.isLetter(text, numeral.start())) {
            return null;
        }
        int at = Chars.skipSpaces(text, numeral.end(), 1);
        at = Chars.at(text, at) == '-' ? Chars.skipSpaces(text, at + 1, 1) : at;
        WordTable.Entry<BigDecimal> whole = DENOMINATORS.at(text, at);
        boolean quarters = whole != null
                && whole.word().equals("quarters")
                && numeral.value().intValue() != 3;
        if (whole == null || at == numeral.end() || quarters) {
            return null;
        }
        return ratio(numeral.start(), at + whole.length(), numeral.value(), whole.value());
    }

    /** One in five, 9 out of 10. */
    private static @Nullable Measure outOf(String text, Numeral numeral) {
        int at = Chars.skipSpaces(text, numeral.end(), 1);
        WordTable.Entry<Boolean> in = IN.at(text, at);
        if (in == null || at == numeral.end()) {
            return null;
        }
        Numeral whole = Numerals.read(text, Chars.skipSpaces(text, at + in.length(), 1), false);
        if (whole == null
                || whole.value().compareTo(HUNDRED) > 0
                || !Chars.isSpace(Chars.at(text, whole.end())) && Chars.isLetterOrDigit(text, whole.end())) {
            return null;
        }
        boolean usual = whole.value().compareTo(BigDecimal.valueOf(20)) <= 0
                || whole.value().equals(HUNDRED);
        return usual && PERCENT.at(text, whole.end()) == null
                ? ratio(numeral.start(), whole.end(), numeral.value(), whole.value())
                : null;
    }

    /** Half, a third, a quarter at {@code index}, where they speak of a part of something; null where not. */
    static @Nullable Measure article(String text, int index) {
        int at = index;
        boolean article = text.regionMatches(true, index, "a ", 0, 2);
        at += article ? 2 : 0;
        WordTable.Entry<BigDecimal> part = DENOMINATORS.at(text, at);
        if (part == null
                || part.word().endsWith("s")
                || !article && !part.word().equals("half")) {
            return null;
        }
        int end = at + part.length();
        int behind = Chars.skipSpaces(text, end, 1);
        boolean partOfSomething = behind > end && OF.at(text, behind) != null && !isPartOfTime(text, index);
        boolean hedged = Hedges.endsAt(text, Chars.skipSpacesBack(text, index, 1));
        boolean stands = hedged && (behind == end || part.word().equals("half"));
        return partOfSomething || stands ? Measure.share(index, end, HUNDRED.divide(part.value(), PRECISION)) : null;
    }

    private static boolean isPartOfTime(String text, int index) {
        int end = Chars.skipSpacesBack(text, index, 1);
        int start = end;
        while (start > 0 && end - start < 8 && Chars.isLetter(text.charAt(start - 1))) {
            start--;
        }
        return PARTS_OF_TIME.contains(text.substring(start, end).toLowerCase(java.util.Locale.ROOT));
    }

    private static @Nullable Measure ratio(int start, int end, BigDecimal part, BigDecimal whole) {
        if (part.signum() <= 0 || part.compareTo(whole) >= 0) {
            return null;
        }
        return Measure.share(start, end, part.multiply(HUNDRED).divide(whole, PRECISION));
    }

    /** The offset behind {@code word} at {@code index}, single blanks between its characters passed over; -1 where it does not stand there. */
    private static int spaced(String text, int index, String word) {
        int at = index;
        for (int i = 0; i < word.length(); i++) {
            at = i == 0 ? at : Chars.skipSpaces(text, at, 2);
            if (Chars.at(text, at) != word.charAt(i)) {
                return -1;
            }
            at++;
        }
        return at;
    }
}
