package org.layoffledger.desk.decisions;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.layoffledger.company.CompanyBook;
import org.layoffledger.review.FactKind;

/**
 * The companies that an editor typed: one, or for a sum that several spend together all of them, with semicolons between them.
 *
 * @param named each as the ledger knows it, or as a new one
 * @param problem what is wrong: the end of a message's key, or null
 */
record ChosenCompanies(
        List<CompanyBook.Named> named, @Nullable String problem) {

    /** The field of a form that holds them, and the one that says that they are new. */
    static final String FIELD = "company";

    static final String NEW = "newCompany";

    private static final int LONGEST_NAME = 100;
    private static final int MOST = 20;

    ChosenCompanies {
        named = List.copyOf(named);
    }

    /**
     * Reads what was typed.
     *
     * @param mayBeNew whether the editor says that what the ledger does not hold is new
     * @param known the companies that go by a name
     */
    static ChosenCompanies of(
            FactKind kind, String typed, boolean mayBeNew, Function<String, List<CompanyBook.Named>> known) {
        List<String> names = Arrays.stream(typed.split("[;；]"))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
        if (names.isEmpty() || names.size() > MOST || names.stream().anyMatch(name -> name.length() > LONGEST_NAME)) {
            return refused("company");
        }
        if (kind == FactKind.LAYOFF && names.size() > 1) {
            return refused("company-one");
        }
        List<CompanyBook.Named> chosen = new ArrayList<>();
        for (String name : names) {
            List<CompanyBook.Named> found = known.apply(name);
            if (found.size() > 1) {
                return refused("company-ambiguous");
            }
            if (found.isEmpty() && !mayBeNew) {
                return refused("company-unknown");
            }
            chosen.add(found.isEmpty() ? new CompanyBook.Named(null, name) : found.get(0));
        }
        return new ChosenCompanies(chosen.stream().distinct().toList(), null);
    }

    private static ChosenCompanies refused(String problem) {
        return new ChosenCompanies(List.of(), problem);
    }

    /** What is wrong, at the field of the form where it is to be said; null where nothing is. */
    @Nullable
    Refusal refusal(String form) {
        return problem == null ? null : Refusal.bad(form, problem.equals("company-unknown") ? NEW : FIELD, problem);
    }
}
