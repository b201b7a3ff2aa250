package org.layoffledger.reading;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.layoffledger.derivation.ToldFact;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Writes down what a reading changes, article by article, and whose events or figures that touches. */
@Repository
class FactChangeRows {

    private final NamedParameterJdbcOperations jdbc;
    private final JsonMapper json;

    FactChangeRows(NamedParameterJdbcOperations jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** The article has been read. */
    void mark(Reading reading, long articleId, boolean changed) {
        jdbc.update(
                "insert into reading_article (reading_id, article_id, changed) values (:reading, :article, :changed)",
                Map.of("reading", reading.id(), "article", articleId, "changed", changed));
    }

    /**
     * All facts of an article that a reading changes.
     *
     * @param ids the rows of what was read, in the order of the changes that have one
     */
    void add(Reading reading, long articleId, List<FactChange> changes, List<Long> ids) {
        SqlParameterSource[] rows = new SqlParameterSource[changes.size()];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = row(reading, articleId, changes.get(i), i < ids.size() ? ids.get(i) : null);
        }
        jdbc.batchUpdate("""
                insert into reading_fact (reading_id, article_id, kind, change, old_mention_id, new_mention_id, old_subject, new_subject, differences)
                values (:reading, :article, :kind, :change, :oldId, :newId, :oldSubject, :newSubject, cast(:differences as jsonb))""", rows);
        touch(reading, changes);
    }

    private MapSqlParameterSource row(Reading reading, long articleId, FactChange change, @Nullable Long id) {
        ToldFact before = change.before();
        ToldFact after = change.after();
        return new MapSqlParameterSource()
                .addValue("reading", reading.id())
                .addValue("article", articleId)
                .addValue("kind", change.fact())
                .addValue("change", change.kind().code())
                .addValue("oldId", before == null ? null : before.id())
                .addValue("newId", id)
                .addValue("oldSubject", before == null ? null : before.subject())
                .addValue("newSubject", after == null ? null : after.subject())
                .addValue("differences", json.writeValueAsString(change.differences()));
    }

    private record Subject(String kind, String key) {}

    /** A fact that passes from one company to another touches both. */
    private void touch(Reading reading, List<FactChange> changes) {
        Map<Subject, MapSqlParameterSource> touched = new LinkedHashMap<>();
        Map<Subject, Map<FactChange.Kind, Integer>> counts = new HashMap<>();
        for (FactChange change : changes) {
            for (ToldFact fact : new @Nullable ToldFact[] {change.before(), change.after()}) {
                if (fact != null) {
                    Subject subject = new Subject(fact.kind(), fact.subject());
                    touched.putIfAbsent(subject, row(reading, fact));
                }
            }
            counts.computeIfAbsent(new Subject(change.fact(), change.any().subject()), subject -> new HashMap<>())
                    .merge(change.kind(), 1, Integer::sum);
        }
        touched.forEach((subject, row) -> {
            Map<FactChange.Kind, Integer> count = counts.getOrDefault(subject, Map.of());
            row.addValue("added", count.getOrDefault(FactChange.Kind.ADDED, 0));
            row.addValue("gone", count.getOrDefault(FactChange.Kind.GONE, 0));
            row.addValue("changed", count.getOrDefault(FactChange.Kind.CHANGED, 0));
        });
        jdbc.batchUpdate("""
                insert into reading_subject as s (reading_id, kind, subject, company_id, name, facts_added, facts_gone, facts_changed)
                values (:reading, :kind, :subject, :company, :name, :added, :gone, :changed)
                on conflict (reading_id, kind, subject) do update set facts_added = s.facts_added + excluded.facts_added,
                  facts_gone = s.facts_gone + excluded.facts_gone, facts_changed = s.facts_changed + excluded.facts_changed""", touched.values().toArray(SqlParameterSource[]::new));
    }

    private static MapSqlParameterSource row(Reading reading, ToldFact fact) {
        return new MapSqlParameterSource()
                .addValue("reading", reading.id())
                .addValue("kind", fact.kind())
                .addValue("subject", fact.subject())
                .addValue("company", Subjects.companyId(fact.subject()))
                .addValue("name", fact.name());
    }
}
