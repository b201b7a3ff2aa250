package org.layoffledger.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NameDoubtsTest {

    @ParameterizedTest
    @ValueSource(strings = {"X", "Bolt", "target", "苹果", "經濟發展", " ", "Announced"})
    void shortNamesAndOrdinaryWordsAreDoubtful(String name) {
        assertThat(NameDoubts.isDoubtful(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Zorblatt", "Harbour Robotics", "港湾机器人", "華映科技"})
    void namesOfTheirOwnAreNot(String name) {
        assertThat(NameDoubts.isDoubtful(name)).isFalse();
    }
}
