package org.layoffledger.ingestion;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.LongConsumer;
import org.layoffledger.capex.CapexBook;
import org.layoffledger.company.Spender;
import org.layoffledger.derivation.Cause;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Derives the whole ledger anew from what is stored: after a change of the derivation's rules, or to make sure. Each company is a transaction of its own, so that readers
 * and uploads go on meanwhile, and a run that was broken off has done no harm; the next one finds nothing left to change where it had been.
 */
@Service
public class FullDerivation {

    private static final Logger LOG = LoggerFactory.getLogger(FullDerivation.class);
    private static final int PAGE = 500;

    /** Companies that stand for themselves, and of which something was told, or of which an event or figure is still there. */
    private static final String OF_INTEREST = """
            c.merged_into_id is null and (
              exists (select 1 from layoff_mention m join company f on f.id = m.company_id where m.active and (f.id = c.id or f.merged_into_id = c.id))
              or exists (select 1 from capex_mention m join company f on f.id = m.company_id where m.active and (f.id = c.id or f.merged_into_id = c.id))
              or exists (select 1 from layoff_event e where e.company_id = c.id)
              or exists (select 1 from capex_figure e where e.company_id = c.id))""";

    private final Derivations derivations;
    private final CapexBook capex;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    FullDerivation(Derivations derivations, CapexBook capex, JdbcClient jdbc, TransactionTemplate transaction) {
        this.derivations = derivations;
        this.capex = capex;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /**
     * What came of it.
     *
     * @param derived how many companies and groups were derived
     * @param failed how many could not be; the log says why, and their events and figures are as before
     */
    public record Result(long derived, long failed) {

        private Result plus(Result other) {
            return new Result(derived + other.derived, failed + other.failed);
        }
    }

    /** How many companies there are to derive; groups come on top. */
    public long companyCount() {
        return jdbc.sql("select count(*) from company c where " + OF_INTEREST)
                .query(Long.class)
                .single();
    }

    /**
     * Derives everything.
     *
     * @param workers how many companies at a time
     * @param progress told how many companies were done, again and again, from one thread
     */
    public Result run(int workers, LongConsumer progress) {
        ExecutorService executor = Executors.newFixedThreadPool(workers);
        try {
            Result result = new Result(0, 0);
            for (List<Long> page = companiesAfter(0);
                    !page.isEmpty();
                    page = companiesAfter(page.get(page.size() - 1))) {
                result = result.plus(derive(page, executor));
                progress.accept(page.size());
            }
            for (Spender group : capex.groups()) {
                result = result.plus(derive(List.of(), List.of(group)));
            }
            return result;
        } finally {
            executor.shutdown();
        }
    }

    private List<Long> companiesAfter(long id) {
        return jdbc.sql("select c.id from company c where c.id > ? and " + OF_INTEREST + " order by c.id limit " + PAGE)
                .param(id)
                .query(Long.class)
                .list();
    }

    private Result derive(List<Long> companies, ExecutorService executor) {
        List<Future<Result>> running = new ArrayList<>();
        for (long id : companies) {
            running.add(executor.submit(() -> derive(List.of(id), List.of(new Spender.OneCompany(id)))));
        }
        Result result = new Result(0, 0);
        for (Future<Result> one : running) {
            result = result.plus(outcome(one));
        }
        return result;
    }

    private static Result outcome(Future<Result> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while deriving the ledger", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    private Result derive(Collection<Long> companies, Collection<Spender> spenders) {
        try {
            transaction.executeWithoutResult(
                    status -> derivations.derive(companies, spenders, new Cause(Cause.Kind.DERIVATION, 0)));
            return new Result(1, 0);
        } catch (RuntimeException e) {
            LOG.error("{} {} could not be derived anew", companies, spenders, e);
            return new Result(0, 1);
        }
    }
}
