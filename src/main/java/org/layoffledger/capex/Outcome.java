package org.layoffledger.capex;

import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What became of guidance once the actual figure of the same spender and period is there.
 *
 * @param by how far the actual figure lies beyond the nearer end; zero where it lies within
 */
public record Outcome(Result result, BigDecimal by) {

    /** A single amount is told in round numbers: what comes within a hundredth of it met it. */
    private static final BigDecimal ROUNDING = new BigDecimal("0.01");

    /** How the actual figure stands to the guidance. */
    public enum Result {
        /** A single amount, or a lower bound, that was reached. */
        MET,
        /** A range, or an upper bound, that was kept. */
        WITHIN,
        ABOVE,
        MISSED;

        /** The name by which messages know it. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * Holds guidance against what was spent, in one currency.
     *
     * @return null where the bounds of the two overlap without one lying within the other, so that nothing can be said
     */
    public static @Nullable Outcome of(AmountBand guided, AmountBand spent) {
        BigDecimal low = guided.low();
        BigDecimal high = guided.high();
        boolean point = guided.isPoint();
        BigDecimal slack = point ? low.multiply(ROUNDING) : BigDecimal.ZERO;
        boolean reached = spent.low().compareTo(low.subtract(slack)) >= 0;
        boolean kept = high == null || spent.high() != null && spent.high().compareTo(high.add(slack)) <= 0;
        if (reached && kept) {
            return new Outcome(point || high == null ? Result.MET : Result.WITHIN, BigDecimal.ZERO);
        }
        if (high != null && spent.low().compareTo(high.add(slack)) > 0) {
            return new Outcome(Result.ABOVE, spent.low().subtract(high));
        }
        return spent.high() != null && spent.high().compareTo(low.subtract(slack)) < 0
                ? new Outcome(Result.MISSED, low.subtract(spent.high()))
                : null;
    }
}
