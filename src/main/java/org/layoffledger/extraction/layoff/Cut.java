package org.layoffledger.extraction.layoff;

import org.jspecify.annotations.Nullable;
import org.layoffledger.extraction.TextSpan;
import org.layoffledger.extraction.lexicon.Word;
import org.layoffledger.extraction.quantity.Quantity;

/**
 * A count of people or a share of the staff that a rule read as cut.
 *
 * @param count people, or null
 * @param share percentage of the staff, or null
 * @param trigger the word of cutting that governs it
 * @param rule the rule that read it
 */
record Cut(@Nullable Quantity count, @Nullable Quantity share, Word trigger, String rule) {

    static Cut of(Quantity quantity, Word trigger, String rule) {
        boolean percent = quantity.kind() == Quantity.Kind.PERCENT;
        return new Cut(percent ? null : quantity, percent ? quantity : null, trigger, rule);
    }

    Cut with(Quantity other) {
        return other.kind() == Quantity.Kind.PERCENT
                ? new Cut(count, other, trigger, rule)
                : new Cut(other, share, trigger, rule);
    }

    /** The quantity that stands for the cut. */
    Quantity quantity() {
        if (count != null) {
            return count;
        }
        if (share == null) {
            throw new IllegalStateException("a cut has a count or a share");
        }
        return share;
    }

    /** From the trigger to the quantity. */
    TextSpan span() {
        return trigger.span().union(quantity().span());
    }

    int start() {
        return span().start();
    }
}
