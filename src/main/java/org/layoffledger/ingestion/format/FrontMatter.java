package org.layoffledger.ingestion.format;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/** The YAML block between {@code ---} lines at the head of a file. Broken YAML is read line by line: titles with a colon are too common to refuse. */
final class FrontMatter {

    private static final int MAX_LENGTH = 64 * 1024;
    private static final Pattern BLOCK = Pattern.compile(
            "\\A---[ \\t]*\\n(.*?)^(?:---|\\.\\.\\.)[ \\t]*(?:\\n|\\z)", Pattern.DOTALL | Pattern.MULTILINE);
    private static final Pattern ENTRY =
            Pattern.compile("^([A-Za-z][\\w -]{0,40}?)[ \\t]*:[ \\t]*(.*?)[ \\t]*$", Pattern.MULTILINE);
    private static final Set<String> UNSTATED = Set.of("", "unknown", "null", "none", "n/a", "~");

    private final Map<String, String> values;
    private final int end;

    private FrontMatter(Map<String, String> values, int end) {
        this.values = values;
        this.end = end;
    }

    /** The front matter of the text, or null where it has none. */
    static @Nullable FrontMatter of(String text) {
        if (!text.startsWith("---")) {
            return null;
        }
        Matcher block = BLOCK.matcher(text).region(0, Math.min(text.length(), MAX_LENGTH));
        if (!block.find() || !ENTRY.matcher(block.group(1)).find()) {
            return null;
        }
        return new FrontMatter(values(block.group(1)), block.end());
    }

    private static Map<String, String> values(String block) {
        Map<String, String> values = new HashMap<>();
        try {
            if (yaml().load(block) instanceof Map<?, ?> entries) {
                entries.forEach((key, value) -> {
                    if (value instanceof String stated) {
                        values.putIfAbsent(normalized(String.valueOf(key)), stated.strip());
                    }
                });
            }
        } catch (YAMLException e) {
            Matcher entry = ENTRY.matcher(block);
            while (entry.find()) {
                values.putIfAbsent(normalized(entry.group(1)), unquoted(entry.group(2)));
            }
        }
        values.values().removeIf(value -> UNSTATED.contains(value.toLowerCase(Locale.ROOT)));
        return values;
    }

    /** A loader that makes strings of all scalars: a date keeps the day that it was written with. */
    private static Yaml yaml() {
        LoaderOptions limits = new LoaderOptions();
        limits.setCodePointLimit(MAX_LENGTH);
        limits.setMaxAliasesForCollections(10);
        limits.setNestingDepthLimit(10);
        DumperOptions unused = new DumperOptions();
        return new Yaml(new SafeConstructor(limits), new Representer(unused), unused, limits, new Resolver() {
            @Override
            protected void addImplicitResolvers() {
                // none: everything stays the string that it is written as
            }
        });
    }

    private static String normalized(String key) {
        return key.toLowerCase(Locale.ROOT).replaceAll("[\\s_-]", "");
    }

    private static String unquoted(String value) {
        boolean quoted = value.length() > 1
                && (value.startsWith("\"") && value.endsWith("\"") || value.startsWith("'") && value.endsWith("'"));
        return quoted ? value.substring(1, value.length() - 1) : value;
    }

    /** Offset of the first character behind the block. */
    int end() {
        return end;
    }

    @Nullable
    String title() {
        return first("title", "headline");
    }

    @Nullable
    LocalDate publishedOn() {
        return List.of(
                        "date",
                        "published",
                        "publishedat",
                        "publishedon",
                        "publishedtime",
                        "publishdate",
                        "pubdate",
                        "datepublished")
                .stream()
                .map(values::get)
                .map(PublicationDates::parse)
                .filter(date -> date != null)
                .findFirst()
                .orElse(null);
    }

    @Nullable
    String publisher() {
        String stated = first("publisher", "source", "site", "sitename", "media", "outlet");
        return WebAddress.of(stated) == null ? stated : null;
    }

    @Nullable
    String url() {
        return Arrays.stream(
                        new String[] {"url", "link", "canonical", "canonicalurl", "originalurl", "sourceurl", "source"})
                .map(values::get)
                .map(WebAddress::of)
                .filter(address -> address != null)
                .findFirst()
                .orElse(null);
    }

    private @Nullable String first(String... keys) {
        for (String key : keys) {
            String value = values.get(key);
            if (value != null) {
                return value;
            }
        }
        return null;
    }
}
