package org.layoffledger.site.layoffs;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.layoffledger.company.CompanySearch;
import org.layoffledger.site.language.SiteLanguage;
import org.layoffledger.site.page.Window;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All events, filtered and sorted. */
@Component
class EventList {

    private final JdbcClient jdbc;

    EventList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The events of one page.
     *
     * @param events the events
     * @param counted how many of all that match enter the totals
     * @param low the least number of people that these can mean together
     * @param high the greatest
     * @param orMore whether some of them have no upper end
     * @param unknown how many of these have no number
     */
    record Found(Window<EventRow> events, long counted, long low, long high, boolean orMore, long unknown) {}

    private record Totals(long total, long counted, long low, long high, boolean orMore, long unknown) {}

    Found find(EventFilter filter, int asked, SiteLanguage language) {
        Map<String, Object> parameters = new HashMap<>();
        String where = where(filter, parameters);
        Totals totals =
                jdbc.sql("""
                        select count(*) as total, count(*) filter (where e.counted) as counted,
                               coalesce(sum(e.headcount_low) filter (where e.counted), 0) as low,
                               coalesce(sum(e.headcount_high) filter (where e.counted), 0) as high,
                               coalesce(bool_or(e.headcount_or_more) filter (where e.counted), false) as or_more,
                               count(*) filter (where e.counted and e.headcount is null) as unknown
                        from layoff_event e
                        """ + where).params(parameters).query(Totals.class).single();
        int page = Window.number(asked, totals.total());
        parameters.put("lang", language.tag());
        parameters.put("limit", Window.SIZE);
        parameters.put("offset", Window.offset(page));
        List<EventRow> rows = jdbc.sql("select " + EventRow.COLUMNS
                        + " from layoff_event e join company c on c.id = e.company_id " + where + " order by "
                        + filter.order() + " limit :limit offset :offset")
                .params(parameters)
                .query(EventRow.class)
                .list();
        return new Found(
                new Window<>(rows, page, totals.total()),
                totals.counted(),
                totals.low(),
                totals.high(),
                totals.orMore(),
                totals.unknown());
    }

    /** The years in which events happened, latest first. */
    List<Integer> years() {
        return jdbc.sql(
                        "select distinct left(announced_on, 4)::int as year from layoff_event where announced_on is not null order by year desc")
                .query(Integer.class)
                .list();
    }

    private static String where(EventFilter filter, Map<String, Object> parameters) {
        List<String> conditions = new ArrayList<>();
        if (filter.company() != null) {
            conditions.add("e.company_id in (" + CompanySearch.IDS + ")");
            parameters.putAll(CompanySearch.parameters(filter.company()));
        }
        if (filter.when() != null) {
            conditions.add("e.announced_on like :when");
            parameters.put("when", filter.when() + "%");
        }
        if (filter.status() != null) {
            conditions.add("e.status = :status");
            parameters.put("status", filter.status());
        }
        if (filter.size() != null) {
            conditions.add("e.headcount_high >= :size");
            parameters.put("size", filter.size());
        }
        return conditions.isEmpty() ? "" : "where " + String.join(" and ", conditions);
    }
}
