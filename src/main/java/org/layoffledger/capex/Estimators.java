package org.layoffledger.capex;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The houses that estimate what companies will spend, by the names that texts give them. Immutable. */
final class Estimators {

    private static final String FILE = "/db/reference/estimators.yaml";

    private final Map<String, String> byName = new HashMap<>();
    private final Pattern names;

    private Estimators(Map<String, ? extends Collection<String>> namesByHouse) {
        namesByHouse.forEach((house, called) -> called.forEach(name -> {
            if (byName.put(folded(name), house) != null) {
                throw new IllegalArgumentException("the name of two houses: " + name);
            }
        }));
        names = Pattern.compile(byName.keySet().stream()
                .sorted(Comparator.comparing(String::length).reversed())
                .map(Estimators::word)
                .collect(Collectors.joining("|")));
    }

    /** The houses that ship with the application. */
    static Estimators load() {
        try (InputStream stream = Estimators.class.getResourceAsStream(FILE)) {
            Map<String, Map<String, List<String>>> file = new Yaml(new SafeConstructor(new LoaderOptions()))
                    .load(new InputStreamReader(
                            Objects.requireNonNull(stream, "not on the class path: " + FILE), StandardCharsets.UTF_8));
            return new Estimators(Objects.requireNonNull(file.get("estimators")));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + FILE, e);
        }
    }

    private static String word(String name) {
        boolean latin = name.codePointAt(0) < 0x250;
        return latin ? "(?<![\\p{IsLatin}\\d])" + Pattern.quote(name) + "(?![\\p{IsLatin}\\d])" : Pattern.quote(name);
    }

    private static String folded(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    /** The only house that a sentence names; empty where it names none, or several. */
    String only(String sentence) {
        Set<String> named = new HashSet<>();
        for (Matcher matcher = names.matcher(folded(sentence)); matcher.find(); ) {
            named.add(Objects.requireNonNull(byName.get(matcher.group())));
        }
        return named.size() == 1 ? named.iterator().next() : "";
    }
}
