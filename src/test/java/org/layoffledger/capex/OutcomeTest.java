package org.layoffledger.capex;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.layoffledger.capex.Outcome.Result;
import org.layoffledger.extraction.Qualifier;

class OutcomeTest {

    @Test
    void aRangeIsKeptExceededOrMissed() {
        assertThat(Outcome.of(range(66, 72), exactly(70))).isEqualTo(new Outcome(Result.WITHIN, BigDecimal.ZERO));
        assertThat(Outcome.of(range(70, 72), exactly(75))).isEqualTo(new Outcome(Result.ABOVE, BigDecimal.valueOf(3)));
        assertThat(Outcome.of(range(70, 72), exactly(66))).isEqualTo(new Outcome(Result.MISSED, BigDecimal.valueOf(4)));
    }

    @Test
    void aRoundFigureIsMetByWhatComesNearIt() {
        assertThat(result(exactly(125), exactly(126))).isEqualTo(Result.MET);
        assertThat(result(exactly(125), exactly(124))).isEqualTo(Result.MET);
        assertThat(result(exactly(125), exactly(131))).isEqualTo(Result.ABOVE);
        assertThat(result(exactly(125), exactly(120))).isEqualTo(Result.MISSED);
    }

    @Test
    void boundsAreMetOnTheirSide() {
        assertThat(result(hedged(80, Qualifier.AT_LEAST), exactly(88.2))).isEqualTo(Result.MET);
        assertThat(result(hedged(80, Qualifier.AT_LEAST), exactly(79))).isEqualTo(Result.MISSED);
        assertThat(result(hedged(80, Qualifier.UP_TO), exactly(60))).isEqualTo(Result.WITHIN);
        assertThat(result(hedged(80, Qualifier.UP_TO), exactly(81))).isEqualTo(Result.ABOVE);
    }

    @Test
    void whatOverlapsIsNotDecided() {
        assertThat(Outcome.of(range(66, 72), range(70, 75))).isNull();
        assertThat(Outcome.of(range(66, 72), hedged(60, Qualifier.AT_LEAST))).isNull();
        assertThat(Outcome.of(exactly(90), hedged(85, Qualifier.AT_LEAST))).isNull();
    }

    @Test
    void growthOfRangesIsARangeAndOfOpenAmountsIsOpen() {
        assertThat(Growth.between(exactly(100), exactly(120))).isEqualTo(growth(20, 20));
        assertThat(Growth.between(exactly(91.4), range(175, 185))).isEqualTo(growth(91, 102));
        assertThat(Growth.between(range(100, 120), range(120, 150))).isEqualTo(growth(0, 50));
        assertThat(Growth.between(exactly(100), hedged(80, Qualifier.AT_LEAST)))
                .isEqualTo(new Growth(BigDecimal.valueOf(-20), null));
        assertThat(Growth.between(hedged(100, Qualifier.AT_LEAST), exactly(120)))
                .isNull();
        assertThat(Growth.between(hedged(100, Qualifier.UP_TO), exactly(120))).isNull();
    }

    private static Result result(AmountBand guided, AmountBand spent) {
        Outcome outcome = Outcome.of(guided, spent);
        return outcome == null ? null : outcome.result();
    }

    private static Growth growth(int low, int high) {
        return new Growth(BigDecimal.valueOf(low), BigDecimal.valueOf(high));
    }

    private static AmountBand exactly(double amount) {
        return hedged(amount, Qualifier.EXACT);
    }

    private static AmountBand range(int low, int high) {
        return AmountBand.of(BigDecimal.valueOf(low), BigDecimal.valueOf(high), Qualifier.EXACT);
    }

    private static AmountBand hedged(double amount, Qualifier hedge) {
        return AmountBand.of(new BigDecimal(String.valueOf(amount)).stripTrailingZeros(), null, hedge);
    }
}
