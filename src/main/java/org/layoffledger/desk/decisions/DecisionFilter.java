package org.layoffledger.desk.decisions;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an editor asks of the list of decisions. Words that mean nothing are left out rather than refused.
 *
 * @param state those that apply, were withdrawn, or found no fact; null for all
 * @param by who made them
 * @param before only those older than the one with this number
 */
record DecisionFilter(
        @Nullable String state,
        @Nullable String by,
        @Nullable Long before) {

    static final List<String> STATES = List.of("open", "withdrawn", "lost");

    static DecisionFilter of(@Nullable String state, @Nullable String by, @Nullable Long before) {
        return new DecisionFilter(
                state != null && STATES.contains(state) ? state : null,
                by == null || by.isBlank() ? null : by.strip().replace("\0", ""),
                before);
    }
}
