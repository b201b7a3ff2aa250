package org.layoffledger.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.layoffledger.review.RecordedDecision.Quotes;
import org.layoffledger.review.RecordedDecision.Withdrawal;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Turns decisions into rows and back. */
final class DecisionRows {

    private static final TypeReference<Map<String, @Nullable String>> VALUES = new TypeReference<>() {};
    private static final String NAME = "name";
    private static final String AMBIGUOUS = "ambiguous";

    private final JsonMapper json;

    DecisionRows(JsonMapper json) {
        this.json = json;
    }

    /** Whether two decisions say the same; of two facts added by hand the keys do not matter. */
    boolean says(Decision one, Decision other) {
        return one instanceof Decision.Add a && other instanceof Decision.Add b
                ? a.fact() == b.fact()
                        && a.articleId() == b.articleId()
                        && a.values().equals(b.values())
                : one.equals(other);
    }

    /** The values of the columns that hold what was decided. */
    Map<String, @Nullable Object> columns(Decision decision) {
        Map<String, @Nullable Object> columns = new HashMap<>();
        columns.put("kind", decision.kind());
        columns.put("payload", json.writeValueAsString(payload(decision)));
        Decision.OnFact fact = decision instanceof Decision.OnFact onFact ? onFact : null;
        columns.put("fact", fact == null ? null : fact.fact().code());
        columns.put("subject", fact == null ? null : fact.key());
        columns.put("object", decision instanceof Decision.OnPair pair ? pair.otherKey() : null);
        columns.put("article", decision instanceof Decision.Add add ? add.articleId() : null);
        columns.put("company", decision instanceof Decision.OnCompany company ? company.companyId() : null);
        columns.put("target", decision instanceof Decision.Merge merge ? merge.intoCompanyId() : null);
        return columns;
    }

    private static Map<String, @Nullable String> payload(Decision decision) {
        if (decision instanceof Decision.Correct correct) {
            return correct.values();
        }
        if (decision instanceof Decision.Add add) {
            return add.values();
        }
        if (decision instanceof Decision.Rename rename) {
            return rename.values();
        }
        return decision instanceof Decision.Alias alias
                ? Map.of(NAME, alias.name(), AMBIGUOUS, String.valueOf(alias.ambiguous()))
                : Map.of();
    }

    RecordedDecision read(ResultSet row) throws SQLException {
        Timestamp withdrawn = row.getTimestamp("withdrawn_at");
        return new RecordedDecision(
                row.getLong("id"),
                decision(row),
                new Quotes(row.getString("subject_quote"), row.getString("object_quote")),
                row.getString("note"),
                row.getString("made_by"),
                row.getTimestamp("made_at").toInstant(),
                withdrawn == null
                        ? null
                        : new Withdrawal(
                                row.getString("withdrawn_by"), withdrawn.toInstant(), row.getString("withdrawn_note")));
    }

    private Decision decision(ResultSet row) throws SQLException {
        String kind = row.getString("kind");
        return row.getString("fact") == null ? onCompany(kind, row) : onFact(kind, row);
    }

    private Decision onFact(String kind, ResultSet row) throws SQLException {
        FactKind fact = FactKind.of(row.getString("fact"));
        String key = row.getString("subject_key");
        String other = Objects.requireNonNullElse(row.getString("object_key"), "");
        return switch (kind) {
            case "confirm" -> new Decision.Confirm(fact, key);
            case "reject" -> new Decision.Reject(fact, key);
            case "correct" -> new Decision.Correct(fact, key, values(row));
            case "add" -> new Decision.Add(fact, key, row.getLong("article_id"), values(row));
            case "same_event" -> new Decision.SameEvent(fact, key, other);
            case "different_events" -> new Decision.DifferentEvents(fact, key, other);
            case "part_of" -> new Decision.PartOf(key, other);
            default -> throw new IllegalStateException("unknown kind of decision on a fact: " + kind);
        };
    }

    private Decision onCompany(String kind, ResultSet row) throws SQLException {
        long company = row.getLong("company_id");
        return switch (kind) {
            case "merge" -> new Decision.Merge(company, row.getLong("target_company_id"));
            case "rename" -> new Decision.Rename(company, values(row));
            case "alias" -> alias(company, values(row));
            default -> throw new IllegalStateException("unknown kind of decision on a company: " + kind);
        };
    }

    private static Decision alias(long company, Map<String, @Nullable String> values) {
        return new Decision.Alias(
                company, Objects.requireNonNull(values.get(NAME)), Boolean.parseBoolean(values.get(AMBIGUOUS)));
    }

    private Map<String, @Nullable String> values(ResultSet row) throws SQLException {
        return json.readValue(row.getString("payload"), VALUES);
    }
}
