package org.layoffledger.layoff;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.layoffledger.extraction.LayoffReason;
import org.layoffledger.extraction.LayoffRole;
import org.layoffledger.extraction.LayoffStatus;
import org.layoffledger.extraction.PartialDate;
import org.layoffledger.extraction.Qualifier;
import org.layoffledger.review.CorrectedSubjects;
import org.layoffledger.review.EditedValues;
import org.layoffledger.review.InvalidDecision;
import org.layoffledger.review.InvalidDecision.Problem;

/**
 * Values of a cut as an editor gives them: by the field's name, in the form in which they are printed; null where the article gives none. The company is no value of a
 * statement: it says among whose statements this one is.
 */
final class LayoffFields {

    private static final Set<String> NAMES = Set.of(
            CorrectedSubjects.FIELD,
            "headcount",
            "headcountMax",
            "qualifier",
            "workforcePercent",
            "announcedOn",
            "status",
            "role",
            "partOf",
            "unit",
            "location",
            "reason");
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
    private static final int SCALE = 4;

    private final EditedValues values;

    /**
     * Values by field.
     *
     * @throws InvalidDecision if there is no such field
     */
    LayoffFields(Map<String, @Nullable String> values) {
        this.values = new EditedValues(values, NAMES);
    }

    /**
     * A statement with these values in place of those told.
     *
     * @throws InvalidDecision if one of them cannot be read
     */
    LayoffStatement applyTo(LayoffStatement told) {
        Long headcount = values.value("headcount", told.headcount(), LayoffFields::people);
        PartialDate date = values.value("announcedOn", told.announcedOn(), PartialDate::parse);
        return new LayoffStatement(
                told.key(),
                told.articleId(),
                told.publishedOn(),
                headcount,
                upperEnd(told, headcount),
                qualifier(told),
                values.value("workforcePercent", told.workforcePercent(), LayoffFields::percent),
                date,
                date != null && (told.dateStated() || values.gives("announcedOn")),
                values.required("status", told.status(), code -> LayoffStatus.valueOf(constant(code))),
                values.required("role", told.role(), code -> LayoffRole.valueOf(constant(code))),
                values.value("partOf", told.partOf(), LayoffFields::planSize),
                values.value("unit", told.unit(), EditedValues::words),
                values.value("location", told.location(), EditedValues::words),
                values.value("reason", told.reason(), text -> LayoffReason.valueOf(constant(text))),
                told.editing());
    }

    /**
     * What can be said of the values by themselves.
     *
     * @throws InvalidDecision if one of them cannot be read, or two do not go together
     */
    static void check(Map<String, @Nullable String> values) {
        LayoffFields fields = new LayoffFields(values);
        Long low = fields.values.value("headcount", null, LayoffFields::people);
        Long high = fields.values.value("headcountMax", null, LayoffFields::people);
        if (low != null && high != null && high.compareTo(low) < 0) {
            throw new InvalidDecision(Problem.UNREADABLE_VALUE, "headcountMax");
        }
    }

    /** Of a range whose lower end was corrected the told upper end may make no sense any more. */
    private @Nullable Long upperEnd(LayoffStatement told, @Nullable Long headcount) {
        Long max = values.value("headcountMax", told.headcountMax(), LayoffFields::people);
        boolean range = max != null && headcount != null && max >= headcount;
        return range ? max : null;
    }

    /** A number in place of a word such as "hundreds" is no word any more. */
    private Qualifier qualifier(LayoffStatement told) {
        boolean number = values.givesValue("headcount") && told.isVague();
        return values.required(
                "qualifier", number ? Qualifier.EXACT : told.qualifier(), code -> Qualifier.valueOf(constant(code)));
    }

    private static Long people(String text) {
        return wholeNumber(text, 0);
    }

    private static Long planSize(String text) {
        return wholeNumber(text, 1);
    }

    private static Long wholeNumber(String text, long least) {
        long number = Long.parseLong(text);
        if (number < least) {
            throw new NumberFormatException(text);
        }
        return number;
    }

    private static BigDecimal percent(String text) {
        BigDecimal share = new BigDecimal(text).stripTrailingZeros();
        if (share.signum() <= 0 || share.compareTo(WHOLE) > 0 || share.scale() > SCALE) {
            throw new NumberFormatException(text);
        }
        return share;
    }

    private static String constant(String code) {
        return code.toUpperCase(Locale.ROOT);
    }
}
