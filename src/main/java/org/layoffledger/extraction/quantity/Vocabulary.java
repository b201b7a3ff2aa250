package org.layoffledger.extraction.quantity;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Reads the word lists of the recognisers. A list that is missing or malformed is a fault of the build and stops the program. */
public final class Vocabulary {

    private final Object content;

    private Vocabulary(Object content) {
        this.content = content;
    }

    /** The list {@code lexicon/NAME.yaml} of the class path. */
    public static Vocabulary load(String name) {
        String path = "/lexicon/" + name + ".yaml";
        try (InputStream in = Vocabulary.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("missing word list " + path);
            }
            Object content = new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
            return new Vocabulary(content);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read word list " + path, e);
        }
    }

    /** The part below {@code key}. */
    public Vocabulary in(String key) {
        Object part = map().get(key);
        if (part == null) {
            throw new IllegalStateException("word list lacks " + key);
        }
        return new Vocabulary(part);
    }

    public boolean has(String key) {
        return map().containsKey(key);
    }

    /** The parts of a list. */
    public List<Vocabulary> parts() {
        List<Vocabulary> parts = new ArrayList<>();
        for (Object part : (List<?>) content) {
            parts.add(new Vocabulary(part));
        }
        return parts;
    }

    public List<String> words() {
        List<String> words = new ArrayList<>();
        for (Object word : (List<?>) content) {
            words.add(String.valueOf(word));
        }
        return words;
    }

    public String word() {
        return String.valueOf(content);
    }

    public Map<String, BigDecimal> numbers() {
        Map<String, BigDecimal> numbers = new LinkedHashMap<>();
        map().forEach((word, value) -> numbers.put(word, new BigDecimal(String.valueOf(value))));
        return numbers;
    }

    public Map<String, String> strings() {
        Map<String, String> strings = new LinkedHashMap<>();
        map().forEach((word, value) -> strings.put(word, String.valueOf(value)));
        return strings;
    }

    /** A table that holds {@code value} for each of the words. */
    public <T> WordTable<T> table(T value) {
        Map<String, T> entries = new LinkedHashMap<>();
        words().forEach(word -> entries.put(word, value));
        return new WordTable<>(entries);
    }

    private Map<String, Object> map() {
        Map<String, Object> map = new LinkedHashMap<>();
        ((Map<?, ?>) content).forEach((key, value) -> map.put(String.valueOf(key), value));
        return map;
    }
}
