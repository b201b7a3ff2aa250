package org.layoffledger.reading;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.layoffledger.derivation.ReadingEffect.Standing;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What a reading would change, or has changed: in all, by company, and fact by fact. */
@Service
public class ReadingChanges {

    /** The changes that lists are made of; facts that stay the same are none. */
    public static final Set<String> KINDS = Set.of("added", "gone", "changed", "retold");

    /** Whoever has only facts that say what they said, in an article of which others do not, is left out. */
    private static final String TOUCHED =
            "(s.facts_added + s.facts_gone + s.facts_changed > 0 or s.entries_changed > 0)";

    private static final TypeReference<List<ChangedFact.Difference>> DIFFERENCES = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;

    ReadingChanges(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** The totals, once the reading has been compared. */
    public Optional<ReadingTotals> totals(long readingId) {
        return jdbc.sql("""
                        select r.events, r.figures, r.people_low, r.people_high, r.people_open, s.*, f.* from reading r
                        cross join lateral (
                          select coalesce(sum(entries_after - entries_before) filter (where kind = 'layoff'), 0) as more_events,
                            coalesce(sum(entries_changed) filter (where kind = 'layoff'), 0) as events_changed,
                            coalesce(sum(entries_after - entries_before) filter (where kind = 'capex'), 0) as more_figures,
                            coalesce(sum(entries_changed) filter (where kind = 'capex'), 0) as figures_changed,
                            coalesce(sum(people_low_after - people_low_before), 0) as more_low,
                            coalesce(sum(people_high_after - people_high_before), 0) as more_high,
                            coalesce(sum(open_after - open_before), 0) as more_open
                          from reading_subject where reading_id = r.id) s
                        cross join lateral (
                          select count(*) filter (where change = 'added') as added, count(*) filter (where change = 'gone') as gone,
                            count(*) filter (where change = 'changed') as changed, count(*) filter (where change = 'retold') as retold
                          from reading_fact where reading_id = r.id) f
                        where r.id = ? and r.events is not null""")
                .param(readingId)
                .query((row, number) -> totals(row))
                .optional();
    }

    private static ReadingTotals totals(ResultSet row) throws SQLException {
        Standing events = new Standing(
                row.getInt("events"), row.getLong("people_low"), row.getLong("people_high"), row.getInt("people_open"));
        Standing after = new Standing(
                events.entries() + row.getInt("more_events"),
                events.low() + row.getLong("more_low"),
                events.high() + row.getLong("more_high"),
                events.open() + row.getInt("more_open"));
        return new ReadingTotals(
                events,
                after,
                row.getInt("events_changed"),
                row.getInt("figures"),
                row.getInt("figures") + row.getInt("more_figures"),
                row.getInt("figures_changed"),
                row.getInt("added"),
                row.getInt("gone"),
                row.getInt("changed"),
                row.getInt("retold"));
    }

    /** How many companies, groups and the like are touched, each counted once for events and once for figures. */
    public int subjectCount(long readingId) {
        return jdbc.sql("select count(*) from reading_subject s where s.reading_id = ? and " + TOUCHED)
                .param(readingId)
                .query(Integer.class)
                .single();
    }

    /** The companies and groups that are touched, those with most changes first, by their names in a language. */
    public List<SubjectChange> subjects(long readingId, Locale language, int offset, int limit) {
        return jdbc.sql("select s.*, c.slug, " + name(language) + """
                         as shown from reading_subject s
                        left join company c on c.id = s.company_id
                        left join company_group g on s.subject = 'group:' || g.id
                        where s.reading_id = ? and """ + ' ' + TOUCHED
                        + " order by s.entries_changed desc nulls last, s.kind, s.subject offset ? limit ?")
                .params(readingId, offset, limit)
                .query((row, number) -> new SubjectChange(
                        row.getString("kind"),
                        row.getString("subject"),
                        row.getString("slug"),
                        row.getString("shown"),
                        row.getInt("facts_added"),
                        row.getInt("facts_gone"),
                        row.getInt("facts_changed"),
                        standing(row, "before"),
                        standing(row, "after"),
                        row.getInt("entries_changed")))
                .list();
    }

    /** A text's words where the ledger has no name in that language, or none at all. */
    private static String name(Locale language) {
        boolean traditional =
                language.getCountry().equals("TW") || language.getScript().equals("Hant");
        String chinese = traditional ? "name_zh_hant" : "name_zh_hans";
        return language.getLanguage().equals("zh")
                ? "coalesce(c.%1$s, c.name_en, g.%1$s, s.name)".formatted(chinese)
                : "coalesce(c.name_en, g.name_en, s.name)";
    }

    private static Standing standing(ResultSet row, String side) throws SQLException {
        return new Standing(
                row.getInt("entries_" + side),
                row.getLong("people_low_" + side),
                row.getLong("people_high_" + side),
                row.getInt("open_" + side));
    }

    /**
     * The facts that change in one way, in the order of their articles.
     *
     * @param change one of {@link #KINDS}
     * @param language of the companies' names
     */
    public List<ChangedFact> facts(long readingId, String change, Locale language, int offset, int limit) {
        return jdbc.sql("select f.*, coalesce(a.title, a.file_name) as title, a.language, c.slug, " + name(language)
                        + """
                         as shown, coalesce(l.evidence, x.evidence) -> 0 ->> 'quote' as quote
                        from (select * from reading_fact where reading_id = :reading and change = :change order by id offset :offset limit :limit) f
                        join article a on a.id = f.article_id
                        left join reading_subject s on s.reading_id = f.reading_id and s.kind = f.kind and s.subject = coalesce(f.new_subject, f.old_subject)
                        left join company c on c.id = s.company_id
                        left join company_group g on s.subject = 'group:' || g.id
                        left join layoff_mention l on f.kind = 'layoff' and l.id = coalesce(f.new_mention_id, f.old_mention_id)
                        left join capex_mention x on f.kind = 'capex' and x.id = coalesce(f.new_mention_id, f.old_mention_id)
                        order by f.id""")
                .param("reading", readingId)
                .param("change", change)
                .param("offset", offset)
                .param("limit", limit)
                .query((row, number) -> fact(row))
                .list();
    }

    private ChangedFact fact(ResultSet row) throws SQLException {
        return new ChangedFact(
                row.getLong("article_id"),
                row.getString("title"),
                row.getString("language"),
                row.getString("kind"),
                row.getString("change"),
                row.getString("slug"),
                row.getString("shown"),
                row.getString("quote"),
                json.readValue(row.getString("differences"), DIFFERENCES));
    }
}
