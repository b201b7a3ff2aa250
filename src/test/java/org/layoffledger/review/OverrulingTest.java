package org.layoffledger.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OverrulingTest {

    private static final FactKind FACT = FactKind.LAYOFF;

    @Test
    void aVerdictIsOverruledByALaterOne() {
        assertThat(overruled(new Decision.Confirm(FACT, "a"), new Decision.Reject(FACT, "a")))
                .containsExactly(Map.entry(1L, Overruled.whole(2L)));
        assertThat(overruled(new Decision.Confirm(FACT, "a"), new Decision.Reject(FACT, "b")))
                .isEmpty();
    }

    @Test
    void aCorrectionIsOverruledFieldByField() {
        assertThat(overruled(
                        new Decision.Correct(FACT, "a", Map.of("headcount", "1", "unit", "x")),
                        new Decision.Correct(FACT, "a", Map.of("headcount", "2")),
                        new Decision.Correct(FACT, "b", Map.of("unit", "y"))))
                .containsExactly(Map.entry(1L, new Overruled(2L, Set.of("headcount"))));
        assertThat(overruled(
                        new Decision.Correct(FACT, "a", Map.of("headcount", "1", "unit", "x")),
                        new Decision.Correct(FACT, "a", Map.of("headcount", "2")),
                        new Decision.Correct(FACT, "a", Map.of("unit", "y"))))
                .containsExactly(Map.entry(1L, Overruled.whole(3L)));
    }

    @Test
    void whatJoinsIsOverruledByWhatPartsBeItByWayOfOthers() {
        assertThat(overruled(new Decision.SameEvent(FACT, "a", "b"), new Decision.DifferentEvents(FACT, "a", "b")))
                .containsExactly(Map.entry(1L, Overruled.whole(2L)));
        assertThat(overruled(
                        new Decision.DifferentEvents(FACT, "a", "c"),
                        new Decision.SameEvent(FACT, "a", "b"),
                        new Decision.SameEvent(FACT, "b", "c")))
                .containsExactly(Map.entry(1L, Overruled.whole(null)));
    }

    @Test
    void aRoundHasThePlanThatWasSaidLastAndNoPlanIsItsOwn() {
        assertThat(overruled(new Decision.PartOf("round", "plan"), new Decision.PartOf("round", "other")))
                .containsExactly(Map.entry(1L, Overruled.whole(2L)));
        assertThat(overruled(new Decision.PartOf("plan", "round"), new Decision.PartOf("round", "plan")))
                .containsExactly(Map.entry(1L, Overruled.whole(2L)));
    }

    @Test
    void aPairOfARejectedFactAppliesToNothing() {
        assertThat(overruled(new Decision.Reject(FACT, "a"), new Decision.SameEvent(FACT, "a", "b")))
                .containsExactly(Map.entry(2L, Overruled.whole(1L)));
    }

    @Test
    void detailsOfACompanyAreOverruledFieldByFieldToo() {
        assertThat(overruled(
                        new Decision.Rename(1, Map.of("name_en", "X")),
                        new Decision.Rename(2, Map.of("name_en", "Y")),
                        new Decision.Rename(1, Map.of("name_en", "Z"))))
                .containsExactly(Map.entry(1L, Overruled.whole(3L)));
    }

    private static Map<Long, Overruled> overruled(Decision... decisions) {
        return Rulings.overruled(DecidedFacts.made(List.of(decisions)));
    }
}
