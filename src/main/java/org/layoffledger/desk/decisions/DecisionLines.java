package org.layoffledger.desk.decisions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.layoffledger.desk.decisions.DecisionLine.Value;
import org.layoffledger.review.Decisions;
import org.layoffledger.review.FactKind;
import org.layoffledger.review.Lost;
import org.layoffledger.review.Overruled;
import org.layoffledger.site.language.FactWords;
import org.layoffledger.site.language.Wording;
import org.layoffledger.site.page.Names;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads decisions for lists: in one statement with whom they are about and whether they still find their facts, in another what later ones left of them. */
@Component
class DecisionLines {

    static final int SIZE = 50;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final int OF_ONE_FACT = 100;
    private static final TypeReference<Map<String, @Nullable String>> VALUES = new TypeReference<>() {};

    /** Where the words of an added fact stand is shown by its quote, and its company apart. */
    private static final Set<String> NO_FIELDS = Set.of("company", "slug", "start", "end", "quote");

    private static final String SELECT =
            """
            select d.*, cast(d.payload as text) as decided, a.id as told_in, a.language as told_language, r.slug as about_slug,
                   coalesce(%s, %s, t.name) as about, %s as target, %s as corrected_company, %s as lost
            from decision d
            left join lateral (
              select m.article_id, m.company_id, null as group_id, m.company_name as name, m.active, m.id
              from layoff_mention m where d.fact = 'layoff' and m.lasting_key = d.subject_key
              union all select m.article_id, m.company_id, m.group_id, coalesce(m.group_name, m.spender_name), m.active, m.id
              from capex_mention m where d.fact = 'capex' and m.lasting_key = d.subject_key
              order by active desc, id desc limit 1) t on true
            left join article a on a.id = coalesce(d.article_id, t.article_id)
            left join company c on c.id = coalesce(d.company_id, t.company_id)
            left join company r on r.id = case when d.fact is null then c.id else coalesce(c.merged_into_id, c.id) end
            left join company_group g on g.id = t.group_id left join company i on i.id = d.target_company_id
            """.formatted(Names.of("r"), Names.of("g"), Names.of("i"), Names.corrected("d"), Lost.REASON);

    private final Decisions decisions;
    private final JdbcClient jdbc;
    private final JsonMapper json;

    DecisionLines(Decisions decisions, JdbcClient jdbc, JsonMapper json) {
        this.decisions = decisions;
        this.jdbc = jdbc;
        this.json = json;
    }

    /**
     * A page of the list.
     *
     * @param older the number to ask for older ones with, or null where there are none
     */
    record Page(List<DecisionLine> lines, @Nullable Long older) {}

    /** Decisions that fit, the latest first. */
    Page find(DecisionFilter filter, Wording say) {
        List<String> conditions = new ArrayList<>();
        Map<String, Object> parameters = new HashMap<>();
        if (filter.state() != null) {
            conditions.add(
                    switch (filter.state()) {
                        case "open" -> "d.withdrawn_at is null";
                        case "withdrawn" -> "d.withdrawn_at is not null";
                        default -> "(" + Lost.REASON + ") is not null";
                    });
        }
        if (filter.by() != null) {
            conditions.add("d.made_by = :by");
            parameters.put("by", filter.by());
        }
        if (filter.before() != null) {
            conditions.add("d.id < :before");
            parameters.put("before", filter.before());
        }
        String where = conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
        List<DecisionLine> found = select(where, parameters, SIZE + 1, say);
        boolean more = found.size() > SIZE;
        List<DecisionLine> shown = more ? found.subList(0, SIZE) : found;
        return new Page(shown, more ? shown.get(shown.size() - 1).id() : null);
    }

    /** Every decision that was ever made on the fact, the latest first. */
    List<DecisionLine> ofFact(String key, Wording say) {
        return select(" where d.subject_key = :key or d.object_key = :key", Map.of("key", key), OF_ONE_FACT, say);
    }

    Optional<DecisionLine> find(long id, Wording say) {
        return select(" where d.id = :id", Map.of("id", id), 1, say).stream().findFirst();
    }

    /** Everybody who made a decision, by name. */
    List<String> editors() {
        return jdbc.sql("select distinct made_by from decision order by made_by")
                .query(String.class)
                .list();
    }

    private List<DecisionLine> select(String where, Map<String, ?> parameters, int limit, Wording say) {
        List<DecisionLine> lines = jdbc.sql(SELECT + where + " order by d.id desc limit :limit")
                .params(parameters)
                .param("limit", limit)
                .param("lang", say.language().tag())
                .query((row, number) -> line(row, say))
                .list();
        return overruled(lines, say);
    }

    private List<DecisionLine> overruled(List<DecisionLine> lines, Wording say) {
        Set<String> keys = new HashSet<>();
        Set<Long> companies = new HashSet<>();
        lines.stream().filter(line -> line.withdrawn() == null).forEach(line -> {
            Stream.of(Optional.ofNullable(line.key()), Optional.ofNullable(line.otherKey()))
                    .flatMap(Optional::stream)
                    .forEach(keys::add);
            Optional.ofNullable(line.companyId()).ifPresent(companies::add);
        });
        Map<Long, Overruled> overruled = decisions.overruled(keys, companies);
        return lines.stream()
                .map(line -> overruled.containsKey(line.id())
                        ? line.under(worded(line, Objects.requireNonNull(overruled.get(line.id())), say))
                        : line)
                .toList();
    }

    private static DecisionLine.Overruling worded(DecisionLine line, Overruled overruled, Wording say) {
        FactWords words = new FactWords(say);
        String fields = overruled.fields().stream()
                .sorted()
                .map(field -> line.fact() == null ? companyField(field, say) : words.field(field))
                .collect(Collectors.joining(", "));
        return new DecisionLine.Overruling(overruled.by(), fields);
    }

    private DecisionLine line(ResultSet row, Wording say) throws SQLException {
        String fact = row.getString("fact");
        Timestamp withdrawn = row.getTimestamp("withdrawn_at");
        Map<String, @Nullable String> decided = json.readValue(row.getString("decided"), VALUES);
        String about = row.getString("about");
        return new DecisionLine(
                row.getLong("id"),
                row.getString("kind"),
                fact == null ? null : fact.equals("layoff") ? FactKind.LAYOFF : FactKind.CAPEX,
                row.getString("subject_key"),
                row.getString("object_key"),
                row.getString("subject_quote"),
                row.getString("object_quote"),
                row.getObject("told_in", Long.class),
                row.getString("told_language"),
                about == null ? decided.get("company") : about,
                row.getString("about_slug"),
                row.getObject("company_id", Long.class),
                row.getString("target"),
                fact == null
                        ? companyValues(decided, say)
                        : factValues(decided, row.getString("corrected_company"), say),
                row.getString("note"),
                row.getString("made_by"),
                when(row.getTimestamp("made_at"), say),
                withdrawn == null
                        ? null
                        : new DecisionLine.Withdrawn(
                                row.getString("withdrawn_by"), when(withdrawn, say), row.getString("withdrawn_note")),
                row.getString("lost"),
                null);
    }

    private static String when(Timestamp instant, Wording say) {
        OffsetDateTime at = instant.toInstant().atOffset(ZoneOffset.UTC);
        return say.message("change.when", say.day(at.toLocalDate()), TIME.format(at));
    }

    private static List<Value> factValues(
            Map<String, @Nullable String> decided, @Nullable String company, Wording say) {
        FactWords words = new FactWords(say);
        List<Value> values = new ArrayList<>();
        if (company != null) {
            values.add(new Value(words.field("company"), company));
        }
        new TreeMap<>(decided).forEach((field, value) -> {
            if (!NO_FIELDS.contains(field)) {
                values.add(new Value(words.field(field), words.value(field, value)));
            }
        });
        return values;
    }

    /** Details of companies are shown as they were entered. */
    private static List<Value> companyValues(Map<String, @Nullable String> decided, Wording say) {
        List<Value> values = new ArrayList<>();
        new TreeMap<>(decided).forEach((field, value) -> {
            if (!field.equals("ambiguous")) {
                values.add(new Value(companyField(field, say), value == null ? "–" : value));
            } else if (Boolean.parseBoolean(value)) {
                values.add(new Value(companyField("name", say), say.message("desk.companies.ambiguous")));
            }
        });
        return values;
    }

    private static String companyField(String field, Wording say) {
        return field.equals("name")
                ? say.message("desk.companies.alias.name")
                : say.messageOr("desk.companies.field." + field, field);
    }
}
