package org.layoffledger.ingestion;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.layoffledger.company.CompanyDetails;
import org.layoffledger.company.CompanyFamilies;
import org.layoffledger.company.DeskNames;
import org.layoffledger.company.DeskValues;
import org.layoffledger.company.Spender;
import org.layoffledger.derivation.Cause;
import org.layoffledger.ingestion.RefusedCompanyDecision.Reason;
import org.layoffledger.review.Decision;
import org.layoffledger.review.Decisions;
import org.layoffledger.review.RecordedDecision;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What editors decide about companies: each decision is recorded, applied, and the companies that it concerns are derived anew, in one transaction. A company is at all
 * times what was told of it with the decisions that apply; to withdraw one brings back what was there without it.
 */
@Service
public class CompanyDecisions {

    private final Decisions decisions;
    private final CompanyMergers mergers;
    private final CompanyDecisionRules rules;
    private final CompanyFamilies families;
    private final DeskValues values;
    private final DeskNames names;
    private final Derivations derivations;

    CompanyDecisions(
            Decisions decisions,
            CompanyMergers mergers,
            CompanyDecisionRules rules,
            CompanyFamilies families,
            DeskValues values,
            DeskNames names,
            Derivations derivations) {
        this.decisions = decisions;
        this.mergers = mergers;
        this.rules = rules;
        this.families = families;
        this.values = values;
        this.names = names;
        this.derivations = derivations;
    }

    /**
     * Merges a company into another one, which stands for both from then on.
     *
     * @return the decision's id
     * @throws RefusedCompanyDecision if one of them is merged already, or the merged one is the registry's and the other is not
     */
    @Transactional
    public long merge(long companyId, long intoCompanyId, String note, String username) {
        decisions.lock();
        if (mergers.holds(companyId, intoCompanyId)) {
            return record(new Decision.Merge(companyId, intoCompanyId), note, username);
        }
        rules.checkMerge(companyId, intoCompanyId);
        long id = record(new Decision.Merge(companyId, intoCompanyId), note, username);
        derive(mergers.renew(companyId), id);
        return id;
    }

    /**
     * Gives a company other names or details; what is as it was told is not part of the decision.
     *
     * @return the decision's id
     * @throws RefusedCompanyDecision if nothing changes, or a value cannot be
     */
    @Transactional
    public long rename(long companyId, Map<String, @Nullable String> wanted, String note, String username) {
        decisions.lock();
        Decision.Rename rename = new Decision.Rename(companyId, rules.checkRename(companyId, wanted));
        return apply(rename, record(rename, note, username));
    }

    /**
     * Adds a name by which texts call a company; the engine knows it from the next article on.
     *
     * @param ambiguous whether it counts only where the text gives a sign that the company is meant
     * @return the decision's id
     * @throws RefusedCompanyDecision if the name is another's, or known already
     */
    @Transactional
    public long alias(long companyId, String name, boolean ambiguous, String note, String username) {
        decisions.lock();
        Decision.Alias alias = rules.checkAlias(companyId, name, ambiguous);
        return apply(alias, record(alias, note, username));
    }

    private long record(Decision decision, String note, String username) {
        if (note.isBlank()) {
            throw new RefusedCompanyDecision(Reason.NO_NOTE);
        }
        return decisions
                .record(decision, RecordedDecision.Quotes.NONE, note.strip(), username)
                .id();
    }

    /**
     * Withdraws a decision on a company. What it had put out of force applies again.
     *
     * @return false where there is none that applies
     */
    @Transactional
    public boolean withdraw(long id, @Nullable String note, String username) {
        Optional<RecordedDecision> found = decisions.find(id);
        if (found.isEmpty() || !(found.get().decision() instanceof Decision.OnCompany about)) {
            return false;
        }
        if (decisions.withdraw(id, note, username).isEmpty()) {
            return false;
        }
        apply(about, id);
        return true;
    }

    /** Makes the company what the decisions that apply now make it. */
    private long apply(Decision.OnCompany about, long decisionId) {
        long company = about.companyId();
        if (about instanceof Decision.Merge) {
            derive(mergers.renew(company), decisionId);
        } else if (about instanceof Decision.Alias alias) {
            last(company, Decision.Alias.class, alias.name())
                    .ifPresentOrElse(
                            now -> names.add(company, now.name(), now.ambiguous()),
                            () -> names.remove(company, alias.name()));
        } else {
            families.holdAlone();
            CompanyDetails before = values.present(company);
            last(company, Decision.Rename.class, null)
                    .ifPresentOrElse(now -> values.lay(company, now.values()), () -> values.lift(company));
            if (rules.bearsOnFigures(before, values.present(company))) {
                derive(List.of(company), decisionId);
            }
        }
        return decisionId;
    }

    private <D extends Decision> Optional<D> last(long companyId, Class<D> kind, @Nullable String name) {
        return decisions.activeForCompany(companyId).stream()
                .map(RecordedDecision::decision)
                .filter(kind::isInstance)
                .map(kind::cast)
                .filter(one ->
                        !(one instanceof Decision.Alias alias) || alias.name().equals(name))
                .reduce((earlier, later) -> later);
    }

    private void derive(List<Long> companies, long decisionId) {
        List<Spender> spenders =
                companies.stream().<Spender>map(Spender.OneCompany::new).toList();
        derivations.derive(companies, spenders, Cause.decision(decisionId));
    }
}
