package org.layoffledger.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.layoffledger.company.CompanyRegistry;
import org.layoffledger.extraction.NewsExtractor;
import org.layoffledger.extraction.SourceText;
import org.layoffledger.ingestion.format.ArticleFiles;
import org.layoffledger.ingestion.format.ReadArticle;
import org.layoffledger.ingestion.format.ReadResult;
import org.layoffledger.ingestion.format.UnreadableArticle;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints the facts of articles as JSON Lines. Needs no database, no network and no Spring. */
@Command(
        name = "extract",
        description = "Prints what articles tell about layoffs and capital expenditure, one JSON object an article.",
        mixinStandardHelpOptions = true)
final class Extract implements Callable<Integer> {

    @Parameters(
            paramLabel = "PATH",
            arity = "1..*",
            description = "Article files, or folders of them (.txt, .md, .html).")
    private List<Path> paths = List.of();

    @Option(
            names = "--published-on",
            paramLabel = "DATE",
            description = "Stands in for the date of an article that states none (2025-07-03).")
    private @Nullable LocalDate publishedOn;

    @Option(names = "--pretty", description = "Indents the output for people.")
    private boolean pretty;

    @Option(names = "--explain", description = "Adds the names of the rules that made each fact.")
    private boolean explain;

    @Option(names = "--text", description = "Prints the articles' text, to which offsets refer, instead of facts.")
    private boolean text;

    @Option(
            names = "--max-size",
            paramLabel = "BYTES",
            defaultValue = "" + ArticleFiles.DEFAULT_MAX_BYTES,
            description = "Refuses larger files (default: ${DEFAULT-VALUE}).")
    private long maxBytes;

    private @Nullable NewsExtractor extractor;
    private boolean failed;

    @Override
    public Integer call() {
        ArticleFiles files = new ArticleFiles(maxBytes);
        try (PrintWriter out = Output.open()) {
            FactJson json = new FactJson(pretty, explain);
            for (Path path : paths) {
                for (Path file : filesBelow(path, json, out)) {
                    print(file, files.read(file), json, out);
                    out.flush();
                }
            }
        }
        return failed ? 1 : 0;
    }

    private List<Path> filesBelow(Path path, FactJson json, PrintWriter out) {
        try {
            if (!Files.exists(path)) {
                throw new NoSuchFileException(path.toString());
            }
            return ArticleFiles.below(path);
        } catch (NoSuchFileException e) {
            fail(path, "there is no such file or folder", json, out);
        } catch (IOException e) {
            fail(path, "the folder cannot be read: " + e.getMessage(), json, out);
        }
        return List.of();
    }

    private void print(Path file, ReadResult result, FactJson json, PrintWriter out) {
        if (result instanceof UnreadableArticle unreadable) {
            fail(file, unreadable.message(), json, out);
        } else if (result instanceof ReadArticle article && text) {
            out.print(article.text().endsWith("\n") ? article.text() : article.text() + "\n");
        } else if (result instanceof ReadArticle article) {
            SourceText source = new SourceText(article.text(), article.title(), article.publishedOn(), publishedOn);
            out.println(json.article(sourceOf(file), article.id(), extractor().extract(source)));
        }
    }

    private void fail(Path file, String message, FactJson json, PrintWriter out) {
        failed = true;
        System.err.println(message.contains(nameOf(file)) ? message : file + ": " + message);
        if (!text) {
            out.println(json.error(sourceOf(file), ArticleFiles.idOf(nameOf(file)), message));
        }
    }

    private NewsExtractor extractor() {
        if (extractor == null) {
            extractor = new NewsExtractor(CompanyRegistry.load().directory());
        }
        return extractor;
    }

    private static String nameOf(Path file) {
        return file.getFileName() == null ? file.toString() : file.getFileName().toString();
    }

    private static String sourceOf(Path file) {
        return file.toString().replace('\\', '/');
    }
}
