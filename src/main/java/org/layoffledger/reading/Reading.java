package org.layoffledger.reading;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.layoffledger.ingestion.Engine;

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
 * @param namesRevision which names it began with, counted up with each change of them
 * @param restarts how often it started over, because names were added
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
        int articlesApplied,
        long namesRevision,
        int restarts) {

    /** Whether this engine, with its names, is the one that reads. */
    boolean isBy(Engine engine) {
        return engine.version() == engineVersion && engine.directory().equals(directory);
    }

    /** Whether it goes on by starting over with this engine: names were added since it began. */
    boolean mayGoOnWith(Engine engine, long revision) {
        return engine.version() == engineVersion && revision > namesRevision;
    }

    /** Whether it can still be given up without a trace: nothing of it has been applied. */
    public boolean canBeAbandoned() {
        return state.isOpen() && state != ReadingState.APPLYING && failedWhile != ReadingState.APPLYING;
    }
}
