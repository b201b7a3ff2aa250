package org.layoffledger.site.changes;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A change of the ledger in the reader's words.
 *
 * @param id by which older changes are asked for
 * @param when as read: day and time, UTC
 * @param slug of the company, or null for a group
 * @param spender the company or group
 * @param entry what the entry says: its size or amount with its date or period
 * @param address of the entry; null where it leads nowhere any more
 * @param sentence what happened to it; null where the differences say so
 * @param differences values that are others now
 * @param joined address of the entry that it became part of, or null
 * @param cause why, in words; followed by the article where one caused it
 * @param note the reason that an editor gave, or null
 */
public record Change(
        long id,
        Instant changedAt,
        String when,
        String kind,
        @Nullable String slug,
        String spender,
        String entry,
        @Nullable String address,
        @Nullable String sentence,
        List<Difference> differences,
        @Nullable String joined,
        String cause,
        @Nullable String note,
        @Nullable Article article) {

    /**
     * A value that is another now.
     *
     * @param field what it is, in words
     * @param before what it was; empty where it was not known
     * @param after what it is; empty where it is not known any more
     */
    public record Difference(String field, String before, String after) {}

    /** The article that caused a change. */
    public record Article(long id, String title, String language) {}
}
