package org.layoffledger.site.layoffs;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.layoffledger.site.page.Names;

/**
 * A layoff event as lists show it. Columns carry the same names in the table {@code layoff_event}.
 *
 * @param slug of the company
 * @param company its name in the reader's language
 * @param headcountLow the least number of people that the words can mean, or null where there is no number
 * @param headcountHigh the greatest number
 * @param wholeEventId the larger cut that it is a part of, or null
 * @param announcedOn as precisely as stated: a year, a month or a day
 */
public record EventRow(
        long id,
        String key,
        String slug,
        String company,
        String role,
        String status,
        boolean recalled,
        boolean counted,
        @Nullable Long headcount,
        @Nullable Long headcountMax,
        @Nullable String qualifier,
        @Nullable Long headcountLow,
        @Nullable Long headcountHigh,
        boolean headcountOrMore,
        @Nullable BigDecimal workforcePercent,
        @Nullable String announcedOn,
        @Nullable LocalDate announcedFirst,
        @Nullable LocalDate announcedLast,
        @Nullable String unit,
        @Nullable String location,
        @Nullable String reason,
        @Nullable Long partOf,
        @Nullable Long parentEventId,
        @Nullable Long wholeEventId,
        int articleCount,
        int mentionCount) {

    /** The columns for a statement over {@code layoff_event e} and {@code company c}; binds {@code :lang}. */
    public static final String COLUMNS = """
            e.id, e.key, c.slug, %s as company, e.role, e.status, e.recalled, e.counted, e.headcount, e.headcount_max, e.qualifier,
            e.headcount_low, e.headcount_high, e.headcount_or_more, e.workforce_percent, e.announced_on, e.announced_first, e.announced_last,
            e.unit, e.location, e.reason, e.part_of, e.parent_event_id, e.whole_event_id, e.article_count, e.mention_count
            """.formatted(Names.of("c"));

    /** The status to show: a round known only from articles that look back is over. */
    public String stage() {
        return recalled && status.equals("announced") ? "completed" : status;
    }

    public boolean isPlan() {
        return role.equals("plan");
    }

    public boolean isTotal() {
        return role.equals("total");
    }

    public boolean hasNumber() {
        return headcount != null;
    }
}
