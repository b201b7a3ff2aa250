package org.layoffledger.reading;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.layoffledger.company.KnownNames;
import org.layoffledger.ingestion.CurrentEngine;
import org.layoffledger.ingestion.Engine;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Starts readings, ends them, and finds them. The work itself is {@link ReadingJob}'s. */
@Service
public class Readings {

    private final ReadingRows rows;
    private final CurrentEngine engines;
    private final KnownNames names;
    private final ReadingFindings findings;

    Readings(ReadingRows rows, CurrentEngine engines, KnownNames names, ReadingFindings findings) {
        this.rows = rows;
        this.engines = engines;
        this.names = names;
        this.findings = findings;
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
        // before the engine: names added in between then count as added later
        long revision = names.revision();
        Engine engine = engines.engine();
        if (rows.otherwiseRead(engine) == 0) {
            return OptionalLong.empty();
        }
        try {
            return OptionalLong.of(rows.open(engine, revision, by));
        } catch (DuplicateKeyException e) {
            throw new ReadingUnderWay(e);
        }
    }

    /** Whether a reading that still reads waits for the engine that it was started with: another version serves here, or one with other names that are not newer. */
    public boolean isOutdated(Reading reading) {
        long revision = names.revision();
        return reading.state() == ReadingState.READING
                && !reading.isBy(engines.engine())
                && !reading.mayGoOnWith(engines.engine(), revision);
    }

    /** Starts a reading over that waits for another engine, with the one that serves here. Whether it did wait. */
    @Transactional
    public boolean startOver(long id) {
        long revision = names.revision();
        Engine engine = engines.engine();
        Reading reading = rows.lock(id).orElse(null);
        if (reading == null || reading.state() != ReadingState.READING || reading.isBy(engine)) {
            return false;
        }
        findings.discard(id);
        rows.startOver(reading, engine, revision);
        return true;
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
        findings.discard(id);
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
