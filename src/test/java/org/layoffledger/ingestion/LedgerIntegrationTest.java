package org.layoffledger.ingestion;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.layoffledger.TestDatabase;
import org.layoffledger.article.ArticleArchive;
import org.layoffledger.article.Fingerprint;
import org.layoffledger.article.NewArticle;
import org.layoffledger.extraction.CapexBasis;
import org.layoffledger.extraction.Evidence;
import org.layoffledger.extraction.ExtractedArticle;
import org.layoffledger.extraction.ExtractedCapex;
import org.layoffledger.extraction.ExtractedLayoff;
import org.layoffledger.extraction.Language;
import org.layoffledger.extraction.LayoffRole;
import org.layoffledger.extraction.LayoffStatus;
import org.layoffledger.extraction.PartialDate;
import org.layoffledger.extraction.Qualifier;
import org.layoffledger.extraction.ReportingPeriod;
import org.layoffledger.extraction.TextSpan;
import org.layoffledger.ingestion.format.ReadArticle;
import org.layoffledger.site.page.LastingKeys;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.NONE)
@Import(TestDatabase.class)
class LedgerIntegrationTest {

    @Autowired
    private ArticleIngestion ingestion;

    @Autowired
    private ArticleArchive archive;

    @Autowired
    private FactRecorder recorder;

    @Autowired
    private LastingKeys keys;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void emptyLedger() {
        jdbc.sql("truncate article, layoff_event, layoff_mention, capex_figure, capex_mention cascade")
                .update();
        jdbc.sql("delete from company where provisional").update();
    }

    @Test
    void theRegistrysCompaniesAreThereUnderAllTheirNames() {
        assertThat(jdbc.sql("select count(*) from company where not provisional")
                        .query(Long.class)
                        .single())
                .isGreaterThanOrEqualTo(120);
        for (String name : List.of("微软", "msft", "microsoft", "linkedin")) {
            assertThat(jdbc.sql(
                                    "select slug from company c join company_alias a on a.company_id = c.id where a.folded = ?")
                            .param(name)
                            .query(String.class)
                            .list())
                    .contains("microsoft");
        }
    }

    @Test
    void theSameArticleIsRecognisedByItsBytesAndByItsText() {
        IngestionOutcome first = ingestion.ingest(file("Nothing happened.\nAt all."));
        assertThat(first).isInstanceOf(IngestionOutcome.Added.class);
        assertThat(ingestion.ingest(file("Nothing happened.\nAt all.")))
                .isInstanceOfSatisfying(
                        IngestionOutcome.Duplicate.class,
                        same -> assertThat(same.sameBytes()).isTrue());
        assertThat(ingestion.ingest(file("Nothing  happened. At all.\n")))
                .isInstanceOfSatisfying(
                        IngestionOutcome.Duplicate.class,
                        same -> assertThat(same.sameBytes()).isFalse());
        assertThat(count("article")).isEqualTo(1);
    }

    @Test
    void theOriginalIsKeptByteForByte() {
        IngestionOutcome.Added added = (IngestionOutcome.Added) ingestion.ingest(file("Some words."));
        assertThat(archive.original(added.articleId()).orElseThrow())
                .isEqualTo("Some words.".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void oneArticleFromManyThreadsIsStoredOnce() throws Exception {
        List<Callable<IngestionOutcome>> tasks =
                new ArrayList<>(Collections.nCopies(8, () -> ingestion.ingest(file("The same words."))));
        List<IngestionOutcome> outcomes = inParallel(tasks);
        assertThat(outcomes)
                .filteredOn(IngestionOutcome.Added.class::isInstance)
                .hasSize(1);
        assertThat(outcomes)
                .filteredOn(IngestionOutcome.Duplicate.class::isInstance)
                .hasSize(7);
    }

    @Test
    void aPlanAndItsRoundsComeOutInAnyOrderOfArticles() {
        List<ExtractedArticle> articles = List.of(
                article(
                        "2026-01-28",
                        cut(
                                "Amazon",
                                "amazon",
                                16000L,
                                "2026-01-28",
                                LayoffStatus.ANNOUNCED,
                                LayoffRole.ROUND,
                                30000L)),
                article(
                        "2025-10-28",
                        cut("Amazon", "amazon", 14000L, "2025-10-28", LayoffStatus.ANNOUNCED, LayoffRole.ROUND, null)),
                article(
                        null,
                        cut("Amazon", "amazon", 30000L, null, LayoffStatus.PLANNED, LayoffRole.PLAN, null),
                        cut("Amazon", "amazon", 14000L, "2025-10", LayoffStatus.COMPLETED, LayoffRole.ROUND, 30000L)),
                article(
                        "2026-02-01",
                        cut("Amazon", "amazon", 16000L, "2026-01", LayoffStatus.COMPLETED, LayoffRole.ROUND, null)));
        List<String> expected = ledgerAfter(articles);
        assertThat(expected).hasSize(3);
        Random random = new Random(1);
        for (int i = 0; i < 5; i++) {
            List<ExtractedArticle> shuffled = new ArrayList<>(articles);
            Collections.shuffle(shuffled, random);
            emptyLedger();
            assertThat(ledgerAfter(shuffled)).isEqualTo(expected);
        }
        assertThat(jdbc.sql(
                                "select e.headcount from layoff_event e join layoff_event p on p.id = e.parent_event_id where p.headcount = 30000 and not p.counted order by 1")
                        .query(Long.class)
                        .list())
                .containsExactly(14000L, 16000L);
    }

    @Test
    void everyKeyOfAMentionLeadsToItsEvent() {
        record(article(
                "2025-07-04",
                cut("Microsoft", "microsoft", 9000L, "2025-07-02", LayoffStatus.ANNOUNCED, LayoffRole.ROUND, null)));
        String first = key();
        assertThat(keys.canonicalEvent(first)).contains(first);
        record(article(
                "2025-07-03",
                cut("Microsoft", "microsoft", 9000L, "2025-07-02", LayoffStatus.ANNOUNCED, LayoffRole.ROUND, null)));
        String canonical = key();
        assertThat(canonical).isNotEqualTo(first);
        assertThat(keys.canonicalEvent(first)).contains(canonical);
        assertThat(keys.canonicalEvent("nobodyhasthiskey")).isEmpty();
    }

    @Test
    void aCompanyThatTheRegistryLacksIsProvisionalAndOneUnderBothScripts() {
        record(article(null, cut("華映科技", null, 300L, "2025-05", LayoffStatus.ANNOUNCED, LayoffRole.ROUND, null)));
        record(article(null, cut("华映科技", null, 300L, "2025-05", LayoffStatus.ANNOUNCED, LayoffRole.ROUND, null)));
        assertThat(jdbc.sql("select slug from company where provisional")
                        .query(String.class)
                        .list())
                .containsExactly("华映科技");
        assertThat(count("layoff_event")).isEqualTo(1);
    }

    @Test
    void anIndustryTotalIsAMentionWithoutAnEvent() {
        record(article(
                null,
                cut(ExtractedLayoff.INDUSTRY, null, 123000L, "2025", LayoffStatus.COMPLETED, LayoffRole.TOTAL, null)));
        assertThat(count("layoff_mention")).isEqualTo(1);
        assertThat(count("layoff_event")).isZero();
    }

    @Test
    void groupsAreFoundBySlugByMembersOrByWords() {
        List<String> four = List.of("Microsoft", "Amazon", "Meta", "Alphabet");
        record(article(
                null,
                spend(ExtractedCapex.GROUP, "big-four", "big four", null, 650),
                spend(ExtractedCapex.GROUP, null, "the four", four, 650),
                spend(ExtractedCapex.GROUP, null, "some two", List.of("Oracle", "OpenAI"), 500),
                spend(ExtractedCapex.GROUP, null, "the clouds", null, 700)));
        assertThat(jdbc.sql(
                                "select coalesce(g.slug, f.group_key) from capex_figure f left join company_group g on g.id = f.group_id order by 1")
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrder("big-four", "members:openai+oracle", "words:the clouds");
    }

    @Test
    void aUnitsSpendingIsNotTheCompanys() {
        record(article(
                null, spend("Amazon", "amazon", "AWS", null, 28), spend("Amazon", "amazon", "Amazon", null, 36)));
        assertThat(jdbc.sql("select unit from capex_figure order by unit nulls first")
                        .query(String.class)
                        .list())
                .containsExactly(null, "AWS");
    }

    @Test
    void whatNoReadingCanMeanIsLeftOutAndTheArticleKept() {
        ExtractedCapex sound = spend("Amazon", "amazon", "Amazon", null, 36);
        ExtractedCapex nothing = spend("Amazon", "amazon", "Amazon", null, 0);
        record(article(null, sound, nothing));
        assertThat(count("article")).isEqualTo(1);
        assertThat(count("capex_mention")).isEqualTo(1);
    }

    @Test
    void manyThreadsDeriveTheSameCompaniesWithoutLosingAnything() throws Exception {
        List<Callable<IngestionOutcome>> tasks = new ArrayList<>();
        for (int i = 0; i < 24; i++) {
            String day = "2025-0%d-0%d".formatted(1 + i % 8, 1 + i / 8);
            String one = "New%d".formatted(i % 3);
            tasks.add(() -> {
                record(article(
                        day,
                        cut("Amazon", "amazon", 1000L, day, LayoffStatus.ANNOUNCED, LayoffRole.ROUND, null),
                        cut(one, null, 50L, day, LayoffStatus.ANNOUNCED, LayoffRole.ROUND, null),
                        cut("Microsoft", "microsoft", 2000L, day, LayoffStatus.ANNOUNCED, LayoffRole.ROUND, null)));
                return new IngestionOutcome.Duplicate(0, true);
            });
        }
        inParallel(tasks);
        assertThat(count("layoff_mention where event_id is null")).isZero();
        assertThat(jdbc.sql("select sum(mention_count) from layoff_event")
                        .query(Long.class)
                        .single())
                .isEqualTo(72);
    }

    private List<String> ledgerAfter(List<ExtractedArticle> articles) {
        articles.forEach(this::record);
        return jdbc.sql("""
                        select concat_ws('|', c.slug, e.key, e.headcount, e.announced_on, e.status, e.role, e.recalled, e.counted, e.article_count,
                          e.headcount_choice, e.announced_choice, p.key) from layoff_event e
                        join company c on c.id = e.company_id left join layoff_event p on p.id = e.parent_event_id order by 1""").query(String.class).list();
    }

    private void record(ExtractedArticle extracted) {
        String text = extracted.toString();
        transaction.executeWithoutResult(status -> {
            Fingerprint fingerprint = Fingerprint.of(text.getBytes(StandardCharsets.UTF_8), text);
            long id = archive.keep(new NewArticle(
                    fingerprint,
                    "Title",
                    null,
                    null,
                    extracted.publishedOn(),
                    Language.ENGLISH,
                    text,
                    text.getBytes(StandardCharsets.UTF_8),
                    "text/plain",
                    "UTF-8",
                    "article.txt"));
            recorder.record(id, text, fingerprint.textSha256(), extracted);
        });
    }

    private static ExtractedArticle article(@Nullable String publishedOn, Object... facts) {
        List<ExtractedLayoff> cuts = new ArrayList<>();
        List<ExtractedCapex> spending = new ArrayList<>();
        for (Object fact : facts) {
            if (fact instanceof ExtractedLayoff cut) {
                cuts.add(cut);
            } else {
                spending.add((ExtractedCapex) fact);
            }
        }
        LocalDate date = publishedOn == null ? null : LocalDate.parse(publishedOn);
        return new ExtractedArticle(Language.ENGLISH, "Title", date, cuts, spending);
    }

    private static ExtractedLayoff cut(
            String company,
            @Nullable String slug,
            Long people,
            @Nullable String date,
            LayoffStatus status,
            LayoffRole role,
            @Nullable Long partOf) {
        List<Evidence> evidence = new ArrayList<>(evidence());
        if (date != null) {
            evidence.add(new Evidence("announcedOn", new TextSpan(2, 5), "day"));
        }
        return new ExtractedLayoff(
                company,
                slug,
                List.of(company),
                people,
                null,
                Qualifier.EXACT,
                null,
                date == null ? null : PartialDate.parse(date),
                status,
                role,
                partOf,
                null,
                null,
                null,
                0.9,
                evidence,
                List.of("rule"));
    }

    private static ExtractedCapex spend(
            String spender, @Nullable String slug, String name, @Nullable List<String> members, long billions) {
        return new ExtractedCapex(
                spender,
                slug,
                List.of(name),
                members,
                BigDecimal.valueOf(billions).movePointRight(9),
                null,
                "USD",
                Qualifier.EXACT,
                ReportingPeriod.year(2026),
                CapexBasis.ESTIMATE,
                0.9,
                evidence(),
                List.of("rule"));
    }

    private static List<Evidence> evidence() {
        return List.of(new Evidence(Evidence.SENTENCE, new TextSpan(0, 10), "some words"));
    }

    private static ReadArticle file(String text) {
        return new ReadArticle(
                "file.txt", text, null, null, null, null, text.getBytes(StandardCharsets.UTF_8), "text/plain", "UTF-8");
    }

    private static List<IngestionOutcome> inParallel(List<Callable<IngestionOutcome>> tasks) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<IngestionOutcome> outcomes = new ArrayList<>();
            for (Future<IngestionOutcome> future : threads.invokeAll(tasks)) {
                outcomes.add(future.get());
            }
            return outcomes;
        } finally {
            threads.shutdown();
        }
    }

    private String key() {
        return jdbc.sql("select key from layoff_event").query(String.class).single();
    }

    private long count(String table) {
        return Objects.requireNonNull(
                jdbc.sql("select count(*) from " + table).query(Long.class).single());
    }
}
