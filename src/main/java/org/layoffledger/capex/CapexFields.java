package org.layoffledger.capex;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.layoffledger.extraction.CapexBasis;
import org.layoffledger.extraction.Qualifier;
import org.layoffledger.extraction.ReportingPeriod;
import org.layoffledger.review.CorrectedSubjects;
import org.layoffledger.review.EditedValues;
import org.layoffledger.review.InvalidDecision;
import org.layoffledger.review.InvalidDecision.Problem;

/**
 * Values of a capex statement as an editor gives them: by the field's name, in the form in which they are printed; null where the article gives none. The company is no
 * value of a statement: it says among whose statements this one is.
 */
final class CapexFields {

    private static final Set<String> NAMES =
            Set.of(CorrectedSubjects.FIELD, "amount", "amountMax", "currency", "qualifier", "period", "basis", "unit");
    private static final int LARGEST_DIGITS = 18;
    private static final int SCALE = 2;

    private final EditedValues values;

    /**
     * Values by field.
     *
     * @throws InvalidDecision if there is no such field
     */
    CapexFields(Map<String, @Nullable String> values) {
        this.values = new EditedValues(values, NAMES);
    }

    /**
     * A statement with these values in place of those told.
     *
     * @throws InvalidDecision if one of them cannot be read
     */
    CapexStatement applyTo(CapexStatement told) {
        BigDecimal amount = values.required("amount", told.amount(), CapexFields::money);
        return new CapexStatement(
                told.key(),
                told.articleId(),
                told.publishedOn(),
                values.value("unit", told.unit(), EditedValues::words),
                amount,
                upperEnd(told, amount),
                values.required(
                        "currency",
                        told.currency(),
                        code -> Currency.getInstance(code).getCurrencyCode()),
                values.required("qualifier", told.qualifier(), code -> Qualifier.valueOf(constant(code))),
                values.value("period", told.period(), ReportingPeriod::parse),
                values.required("basis", told.basis(), code -> CapexBasis.valueOf(constant(code))),
                told.superseded(),
                told.estimator(),
                told.position(),
                told.editing());
    }

    /**
     * What can be said of the values by themselves.
     *
     * @throws InvalidDecision if one of them cannot be read, or two do not go together
     */
    static void check(Map<String, @Nullable String> values) {
        CapexFields fields = new CapexFields(values);
        BigDecimal low = fields.values.value("amount", null, CapexFields::money);
        BigDecimal high = fields.values.value("amountMax", null, CapexFields::money);
        if (low != null && high != null && high.compareTo(low) < 0) {
            throw new InvalidDecision(Problem.UNREADABLE_VALUE, "amountMax");
        }
    }

    /** Of a range whose lower end was corrected the told upper end may make no sense any more. */
    private @Nullable BigDecimal upperEnd(CapexStatement told, BigDecimal amount) {
        BigDecimal max = values.value("amountMax", told.amountMax(), CapexFields::money);
        boolean range = max != null && max.compareTo(amount) >= 0;
        return range ? max : null;
    }

    private static BigDecimal money(String text) {
        BigDecimal amount = new BigDecimal(text).stripTrailingZeros();
        if (amount.signum() <= 0 || amount.precision() - amount.scale() > LARGEST_DIGITS || amount.scale() > SCALE) {
            throw new NumberFormatException(text);
        }
        return amount;
    }

    private static String constant(String code) {
        return code.toUpperCase(Locale.ROOT);
    }
}
