package org.layoffledger.desk.decisions;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.layoffledger.review.FactKind;

/**
 * A field of a fact, as forms and tables show it.
 *
 * @param name as it is printed
 * @param column in the tables of mentions and of what is derived from them
 * @param entry how its value is entered
 * @param codes the values it may have; empty where they are not listed
 * @param optional whether a fact may be without it
 */
record FactField(String name, String column, Entry entry, List<String> codes, boolean optional) {

    /** How a value is entered. */
    enum Entry {
        NUMBER,
        MONEY,
        PERCENT,
        DATE,
        PERIOD,
        CURRENCY,
        TEXT,
        CODE;

        boolean isNumeric() {
            return this == NUMBER || this == MONEY || this == PERCENT;
        }
    }

    private static final List<String> QUALIFIERS = List.of("exact", "about", "at_least", "up_to", "vague");

    private static final List<FactField> LAYOFF = List.of(
            optional("headcount", "headcount", Entry.NUMBER),
            optional("headcountMax", "headcount_max", Entry.NUMBER),
            coded("qualifier", QUALIFIERS, false),
            optional("workforcePercent", "workforce_percent", Entry.PERCENT),
            optional("announcedOn", "announced_on", Entry.DATE),
            coded("status", List.of("announced", "planned", "reported", "denied", "completed"), false),
            coded("role", List.of("round", "plan", "total"), false),
            optional("partOf", "part_of", Entry.NUMBER),
            optional("unit", "unit", Entry.TEXT),
            optional("location", "location", Entry.TEXT),
            coded(
                    "reason",
                    List.of(
                            "ai",
                            "restructuring",
                            "cost",
                            "overhiring",
                            "demand",
                            "merger",
                            "performance",
                            "closure",
                            "other"),
                    true));

    private static final List<FactField> CAPEX = List.of(
            new FactField("amount", "amount", Entry.MONEY, List.of(), false),
            optional("amountMax", "amount_max", Entry.MONEY),
            new FactField("currency", "currency", Entry.CURRENCY, List.of(), false),
            coded("qualifier", QUALIFIERS, false),
            optional("period", "period", Entry.PERIOD),
            coded("basis", List.of("actual", "guidance", "estimate", "commitment"), false),
            optional("unit", "unit", Entry.TEXT));

    private static FactField optional(String name, String column, Entry entry) {
        return new FactField(name, column, entry, List.of(), true);
    }

    private static FactField coded(String name, List<String> codes, boolean optional) {
        return new FactField(name, name, Entry.CODE, codes, optional);
    }

    static List<FactField> of(FactKind kind) {
        return kind == FactKind.LAYOFF ? LAYOFF : CAPEX;
    }

    static @Nullable FactField find(FactKind kind, @Nullable String name) {
        return of(kind).stream()
                .filter(field -> field.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    /** What a fact of this kind has where nobody says otherwise; empty where it has nothing. */
    String usual() {
        return switch (name) {
            case "qualifier" -> "exact";
            case "status" -> "announced";
            case "role" -> "round";
            case "currency" -> "USD";
            case "basis" -> "guidance";
            default -> "";
        };
    }
}
