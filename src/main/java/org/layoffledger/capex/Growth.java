package org.layoffledger.capex;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * By how much an amount differs from an earlier one of the same currency, in percent; a range where one of the two is a range.
 *
 * @param low the least, rounded to whole percent
 * @param high the greatest; null where the later amount has no upper end
 */
public record Growth(BigDecimal low, @Nullable BigDecimal high) {

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    /** Null where the earlier amount has no upper end or may be nothing: then no growth can be told. */
    public static @Nullable Growth between(AmountBand before, AmountBand now) {
        BigDecimal highest = before.high();
        if (highest == null || before.low().signum() <= 0) {
            return null;
        }
        return new Growth(percent(highest, now.low()), now.high() == null ? null : percent(before.low(), now.high()));
    }

    private static BigDecimal percent(BigDecimal before, BigDecimal now) {
        return now.subtract(before).multiply(HUNDRED).divide(before, 0, RoundingMode.HALF_UP);
    }
}
