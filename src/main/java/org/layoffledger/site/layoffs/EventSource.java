package org.layoffledger.site.layoffs;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What one article says about an event, with the sentence that says it.
 *
 * @param id of the mention
 * @param lastingKey of the mention; its evidence is marked {@code e-<key>} in the article
 * @param title of the article, or its file's name
 * @param language of the article
 * @param quote the carrying sentence
 */
public record EventSource(
        long id,
        long eventId,
        String lastingKey,
        long articleId,
        String title,
        @Nullable String publisher,
        @Nullable LocalDate publishedOn,
        String language,
        String quote,
        String status,
        String role,
        @Nullable Long headcount,
        @Nullable Long headcountMax,
        String qualifier,
        @Nullable BigDecimal workforcePercent,
        @Nullable String announcedOn,
        boolean announcedStated,
        @Nullable String unit,
        @Nullable String location,
        @Nullable String reason,
        double confidence) {

    static final String SELECT = """
            select m.id, coalesce(m.event_id, 0) as event_id, m.lasting_key, m.article_id, coalesce(a.title, a.file_name) as title, a.publisher, a.published_on, a.language,
                   m.evidence->0->>'quote' as quote, m.status, m.role, m.headcount, m.headcount_max, m.qualifier, m.workforce_percent,
                   m.announced_on, m.announced_stated, m.unit, m.location, m.reason, m.confidence
            from layoff_mention m join article a on a.id = m.article_id
            """;
}
