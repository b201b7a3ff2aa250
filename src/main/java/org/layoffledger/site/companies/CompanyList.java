package org.layoffledger.site.companies;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.layoffledger.company.CompanySearch;
import org.layoffledger.site.language.SiteLanguage;
import org.layoffledger.site.page.Names;
import org.layoffledger.site.page.Window;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Companies, found under any name, with what the ledger holds on them. */
@Component
class CompanyList {

    private final JdbcClient jdbc;

    CompanyList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A company in the list.
     *
     * @param name in the reader's language
     * @param otherNames its names in the other languages, as far as they differ
     * @param events how many layoff events
     * @param figures how many capex figures
     * @param latestEvent the latest date of an event, as stated
     */
    record CompanyRow(
            long id,
            String slug,
            String name,
            @Nullable String otherNames,
            @Nullable String country,
            @Nullable String sector,
            @Nullable String ticker,
            long events,
            long figures,
            @Nullable String latestEvent) {}

    /**
     * What a reader asks for.
     *
     * @param words a name in any script, or null
     * @param all whether to list companies that the ledger holds nothing on
     */
    record Filter(
            @Nullable String words,
            @Nullable String sector,
            @Nullable String country,
            boolean all) {

        static Filter of(
                @Nullable String words, @Nullable String sector, @Nullable String country, @Nullable String show) {
            return new Filter(given(words), given(sector), given(country), "all".equals(show));
        }

        private static @Nullable String given(@Nullable String text) {
            return text == null || text.isBlank() ? null : text.strip();
        }
    }

    Window<CompanyRow> find(Filter filter, int asked, SiteLanguage language) {
        Map<String, Object> parameters = new HashMap<>();
        String where = where(filter, parameters);
        long total = jdbc.sql("select count(*) from company c where " + where)
                .params(parameters)
                .query(Long.class)
                .single();
        int page = Window.number(asked, total);
        parameters.put("lang", language.tag());
        parameters.put("limit", Window.SIZE);
        parameters.put("offset", Window.offset(page));
        List<CompanyRow> rows = jdbc.sql("""
                        select c.id, c.slug, %s as name, c.country, c.sector, c.ticker,
                               (select string_agg(distinct n, ' · ') from unnest(array[c.name_en, c.name_zh_hans, c.name_zh_hant]) n
                                where n is distinct from (%s)) as other_names,
                               (select count(*) from layoff_event e where e.company_id = c.id) as events,
                               (select count(*) from capex_figure f where f.company_id = c.id) as figures,
                               (select e.announced_on from layoff_event e where e.company_id = c.id and e.announced_first is not null
                                order by e.announced_first desc, e.id limit 1) as latest_event
                        from company c where %s order by lower(c.name_en), c.id limit :limit offset :offset
                        """.formatted(Names.of("c"), Names.of("c"), where))
                .params(parameters)
                .query(CompanyRow.class)
                .list();
        return new Window<>(rows, page, total);
    }

    private static String where(Filter filter, Map<String, Object> parameters) {
        List<String> conditions = new ArrayList<>(List.of("c.merged_into_id is null"));
        if (filter.words() != null) {
            conditions.add("c.id in (" + CompanySearch.IDS + ")");
            parameters.putAll(CompanySearch.parameters(filter.words()));
        } else if (!filter.all()) {
            conditions.add("(exists (select 1 from layoff_event e where e.company_id = c.id)"
                    + " or exists (select 1 from capex_figure f where f.company_id = c.id))");
        }
        if (filter.sector() != null) {
            conditions.add("c.sector = :sector");
            parameters.put("sector", filter.sector());
        }
        if (filter.country() != null) {
            conditions.add("c.country = :country");
            parameters.put("country", filter.country());
        }
        return String.join(" and ", conditions);
    }

    List<String> sectors() {
        return jdbc.sql("select distinct sector from company where sector is not null order by sector")
                .query(String.class)
                .list();
    }

    List<String> countries() {
        return jdbc.sql("select distinct country from company where country is not null order by country")
                .query(String.class)
                .list();
    }
}
