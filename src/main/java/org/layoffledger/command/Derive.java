package org.layoffledger.command;

import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;
import me.tongfei.progressbar.ProgressBar;
import org.layoffledger.ingestion.FullDerivation;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Derives the ledger anew from the stored articles' facts and the editors' decisions. */
@Command(
        name = "derive",
        description =
                "Derives all events and figures anew from what is stored. Changes nothing where they are in step.",
        mixinStandardHelpOptions = true)
final class Derive implements Callable<Integer> {

    private final Class<?> application;

    @Option(
            names = "--workers",
            paramLabel = "N",
            defaultValue = "4",
            description = "How many companies at a time (default: ${DEFAULT-VALUE}).")
    private int workers;

    /**
     * The command.
     *
     * @param application the application's Spring configuration
     */
    Derive(Class<?> application) {
        this.application = application;
    }

    @Override
    public Integer call() {
        ConfigurableApplicationContext context = QuietApplication.start(application);
        if (context == null) {
            return 1;
        }
        try (context) {
            return derive(context.getBean(FullDerivation.class));
        }
    }

    private int derive(FullDerivation derivation) {
        Instant start = Instant.now();
        FullDerivation.Result result;
        try (ProgressBar progress = Progress.bar("Deriving", derivation.companyCount())) {
            result = derivation.run(Math.max(1, workers), progress::stepBy);
        }
        try (PrintWriter out = Output.open()) {
            out.printf("derived   %,d companies and groups%n", result.derived());
            out.printf("failed    %,d%n", result.failed());
            out.printf(
                    "took      %d s%n", Duration.between(start, Instant.now()).toSeconds());
        }
        return result.failed() == 0 ? 0 : 1;
    }
}
