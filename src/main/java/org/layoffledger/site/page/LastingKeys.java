package org.layoffledger.site.page;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where a mention's lasting key leads: to the entry that now holds the mention, or nowhere any more, with the reason. */
@Component
public class LastingKeys {

    private final JdbcClient jdbc;

    LastingKeys(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A key that leads nowhere any more.
     *
     * @param cause the code of what took its entry away
     * @param note the reason that an editor gave, or null
     * @param withdrawnOn the day, UTC
     */
    public record Withdrawal(String cause, @Nullable String note, LocalDate withdrawnOn) {}

    /** The canonical key of the layoff event that holds the mention with this key. */
    public Optional<String> canonicalEvent(String key) {
        return canonical(
                "select e.key from layoff_mention m join layoff_event e on e.id = m.event_id where m.lasting_key = :key and m.active",
                key);
    }

    /** The canonical key of the capex figure that holds the mention with this key. */
    public Optional<String> canonicalFigure(String key) {
        return canonical(
                "select f.key from capex_mention m join capex_figure f on f.id = m.figure_id where m.lasting_key = :key and m.active",
                key);
    }

    private Optional<String> canonical(String sql, String key) {
        return jdbc.sql(sql).param("key", key).query(String.class).optional();
    }

    /** Why the layoff event that had this key was withdrawn. */
    public Optional<Withdrawal> withdrawnEvent(String key) {
        return withdrawn("event", key);
    }

    /** Why the capex figure that had this key was withdrawn. */
    public Optional<Withdrawal> withdrawnFigure(String key) {
        return withdrawn("figure", key);
    }

    private Optional<Withdrawal> withdrawn(String subject, String key) {
        return jdbc.sql("""
                        select case when d.withdrawn_at <= w.withdrawn_at then 'decision-withdrawn' else w.cause end as cause,
                               case when d.withdrawn_at <= w.withdrawn_at then d.withdrawn_note else d.note end as note,
                               cast(w.withdrawn_at at time zone 'UTC' as date) as withdrawn_on
                        from withdrawn_key w left join decision d on w.cause = 'decision' and d.id = w.cause_id
                        where w.key = :key and w.subject = :subject""")
                .param("key", key)
                .param("subject", subject)
                .query(Withdrawal.class)
                .optional();
    }
}
