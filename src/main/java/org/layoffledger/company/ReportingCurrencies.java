package org.layoffledger.company;

import java.util.Currency;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The currency in which the companies of a country usually report. */
final class ReportingCurrencies {

    private ReportingCurrencies() {}

    /** ISO 4217 by the ISO 3166 country, or null where there is none. */
    static @Nullable String of(String country) {
        Currency currency =
                Currency.getInstance(new Locale.Builder().setRegion(country).build());
        return currency == null ? null : currency.getCurrencyCode();
    }
}
