package org.layoffledger.desk;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.layoffledger.reading.ChangedFact;
import org.layoffledger.reading.ReadingTotals;

/**
 * A fact that a reading changes, as its list shows it.
 *
 * @param fact the fact
 * @param fields its fields, worded as far as that does not depend on the language
 */
record ChangedFactRow(ChangedFact fact, List<Field> fields) {

    private static final Set<String> CODES = Set.of("status", "role", "qualifier", "basis", "reason");
    private static final Set<String> NUMBERS = Set.of("headcount", "headcountMax", "partOf", "amount", "amountMax");
    /** What a reader sees above the fields anyway. */
    private static final Set<String> NAMED_ABOVE = Set.of("company", "spender");

    ChangedFactRow {
        fields = List.copyOf(fields);
    }

    /**
     * A field that differs.
     *
     * @param name the field's name
     * @param code whether the values are codes with a term in each language
     * @param before null where it had no value
     * @param after null where it has none any more
     */
    record Field(
            String name,
            boolean code,
            @Nullable String before,
            @Nullable String after) {}

    static ChangedFactRow of(ChangedFact fact) {
        boolean bothSides = fact.change().equals("changed");
        return new ChangedFactRow(
                fact,
                fact.differences().stream()
                        .filter(one -> bothSides || !NAMED_ABOVE.contains(one.field()))
                        .map(one -> new Field(
                                one.field(),
                                CODES.contains(one.field()),
                                worded(one.field(), one.before()),
                                worded(one.field(), one.after())))
                        .toList());
    }

    private static @Nullable String worded(String field, @Nullable String value) {
        return value == null || !NUMBERS.contains(field) || !value.matches("\\d{1,18}")
                ? value
                : String.format(Locale.ROOT, "%,d", Long.valueOf(value));
    }

    /** How many facts change in this way. */
    static int count(ReadingTotals totals, String change) {
        return switch (change) {
            case "added" -> totals.factsAdded();
            case "gone" -> totals.factsGone();
            case "changed" -> totals.factsChanged();
            default -> totals.factsRetold();
        };
    }
}
