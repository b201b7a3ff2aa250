package org.layoffledger.extraction.robustness;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.layoffledger.extraction.gold.GoldPassage;
import org.layoffledger.extraction.gold.GoldSet;

/** Bytes of a fuzzer as text: UTF-8, and what is no UTF-8 becomes an unpaired surrogate, which no decoder would yield. */
final class FuzzedText {

    /** JUnit prepares each of them on its own, which takes a while. */
    private static final int EVERY = 8;

    private FuzzedText() {}

    static String of(byte[] data) {
        return new String(data, StandardCharsets.UTF_8).replace('\ufffd', '\ud83d');
    }

    /** Some of the gold set's passages, for the fuzzer to start from besides the seeds. */
    static Stream<byte[]> passages() {
        List<GoldPassage> passages = GoldSet.passages();
        return IntStream.range(0, passages.size())
                .filter(i -> i % EVERY == 0)
                .mapToObj(i -> passages.get(i).text().getBytes(StandardCharsets.UTF_8));
    }
}
