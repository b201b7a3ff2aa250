package org.layoffledger.extraction.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * Reads the word lists that {@code lexicon/index.txt} names. A list is a mapping from category to groups; a group is a list of words, or a mapping with
 * {@code words} and the attributes that these words share. Instead of words it may list {@code verbs} in their base form: their entries are all their forms, with the
 * attribute {@code verb}.
 */
final class LexiconFiles {

    private static final String FOLDER = "/lexicon/";

    private LexiconFiles() {}

    static List<LexiconEntry> readAll() {
        List<LexiconEntry> entries = new ArrayList<>();
        EnglishVerb verb = new EnglishVerb(load(read("irregular-verbs.yaml")));
        for (String file : read("index.txt").lines().toList()) {
            if (!file.isBlank()) {
                entries.addAll(parse(read(file.strip()), verb));
            }
        }
        return entries;
    }

    static List<LexiconEntry> parse(String yaml) {
        return parse(yaml, new EnglishVerb(load(read("irregular-verbs.yaml"))));
    }

    private static List<LexiconEntry> parse(String yaml, EnglishVerb verb) {
        List<LexiconEntry> entries = new ArrayList<>();
        load(yaml).forEach((category, groups) -> groups.forEach(group -> addGroup(category, group, verb, entries)));
        return entries;
    }

    private static Map<String, List<?>> load(String yaml) {
        return stringsOnly().load(yaml);
    }

    /** YAML would read the words no, on and off as truth values. */
    private static Yaml stringsOnly() {
        LoaderOptions loading = new LoaderOptions();
        DumperOptions dumping = new DumperOptions();
        return new Yaml(new SafeConstructor(loading), new Representer(dumping), dumping, loading, new Resolver() {
            @Override
            protected void addImplicitResolvers() {
                // every scalar stays a string
            }
        });
    }

    private static void addGroup(String category, Object group, EnglishVerb verb, List<LexiconEntry> entries) {
        if (!(group instanceof Map<?, ?> map)) {
            addWords(category, group instanceof List<?> list ? list : List.of(group), Map.of(), entries);
            return;
        }
        Map<String, String> attributes = new HashMap<>();
        map.forEach((key, value) -> attributes.put(String.valueOf(key), String.valueOf(value)));
        attributes.remove("words");
        if (attributes.remove("verbs") == null) {
            addWords(category, (List<?>) Objects.requireNonNull(map.get("words"), category), attributes, entries);
        } else {
            attributes.put("verb", "true");
            for (Object phrase : (List<?>) Objects.requireNonNull(map.get("verbs"))) {
                addWords(category, verb.forms(String.valueOf(phrase)), attributes, entries);
            }
        }
    }

    /** Folding character by character turns 計畫, the Taiwanese form of 计划, into 计画. */
    private static void addWords(
            String category, Collection<?> words, Map<String, String> attributes, List<LexiconEntry> entries) {
        for (Object word : words) {
            String form = String.valueOf(word).toLowerCase(Locale.ROOT);
            entries.add(new LexiconEntry(form, category, attributes));
            String variant = form.replace("计划", "计画");
            if (!variant.equals(form)) {
                entries.add(new LexiconEntry(variant, category, attributes));
            }
        }
    }

    private static String read(String file) {
        try (InputStream in = LexiconFiles.class.getResourceAsStream(FOLDER + file)) {
            return new String(Objects.requireNonNull(in, "no lexicon " + file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("lexicon " + file, e);
        }
    }
}
