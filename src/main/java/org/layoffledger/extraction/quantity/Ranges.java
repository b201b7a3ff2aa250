package org.layoffledger.extraction.quantity;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Joins two measures into a range: between X and Y, $60 to $65 billion, 1—2万人, 两到三万人, 5%-10%. */
final class Ranges {

    /**
     * A lower and an upper end.
     *
     * @param low the lower end, its scale and unit shared from the upper one
     * @param high the upper end
     */
    record Range(Measure low, Measure high) {}

    private static final WordTable<Boolean> CONNECTORS = new WordTable<>(Map.ofEntries(
            Map.entry("到", true),
            Map.entry("至", true),
            Map.entry("-", true),
            Map.entry("--", true),
            Map.entry("–", true),
            Map.entry("—", true),
            Map.entry("——", true),
            Map.entry("~", true),
            Map.entry("〜", true),
            Map.entry("～", true),
            Map.entry("－", true),
            Map.entry("(含)-", true),
            Map.entry("to", false),
            Map.entry("through", false)));
    private static final WordTable<Boolean> BETWEEN = new WordTable<>(Map.of("between", true, "介于", true, "在", true));
    private static final WordTable<Boolean> AND = new WordTable<>(Map.of("and", true, "和", true, "与", true, "及", true));
    private static final WordTable<Boolean> CHANGES =
            Vocabulary.load("quantity-modifiers").in("changes").table(true);

    private static final BigDecimal MYRIAD = BigDecimal.valueOf(10_000);

    private static final BigDecimal FIRST_YEAR = BigDecimal.valueOf(1900);
    private static final BigDecimal LAST_YEAR = BigDecimal.valueOf(2100);

    private Ranges() {}

    /** The range that {@code first} opens, or null. */
    static @Nullable Range from(String text, Measure first) {
        int at = Chars.skipSpaces(text, first.end(), 1);
        int connector = connectorLength(text, first.start(), at);
        boolean enumerated = connector == 0 && Chars.at(text, at) == '、' && first.kind() == Quantity.Kind.NUMBER;
        if (connector == 0 && !enumerated) {
            return null;
        }
        connector = enumerated ? 1 : connector;
        int next = Chars.skipSpaces(text, at + connector, 1);
        Measure second = upperEnd(text, first, next);
        if (second == null || Chars.isDigit(text, second.end()) || chainsOn(text, second)) {
            return null;
        }
        if (enumerated && !isNext(text, first, second)) {
            return null;
        }
        Measure low = shared(text, first, second);
        if (low == null || low.value().compareTo(second.value()) >= 0 || isChange(text, first, second, at)) {
            return null;
        }
        boolean leading = second.kind() != low.kind();
        String currency = low.currency();
        Measure high = leading && currency != null
                ? Measure.money(second.start(), second.end(), second.numeral(), currency)
                : second;
        return new Range(low, high);
    }

    /** The upper end; behind an amount of money a letter may give the scale of both: $38–42B. */
    private static @Nullable Measure upperEnd(String text, Measure first, int next) {
        String currency = first.currency();
        if (first.kind() == Quantity.Kind.MONEY && currency != null && Chars.isDigit(text, next)) {
            Numeral numeral = Numerals.read(text, next, true);
            boolean scaled = numeral != null
                    && numeral.start() == next
                    && numeral.scale().compareTo(BigDecimal.ONE) > 0
                    && Chars.isLetter(text, numeral.end() - 1)
                    && !Chars.isLetterOrDigit(text, numeral.end())
                    && Currencies.after(text, numeral.end()) == null;
            if (scaled && numeral != null) {
                return Measure.money(next, numeral.end(), numeral, currency);
            }
        }
        return MeasureRules.read(text, next);
    }

    /** 500、600人: two round numbers that differ by one of their leading digit are the ends of what is meant; handed out (分别) they are two numbers. */
    private static boolean isNext(String text, Measure first, Measure second) {
        BigDecimal low = first.value();
        if (low.signum() <= 0
                || first.numeral().digits() < 2
                || !Chars.isHan(Chars.at(text, second.end()))
                || text.substring(Math.max(0, first.start() - 4), first.start()).contains("分别")) {
            return false;
        }
        BigDecimal step = BigDecimal.ONE.scaleByPowerOfTen(low.precision() - low.scale() - 1);
        return low.remainder(step).signum() == 0 && second.value().compareTo(low.add(step)) == 0;
    }

    private static int connectorLength(String text, int start, int at) {
        WordTable.Entry<Boolean> connector = CONNECTORS.at(text, at);
        if (connector != null) {
            return connector.length();
        }
        WordTable.Entry<Boolean> and = AND.at(text, at);
        boolean between = and != null && BETWEEN.endingAt(text, Chars.skipSpacesBack(text, start, 1)) != null;
        return between && and != null ? and.length() : 0;
    }

    /** 888-000-9999 is a telephone number. */
    private static boolean chainsOn(String text, Measure second) {
        return Chars.at(text, second.end()) == '-'
                && Chars.isDigit(text, second.end() + 1)
                && second.numeral().digits() > 0;
    }

    /** {@code first} with the unit and the scale that the upper end states for both; null where the two do not go together. */
    private static @Nullable Measure shared(String text, Measure first, Measure second) {
        boolean bare = first.kind() == Quantity.Kind.NUMBER;
        boolean leading = first.kind() == Quantity.Kind.MONEY && second.kind() == Quantity.Kind.NUMBER;
        if (first.kind() != second.kind() && !bare && !leading || bare && isYear(first, second)) {
            return null;
        }
        String currency = leading ? first.currency() : second.currency();
        if (first.currency() != null && currency != null && !first.currency().equals(currency)) {
            boolean samePrefix = first.numeral().start() > first.start();
            if (!samePrefix) {
                return null;
            }
        }
        Numeral low = first.numeral();
        BigDecimal scale = second.numeral().scale();
        boolean small = low.scale().compareTo(MYRIAD) < 0 && Chars.isHan(text.charAt(low.end() - 1));
        boolean unscaled = small && scale.compareTo(MYRIAD) >= 0
                || low.scale().compareTo(BigDecimal.ONE) == 0 && scale.compareTo(BigDecimal.ONE) > 0;
        boolean smaller = unscaled && low.value().multiply(scale).compareTo(second.value()) < 0;
        low = smaller ? low.times(scale) : low;
        Quantity.Kind kind = leading ? first.kind() : second.kind();
        return new Measure(first.start(), first.end(), low, kind, currency, second.fraction(), false);
    }

    /** "Lowered its target in 2025 to $18 billion": four bare digits in front of far more money are a year. */
    private static boolean isYear(Measure first, Measure second) {
        return second.kind() == Quantity.Kind.MONEY
                && first.numeral().digits() == 4
                && first.numeral().scale().compareTo(BigDecimal.ONE) == 0
                && first.value().compareTo(FIRST_YEAR) >= 0
                && first.value().compareTo(LAST_YEAR) <= 0
                && second.value().compareTo(MYRIAD) > 0;
    }

    /** "Rose from $5 billion to $8 billion" tells a change; in "$5 billion to $8 billion" and 从600亿至650亿 it is a range. */
    private static boolean isChange(String text, Measure first, Measure second, int connector) {
        if (!Chars.isLetter(text, connector) || first.kind() != second.kind() || first.kind() == Quantity.Kind.NUMBER) {
            return false;
        }
        int before = Hedges.before(text, first.start()).start();
        return CHANGES.endingAt(text, Chars.skipSpacesBack(text, before, 1)) != null;
    }
}
