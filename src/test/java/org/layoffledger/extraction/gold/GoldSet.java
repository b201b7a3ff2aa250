package org.layoffledger.extraction.gold;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** The annotated passages of {@code src/test/resources/gold}, in the order of the files' names. */
public final class GoldSet {

    static final Path FOLDER = Path.of("src/test/resources/gold");

    private GoldSet() {}

    public static List<GoldPassage> passages() {
        JsonMapper json = JsonMapper.builder().build();
        List<GoldPassage> passages = new ArrayList<>();
        for (Path file : files()) {
            for (String line : lines(file)) {
                passages.add(json.readValue(line, GoldPassage.class));
            }
        }
        return passages;
    }

    private static List<Path> files() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".jsonl"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream()
                    .filter(line -> !line.isBlank())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
