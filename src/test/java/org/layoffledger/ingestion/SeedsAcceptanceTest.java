package org.layoffledger.ingestion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.layoffledger.TestDatabase;
import org.layoffledger.ingestion.format.ArticleFiles;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * The ledger after the seed articles have been read. They belong to others and do not ship with the project: the test runs where they are found beside it, or where the
 * system property {@code ledger.seeds} says.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.NONE)
@Import(TestDatabase.class)
class SeedsAcceptanceTest {

    private static final Path SEEDS = Path.of(System.getProperty("ledger.seeds", "../shared/corpus/seeds"));
    private static final Path GOLD = SEEDS.resolveSibling("seeds.gold.jsonl");

    @Autowired
    private ArticleIngestion ingestion;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void readTheSeedsIntoAnEmptyLedger() throws IOException {
        assumeTrue(Files.isDirectory(SEEDS), "the seed articles are not here: " + SEEDS);
        emptyLedger();
        ingest(files());
    }

    @Test
    void amazonsTimelineShowsItsRoundsAndTheirPlan() {
        List<String> rounds = events("amazon", "e.role = 'round' and e.unit is null and e.headcount is not null");
        assertThat(rounds).anyMatch(line -> line.matches("27000\\|\\w+\\|2022.*"));
        assertThat(rounds).anyMatch(line -> line.matches("14000\\|exact\\|2025-10.*\\|30000"));
        assertThat(rounds).anyMatch(line -> line.matches("16000\\|exact\\|2026(-01.*)?\\|(announced|planned)\\|30000"));
        assertThat(events("amazon", "e.headcount = 30000"))
                .singleElement()
                .satisfies(plan -> assertThat(plan).contains("|about|"));
        assertThat(jdbc.sql("select role || counted from layoff_event where headcount = 30000")
                        .query(String.class)
                        .list())
                .containsExactly("planfalse");
        assertThat(events("amazon", "e.unit = 'AWS'"))
                .anyMatch(line -> line.matches("100\\|vague\\|2025-07-1\\d\\|announced\\|"));
    }

    @Test
    void microsoftShowsAboutNineThousandInJuly() {
        assertThat(events("microsoft", "e.headcount = 9000 and e.workforce_percent = 4"))
                .singleElement()
                .satisfies(line -> assertThat(line).matches("9000\\|about\\|2025-07-0[23]\\|announced\\|"));
    }

    @Test
    void capexShowsGuidanceBesideActualAndFiscalBesideCalendar() {
        assertThat(figures("c.slug = 'amazon' and f.period is not null and f.unit is null"))
                .contains("2026|2026|guidance|200|about", "2025|2025|guidance|125|exact");
        assertThat(figures("c.slug = 'alphabet' and f.period is not null"))
                .contains("2026|2026|guidance|185|at_least", "2025|2025|actual|91.4|exact");
        assertThat(figures("c.slug = 'microsoft' and f.amount = 80000000000"))
                .containsExactly("FY2025|2024-Q3/2025-Q2|guidance|80|at_least");
        assertThat(figures("c.slug = 'microsoft' and f.basis = 'actual'"))
                .contains("FY2025-Q2|2024-Q4|actual|15.8|exact");
    }

    @Test
    void groupTotalsStandBesideEachOtherUncorrected() {
        List<String> groups = jdbc.sql("""
                        select coalesce(g.slug, f.group_key) || '|' || f.period || '|' || trim_scale(f.amount / 1e9) || '|' || f.qualifier
                        from capex_figure f left join company_group g on g.id = f.group_id where f.company_id is null and f.period is not null order by 1""").query(String.class).list();
        assertThat(groups).anyMatch(line -> line.endsWith("|2026|650|about"));
        assertThat(groups).anyMatch(line -> line.endsWith("|2021|145.1|exact"));
        assertThat(groups).anyMatch(line -> line.endsWith("|2026|602|exact"));
        assertThat(spender(groups, "145.1|exact")).isEqualTo(spender(groups, "602|exact"));
        assertThat(spender(groups, "650|about")).isNotEqualTo(spender(groups, "602|exact"));
    }

    @Test
    void everyFigureLeadsToItsSentence() {
        assertThat(jdbc.sql("""
                                select count(*) from (
                                  select m.article_id, s from layoff_mention m, jsonb_array_elements(m.evidence) s
                                  union all select m.article_id, s from capex_mention m, jsonb_array_elements(m.evidence) s) e
                                join article a on a.id = e.article_id
                                where position(s->>'quote' in a.text) = 0""").query(Long.class).single()).isZero();
        assertThat(jdbc.sql("select count(*) from layoff_mention where evidence->0->>'field' <> 'sentence'")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void whatTheGoldFileStatesIsInTheLedger() throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        SoftAssertions softly = new SoftAssertions();
        for (String line : Files.readAllLines(GOLD)) {
            JsonNode article = mapper.readTree(line);
            for (JsonNode fact : article.get("layoffs")) {
                softly.assertThat(optional(fact) || holdsLayoff(fact))
                        .as("%s %s", article.get("id"), fact)
                        .isTrue();
            }
            for (JsonNode fact : article.get("capex")) {
                softly.assertThat(optional(fact) || holdsCapex(fact))
                        .as("%s %s", article.get("id"), fact)
                        .isTrue();
            }
        }
        softly.assertAll();
    }

    @Test
    void theSameFolderTwiceOrInAnotherOrderChangesNothing() throws IOException {
        List<String> expected = ledger();
        assertThat(expected).isNotEmpty();
        ingest(files());
        assertThat(ledger()).isEqualTo(expected);
        Random random = new Random(4);
        for (int i = 0; i < 4; i++) {
            List<Path> shuffled = new ArrayList<>(files());
            Collections.shuffle(shuffled, random);
            emptyLedger();
            ingest(shuffled);
            assertThat(ledger()).isEqualTo(expected);
        }
    }

    private boolean holdsLayoff(JsonNode fact) {
        return jdbc.sql("""
                        select count(*) from layoff_event e join company c on c.id = e.company_id
                        where c.name_en = :company and e.headcount is not distinct from :count and e.headcount_max is not distinct from :max
                        and e.qualifier = :qualifier and e.workforce_percent is not distinct from :percent""")
                        .param("company", fact.get("company").asString())
                        .param("count", number(fact, "headcount"), java.sql.Types.BIGINT)
                        .param("max", number(fact, "headcountMax"), java.sql.Types.BIGINT)
                        .param("qualifier", fact.get("qualifier").asString())
                        .param("percent", number(fact, "workforcePercent"), java.sql.Types.NUMERIC)
                        .query(Long.class)
                        .single()
                > 0;
    }

    private boolean holdsCapex(JsonNode fact) {
        Set<String> periods =
                new TreeSet<>(List.of(fact.path("period").asString().split("\\|")));
        List<String> held = jdbc.sql("""
                        select coalesce(f.fiscal_period, f.period) || '|' || f.basis from capex_figure f left join company c on c.id = f.company_id
                        where f.period is not null and coalesce(c.name_en, 'GROUP') = :spender and f.amount = :amount and f.currency = :currency and f.qualifier = :qualifier""")
                .param("spender", fact.get("spender").asString())
                .param("amount", fact.get("amount").decimalValue())
                .param("currency", fact.get("currency").asString())
                .param("qualifier", fact.get("qualifier").asString())
                .query(String.class)
                .list();
        Set<String> bases = Set.of(fact.get("basis").asString().split("\\|"));
        return held.stream()
                .anyMatch(line -> periods.contains(line.split("\\|")[0]) && bases.contains(line.split("\\|")[1]));
    }

    private static Object number(JsonNode fact, String field) {
        JsonNode value = fact.get(field);
        return value == null || value.isNull() ? null : value.decimalValue();
    }

    private static boolean optional(JsonNode fact) {
        return fact.path("optional").asBoolean(false);
    }

    private static String spender(List<String> groups, String amount) {
        return groups.stream()
                .filter(line -> line.endsWith("|" + amount))
                .map(line -> line.split("\\|")[0])
                .findFirst()
                .orElseThrow();
    }

    private List<String> events(String company, String condition) {
        return jdbc.sql("""
                        select concat_ws('|', coalesce(e.headcount::text, ''), coalesce(e.qualifier, ''), coalesce(e.announced_on, ''), e.status, coalesce(p.headcount::text, ''))
                        from layoff_event e join company c on c.id = e.company_id left join layoff_event p on p.id = e.parent_event_id
                        where c.slug = ? and %s order by 1""".formatted(condition))
                .param(company)
                .query(String.class)
                .list();
    }

    private List<String> figures(String condition) {
        return jdbc.sql("""
                        select concat_ws('|', coalesce(f.fiscal_period, f.period), case when f.first_quarter %% 4 = 0 and f.last_quarter = f.first_quarter + 3 then (f.first_quarter / 4)::text
                          else concat_ws('/', f.first_quarter / 4 || '-Q' || f.first_quarter %% 4 + 1,
                            case when f.last_quarter > f.first_quarter then f.last_quarter / 4 || '-Q' || f.last_quarter %% 4 + 1 end) end,
                          f.basis, trim_scale(f.amount / 1e9), f.qualifier)
                        from capex_figure f join company c on c.id = f.company_id where %s order by 1""".formatted(condition)).query(String.class).list();
    }

    /** All that the ledger holds, without the numbers of rows. */
    private List<String> ledger() {
        return jdbc.sql("""
                        select concat_ws('|', c.slug, e.key, e.headcount, e.headcount_max, e.qualifier, e.workforce_percent, e.announced_on, e.status, e.role, e.counted,
                          e.unit, e.location, e.reason, p.key, e.mention_count, e.article_count, e.headcount_choice, m.lasting_key)
                        from layoff_event e join company c on c.id = e.company_id left join layoff_event p on p.id = e.parent_event_id
                        join layoff_mention m on m.event_id = e.id
                        union all
                        select concat_ws('|', c.slug, g.slug, f.group_key, f.group_name, f.key, f.period, f.first_quarter, f.last_quarter, f.basis, f.amount, f.amount_max,
                          f.currency, f.qualifier, f.choice, f.value_count, m.lasting_key)
                        from capex_figure f left join company c on c.id = f.company_id left join company_group g on g.id = f.group_id
                        join capex_mention m on m.figure_id = f.id
                        union all select a.file_name || a.text_sha256 from article a
                        order by 1""").query(String.class).list();
    }

    private void emptyLedger() {
        jdbc.sql("truncate article, layoff_event, layoff_mention, capex_figure, capex_mention cascade")
                .update();
    }

    private void ingest(List<Path> files) {
        ArticleFiles reader = new ArticleFiles(ArticleFiles.DEFAULT_MAX_BYTES);
        files.forEach(file -> ingestion.ingest(reader.read(file)));
    }

    private static List<Path> files() throws IOException {
        return ArticleFiles.below(SEEDS);
    }
}
