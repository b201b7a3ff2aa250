package org.layoffledger.desk.decisions;

import java.util.List;
import org.layoffledger.company.CompanyBook;
import org.layoffledger.company.NameFolding;
import org.layoffledger.review.FactKind;
import org.layoffledger.site.language.SiteLanguage;
import org.layoffledger.site.page.Names;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Companies by the names that editors type. */
@Component
class CompanyNames {

    private static final int MOST = 2_000;

    private final JdbcClient jdbc;

    CompanyNames(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Row(String slug, String nameEn) {}

    /** The companies that go by this name, each as it stands for all that are merged with it. */
    private List<CompanyBook.Named> named(String name) {
        return jdbc
                .sql("""
                        select distinct r.slug, r.name_en from (
                          select company_id from company_alias where folded = :folded
                          union select id from company where slug = :slug
                          union select id from company where lower(name_en) = lower(:name)) named
                        join company c on c.id = named.company_id join company r on r.id = coalesce(c.merged_into_id, c.id)
                        order by r.slug limit 10""")
                .param("folded", NameFolding.fold(name))
                .param("slug", NameFolding.slug(name))
                .param("name", name)
                .query(Row.class)
                .list()
                .stream()
                .map(row -> new CompanyBook.Named(row.slug(), row.nameEn()))
                .toList();
    }

    /** The companies that an editor typed into a form. */
    ChosenCompanies chosen(FactKind kind, String typed, boolean mayBeNew) {
        return ChosenCompanies.of(kind, typed, mayBeNew, this::named);
    }

    /** Names to choose from: those of the article's companies first, then those of the registry's. */
    List<String> suggested(long articleId, SiteLanguage language) {
        return jdbc.sql("""
                        select name from (
                          select %1$s as name, (c.id in (
                            select company_id from layoff_mention where article_id = :article and active
                            union select company_id from capex_mention where article_id = :article and active)) as here
                          from company c where not c.provisional and c.merged_into_id is null
                          union select %1$s, true from company c where c.provisional and c.merged_into_id is null and c.id in (
                            select company_id from layoff_mention where article_id = :article and active
                            union select company_id from capex_mention where article_id = :article and active)) suggested
                        order by here desc nulls last, name limit :limit""".formatted(Names.of("c")))
                .param("article", articleId)
                .param("lang", language.tag())
                .param("limit", MOST)
                .query(String.class)
                .list();
    }
}
