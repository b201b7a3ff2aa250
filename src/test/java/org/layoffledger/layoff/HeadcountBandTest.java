package org.layoffledger.layoff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.layoffledger.extraction.Qualifier;

class HeadcountBandTest {

    @Test
    void exactAndAboutCountAsTheyAre() {
        assertThat(HeadcountBand.of(9000L, null, Qualifier.ABOUT)).isEqualTo(band(9000, 9000, false));
        assertThat(HeadcountBand.of(14000L, null, Qualifier.EXACT).isPoint()).isTrue();
    }

    @Test
    void atLeastMarksTheTotalAsOrMore() {
        HeadcountBand total = HeadcountBand.total(List.of(
                HeadcountBand.of(123000L, null, Qualifier.AT_LEAST), HeadcountBand.of(100L, null, Qualifier.EXACT)));
        assertThat(total).isEqualTo(new HeadcountBand(123100, 123100, true, 2, 0));
    }

    @Test
    void upToCountsFromNobody() {
        assertThat(HeadcountBand.of(1000L, null, Qualifier.UP_TO)).isEqualTo(band(0, 1000, false));
        assertThat(HeadcountBand.of(10000L, 20000L, Qualifier.UP_TO)).isEqualTo(band(0, 20000, false));
    }

    @Test
    void aVagueWordEndsBeforeTheNextOne() {
        assertThat(HeadcountBand.of(100L, null, Qualifier.VAGUE)).isEqualTo(band(100, 999, false));
    }

    @Test
    void aRangeStaysARange() {
        assertThat(HeadcountBand.of(60L, 80L, Qualifier.EXACT)).isEqualTo(band(60, 80, false));
    }

    @Test
    void anEventWithOnlyAShareIsNamedAndAddsNothing() {
        HeadcountBand total =
                HeadcountBand.of(null, null, Qualifier.EXACT).plus(HeadcountBand.of(10L, null, Qualifier.EXACT));
        assertThat(total).isEqualTo(new HeadcountBand(10, 10, false, 2, 1));
    }

    private static HeadcountBand band(long low, long high, boolean orMore) {
        return new HeadcountBand(low, high, orMore, 1, 0);
    }
}
