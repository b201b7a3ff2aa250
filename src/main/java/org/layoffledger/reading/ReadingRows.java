package org.layoffledger.reading;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.layoffledger.ingestion.Engine;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of readings; each change of state names the state it needs. */
@Repository
class ReadingRows {

    /** Articles that another engine read, or that nobody noted down. */
    private static final String OTHERWISE_READ = "from article a left join article_reading r on r.article_id = a.id"
            + " where (r.article_id is null or r.engine_version <> :version or r.directory is distinct from :directory)";

    private final JdbcClient jdbc;
    private final Clock clock;

    ReadingRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** An article to be read. */
    record ToRead(
            long id,
            String text,
            String textSha256,
            @Nullable String title,
            @Nullable LocalDate publishedOn) {}

    /** How many articles this engine has not read. */
    int otherwiseRead(Engine engine) {
        return jdbc.sql("select count(*) " + OTHERWISE_READ)
                .param("version", engine.version())
                .param("directory", engine.directory())
                .query(Integer.class)
                .single();
    }

    /** Opens a reading of the articles that are there now. */
    long open(Engine engine, long namesRevision, String by) {
        return jdbc.sql("""
                        insert into reading (engine_version, directory, state, started_by, started_at, until_article_id, articles_total, names_revision)
                        select :version, :directory, 'reading', :by, :now, coalesce(max(a.id), 0), count(*), :revision """ + ' ' + OTHERWISE_READ + " returning id")
                .param("version", engine.version())
                .param("directory", engine.directory())
                .param("by", by)
                .param("now", now())
                .param("revision", namesRevision)
                .query(Long.class)
                .single();
    }

    /** Lets a reading begin again with another engine, with the articles that are there now. */
    void startOver(Reading reading, Engine engine, long namesRevision) {
        jdbc.sql("""
                        update reading set engine_version = :version, directory = :directory, names_revision = :revision, restarts = restarts + 1,
                          last_article_id = 0, articles_done = 0, articles_changed = 0, attempts = 0, failure = null,
                          (until_article_id, articles_total) = (select coalesce(max(a.id), 0), count(*) %s)
                        where id = :id""".formatted(OTHERWISE_READ))
                .param("version", engine.version())
                .param("directory", engine.directory())
                .param("revision", namesRevision)
                .param("id", reading.id())
                .update();
    }

    /** The articles that come next, with their texts. */
    List<ToRead> next(Reading reading, int limit) {
        return jdbc.sql("select a.id, a.text, a.text_sha256, a.title, a.published_on " + OTHERWISE_READ
                        + " and a.id > :last and a.id <= :until order by a.id limit :limit")
                .param("version", reading.engineVersion())
                .param("directory", reading.directory())
                .param("last", reading.lastArticleId())
                .param("until", reading.untilArticleId())
                .param("limit", limit)
                .query(ToRead.class)
                .list();
    }

    /** The reading that waits for work, locked until the transaction ends; none where another node works on it. */
    Optional<Reading> take() {
        return jdbc.sql(
                        "select * from reading where state in ('reading', 'comparing', 'applying') limit 1 for update skip locked")
                .query((row, number) -> reading(row))
                .optional();
    }

    Optional<Reading> find(long id) {
        return jdbc.sql("select * from reading where id = ?")
                .param(id)
                .query((row, number) -> reading(row))
                .optional();
    }

    /** The reading, once no step is being done on it; nobody else does one until the transaction ends. */
    Optional<Reading> lock(long id) {
        return jdbc.sql("select * from reading where id = ? for update")
                .param(id)
                .query((row, number) -> reading(row))
                .optional();
    }

    /** All articles are read: the rest of them went in the meantime. */
    void readAll(Reading reading) {
        jdbc.sql("update reading set articles_total = articles_done where id = ?")
                .param(reading.id())
                .update();
    }

    /** Notes the ledger's totals, with which the reading is compared. */
    void compared(Reading reading) {
        jdbc.sql("""
                        update reading set (events, people_low, people_high, people_open) = (
                            select count(*), coalesce(sum(headcount_low) filter (where counted), 0),
                              coalesce(sum(headcount_high) filter (where counted), 0), count(*) filter (where counted and headcount_or_more)
                            from layoff_event),
                          figures = (select count(*) from capex_figure)
                        where id = ?""").param(reading.id()).update();
    }

    List<Reading> latest(int limit) {
        return jdbc.sql("select * from reading order by started_at desc, id desc limit ?")
                .param(limit)
                .query((row, number) -> reading(row))
                .list();
    }

    /** Notes how far the articles have been read. The total follows where articles went, or came in while the reading was started. */
    void advance(Reading reading, long lastArticleId, int done, int changed) {
        jdbc.sql("""
                        update reading set last_article_id = :last, articles_done = articles_done + :done, articles_changed = articles_changed + :changed,
                          articles_total = greatest(articles_total, articles_done + :done), attempts = 0, failure = null
                        where id = :id""")
                .param("last", lastArticleId)
                .param("done", done)
                .param("changed", changed)
                .param("id", reading.id())
                .update();
    }

    void applied(Reading reading, int articles) {
        jdbc.sql(
                        "update reading set articles_applied = articles_applied + ?, attempts = 0, failure = null where id = ?")
                .params(articles, reading.id())
                .update();
    }

    /** Moves a reading on; whether it was in that state. */
    boolean move(long id, ReadingState from, ReadingState to) {
        return jdbc.sql("""
                        update reading set state = :to, attempts = 0, failure = null, failed_while = null,
                          ready_at = case when :to = 'ready' then :now else ready_at end,
                          ended_at = case when :to in ('applied', 'abandoned') then :now end
                        where id = :id and state = :from""")
                        .param("to", to.code())
                        .param("now", now())
                        .param("id", id)
                        .param("from", from.code())
                        .update()
                > 0;
    }

    boolean confirm(long id, String by) {
        return jdbc.sql(
                                "update reading set state = 'applying', applied_by = ?, applied_at = ? where id = ? and state = 'ready'")
                        .params(by, now(), id)
                        .update()
                > 0;
    }

    /** Counts a failure; the third in a row stops the reading. */
    void failed(long id, String why) {
        jdbc.sql("""
                        update reading set attempts = attempts + 1, failure = :why,
                          failed_while = case when attempts >= 2 then state end,
                          state = case when attempts >= 2 then 'failed' else state end
                        where id = :id and state in ('reading', 'comparing', 'applying')""").param("why", why).param("id", id).update();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock.withZone(ZoneOffset.UTC));
    }

    private static Reading reading(ResultSet row) throws SQLException {
        String failedWhile = row.getString("failed_while");
        return new Reading(
                row.getLong("id"),
                row.getInt("engine_version"),
                row.getString("directory"),
                ReadingState.of(row.getString("state")),
                failedWhile == null ? null : ReadingState.of(failedWhile),
                row.getString("failure"),
                row.getString("started_by"),
                row.getObject("started_at", OffsetDateTime.class),
                row.getObject("ready_at", OffsetDateTime.class),
                row.getString("applied_by"),
                row.getObject("applied_at", OffsetDateTime.class),
                row.getObject("ended_at", OffsetDateTime.class),
                row.getLong("until_article_id"),
                row.getLong("last_article_id"),
                row.getInt("articles_total"),
                row.getInt("articles_done"),
                row.getInt("articles_changed"),
                row.getInt("articles_applied"),
                row.getLong("names_revision"),
                row.getInt("restarts"));
    }
}
