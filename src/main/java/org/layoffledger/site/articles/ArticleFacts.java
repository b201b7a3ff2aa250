package org.layoffledger.site.articles;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.layoffledger.site.language.SiteLanguage;
import org.layoffledger.site.page.Names;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** An article and what was taken from it. */
@Component
class ArticleFacts {

    private static final TypeReference<List<EvidenceSpan>> SPANS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;

    ArticleFacts(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** The article's text and where it is from. */
    record ArticleText(
            long id,
            @Nullable String title,
            String fileName,
            @Nullable String publisher,
            @Nullable String url,
            @Nullable LocalDate publishedOn,
            String language,
            String text) {

        public String heading() {
            return title == null ? fileName : title;
        }
    }

    /** A piece of evidence as the mention keeps it: offsets into the article's text, half-open. */
    record EvidenceSpan(String field, int start, int end) {}

    /** A statement of a layoff in the article; {@code eventKey} is null where it stands for no event. */
    record LayoffFact(
            String lastingKey,
            String companyName,
            @Nullable String company,
            @Nullable String slug,
            @Nullable String eventKey,
            @Nullable Long headcount,
            @Nullable Long headcountMax,
            String qualifier,
            @Nullable BigDecimal workforcePercent,
            @Nullable String announcedOn,
            String status,
            String role,
            @Nullable String unit,
            @Nullable String location,
            @Nullable String reason,
            String evidence) {

        public boolean isIndustry() {
            return companyName.equals("INDUSTRY");
        }
    }

    /** A statement of capex in the article. */
    record CapexFact(
            String lastingKey,
            String spenderName,
            @Nullable String spender,
            @Nullable String slug,
            @Nullable String figureKey,
            BigDecimal amount,
            @Nullable BigDecimal amountMax,
            String currency,
            String qualifier,
            @Nullable String period,
            String basis,
            @Nullable String unit,
            String evidence) {}

    Optional<ArticleText> article(long id) {
        return jdbc.sql(
                        "select id, title, file_name, publisher, url, published_on, language, text from article where id = :id")
                .param("id", id)
                .query(ArticleText.class)
                .optional();
    }

    /** In the order in which the text tells them. */
    List<LayoffFact> layoffs(long articleId, SiteLanguage language) {
        return jdbc.sql("""
                        select m.lasting_key, m.company_name, %s as company, c.slug, e.key as event_key, m.headcount, m.headcount_max, m.qualifier,
                               m.workforce_percent, m.announced_on, m.status, m.role, m.unit, m.location, m.reason, m.evidence::text as evidence
                        from layoff_mention m left join company n on n.id = m.company_id left join company c on c.id = coalesce(n.merged_into_id, n.id)
                             left join layoff_event e on e.id = m.event_id
                        where m.article_id = :article and m.active order by (m.evidence->0->>'start')::int, m.lasting_key
                        """.formatted(Names.of("c")))
                .param("article", articleId)
                .param("lang", language.tag())
                .query(LayoffFact.class)
                .list();
    }

    /** In the order in which the text tells them. */
    List<CapexFact> capex(long articleId, SiteLanguage language) {
        return jdbc.sql("""
                        select m.lasting_key, m.spender_name, coalesce(%s, %s, f.group_name) as spender, c.slug, f.key as figure_key, m.amount, m.amount_max,
                               m.currency, m.qualifier, m.period, m.basis, m.unit, m.evidence::text as evidence
                        from capex_mention m left join company n on n.id = m.company_id left join company c on c.id = coalesce(n.merged_into_id, n.id)
                             left join company_group g on g.id = m.group_id
                             left join capex_figure f on f.id = m.figure_id
                        where m.article_id = :article and m.active order by (m.evidence->0->>'start')::int, m.lasting_key
                        """.formatted(Names.of("c"), Names.of("g")))
                .param("article", articleId)
                .param("lang", language.tag())
                .query(CapexFact.class)
                .list();
    }

    List<EvidenceSpan> spans(String evidence) {
        return json.readValue(evidence, SPANS);
    }
}
