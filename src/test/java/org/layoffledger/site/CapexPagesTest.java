package org.layoffledger.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.layoffledger.TestDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

/** Ladders, added-up years, growth and dollars, as pages show them. */
@SpringBootTest
@AutoConfigureMockMvc
@Import({TestDatabase.class, StatementCount.class})
class CapexPagesTest {

    private static final String TEXT = """
            Northwind spent $10 billion in 2024, $2 billion in each half of 2023, and $13 billion in 2025, for which it had guided to $12 billion, raised from $11 billion.
            Orion spent 7 billion yuan in 2024 and expects 9 billion yuan in 2026.
            """;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    private LedgerRows rows;
    private String guidance;
    private String computed;

    @BeforeEach
    void fill() {
        rows = new LedgerRows(jdbc);
        transaction.executeWithoutResult(status -> {
            rows.clear();
            long article = rows.article("Spending", "The Record", "2025-10-30", "en", TEXT);
            long northwind = rows.company("northwind", "Northwind", "北风", "北風", true);
            long orion = rows.company("orion", "Orion", "猎户", "獵戶", true);
            spend(northwind, "2024", 8096, 8099, "actual", "10", "USD", article);
            spend(northwind, "2025", 8100, 8103, "actual", "13", "USD", article);
            guidance = spend(northwind, "2025", 8100, 8103, "guidance", "12", "USD", article);
            String first = spend(northwind, "2023-H1", 8092, 8093, "actual", "2", "USD", article);
            String second = spend(northwind, "2023-H2", 8094, 8095, "actual", "2", "USD", article);
            computed = spend(northwind, "2023", 8092, 8095, "actual", "4", "USD", article);
            addedUp(computed, first, second);
            climbed(guidance);
            spend(orion, "2024", 8096, 8099, "actual", "7", "CNY", article);
            spend(orion, "2026", 8104, 8107, "guidance", "9", "CNY", article);
        });
    }

    private String spend(
            long company,
            String period,
            int first,
            int last,
            String basis,
            String billions,
            String currency,
            long article) {
        return rows.figure(
                company,
                null,
                period,
                first,
                last,
                basis,
                billions + "000000000",
                null,
                currency,
                "exact",
                article,
                "Northwind spent");
    }

    private void addedUp(String key, String... parts) {
        jdbc.sql("set constraints all deferred").update();
        jdbc.sql("delete from capex_mention where lasting_key = ?").param(key).update();
        jdbc.sql("update capex_figure set chosen_mention_id = null, parts = ? where key = ?")
                .param(parts)
                .param(key)
                .update();
    }

    private void climbed(String key) {
        jdbc.sql("update capex_figure set ladder = cast(? as jsonb) where key = ?")
                .param("""
                        [{"key": "%1$s", "amount": 11000000000, "qualifier": "exact", "movement": "first"},
                         {"key": "%1$s", "asOf": "2025-10-30", "until": "2025-12-01", "amount": 12000000000, "qualifier": "exact", "movement": "raised"}]
                        """.formatted(key))
                .param(key)
                .update();
    }

    @Test
    void aCellSaysWhetherGuidanceWasMovedAndMetAndHowMuchMoreWasSpent() {
        String table = page("/capex").select("table.matrix").text();
        assertThat(table)
                .contains("$12 billion guidance raised from $11 billion spent $1 billion more")
                .contains("$13 billion actual +30% on the year before")
                .contains("$4 billion actual · added up")
                .contains("$10 billion actual +150% on the year before");
    }

    @Test
    void aFiguresPageShowsItsLadderWithDaysAndSources() {
        Document page = page("/capex/" + guidance);
        assertThat(page.select("table.ladder tbody tr").eachText())
                .satisfiesExactly(
                        last -> assertThat(last)
                                .startsWith("30 October 2025 told again until 1 December 2025 $12 billion raised"),
                        first -> assertThat(first).startsWith("before that $11 billion first known"));
        assertThat(page.select("table.ladder blockquote a")).isNotEmpty();
        assertThat(page.select(".values").text()).contains("$13 billion $1 billion more than the guidance");
    }

    @Test
    void anAddedUpYearNamesItsParts() {
        Document page = page("/capex/" + computed);
        assertThat(page.text()).contains("Added up from", "first half of 2023", "second half of 2023");
        assertThat(page.select(".values").text()).contains("actual, added up");
        assertThat(page.text()).doesNotContain("sources say", "Said of the same time");
    }

    @Test
    void dollarsStandBesideTheStatedAmountWhereTheirYearHasARate() {
        assertThat(page("/capex").select("table.matrix").text())
                .contains("RMB 7 billion")
                .doesNotContain("≈");
        String table = page("/capex?currency=usd").select("table.matrix").text();
        assertThat(table).contains("RMB 7 billion actual ≈ $973 million", "RMB 9 billion guidance no rate for 2026");
        Document company = page("/companies/orion");
        assertThat(company.select("#capex").text()).contains("RMB 7 billion ≈ $973 million");
        String key = company.select("#capex a.figure").last().attr("href");
        Document figure = page(key);
        assertThat(figure.select(".dollars-line").text()).contains("average rate of 2024", "7.1957 CNY");
        assertThat(figure.select(".dollars-line a").attr("href")).startsWith("https://");
    }

    private Document page(String address) {
        MvcTestResult result = mvc.get().uri(address).exchange();
        assertThat(result).hasStatusOk();
        return Jsoup.parse(new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }
}
