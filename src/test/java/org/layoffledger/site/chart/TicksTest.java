package org.layoffledger.site.chart;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;

class TicksTest {

    @Property
    void theAxisReachesTheLargestValueWithAFewRoundSteps(@ForAll @DoubleRange(min = 0.01, max = 1e13) double max) {
        Ticks ticks = Ticks.upTo(max, 4);

        assertThat(ticks.top()).isGreaterThanOrEqualTo(max * (1 - 1e-6)).isLessThan(max * 2.6);
        assertThat(ticks.values()).hasSizeBetween(3, 7).first().isEqualTo(0.0);
    }
}
