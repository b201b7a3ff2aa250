package org.layoffledger.reading;

import java.util.List;
import org.layoffledger.capex.CapexReadings;
import org.layoffledger.company.Spender;
import org.layoffledger.derivation.Cause;
import org.layoffledger.ingestion.Derivations;
import org.layoffledger.layoff.LayoffReadings;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lets a reading take the place of what held, some articles at a time: of each article either the old mentions hold or the new ones, whenever the work stops. */
@Component
class TakeOver {

    /** In one transaction; a company that several of them are about is derived once for them. */
    private static final int ARTICLES = 25;

    private final LayoffReadings layoffs;
    private final CapexReadings capex;
    private final Derivations derivations;
    private final ReadingRows readings;
    private final JdbcClient jdbc;

    TakeOver(
            LayoffReadings layoffs,
            CapexReadings capex,
            Derivations derivations,
            ReadingRows readings,
            JdbcClient jdbc) {
        this.layoffs = layoffs;
        this.capex = capex;
        this.derivations = derivations;
        this.readings = readings;
        this.jdbc = jdbc;
    }

    private record Waiting(long articleId, boolean changed) {}

    /** Takes the next articles over; whether there were any. */
    boolean step(Reading reading) {
        List<Waiting> waiting = jdbc.sql("""
                        select article_id, changed from reading_article
                        where reading_id = ? and not applied order by article_id limit ?""")
                .params(reading.id(), ARTICLES)
                .query(Waiting.class)
                .list();
        if (waiting.isEmpty()) {
            return false;
        }
        List<Long> changed = waiting.stream()
                .filter(Waiting::changed)
                .map(Waiting::articleId)
                .toList();
        if (!changed.isEmpty()) {
            swap(reading, changed);
        }
        mark(reading, waiting.stream().map(Waiting::articleId).toList());
        readings.applied(reading, waiting.size());
        return true;
    }

    private void swap(Reading reading, List<Long> articles) {
        derivations.begin();
        layoffs.settle(reading.id(), articles);
        capex.settle(reading.id(), articles);
        List<Long> cutting = layoffs.companies(reading.id(), articles);
        List<Spender> spending = capex.spenders(reading.id(), articles);
        derivations.derive(cutting, spending, new Cause(Cause.Kind.READING, reading.id()), () -> {
            layoffs.swap(reading.id(), articles);
            capex.swap(reading.id(), articles);
        });
    }

    private void mark(Reading reading, List<Long> articles) {
        jdbc.sql("update reading_article set applied = true where reading_id = :reading and article_id in (:articles)")
                .param("reading", reading.id())
                .param("articles", articles)
                .update();
        jdbc.sql("""
                        insert into article_reading (article_id, engine_version, directory, reading_id)
                        select id, :version, :directory, :reading from article where id in (:articles)
                        on conflict (article_id) do update set engine_version = excluded.engine_version,
                          directory = excluded.directory, reading_id = excluded.reading_id""")
                .param("version", reading.engineVersion())
                .param("directory", reading.directory())
                .param("reading", reading.id())
                .param("articles", articles)
                .update();
    }
}
