package org.layoffledger.desk.decisions;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.layoffledger.review.FactKind;
import org.layoffledger.site.language.FactWords;
import org.layoffledger.site.language.Wording;

/**
 * The form for a fact that no engine found, as it was filled in.
 *
 * @param company its name
 * @param newCompany whether it is said to be one that the ledger does not hold
 * @param quote the pasted words
 * @param at where they stand, as it was chosen among several places; null where it was not
 * @param note why
 * @param refusal what is wrong, or null
 */
record AddForm(
        FactKind kind,
        String company,
        boolean newCompany,
        String quote,
        @Nullable Integer at,
        String note,
        Entered entered,
        @Nullable Refusal refusal) {

    static final String NAME = "add";

    static AddForm empty(FactKind kind) {
        return of(kind, Map.of());
    }

    static AddForm of(FactKind kind, Map<String, String> parameters) {
        String at = parameters.getOrDefault("at", "");
        return new AddForm(
                kind,
                Entered.text(parameters.get("company")),
                parameters.containsKey("newCompany"),
                Entered.text(parameters.get("quote")),
                at.matches("\\d{1,9}") ? Integer.valueOf(at) : null,
                Entered.text(parameters.get("note")),
                Entered.of(kind, parameters),
                null);
    }

    AddForm refused(Refusal why) {
        return new AddForm(kind, company, newCompany, quote, at, note, entered, why);
    }

    public @Nullable String error(String form, String field) {
        return refusal != null && refusal.isAt(form, field) ? refusal.message() : null;
    }

    public @Nullable String error(String form) {
        return refusal != null && refusal.field() == null ? refusal.message() : null;
    }

    /** The fields as they were filled in; before that as a fact usually is. */
    List<FactPages.Input> inputs(Wording say) {
        FactWords words = new FactWords(say);
        return FactField.of(kind).stream()
                .map(field -> new FactPages.Input(
                        field,
                        words.field(field.name()),
                        Objects.requireNonNullElse(entered.value(field.name()), field.usual()),
                        ""))
                .toList();
    }
}
