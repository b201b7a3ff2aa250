package org.layoffledger.capex;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.layoffledger.extraction.Qualifier;

/**
 * What an amount of money can mean: from its least to its greatest value, in whole units of a currency.
 *
 * @param low the least
 * @param high the greatest; null where the words have no upper end
 */
public record AmountBand(BigDecimal low, @Nullable BigDecimal high) {

    public AmountBand {
        if (high != null && high.compareTo(low) < 0) {
            throw new IllegalArgumentException("ends before it begins: " + low + " to " + high);
        }
    }

    /**
     * The bounds of a stated amount: a range is its ends, <i>at least</i> has no upper end, <i>up to</i> begins at nothing, a vague word goes up to the next one.
     *
     * @param amount as stated, the lower end of a range
     * @param max the upper end of a range, or null
     * @param qualifier how it is hedged
     */
    public static AmountBand of(BigDecimal amount, @Nullable BigDecimal max, Qualifier qualifier) {
        if (max != null) {
            return new AmountBand(qualifier == Qualifier.UP_TO ? BigDecimal.ZERO : amount, max);
        }
        return switch (qualifier) {
            case EXACT, ABOUT -> new AmountBand(amount, amount);
            case AT_LEAST -> new AmountBand(amount, null);
            case UP_TO -> new AmountBand(BigDecimal.ZERO, amount);
            case VAGUE -> new AmountBand(amount, amount.multiply(BigDecimal.TEN));
        };
    }

    /** Whether it is a single amount. */
    public boolean isPoint() {
        return high != null && high.compareTo(low) == 0;
    }

    /** Both added up. */
    public AmountBand plus(AmountBand other) {
        return new AmountBand(low.add(other.low), high == null || other.high == null ? null : high.add(other.high));
    }
}
