package org.layoffledger.desk.decisions;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.layoffledger.review.FactKind;
import org.layoffledger.review.InvalidDecision;
import org.springframework.http.HttpStatus;

/**
 * Why a form was not carried out, to be said where it is wrong.
 *
 * @param form which of the page's forms
 * @param field the field that is at fault; null where it is the whole
 * @param message the key of what is said
 * @param status of the answer: 409 where the ledger has moved on since the form was shown
 */
record Refusal(String form, @Nullable String field, String message, HttpStatus status) {

    private static final String PREFIX = "decide.error.";

    static Refusal of(String form, FactKind kind, InvalidDecision refused) {
        return switch (refused.problem()) {
            case NO_REASON -> new Refusal(form, "note", PREFIX + "no-reason", HttpStatus.BAD_REQUEST);
            case UNREADABLE_VALUE -> unreadable(form, kind, refused.field());
            case WRONG_WORDS -> new Refusal(form, "quote", PREFIX + "quote", HttpStatus.BAD_REQUEST);
            case SAME_FACT -> bad(form, "other", "same-fact");
            case UNKNOWN_FACT, UNKNOWN_ARTICLE -> gone(form, "unknown-fact");
            case DIFFERENT_COMPANIES -> gone(form, "different-companies");
            case DIFFERENT_BASES -> gone(form, "different-bases");
            case NO_COMPANY -> gone(form, "no-company");
        };
    }

    static Refusal bad(String form, String field, String what) {
        return new Refusal(form, field, PREFIX + what, HttpStatus.BAD_REQUEST);
    }

    private static Refusal gone(String form, String what) {
        return new Refusal(form, null, PREFIX + what, HttpStatus.CONFLICT);
    }

    private static Refusal unreadable(String form, FactKind kind, @Nullable String name) {
        if (ChosenCompanies.FIELD.equals(name)) {
            return bad(form, ChosenCompanies.FIELD, "company");
        }
        FactField field = FactField.find(kind, name);
        return field == null
                ? new Refusal(form, null, PREFIX + "unreadable", HttpStatus.BAD_REQUEST)
                : new Refusal(form, field.name(), unreadable(field), HttpStatus.BAD_REQUEST);
    }

    private static String unreadable(FactField field) {
        String entry =
                field.name().endsWith("Max") ? "upper" : field.entry().name().toLowerCase(Locale.ROOT);
        return PREFIX + "value." + entry;
    }

    /** Whether this is to be said at the field of the form. */
    public boolean isAt(String askedForm, String askedField) {
        return form.equals(askedForm) && askedField.equals(field);
    }
}
