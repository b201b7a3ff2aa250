package org.layoffledger.ingestion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.layoffledger.TestDatabase;
import org.layoffledger.company.CompanyBook;
import org.layoffledger.derivation.Cause;
import org.layoffledger.ingestion.format.ReadArticle;
import org.layoffledger.layoff.LayoffReadings;
import org.layoffledger.review.Decision;
import org.layoffledger.review.Decisions;
import org.layoffledger.review.FactKind;
import org.layoffledger.review.InvalidDecision;
import org.layoffledger.review.InvalidDecision.Problem;
import org.layoffledger.review.RecordedDecision;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What becomes of the ledger when editors decide on facts, and when they take it back. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.NONE)
@Import(TestDatabase.class)
class FactDecisionsTest {

    private static final String TOLD = "Amazon will cut about 14,000 corporate jobs, the company said on Tuesday.";
    private static final String PLAN = "Amazon plans to cut 30,000 jobs in total, Reuters reported on Monday.";
    private static final String SPENT = "Amazon spent $125 billion on capital expenditures in 2025, the company said.";

    @Autowired
    private FactDecisions desk;

    @Autowired
    private Decisions decisions;

    @Autowired
    private ArticleIngestion ingestion;

    @Autowired
    private FullDerivation everything;

    @Autowired
    private LayoffReadings readings;

    @Autowired
    private Derivations derivations;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private SampleLoader samples;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void emptyLedger() {
        jdbc.sql(
                        "truncate decision, article, layoff_event, layoff_mention, capex_figure, capex_mention, ledger_change, withdrawn_key cascade")
                .update();
        jdbc.sql("delete from company where provisional").update();
    }

    @Test
    void aRejectedFactBelongsToNoEventUntilTheDecisionIsWithdrawn() {
        ingest("2025-10-28", TOLD);
        List<String> before = ledger();
        long id = decide(new Decision.Reject(FactKind.LAYOFF, onlyCut()));
        assertThat(one("select count(*) from layoff_event")).isEqualTo("0");
        assertThat(one("select cause from withdrawn_key")).isEqualTo("decision");
        assertThat(withdraw(id)).isTrue();
        assertThat(ledger()).isEqualTo(before);
        assertThat(one("select count(*) from withdrawn_key")).isEqualTo("0");
    }

    @Test
    void aCorrectedValueIsShownAndTheMentionStaysAsItWasRead() {
        ingest("2025-10-28", TOLD);
        decide(new Decision.Correct(
                FactKind.LAYOFF,
                onlyCut(),
                Map.of("headcount", "14500", "qualifier", "exact", "announcedOn", "2025-10")));
        assertThat(
                        one(
                                "select concat_ws(' ', headcount, qualifier, headcount_choice, announced_on, announced_choice) from layoff_event"))
                .isEqualTo("14500 exact editor 2025-10 editor");
        assertThat(one("select headcount || ' ' || qualifier from layoff_mention"))
                .isEqualTo("14000 about");
    }

    @Test
    void aCorrectedPeriodMovesTheFigure() {
        ingest("2026-02-05", SPENT);
        decide(new Decision.Correct(FactKind.CAPEX, onlySpending(), Map.of("period", "2024", "amount", "83000000000")));
        assertThat(one("select concat_ws(' ', period, amount::bigint, choice) from capex_figure"))
                .isEqualTo("2024 83000000000 editor");
    }

    @Test
    void whatOneCompanysArticlesTellIsJoinedAndParted() {
        ingest("2025-10-28", TOLD);
        ingest("2026-03-02", "Amazon said on March 2, 2026 that it is cutting 500 jobs.");
        List<String> keys = cuts();
        assertThat(one("select count(*) from layoff_event")).isEqualTo("2");
        long joined = decide(new Decision.SameEvent(FactKind.LAYOFF, keys.get(0), keys.get(1)));
        assertThat(one("select count(*) from layoff_event")).isEqualTo("1");
        decide(new Decision.DifferentEvents(FactKind.LAYOFF, keys.get(0), keys.get(1)));
        assertThat(one("select count(*) from layoff_event")).isEqualTo("2");
        assertThat(withdraw(joined)).isTrue();
        assertThat(one("select count(*) from layoff_event")).isEqualTo("2");
    }

    @Test
    void aRoundOfAPlanTakesThePlanOutOfTheTotals() {
        ingest("2025-10-27", PLAN);
        ingest("2025-10-28", TOLD);
        String plan = one("select lasting_key from layoff_mention where headcount = 30000");
        String round = one("select lasting_key from layoff_mention where headcount = 14000");
        List<String> before = ledger();
        long id = decide(new Decision.PartOf(round, plan));
        assertThat(
                        one(
                                "select p.headcount || ' ' || p.counted from layoff_event e join layoff_event p on p.id = e.parent_event_id"))
                .isEqualTo("30000 false");
        withdraw(id);
        assertThat(ledger()).isEqualTo(before);
    }

    @Test
    void aPartIsLinkedToItsWholeUntilAnEditorRejectsTheWhole() {
        ingest(
                "2025-10-28",
                "Amazon said on October 28, 2025 that it will cut 14,000 jobs.\n\nAmazon will cut 350 jobs in Dublin.");
        String part =
                "select w.headcount || ' ' || p.counted from layoff_event p left join layoff_event w on w.id = p.whole_event_id"
                        + " where p.headcount = 350";
        assertThat(one(part)).isEqualTo("14000 false");
        decide(new Decision.Reject(
                FactKind.LAYOFF, one("select lasting_key from layoff_mention where headcount = 14000")));
        assertThat(one("select counted from layoff_event where headcount = 350"))
                .isEqualTo("t");
        assertThat(one("select count(whole_event_id) from layoff_event")).isEqualTo("0");
    }

    @Test
    void aFactAddedByHandIsDerivedLikeOthersAndGoesWithItsDecision() {
        long article = ingest("2025-10-28", TOLD + " Elsewhere the lights went out for 120 at Foobar Works.");
        List<String> before = ledger();
        EnteredFact fact = new EnteredFact(
                FactKind.LAYOFF,
                article,
                List.of(new CompanyBook.Named(null, "Foobar Works")),
                "the lights went out for 120 at Foobar Works",
                null,
                Map.of("headcount", "120", "announcedOn", "2025-10"));
        Decisions.Recorded added = desk.add(fact, "the engine missed it", "zoe");
        assertThat(desk.add(fact, "again", "yan")).isEqualTo(new Decisions.Recorded(added.id(), false));
        assertThat(one("""
                        select concat_ws(' ', c.name_en, e.headcount, e.announced_on, m.origin, m.evidence->0->>'quote') from layoff_event e
                        join company c on c.id = e.company_id join layoff_mention m on m.event_id = e.id where c.name_en = 'Foobar Works'""")).isEqualTo("Foobar Works 120 2025-10 editor the lights went out for 120 at Foobar Works");
        assertThat(readings.active(List.of(article)).getOrDefault(article, List.of()))
                .as("what another reading could replace")
                .hasSize(1);
        withdraw(added.id());
        assertThat(ledger()).isEqualTo(before);
        assertThat(desk.add(fact, "after all", "zoe").isNew()).isTrue();
        assertThat(one("select count(*) from layoff_event")).isEqualTo("2");
    }

    @Test
    void capexIsAddedByHandToo() {
        long article = ingest("2026-02-05", SPENT + " In 2023 it had been 48 of them.");
        List<String> before = ledger();
        Decisions.Recorded added = desk.add(
                new EnteredFact(
                        FactKind.CAPEX,
                        article,
                        List.of(new CompanyBook.Named("amazon", "Amazon")),
                        "In 2023 it had been 48 of them",
                        null,
                        Map.of("amount", "48000000000", "currency", "USD", "basis", "actual", "period", "2023")),
                "missed",
                "zoe");
        assertThat(one("select amount::bigint from capex_figure where period = '2023'"))
                .isEqualTo("48000000000");
        withdraw(added.id());
        assertThat(ledger()).isEqualTo(before);
    }

    @Test
    void aFactCountsToTheCompanyThatAnEditorSaysUntilThatIsWithdrawn() {
        ingest("2025-10-28", TOLD);
        ingest("2025-07-02", "Microsoft said on July 2, 2025 that it is cutting 9,000 jobs.");
        String amazon = one("select lasting_key from layoff_mention where headcount = 14000");
        List<String> before = ledger();
        long id = reassign(FactKind.LAYOFF, amazon, new CompanyBook.Named("microsoft", "Microsoft"));
        assertThat(companiesWith("layoff_event", "headcount")).containsExactly("microsoft 14000", "microsoft 9000");
        assertThat(one("select company_name from layoff_mention where headcount = 14000"))
                .as("the mention stays as it was read")
                .isEqualTo("Amazon");
        assertThat(jdbc.sql("""
                        select l.kind || ' ' || c.slug || ' ' || l.cause from ledger_change l join company c on c.id = l.company_id
                        where l.cause = 'decision' and l.cause_id = ? order by 1""").param(id).query(String.class).list())
                .containsExactly("appeared microsoft decision", "went amazon decision");
        assertThat(one("select count(*) from withdrawn_key")).isEqualTo("0");
        everything.run(2, done -> {});
        assertThat(companiesWith("layoff_event", "headcount")).hasSize(2);
        withdraw(id);
        assertThat(ledger()).isEqualTo(before);
        assertThat(companiesWith("layoff_event", "headcount")).containsExactly("amazon 14000", "microsoft 9000");
    }

    @Test
    void theLaterOfTwoCompaniesCountsAndOtherCorrectionsStay() {
        ingest("2025-10-28", TOLD);
        decide(new Decision.Correct(FactKind.LAYOFF, onlyCut(), Map.of("headcount", "700")));
        reassign(FactKind.LAYOFF, onlyCut(), new CompanyBook.Named("microsoft", "Microsoft"));
        long last = reassign(FactKind.LAYOFF, onlyCut(), new CompanyBook.Named(null, "Foobar Works"));
        assertThat(companiesWith("layoff_event", "headcount")).containsExactly("foobar-works 700");
        withdraw(last);
        assertThat(companiesWith("layoff_event", "headcount")).containsExactly("microsoft 700");
    }

    @Test
    void oneCompanysMoneyIsFoundToBeThatOfSeveral() {
        ingest("2026-02-05", SPENT);
        List<String> before = ledger();
        long id = reassign(
                FactKind.CAPEX,
                onlySpending(),
                new CompanyBook.Named("amazon", "Amazon"),
                new CompanyBook.Named(null, "Foobar Works"));
        assertThat(one("select group_name || ' ' || array_to_string(group_members, '+') from capex_figure"))
                .isEqualTo("Amazon, Foobar Works Amazon+Foobar Works");
        withdraw(id);
        assertThat(ledger()).isEqualTo(before);
        assertThat(companiesWith("capex_figure", "period")).containsExactly("amazon 2025");
    }

    @Test
    void aSumOfSeveralCompaniesIsAddedByHand() {
        long article = ingest("2026-02-05", SPENT + " Together with Foobar Works it had been 48 of them in 2023.");
        List<String> before = ledger();
        EnteredFact fact = new EnteredFact(
                FactKind.CAPEX,
                article,
                List.of(new CompanyBook.Named("amazon", "Amazon"), new CompanyBook.Named(null, "Foobar Works")),
                "Together with Foobar Works it had been 48 of them in 2023",
                null,
                Map.of("amount", "48000000000", "currency", "USD", "basis", "actual", "period", "2023", "unit", "x"));
        Decisions.Recorded added = desk.add(fact, "missed", "zoe");
        assertThat(one("select group_name || ' ' || amount::bigint from capex_figure where period = '2023'"))
                .isEqualTo("Amazon, Foobar Works 48000000000");
        withdraw(added.id());
        assertThat(ledger()).isEqualTo(before);
    }

    @Test
    void aCutIsOneCompanysAndACompanyIsNamed() {
        ingest("2025-10-28", TOLD);
        refused(
                Problem.UNREADABLE_VALUE,
                () -> reassign(
                        FactKind.LAYOFF,
                        onlyCut(),
                        new CompanyBook.Named("amazon", "Amazon"),
                        new CompanyBook.Named("microsoft", "Microsoft")));
        refused(
                Problem.UNREADABLE_VALUE,
                () -> decide(new Decision.Correct(FactKind.LAYOFF, onlyCut(), Map.of("company", "no-such-company"))));
        assertThat(one("select count(*) from decision")).isEqualTo("0");
    }

    private long reassign(FactKind kind, String key, CompanyBook.Named... companies) {
        return desk.reassign(kind, key, List.of(companies), "it is theirs", "zoe")
                .id();
    }

    private List<String> companiesWith(String table, String column) {
        return jdbc.sql("select c.slug || ' ' || e." + column + " from " + table
                        + " e join company c on c.id = e.company_id order by 1")
                .query(String.class)
                .list();
    }

    @Test
    void whatCannotBeDecidedIsRefusedWithTheReason() {
        long article = ingest("2025-10-28", TOLD);
        ingest("2025-07-02", "Microsoft said on July 2, 2025 that it is cutting 9,000 jobs.");
        String amazon = one("select lasting_key from layoff_mention where headcount = 14000");
        String microsoft = one("select lasting_key from layoff_mention where headcount = 9000");
        refused(Problem.DIFFERENT_COMPANIES, () -> decide(new Decision.SameEvent(FactKind.LAYOFF, amazon, microsoft)));
        refused(Problem.SAME_FACT, () -> decide(new Decision.PartOf(amazon, amazon)));
        refused(Problem.UNKNOWN_FACT, () -> decide(new Decision.Reject(FactKind.LAYOFF, "aaaaaaaaaaaaaaaa")));
        refused(Problem.UNKNOWN_FACT, () -> decide(new Decision.Reject(FactKind.CAPEX, amazon)));
        refused(Problem.NO_REASON, () -> desk.decide(new Decision.Reject(FactKind.LAYOFF, amazon), " ", "zoe"));
        for (Map<String, String> values : List.of(
                Map.of("headcount", "many"),
                Map.of("headcount", "-1"),
                Map.of("headcount", "500", "headcountMax", "400"),
                Map.of("workforcePercent", "101"),
                Map.of("announcedOn", "2025-13"),
                Map.of("status", "maybe"),
                Map.of("colour", "red"))) {
            refused(
                    Problem.UNREADABLE_VALUE,
                    () -> decide(new Decision.Correct(FactKind.LAYOFF, amazon, Collections.unmodifiableMap(values))));
        }
        EnteredFact elsewhere = new EnteredFact(
                FactKind.LAYOFF,
                article,
                List.of(new CompanyBook.Named("amazon", "Amazon")),
                "no such words",
                null,
                Map.of());
        refused(Problem.WRONG_WORDS, () -> desk.add(elsewhere, "why", "zoe"));
        assertThat(one("select count(*) from decision")).isEqualTo("0");
        assertThat(desk.decide(new Decision.Confirm(FactKind.LAYOFF, amazon), null, "zoe")
                        .isNew())
                .isTrue();
    }

    @Test
    void whatWasSpentAndWhatWasPlannedAreNeverOneFigure() {
        ingest("2026-02-05", SPENT);
        ingest("2025-10-30", "Amazon expects capital expenditures of $125 billion in 2025, its CFO said.");
        String spent = one("select lasting_key from capex_mention where basis = 'actual'");
        String planned = one("select lasting_key from capex_mention where basis = 'guidance'");
        refused(Problem.DIFFERENT_BASES, () -> decide(new Decision.SameEvent(FactKind.CAPEX, spent, planned)));
        long corrected = decide(new Decision.Correct(FactKind.CAPEX, planned, Map.of("basis", "actual")));
        decide(new Decision.SameEvent(FactKind.CAPEX, spent, planned));
        assertThat(one("select count(*) from capex_figure")).isEqualTo("1");
        withdraw(corrected);
        assertThat(one("select count(*) from capex_figure")).isEqualTo("2");
    }

    @Test
    void aDecisionSurvivesAReadingThatLosesItsFactAndOneThatFindsItAgain() {
        ingest("2025-10-28", TOLD);
        long id = decide(new Decision.Correct(FactKind.LAYOFF, onlyCut(), Map.of("headcount", "14500")));
        readAgain("active = false, event_id = null");
        assertThat(decisions.lost(null, 10)).singleElement().satisfies(lost -> {
            assertThat(lost.id()).isEqualTo(id);
            assertThat(lost.quotes().subject()).contains("14,000");
        });
        readAgain("active = true");
        assertThat(decisions.lost(null, 10)).isEmpty();
        assertThat(one("select headcount from layoff_event")).isEqualTo("14500");
    }

    @Test
    void withdrawingTheLastDecisionBringsBackExactlyWhatWasThereBefore() throws IOException {
        samples.load();
        Random random = new Random(11);
        List<Long> made = new ArrayList<>();
        List<List<String>> ledgers = new ArrayList<>();
        for (int i = 0; i < 80; i++) {
            List<String> before = ledger();
            Decisions.Recorded recorded = desk.decide(anything(random), "because", "zoe");
            if (recorded.isNew()) {
                made.add(recorded.id());
                ledgers.add(before);
            } else {
                assertThat(ledger()).isEqualTo(before);
            }
        }
        assertThat(new HashSet<>(ledgers)).hasSizeGreaterThan(20);
        for (int i = made.size() - 1; i >= 0; i--) {
            withdraw(made.get(i));
            assertThat(ledger()).isEqualTo(ledgers.get(i));
        }
    }

    @Test
    void whateverIsDecidedAndWithdrawnTheLedgerIsWhatAFullDerivationMakesOfIt() throws IOException {
        samples.load();
        Random random = new Random(12);
        List<Long> made = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            if (random.nextInt(4) == 0 && !made.isEmpty()) {
                withdraw(made.remove(random.nextInt(made.size())));
            } else {
                Decisions.Recorded recorded = desk.decide(anything(random), "because", "zoe");
                if (recorded.isNew()) {
                    made.add(recorded.id());
                }
            }
        }
        List<String> incremental = ledger();
        everything.run(2, done -> {});
        assertThat(ledger()).isEqualTo(incremental);
    }

    @Test
    void editorsWhoDecideAtOnceLoseNothing() throws Exception {
        samples.load();
        List<Callable<Decisions.Recorded>> tasks = new ArrayList<>();
        Random random = new Random(13);
        for (int i = 0; i < 24; i++) {
            Decision.OnFact decision = anything(random, false);
            tasks.add(() -> desk.decide(decision, "because", "zoe"));
            tasks.add(() -> desk.decide(decision, "because", "yan"));
        }
        for (int i = 1; i < 8; i++) {
            String day = "2025-0" + i + "-11";
            String news = "Amazon said on %s that it is cutting %d00 jobs.".formatted(day, i);
            tasks.add(() -> new Decisions.Recorded(-ingest(day, news), true));
        }
        Collections.shuffle(tasks, random);
        Set<Long> ids = new HashSet<>();
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            for (Future<Decisions.Recorded> future : threads.invokeAll(tasks)) {
                ids.add(future.get().id());
            }
            ids.removeIf(id -> id < 0);
        } finally {
            threads.shutdown();
        }
        assertThat(decisions.page(null, 100)).extracting(RecordedDecision::id).containsExactlyInAnyOrderElementsOf(ids);
        List<String> incremental = ledger();
        everything.run(2, done -> {});
        assertThat(ledger()).isEqualTo(incremental);
    }

    private void readAgain(String change) {
        long amazon = Long.parseLong(one("select id from company where slug = 'amazon'"));
        transaction.executeWithoutResult(status -> {
            jdbc.sql("update layoff_mention set " + change).update();
            derivations.derive(List.of(amazon), List.of(), new Cause(Cause.Kind.READING, 1));
        });
    }

    /** A decision on facts that the samples tell: one of any kind, on one company. */
    private Decision.OnFact anything(Random random) {
        return anything(random, true);
    }

    /** The same; companies are left alone where a pair of facts must stay of one company whatever else is decided meanwhile. */
    private Decision.OnFact anything(Random random, boolean companies) {
        boolean capex = random.nextInt(3) == 0;
        FactKind fact = capex ? FactKind.CAPEX : FactKind.LAYOFF;
        List<List<String>> subjects = jdbc.sql("select array_agg(lasting_key order by lasting_key) from "
                        + (capex
                                ? "capex_mention group by company_id, group_id, group_key"
                                : "layoff_mention where company_id is not null group by company_id")
                        + " having count(*) > 1 order by 1")
                .query((row, number) -> List.of((String[]) row.getArray(1).getArray()))
                .list();
        List<String> keys = new ArrayList<>(subjects.get(random.nextInt(subjects.size())));
        Collections.shuffle(keys, random);
        int kind = companies && random.nextInt(8) == 0 ? 6 : random.nextInt(capex ? 5 : 6);
        return switch (capex && kind == 3 && !sameBasis(keys) ? 4 : kind) {
            case 0 -> new Decision.Confirm(fact, keys.get(0));
            case 1 -> new Decision.Reject(fact, keys.get(0));
            case 2 -> new Decision.Correct(fact, keys.get(0), values(capex, random));
            case 3 -> new Decision.SameEvent(fact, keys.get(0), keys.get(1));
            case 4 -> new Decision.DifferentEvents(fact, keys.get(0), keys.get(1));
            case 5 -> new Decision.PartOf(keys.get(0), keys.get(1));
            default ->
                new Decision.Correct(
                        fact,
                        keys.get(0),
                        Map.of("company", List.of("amazon", "oracle", "meta").get(random.nextInt(3))));
        };
    }

    private boolean sameBasis(List<String> keys) {
        return one("select count(distinct basis) from capex_mention where lasting_key in ('%s', '%s')"
                        .formatted(keys.get(0), keys.get(1)))
                .equals("1");
    }

    private static Map<String, @Nullable String> values(boolean capex, Random random) {
        return capex
                ? Map.of("amount", random.nextInt(1, 200) + "000000000", "period", "202" + random.nextInt(9))
                : Map.of("headcount", random.nextInt(30) + "00", "announcedOn", "2025-0" + random.nextInt(1, 9));
    }

    /** Everything derived, apart from the rows' numbers. */
    private List<String> ledger() {
        return jdbc.sql("""
                        select (to_jsonb(e) - 'id' - 'parent_event_id' - 'whole_event_id')::text || coalesce(p.key, '') || coalesce(w.key, '')
                          || (select string_agg(m.lasting_key, ' ' order by m.lasting_key) from layoff_mention m where m.event_id = e.id)
                        from layoff_event e left join layoff_event p on p.id = e.parent_event_id left join layoff_event w on w.id = e.whole_event_id
                        union all
                        select (to_jsonb(f) - 'id')::text
                          || coalesce((select string_agg(m.lasting_key, ' ' order by m.lasting_key) from capex_mention m where m.figure_id = f.id), '')
                        from capex_figure f order by 1""").query(String.class).list();
    }

    private long decide(Decision.OnFact decision) {
        Decisions.Recorded recorded = desk.decide(decision, "because", "zoe");
        assertThat(recorded.isNew()).isTrue();
        return recorded.id();
    }

    private boolean withdraw(long id) {
        return desk.withdraw(id, null, "zoe");
    }

    private static void refused(Problem problem, Runnable decision) {
        assertThatThrownBy(decision::run)
                .isInstanceOfSatisfying(
                        InvalidDecision.class,
                        refusal -> assertThat(refusal.problem()).isEqualTo(problem));
    }

    private List<String> cuts() {
        return jdbc.sql("select lasting_key from layoff_mention order by id")
                .query(String.class)
                .list();
    }

    private String onlyCut() {
        return one("select lasting_key from layoff_mention");
    }

    private String onlySpending() {
        return one("select lasting_key from capex_mention");
    }

    private String one(String query) {
        return jdbc.sql(query).query((row, number) -> row.getString(1)).single();
    }

    private long ingest(String day, String text) {
        IngestionOutcome outcome = ingestion.ingest(new ReadArticle(
                "file.txt",
                text,
                null,
                LocalDate.parse(day),
                null,
                null,
                text.getBytes(StandardCharsets.UTF_8),
                "text/plain",
                "UTF-8"));
        return ((IngestionOutcome.Added) outcome).articleId();
    }
}
