package org.layoffledger.site.layoffs;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a reader asks of the list of events. Words that mean nothing are left out rather than refused.
 *
 * @param company a name, alias, ticker or address of a company
 * @param when a year or a month, as in 2025 or 2025-07
 * @param status a status's code
 * @param size the least number of people that the event can mean
 * @param sort {@code date}, {@code size} or {@code company}
 */
record EventFilter(
        @Nullable String company,
        @Nullable String when,
        @Nullable String status,
        @Nullable Integer size,
        String sort) {

    static final List<String> STATUSES = List.of("announced", "planned", "reported", "denied");
    static final List<Integer> SIZES = List.of(100, 1_000, 10_000);
    private static final List<String> SORTS = List.of("date", "size", "company");
    private static final Pattern WHEN = Pattern.compile("\\d{4}(-\\d{2})?");

    static EventFilter of(
            @Nullable String company,
            @Nullable String when,
            @Nullable String status,
            @Nullable Integer size,
            @Nullable String sort) {
        return new EventFilter(
                company == null || company.isBlank() ? null : company.strip(),
                when != null && WHEN.matcher(when).matches() ? when : null,
                status != null && STATUSES.contains(status) ? status : null,
                size != null && size > 0 ? size : null,
                sort != null && SORTS.contains(sort) ? sort : "date");
    }

    public boolean isEmpty() {
        return company == null && when == null && status == null && size == null;
    }

    /** The order of the rows, the last column making it a total one. */
    String order() {
        return switch (sort) {
            case "size" -> "e.headcount_high desc nulls last, e.id";
            case "company" -> "company, e.announced_first desc nulls last, e.id";
            default -> "e.announced_first desc nulls last, e.id";
        };
    }
}
