package org.layoffledger.scale;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.layoffledger.TestDatabase;
import org.layoffledger.ingestion.ArticleIngestion;
import org.layoffledger.ingestion.FullDerivation;
import org.layoffledger.ingestion.IngestionOutcome;
import org.layoffledger.ingestion.format.ArticleFiles;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A synthetic ledger is loaded and derived, once and again, and further articles are taken in. Small in every build; {@code mvn -Pscale test} measures the size that the project is made
 * for ({@code -Dscale.events=2000 -Dscale.companies=200} a hundredth of it).
 */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.NONE,
        properties = {"ledger.samples=never", "logging.level.org.layoffledger.scale=info"})
@Import(TestDatabase.class)
class ScaleTest {

    private static final Logger LOG = LoggerFactory.getLogger(ScaleTest.class);
    private static final int EVENTS = Integer.getInteger("scale.events", 300);
    private static final int COMPANIES = Integer.getInteger("scale.companies", 30);
    private static final int MORE = 60;
    private static final int WARM_UP = 20;

    @Autowired
    private DataSource source;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private FullDerivation derivation;

    @Autowired
    private ArticleIngestion ingestion;

    @Test
    void whatBelongsTogetherIsPutTogetherAtAnySize() {
        SyntheticLedger ledger = new SyntheticLedger(COMPANIES, EVENTS, 5, 42);
        long mentions = timed("loading", () -> new BulkLoad(source).load(ledger));
        LOG.info("{} mentions of {} cuts at {} companies", mentions, EVENTS, COMPANIES);

        FullDerivation.Result result = timed("full derivation", () -> derivation.run(2, done -> {}));
        assertThat(result.failed()).isZero();
        assertThat(count("select count(*) from layoff_event")).isEqualTo(EVENTS);
        assertThat(count("select count(*) from layoff_mention where event_id is null"))
                .isZero();

        String before = ledgerState();
        timed("full derivation again", () -> derivation.run(2, done -> {}));
        assertThat(ledgerState()).isEqualTo(before);

        List<Long> nanos = new ArrayList<>();
        for (int i = 0; i < MORE; i++) {
            nanos.add(ingestOneMore(i));
        }
        nanos = nanos.subList(WARM_UP, MORE);
        nanos.sort(null);
        LOG.info(
                "one more article: median {} ms, slowest {} ms of {}",
                nanos.get(nanos.size() / 2) / 100_000 / 10.0,
                nanos.get(nanos.size() - 1) / 100_000 / 10.0,
                nanos.size());
        assertThat(count("select count(*) from layoff_event")).isEqualTo(EVENTS + MORE);
    }

    /** Companies in turn, neither the first, which has many cuts, nor one twice in a row. */
    private long ingestOneMore(int i) {
        int company = 1 + i % (Math.min(COMPANIES, 99) - 1);
        String text = "%s cuts jobs%n%n2026-10-%02d. %s said on October %d, 2026 that it would lay off %d employees."
                .formatted(
                        SyntheticLedger.name(company),
                        1 + i % 28,
                        SyntheticLedger.name(company),
                        1 + i % 28,
                        61_000 + 5_000 * i);
        var read = new ArticleFiles(ArticleFiles.DEFAULT_MAX_BYTES)
                .read("more-" + i + ".txt", text.getBytes(StandardCharsets.UTF_8));
        long start = System.nanoTime();
        IngestionOutcome outcome = ingestion.ingest(read);
        long took = System.nanoTime() - start;
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        IngestionOutcome.Added.class,
                        added -> assertThat(added.layoffs()).isOne());
        return took;
    }

    private String ledgerState() {
        return jdbc.sql("select md5(string_agg(md5(e::text), '' order by id)) from layoff_event e")
                .query(String.class)
                .single();
    }

    private long count(String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }

    private static <T> T timed(String what, java.util.function.Supplier<T> work) {
        long start = System.nanoTime();
        T result = work.get();
        LOG.info("{}: {} s", what, Duration.ofNanos(System.nanoTime() - start).toMillis() / 1000.0);
        return result;
    }
}
