package org.layoffledger.company;

import java.time.MonthDay;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.layoffledger.extraction.CompanyDirectory.FiscalCalendar;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What has to be known of companies to derive their figures, for many at a time. */
@Service
public class SpenderBooks {

    private final JdbcClient jdbc;

    SpenderBooks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * How a company keeps its books.
     *
     * @param companyId the company, or the one that it is merged into
     * @param slug its address
     * @param calendar when its fiscal years end
     * @param currency ISO 4217, or null where it is not known
     */
    public record Books(
            long companyId,
            String slug,
            FiscalCalendar calendar,
            @Nullable String currency) {}

    /** The books of these companies, by their ids; for a merged one those of the company that stands for it. */
    @Transactional(readOnly = true)
    public Map<Long, Books> of(Collection<Long> companyIds) {
        Map<Long, Books> books = new HashMap<>();
        if (!companyIds.isEmpty()) {
            jdbc.sql("""
                            select c.id, r.id as root, r.slug, r.country, r.fiscal_year_end_month, r.fiscal_year_end_day, r.fiscal_year_named_after_start
                            from company c join company r on r.id = coalesce(c.merged_into_id, c.id) where c.id = any(:ids)""").param("ids", companyIds.toArray(Long[]::new)).query(row -> {
                String country = row.getString("country");
                books.put(
                        row.getLong("id"),
                        new Books(
                                row.getLong("root"),
                                row.getString("slug"),
                                new FiscalCalendar(
                                        MonthDay.of(
                                                row.getInt("fiscal_year_end_month"), row.getInt("fiscal_year_end_day")),
                                        row.getBoolean("fiscal_year_named_after_start")),
                                country == null ? null : ReportingCurrencies.of(country)));
            });
        }
        return books;
    }

    /** The addresses of groups of the registry, by their ids. */
    @Transactional(readOnly = true)
    public Map<Long, String> groupSlugs() {
        Map<Long, String> slugs = new HashMap<>();
        jdbc.sql("select id, slug from company_group").query(row -> {
            slugs.put(row.getLong(1), row.getString(2));
        });
        return slugs;
    }
}
