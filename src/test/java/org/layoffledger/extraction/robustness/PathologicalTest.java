package org.layoffledger.extraction.robustness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Work grows linearly with the text, whatever stands in it. Measured in processor time of the thread, so that a busy machine does not matter. */
class PathologicalTest {

    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();
    private static final Duration GENEROUS = Duration.ofSeconds(120);
    private static final int SHORT = 5_000;
    private static final int TIMES = 8;
    /** A quadratic pass would show as eight times the work for each character. */
    private static final double SLACK = 3;

    private static final long NOISE = Duration.ofMillis(150).toNanos();
    private static final int ATTEMPTS = 3;

    @ParameterizedTest
    @MethodSource("org.layoffledger.extraction.robustness.WorstCases#all")
    void workGrowsLinearly(WorstCases.Case worst) {
        assertTimeoutPreemptively(GENEROUS, () -> {
            double growth = growth(worst);
            for (int attempt = 1; attempt < ATTEMPTS && growth > SLACK; attempt++) {
                growth = growth(worst);
            }
            assertThat(growth).as(worst.name()).isLessThanOrEqualTo(SLACK);
        });
    }

    /** How much more work a character of a long text is than one of a short text; noise is taken off the long one. */
    private static double growth(WorstCases.Case worst) {
        String text = worst.text(SHORT);
        long once = Math.min(work(text), work(text));
        long longer = work(worst.text(SHORT * TIMES)) - NOISE;
        return (double) longer / TIMES / Math.max(1, once);
    }

    private static long work(String text) {
        long start = CLOCK.getCurrentThreadCpuTime();
        Engine.read(text);
        return CLOCK.getCurrentThreadCpuTime() - start;
    }
}
