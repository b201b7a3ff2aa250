package org.layoffledger.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.reset;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.layoffledger.TestDatabase;
import org.layoffledger.derivation.Cause;
import org.layoffledger.extraction.CapexBasis;
import org.layoffledger.extraction.Evidence;
import org.layoffledger.extraction.ExtractedArticle;
import org.layoffledger.extraction.ExtractedCapex;
import org.layoffledger.extraction.ExtractedLayoff;
import org.layoffledger.extraction.Language;
import org.layoffledger.extraction.LayoffRole;
import org.layoffledger.extraction.LayoffStatus;
import org.layoffledger.extraction.Qualifier;
import org.layoffledger.extraction.ReportingPeriod;
import org.layoffledger.extraction.SourceText;
import org.layoffledger.extraction.TextSpan;
import org.layoffledger.ingestion.ArticleIngestion;
import org.layoffledger.ingestion.CurrentEngine;
import org.layoffledger.ingestion.Derivations;
import org.layoffledger.ingestion.Engine;
import org.layoffledger.ingestion.FactDecisions;
import org.layoffledger.ingestion.format.ReadArticle;
import org.layoffledger.review.Decision;
import org.layoffledger.review.FactKind;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;
import org.springframework.transaction.support.TransactionTemplate;

/** Readings with engines whose facts are known. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.NONE)
@Import(TestDatabase.class)
class ReadingTest {

    private static final String FIRST = "a".repeat(64);
    private static final String MORE_NAMES = "b".repeat(64);

    @Autowired
    Readings readings;

    @Autowired
    ReadingJob job;

    @Autowired
    ReadingChanges changes;

    @Autowired
    ArticleIngestion ingestion;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Derivations derivations;

    @Autowired
    FactDecisions desk;

    @Autowired
    TransactionTemplate transaction;

    @MockitoSpyBean
    CurrentEngine engines;

    @MockitoSpyBean
    ReadingRows rows;

    private final Map<String, List<Object>> facts = new HashMap<>();

    @BeforeEach
    void emptyLedger() {
        jdbc.sql(
                        "truncate article, layoff_event, layoff_mention, capex_figure, capex_mention, reading, decision, withdrawn_key, ledger_change cascade")
                .update();
        jdbc.sql("delete from company where provisional").update();
        serve(1, FIRST);
    }

    @AfterEach
    void theRealEngine() {
        reset(engines, rows);
    }

    @Test
    void whatAReadingWouldChangeIsShownAndNothingChanges() {
        fourArticles();
        String before = ledger();
        long id = start();
        job.work();

        assertThat(readings.find(id).orElseThrow()).satisfies(reading -> {
            assertThat(reading.state()).isEqualTo(ReadingState.READY);
            assertThat(reading.articlesDone()).isEqualTo(4);
            assertThat(reading.articlesChanged()).isEqualTo(3);
        });
        assertThat(ledger()).isEqualTo(before);
        assertThat(changes.facts(id, "added", Locale.ENGLISH, 0, 50))
                .singleElement()
                .satisfies(fact -> {
                    assertThat(fact.name()).isEqualTo("Newco");
                    assertThat(fact.slug()).isNull();
                    assertThat(fact.quote()).contains("Newco");
                });
        assertThat(changes.facts(id, "gone", Locale.ENGLISH, 0, 50))
                .singleElement()
                .satisfies(fact -> assertThat(fact.name()).isEqualTo("Microsoft"));
        assertThat(changes.facts(id, "changed", Locale.ENGLISH, 0, 50))
                .singleElement()
                .satisfies(fact -> assertThat(fact.differences())
                        .containsExactly(new ChangedFact.Difference("headcount", "500", "1500")));
        assertThat(jdbc.sql("select count(*) from company where slug = 'newco'")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void theTotalsBeforeAndAfterAreThoseThatTheLedgerHasThen() {
        fourArticles();
        long id = start();
        job.work();
        ReadingTotals foretold = changes.totals(id).orElseThrow();
        assertThat(foretold.events().low()).isEqualTo(people());
        assertThat(foretold.events().entries()).isEqualTo(count("layoff_event"));

        assertThat(readings.apply(id, "chief")).isTrue();
        job.work();

        assertThat(readings.find(id).orElseThrow().state()).isEqualTo(ReadingState.APPLIED);
        assertThat(foretold.eventsAfter().low()).isEqualTo(people());
        assertThat(foretold.eventsAfter().entries()).isEqualTo(count("layoff_event"));
        assertThat(foretold.figuresAfter()).isEqualTo(count("capex_figure"));
        assertThat(foretold.eventsChanged()).isEqualTo(3);
        assertThat(readings.waiting()).isZero();
    }

    @Test
    void theLedgerIsThatOfAnEngineThatReadEverythingAtOnce() {
        fourArticles();
        start();
        job.work();
        readings.apply(openReading(), "chief");
        job.work();
        String applied = valuesWithoutKeys();

        List<String> texts = List.copyOf(facts.keySet());
        Map<String, List<Object>> newer = new HashMap<>(facts);
        jdbc.sql(
                        "truncate article, layoff_event, layoff_mention, capex_figure, capex_mention, reading, decision, withdrawn_key, ledger_change cascade")
                .update();
        facts.clear();
        facts.putAll(newer);
        texts.forEach(this::upload);
        assertThat(valuesWithoutKeys()).isEqualTo(applied);
    }

    @Test
    void aFactThatIsReadAnewKeepsItsKey() {
        String text = "Amazon said on Monday that it cuts 500 jobs.";
        tell(text, cut(text, "Amazon", "amazon", 500L, "500"));
        upload(text);
        String key = key();
        serve(2, FIRST);
        tell(text, cut(text, "Amazon", "amazon", 1500L, "cuts 500 jobs"));
        start();
        job.work();
        readings.apply(openReading(), "chief");
        job.work();

        assertThat(key()).isEqualTo(key);
        assertThat(jdbc.sql("select headcount from layoff_event")
                        .query(Long.class)
                        .single())
                .isEqualTo(1500);
        assertThat(count("layoff_mention")).isEqualTo(2);
        assertThat(count("layoff_mention where active")).isEqualTo(1);
    }

    @Test
    void whatIsNotFoundAgainLeavesItsKeyWithTheReason() {
        fourArticles();
        String key = jdbc.sql(
                        "select e.key from layoff_event e join company c on c.id = e.company_id where c.slug = 'microsoft'")
                .query(String.class)
                .single();
        long id = start();
        job.work();
        readings.apply(id, "chief");
        job.work();
        assertThat(jdbc.sql("select key from withdrawn_key").query(String.class).list())
                .containsExactly(key);
    }

    @Test
    void aFactThatIsOnlyACandidateHasNoAddressYet() {
        String text = "Amazon cuts 500 jobs, and later 70 jobs.";
        tell(text, cut(text, "Amazon", "amazon", 500L, "500"));
        upload(text);
        serve(2, FIRST);
        tell(text, cut(text, "Amazon", "amazon", 500L, "500"), cut(text, "Amazon", "amazon", 70L, "70"));
        start();
        job.work();
        String candidate = jdbc.sql("select lasting_key from layoff_mention where headcount = 70")
                .query(String.class)
                .single();
        derive("amazon");
        assertThat(jdbc.sql("select key from withdrawn_key").query(String.class).list())
                .doesNotContain(candidate);
    }

    @Test
    void aDecisionStaysWithItsFact() {
        String text = "Amazon cuts 500 jobs, and Oracle cuts 90.";
        tell(text, cut(text, "Amazon", "amazon", 500L, "500"), cut(text, "Oracle", "oracle", 90L, "90"));
        upload(text);
        jdbc.sql("""
                        insert into decision (kind, fact, subject_key, note, made_by, made_at)
                        select 'reject', 'layoff', lasting_key, 'not a cut', 'chief', now() from layoff_mention where headcount = 500""").update();
        derive("amazon");
        serve(2, FIRST);
        tell(text, cut(text, "Amazon", "amazon", 1500L, "cuts 500"), cut(text, "Oracle", "oracle", 91L, "90"));
        long id = start();
        job.work();
        assertThat(changes.totals(id).orElseThrow().eventsAfter().low()).isEqualTo(91);
        readings.apply(id, "chief");
        job.work();
        assertThat(jdbc.sql("select headcount from layoff_event")
                        .query(Long.class)
                        .list())
                .containsExactly(91L);
    }

    @Test
    void theCompanyThatAnEditorSaysStaysWithItsFact() {
        String text = "Amazon cuts 500 jobs, and it spends $5 billion.";
        tell(text, cut(text, "Amazon", "amazon", 500L, "500"), spend(text, "Amazon", "amazon", 5, "$5 billion"));
        upload(text);
        for (String kind : List.of("layoff", "capex")) {
            String fact = jdbc.sql("select lasting_key from " + kind + "_mention")
                    .query(String.class)
                    .single();
            desk.decide(
                    new Decision.Correct(
                            FactKind.valueOf(kind.toUpperCase(Locale.ROOT)), fact, Map.of("company", "oracle")),
                    "a slip",
                    "chief");
        }
        String before = values();
        assertThat(before).contains("oracle|").doesNotContain("amazon|");
        serve(2, FIRST);
        long id = start();
        job.work();
        assertThat(readings.find(id).orElseThrow().articlesChanged())
                .as("another company than the article's is no other reading")
                .isZero();
        readings.apply(id, "chief");
        job.work();
        assertThat(values()).isEqualTo(before);

        serve(3, FIRST);
        tell(text, cut(text, "Amazon", "amazon", 1500L, "500"), spend(text, "Amazon", "amazon", 7, "$5 billion"));
        id = start();
        job.work();
        assertThat(changes.totals(id).orElseThrow().eventsAfter().low()).isEqualTo(1500);
        readings.apply(id, "chief");
        job.work();
        assertThat(values()).contains("oracle|", "1500", "7000000000").doesNotContain("amazon|");
    }

    @Test
    void aFactPassesToTheCompanyThatItsNameStandsForNow() {
        String text = "Foo Cloud cuts 500 jobs.";
        tell(text, cut(text, "Foo Cloud", null, 500L, "500"));
        upload(text);
        String key = key();
        serve(1, MORE_NAMES);
        tell(text, cut(text, "Foo Cloud", "amazon", 500L, "500"));
        long id = start();
        job.work();
        assertThat(changes.facts(id, "changed", Locale.ENGLISH, 0, 50)).hasSize(1);
        assertThat(changes.subjectCount(id)).isEqualTo(2);
        readings.apply(id, "chief");
        job.work();

        assertThat(jdbc.sql(
                                "select e.key from layoff_event e join company c on c.id = e.company_id where c.slug = 'amazon'")
                        .query(String.class)
                        .list())
                .containsExactly(key);
        assertThat(count("layoff_event")).isEqualTo(1);
    }

    @Test
    void aCrashWhileReadingLosesNothing() {
        manyArticles(60);
        long id = start();
        Set<String> read = new HashSet<>();
        serve(2, FIRST, text -> {
            if (read.size() == 40) {
                throw new IllegalStateException("the power is gone");
            }
            read.add(text);
            return facts.getOrDefault(text, List.of());
        });
        job.work();
        assertThat(readings.find(id).orElseThrow()).satisfies(reading -> {
            assertThat(reading.state()).isEqualTo(ReadingState.READING);
            assertThat(reading.articlesDone()).isEqualTo(25);
            assertThat(reading.failure()).contains("the power is gone");
        });
        serve(2, FIRST);
        job.work();
        assertThat(readings.find(id).orElseThrow()).satisfies(reading -> {
            assertThat(reading.state()).isEqualTo(ReadingState.READY);
            assertThat(reading.articlesDone()).isEqualTo(60);
            assertThat(reading.failure()).isNull();
        });
        assertThat(count("reading_article")).isEqualTo(60);
        assertThat(count("layoff_mention where not active")).isEqualTo(60);
    }

    @Test
    void aCrashWhileApplyingLeavesEveryArticleEitherOldOrNew() {
        manyArticles(60);
        long id = start();
        job.work();
        readings.apply(id, "chief");
        assertThat(job.step()).isTrue();
        doThrow(new IllegalStateException("the power is gone")).when(rows).applied(any(), anyInt());
        assertThat(job.step()).isFalse();
        assertThat(jdbc.sql(
                                "select count(*) filter (where active and reading_id is null), count(*) filter (where active and reading_id is not null) from layoff_mention group by article_id")
                        .query((row, number) -> row.getInt(1) + row.getInt(2))
                        .list())
                .hasSize(60)
                .containsOnly(1);
        assertThat(people()).isEqualTo(25 * 1500 + 35 * 500);

        reset(rows);
        job.work();
        assertThat(readings.find(id).orElseThrow().state()).isEqualTo(ReadingState.APPLIED);
        assertThat(people()).isEqualTo(60 * 1500);
        assertThat(count("layoff_mention where active")).isEqualTo(60);
    }

    @Test
    void afterThreeFailuresItStopsUntilSomebodyTriesAgain() {
        manyArticles(1);
        long id = start();
        serve(2, FIRST, text -> {
            throw new IllegalStateException("never");
        });
        job.work();
        job.work();
        job.work();
        assertThat(readings.find(id).orElseThrow()).satisfies(reading -> {
            assertThat(reading.state()).isEqualTo(ReadingState.FAILED);
            assertThat(reading.failedWhile()).isEqualTo(ReadingState.READING);
        });
        serve(2, FIRST);
        job.work();
        assertThat(readings.find(id).orElseThrow().state()).isEqualTo(ReadingState.FAILED);
        assertThat(readings.retry(id)).isTrue();
        job.work();
        assertThat(readings.find(id).orElseThrow().state()).isEqualTo(ReadingState.READY);
    }

    @Test
    void twoAtATimeAreRefused() {
        manyArticles(1);
        start();
        assertThatThrownBy(() -> readings.start("another")).isInstanceOf(ReadingUnderWay.class);
    }

    @Test
    void whereNothingIsUnreadNothingIsStarted() {
        manyArticles(2);
        serve(1, FIRST);
        assertThat(readings.waiting()).isZero();
        assertThat(readings.start("chief")).isEmpty();
    }

    @Test
    void aReadingThatIsGivenUpLeavesNothing() {
        manyArticles(3);
        String before = ledger();
        long id = start();
        job.work();
        assertThat(readings.abandon(id)).isTrue();
        assertThat(count("layoff_mention")).isEqualTo(3);
        assertThat(ledger()).isEqualTo(before);
        assertThat(readings.apply(id, "chief")).isFalse();
        assertThat(readings.abandon(id)).isFalse();
        assertThat(start()).isGreaterThan(id);
    }

    @Test
    void applyingAgainChangesNothing() {
        manyArticles(3);
        long id = start();
        job.work();
        readings.apply(id, "chief");
        job.work();
        String after = ledger();
        assertThat(readings.apply(id, "chief")).isFalse();
        job.work();
        assertThat(ledger()).isEqualTo(after);
        assertThat(readings.start("chief")).isEmpty();
    }

    @Test
    void goingBackToTheFormerNamesGivesTheFormerLedger() {
        manyArticles(3);
        String before = values();
        applyAll(2, 1500L);
        applyAll(1, 500L);
        assertThat(values()).isEqualTo(before);
    }

    @Test
    void articlesThatComeInMeanwhileAreReadByThePresentEngineAndLeftAlone() {
        manyArticles(30);
        long id = start();
        assertThat(job.step()).isTrue();
        String late = "Late Inc cuts 7 jobs.";
        tell(late, cut(late, "Late Inc", null, 7L, "7"));
        upload(late);
        job.work();
        readings.apply(id, "chief");
        job.work();
        assertThat(readings.find(id).orElseThrow().articlesApplied()).isEqualTo(30);
        assertThat(readings.waiting()).isZero();
        assertThat(people()).isEqualTo(30 * 1500 + 7);
    }

    @Test
    void anotherEngineLeavesAReadingAlone() {
        manyArticles(1);
        long id = start();
        serve(3, FIRST);
        job.work();
        Reading reading = readings.find(id).orElseThrow();
        assertThat(reading.articlesDone()).isZero();
        assertThat(readings.isOutdated(reading)).isTrue();
    }

    @Test
    void namesThatAreAddedMeanwhileStartItOverByThemselves() {
        String text = "Foo Cloud cuts 500 jobs.";
        tell(text, cut(text, "Foo Cloud", null, 500L, "500"));
        upload(text);
        serve(2, FIRST);
        tell(text, cut(text, "Foo Cloud", null, 800L, "500"));
        long id = start();
        assertThat(job.step()).isTrue();
        assertThat(count("layoff_mention where reading_id = " + id)).isEqualTo(1);

        jdbc.sql("update company_names_revision set revision = revision + 1").update();
        serve(2, MORE_NAMES);
        tell(text, cut(text, "Foo Cloud", "amazon", 800L, "500"));
        assertThat(readings.isOutdated(readings.find(id).orElseThrow())).isFalse();
        job.work();

        Reading reading = readings.find(id).orElseThrow();
        assertThat(reading.state()).isEqualTo(ReadingState.READY);
        assertThat(reading.restarts()).isEqualTo(1);
        assertThat(reading.articlesDone()).isEqualTo(1);
        assertThat(count("layoff_mention where reading_id = " + id)).isEqualTo(1);
        readings.apply(id, "chief");
        job.work();
        assertThat(values()).contains("amazon|", "|800|");
        assertThat(readings.waiting()).isZero();
    }

    @Test
    void oneThatWaitsForAnotherEngineIsStartedOverByHand() {
        manyArticles(1);
        long id = start();
        serve(3, FIRST);
        assertThat(job.step()).isFalse();
        assertThat(readings.startOver(id)).isTrue();
        assertThat(readings.startOver(id)).as("it waits no more").isFalse();
        job.work();
        assertThat(readings.find(id).orElseThrow()).satisfies(reading -> {
            assertThat(reading.state()).isEqualTo(ReadingState.READY);
            assertThat(reading.engineVersion()).isEqualTo(3);
        });
    }

    @Test
    void aMentionByAnEditorStays() {
        manyArticles(1);
        jdbc.sql("""
                        insert into layoff_mention (article_id, company_id, lasting_key, origin, company_name, names, headcount, qualifier, announced_stated, status, role,
                          confidence, evidence, rules)
                        select article_id, company_id, 'byaneditorbyanedi', 'editor', company_name, names, 77, qualifier, announced_stated, status, role,
                          confidence, evidence, rules from layoff_mention""").update();
        long id = start();
        job.work();
        assertThat(changes.facts(id, "gone", Locale.ENGLISH, 0, 50)).isEmpty();
        readings.apply(id, "chief");
        job.work();
        assertThat(count("layoff_mention where origin = 'editor' and active")).isEqualTo(1);
    }

    private void derive(String slug) {
        List<Long> company = jdbc.sql("select id from company where slug = ?")
                .param(slug)
                .query(Long.class)
                .list();
        transaction.executeWithoutResult(
                status -> derivations.derive(company, List.of(), new Cause(Cause.Kind.DERIVATION, 0)));
    }

    private void applyAll(int version, long people) {
        serve(version, FIRST);
        facts.replaceAll((text, told) -> List.of(cut(text, company(text), null, people, "500")));
        long id = readings.start("chief").orElseThrow();
        job.work();
        readings.apply(id, "chief");
        job.work();
    }

    /** One article that stays as it is, one whose number changes, one that loses its fact, one that gains one. */
    private void fourArticles() {
        String same = "Oracle cuts 100 jobs and spends $5 billion in 2026.";
        String changed = "Amazon cuts 1,500 jobs.";
        String gone = "Microsoft cuts 200 jobs.";
        String added = "Newco cuts 50 jobs.";
        tell(same, cut(same, "Oracle", "oracle", 100L, "100"), spend(same, "Oracle", "oracle", 5, "$5 billion"));
        tell(changed, cut(changed, "Amazon", "amazon", 500L, "500"));
        tell(gone, cut(gone, "Microsoft", "microsoft", 200L, "200"));
        List.of(same, changed, gone, added).forEach(this::upload);
        serve(2, FIRST);
        tell(changed, cut(changed, "Amazon", "amazon", 1500L, "1,500"));
        tell(gone);
        tell(added, cut(added, "Newco", null, 50L, "50"));
    }

    /** Each about a company of its own that cuts 500, as the first engine reads it, or 1,500, as the second does. */
    private void manyArticles(int count) {
        for (int i = 0; i < count; i++) {
            String text = "Firm%d cuts 500 jobs.".formatted(i);
            tell(text, cut(text, company(text), null, 500L, "500"));
            upload(text);
        }
        serve(2, FIRST);
        facts.replaceAll((text, told) -> List.of(cut(text, company(text), null, 1500L, "500")));
    }

    private static String company(String text) {
        return text.substring(0, text.indexOf(' '));
    }

    private void tell(String text, Object... told) {
        facts.put(text, List.of(told));
    }

    private void serve(int version, String directory) {
        serve(version, directory, text -> facts.getOrDefault(text, List.of()));
    }

    private void serve(int version, String directory, Function<String, List<Object>> told) {
        doReturn(new Engine(version, directory, source -> article(source, told.apply(source.text()))))
                .when(engines)
                .engine();
    }

    private static ExtractedArticle article(SourceText source, List<Object> told) {
        List<ExtractedLayoff> cuts = new ArrayList<>();
        List<ExtractedCapex> money = new ArrayList<>();
        for (Object fact : told) {
            if (fact instanceof ExtractedLayoff cut) {
                cuts.add(cut);
            } else {
                money.add((ExtractedCapex) fact);
            }
        }
        return new ExtractedArticle(Language.ENGLISH, source.title(), source.publishedOn(), cuts, money);
    }

    private void upload(String text) {
        ingestion.ingest(new ReadArticle(
                "file.txt",
                text,
                "Title",
                null,
                null,
                null,
                text.getBytes(StandardCharsets.UTF_8),
                "text/plain",
                "UTF-8"));
    }

    private long start() {
        return readings.start("chief").orElseThrow();
    }

    private long openReading() {
        return jdbc.sql("select id from reading where state not in ('applied', 'abandoned')")
                .query(Long.class)
                .single();
    }

    private String key() {
        return jdbc.sql("select key from layoff_event").query(String.class).single();
    }

    private long people() {
        return jdbc.sql("select coalesce(sum(headcount_low), 0) from layoff_event where counted")
                .query(Long.class)
                .single();
    }

    private int count(String from) {
        return jdbc.sql("select count(*) from " + from).query(Integer.class).single();
    }

    /** Rows and all: what must not change while nothing is applied. */
    private String ledger() {
        return jdbc.sql(
                        "select (select json_agg(e order by id) from layoff_event e)::text || coalesce((select json_agg(f order by id) from capex_figure f)::text, '')")
                .query(String.class)
                .single();
    }

    /** What readers see, whatever the rows' numbers. */
    private String values() {
        return jdbc.sql("""
                        select coalesce(string_agg(v, ' ' order by v), '') from (
                          select concat_ws('|', c.slug, e.key, e.headcount, e.status, e.counted) as v from layoff_event e join company c on c.id = e.company_id
                          union all select concat_ws('|', c.slug, f.key, f.amount, f.period) from capex_figure f join company c on c.id = f.company_id) x""").query(String.class).single();
    }

    /** A fact whose number moved keeps a key that an engine which never read otherwise does not give. */
    private String valuesWithoutKeys() {
        return values().replaceAll("\\|[a-z2-7]{16}\\|", "|");
    }

    private static ExtractedLayoff cut(String text, String company, @Nullable String slug, Long people, String words) {
        return new ExtractedLayoff(
                slug == null ? company : slug.substring(0, 1).toUpperCase(Locale.ROOT) + slug.substring(1),
                slug,
                List.of(company),
                people,
                null,
                Qualifier.EXACT,
                null,
                null,
                LayoffStatus.ANNOUNCED,
                LayoffRole.ROUND,
                null,
                null,
                null,
                null,
                0.9,
                evidence(text, "company", company, "headcount", words),
                List.of("rule"));
    }

    private static ExtractedCapex spend(String text, String spender, String slug, long billions, String words) {
        return new ExtractedCapex(
                spender,
                slug,
                List.of(spender),
                null,
                BigDecimal.valueOf(billions).movePointRight(9),
                null,
                "USD",
                Qualifier.EXACT,
                ReportingPeriod.year(2026),
                CapexBasis.ESTIMATE,
                0.9,
                evidence(text, "spender", spender, "amount", words),
                List.of("rule"));
    }

    private static List<Evidence> evidence(String text, String who, String name, String field, String words) {
        return List.of(
                Evidence.of(Evidence.SENTENCE, new TextSpan(0, text.length()), text),
                Evidence.of(who, span(text, name), text),
                Evidence.of(field, span(text, words), text));
    }

    private static TextSpan span(String text, String words) {
        int start = text.indexOf(words);
        return new TextSpan(start, start + words.length());
    }
}
