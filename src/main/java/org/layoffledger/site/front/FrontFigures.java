package org.layoffledger.site.front;

import java.time.YearMonth;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The counts and monthly sums of the front page. */
@Component
class FrontFigures {

    private final JdbcClient jdbc;

    FrontFigures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How much the ledger holds. */
    record Holdings(long articles, long companies, long events, long figures) {}

    /**
     * People cut in one month.
     *
     * @param month as 2026-01
     * @param low the least that all counted events of the month can mean together
     * @param high the greatest
     * @param orMore whether one of them has no upper end
     * @param events how many there are
     * @param unknown how many of them have no number
     */
    record Month(String month, long low, long high, boolean orMore, long events, long unknown) {

        YearMonth value() {
            return YearMonth.parse(month);
        }
    }

    /** Counted events that are dated by a year only, or not at all, and so belong to no month. */
    record Undated(long events, long low, long high, boolean orMore, long unknown) {}

    Holdings holdings() {
        return jdbc.sql("""
                        select (select count(*) from article) as articles,
                               (select count(*) from company c where exists (select 1 from layoff_event e where e.company_id = c.id)
                                   or exists (select 1 from capex_figure f where f.company_id = c.id)) as companies,
                               (select count(*) from layoff_event) as events,
                               (select count(*) from capex_figure) as figures
                        """).query(Holdings.class).single();
    }

    /** The months in which something happened, from the earliest. */
    List<Month> months() {
        return jdbc.sql("""
                        select left(announced_on, 7) as month, coalesce(sum(headcount_low), 0) as low, coalesce(sum(headcount_high), 0) as high,
                               bool_or(headcount_or_more) as or_more, count(*) as events, count(*) filter (where headcount is null) as unknown
                        from layoff_event where counted and length(announced_on) >= 7 group by month order by month
                        """).query(Month.class).list();
    }

    Undated undated() {
        return jdbc.sql("""
                        select count(*) as events, coalesce(sum(headcount_low), 0) as low, coalesce(sum(headcount_high), 0) as high,
                               coalesce(bool_or(headcount_or_more), false) as or_more, count(*) filter (where headcount is null) as unknown
                        from layoff_event where counted and (announced_on is null or length(announced_on) < 7)
                        """).query(Undated.class).single();
    }
}
