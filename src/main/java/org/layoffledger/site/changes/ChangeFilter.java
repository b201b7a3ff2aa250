package org.layoffledger.site.changes;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a reader asks of the log. Words that mean nothing are left out rather than refused.
 *
 * @param company a name, alias, ticker or address of a company
 * @param kind what happened
 * @param before only changes older than the one with this number
 */
record ChangeFilter(
        @Nullable String company,
        @Nullable String kind,
        @Nullable Long before) {

    static final List<String> KINDS = List.of("appeared", "changed", "sources", "joined", "moved", "went");

    static ChangeFilter of(@Nullable String company, @Nullable String kind, @Nullable Long before) {
        return new ChangeFilter(
                company == null || company.isBlank() ? null : company.strip(),
                kind != null && KINDS.contains(kind) ? kind : null,
                before);
    }
}
