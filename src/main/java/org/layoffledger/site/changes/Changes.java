package org.layoffledger.site.changes;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.layoffledger.company.CompanySearch;
import org.layoffledger.site.language.Wording;
import org.layoffledger.site.page.Names;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads the log of changes, the newest first. */
@Component
public class Changes {

    /** Changes on one page, and at most in an entry's history. */
    static final int SIZE = 50;

    private static final TypeReference<Map<String, Object>> VALUES = new TypeReference<>() {};

    private static final String SELECT = """
            select l.id, l.changed_at, l.subject, l.kind, l.key, l.joined_key, c.slug, coalesce(%s, %s, l.group_name) as spender,
                   (select %s from company f where f.id = cast(l.before->>'company' as bigint)) as former_spender,
                   case when d.withdrawn_at <= l.changed_at then 'decision-withdrawn' else l.cause end as cause,
                   case when d.withdrawn_at <= l.changed_at then d.withdrawn_note else d.note end as note, a.id as article_id, coalesce(a.title, a.file_name) as article_title, a.language as article_language,
                   cast(l.shown as text) as shown, cast(l.before as text) as before, cast(l.after as text) as after
            from ledger_change l left join company c on c.id = l.company_id left join company_group g on g.id = l.group_id
            left join article a on a.id = l.article_id left join decision d on l.cause = 'decision' and d.id = l.cause_id
            """.formatted(Names.of("c"), Names.of("g"), Names.of("f"));

    private final JdbcClient jdbc;
    private final JsonMapper json = JsonMapper.builder().build();

    Changes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * One page of the log.
     *
     * @param older the number to ask for older ones with, or null where there are none
     */
    record Page(List<Change> changes, @Nullable Long older) {}

    Page find(ChangeFilter filter, Wording say) {
        Map<String, Object> parameters = new HashMap<>();
        List<String> conditions = new ArrayList<>();
        if (filter.company() != null) {
            conditions.add("l.company_id = any(:companies)");
            parameters.put("companies", companies(filter.company()));
        }
        if (filter.kind() != null) {
            conditions.add("l.kind = :kind");
            parameters.put("kind", filter.kind());
        }
        if (filter.before() != null) {
            conditions.add("l.id < :before");
            parameters.put("before", filter.before());
        }
        String where = conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
        List<Change> found = read(where, parameters, SIZE + 1, say);
        boolean more = found.size() > SIZE;
        List<Change> shown = more ? found.subList(0, SIZE) : found;
        return new Page(shown, more ? shown.get(shown.size() - 1).id() : null);
    }

    /** Those that go by these words, and those merged into them. */
    private Long[] companies(String words) {
        return jdbc.sql(
                        "with named as (" + CompanySearch.IDS
                                + ") select company_id from named union select c.id from company c join named n on n.company_id = c.merged_into_id")
                .params(CompanySearch.parameters(words))
                .query(Long.class)
                .list()
                .toArray(Long[]::new);
    }

    /** What happened to a layoff event, under any of the keys that lead to it. */
    public List<Change> ofEvent(long eventId, Wording say) {
        return read(
                " where l.key in (select m.lasting_key from layoff_mention m where m.event_id = :id)",
                Map.of("id", eventId),
                SIZE,
                say);
    }

    /** What happened to a capex figure, under any of the keys that lead to it. */
    public List<Change> ofFigure(long figureId, Wording say) {
        return read(
                " where l.key in (select m.lasting_key from capex_mention m where m.figure_id = :id union select f.key from capex_figure f where f.id = :id)",
                Map.of("id", figureId),
                SIZE,
                say);
    }

    /** What happened to the entry that had this key. */
    public List<Change> ofKey(String key, Wording say) {
        return read(" where l.key = :key", Map.of("key", key), SIZE, say);
    }

    private List<Change> read(String where, Map<String, ?> parameters, int limit, Wording say) {
        ChangeWords words = new ChangeWords(say);
        return jdbc.sql(SELECT + where + " order by l.id desc limit :limit")
                .params(parameters)
                .param("limit", limit)
                .param("lang", say.language().tag())
                .query((row, number) -> words.word(row(row)))
                .list();
    }

    private ChangeRow row(ResultSet row) throws SQLException {
        return new ChangeRow(
                row.getLong("id"),
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                row.getString("subject"),
                row.getString("kind"),
                row.getString("key"),
                row.getString("joined_key"),
                row.getString("slug"),
                row.getString("spender"),
                row.getString("former_spender"),
                row.getString("cause"),
                row.getString("note"),
                row.getObject("article_id", Long.class),
                row.getString("article_title"),
                row.getString("article_language"),
                json.readValue(row.getString("shown"), VALUES),
                json.readValue(row.getString("before"), VALUES),
                json.readValue(row.getString("after"), VALUES));
    }
}
