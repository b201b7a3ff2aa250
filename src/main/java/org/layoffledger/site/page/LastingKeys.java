package org.layoffledger.site.page;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where a mention's lasting key leads: to the entry that now holds the mention, or nowhere any more, with the reason. */
@Component
public class LastingKeys {

    private final JdbcClient jdbc;

    LastingKeys(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The canonical key of the layoff event that holds the mention with this key. */
    public Optional<String> canonicalEvent(String key) {
        return jdbc.sql(
                        "select e.key from layoff_mention m join layoff_event e on e.id = m.event_id where m.lasting_key = :key and m.active")
                .param("key", key)
                .query(String.class)
                .optional();
    }

    /** The canonical key of the capex figure that holds the mention with this key. */
    public Optional<String> canonicalFigure(String key) {
        return jdbc.sql(
                        "select f.key from capex_mention m join capex_figure f on f.id = m.figure_id where m.lasting_key = :key and m.active")
                .param("key", key)
                .query(String.class)
                .optional();
    }

    /** Why the layoff event that had this key was withdrawn. */
    public Optional<String> withdrawnEvent(String key) {
        return reason("select reason from layoff_withdrawn_key where key = :key", key);
    }

    /** Why the capex figure that had this key was withdrawn. */
    public Optional<String> withdrawnFigure(String key) {
        return reason("select reason from capex_withdrawn_key where key = :key", key);
    }

    private Optional<String> reason(String sql, String key) {
        return jdbc.sql(sql).param("key", key).query(String.class).optional();
    }
}
