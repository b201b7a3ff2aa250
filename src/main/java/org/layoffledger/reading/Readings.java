package org.layoffledger.reading;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.layoffledger.capex.CapexReadings;
import org.layoffledger.ingestion.CurrentEngine;
import org.layoffledger.ingestion.Engine;
import org.layoffledger.layoff.LayoffReadings;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Starts readings, ends them, and finds them. The work itself is {@link ReadingJob}'s. */
@Service
public class Readings {

    private final ReadingRows rows;
    private final CurrentEngine engines;
    private final LayoffReadings layoffs;
    private final CapexReadings capex;
    private final JdbcClient jdbc;

    Readings(ReadingRows rows, CurrentEngine engines, LayoffReadings layoffs, CapexReadings capex, JdbcClient jdbc) {
        this.rows = rows;
        this.engines = engines;
        this.layoffs = layoffs;
        this.capex = capex;
        this.jdbc = jdbc;
    }

    /** How many articles the present engine, with the names that it knows now, has not read. */
    public int waiting() {
        return rows.otherwiseRead(engines.engine());
    }

    /**
     * Starts to read what the present engine has not read. Must not be called within a transaction.
     *
     * @return the reading's number; empty where there is nothing to read
     * @throws ReadingUnderWay if another one has not ended
     */
    public OptionalLong start(String by) {
        Engine engine = engines.engine();
        if (rows.otherwiseRead(engine) == 0) {
            return OptionalLong.empty();
        }
        try {
            return OptionalLong.of(rows.open(engine, by));
        } catch (DuplicateKeyException e) {
            throw new ReadingUnderWay(e);
        }
    }

    /** Whether a reading that still reads waits for the engine that it was started with: names were added since, or another version serves. */
    public boolean isOutdated(Reading reading) {
        Engine engine = engines.engine();
        boolean same = engine.version() == reading.engineVersion()
                && engine.directory().equals(reading.directory());
        return reading.state() == ReadingState.READING && !same;
    }

    /** Confirms a reading: it is applied in the background. Whether it was ready for that. */
    public boolean apply(long id, String by) {
        return rows.confirm(id, by);
    }

    /** Gives a reading up and removes what it found. Whether that was still possible. */
    @Transactional
    public boolean abandon(long id) {
        Reading reading = rows.lock(id).orElse(null);
        if (reading == null || !reading.canBeAbandoned()) {
            return false;
        }
        jdbc.sql("delete from reading_fact where reading_id = ?").param(id).update();
        jdbc.sql("delete from reading_subject where reading_id = ?").param(id).update();
        jdbc.sql("delete from reading_article where reading_id = ?").param(id).update();
        layoffs.forget(id);
        capex.forget(id);
        return rows.move(id, reading.state(), ReadingState.ABANDONED);
    }

    /** Takes a reading that failed up again, where it stopped. Whether it had failed. */
    @Transactional
    public boolean retry(long id) {
        return rows.lock(id)
                .map(reading ->
                        reading.failedWhile() != null && rows.move(id, ReadingState.FAILED, reading.failedWhile()))
                .orElse(false);
    }

    /** A reading by its number. */
    public Optional<Reading> find(long id) {
        return rows.find(id);
    }

    /** The latest readings, the newest first. */
    public List<Reading> latest(int limit) {
        return rows.latest(limit);
    }
}
