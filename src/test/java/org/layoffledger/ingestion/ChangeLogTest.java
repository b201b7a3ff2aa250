package org.layoffledger.ingestion;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.layoffledger.TestDatabase;
import org.layoffledger.company.Spender;
import org.layoffledger.derivation.Cause;
import org.layoffledger.ingestion.format.ReadArticle;
import org.layoffledger.review.Decision;
import org.layoffledger.review.FactKind;
import org.layoffledger.site.page.LastingKeys;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What the ledger writes down about its own changes. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.NONE)
@Import(TestDatabase.class)
class ChangeLogTest {

    @Autowired
    private ArticleIngestion ingestion;

    @Autowired
    private SampleLoader samples;

    @Autowired
    private Derivations derivations;

    @Autowired
    private FactDecisions decisions;

    @Autowired
    private CompanyDecisions mergers;

    @Autowired
    private LastingKeys keys;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void emptyLedger() {
        jdbc.sql(
                        "truncate article, layoff_event, layoff_mention, capex_figure, capex_mention, ledger_change, withdrawn_key, decision cascade")
                .update();
        jdbc.sql("delete from company where provisional").update();
    }

    @Test
    void anArticleIsNamedAsTheCauseOfWhatItChanges() {
        long first = ingest("2025-10-28", "Amazon will cut about 14,000 corporate jobs, the company said on Tuesday.");
        long second = ingest("2025-10-29", "Amazon confirmed on October 28, 2025 that it is cutting 14,000 jobs.");

        assertThat(log("kind || ' ' || article_id")).containsExactly("appeared " + first, "changed " + second);
        assertThat(log("before->'size'->>'qualifier'")).containsExactly(null, "about");
        assertThat(log("after->'size'->>'qualifier'")).containsExactly("about", "exact");
    }

    @Test
    void derivingAgainWithoutADifferenceWritesNothing() throws IOException {
        samples.load();
        long written = count("ledger_change");
        deriveEverything(new Cause(Cause.Kind.DERIVATION, 0));

        assertThat(written).isPositive();
        assertThat(count("ledger_change")).isEqualTo(written);
        assertThat(count("withdrawn_key")).isZero();
    }

    @Test
    void replayedFromNothingTheLogGivesThePresentLedger() throws IOException {
        samples.load();
        unread("where id % 3 = 0", new Cause(Cause.Kind.READING, 1));

        assertThat(replayed()).isEqualTo(present()).hasSizeGreaterThan(20);
    }

    @Test
    void aKeyThatLeadsNowhereKeepsWhatTookItAwayUntilItLeadsSomewhereAgain() {
        ingest("2025-10-28", "Amazon will cut about 14,000 corporate jobs, the company said on Tuesday.");
        String key =
                jdbc.sql("select key from layoff_event").query(String.class).single();
        unread("", new Cause(Cause.Kind.READING, 7));

        assertThat(count("layoff_event")).isZero();
        assertThat(jdbc.sql("select key || ' ' || subject || ' ' || cause || ' ' || cause_id from withdrawn_key")
                        .query(String.class)
                        .list())
                .containsExactly(key + " event reading 7");

        jdbc.sql("update layoff_mention set active = true").update();
        deriveEverything(new Cause(Cause.Kind.READING, 8));

        assertThat(count("withdrawn_key")).isZero();
        assertThat(log("kind || ' ' || cause_id")).containsExactly("appeared 0", "went 7", "appeared 8");
    }

    @Test
    void aRejectedFactGoesWithItsReasonAndComesBackWhenTheDecisionIsWithdrawn() {
        ingest("2025-10-28", "Amazon will cut about 14,000 corporate jobs, the company said on Tuesday.");
        String key =
                jdbc.sql("select key from layoff_event").query(String.class).single();
        long decision = decisions
                .decide(new Decision.Reject(FactKind.LAYOFF, key), "these are hires", "editor")
                .id();

        assertThat(keys.canonicalEvent(key)).isEmpty();
        assertThat(keys.withdrawnEvent(key)).hasValueSatisfying(withdrawal -> {
            assertThat(withdrawal.cause()).isEqualTo("decision");
            assertThat(withdrawal.note()).isEqualTo("these are hires");
        });

        decisions.withdraw(decision, "they are not", "editor");
        assertThat(keys.canonicalEvent(key)).contains(key);
        assertThat(keys.withdrawnEvent(key)).isEmpty();
        assertThat(log("kind || ' ' || cause"))
                .containsExactly("appeared article", "went decision", "appeared decision");
    }

    @Test
    void aMergerMovesEntriesAndTakingItBackLosesNoKey() {
        ingest("2025-10-28", "Amazon will cut about 14,000 corporate jobs, the company said on Tuesday.");
        ingest("2025-11-03", "Pinterest will lay off 120 employees, the company said on Monday.");
        List<String> all = jdbc.sql("select key from layoff_event order by key")
                .query(String.class)
                .list();
        List<Long> companies = jdbc.sql("select distinct company_id from layoff_event order by 1")
                .query(Long.class)
                .list();
        assertThat(companies).hasSize(2);
        long merger = mergers.merge(companies.get(1), companies.get(0), "one company", "editor");

        assertThat(log("kind || ' ' || (before->>'company') || ' ' || (after->>'company')")
                        .subList(2, 3))
                .containsExactly("changed " + companies.get(1) + " " + companies.get(0));
        assertThat(all).allSatisfy(key -> assertThat(keys.canonicalEvent(key)).contains(key));

        mergers.withdraw(merger, null, "editor");
        assertThat(all).allSatisfy(key -> assertThat(keys.canonicalEvent(key)).contains(key));
        assertThat(count("withdrawn_key")).isZero();
        assertThat(replayed()).isEqualTo(present());
    }

    /** What one knows of every entry who has read only the log: its key, and its values as text. */
    private Map<String, String> replayed() {
        Map<String, String> known = new TreeMap<>();
        jdbc.sql(
                        "select kind, key, coalesce(former_key, key) as former, cast(shown as text) as shown from ledger_change order by id")
                .query(row -> {
                    known.remove(row.getString("former"));
                    if (!List.of("went", "joined").contains(row.getString("kind"))) {
                        known.put(row.getString("key"), row.getString("shown"));
                    }
                });
        return known;
    }

    private Map<String, String> present() {
        Map<String, String> entries = new TreeMap<>();
        jdbc.sql("""
                        select key, cast(jsonb_strip_nulls(jsonb_build_object('company', company_id, 'date', announced_on,
                          'status', case when recalled then 'completed' else status end, 'role', role, 'unit', unit, 'place', location, 'reason', reason,
                          'plan', case when parent_event_id is not null then part_of end, 'counted', counted, 'articles', article_count,
                          'size', case when qualifier is not null then jsonb_build_object('count', headcount, 'max', headcount_max, 'qualifier', qualifier,
                            'percent', cast(trim_scale(workforce_percent) as text)) end)) as text) as shown from layoff_event
                        union all
                        select key, cast(jsonb_strip_nulls(jsonb_build_object('company', company_id, 'period', period, 'basis', basis, 'unit', unit, 'articles', article_count, 'computed', case when parts is not null then true end,
                          'money', jsonb_build_object('amount', cast(trim_scale(amount) as text), 'max', cast(trim_scale(amount_max) as text), 'currency', currency, 'qualifier', qualifier))) as text)
                        from capex_figure
                        """).query(row -> {
            entries.put(row.getString("key"), row.getString("shown"));
        });
        return entries;
    }

    /** As a reading does that no longer finds these mentions. */
    private void unread(String which, Cause cause) {
        transaction.executeWithoutResult(status -> {
            jdbc.sql("set constraints all deferred").update();
            jdbc.sql("update layoff_mention set event_id = null, active = false " + which)
                    .update();
            deriveEverything(cause);
        });
    }

    private void deriveEverything(Cause cause) {
        List<Long> companies =
                jdbc.sql("select id from company").query(Long.class).list();
        List<Spender> spenders = companies.stream()
                .map(id -> (Spender) new Spender.OneCompany(id))
                .toList();
        transaction.executeWithoutResult(status -> derivations.derive(companies, spenders, cause));
    }

    private long ingest(String publishedOn, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        IngestionOutcome outcome = ingestion.ingest(new ReadArticle(
                "file.txt", text, null, LocalDate.parse(publishedOn), null, null, bytes, "text/plain", "UTF-8"));
        return ((IngestionOutcome.Added) outcome).articleId();
    }

    private List<String> log(String column) {
        return jdbc.sql("select " + column + " from ledger_change order by id")
                .query(String.class)
                .list();
    }

    private long count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Long.class).single();
    }
}
