package org.layoffledger.capex;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A rung as it is stored with its figure: an element of the {@code ladder} column's JSON. The currency is the figure's.
 *
 * @param key the lasting key of the mention that told it first
 * @param asOf ISO date, or null
 * @param until ISO date, or null
 * @param movement the code of what it did to the rung before
 */
record StoredRung(
        String key,
        @Nullable String asOf,
        @Nullable String until,
        BigDecimal amount,
        @Nullable BigDecimal amountMax,
        String qualifier,
        String movement) {

    StoredRung {
        amount = amount.stripTrailingZeros();
        amountMax = amountMax == null ? null : amountMax.stripTrailingZeros();
    }

    static StoredRung of(Rung rung) {
        CapexStatement told = rung.statement();
        return new StoredRung(
                told.key(),
                iso(rung.asOf()),
                iso(rung.until()),
                told.amount(),
                told.amountMax(),
                told.qualifier().code(),
                rung.movement().code());
    }

    private static @Nullable String iso(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }
}
