package org.layoffledger.extraction.quantity;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A numeral with its unit, not yet hedged, counted or joined to a range.
 *
 * @param start offset of numeral or leading unit
 * @param end offset behind numeral or trailing unit
 * @param numeral the numeral, its value that of the whole measure
 * @param kind what is measured
 * @param currency ISO 4217 of money
 * @param fraction whether it is a share told as a fraction
 * @param beyond whether its word means "more than" by itself (过半)
 */
record Measure(
        int start,
        int end,
        Numeral numeral,
        Quantity.Kind kind,
        @Nullable String currency,
        boolean fraction,
        boolean beyond) {

    static Measure number(Numeral numeral) {
        return new Measure(numeral.start(), numeral.end(), numeral, Quantity.Kind.NUMBER, null, false, false);
    }

    static Measure percent(int start, int end, Numeral numeral) {
        return new Measure(start, end, numeral, Quantity.Kind.PERCENT, null, false, false);
    }

    static Measure share(int start, int end, BigDecimal percent) {
        Numeral numeral = Numeral.exact(start, end, percent, BigDecimal.ONE);
        return new Measure(start, end, numeral, Quantity.Kind.PERCENT, null, true, false);
    }

    static Measure money(int start, int end, Numeral numeral, String currency) {
        return new Measure(start, end, numeral, Quantity.Kind.MONEY, currency, false, false);
    }

    BigDecimal value() {
        return numeral.value();
    }
}
