package org.layoffledger.capex;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.layoffledger.extraction.CapexBasis;
import org.layoffledger.extraction.Qualifier;
import org.layoffledger.extraction.ReportingPeriod;
import org.layoffledger.review.Editing;

/** Builds statements about capital expenditure for tests; amounts in billions. */
final class Spending {

    private String key = "key";
    private long article = 1;
    private LocalDate published;
    private String unit;
    private BigDecimal amount = BigDecimal.ONE;
    private BigDecimal max;
    private String currency = "USD";
    private Qualifier hedge = Qualifier.EXACT;
    private ReportingPeriod period;
    private CapexBasis basis = CapexBasis.ACTUAL;
    private boolean superseded;
    private String estimator = "";
    private int position;

    private Spending() {}

    static Spending of(double billions) {
        Spending spending = new Spending();
        spending.amount = whole(billions);
        spending.key = "key" + billions;
        return spending;
    }

    static Spending between(double low, double high) {
        Spending spending = of(low);
        spending.max = whole(high);
        return spending;
    }

    private static BigDecimal whole(double billions) {
        return BigDecimal.valueOf(billions).movePointRight(9);
    }

    Spending key(String key) {
        this.key = key;
        return this;
    }

    /** In an article of that number, published on that day; without a day where it is null. */
    Spending in(long article, String day) {
        this.article = article;
        this.published = day == null ? null : LocalDate.parse(day);
        return this;
    }

    Spending unit(String unit) {
        this.unit = unit;
        return this;
    }

    Spending currency(String currency) {
        this.currency = currency;
        return this;
    }

    Spending hedged(Qualifier hedge) {
        this.hedge = hedge;
        return this;
    }

    Spending spentIn(String period) {
        this.period = ReportingPeriod.parse(period);
        this.basis = CapexBasis.ACTUAL;
        return this;
    }

    Spending guidedFor(String period) {
        this.period = ReportingPeriod.parse(period);
        this.basis = CapexBasis.GUIDANCE;
        return this;
    }

    Spending basis(CapexBasis basis) {
        this.basis = basis;
        return this;
    }

    /** Given by the text only as what held before. */
    Spending formerly() {
        this.superseded = true;
        return this;
    }

    Spending by(String house) {
        this.estimator = house;
        return basis(CapexBasis.ESTIMATE);
    }

    Spending at(int position) {
        this.position = position;
        return this;
    }

    CapexStatement told() {
        return new CapexStatement(
                key,
                article,
                published,
                unit,
                amount,
                max,
                currency,
                hedge,
                period,
                basis,
                superseded,
                estimator.isEmpty() ? "article " + article : estimator,
                position,
                Editing.NONE);
    }
}
