package org.layoffledger.review;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A decision as it was made.
 *
 * @param id later decisions have larger numbers
 * @param decision what was decided
 * @param quotes the words of the facts it is about, as they stood when it was decided
 * @param note why; null only for a confirmation
 * @param madeBy username
 * @param withdrawal null while it applies
 */
public record RecordedDecision(
        long id,
        Decision decision,
        Quotes quotes,
        @Nullable String note,
        String madeBy,
        Instant madeAt,
        @Nullable Withdrawal withdrawal) {

    /** Whether it has not been withdrawn. */
    public boolean isActive() {
        return withdrawal == null;
    }

    /**
     * The sentences of the facts that a decision is about.
     *
     * @param subject of the fact, null for a company
     * @param object of the other fact of a pair
     */
    public record Quotes(@Nullable String subject, @Nullable String object) {
        public static final Quotes NONE = new Quotes(null, null);
    }

    /**
     * That a decision applies no more.
     *
     * @param by username
     */
    public record Withdrawal(
            String by, Instant at, @Nullable String note) {}
}
