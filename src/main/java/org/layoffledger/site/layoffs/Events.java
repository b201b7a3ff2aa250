package org.layoffledger.site.layoffs;

import java.util.List;
import java.util.Optional;
import org.layoffledger.site.language.SiteLanguage;
import org.layoffledger.site.layoffs.EventPage.Choices;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads events for the pages that show them. */
@Component
public class Events {

    private static final String FROM = " from layoff_event e join company c on c.id = e.company_id ";
    private static final String SELECT = "select " + EventRow.COLUMNS + FROM;

    private final JdbcClient jdbc;
    private final EventSources sources;

    Events(JdbcClient jdbc, EventSources sources) {
        this.jdbc = jdbc;
        this.sources = sources;
    }

    /** All events of a company, the latest first, undated ones last. */
    public List<EventRow> ofCompany(long companyId, SiteLanguage language) {
        return jdbc.sql(SELECT + "where e.company_id = :company order by e.announced_first desc nulls last, e.id")
                .param("company", companyId)
                .param("lang", language.tag())
                .query(EventRow.class)
                .list();
    }

    /** The largest events that say what happened or is announced: no rumours, denials or running totals, and plans only for rounds that the ledger lacks. */
    public List<EventRow> largest(int limit, SiteLanguage language) {
        return jdbc.sql(
                        SELECT
                                + "where e.counted and e.headcount is not null order by e.headcount_high desc nulls last, e.id limit :limit")
                .param("lang", language.tag())
                .param("limit", limit)
                .query(EventRow.class)
                .list();
    }

    /** The events with the latest dates. */
    public List<EventRow> latest(int limit, SiteLanguage language) {
        return jdbc.sql(
                        SELECT
                                + "where e.announced_first is not null order by e.announced_first desc nulls last, e.id limit :limit")
                .param("lang", language.tag())
                .param("limit", limit)
                .query(EventRow.class)
                .list();
    }

    Optional<EventPage> page(String key, SiteLanguage language) {
        return jdbc.sql(SELECT + "where e.key = :key")
                .param("key", key)
                .param("lang", language.tag())
                .query(EventRow.class)
                .optional()
                .map(event -> EventPage.of(
                        event, choices(event.id()), sources.ofEvent(event.id()), related(event, language)));
    }

    private Choices choices(long eventId) {
        return jdbc.sql("""
                        select headcount_mention_id, headcount_choice, percent_mention_id, percent_choice, announced_mention_id, announced_choice,
                               status_mention_id, unit_mention_id, location_mention_id, reason_mention_id
                        from layoff_event where id = :id
                        """).param("id", eventId).query(Choices.class).single();
    }

    /** The plan and the whole that it belongs to, its rounds and its parts: the earliest first. */
    private List<EventRow> related(EventRow event, SiteLanguage language) {
        return jdbc.sql(SELECT + """
                        where e.id in (:plan, :whole) or e.parent_event_id = :id or e.whole_event_id = :id
                        order by e.announced_first nulls last, e.id""")
                .param("id", event.id())
                .param("plan", event.parentEventId())
                .param("whole", event.wholeEventId())
                .param("lang", language.tag())
                .query(EventRow.class)
                .list();
    }
}
