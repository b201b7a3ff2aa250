package org.layoffledger.site.layoffs;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The sources of events: every mention that an event rests on, oldest article first. */
@Component
public class EventSources {

    private static final String ORDER = " order by a.published_on nulls last, m.lasting_key";

    private final JdbcClient jdbc;

    EventSources(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The sources of all events of a company, by the event's id. */
    public Map<Long, List<EventSource>> ofCompany(long companyId) {
        return jdbc
                .sql(EventSource.SELECT
                        + " where m.event_id in (select id from layoff_event where company_id = :company) and m.active"
                        + ORDER)
                .param("company", companyId)
                .query(EventSource.class)
                .list()
                .stream()
                .collect(Collectors.groupingBy(EventSource::eventId));
    }

    /** The sources with these lasting keys, whichever event holds them now. */
    List<EventSource> ofMentions(Collection<String> keys) {
        return jdbc.sql(EventSource.SELECT + " where m.lasting_key = any(:keys) and m.active" + ORDER)
                .param("keys", keys.toArray(String[]::new))
                .query(EventSource.class)
                .list();
    }

    /** The sources of one event. */
    List<EventSource> ofEvent(long eventId) {
        return jdbc.sql(EventSource.SELECT + " where m.event_id = :event and m.active" + ORDER)
                .param("event", eventId)
                .query(EventSource.class)
                .list();
    }
}
