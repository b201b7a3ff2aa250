package org.layoffledger.command;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The application without its pages, for the commands that work on the ledger. */
final class QuietApplication {

    /** Only what goes wrong is worth a line between the progress bar and the summary; the environment may ask for more. */
    private static final Map<String, Object> QUIETLY =
            Map.of("ledger.samples", "never", "logging.level.root", "warn", "spring.main.log-startup-info", "false");

    private QuietApplication() {}

    /** Null where the ledger does not open; Spring Boot has then said why. */
    static @Nullable ConfigurableApplicationContext start(Class<?> application) {
        try {
            return new SpringApplicationBuilder(application)
                    .web(WebApplicationType.NONE)
                    .properties(QUIETLY)
                    .run();
        } catch (RuntimeException e) {
            return null;
        }
    }
}
