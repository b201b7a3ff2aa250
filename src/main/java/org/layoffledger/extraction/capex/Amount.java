package org.layoffledger.extraction.capex;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.layoffledger.extraction.Qualifier;
import org.layoffledger.extraction.TextSpan;
import org.layoffledger.extraction.quantity.Quantity;

/**
 * An amount of money in a sentence.
 *
 * @param span the words, hedges included
 * @param core numeral and unit
 * @param value whole units, the lower end of a range
 * @param max the upper end, or null
 * @param currency ISO 4217
 * @param qualifier the hedge
 */
record Amount(
        TextSpan span,
        TextSpan core,
        BigDecimal value,
        @Nullable BigDecimal max,
        String currency,
        Qualifier qualifier) {

    static Amount of(Quantity money, String currency) {
        return new Amount(money.span(), money.core(), money.value(), money.max(), currency, money.qualifier());
    }

    Amount hedged(Qualifier hedge) {
        return new Amount(span, core, value, max, currency, hedge);
    }

    Amount between(BigDecimal low, BigDecimal high) {
        return new Amount(span, core, low, high, currency, qualifier);
    }

    /** The range from this amount to a higher one. */
    Amount upTo(Amount high) {
        return new Amount(span.union(high.span), core.union(high.core), value, high.value, currency, qualifier);
    }

    int start() {
        return span.start();
    }

    int end() {
        return span.end();
    }
}
