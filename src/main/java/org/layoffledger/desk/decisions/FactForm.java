package org.layoffledger.desk.decisions;

import org.jspecify.annotations.Nullable;

/**
 * What was typed into one of the forms of a fact's page, to be shown again where it could not be carried out.
 *
 * @param name of the form; empty where none was sent
 * @param note the reason
 * @param chosen the other fact, or the companies as they were typed; null where the form has neither
 * @param newCompany whether the companies are said to be ones that the ledger does not hold
 * @param entered the fields, or null where the form has none
 * @param refusal what is wrong, or null
 */
record FactForm(
        String name,
        String note,
        @Nullable String chosen,
        boolean newCompany,
        @Nullable Entered entered,
        @Nullable Refusal refusal) {

    static final FactForm EMPTY = new FactForm("", "", null, false, null, null);

    FactForm refused(Refusal why) {
        return new FactForm(name, note, chosen, newCompany, entered, why);
    }

    /** The reason that was typed into this form. */
    public String noteOf(String form) {
        return name.equals(form) ? note : "";
    }

    /** What was chosen in this form; null where nothing was. */
    public @Nullable String chosenIn(String form) {
        return name.equals(form) ? chosen : null;
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
