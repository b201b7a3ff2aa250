package org.layoffledger.site.companies;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.layoffledger.site.language.SiteLanguage;
import org.layoffledger.site.page.Names;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the registry says about a company. */
@Component
class Profiles {

    private final JdbcClient jdbc;

    Profiles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A company.
     *
     * @param name in the reader's language
     * @param provisional whether it is known from articles only
     */
    record Profile(
            long id,
            String slug,
            String name,
            String nameEn,
            @Nullable String nameZhHans,
            @Nullable String nameZhHant,
            @Nullable String country,
            @Nullable String sector,
            @Nullable String ticker,
            int fiscalYearEndMonth,
            boolean fiscalYearNamedAfterStart,
            boolean provisional) {

        /** Its names in the other languages. */
        public List<String> otherNames() {
            return Stream.of(nameEn, nameZhHans, nameZhHant)
                    .filter(other -> other != null && !other.equals(name))
                    .distinct()
                    .toList();
        }
    }

    Optional<Profile> bySlug(String slug, SiteLanguage language) {
        return jdbc.sql("""
                        select c.id, c.slug, %s as name, c.name_en, c.name_zh_hans, c.name_zh_hant, c.country, c.sector, c.ticker,
                               c.fiscal_year_end_month, c.fiscal_year_named_after_start, c.provisional
                        from company c where c.slug = :slug and c.merged_into_id is null
                        """.formatted(Names.of("c")))
                .param("slug", slug)
                .param("lang", language.tag())
                .query(Profile.class)
                .optional();
    }

    /**
     * Where an address leads that is no company's own.
     *
     * @param forGood whether the company has moved there, rather than being merged as long as editors think so
     */
    record Present(String slug, boolean forGood) {}

    /** The address of the company that had this one before, or of the one that it is merged into. */
    Optional<Present> present(String slug) {
        return jdbc.sql("""
                        select r.slug, c.merged_into_id is null as for_good
                        from company c join company r on r.id = coalesce(c.merged_into_id, c.id)
                        where c.slug = :slug or c.id = (select company_id from company_former_slug where slug = :slug)
                        order by c.slug = :slug desc limit 1""").param("slug", slug).query(Present.class).optional();
    }

    /** Under which other names texts tell of it, because editors merged those companies into it. */
    List<String> mergedNames(long companyId) {
        return jdbc.sql("select name_en from company where merged_into_id = :company order by lower(name_en), id")
                .param("company", companyId)
                .query(String.class)
                .list();
    }

    /** Its parts that have names of their own. */
    List<String> units(long companyId, SiteLanguage language) {
        return jdbc.sql("select " + Names.of("u")
                        + " as name from company_unit u where u.company_id = :company order by name")
                .param("company", companyId)
                .param("lang", language.tag())
                .query(String.class)
                .list();
    }
}
