package org.layoffledger.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.layoffledger.LayoffLedger;

/** The command as users give it, on an embedded database of its own. */
@DisabledOnOs(OS.WINDOWS)
class IngestTest {

    private static final String DATA_DIR = "ledger.data-dir";

    private final PrintStream realOut = System.out;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @TempDir
    Path folder;

    @BeforeEach
    void capture() {
        System.setProperty(DATA_DIR, folder.resolve("data").toString());
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
    }

    @AfterEach
    void release() {
        System.setOut(realOut);
        System.clearProperty(DATA_DIR);
    }

    @Test
    void articlesAreTakenOnceAndBadFilesAreNamed() throws IOException {
        Path articles = Files.createDirectories(folder.resolve("articles"));
        Files.writeString(
                articles.resolve("a.md"),
                "---\ndate: 2025-07-03\n---\nMicrosoft said on July 2, 2025 that it would lay off about 9,000 employees.");
        Files.writeString(articles.resolve("b.txt"), "");

        assertThat(run(articles)).isEqualTo(1);
        assertThat(summary())
                .containsPattern("added +1\n")
                .containsPattern("already there +0\n")
                .containsPattern("refused +1\n")
                .contains("b.txt: the file is empty")
                .containsPattern("facts +1 ");

        Files.delete(articles.resolve("b.txt"));
        assertThat(run(articles)).isZero();
        assertThat(summary()).containsPattern("added +0\n").containsPattern("already there +1\n");
    }

    @Test
    void aLedgerInUseIsSaid() throws IOException {
        Path data = Files.createDirectories(folder.resolve("data"));
        Path article = Files.writeString(folder.resolve("a.txt"), "Initech grows.");
        try (FileChannel lock =
                FileChannel.open(data.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            assertThat(lock.lock().isValid()).isTrue();

            assertThat(run(article)).isEqualTo(1);
        }
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("Another running Layoff Ledger uses the data folder");
    }

    private int run(Path path) {
        out.reset();
        Integer status = Commands.run(LayoffLedger.class, "ingest", path.toString());
        assertThat(status).isNotNull();
        return status;
    }

    private String summary() {
        return out.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }
}
