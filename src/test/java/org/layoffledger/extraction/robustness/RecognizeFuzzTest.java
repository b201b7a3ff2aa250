package org.layoffledger.extraction.robustness;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import org.junit.jupiter.params.provider.MethodSource;

class RecognizeFuzzTest {

    @MethodSource("org.layoffledger.extraction.robustness.FuzzedText#passages")
    @DictionaryFile(resourcePath = "words.dict")
    @FuzzTest(maxDuration = "10s")
    void recognize(byte[] data) {
        Engine.recognizeCritically(FuzzedText.of(data));
    }
}
