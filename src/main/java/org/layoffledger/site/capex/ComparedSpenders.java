package org.layoffledger.site.capex;

import java.util.ArrayList;
import java.util.List;
import org.layoffledger.site.page.Window;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds whose figures stand on a page of the comparison: companies by their addresses, then the groups that only texts name. The registry's groups stand on each. */
@Component
class ComparedSpenders {

    private static final String COMPANIES = """
            from company c where c.merged_into_id is null and (:every or c.hyperscaler) and exists (select 1 from capex_figure f where f.company_id = c.id)""";
    private static final String GROUPS = "from capex_figure f where f.group_key is not null";

    private final JdbcClient jdbc;

    ComparedSpenders(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The spenders of one page.
     *
     * @param window counts companies and groups together; its rows are what names each of them
     * @param companies ids of the companies
     * @param groupKeys of the groups that only texts name
     */
    record Page(Window<Object> window, List<Long> companies, List<String> groupKeys) {}

    private record Counts(long companies, long groups) {}

    /**
     * A page of spenders.
     *
     * @param asked the page's number as the reader asks for it, from 1
     */
    Page page(boolean everyCompany, int asked) {
        Counts counts = jdbc.sql("select (select count(*) " + COMPANIES
                        + ") as companies, (select count(distinct f.group_key) " + GROUPS + ") as groups")
                .param("every", everyCompany)
                .query(Counts.class)
                .single();
        long total = counts.companies() + counts.groups();
        int number = Window.number(asked, total);
        long from = Window.offset(number);
        List<Long> companies = jdbc.sql("select c.id " + COMPANIES + " order by c.slug limit :size offset :from")
                .param("every", everyCompany)
                .param("size", Window.SIZE)
                .param("from", from)
                .query(Long.class)
                .list();
        List<String> groups = jdbc.sql("select f.group_key " + GROUPS
                        + " group by f.group_key order by f.group_key limit :size offset :from")
                .param("size", Window.SIZE - companies.size())
                .param("from", Math.max(from - counts.companies(), 0))
                .query(String.class)
                .list();
        List<Object> rows = new ArrayList<>(companies);
        rows.addAll(groups);
        return new Page(new Window<>(rows, number, total), companies, groups);
    }
}
