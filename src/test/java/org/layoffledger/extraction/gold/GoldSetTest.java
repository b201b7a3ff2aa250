package org.layoffledger.extraction.gold;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.layoffledger.company.CompanyRegistry;
import org.layoffledger.extraction.NewsExtractor;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Measures the engine on the gold set and fails when any committed figure falls. The figures go to {@code target/accuracy.json}; {@code -Dgold.update=true} also
 * commits them, as the baseline and as the data of the page {@code /accuracy}.
 */
class GoldSetTest {

    private static final Path BASELINE = GoldSet.FOLDER.resolve("baseline.json");
    private static final Path PAGE = Path.of("src/main/resources/accuracy.json");
    private static final Path TARGET = Path.of("target/accuracy.json");
    private static final Path REPORT = Path.of("target/gold-differences.txt");
    private static final String UPDATE = "mvn -Dtest=GoldSetTest -Dgold.update=true test";

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private static List<GoldPassage> passages = List.of();
    private static List<ScoredPassage> scored = List.of();

    @BeforeAll
    static void readAllPassages() {
        NewsExtractor extractor = new NewsExtractor(CompanyRegistry.load().directory());
        passages = GoldSet.passages();
        scored = passages.stream()
                .map(passage -> ScoredPassage.of(passage, extractor.extract(passage.source())))
                .toList();
    }

    @Test
    void noCommittedFigureFalls(TestReporter reporter) throws IOException {
        Accuracy accuracy = Accuracy.of(scored);
        write(TARGET, accuracy);
        Files.writeString(REPORT, Differences.of(scored));
        Baseline measured = Baseline.of(accuracy);
        if (Boolean.getBoolean("gold.update")) {
            write(BASELINE, measured.figures());
            write(PAGE, accuracy);
        }
        Baseline committed = Baseline.read(BASELINE);
        assertThat(committed.higherThan(measured))
                .as(
                        "figures that fell against %s; %s says in which passages. If the loss is meant: %s",
                        BASELINE, REPORT, UPDATE)
                .isEmpty();
        if (!committed.lowerThan(measured).isEmpty()) {
            reporter.publishEntry(
                    "rose, not yet committed by " + UPDATE,
                    committed.lowerThan(measured).toString());
        }
    }

    @Test
    void everyPassageHasItsOwnIdAndQuotesItsOwnWords() {
        assertThat(passages).extracting(GoldPassage::id).doesNotHaveDuplicates();
        assertThat(passages).hasSizeGreaterThanOrEqualTo(200).allSatisfy(passage -> {
            String text = passage.source().text();
            assertThat(passage.layoffs()).extracting(GoldPassage.Layoff::quote).allMatch(text::contains);
            assertThat(passage.capex()).extracting(GoldPassage.Capex::quote).allMatch(text::contains);
        });
    }

    private static void write(Path file, Object figures) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, JSON.writeValueAsString(figures).replace("\r\n", "\n") + "\n");
    }
}
