package org.layoffledger.company;

import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a company itself.
 *
 * @param slug its address
 * @param nameEn English, or the text's own name
 * @param nameZhHans simplified Chinese
 * @param nameZhHant traditional Chinese
 * @param country ISO 3166-1 alpha-2
 * @param sector a word of the registry's list
 * @param ticker exchange and symbol
 * @param fiscalYearEndMonth 1 to 12
 * @param fiscalYearEndDay the last day of its fiscal years
 * @param fiscalYearNamedAfterStart whether FY2025 begins, not ends, in 2025
 */
public record CompanyDetails(
        String slug,
        String nameEn,
        @Nullable String nameZhHans,
        @Nullable String nameZhHant,
        @Nullable String country,
        @Nullable String sector,
        @Nullable String ticker,
        int fiscalYearEndMonth,
        int fiscalYearEndDay,
        boolean fiscalYearNamedAfterStart) {

    static final String SLUG = "slug";
    private static final String NAME_EN = "nameEn";
    private static final String NAME_HANS = "nameZhHans";
    private static final String NAME_HANT = "nameZhHant";
    private static final String COUNTRY = "country";
    private static final String SECTOR = "sector";
    private static final String TICKER = "ticker";
    private static final String YEAR_END = "fiscalYearEnd";
    private static final String AFTER_START = "fiscalYearNamedAfterStart";

    /** Its fields by name, in a fixed order; the end of the fiscal year as {@code 06-30}. */
    public Map<String, @Nullable String> values() {
        Map<String, @Nullable String> values = new LinkedHashMap<>();
        values.put(SLUG, slug);
        values.put(NAME_EN, nameEn);
        values.put(NAME_HANS, nameZhHans);
        values.put(NAME_HANT, nameZhHant);
        values.put(COUNTRY, country);
        values.put(SECTOR, sector);
        values.put(TICKER, ticker);
        values.put(YEAR_END, "%02d-%02d".formatted(fiscalYearEndMonth, fiscalYearEndDay));
        values.put(AFTER_START, String.valueOf(fiscalYearNamedAfterStart));
        return values;
    }

    /** The fields in which it differs from what was told, with its own values. */
    public Map<String, @Nullable String> differencesFrom(CompanyDetails told) {
        Map<String, @Nullable String> before = told.values();
        Map<String, @Nullable String> differences = values();
        differences.entrySet().removeIf(field -> Objects.equals(field.getValue(), before.get(field.getKey())));
        return differences;
    }

    /**
     * The same with some fields changed.
     *
     * @throws IllegalArgumentException if a name or the address would be missing, or the day is none
     */
    public CompanyDetails with(Map<String, @Nullable String> changed) {
        Map<String, @Nullable String> values = values();
        values.putAll(changed);
        MonthDay yearEnd = day(given(values, YEAR_END));
        return new CompanyDetails(
                given(values, SLUG),
                given(values, NAME_EN),
                values.get(NAME_HANS),
                values.get(NAME_HANT),
                values.get(COUNTRY),
                values.get(SECTOR),
                values.get(TICKER),
                yearEnd.getMonthValue(),
                yearEnd.getDayOfMonth(),
                Boolean.parseBoolean(values.get(AFTER_START)));
    }

    CompanyDetails withSlug(String other) {
        return with(Map.of(SLUG, other));
    }

    /** Its names in all scripts, none twice. */
    public Set<String> names() {
        Set<String> names = new LinkedHashSet<>();
        Stream.of(nameEn, nameZhHans, nameZhHant).filter(Objects::nonNull).forEach(names::add);
        return names;
    }

    private static String given(Map<String, @Nullable String> values, String field) {
        String value = values.get(field);
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException("missing: " + field);
        }
        return value;
    }

    private static MonthDay day(String text) {
        try {
            return MonthDay.parse("--" + text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("no day of a year: " + text, e);
        }
    }
}
