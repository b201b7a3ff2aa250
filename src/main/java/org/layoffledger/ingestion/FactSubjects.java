package org.layoffledger.ingestion;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.layoffledger.capex.CapexFacts;
import org.layoffledger.company.CompanyFamilies;
import org.layoffledger.company.Spender;
import org.layoffledger.derivation.Cause;
import org.layoffledger.extraction.Evidence;
import org.layoffledger.layoff.LayoffFacts;
import org.layoffledger.review.FactKind;
import org.layoffledger.review.InvalidDecision;
import org.layoffledger.review.InvalidDecision.Problem;
import org.springframework.stereotype.Component;

/** Whom facts of either kind are about, and what has to be derived when something is decided on them. */
@Component
class FactSubjects {

    private final LayoffFacts layoffs;
    private final CapexFacts capex;
    private final CompanyFamilies families;
    private final Derivations derivations;

    FactSubjects(LayoffFacts layoffs, CapexFacts capex, CompanyFamilies families, Derivations derivations) {
        this.layoffs = layoffs;
        this.capex = capex;
        this.families = families;
        this.derivations = derivations;
    }

    /**
     * A statement of either kind.
     *
     * @param subject null for a cut over an industry or a country
     * @param basis of money, as the article tells it; empty for a cut
     * @param active whether the present reading of the article has it
     */
    record Told(@Nullable Spender subject, String basis, String quote, boolean active) {}

    Map<String, Told> find(FactKind kind, Collection<String> keys) {
        Map<String, Told> found = new HashMap<>();
        if (kind == FactKind.CAPEX) {
            capex.find(keys)
                    .forEach((key, fact) ->
                            found.put(key, new Told(fact.spender(), fact.basis(), fact.quote(), fact.active())));
        } else {
            layoffs.find(keys)
                    .forEach((key, fact) ->
                            found.put(key, new Told(company(fact.companyId()), "", fact.quote(), fact.active())));
        }
        return found;
    }

    private static @Nullable Spender company(@Nullable Long id) {
        return id == null ? null : new Spender.OneCompany(id);
    }

    /** What is of two companies is no event and no figure together; they would have to be merged first. */
    void requireOne(Told one, Told other) {
        if (one.subject() == null || other.subject() == null) {
            throw new InvalidDecision(Problem.NO_COMPANY);
        }
        if (!root(one.subject()).equals(root(other.subject()))) {
            throw new InvalidDecision(Problem.DIFFERENT_COMPANIES);
        }
    }

    private String root(Spender subject) {
        if (subject instanceof Spender.OneCompany company) {
            long id = company.companyId();
            return new Spender.OneCompany(families.roots(List.of(id)).getOrDefault(id, id)).key();
        }
        return subject.key();
    }

    /** Looks whether the values can be those of such a fact. */
    void check(FactKind kind, Map<String, @Nullable String> values) {
        if (kind == FactKind.CAPEX) {
            capex.check(values);
        } else {
            layoffs.check(values);
        }
    }

    void add(EnteredFact fact, long companyId, String key, Evidence words) {
        String name = fact.company().name();
        if (fact.kind() == FactKind.CAPEX) {
            capex.add(fact.articleId(), companyId, name, key, words, Map.copyOf(fact.values()));
        } else {
            layoffs.add(fact.articleId(), companyId, name, key, words, Map.copyOf(fact.values()));
        }
    }

    void remove(FactKind kind, String key) {
        if (kind == FactKind.CAPEX) {
            capex.remove(key);
        } else {
            layoffs.remove(key);
        }
    }

    void derive(FactKind kind, Collection<Told> facts, Cause cause) {
        List<Spender> subjects = new ArrayList<>();
        for (Told fact : facts) {
            if (fact.subject() != null) {
                subjects.add(fact.subject());
            }
        }
        if (kind == FactKind.CAPEX) {
            derivations.derive(List.of(), subjects, cause);
        } else {
            List<Long> companies = subjects.stream()
                    .map(subject -> ((Spender.OneCompany) subject).companyId())
                    .toList();
            derivations.derive(companies, List.of(), cause);
        }
    }
}
