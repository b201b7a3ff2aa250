package org.layoffledger.extraction.robustness;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Work grows linearly with the text, whatever stands in it: a quadratic pass would take minutes on these, not seconds. */
class PathologicalTest {

    /** Long enough to tell: a pass over each place from every place would do 62 billion steps. */
    private static final int LENGTH = 250_000;

    private static final Duration GENEROUS = Duration.ofSeconds(30);

    @ParameterizedTest
    @MethodSource("org.layoffledger.extraction.robustness.WorstCases#all")
    void readsTheWorstTextsInTime(WorstCases.Case worst) {
        String text = worst.text(LENGTH);
        assertTimeoutPreemptively(GENEROUS, () -> Engine.read(text), worst.name());
    }
}
