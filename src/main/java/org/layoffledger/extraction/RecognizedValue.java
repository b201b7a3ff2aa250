package org.layoffledger.extraction;

import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A number, share, amount of money, date or period as the recognisers see it, without any domain rule on top.
 *
 * @param kind what was recognised
 * @param span the words, modifiers included
 * @param value the number, the lower end of a range; percent 4 means 4 %; money in whole units; null for dates and periods
 * @param max the upper end of a range, or null
 * @param bound {@code gt, ge, lt, le} for an open range, else null
 * @param unit {@code people} for a number that counts people or jobs, else null
 * @param currency ISO 4217 for money, else null
 * @param iso the date or period, {@code 2025-07-02}, {@code FY2025-Q2}, {@code start/end} with both ends inclusive; null for quantities and what cannot be resolved
 * @param mod {@code before, after, since, until, approx, start, mid, end} or null
 */
public record RecognizedValue(
        Kind kind,
        TextSpan span,
        @Nullable BigDecimal value,
        @Nullable BigDecimal max,
        @Nullable String bound,
        @Nullable String unit,
        @Nullable String currency,
        @Nullable String iso,
        @Nullable String mod) {

    /** What was recognised. */
    public enum Kind {
        NUMBER,
        PERCENT,
        MONEY,
        DATE,
        PERIOD;

        /** The name as it is printed: lower case. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Whether {@code value} is set, not {@code iso}. */
        public boolean isQuantity() {
            return this != DATE && this != PERIOD;
        }
    }
}
