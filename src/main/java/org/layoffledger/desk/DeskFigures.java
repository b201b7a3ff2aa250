package org.layoffledger.desk;

import org.layoffledger.review.Lost;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What waits at the desk, in numbers. */
@Component
class DeskFigures {

    private final JdbcClient jdbc;

    DeskFigures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Numbers of the start page.
     *
     * @param decisions that apply
     * @param lost decisions that apply to nothing, because a fact of theirs is found no more or its company is another
     * @param provisional companies that only texts name
     * @param readings that wait for somebody to confirm them
     */
    record Counts(long decisions, long lost, long provisional, long readings) {}

    /** Counted in one statement. */
    Counts count() {
        return jdbc.sql("""
                        select (select count(*) from decision where withdrawn_at is null) as decisions,
                               (select count(*) from decision d where d.withdrawn_at is null and %s is not null) as lost,
                               (select count(*) from company where provisional and merged_into_id is null) as provisional,
                               (select count(*) from reading where state = 'ready') as readings
                        """.formatted(Lost.REASON)).query(Counts.class).single();
    }
}
