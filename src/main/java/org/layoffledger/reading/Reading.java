package org.layoffledger.reading;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * One reading of all articles that another engine has read before.
 *
 * @param id its number
 * @param engineVersion of the engine that reads
 * @param directory fingerprint of the names that the engine was told
 * @param state how far it is
 * @param failedWhile what it was doing when it failed, or null
 * @param failure what went wrong the last time, or null
 * @param startedBy who started it
 * @param startedAt when
 * @param readyAt when all was read and compared, or null
 * @param appliedBy who confirmed it, or null
 * @param appliedAt when it was confirmed, or null
 * @param endedAt when it was applied in full, or given up; or null
 * @param articlesTotal articles to be read
 * @param articlesDone articles read
 * @param articlesChanged articles of which another engine had told something else
 * @param articlesApplied articles for which this reading holds
 */
public record Reading(
        long id,
        int engineVersion,
        String directory,
        ReadingState state,
        @Nullable ReadingState failedWhile,
        @Nullable String failure,
        String startedBy,
        OffsetDateTime startedAt,
        @Nullable OffsetDateTime readyAt,
        @Nullable String appliedBy,
        @Nullable OffsetDateTime appliedAt,
        @Nullable OffsetDateTime endedAt,
        long untilArticleId,
        long lastArticleId,
        int articlesTotal,
        int articlesDone,
        int articlesChanged,
        int articlesApplied) {

    /** Whether it can still be given up without a trace: nothing of it has been applied. */
    public boolean canBeAbandoned() {
        return state.isOpen() && state != ReadingState.APPLYING && failedWhile != ReadingState.APPLYING;
    }
}
