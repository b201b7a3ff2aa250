package org.layoffledger.extraction.quantity;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Amounts of money: US$80 billion, 800亿美元, 人民币8千元, 20 dollars and 43 cents, 三块四毛. */
final class MoneyRules {

    private MoneyRules() {}

    /** An amount whose currency stands in front of it, at {@code index}; null where there is none. */
    static @Nullable Measure leading(String text, int index) {
        WordTable.Entry<Currencies.Unit> sign = Currencies.before(text, index);
        if (sign == null) {
            return null;
        }
        int at = Chars.skipSpaces(text, index + sign.length(), 2);
        boolean minus = Chars.at(text, at) == '-' && Chars.isDigit(text, at + 1);
        Numeral numeral = Numerals.read(text, minus ? at + 1 : at, true);
        if (numeral == null || numeral.start() < index + sign.length()) {
            return null;
        }
        if (Chars.isLetter(text, numeral.end()) && Currencies.after(text, numeral.end()) == null) {
            return null;
        }
        numeral = minus ? numeral.negated() : numeral;
        Currencies.Unit unit = sign.value();
        int end = numeral.end();
        WordTable.Entry<Currencies.Unit> second = Currencies.after(text, Chars.skipSpaces(text, end, 1));
        if (second != null && !isNextAmount(text, end, second)) {
            end = Chars.skipSpaces(text, end, 1) + second.length();
            boolean narrower = sign.word().equals("$") || sign.word().equals("¥");
            unit = narrower && !second.value().code().equals("CNY") ? second.value() : unit;
        }
        return Measure.money(index, end, numeral.times(sign.value().factor()), unit.code());
    }

    /** Whether a sign behind an amount belongs to the next one: 人民币50元 is one, "$5 $6" are two. */
    private static boolean isNextAmount(String text, int end, WordTable.Entry<Currencies.Unit> sign) {
        int at = Chars.skipSpaces(text, end, 1);
        return !Chars.isHan(text.charAt(at)) && Chars.isDigit(text, Chars.skipSpaces(text, at + sign.length(), 1));
    }

    /** {@code numeral} with a currency behind it, or null. */
    static @Nullable Measure trailing(String text, Numeral numeral) {
        int at = Chars.skipSpaces(text, numeral.end(), 2);
        if (Chars.at(text, at) == '-' && Chars.isLetter(text, at + 1)) {
            at++;
        }
        at = numeral.vague() && text.regionMatches(true, at, "of ", 0, 3) ? at + 3 : at;
        WordTable.Entry<Currencies.Unit> unit = Currencies.after(text, at);
        boolean binary = unit != null
                && unit.word().equals("元")
                && text.charAt(numeral.start()) == '二'
                && numeral.end() - numeral.start() == 1;
        if (binary) {
            return null;
        }
        if (unit == null) {
            return parts(text, numeral, at);
        }
        Numeral whole = numeral.times(unit.value().factor());
        int end = at + unit.length();
        Measure amount = Measure.money(numeral.start(), end, whole, unit.value().code());
        return withParts(text, amount, unit.word().startsWith("块"));
    }

    /** Tenths and hundredths told by themselves: 34 cents, 两角五分. */
    private static @Nullable Measure parts(String text, Numeral numeral, int at) {
        WordTable.Entry<Currencies.Unit> part = Currencies.part(text, at);
        if (part == null || part.word().equals("分") || part.word().equals("钱") || isWordOfOtherKind(text, at, part)) {
            return null;
        }
        Measure amount = Measure.money(
                numeral.start(),
                at + part.length(),
                numeral.times(part.value().factor()),
                part.value().code());
        return withParts(text, amount, false);
    }

    /** 五角大楼, 三毛钱 against 三毛流浪记. */
    private static boolean isWordOfOtherKind(String text, int at, WordTable.Entry<Currencies.Unit> part) {
        char following = Chars.at(text, at + part.length());
        boolean han = Chars.isHan(text.charAt(at)) && part.length() == 1;
        return han && Chars.isHan(following) && following != '钱' && !ChineseNumerals.mayStart(following);
    }

    private static Measure withParts(String text, Measure amount, boolean colloquial) {
        Measure sum = amount;
        for (int i = 0; i < 2; i++) {
            Measure next = withPart(text, sum, colloquial && i == 0);
            if (next == null) {
                break;
            }
            sum = next;
        }
        return sum;
    }

    private static @Nullable Measure withPart(String text, Measure amount, boolean colloquial) {
        int at = Chars.skipSpaces(text, amount.end(), 1);
        if (text.regionMatches(true, at, "and ", 0, 4)) {
            at += 4;
        }
        Numeral more = Numerals.read(text, at, false);
        if (more == null || more.start() < amount.end()) {
            return null;
        }
        int partAt = Chars.skipSpaces(text, more.end(), 1);
        WordTable.Entry<Currencies.Unit> part = Currencies.part(text, partAt);
        if (part != null && !isWordOfOtherKind(text, partAt, part)) {
            int end = partAt + part.length();
            end = Chars.at(text, end) == '钱' ? end + 1 : end;
            return plus(amount, more.value().multiply(part.value().factor()), end);
        }
        boolean followsOn = colloquial && at == amount.end() && more.digits() <= 2 && Chars.isHan(text.charAt(at));
        if (!followsOn || more.value().compareTo(BigDecimal.TEN) >= 0 || Chars.isHan(Chars.at(text, more.end()))) {
            return null;
        }
        BigDecimal factor = new BigDecimal(text.charAt(at) == '零' ? "0.01" : "0.1");
        return plus(amount, more.value().multiply(factor), more.end());
    }

    private static Measure plus(Measure amount, BigDecimal part, int end) {
        Numeral sum = Numeral.exact(
                amount.numeral().start(), amount.numeral().end(), amount.value().add(part), BigDecimal.ONE);
        String currency = amount.currency();
        return Measure.money(amount.start(), end, sum, currency == null ? "" : currency);
    }
}
