package org.layoffledger.extraction.robustness;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import org.junit.jupiter.params.provider.MethodSource;

class ExtractFuzzTest {

    @MethodSource("org.layoffledger.extraction.robustness.FuzzedText#passages")
    @DictionaryFile(resourcePath = "words.dict")
    @FuzzTest(maxDuration = "10s")
    void extract(byte[] data) {
        Engine.extractCritically(FuzzedText.of(data));
    }
}
