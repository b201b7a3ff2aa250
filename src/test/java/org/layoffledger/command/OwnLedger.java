package org.layoffledger.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.layoffledger.LayoffLedger;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Commands as users give them, on an embedded database of their own; what they print is kept. */
@DisabledOnOs(OS.WINDOWS)
abstract class OwnLedger {

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

    /** The exit status. */
    int run(String... arguments) {
        out.reset();
        Integer status = Commands.run(LayoffLedger.class, arguments);
        assertThat(status).isNotNull();
        return status;
    }

    /** What the last command printed. */
    String printed() {
        return out.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }

    static void inLedger(Consumer<JdbcClient> work) {
        try (ConfigurableApplicationContext context = new SpringApplicationBuilder(LayoffLedger.class)
                .web(WebApplicationType.NONE)
                .properties("ledger.samples=never")
                .run()) {
            work.accept(context.getBean(JdbcClient.class));
        }
    }
}
