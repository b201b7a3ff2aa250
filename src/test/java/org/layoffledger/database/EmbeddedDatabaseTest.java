package org.layoffledger.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Real processes that are really killed. */
@DisabledOnOs(OS.WINDOWS)
@Timeout(value = 3, unit = TimeUnit.MINUTES)
class EmbeddedDatabaseTest {

    @TempDir
    Path folder;

    @Test
    void whatWasCommittedOutlivesAKilledApplicationAndAKilledDatabase() throws Exception {
        Process application = startHolder();
        assertThat(firstWord(application)).isEqualTo(DatabaseHolder.COMMITTED);
        ProcessHandle orphan = server();

        application.destroyForcibly().waitFor();
        assertThat(orphan.isAlive()).isTrue();
        try (EmbeddedDatabase database = EmbeddedDatabase.start(folder)) {
            assertThat(rows(database)).isEqualTo(1);
            ProcessHandle server = server();
            assertThat(server.pid()).isNotEqualTo(orphan.pid());

            server.destroyForcibly();
            assertThat(rowsWithin(Duration.ofSeconds(60), database)).isEqualTo(1);
            assertThat(server().pid()).isNotEqualTo(server.pid());
        }
        assertThat(new Postmaster(folder.resolve("pg18")).process()).isEmpty();
    }

    @Test
    void aSecondApplicationOnTheSameFolderIsRefused() throws Exception {
        try (EmbeddedDatabase first = EmbeddedDatabase.start(folder)) {
            Process second = startHolder();
            assertThat(firstWord(second)).isEqualTo(DatabaseHolder.REFUSED);
            assertThat(second.waitFor(30, TimeUnit.SECONDS)).isTrue();
            assertThatThrownBy(() -> EmbeddedDatabase.start(folder)).isInstanceOf(DataFolderException.class);
            try (Connection connection = connect(first)) {
                assertThat(connection.isValid(5)).isTrue();
            }
        }
    }

    @Test
    void theRefusalSaysWhatCanBeDone() throws IOException {
        DataFolder held = DataFolder.open(folder);
        try (held) {
            assertThatThrownBy(() -> DataFolder.open(folder))
                    .isInstanceOfSatisfying(DataFolderException.class, refusal -> {
                        FailureAnalysis analysis = new DataFolderFailureAnalyzer().analyze(refusal, refusal);
                        assertThat(analysis.getDescription())
                                .contains("Another running Layoff Ledger", folder.toString());
                        assertThat(analysis.getAction()).contains("LEDGER_DATA_DIR", "SPRING_DATASOURCE_URL");
                    });
        }
        DataFolder.open(folder).close();
    }

    @Test
    void aSetUpThatWasCutOffIsPutAsideAndDoneAgain() throws Exception {
        Path halfMade = Files.createDirectories(folder.resolve("pg18"));
        Files.writeString(halfMade.resolve("postgresql.conf"), "# cut off");

        try (EmbeddedDatabase database = EmbeddedDatabase.start(folder);
                Connection connection = connect(database)) {
            assertThat(connection.isValid(5)).isTrue();
        }
        try (Stream<Path> entries = Files.list(folder)) {
            assertThat(entries.map(entry -> entry.getFileName().toString()))
                    .anyMatch(name -> name.startsWith("pg18.incomplete-"));
        }
    }

    @Test
    void onlyWhoCanReadThePasswordGetsIn() throws Exception {
        Path file = folder.resolve("pg-password");
        try (EmbeddedDatabase database = EmbeddedDatabase.start(folder)) {
            assertThat(Files.getPosixFilePermissions(file))
                    .containsExactlyInAnyOrder(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
            assertThatThrownBy(() -> DriverManager.getConnection(database.getJdbcUrl(), "postgres", "guess"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("password");
        }
        String first = Files.readString(file);
        Files.delete(file);

        try (EmbeddedDatabase database = EmbeddedDatabase.start(folder);
                Connection connection = connect(database)) {
            assertThat(connection.isValid(5)).isTrue();
            assertThat(Files.readString(file)).isNotEqualTo(first);
            assertThatThrownBy(() -> DriverManager.getConnection(database.getJdbcUrl(), "postgres", first))
                    .isInstanceOf(SQLException.class);
        }
    }

    @Test
    void aFolderThatCannotBeMadeIsSaid() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");

        assertThatThrownBy(() -> EmbeddedDatabase.start(file.resolve("data")))
                .isInstanceOf(DataFolderException.class)
                .hasMessageContaining("cannot be used");
    }

    private ProcessHandle server() {
        return new Postmaster(folder.resolve("pg18")).process().orElseThrow();
    }

    private Process startHolder() throws IOException {
        String java = ProcessHandle.current().info().command().orElse("java");
        return new ProcessBuilder(List.of(
                        java,
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        DatabaseHolder.class.getName(),
                        folder.toString()))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /** The first word of the holder's own, past what logging prints. */
    private static String firstWord(Process holder) throws IOException {
        BufferedReader out = holder.inputReader(StandardCharsets.UTF_8);
        for (String line = out.readLine(); line != null; line = out.readLine()) {
            String word = line.split(" ")[0];
            if (word.equals(DatabaseHolder.COMMITTED) || word.equals(DatabaseHolder.REFUSED)) {
                return word;
            }
        }
        throw new AssertionError("the holder ended without a word");
    }

    private static Connection connect(EmbeddedDatabase database) throws SQLException {
        return DriverManager.getConnection(database.getJdbcUrl(), database.getUsername(), database.getPassword());
    }

    private static int rows(EmbeddedDatabase database) throws SQLException {
        try (Connection connection = connect(database);
                ResultSet rows = connection.createStatement().executeQuery("select count(*) from kept")) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private static int rowsWithin(Duration patience, EmbeddedDatabase database) throws InterruptedException {
        Instant end = Instant.now().plus(patience);
        while (true) {
            try {
                Thread.sleep(500);
                return rows(database);
            } catch (SQLException e) {
                if (Instant.now().isAfter(end)) {
                    throw new AssertionError("the database did not come back", e);
                }
            }
        }
    }
}
