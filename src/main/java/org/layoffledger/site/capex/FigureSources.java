package org.layoffledger.site.capex;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The sources of figures: every mention that a figure rests on, oldest article first. */
@Component
public class FigureSources {

    private static final String SELECT = """
            select m.id, m.figure_id, m.lasting_key, m.article_id, coalesce(a.title, a.file_name) as title, a.publisher, a.published_on, a.language,
                   m.evidence->0->>'quote' as quote, m.amount, m.amount_max, m.currency, m.qualifier, m.period, m.basis,
                   m.id = f.chosen_mention_id as chosen, f.choice
            from capex_mention m join capex_figure f on f.id = m.figure_id join article a on a.id = m.article_id
            """;
    private static final String ORDER = " order by a.published_on nulls last, m.lasting_key";

    private final JdbcClient jdbc;

    FigureSources(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What one article says about a figure.
     *
     * @param chosen whether the figure shows this value
     * @param choice the code of the rule by which the shown value won
     */
    public record FigureSource(
            long id,
            long figureId,
            String lastingKey,
            long articleId,
            String title,
            @Nullable String publisher,
            @Nullable LocalDate publishedOn,
            String language,
            String quote,
            BigDecimal amount,
            @Nullable BigDecimal amountMax,
            String currency,
            String qualifier,
            @Nullable String period,
            String basis,
            boolean chosen,
            String choice) {}

    /** The sources of all figures of a company, by the figure's id. */
    public Map<Long, List<FigureSource>> ofCompany(long companyId) {
        return jdbc
                .sql(SELECT + " where f.company_id = :company and m.active" + ORDER)
                .param("company", companyId)
                .query(FigureSource.class)
                .list()
                .stream()
                .collect(Collectors.groupingBy(FigureSource::figureId));
    }

    List<FigureSource> ofFigure(long figureId) {
        return jdbc.sql(SELECT + " where m.figure_id = :figure and m.active" + ORDER)
                .param("figure", figureId)
                .query(FigureSource.class)
                .list();
    }
}
