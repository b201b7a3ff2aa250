package org.layoffledger.desk.decisions;

import org.jspecify.annotations.Nullable;

/**
 * What was typed into one of the forms of a fact's page, to be shown again where it could not be carried out.
 *
 * @param name of the form; empty where none was sent
 * @param note the reason
 * @param other the other fact that was chosen, or null
 * @param entered the fields, or null where the form has none
 * @param refusal what is wrong, or null
 */
record FactForm(
        String name,
        String note,
        @Nullable String other,
        @Nullable Entered entered,
        @Nullable Refusal refusal) {

    static final FactForm EMPTY = new FactForm("", "", null, null, null);

    FactForm refused(Refusal why) {
        return new FactForm(name, note, other, entered, why);
    }

    /** The reason that was typed into this form. */
    public String noteOf(String form) {
        return name.equals(form) ? note : "";
    }

    /** What is wrong at this field of this form; null where nothing is. */
    public @Nullable String error(String form, String field) {
        return refusal != null && refusal.isAt(form, field) ? refusal.message() : null;
    }

    /** What is wrong with this form as a whole; null where nothing is. */
    public @Nullable String error(String form) {
        return refusal != null && refusal.form().equals(form) && refusal.field() == null ? refusal.message() : null;
    }
}
