package org.layoffledger.site.capex;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
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
            select m.id, coalesce(m.figure_id, 0) as figure_id, m.lasting_key, m.article_id, coalesce(a.title, a.file_name) as title, a.publisher, a.published_on, a.language,
                   m.evidence->0->>'quote' as quote, m.amount, m.amount_max, m.currency, m.qualifier, m.period, m.basis,
                   coalesce(m.id = f.chosen_mention_id, false) as chosen, coalesce(f.choice, '') as choice
            from capex_mention m left join capex_figure f on f.id = m.figure_id join article a on a.id = m.article_id
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
            String choice) {

        /** The same as a source of another figure. */
        FigureSource in(long otherFigureId, boolean isChosen, String why) {
            return new FigureSource(
                    id,
                    otherFigureId,
                    lastingKey,
                    articleId,
                    title,
                    publisher,
                    publishedOn,
                    language,
                    quote,
                    amount,
                    amountMax,
                    currency,
                    qualifier,
                    period,
                    basis,
                    isChosen,
                    why);
        }
    }

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

    /**
     * A rung of a guidance ladder with its source.
     *
     * @param asOf when it was given; null where a text only says that it held before the next one
     * @param until when it was told last, or null
     * @param movement the code of what it did to the rung before
     */
    public record LadderRung(
            @Nullable LocalDate asOf,
            @Nullable LocalDate until,
            BigDecimal amount,
            @Nullable BigDecimal amountMax,
            String currency,
            String qualifier,
            String movement,
            String lastingKey,
            long articleId,
            String title,
            @Nullable String publisher,
            @Nullable LocalDate publishedOn,
            String language,
            String quote) {}

    /** The rungs of a figure's ladder, the latest first; empty where it has none. */
    List<LadderRung> ladder(long figureId) {
        return jdbc.sql("""
                        select r."asOf"::date as as_of, r.until::date as until, r.amount, r."amountMax" as amount_max, f.currency, r.qualifier, r.movement, m.lasting_key,
                               m.article_id, coalesce(a.title, a.file_name) as title, a.publisher, a.published_on, a.language, m.evidence->0->>'quote' as quote
                        from capex_figure f
                        cross join lateral rows from (jsonb_to_recordset(f.ladder)
                          as (key text, "asOf" text, until text, amount numeric, "amountMax" numeric, qualifier text, movement text)) with ordinality r
                        join capex_mention m on m.lasting_key = r.key and m.active
                        join article a on a.id = m.article_id
                        where f.id = :figure order by r.ordinality desc
                        """).param("figure", figureId).query(LadderRung.class).list();
    }

    /** The sources with these lasting keys, whichever figure holds them now. */
    List<FigureSource> ofMentions(Collection<String> keys) {
        return jdbc.sql(SELECT + " where m.lasting_key = any(:keys) and m.active" + ORDER)
                .param("keys", keys.toArray(String[]::new))
                .query(FigureSource.class)
                .list();
    }

    List<FigureSource> ofFigure(long figureId) {
        return jdbc.sql(SELECT + " where m.figure_id = :figure and m.active" + ORDER)
                .param("figure", figureId)
                .query(FigureSource.class)
                .list();
    }
}
