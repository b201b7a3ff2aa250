package org.layoffledger.capex;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.layoffledger.derivation.StoredEvidence;

class FormerAmountTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "It raised its forecast from $40 billion to $45 billion. | $40 billion",
                "It now plans $12 billion, down from a planned $15 billion. | $15 billion",
                "它把全年指引从400亿美元上调至450亿美元 | 400亿美元",
                "全年預估由400億美元上調至450億美元 | 400億美元",
                "今年目標為180億，低於年初的200億 | 200億",
                "原先的預估是350億美元 | 350億美元"
            })
    void aValueThatHeldBefore(String sentence, String amount) {
        assertThat(FormerAmount.isFormer(evidence(sentence, amount))).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "It raised its forecast from $40 billion to $45 billion. | $45 billion",
                "It cut its target to $12 billion from $15 billion. | $12 billion",
                "它把全年指引从400亿美元上调至450亿美元 | 450亿美元",
                "今年目標為180億，低於年初的200億 | 180億"
            })
    void aValueThatHoldsNow(String sentence, String amount) {
        assertThat(FormerAmount.isFormer(evidence(sentence, amount))).isFalse();
    }

    private static List<StoredEvidence> evidence(String sentence, String amount) {
        int start = sentence.indexOf(amount);
        return List.of(
                new StoredEvidence("sentence", 100, 100 + sentence.length(), sentence),
                new StoredEvidence("amount", 100 + start, 100 + start + amount.length(), amount));
    }
}
