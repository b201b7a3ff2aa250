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
 * @param companyId of the company that a decision on companies is about, or null
 * @param target into which company it was merged, or null
 * @param values what was corrected, added or named, in words
 * @param note why, or null
 * @param madeAt when, in words
 * @param lost why it applies to nothing: {@code fact} or {@code parted}, see {@link org.layoffledger.review.Lost}; null where it does not
 * @param overruled by a later decision, or null
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
        @Nullable Long companyId,
        @Nullable String target,
        List<Value> values,
        @Nullable String note,
        String madeBy,
        String madeAt,
        @Nullable Withdrawn withdrawn,
        @Nullable String lost,
        @Nullable Overruling overruled) {

    DecisionLine {
        values = List.copyOf(values);
    }

    /** A field and what it was given, in words. */
    record Value(String field, String value) {}

    /**
     * That a later decision holds instead.
     *
     * @param by its number; null where several hold together
     * @param fields for which it holds, in words; empty for all
     */
    record Overruling(@Nullable Long by, String fields) {}

    /** The same with what later decisions left of it. */
    DecisionLine under(@Nullable Overruling later) {
        return new DecisionLine(
                id,
                kind,
                fact,
                key,
                otherKey,
                quote,
                otherQuote,
                articleId,
                language,
                company,
                slug,
                companyId,
                target,
                values,
                note,
                madeBy,
                madeAt,
                withdrawn,
                lost,
                later);
    }

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
