package org.layoffledger.site.capex;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.layoffledger.capex.AmountBand;
import org.layoffledger.capex.QuarterSpan;
import org.layoffledger.capex.ReferenceRates;
import org.layoffledger.capex.ReferenceRates.Rate;

/** Puts US dollars beside figures in other currencies, at the reference rate of their year. Nothing is converted without a published rate. */
public final class Dollars {

    private final ReferenceRates rates;
    private final boolean asked;

    /** @param asked whether the reader wants them beside every figure */
    public Dollars(ReferenceRates rates, boolean asked) {
        this.rates = rates;
        this.asked = asked;
    }

    /**
     * A figure in US dollars.
     *
     * @param amount the figure's amount, for a range its lower end
     * @param max the upper end of a range, or null
     * @param rate at which it was converted
     */
    public record Converted(BigDecimal amount, @Nullable BigDecimal max, Rate rate) {

        /** How many units of the currency a dollar cost. */
        public BigDecimal unitsPerDollar() {
            return BigDecimal.ONE.divide(rate.dollars(), new MathContext(6));
        }
    }

    /** Whether the reader asked for dollars beside every figure. */
    public boolean asked() {
        return asked;
    }

    /** The figure in dollars; null where it is in dollars, or where its year has no rate. */
    public @Nullable Converted of(FigureRow figure) {
        BigDecimal max = figure.amountMax();
        return rate(figure)
                .map(rate ->
                        new Converted(rounded(rate, figure.amount()), max == null ? null : rounded(rate, max), rate))
                .orElse(null);
    }

    /** The year that has no rate for the figure; null where it was converted, needs no conversion, or has no year. */
    public @Nullable Integer yearWithoutRate(FigureRow figure) {
        QuarterSpan quarters = figure.quarters();
        if (quarters == null || quarters.length() > 4 || figure.currency().equals(ReferenceRates.DOLLAR)) {
            return null;
        }
        return of(figure) == null ? ReferenceRates.yearOf(quarters) : null;
    }

    /** The figure as a drawing in dollars shows it; itself where it is in dollars or cannot be converted. */
    FigureRow drawn(FigureRow figure) {
        Converted dollars = of(figure);
        return dollars == null ? figure : figure.converted(dollars.amount(), dollars.max(), ReferenceRates.DOLLAR);
    }

    /** The figure's bounds in dollars; null where they cannot be told. */
    @Nullable
    AmountBand band(FigureRow figure) {
        AmountBand band = figure.band();
        if (figure.currency().equals(ReferenceRates.DOLLAR)) {
            return band;
        }
        return rate(figure)
                .map(rate -> new AmountBand(
                        rate.dollars(band.low()), band.high() == null ? null : rate.dollars(band.high())))
                .orElse(null);
    }

    /** To three digits: an average rate tells no more. */
    private static BigDecimal rounded(Rate rate, BigDecimal amount) {
        return rate.dollars(amount).round(new MathContext(3));
    }

    private Optional<Rate> rate(FigureRow figure) {
        QuarterSpan quarters = figure.quarters();
        return quarters == null ? Optional.empty() : rates.of(figure.currency(), quarters);
    }
}
