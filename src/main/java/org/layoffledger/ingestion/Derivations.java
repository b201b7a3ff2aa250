package org.layoffledger.ingestion;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.layoffledger.capex.CapexBook;
import org.layoffledger.company.CompanyFamilies;
import org.layoffledger.company.Spender;
import org.layoffledger.derivation.Cause;
import org.layoffledger.derivation.DerivationLocks;
import org.layoffledger.layoff.LayoffBook;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Brings companies' events and spenders' figures in step with what the ledger holds about them. */
@Component
public class Derivations {

    private final LayoffBook layoffs;
    private final CapexBook capex;
    private final CompanyFamilies families;
    private final DerivationLocks locks;

    Derivations(LayoffBook layoffs, CapexBook capex, CompanyFamilies families, DerivationLocks locks) {
        this.layoffs = layoffs;
        this.capex = capex;
        this.families = families;
        this.locks = locks;
    }

    /**
     * Lets nobody merge companies until the transaction ends. To be called before rows are written that refer to companies: who merges waits for those, and
     * {@link #derive} for who merges.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void begin() {
        families.keepStill();
    }

    /**
     * Derives these subjects anew, each behind its lock until the transaction ends; for a merged company, the one that it is merged into. To be called once in a
     * transaction.
     *
     * @param cutting ids of the companies whose events are derived
     * @param spending whose figures are derived
     * @param cause what the change log names
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void derive(Collection<Long> cutting, Collection<Spender> spending, Cause cause) {
        derive(cutting, spending, cause, () -> {});
    }

    /**
     * The same, after a change of the subjects' mentions that must not be seen half done by others who derive them.
     *
     * @param change done behind the locks
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void derive(Collection<Long> cutting, Collection<Spender> spending, Cause cause, Runnable change) {
        families.keepStill();
        TreeSet<Long> companies = new TreeSet<>(families.roots(cutting).values());
        TreeMap<String, Spender> spenders = roots(spending);
        Set<String> subjects = new TreeSet<>(spenders.keySet());
        companies.forEach(id -> subjects.add(new Spender.OneCompany(id).key()));
        locks.acquire(subjects);
        change.run();
        companies.forEach(id -> layoffs.derive(id, cause));
        spenders.values().forEach(spender -> capex.derive(spender, cause));
    }

    private TreeMap<String, Spender> roots(Collection<Spender> spending) {
        List<Long> companies = spending.stream()
                .filter(Spender.OneCompany.class::isInstance)
                .map(spender -> ((Spender.OneCompany) spender).companyId())
                .toList();
        Map<Long, Long> roots = families.roots(companies);
        TreeMap<String, Spender> spenders = new TreeMap<>();
        for (Spender spender : spending) {
            Spender root = spender instanceof Spender.OneCompany company
                    ? new Spender.OneCompany(roots.getOrDefault(company.companyId(), company.companyId()))
                    : spender;
            spenders.put(root.key(), root);
        }
        return spenders;
    }
}
