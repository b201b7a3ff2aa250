package org.layoffledger.desk.decisions;

import java.math.BigDecimal;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.layoffledger.review.FactKind;
import org.layoffledger.site.language.SiteLanguage;
import org.layoffledger.site.page.Names;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads facts for the desk: one with all that is said of it, and its company's others. */
@Component
class Facts {

    private static final int NEAREST = 20;
    private static final String SELECT = """
            select m.lasting_key, m.active, m.origin, m.article_id, coalesce(a.title, a.file_name) as title, a.publisher, a.published_on, a.language,
                   m.evidence->0->>'quote' as quote, coalesce(c.merged_into_id, c.id) as root, r.slug, e.key as entry, %s, %s
            from %s m left join company tc on tc.id = m.told_company_id join article a on a.id = m.article_id left join company c on c.id = m.company_id
                 left join company r on r.id = coalesce(c.merged_into_id, c.id) %s
            """;
    private static final String LAYOFF = SELECT.formatted(
            "coalesce(" + Names.of("r")
                    + ", m.company_name) as spender, case when m.reassigned then coalesce(" + Names.of("tc")
                    + ", nullif(m.company_name, 'INDUSTRY'), '') end as told_spender, coalesce(m.announced_first, a.published_on) as day",
            columns(FactKind.LAYOFF),
            "layoff_mention",
            "left join layoff_event e on e.id = m.event_id");
    private static final String CAPEX = SELECT.formatted(
            "coalesce(" + Names.of("r") + ", " + Names.of("g")
                    + ", m.group_name, e.group_name, m.spender_name) as spender, case when m.reassigned then coalesce("
                    + Names.of("tc") + ", " + Names.of("tg")
                    + ", m.spender_name) end as told_spender, a.published_on as day",
            columns(FactKind.CAPEX),
            "capex_mention",
            "left join company_group g on g.id = m.group_id left join company_group tg on tg.id = m.told_group_id left join capex_figure e on e.id = m.figure_id");

    private final JdbcClient jdbc;

    Facts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private static String columns(FactKind kind) {
        return FactField.of(kind).stream()
                .map(field -> "cast(m.%1$s as text) as told_%1$s, cast(e.%1$s as text) as shown_%1$s"
                        .formatted(field.column()))
                .collect(Collectors.joining(", "));
    }

    private static String select(FactKind kind) {
        return kind == FactKind.LAYOFF ? LAYOFF : CAPEX;
    }

    /** The fact as it is read now, or as it was read last; empty where no article ever had it. */
    Optional<FactView> find(FactKind kind, String key, SiteLanguage language) {
        return jdbc.sql(select(kind) + " where m.lasting_key = :key order by m.active desc, m.id desc limit 1")
                .param("key", key)
                .param("lang", language.tag())
                .query((row, number) -> view(kind, row))
                .optional();
    }

    /** What else articles tell of the fact's company, the nearest in time first. A fact of a group has no others. */
    List<FactView> besides(FactView fact, SiteLanguage language) {
        if (fact.root() == null) {
            return List.of();
        }
        LocalDate day = fact.day();
        return jdbc.sql(select(fact.kind())
                        + """
                         where m.company_id in (select id from company where id = :root union all select id from company where merged_into_id = :root)
                           and m.active and e.id is not null and m.lasting_key <> :key
                        order by abs(%s - cast(:day as date)) nulls last, m.lasting_key limit :limit""".formatted(
                                        fact.kind() == FactKind.LAYOFF
                                                ? "coalesce(m.announced_first, a.published_on)"
                                                : "a.published_on"))
                .param("root", fact.root())
                .param("key", fact.key())
                .param("day", day)
                .param("lang", language.tag())
                .param("limit", NEAREST)
                .query((row, number) -> view(fact.kind(), row))
                .list();
    }

    private static FactView view(FactKind kind, ResultSet row) throws SQLException {
        return new FactView(
                kind,
                row.getString("lasting_key"),
                row.getBoolean("active"),
                row.getString("origin").equals("editor"),
                row.getLong("article_id"),
                row.getString("title"),
                row.getString("publisher"),
                day(row.getDate("published_on")),
                row.getString("language"),
                row.getString("quote"),
                row.getString("spender"),
                row.getString("told_spender"),
                row.getString("slug"),
                row.getObject("root", Long.class),
                row.getString("entry"),
                day(row.getDate("day")),
                values(kind, "told_", row),
                values(kind, "shown_", row));
    }

    private static @Nullable LocalDate day(@Nullable Date day) {
        return day == null ? null : day.toLocalDate();
    }

    private static Map<String, @Nullable String> values(FactKind kind, String prefix, ResultSet row)
            throws SQLException {
        Map<String, @Nullable String> values = new HashMap<>();
        for (FactField field : FactField.of(kind)) {
            String value = row.getString(prefix + field.column());
            values.put(field.name(), value == null || !field.entry().isNumeric() ? value : plain(value));
        }
        return values;
    }

    private static String plain(String number) {
        return new BigDecimal(number).stripTrailingZeros().toPlainString();
    }
}
