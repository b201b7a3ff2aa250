package org.layoffledger.capex;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.layoffledger.extraction.CapexBasis;
import org.layoffledger.extraction.Qualifier;
import org.layoffledger.extraction.ReportingPeriod;
import org.layoffledger.review.Editing;
import org.layoffledger.review.Rulings;

/**
 * A mention as the derivation sees it: what one article says about one spender's capital expenditure.
 *
 * @param key the mention's lasting key
 * @param articleId tells only whether two statements stand in the same article
 * @param publishedOn when the article was published, or null
 * @param unit the part of the company that alone is meant, or null
 * @param superseded whether the text gives it only as what was said before
 * @param estimator who estimates it, or the article where that is not told; the same for all that is no estimate
 * @param position where in its article it stands
 * @param editing what editors decided about it; their values are in place of the told ones already
 */
record CapexStatement(
        String key,
        long articleId,
        @Nullable LocalDate publishedOn,
        @Nullable String unit,
        BigDecimal amount,
        @Nullable BigDecimal amountMax,
        String currency,
        Qualifier qualifier,
        @Nullable ReportingPeriod period,
        CapexBasis basis,
        boolean superseded,
        String estimator,
        int position,
        Editing editing) {

    static final Comparator<CapexStatement> BY_PUBLICATION = Comparator.comparing(
                    CapexStatement::publishedOn, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(CapexStatement::key);

    CapexStatement {
        amount = amount.stripTrailingZeros();
        amountMax = amountMax == null ? null : amountMax.stripTrailingZeros();
    }

    /** What the ledger takes of it: null where an editor rejects it, else with the values that editors gave. */
    @Nullable
    CapexStatement under(Rulings rulings) {
        if (rulings.rejects(key)) {
            return null;
        }
        Editing edited = rulings.editing(key);
        return edited.equals(Editing.NONE)
                ? this
                : new CapexFields(rulings.corrections(key)).applyTo(this).edited(edited);
    }

    private CapexStatement edited(Editing edited) {
        return new CapexStatement(
                key,
                articleId,
                publishedOn,
                unit,
                amount,
                amountMax,
                currency,
                qualifier,
                period,
                basis,
                superseded,
                estimator,
                position,
                edited);
    }

    /** Whether it is about what is to come, and may be revised. */
    boolean isHeldOut() {
        return basis == CapexBasis.GUIDANCE || basis == CapexBasis.ESTIMATE;
    }

    /** Whether what one says can be a revision of what the other says: a company revises its guidance, a house its own estimates. */
    boolean isOfTheSameHand(CapexStatement other) {
        return basis == other.basis && (basis != CapexBasis.ESTIMATE || estimator.equals(other.estimator));
    }

    /** What was said, apart from how it was hedged: two sources of the same value agree. */
    Value value() {
        return new Value(amount, amountMax, currency);
    }

    /** The least and the greatest that it can mean. */
    AmountBand band() {
        return AmountBand.of(amount, amountMax, qualifier);
    }

    /** An amount or range of money. */
    record Value(BigDecimal amount, @Nullable BigDecimal amountMax, String currency) {}
}
