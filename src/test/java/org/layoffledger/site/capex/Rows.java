package org.layoffledger.site.capex;

import java.math.BigDecimal;
import org.layoffledger.capex.QuarterSpan;
import org.layoffledger.capex.ReferenceRates;

/** Builds figures as pages read them, for tests; amounts in billions. */
final class Rows {

    static final ReferenceRates RATES = ReferenceRates.load();

    private final long company;
    private String unit;
    private String period;
    private QuarterSpan quarters;
    private String basis = "actual";
    private BigDecimal amount;
    private BigDecimal max;
    private String currency = "USD";
    private String parts;

    private Rows(long company) {
        this.company = company;
    }

    static Rows of(long company) {
        return new Rows(company);
    }

    private static BigDecimal whole(String billions) {
        return new BigDecimal(billions).movePointRight(9);
    }

    Rows spent(String billions) {
        amount = whole(billions);
        return this;
    }

    Rows guided(String billions) {
        basis = "guidance";
        return spent(billions);
    }

    Rows guided(String low, String high) {
        max = whole(high);
        return guided(low);
    }

    Rows unit(String name) {
        unit = name;
        return this;
    }

    Rows in(String other) {
        currency = other;
        return this;
    }

    Rows year(int year) {
        period = Integer.toString(year);
        quarters = QuarterSpan.ofYear(year);
        return this;
    }

    Rows fiscalYear(String name, QuarterSpan covered) {
        period = name;
        quarters = covered;
        return this;
    }

    Rows quarter(int year, int quarter) {
        return fiscalQuarter(year + "-Q" + quarter, year, quarter);
    }

    Rows fiscalQuarter(String name, int year, int quarter) {
        period = name;
        quarters = new QuarterSpan(year * 4 + quarter - 1, year * 4 + quarter - 1);
        return this;
    }

    Rows addedUp() {
        parts = "one two three four";
        return this;
    }

    FigureRow row() {
        return new FigureRow(
                1,
                company + basis + period + unit + currency,
                company,
                "company-" + company,
                "Company " + company,
                true,
                null,
                null,
                null,
                unit,
                period,
                period.startsWith("FY"),
                null,
                quarters.first(),
                quarters.last(),
                basis,
                amount,
                max,
                currency,
                "exact",
                null,
                1,
                1,
                parts,
                null,
                null,
                null,
                null);
    }
}
