package org.layoffledger.reading;

import org.layoffledger.capex.CapexReadings;
import org.layoffledger.layoff.LayoffReadings;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What readings found and what never held. */
@Component
class ReadingFindings {

    private final LayoffReadings layoffs;
    private final CapexReadings capex;
    private final JdbcClient jdbc;

    ReadingFindings(LayoffReadings layoffs, CapexReadings capex, JdbcClient jdbc) {
        this.layoffs = layoffs;
        this.capex = capex;
        this.jdbc = jdbc;
    }

    /** Removes what the reading found; nothing of it has been applied. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void discard(long readingId) {
        jdbc.sql("delete from reading_fact where reading_id = ?")
                .param(readingId)
                .update();
        jdbc.sql("delete from reading_subject where reading_id = ?")
                .param(readingId)
                .update();
        jdbc.sql("delete from reading_article where reading_id = ?")
                .param(readingId)
                .update();
        layoffs.forget(readingId);
        capex.forget(readingId);
    }
}
