package org.layoffledger.review;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.layoffledger.company.CompanyBook;
import org.layoffledger.company.Spender;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whose cut or money editors say that facts are, where their articles, or the engine that read them, say otherwise. */
@Component
public class CorrectedSubjects {

    /** The field of a correction that names the company; of a joint figure the companies. */
    public static final String FIELD = "company";

    private static final String BETWEEN = " ";

    private final Decisions decisions;
    private final CompanyBook companies;

    CorrectedSubjects(Decisions decisions, CompanyBook companies) {
        this.decisions = decisions;
        this.companies = companies;
    }

    /** The value of {@link #FIELD} for companies with these addresses. */
    public static String value(Collection<String> slugs) {
        return String.join(BETWEEN, slugs);
    }

    /** The addresses in a value of {@link #FIELD}. */
    public static List<String> slugs(String value) {
        return List.of(value.split(BETWEEN));
    }

    /** By the fact's lasting key; those whose company nobody corrected are left out, as are those corrected to a company that the ledger does not hold any more. */
    @Transactional(readOnly = true)
    public Map<String, Spender> of(FactKind kind, Collection<String> keys) {
        List<RecordedDecision> corrections = decisions.activeFor(kind, keys).stream()
                .filter(made -> made.decision() instanceof Decision.Correct correct
                        && correct.values().containsKey(FIELD))
                .toList();
        Map<String, Spender> corrected = new HashMap<>();
        if (!corrections.isEmpty()) {
            Rulings rulings = Rulings.of(corrections);
            for (RecordedDecision made : corrections) {
                String key = ((Decision.Correct) made.decision()).key();
                Optional.ofNullable(rulings.corrections(key).get(FIELD))
                        .flatMap(value -> companies.spender(slugs(value)))
                        .ifPresent(spender -> corrected.put(key, spender));
            }
        }
        return corrected;
    }
}
