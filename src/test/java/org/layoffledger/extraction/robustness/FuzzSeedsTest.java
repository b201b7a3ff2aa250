package org.layoffledger.extraction.robustness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Everything in the fuzzer's seed corpus, past findings among them, read without the fuzzer. */
class FuzzSeedsTest {

    private static final Path FOLDER = Path.of("src/test/resources/org/layoffledger/extraction/robustness");

    @ParameterizedTest
    @MethodSource("seeds")
    void readsTheSeed(Path seed) throws IOException {
        Engine.readCritically(FuzzedText.of(Files.readAllBytes(seed)));
    }

    @Test
    void bothTargetsHaveSeeds() throws IOException {
        assertThat(seeds())
                .map(seed -> seed.getParent().getFileName().toString())
                .contains("extract", "recognize");
    }

    private static List<Path> seeds() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().endsWith(".dict"))
                    .sorted()
                    .toList();
        }
    }
}
