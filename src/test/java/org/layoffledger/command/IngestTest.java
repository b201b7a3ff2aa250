package org.layoffledger.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;

class IngestTest extends OwnLedger {

    @Test
    void articlesAreTakenOnceAndBadFilesAreNamed() throws IOException {
        Path articles = Files.createDirectories(folder.resolve("articles"));
        Files.writeString(
                articles.resolve("a.md"),
                "---\ndate: 2025-07-03\n---\nMicrosoft said on July 2, 2025 that it would lay off about 9,000 employees.");
        Files.writeString(articles.resolve("b.txt"), "");

        assertThat(run("ingest", articles.toString())).isEqualTo(1);
        assertThat(printed())
                .containsPattern("added +1\n")
                .containsPattern("already there +0\n")
                .containsPattern("refused +1\n")
                .contains("b.txt: the file is empty")
                .containsPattern("facts +1 ");

        Files.delete(articles.resolve("b.txt"));
        assertThat(run("ingest", articles.toString())).isZero();
        assertThat(printed()).containsPattern("added +0\n").containsPattern("already there +1\n");
    }

    @Test
    void aLedgerInUseIsSaid() throws IOException {
        Path data = Files.createDirectories(folder.resolve("data"));
        Path article = Files.writeString(folder.resolve("a.txt"), "Initech grows.");
        try (FileChannel lock =
                FileChannel.open(data.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            assertThat(lock.lock().isValid()).isTrue();

            assertThat(run("ingest", article.toString())).isEqualTo(1);
        }
        assertThat(printed()).contains("Another running Layoff Ledger uses the data folder");
    }
}
