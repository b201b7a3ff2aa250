package org.layoffledger.ingestion;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.layoffledger.company.CompanyFamilies;
import org.layoffledger.review.Decision;
import org.layoffledger.review.Decisions;
import org.layoffledger.review.RecordedDecision;
import org.springframework.stereotype.Component;

/** Keeps the families of companies in step with the mergers that apply. */
@Component
class CompanyMergers {

    private final Decisions decisions;
    private final CompanyFamilies families;

    CompanyMergers(Decisions decisions, CompanyFamilies families) {
        this.decisions = decisions;
        this.families = families;
    }

    /** Whether just this merger applies already. */
    boolean holds(long companyId, long intoCompanyId) {
        return decisions.activeForCompany(companyId).stream()
                .map(RecordedDecision::decision)
                .anyMatch(made -> made instanceof Decision.Merge merge
                        && merge.companyId() == companyId
                        && merge.intoCompanyId() == intoCompanyId);
    }

    /**
     * Reckons anew who stands for the company and for those merged into it.
     *
     * @return the companies whose ledger this changes: who stood for them before, and who does now
     */
    List<Long> renew(long companyId) {
        families.holdAlone();
        Map<Long, Long> into = applying();
        long before = families.roots(List.of(companyId)).getOrDefault(companyId, companyId);
        TreeSet<Long> concerned = new TreeSet<>(families.members(before));
        concerned.addAll(families.members(companyId));
        Map<Long, Long> roots = new HashMap<>();
        concerned.forEach(member -> roots.put(member, root(member, into)));
        families.assign(roots);
        TreeSet<Long> changed = new TreeSet<>(List.of(before, companyId));
        changed.addAll(roots.values());
        return List.copyOf(changed);
    }

    private Map<Long, Long> applying() {
        Map<Long, Long> into = new HashMap<>();
        decisions.activeOfKind("merge").stream()
                .map(made -> (Decision.Merge) made.decision())
                .forEach(merge -> into.put(merge.companyId(), merge.intoCompanyId()));
        return into;
    }

    /** Only what is merged into nothing is merged with, so that the chain ends. */
    private static long root(long company, Map<Long, Long> into) {
        long root = company;
        for (Long next = into.get(root); next != null; next = into.get(root)) {
            root = next;
        }
        return root;
    }
}
