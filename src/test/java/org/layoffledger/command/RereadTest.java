package org.layoffledger.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.layoffledger.LayoffLedger;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The command as users give it, on an embedded database of its own. */
@DisabledOnOs(OS.WINDOWS)
class RereadTest {

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
    void whatChangesIsShownFirstAndAppliedWhenAskedFor() throws IOException {
        Path article = Files.writeString(
                folder.resolve("a.txt"), "Microsoft said on July 2, 2025 that it would lay off about 9,000 employees.");
        assertThat(run("ingest", article.toString())).isZero();
        assertThat(run("reread")).isZero();
        assertThat(printed()).contains("has read every article");

        inLedger(jdbc -> {
            jdbc.sql("update layoff_mention set headcount = 900").update();
            jdbc.sql("update layoff_event set headcount = 900, headcount_low = 900, headcount_high = 900")
                    .update();
            jdbc.sql("update article_reading set directory = repeat('0', 64)").update();
        });
        assertThat(run("reread")).isZero();
        assertThat(printed())
                .contains("900 to 900 -> 9000 to 9000", "Microsoft: headcount 900 -> 9000", "Nothing has changed yet");
        assertThat(run("reread", "--apply")).isZero();
        assertThat(printed()).contains("It was applied");
        inLedger(jdbc -> assertThat(jdbc.sql("select headcount from layoff_event")
                        .query(Long.class)
                        .single())
                .isEqualTo(9000));
        assertThat(run("reread", "--abandon")).isEqualTo(1);
    }

    private static void inLedger(Consumer<JdbcClient> work) {
        try (ConfigurableApplicationContext context = new SpringApplicationBuilder(LayoffLedger.class)
                .web(WebApplicationType.NONE)
                .properties("ledger.samples=never")
                .run()) {
            work.accept(context.getBean(JdbcClient.class));
        }
    }

    private int run(String... arguments) {
        out.reset();
        Integer status = Commands.run(LayoffLedger.class, arguments);
        assertThat(status).isNotNull();
        return status;
    }

    private String printed() {
        return out.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }
}
