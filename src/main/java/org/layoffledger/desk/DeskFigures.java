package org.layoffledger.desk;

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
     * @param lost decisions that apply to nothing, because a fact of theirs is found no more
     * @param provisional companies that only texts name
     * @param readings that wait for somebody to confirm them
     */
    record Counts(long decisions, long lost, long provisional, long readings) {}

    /** Counted in one statement. */
    Counts count() {
        return jdbc.sql("""
                        select (select count(*) from decision where withdrawn_at is null) as decisions,
                               (select count(*) from decision d where d.withdrawn_at is null and d.fact is not null and exists (
                                  select 1 from unnest(array[d.subject_key, d.object_key]) as wanted where wanted is not null
                                    and not exists (select 1 from layoff_mention m where d.fact = 'layoff' and m.lasting_key = wanted and m.active)
                                    and not exists (select 1 from capex_mention m where d.fact = 'capex' and m.lasting_key = wanted and m.active))) as lost,
                               (select count(*) from company where provisional and merged_into_id is null) as provisional,
                               (select count(*) from reading where state = 'ready') as readings
                        """).query(Counts.class).single();
    }
}
