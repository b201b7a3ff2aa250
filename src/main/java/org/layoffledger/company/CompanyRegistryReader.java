package org.layoffledger.company;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.layoffledger.company.CompanyRegistry.Name;
import org.layoffledger.company.CompanyRegistry.RegisteredCompany;
import org.layoffledger.company.CompanyRegistry.RegisteredGroup;
import org.layoffledger.company.CompanyRegistry.RegisteredUnit;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Reads the registry's YAML. What is wrong is said with the slug of the entry it is wrong in. */
final class CompanyRegistryReader {

    private static final String COMPANIES = "/db/reference/companies.yaml";
    private static final String GROUPS = "/db/reference/groups.yaml";

    private CompanyRegistryReader() {}

    static CompanyRegistry read() {
        List<RegisteredCompany> companies = new ArrayList<>();
        for (Entry entry : entries(COMPANIES, "companies")) {
            companies.add(company(entry));
        }
        List<RegisteredGroup> groups = new ArrayList<>();
        for (Entry entry : entries(GROUPS, "groups")) {
            groups.add(new RegisteredGroup(
                    entry.text("slug"), name(entry), entry.texts("aliases"), entry.texts("members")));
        }
        return new CompanyRegistry(companies, groups);
    }

    private static RegisteredCompany company(Entry entry) {
        List<RegisteredUnit> units = new ArrayList<>();
        for (Entry unit : entry.entries("units")) {
            units.add(new RegisteredUnit(name(unit), unit.texts("aliases")));
        }
        return new RegisteredCompany(
                entry.text("slug"),
                name(entry),
                entry.texts("aliases"),
                entry.texts("ambiguous"),
                units,
                entry.text("country"),
                entry.text("sector"),
                entry.optionalText("ticker"),
                MonthDay.parse("--" + entry.text("fiscalYearEnd")),
                "start".equals(entry.optionalText("fiscalYearNamedAfter")),
                "true".equals(entry.optionalText("hyperscaler")));
    }

    private static Name name(Entry entry) {
        Entry name = entry.entry("name");
        return new Name(name.text("en"), name.text("zh-Hans"), name.text("zh-Hant"));
    }

    private static List<Entry> entries(String resource, String root) {
        try (InputStream stream = CompanyRegistryReader.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("not on the class path: " + resource);
            }
            LoaderOptions options = new LoaderOptions();
            options.setCodePointLimit(16 * 1024 * 1024);
            Object loaded =
                    new Yaml(new SafeConstructor(options)).load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return new Entry(resource, loaded).entries(root);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + resource, e);
        }
    }

    /** A mapping of the file and where it stands. */
    private record Entry(String place, @Nullable Object node) {

        private @Nullable Object value(String key) {
            if (!(node instanceof Map<?, ?> map)) {
                throw new IllegalStateException(place + ": expected a mapping with " + key);
            }
            return map.get(key);
        }

        private String here() {
            return node instanceof Map<?, ?> map && map.get("slug") != null ? place + ", " + map.get("slug") : place;
        }

        String text(String key) {
            String text = optionalText(key);
            if (text == null || text.isBlank()) {
                throw new IllegalStateException(here() + ": " + key + " is missing");
            }
            return text;
        }

        @Nullable
        String optionalText(String key) {
            Object value = value(key);
            return value == null ? null : value.toString();
        }

        List<String> texts(String key) {
            return list(key).stream().map(String::valueOf).toList();
        }

        Entry entry(String key) {
            return new Entry(here() + ", " + key, value(key));
        }

        List<Entry> entries(String key) {
            List<Entry> found = new ArrayList<>();
            for (Object item : list(key)) {
                found.add(new Entry(here(), item));
            }
            return found;
        }

        private List<?> list(String key) {
            Object value = value(key);
            if (value == null) {
                return List.of();
            }
            if (value instanceof List<?> list) {
                return list;
            }
            throw new IllegalStateException(here() + ": " + key + " should be a list");
        }
    }
}
