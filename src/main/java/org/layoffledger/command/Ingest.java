package org.layoffledger.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import me.tongfei.progressbar.ProgressBar;
import org.layoffledger.ingestion.ArticleIngestion;
import org.layoffledger.ingestion.IngestionOutcome;
import org.layoffledger.ingestion.format.ArticleFiles;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes articles into the ledger, without serving it. */
@Command(
        name = "ingest",
        description = "Takes articles into the ledger: those that are new are stored with what they tell.",
        mixinStandardHelpOptions = true)
final class Ingest implements Callable<Integer> {

    private final Class<?> application;

    @Parameters(
            paramLabel = "PATH",
            arity = "1..*",
            description = "Article files, or folders of them (.txt, .md, .html).")
    private List<Path> paths = List.of();

    @Option(
            names = "--max-size",
            paramLabel = "BYTES",
            defaultValue = "" + ArticleFiles.DEFAULT_MAX_BYTES,
            description = "Refuses larger files (default: ${DEFAULT-VALUE}).")
    private long maxBytes;

    private final IngestionSummary summary = new IngestionSummary();

    /**
     * The command.
     *
     * @param application the application's Spring configuration
     */
    Ingest(Class<?> application) {
        this.application = application;
    }

    @Override
    public Integer call() {
        List<Path> files = files();
        ConfigurableApplicationContext context = QuietApplication.start(application);
        if (context == null) {
            return 1;
        }
        try (context) {
            ingest(files, context.getBean(ArticleIngestion.class));
        }
        try (PrintWriter out = Output.open()) {
            summary.print(out);
        }
        return summary.isClean() ? 0 : 1;
    }

    private List<Path> files() {
        List<Path> files = new ArrayList<>();
        for (Path path : paths) {
            try {
                files.addAll(ArticleFiles.below(path));
            } catch (IOException e) {
                summary.refused(path + ": the folder cannot be read: " + e.getMessage());
            }
            if (Files.isDirectory(path) && files.isEmpty()) {
                summary.refused(path + ": no article files (.txt, .md, .html) in this folder");
            }
        }
        return files;
    }

    private void ingest(List<Path> files, ArticleIngestion ingestion) {
        ArticleFiles reader = new ArticleFiles(maxBytes);
        try (ProgressBar progress = Progress.bar("Reading", files.size())) {
            for (Path file : files) {
                progress.setExtraMessage(file.getFileName().toString());
                ingest(file, reader, ingestion);
                progress.step();
            }
        }
    }

    private void ingest(Path file, ArticleFiles reader, ArticleIngestion ingestion) {
        try {
            IngestionOutcome outcome = ingestion.ingest(reader.read(file));
            summary.add(file, outcome);
        } catch (RuntimeException e) {
            Logger log = LoggerFactory.getLogger(Ingest.class); // not before Spring Boot has set logging up
            log.error("{} could not be taken into the ledger", file, e);
            summary.refused(file + ": " + e.getMessage());
        }
    }
}
