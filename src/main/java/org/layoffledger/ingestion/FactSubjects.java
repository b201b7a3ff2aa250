package org.layoffledger.ingestion;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.layoffledger.capex.CapexFacts;
import org.layoffledger.company.CompanyBook;
import org.layoffledger.company.CompanyFamilies;
import org.layoffledger.company.Spender;
import org.layoffledger.derivation.Cause;
import org.layoffledger.extraction.Evidence;
import org.layoffledger.layoff.LayoffFacts;
import org.layoffledger.review.CorrectedSubjects;
import org.layoffledger.review.FactKind;
import org.layoffledger.review.InvalidDecision;
import org.layoffledger.review.InvalidDecision.Problem;
import org.springframework.stereotype.Component;

/** Whom facts of either kind are about, and what has to be derived when something is decided on them. */
@Component
class FactSubjects {

    private final LayoffFacts layoffs;
    private final CapexFacts capex;
    private final CorrectedSubjects corrected;
    private final CompanyBook companies;
    private final CompanyFamilies families;
    private final Derivations derivations;

    FactSubjects(
            LayoffFacts layoffs,
            CapexFacts capex,
            CorrectedSubjects corrected,
            CompanyBook companies,
            CompanyFamilies families,
            Derivations derivations) {
        this.layoffs = layoffs;
        this.capex = capex;
        this.corrected = corrected;
        this.companies = companies;
        this.families = families;
        this.derivations = derivations;
    }

    /**
     * A statement of either kind.
     *
     * @param subject whose events or figures it is counted to; null for a cut over an industry or a country
     * @param told whose cut or money its article says that it is
     * @param basis of money, as the article tells it; empty for a cut
     * @param active whether the present reading of the article has it
     */
    record Told(@Nullable Spender subject, @Nullable Spender told, String basis, String quote, boolean active) {}

    Map<String, Told> find(FactKind kind, Collection<String> keys) {
        Map<String, Told> found = new HashMap<>();
        if (kind == FactKind.CAPEX) {
            capex.find(keys)
                    .forEach((key, fact) -> found.put(
                            key, new Told(fact.spender(), fact.told(), fact.basis(), fact.quote(), fact.active())));
        } else {
            layoffs.find(keys)
                    .forEach((key, fact) -> found.put(
                            key,
                            new Told(
                                    company(fact.companyId()),
                                    company(fact.toldCompanyId()),
                                    "",
                                    fact.quote(),
                                    fact.active())));
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
        if (!families.root(one.subject()).equals(families.root(other.subject()))) {
            throw new InvalidDecision(Problem.DIFFERENT_COMPANIES);
        }
    }

    /** Looks whether the values can be those of such a fact, and the company that of one. */
    void check(FactKind kind, Map<String, @Nullable String> values) {
        if (kind == FactKind.CAPEX) {
            capex.check(values);
        } else {
            layoffs.check(values);
        }
        if (values.containsKey(CorrectedSubjects.FIELD)) {
            String slugs = values.get(CorrectedSubjects.FIELD);
            Spender subject = slugs == null || slugs.isBlank()
                    ? null
                    : companies.spender(CorrectedSubjects.slugs(slugs)).orElse(null);
            if (subject == null || kind == FactKind.LAYOFF && !(subject instanceof Spender.OneCompany)) {
                throw new InvalidDecision(Problem.UNREADABLE_VALUE, CorrectedSubjects.FIELD);
            }
        }
    }

    void add(EnteredFact fact, Spender spender, String key, Evidence words) {
        Map<String, @Nullable String> values = Map.copyOf(fact.values());
        if (fact.kind() == FactKind.CAPEX) {
            capex.add(fact.articleId(), spender, fact.names(), key, words, values);
        } else {
            long company = ((Spender.OneCompany) spender).companyId();
            layoffs.add(fact.articleId(), company, fact.names().get(0), key, words, values);
        }
    }

    void remove(FactKind kind, String key) {
        if (kind == FactKind.CAPEX) {
            capex.remove(key);
        } else {
            layoffs.remove(key);
        }
    }

    /** Derives anew whomever these facts were counted to, and whomever they are to be counted to by the decisions that apply now. */
    void derive(FactKind kind, Collection<String> keys, Cause cause) {
        Map<String, Spender> corrections = corrected.of(kind, keys);
        List<Spender> concerned = new ArrayList<>();
        find(kind, keys)
                .forEach((key, fact) -> Stream.of(
                                Optional.ofNullable(fact.subject()),
                                Optional.ofNullable(corrections.getOrDefault(key, fact.told())))
                        .flatMap(Optional::stream)
                        .forEach(concerned::add));
        if (kind == FactKind.CAPEX) {
            derivations.derive(List.of(), concerned, cause, () -> capex.assign(keys));
        } else {
            List<Long> ids = concerned.stream()
                    .map(subject -> ((Spender.OneCompany) subject).companyId())
                    .toList();
            derivations.derive(ids, List.of(), cause, () -> layoffs.assign(keys));
        }
    }
}
