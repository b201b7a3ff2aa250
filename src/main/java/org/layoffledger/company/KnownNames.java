package org.layoffledger.company;

import java.time.MonthDay;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.layoffledger.extraction.CompanyDirectory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The names that the engine is told: the registry's, and those that the desk added. */
@Service
public class KnownNames {

    private final CompanyRegistry registry;
    private final JdbcClient jdbc;

    KnownNames(CompanyRegistry registry, JdbcClient jdbc) {
        this.registry = registry;
        this.jdbc = jdbc;
    }

    /** A number that grows whenever the desk changes a name; one quick statement. */
    @Transactional(readOnly = true)
    public long revision() {
        return jdbc.sql("select revision from company_names_revision")
                .query(Long.class)
                .single();
    }

    /** All names as they are now. */
    @Transactional(readOnly = true)
    public CompanyDirectory directory() {
        CompanyDirectory registered = registry.directory();
        Map<String, Added> added = added();
        if (added.isEmpty()) {
            return registered;
        }
        List<CompanyDirectory.Company> companies = new ArrayList<>();
        for (CompanyDirectory.Company company : registered.companies()) {
            Added more = added.remove(company.slug());
            companies.add(more == null ? company : more.to(company));
        }
        added.values().forEach(more -> companies.add(more.alone()));
        return new CompanyDirectory(companies, registered.groups());
    }

    /** A merger does not matter here: what texts call the one and the other stays apart, so that it can be taken back. A name that the registry now gives to another is its. */
    private Map<String, Added> added() {
        Map<String, Added> added = new LinkedHashMap<>();
        jdbc.sql("""
                select c.slug, c.name_en, c.fiscal_year_end_month, c.fiscal_year_end_day, c.fiscal_year_named_after_start, a.alias, a.ambiguous
                from company_alias a join company c on c.id = a.company_id
                where (a.from_desk or c.provisional and exists (select 1 from company_alias d where d.company_id = c.id and d.from_desk))
                  and not exists (select 1 from company_alias o join company r on r.id = o.company_id
                                  where o.folded = a.folded and r.id <> c.id and not r.provisional and not o.from_desk and not o.from_rename)
                order by c.slug, a.alias""")
                .query(Named.class)
                .list()
                .forEach(row -> added.computeIfAbsent(row.slug(), slug -> new Added(row, new ArrayList<>()))
                        .aliases()
                        .add(new CompanyDirectory.Alias(row.alias(), row.ambiguous())));
        return added;
    }

    private record Named(
            String slug,
            String nameEn,
            int fiscalYearEndMonth,
            int fiscalYearEndDay,
            boolean fiscalYearNamedAfterStart,
            String alias,
            boolean ambiguous) {}

    private record Added(Named company, List<CompanyDirectory.Alias> aliases) {

        CompanyDirectory.Company to(CompanyDirectory.Company known) {
            List<CompanyDirectory.Alias> all = new ArrayList<>(known.aliases());
            all.addAll(aliases);
            return new CompanyDirectory.Company(known.slug(), known.name(), all, known.units(), known.fiscalCalendar());
        }

        CompanyDirectory.Company alone() {
            return new CompanyDirectory.Company(
                    company.slug(),
                    company.nameEn(),
                    aliases,
                    List.of(),
                    new CompanyDirectory.FiscalCalendar(
                            MonthDay.of(company.fiscalYearEndMonth(), company.fiscalYearEndDay()),
                            company.fiscalYearNamedAfterStart()));
        }
    }
}
