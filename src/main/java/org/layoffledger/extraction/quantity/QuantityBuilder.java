package org.layoffledger.extraction.quantity;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.layoffledger.extraction.Qualifier;
import org.layoffledger.extraction.TextSpan;

/** Turns what is read at an offset into a quantity with its hedges and noun, and tells where to read on. */
final class QuantityBuilder {

    private QuantityBuilder() {}

    static int atDigit(String text, int at, Found found) {
        if (Exclusions.isNoNumber(text, at)) {
            return DigitNumerals.skip(text, at);
        }
        int next = atOther(text, at, found);
        return next > at + 1 ? next : DigitNumerals.skip(text, at);
    }

    static int atLetter(String text, int at, Found found) {
        char c = text.charAt(at);
        if (c == 'h' && text.startsWith("http", at) || c == 'w' && text.startsWith("www.", at)) {
            return Chars.skipLink(text, at);
        }
        int next = QuantityStarts.isStarter(text, at) ? atOther(text, at, found) : at;
        return next > at + 1 ? next : Math.max(Chars.skipLetters(text, at), at + 1);
    }

    static int atOther(String text, int at, Found found) {
        if (!Chars.isDigit(text, at) && isInsideWord(text, at)) {
            return at + 1;
        }
        Measure measure = MeasureRules.read(text, at);
        if (measure == null) {
            return ChineseNumerals.mayStart(text.charAt(at)) ? ChineseNumerals.skip(text, at) : at + 1;
        }
        Ranges.Range range = Ranges.from(text, measure);
        Measure low = range == null ? measure : range.low();
        Measure high = range == null ? measure : range.high();
        int from = found.end();
        Quantity quantity = low.start() < from ? null : quantity(text, low, high, from);
        if (quantity == null) {
            return Math.max(high.end(), at + 1);
        }
        Quantity closed = quantity.bound() == null ? null : closed(text, quantity);
        quantity = closed == null ? quantity : closed;
        found.add(quantity);
        return quantity.span().end();
    }

    /** Two bounds make a range: above 1000 and below 1500. */
    private static @Nullable Quantity closed(String text, Quantity first) {
        int at = Chars.skipSpaces(text, first.span().end(), 1);
        if (!text.startsWith("and ", at)) {
            return null;
        }
        WordTable.Entry<Hedges.Hedge> hedge = Hedges.at(text, at + 4);
        Measure second =
                hedge == null ? null : MeasureRules.read(text, Chars.skipSpaces(text, at + 4 + hedge.length(), 1));
        if (hedge == null
                || second == null
                || second.kind() != first.kind()
                || !isOpposite(first.bound(), hedge.value().bound())) {
            return null;
        }
        Quantity other = quantity(text, second, second, at);
        boolean unlike =
                other == null || other.currency() != null && !other.currency().equals(first.currency());
        if (unlike || other == null) {
            return null;
        }
        TextSpan span = new TextSpan(first.span().start(), other.span().end());
        return new Quantity(
                span,
                new TextSpan(first.core().start(), other.core().end()),
                first.kind(),
                first.value().min(other.value()),
                first.value().max(other.value()),
                null,
                Qualifier.EXACT,
                first.currency(),
                other.noun(),
                first.fraction());
    }

    private static boolean isOpposite(Quantity.@Nullable Bound one, Quantity.@Nullable Bound other) {
        return one != null && other != null && isLower(one) != isLower(other);
    }

    private static boolean isLower(Quantity.Bound bound) {
        return bound == Quantity.Bound.GREATER || bound == Quantity.Bound.AT_LEAST;
    }

    /** A sign behind a digit or a letter is a hyphen. */
    private static boolean isInsideWord(String text, int at) {
        char c = text.charAt(at);
        return (c == '-' || c == '−')
                && !Chars.isSpace(Chars.at(text, at - 1))
                && Chars.at(text, at - 1) != '('
                && Chars.at(text, at - 1) != '\n'
                && !isMinusBehindHan(text, at);
    }

    /** 为-0.32美元; in 7月-9月 and 3日-5日 it is a hyphen. */
    private static boolean isMinusBehindHan(String text, int at) {
        char before = Chars.at(text, at - 1);
        return Chars.isHan(before) && "年月日号季第代型版".indexOf(before) < 0;
    }

    private static @Nullable Quantity quantity(String text, Measure low, Measure high, int from) {
        WordTable.Entry<Hedges.Hedge> after = Hedges.after(text, high.end());
        int end = after == null ? high.end() : high.end() + after.length();
        boolean number = high.kind() == Quantity.Kind.NUMBER;
        if (number && Chars.at(text, low.start() - 1) == '第') {
            return null;
        }
        int noun = number ? CountNouns.end(text, end) : -1;
        if (number && noun < 0 && Exclusions.isNoCount(text, high)) {
            return null;
        }
        int coreEnd = noun < 0 ? high.end() : noun;
        end = Math.max(end, coreEnd);
        WordTable.Entry<Hedges.Hedge> last = after != null ? null : Hedges.after(text, end);
        end = last == null ? end : end + last.length();
        Hedges.Before before = Hedges.before(text, low.start());
        Hedges.Hedge hedge = before.hedge() != null
                ? before.hedge()
                : after != null ? after.value() : last != null ? last.value() : null;
        return build(
                new TextSpan(Math.max(before.start(), from), end),
                new TextSpan(low.start(), coreEnd),
                low,
                high,
                hedge,
                noun >= 0,
                Chars.at(text, low.start() - 1) == '近');
    }

    /** 近万 stays below ten thousand; about a thousand, in a word, is as vague as thousands. */
    private static Qualifier vague(boolean nearly) {
        return nearly ? Qualifier.UP_TO : Qualifier.VAGUE;
    }

    private static Quantity build(
            TextSpan span,
            TextSpan core,
            Measure low,
            Measure high,
            Hedges.@Nullable Hedge hedge,
            boolean people,
            boolean nearly) {
        Numeral numeral = high.numeral();
        BigDecimal max = low != high ? high.value() : numeral.max();
        Qualifier qualifier = hedge == null ? Qualifier.EXACT : hedge.qualifier();
        Quantity.Bound bound = hedge == null ? null : hedge.bound();
        if (numeral.more() || high.beyond()) {
            bound = bound == null ? Quantity.Bound.GREATER : bound;
            qualifier = qualifier == Qualifier.UP_TO ? qualifier : Qualifier.AT_LEAST;
        }
        if (numeral.vague()) {
            qualifier = qualifier == Qualifier.EXACT || numeral.more()
                    ? Qualifier.VAGUE
                    : qualifier == Qualifier.ABOUT ? vague(nearly) : qualifier;
        }
        return new Quantity(
                span,
                core,
                high.kind(),
                normal(low.value()),
                max == null ? null : normal(max),
                max != null && low != high ? null : bound,
                qualifier,
                high.currency(),
                people ? "people" : null,
                high.fraction());
    }

    /** Whole numbers without decimals and powers of ten, so that equal numbers are equal. */
    private static BigDecimal normal(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
