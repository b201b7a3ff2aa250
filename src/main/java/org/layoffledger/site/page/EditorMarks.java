package org.layoffledger.site.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.layoffledger.site.language.FactWords;
import org.layoffledger.site.language.Wording;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What readers are told of editors' decisions on the facts of a page. */
@Component
public class EditorMarks {

    private static final TypeReference<Map<String, @Nullable String>> VALUES = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json = JsonMapper.builder().build();

    EditorMarks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What editors decided about one fact.
     *
     * @param added whether an editor found it, not an engine
     * @param confirmed whether an editor found that the article says so
     * @param rejected why the article does not say so; null where nobody found that
     * @param corrections each corrected field with its value and the reason, in the page's language
     */
    public record Mark(
            boolean added, boolean confirmed, @Nullable String rejected, List<Correction> corrections) {

        public Mark {
            corrections = List.copyOf(corrections);
        }
    }

    /** A field that an editor corrected. */
    public record Correction(String field, String value, String reason) {}

    private record Row(
            String subjectKey,
            String kind,
            String payload,
            @Nullable String company,
            @Nullable String note) {}

    /** By the mention's lasting key; a fact that nobody decided about has none. Takes one statement, and none for no facts. */
    public Map<String, Mark> of(Collection<String> keys, Wording say) {
        if (keys.isEmpty()) {
            return Map.of();
        }
        Map<String, List<Row>> rows = new HashMap<>();
        jdbc.sql("""
                        select d.subject_key, d.kind, cast(d.payload as text) as payload, %s as company, d.note from decision d
                        where d.subject_key = any(:keys) and d.withdrawn_at is null and d.kind in ('confirm', 'reject', 'correct', 'add') order by d.id""".formatted(Names.corrected("d")))
                .param("lang", say.language().tag())
                .param("keys", keys.toArray(String[]::new))
                .query(Row.class)
                .list()
                .forEach(row -> rows.computeIfAbsent(row.subjectKey(), key -> new ArrayList<>())
                        .add(row));
        FactWords words = new FactWords(say);
        Map<String, Mark> marks = new HashMap<>();
        rows.forEach((key, decisions) -> marks.put(key, mark(decisions, words)));
        return marks;
    }

    /** Of the decisions on one matter the last counts. */
    private Mark mark(List<Row> decisions, FactWords words) {
        boolean added = false;
        boolean confirmed = false;
        String rejected = null;
        Map<String, Correction> corrections = new LinkedHashMap<>();
        for (Row decision : decisions) {
            String note = decision.note() == null ? "" : decision.note();
            switch (decision.kind()) {
                case "add" -> added = true;
                case "correct" ->
                    new TreeMap<>(json.readValue(decision.payload(), VALUES))
                            .forEach((field, value) -> corrections.put(
                                    field,
                                    new Correction(
                                            words.field(field),
                                            field.equals("company") && decision.company() != null
                                                    ? decision.company()
                                                    : words.value(field, value),
                                            note)));
                default -> {
                    confirmed = decision.kind().equals("confirm");
                    rejected = confirmed ? null : note;
                }
            }
        }
        return new Mark(added, confirmed, rejected, List.copyOf(corrections.values()));
    }
}
