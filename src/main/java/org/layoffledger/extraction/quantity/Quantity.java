package org.layoffledger.extraction.quantity;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.layoffledger.extraction.Qualifier;
import org.layoffledger.extraction.TextSpan;

/**
 * A number as a text states it.
 *
 * @param span the words, modifiers such as 约, 超过, "more than" included
 * @param core the words without modifiers: numeral and unit
 * @param kind what is counted or measured
 * @param value the number, the lower end of a range, the floor of a vague word; percent 4 means 4 %; money in whole units
 * @param max the upper end of a range, or null
 * @param bound direction of an open range, or null
 * @param qualifier the hedge
 * @param currency ISO 4217 of money, else null
 * @param noun the counted noun as a lexicon key: {@code people} for people and jobs, else null
 * @param fraction whether a share was told as a fraction (三成, one in five, half)
 */
public record Quantity(
        TextSpan span,
        TextSpan core,
        Kind kind,
        BigDecimal value,
        @Nullable BigDecimal max,
        @Nullable Bound bound,
        Qualifier qualifier,
        @Nullable String currency,
        @Nullable String noun,
        boolean fraction) {

    /** What a number counts or measures. */
    public enum Kind {
        /** A plain number, of people where {@code noun} says so. */
        NUMBER,
        PERCENT,
        MONEY
    }

    /** Direction of an open range. */
    public enum Bound {
        GREATER,
        AT_LEAST,
        LESS,
        AT_MOST
    }

    /** The same quantity, {@code offset} further on in a longer text. */
    public Quantity shiftedBy(int offset) {
        return new Quantity(
                span.shiftedBy(offset),
                core.shiftedBy(offset),
                kind,
                value,
                max,
                bound,
                qualifier,
                currency,
                noun,
                fraction);
    }

    public boolean isPeople() {
        return kind == Kind.NUMBER && "people".equals(noun);
    }
}
