package org.layoffledger.derivation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Puts mentions in the place of others, or takes them out of what holds: the same for both kinds of fact, whose tables are alike. */
@Component
public class MentionSwap {

    /** Mentions of job cuts; they count to events. */
    public static final Table LAYOFFS = new Table(
            "layoff_mention",
            "company_name",
            "event_id",
            "case when reassigned then told_company_id else company_id end is null");

    /** Mentions of capital expenditure; they count to figures. */
    public static final Table CAPEX = new Table(
            "capex_mention",
            "spender_name",
            "figure_id",
            "case when reassigned then num_nonnulls(told_company_id, told_group_id, told_group_key)"
                    + " else num_nonnulls(company_id, group_id, group_key) end = 0");

    private final JdbcClient jdbc;

    MentionSwap(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A table of mentions.
     *
     * @param name its name
     * @param called the column with the company's name
     * @param countedTo the column with the event or figure
     * @param unsettled the condition under which the company that the article names has not been looked up
     */
    public record Table(String name, String called, String countedTo, String unsettled) {}

    /**
     * Gives the reading's mentions of these articles the companies that the ledger did not hold when they were found.
     *
     * @param resolve gives the ids of companies by their names
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void settle(
            Table table,
            long readingId,
            Collection<Long> articleIds,
            Function<Set<String>, Map<String, Long>> resolve) {
        Set<String> names = Set.copyOf(jdbc.sql("select distinct " + table.called() + " from " + table.name()
                        + " where reading_id = :reading and article_id in (:articles) and not active and "
                        + table.unsettled() + " and " + table.called() + " <> 'INDUSTRY'")
                .param("reading", readingId)
                .param("articles", articleIds)
                .query(String.class)
                .list());
        if (names.isEmpty()) {
            return;
        }
        resolve.apply(names)
                .forEach((name, id) -> jdbc.sql("update " + table.name()
                                + " set company_id = case when reassigned then company_id else :company end,"
                                + " told_company_id = case when reassigned then :company end where reading_id = :reading and article_id in (:articles) and not active and "
                                + table.unsettled() + " and " + table.called() + " = :name")
                        .param("company", id)
                        .param("reading", readingId)
                        .param("articles", articleIds)
                        .param("name", name)
                        .update());
    }

    /** Takes a statement that an editor found out of what holds. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void remove(Table table, String key) {
        jdbc.sql("update " + table.name() + " set active = false, " + table.countedTo()
                        + " = null where lasting_key = ? and origin = 'editor'")
                .param(key)
                .update();
    }

    /** The lasting keys of what the reading found in these articles. */
    @Transactional(readOnly = true)
    public List<String> keys(Table table, long readingId, Collection<Long> articleIds) {
        return jdbc.sql("select lasting_key from " + table.name()
                        + " where reading_id = :reading and article_id in (:articles)")
                .param("reading", readingId)
                .param("articles", articleIds)
                .query(String.class)
                .list();
    }

    /** What holds gives way, what the reading found takes its place, and counts to the same event or figure until that is derived anew. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void swap(Table table, long readingId, Collection<Long> articleIds) {
        List<String> keys = new ArrayList<>();
        List<Long> counted = new ArrayList<>();
        jdbc.sql("select lasting_key, " + table.countedTo() + " from " + table.name()
                        + " where article_id in (:articles) and active and origin = 'engine' and " + table.countedTo()
                        + " is not null")
                .param("articles", articleIds)
                .query(row -> {
                    keys.add(row.getString(1));
                    counted.add(row.getLong(2));
                });
        jdbc.sql("update " + table.name() + " set active = false, " + table.countedTo()
                        + " = null where article_id in (:articles) and active and origin = 'engine'")
                .param("articles", articleIds)
                .update();
        jdbc.sql("update " + table.name()
                        + " set active = true where reading_id = :reading and article_id in (:articles)")
                .param("reading", readingId)
                .param("articles", articleIds)
                .update();
        jdbc.sql("update " + table.name() + " m set " + table.countedTo()
                        + " = k.entry from unnest(?::text[], ?::bigint[]) k (lasting_key, entry)"
                        + " where m.lasting_key = k.lasting_key and m.active and m.reading_id = ? and not ("
                        + table.unsettled()
                        + ")")
                .params(keys.toArray(String[]::new), counted.toArray(Long[]::new), readingId)
                .update();
    }
}
