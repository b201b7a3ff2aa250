package org.layoffledger.reading;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.layoffledger.company.KnownNames;
import org.layoffledger.ingestion.CurrentEngine;
import org.layoffledger.ingestion.Engine;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Works on the open reading in small steps, each in a transaction of its own that holds the reading's row: one node works on it at a time, and whoever comes next goes on
 * where the last step that was committed ended.
 */
@Service
public class ReadingJob {

    private static final Logger LOG = LoggerFactory.getLogger(ReadingJob.class);
    private static final int LONGEST_FAILURE = 500;

    private final ReadingRows readings;
    private final ReadAgain reader;
    private final Comparison comparison;
    private final TakeOver takeOver;
    private final CurrentEngine engines;
    private final KnownNames names;
    private final ReadingFindings findings;
    private final TransactionTemplate transaction;
    private volatile boolean closing;

    ReadingJob(
            ReadingRows readings,
            ReadAgain reader,
            Comparison comparison,
            TakeOver takeOver,
            CurrentEngine engines,
            KnownNames names,
            ReadingFindings findings,
            TransactionTemplate transaction) {
        this.readings = readings;
        this.reader = reader;
        this.comparison = comparison;
        this.takeOver = takeOver;
        this.engines = engines;
        this.names = names;
        this.findings = findings;
        this.transaction = transaction;
    }

    /** Works until there is nothing more to do: until the reading is read and compared, or applied, or waits for another engine or another node. */
    public void work() {
        while (!closing && step()) {
            LOG.debug("a step of the reading is done");
        }
    }

    /** Does one step. Must not be called within a transaction. Whether there is more to do; false where it failed, to be tried again later. */
    public boolean step() {
        @Nullable Reading[] taken = new Reading[1];
        try {
            return Boolean.TRUE.equals(transaction.execute(status -> {
                taken[0] = readings.take().orElse(null);
                return taken[0] != null && step(taken[0]);
            }));
        } catch (RuntimeException e) {
            if (!closing) {
                failed(taken[0], e);
            }
            return false;
        }
    }

    private boolean step(Reading reading) {
        return switch (reading.state()) {
            case READING -> read(reading);
            case COMPARING -> comparison.step(reading) || compared(reading);
            case APPLYING -> takeOver.step(reading) || next(reading, ReadingState.APPLIED);
            case READY, APPLIED, ABANDONED, FAILED -> false;
        };
    }

    /** A node whose engine is not the one that the reading was started with leaves it alone, unless names were added: half of the articles by one engine and half by another compare with nothing. */
    private boolean read(Reading reading) {
        long revision = names.revision();
        Engine engine = engines.engine();
        if (!reading.isBy(engine)) {
            return startOver(reading, engine, revision);
        }
        if (reader.step(reading, engine)) {
            return true;
        }
        readings.readAll(reading);
        return next(reading, ReadingState.COMPARING);
    }

    /** With names that were added since: what was read without them is of no use. */
    private boolean startOver(Reading reading, Engine engine, long revision) {
        if (!reading.mayGoOnWith(engine, revision)) {
            return false;
        }
        findings.discard(reading.id());
        readings.startOver(reading, engine, revision);
        LOG.info("reading {} starts over with the names that were added", reading.id());
        return true;
    }

    private boolean compared(Reading reading) {
        readings.compared(reading);
        return next(reading, ReadingState.READY);
    }

    private boolean next(Reading reading, ReadingState to) {
        readings.move(reading.id(), reading.state(), to);
        LOG.info("reading {} is {}", reading.id(), to.code());
        return to.isWorking();
    }

    private void failed(@Nullable Reading reading, RuntimeException e) {
        LOG.error("a step of the reading failed", e);
        if (reading != null) {
            String why = Objects.toString(e.getMessage(), e.getClass().getSimpleName());
            readings.failed(reading.id(), why.substring(0, Math.min(why.length(), LONGEST_FAILURE)));
        }
    }

    @EventListener(ContextClosedEvent.class)
    void stop() {
        closing = true;
    }
}
