package org.layoffledger.layoff;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An event as the ledger would hold it on some day: what a row of {@code layoff_event} says, without being one.
 *
 * @param key the canonical key on that day
 * @param headcountLow the least number of people that the words can mean, or null where there is no number
 * @param headcountHigh the greatest
 * @param announcedOn as precisely as stated
 * @param parentKey the canonical key of the plan that it belongs to, where the ledger would hold it
 * @param wholeKey that of the larger cut that it is a part of, or null
 * @param mentionKeys of all mentions that tell of it, in the order of their publication
 */
public record KnownEvent(
        String key,
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
        @Nullable String parentKey,
        @Nullable String wholeKey,
        int articleCount,
        List<String> mentionKeys) {

    public KnownEvent {
        mentionKeys = List.copyOf(mentionKeys);
    }
}
