package org.layoffledger.desk.decisions;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.layoffledger.review.FactKind;

/**
 * A decision as a list shows it.
 *
 * @param kind its code
 * @param fact null for one on a company
 * @param key of the fact it is about, or null
 * @param otherKey of the other fact of a pair, or null
 * @param quote the words of the fact, as they stood when it was decided
 * @param otherQuote those of the other fact
 * @param articleId of the article that the fact is or was in, or null
 * @param language of that article
 * @param company whom it is about, in the reader's language, or null
 * @param slug of that company
 * @param target into which company it was merged, or null
 * @param values what was corrected, added or named, in words
 * @param note why, or null
 * @param madeAt when, in words
 * @param lost whether it applies to nothing, because a fact of it is found no more
 */
record DecisionLine(
        long id,
        String kind,
        @Nullable FactKind fact,
        @Nullable String key,
        @Nullable String otherKey,
        @Nullable String quote,
        @Nullable String otherQuote,
        @Nullable Long articleId,
        @Nullable String language,
        @Nullable String company,
        @Nullable String slug,
        @Nullable String target,
        List<Value> values,
        @Nullable String note,
        String madeBy,
        String madeAt,
        @Nullable Withdrawn withdrawn,
        boolean lost) {

    DecisionLine {
        values = List.copyOf(values);
    }

    /** A field and what it was given, in words. */
    record Value(String field, String value) {}

    /** Who withdrew it, when and why. */
    record Withdrawn(String by, String at, @Nullable String note) {}

    /** Where the fact is decided about; null for a decision on a company. */
    public @Nullable String desk() {
        return fact == null || key == null ? null : FactView.address(fact, key);
    }

    public @Nullable String otherDesk() {
        return fact == null || otherKey == null ? null : FactView.address(fact, otherKey);
    }

    /** Whether the fact with this key is the other one of the pair. */
    public boolean isOther(@Nullable String wanted) {
        return otherKey != null && otherKey.equals(wanted);
    }

    boolean isAbout(String wanted) {
        return wanted.equals(key) || wanted.equals(otherKey);
    }
}
