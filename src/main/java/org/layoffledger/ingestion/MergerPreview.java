package org.layoffledger.ingestion;

import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** What a merger would make of two companies' timelines: it is made as any other, looked at, and never committed. */
@Service
public class MergerPreview {

    private final CompanyDecisions decisions;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    MergerPreview(CompanyDecisions decisions, JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.decisions = decisions;
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /**
     * What the ledger holds on a company.
     *
     * @param events how many, those that enter no totals included
     * @param low the least number of people that all counted events can mean together
     * @param high the greatest
     * @param orMore whether one of them has no upper end
     * @param unknown how many counted events have no number
     * @param figures how many figures of capital expenditure
     */
    public record Totals(long events, long low, long high, boolean orMore, long unknown, long figures) {}

    /**
     * The two companies as they are, and the one that would stand for both.
     *
     * @param company the one to be merged
     * @param into the one to stand for both, as it is now
     * @param together the same with the other merged into it
     */
    public record Comparison(Totals company, Totals into, Totals together) {}

    /**
     * Both companies before and after.
     *
     * @throws RefusedCompanyDecision if the merger cannot be made
     */
    public Comparison of(long companyId, long intoCompanyId) {
        return Objects.requireNonNull(transaction.execute(status -> {
            status.setRollbackOnly();
            Totals company = totals(companyId);
            Totals into = totals(intoCompanyId);
            decisions.merge(companyId, intoCompanyId, "preview", "preview");
            return new Comparison(company, into, totals(intoCompanyId));
        }));
    }

    private Totals totals(long companyId) {
        return jdbc.sql("""
                        select count(*) as events, coalesce(sum(headcount_low) filter (where counted), 0) as low,
                               coalesce(sum(headcount_high) filter (where counted), 0) as high,
                               coalesce(bool_or(headcount_or_more) filter (where counted), false) as or_more,
                               count(*) filter (where counted and headcount is null) as unknown,
                               (select count(*) from capex_figure where company_id = :company) as figures
                        from layoff_event where company_id = :company""").param("company", companyId).query(Totals.class).single();
    }
}
