package org.layoffledger.desk.decisions;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.layoffledger.site.language.Wording;

/** Words the number that a fact is about. */
final class FactSizes {

    private FactSizes() {}

    static String layoff(Map<String, @Nullable String> told, Wording say) {
        String share = told.get("workforcePercent");
        return say.size(
                people(told.get("headcount")),
                people(told.get("headcountMax")),
                told.get("qualifier"),
                share == null ? null : new BigDecimal(share));
    }

    private static @Nullable Long people(@Nullable String number) {
        return number == null ? null : Long.valueOf(number);
    }

    static String capex(Map<String, @Nullable String> told, Wording say) {
        String max = told.get("amountMax");
        return say.money(
                new BigDecimal(Objects.requireNonNull(told.get("amount"))),
                max == null ? null : new BigDecimal(max),
                Objects.requireNonNull(told.get("currency")),
                told.get("qualifier"));
    }
}
