package org.layoffledger.desk.decisions;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.layoffledger.review.Decisions;
import org.layoffledger.review.FactKind;
import org.layoffledger.review.Rulings;
import org.layoffledger.site.language.FactWords;
import org.layoffledger.site.language.Wording;
import org.springframework.stereotype.Component;

/** Puts together what the page of one fact shows. */
@Component
class FactPages {

    private final Facts facts;
    private final CompanyNames names;
    private final DecisionLines lines;
    private final Decisions decisions;

    FactPages(Facts facts, CompanyNames names, DecisionLines lines, Decisions decisions) {
        this.facts = facts;
        this.names = names;
        this.lines = lines;
        this.decisions = decisions;
    }

    /** Which decision was just made or withdrawn. */
    record Notice(@Nullable Long done, @Nullable Long undone) {
        static final Notice NONE = new Notice(null, null);
    }

    /**
     * A field of the fact.
     *
     * @param read what its article says, in words
     * @param corrected what editors say instead, in words; null where nobody does
     * @param shown what the ledger shows, in words
     */
    record Row(
            String field,
            String label,
            String read,
            @Nullable String corrected,
            String shown) {}

    /**
     * A field of a form.
     *
     * @param value what it holds
     * @param was what it held when it was first shown
     */
    record Input(FactField field, String label, String value, String was) {}

    /**
     * Another fact of the company.
     *
     * @param size its value in words
     * @param when its date, as precisely as it is told, or the period; else its article's; empty where there is none
     * @param together whether the same event or figure holds it now
     */
    record Other(FactView fact, String size, String when, boolean together) {}

    /**
     * The page.
     *
     * @param rejected whether editors hold that the article does not say so
     * @param confirmed whether they hold that it does
     * @param companies names of companies to choose from
     * @param done the decision that was just made, where it still applies
     * @param undone the one that was just withdrawn
     */
    record FactPage(
            FactView fact,
            String size,
            boolean rejected,
            boolean confirmed,
            List<Row> rows,
            List<Input> inputs,
            List<String> companies,
            List<Other> others,
            List<String> relations,
            List<DecisionLine> decisions,
            @Nullable DecisionLine done,
            @Nullable DecisionLine undone,
            FactForm form) {

        public boolean isCorrected() {
            return rows.stream().anyMatch(row -> row.corrected() != null);
        }
    }

    /** The page of a fact; empty where no article ever had it. */
    Optional<FactPage> page(FactKind kind, String key, Notice notice, FactForm form, Wording say) {
        return facts.find(kind, key, say.language()).map(fact -> page(fact, notice, form, say));
    }

    private FactPage page(FactView fact, Notice notice, FactForm form, Wording say) {
        Rulings rulings = Rulings.of(decisions.activeFor(fact.kind(), List.of(fact.key())));
        Map<String, @Nullable String> corrections = rulings.corrections(fact.key());
        List<DecisionLine> made = lines.ofFact(fact.key(), say);
        return new FactPage(
                fact,
                size(fact.told(), fact.kind(), say),
                rulings.rejects(fact.key()),
                rulings.editing(fact.key()).confirmed(),
                rows(fact, corrections, say),
                inputs(fact, corrections, form, say),
                fact.active() ? names.suggested(fact.articleId(), say.language()) : List.of(),
                others(fact, say),
                FactController.relations(fact.kind()),
                made,
                among(made, notice.done(), true),
                among(made, notice.undone(), false),
                form);
    }

    private static @Nullable DecisionLine among(List<DecisionLine> made, @Nullable Long id, boolean active) {
        return made.stream()
                .filter(line -> id != null && line.id() == id && (line.withdrawn() == null) == active)
                .findFirst()
                .orElse(null);
    }

    private static List<Row> rows(FactView fact, Map<String, @Nullable String> corrections, Wording say) {
        FactWords words = new FactWords(say);
        List<Row> rows = new ArrayList<>();
        if (fact.toldSpender() != null) {
            String told = fact.toldSpender().isEmpty() ? say.message("article.industry") : fact.toldSpender();
            rows.add(new Row("company", words.field("company"), told, fact.spender(), fact.spender()));
        }
        for (FactField field : FactField.of(fact.kind())) {
            String name = field.name();
            String read = fact.told().get(name);
            String shown = fact.shown().get(name);
            if (read != null || shown != null || corrections.containsKey(name)) {
                rows.add(new Row(
                        name,
                        words.field(name),
                        words.value(name, read),
                        corrections.containsKey(name) ? words.value(name, corrections.get(name)) : null,
                        words.value(name, shown)));
            }
        }
        return rows;
    }

    /** The fields as they stand with what editors say, or as they were typed. */
    private static List<Input> inputs(
            FactView fact, Map<String, @Nullable String> corrections, FactForm form, Wording say) {
        FactWords words = new FactWords(say);
        return FactField.of(fact.kind()).stream()
                .map(field -> {
                    String name = field.name();
                    String now = Objects.requireNonNullElse(
                            corrections.containsKey(name)
                                    ? corrections.get(name)
                                    : fact.told().get(name),
                            "");
                    String typed =
                            form.entered() == null ? null : form.entered().value(name);
                    return new Input(field, words.field(name), typed == null ? now : typed, now);
                })
                .toList();
    }

    private List<Other> others(FactView fact, Wording say) {
        return facts.besides(fact, say.language()).stream()
                .map(other -> new Other(
                        other,
                        size(other.told(), other.kind(), say),
                        when(other, say),
                        other.entry() != null && other.entry().equals(fact.entry())))
                .toList();
    }

    private static String when(FactView fact, Wording say) {
        FactWords words = new FactWords(say);
        String field = fact.kind() == FactKind.LAYOFF ? "announcedOn" : "period";
        String told = fact.told().get(field);
        return told == null ? say.day(fact.day()) : words.value(field, told);
    }

    private static String size(Map<String, @Nullable String> told, FactKind kind, Wording say) {
        return kind == FactKind.LAYOFF ? FactSizes.layoff(told, say) : FactSizes.capex(told, say);
    }
}
