package org.layoffledger.ingestion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.layoffledger.TestDatabase;
import org.layoffledger.ingestion.RefusedCompanyDecision.Reason;
import org.layoffledger.ingestion.format.ReadArticle;
import org.layoffledger.review.Decision;
import org.layoffledger.review.FactKind;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.NONE)
@Import(TestDatabase.class)
class CompanyDecisionsTest {

    private static final String INC =
            "Robot maker Harbour Robotics Inc. said on 2 July 2025 it will lay off 300 employees, about 12% of its workforce.";
    private static final String SHORT =
            "Startup Harbour Robotics cut 300 jobs on 2 July 2025, the company said. It laid off 45 employees on 5 March 2024.";
    private static final String CHINESE = "海港智造2025年9月3日宣布裁员500人。";
    private static final String CAPEX =
            "Harbour Robotics Inc. said its capital expenditure reached $1.5 billion in 2024. Harbour Robotics Inc. expects capital expenditure of $2 billion in 2025.";

    @Autowired
    private ArticleIngestion ingestion;

    @Autowired
    private CompanyDecisions decisions;

    @Autowired
    private FactDecisions facts;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void emptyLedger() {
        jdbc.sql(
                        "truncate article, layoff_event, layoff_mention, capex_figure, capex_mention, decision, company_told cascade")
                .update();
        jdbc.sql("delete from company_alias where from_desk or from_rename").update();
        jdbc.sql("delete from company where provisional").update();
    }

    @Test
    void roundsToldUnderTwoSpellingsBecomeOneEventAndPartAgain() {
        read(INC, SHORT, CAPEX);
        List<String> apart = ledger();
        assertThat(events("harbour-robotics-inc")).containsExactly("300");
        assertThat(events("harbour-robotics")).containsExactly("45", "300");

        long merger = merge("harbour-robotics", "harbour-robotics-inc");

        assertThat(events("harbour-robotics-inc")).containsExactly("45", "300");
        assertThat(events("harbour-robotics")).isEmpty();
        assertThat(jdbc.sql("select article_count from layoff_event where headcount = 300")
                        .query(Integer.class)
                        .list())
                .containsExactly(2);
        assertThat(jdbc.sql("select count(distinct company_id) from layoff_mention")
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
        assertThat(decisions.withdraw(merger, "they are two", "chief")).isTrue();
        assertThat(ledger()).isEqualTo(apart);
        assertThat(decisions.withdraw(merger, "again", "chief")).isFalse();
    }

    @Test
    void theOrderOfArticlesAndMergerDoesNotMatter() {
        read(INC, SHORT, CAPEX);
        merge("harbour-robotics-inc", "harbour-robotics");
        List<String> mergedLast = ledger();
        emptyLedger();
        read(SHORT, INC);
        merge("harbour-robotics-inc", "harbour-robotics");
        read(CAPEX);
        assertThat(ledger()).isEqualTo(mergedLast);
    }

    @Test
    void anArticleReadWhileTwoAreMergedPartsWithThem() {
        read(INC, SHORT, CAPEX);
        List<String> never = ledger();
        emptyLedger();
        read(SHORT, INC);
        long merger = merge("harbour-robotics-inc", "harbour-robotics");
        read(CAPEX);
        decisions.withdraw(merger, null, "chief");
        assertThat(ledger()).isEqualTo(never);
    }

    @Test
    void aChainOfMergersIsFollowedAndTakenApartInAnyOrder() {
        read(INC, SHORT, CHINESE);
        List<String> apart = ledger();
        long first = merge("harbour-robotics", "harbour-robotics-inc");
        List<String> one = ledger();
        long second = merge("harbour-robotics-inc", "海港智造");
        assertThat(events("海港智造")).containsExactly("45", "300", "500");
        decisions.withdraw(first, null, "chief");
        assertThat(events("海港智造")).containsExactly("300", "500");
        assertThat(events("harbour-robotics")).containsExactly("45", "300");
        decisions.withdraw(second, null, "chief");
        assertThat(ledger()).isEqualTo(apart);
        merge("harbour-robotics", "harbour-robotics-inc");
        assertThat(ledger()).isEqualTo(one);
    }

    @Test
    void mergersThatMakeNoSenseAreRefused() {
        read(INC, SHORT);
        long id = merge("harbour-robotics", "harbour-robotics-inc");
        assertThat(merge("harbour-robotics", "harbour-robotics-inc")).isEqualTo(id);
        refused(Reason.SAME, () -> merge("harbour-robotics-inc", "harbour-robotics-inc"));
        refused(Reason.INTO_MERGED, () -> merge("harbour-robotics-inc", "harbour-robotics"));
        refused(Reason.MERGED, () -> merge("harbour-robotics", "amazon"));
        refused(Reason.REGISTERED, () -> merge("amazon", "harbour-robotics-inc"));
        refused(Reason.UNKNOWN, () -> decisions.merge(0, id("amazon"), "why", "chief"));
        refused(Reason.NO_NOTE, () -> decisions.merge(id("harbour-robotics-inc"), id("amazon"), " ", "chief"));
    }

    @Test
    void aRenamingIsTakenBackToWhatWasTold() {
        read(INC, CAPEX);
        List<String> told = ledger();
        Map<String, String> names =
                new HashMap<>(Map.of("nameEn", "Harbour Robotics", "nameZhHans", "港湾机器人", "country", "GB"));
        names.put("slug", "harbour");
        names.put("fiscalYearEnd", "06-30");
        long first = decisions.rename(id("harbour-robotics-inc"), names, "its own name", "chief");
        List<String> renamed = ledger();
        assertThat(renamed).isNotEqualTo(told);
        long second = decisions.rename(id("harbour"), Map.of("nameEn", "Harbour"), "shorter", "chief");
        assertThat(jdbc.sql("select slug from company where name_en = 'Harbour'")
                        .query(String.class)
                        .list())
                .containsExactly("harbour-robotics-inc");
        decisions.withdraw(second, null, "chief");
        assertThat(ledger()).isEqualTo(renamed);
        read("Robot maker Harbour Robotics Inc. said on 9 July 2025 it will lay off 77 employees.");
        assertThat(events("harbour")).contains("77");
        decisions.withdraw(first, null, "chief");
        emptyLedger();
        read(INC, CAPEX);
        assertThat(ledger()).isEqualTo(told);
    }

    @Test
    void aRegisteredCompanysNamesComeBackToo() {
        List<String> told = companies();
        long id =
                decisions.rename(id("amazon"), Map.of("nameEn", "Amazon.com", "ticker", "NASDAQ:AMZ"), "full", "chief");
        assertThat(companies()).isNotEqualTo(told);
        decisions.withdraw(id, null, "chief");
        assertThat(companies()).isEqualTo(told);
        refused(Reason.SLUG_OF_REGISTRY, () -> decisions.rename(id("amazon"), Map.of("slug", "amzn"), "why", "chief"));
        refused(Reason.COUNTRY, () -> decisions.rename(id("amazon"), Map.of("country", "XX"), "why", "chief"));
        refused(Reason.NO_CHANGE, () -> decisions.rename(id("amazon"), Map.of("country", "US"), "why", "chief"));
    }

    @Test
    void anAliasReachesTheEngineWithTheNextArticleAndLeavesItAgain() {
        List<String> told = companies();
        String text = "Staff at Zorblatt were told on 3 May 2025 that Zorblatt is laying off %d employees.";
        long alias = decisions.alias(id("amazon"), "Zorblatt", false, "its new name", "chief");
        read(text.formatted(910));
        assertThat(events("amazon")).containsExactly("910");
        decisions.withdraw(alias, "wrong", "chief");
        assertThat(companies()).isEqualTo(told);
        read(text.formatted(920));
        assertThat(events("amazon")).containsExactly("910");
    }

    @Test
    void aProvisionalCompanyWithAnAliasIsFoundUnderBothNames() {
        read(INC);
        decisions.alias(id("harbour-robotics-inc"), "海港智造", false, "its Chinese name", "chief");
        read("海港智造2025年9月3日宣布裁员500人。");
        assertThat(events("harbour-robotics-inc")).containsExactly("300", "500");
        read(INC.replace("300", "80").replace("2 July", "9 August"));
        assertThat(events("harbour-robotics-inc")).containsExactly("300", "80", "500");
    }

    @Test
    void aNameThatAnotherHasIsRefusedWithItsName() {
        read(INC);
        assertThatThrownBy(() -> decisions.alias(id("harbour-robotics-inc"), "微軟", false, "why", "chief"))
                .isInstanceOfSatisfying(RefusedCompanyDecision.class, refused -> {
                    assertThat(refused.reason()).isEqualTo(Reason.NAME_TAKEN);
                    assertThat(refused.values()).containsExactly("Microsoft");
                });
        refused(Reason.NO_CHANGE, () -> decisions.alias(id("microsoft"), "微软", false, "why", "chief"));
        refused(Reason.NO_NAME, () -> decisions.alias(id("microsoft"), "  ", false, "why", "chief"));
    }

    @Test
    void aDecisionOnTwoFactsHoldsOnlyWhileTheirCompaniesAreOne() {
        read(INC.replace("300", "310"), SHORT);
        List<String> apart = ledger();
        long merger = merge("harbour-robotics", "harbour-robotics-inc");
        assertThat(events("harbour-robotics-inc")).containsExactly("45", "310");
        facts.decide(new Decision.DifferentEvents(FactKind.LAYOFF, key(300), key(310)), "two rounds", "chief");
        assertThat(events("harbour-robotics-inc")).containsExactlyInAnyOrder("45", "300", "310");
        decisions.withdraw(merger, null, "chief");
        assertThat(ledger()).isEqualTo(apart);
        merge("harbour-robotics", "harbour-robotics-inc");
        assertThat(events("harbour-robotics-inc")).containsExactlyInAnyOrder("45", "300", "310");
    }

    @Test
    void atEveryStepTheLedgerIsWhatItsMergersMakeIt() {
        List<String> slugs = fiveCompanies();
        List<String> never = ledger();
        for (int seed = 0; seed < 4; seed++) {
            Random random = new Random(seed);
            Map<String, Long> made = new HashMap<>();
            Map<String, String> into = new HashMap<>();
            for (int step = 0; step < 12; step++) {
                String one = slugs.get(random.nextInt(slugs.size()));
                String other = slugs.get(random.nextInt(slugs.size()));
                if (into.containsKey(one)) {
                    into.remove(one);
                    decisions.withdraw(Objects.requireNonNull(made.remove(one)), null, "chief");
                } else if (!one.equals(other) && !into.containsKey(other)) {
                    into.put(one, other);
                    made.put(one, merge(one, other));
                }
                assertThat(roots(slugs)).isEqualTo(expectedRoots(slugs, into));
                assertThat(strays()).isZero();
            }
            made.values().forEach(id -> decisions.withdraw(id, null, "chief"));
            assertThat(ledger()).isEqualTo(never);
        }
    }

    @Test
    void articlesThatArriveDuringMergersLoseNothing() throws Exception {
        List<String> slugs = fiveCompanies();
        List<String> texts = new ArrayList<>();
        ExecutorService threads = Executors.newFixedThreadPool(3);
        try {
            List<Callable<String>> tasks = new ArrayList<>();
            for (int i = 0; i < 30; i++) {
                String text =
                        "Company%c Robotics Inc. cut %d jobs on 2 July 2025. Company%c Robotics Inc. laid off %d employees on 5 March 2024."
                                .formatted('A' + i % 5, 1000 + i, 'A' + (i + 1) % 5, 2000 + i);
                texts.add(text);
                tasks.add(() -> {
                    read(text);
                    return "";
                });
            }
            for (int i = 0; i < 4; i++) {
                String one = slugs.get(i);
                String other = slugs.get(i + 1);
                tasks.add(5 * i + 2, () -> {
                    decisions.withdraw(merge(one, other), null, "chief");
                    return "";
                });
            }
            for (Future<String> task : threads.invokeAll(tasks)) {
                task.get();
            }
        } finally {
            threads.shutdown();
        }
        assertThat(strays()).isZero();
        assertThat(roots(slugs)).isEqualTo(slugs);
        List<String> atOnce = ledger();
        emptyLedger();
        fiveCompanies();
        read(texts.toArray(String[]::new));
        assertThat(atOnce).isEqualTo(ledger());
    }

    private List<String> fiveCompanies() {
        List<String> slugs = new ArrayList<>();
        for (char name = 'A'; name < 'F'; name++) {
            read(
                    "Company%c Robotics Inc. said on 2 July 2025 it will lay off 300 employees. Company%c Robotics Inc. cut %d jobs on 5 March 2024."
                            .formatted(name, name, 100 * (name - 'A' + 1)));
            slugs.add("company" + Character.toLowerCase(name) + "-robotics-inc");
        }
        return slugs;
    }

    private List<String> roots(List<String> slugs) {
        return slugs.stream()
                .map(slug -> jdbc.sql(
                                "select coalesce(r.slug, c.slug) from company c left join company r on r.id = c.merged_into_id where c.slug = ?")
                        .param(slug)
                        .query(String.class)
                        .single())
                .toList();
    }

    private static List<String> expectedRoots(List<String> slugs, Map<String, String> into) {
        return slugs.stream()
                .map(slug -> {
                    String root = slug;
                    while (into.containsKey(root)) {
                        root = Objects.requireNonNull(into.get(root));
                    }
                    return root;
                })
                .toList();
    }

    /** Statements that count to no event, or to one of a company that does not stand for theirs. */
    private long strays() {
        return jdbc.sql("""
                        select count(*) from layoff_mention m join company c on c.id = m.company_id left join layoff_event e on e.id = m.event_id
                        where m.active and e.company_id is distinct from coalesce(c.merged_into_id, c.id)""").query(Long.class).single();
    }

    private String key(int people) {
        return jdbc.sql("select lasting_key from layoff_mention where headcount = ?")
                .param(people)
                .query(String.class)
                .single();
    }

    private void refused(Reason reason, Runnable decision) {
        List<String> before = ledger();
        assertThatThrownBy(decision::run)
                .isInstanceOfSatisfying(
                        RefusedCompanyDecision.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
        assertThat(ledger()).isEqualTo(before);
    }

    private long merge(String slug, String into) {
        return decisions.merge(id(slug), id(into), "the same", "chief");
    }

    private void read(String... texts) {
        for (String text : texts) {
            assertThat(ingestion.ingest(new ReadArticle(
                            "file.txt",
                            text,
                            null,
                            null,
                            null,
                            null,
                            text.getBytes(StandardCharsets.UTF_8),
                            "text/plain",
                            "UTF-8")))
                    .isInstanceOf(IngestionOutcome.Added.class);
        }
    }

    private long id(String slug) {
        return jdbc.sql("select id from company where slug = ?")
                .param(slug)
                .query(Long.class)
                .single();
    }

    private List<String> events(String slug) {
        return jdbc.sql("""
                        select e.headcount::text from layoff_event e join company c on c.id = e.company_id where c.slug = ?
                        order by e.announced_first""").param(slug).query(String.class).list();
    }

    /** Everything that pages show, without the numbers of rows. */
    private List<String> ledger() {
        List<String> rows = new ArrayList<>(companies());
        rows.addAll(jdbc.sql("""
                        select concat_ws('|', 'event', c.slug, e.key, e.headcount, e.workforce_percent, e.announced_on, e.status, e.role, e.counted,
                          e.article_count, e.headcount_choice, p.key) from layoff_event e
                        join company c on c.id = e.company_id left join layoff_event p on p.id = e.parent_event_id
                        union all select concat_ws('|', 'figure', c.slug, f.key, f.period, f.fiscal_period, f.first_quarter, f.basis, f.amount, f.currency, f.choice)
                          from capex_figure f join company c on c.id = f.company_id
                        union all select concat_ws('|', 'mention', c.slug, m.lasting_key, e.key) from layoff_mention m
                          join company c on c.id = m.company_id left join layoff_event e on e.id = m.event_id
                        union all select concat_ws('|', 'capex', c.slug, m.lasting_key, f.key) from capex_mention m
                          join company c on c.id = m.company_id left join capex_figure f on f.id = m.figure_id order by 1""").query(String.class).list());
        return rows;
    }

    private List<String> companies() {
        return jdbc.sql("""
                        select concat_ws('|', c.slug, c.name_en, c.name_zh_hans, c.country, c.sector, c.ticker, c.fiscal_year_end_month, c.fiscal_year_end_day, r.slug,
                          (select string_agg(a.alias || a.ambiguous || a.from_desk || a.from_rename, ',' order by a.alias) from company_alias a where a.company_id = c.id))
                        from company c left join company r on r.id = c.merged_into_id order by c.slug""").query(String.class).list();
    }
}
