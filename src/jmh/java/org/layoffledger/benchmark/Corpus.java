package org.layoffledger.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.layoffledger.extraction.SourceText;
import org.layoffledger.extraction.gold.GoldPassage;
import org.layoffledger.extraction.gold.GoldSet;

/**
 * Texts to measure with: a folder of articles, or our own in articles of a usual length: eight passages of the gold set make one, and each sample is one. Hardly a sentence of them is without a figure, so
 * they ask more of the engine than news does.
 */
public final class Corpus {

    private static final int PASSAGES_IN_AN_ARTICLE = 8;
    private static final Path SAMPLES = Path.of("db/samples");
    private static final LocalDate DATE = LocalDate.of(2025, 7, 3);

    private Corpus() {}

    /** Our own articles in {@code zh}, {@code en}, or {@code mixed} for all; of anything else the text files of the folder that it names. */
    public static List<SourceText> articles(String corpus) {
        if (corpus.indexOf('/') >= 0) {
            return files(Path.of(corpus), file -> file.matches(".*\\.(?:md|txt)"));
        }
        List<SourceText> articles = new ArrayList<>();
        for (String prefix : corpus.equals("mixed") ? List.of("zh", "en") : List.of(corpus)) {
            articles.addAll(passages(prefix));
            articles.addAll(files(SAMPLES, file -> file.startsWith(prefix + "-") && !file.endsWith(".html")));
        }
        return articles;
    }

    public static long characters(List<SourceText> articles) {
        return articles.stream().mapToLong(article -> article.text().length()).sum();
    }

    private static List<SourceText> passages(String prefix) {
        List<String> texts = GoldSet.passages().stream()
                .filter(passage -> passage.language().startsWith(prefix))
                .map(GoldPassage::source)
                .map(SourceText::text)
                .toList();
        List<SourceText> articles = new ArrayList<>();
        for (int i = 0; i < texts.size(); i += PASSAGES_IN_AN_ARTICLE) {
            int to = Math.min(texts.size(), i + PASSAGES_IN_AN_ARTICLE);
            articles.add(article(String.join("\n\n", texts.subList(i, to))));
        }
        return articles;
    }

    private static List<SourceText> files(Path folder, Predicate<String> named) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> named.test(file.getFileName().toString()))
                    .sorted()
                    .map(Corpus::read)
                    .map(Corpus::article)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SourceText article(String text) {
        return new SourceText(text, null, DATE, null);
    }
}
