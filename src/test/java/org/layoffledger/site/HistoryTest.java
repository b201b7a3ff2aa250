package org.layoffledger.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
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

/** The pages that look back: the log of changes, and the ledger of an earlier day. */
@SpringBootTest
@AutoConfigureMockMvc
@Import({TestDatabase.class, StatementCount.class})
class HistoryTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    SiteSamples.Keys keys;

    @BeforeEach
    void fill() {
        keys = transaction.execute(status -> SiteSamples.fill(new LedgerRows(jdbc)));
    }

    private MvcTestResult get(String address) {
        return mvc.get().uri(address).exchange();
    }

    private Document page(String address) {
        MvcTestResult result = get(address);
        assertThat(result).hasStatusOk();
        return parsed(result);
    }

    private static Document parsed(MvcTestResult result) {
        return Jsoup.parse(
                new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8), "http://localhost");
    }

    @Test
    void thePastShowsOnlyWhatArticlesUntilThenSay() {
        Document past = page("/companies/amazon?asOf=2025-07-03");

        assertThat(past.select("#layoffs h3").eachText()).containsExactly("15,000 people");
        assertThat(past.select(".as-of .notice").text()).contains("as it was known on 3 July 2025");
        assertThat(past.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
        assertThat(past.select(".as-of .notice a").attr("href")).isEqualTo("/companies/amazon");
        assertThat(past.select("#layoffs h3 a").attr("href")).isEqualTo("/layoffs/" + keys.otherMention());

        Document present = page("/companies/amazon");
        assertThat(present.select("#layoffs h3").eachText()).contains("about 16,000 people");
        assertThat(present.select("meta[name=robots], .as-of .notice")).isEmpty();
    }

    @Test
    void theComparisonOfADayKeepsItInItsLinks() {
        assertThat(page("/capex?asOf=2025-07-03").select("table.matrix")).isEmpty();

        Document later = page("/capex?asOf=2026-01-28&by=year");
        assertThat(later.select("table.matrix tbody th a").eachAttr("href"))
                .isNotEmpty()
                .allSatisfy(link -> assertThat(link).contains("?asOf=2026-01-28#capex"));
        assertThat(later.select(".switches a").eachAttr("href"))
                .allSatisfy(link -> assertThat(link).contains("asOf=2026-01-28"));
        assertThat(later.select(".as-of input[type=hidden]").eachAttr("name")).containsExactly("by");
        assertThat(later.select("table.matrix").text()).contains("$175–185 billion");
    }

    @Test
    void sourcesWithoutADateAreCounted() {
        jdbc.sql("update article set published_on = null where published_on = '2025-07-03'")
                .update();

        assertThat(page("/companies/amazon?asOf=2026-12-31")
                        .select(".as-of .notice")
                        .text())
                .contains("One undated source is left out.");
    }

    @Test
    void whatIsNoDayIsSaid() {
        for (String address : List.of("/capex?asOf=2025-13-40", "/companies/amazon?asOf=last+week")) {
            MvcTestResult refused = get(address);
            assertThat(refused).hasStatus(400);
            assertThat(parsed(refused).select("[role=alert]").text()).contains("is not a day");
        }
        assertThat(page("/capex?asOf=").select(".as-of .notice")).isEmpty();
    }

    @Test
    void aChangeReadsAsASentence() {
        change("changed", "2026-01-29T10:11:12Z", """
                {"size": {"count": 16000, "qualifier": "about"}, "date": "2026-01-28", "status": "announced"}""", """
                {"size": {"count": 14000, "qualifier": "exact"}, "status": "planned"}""", """
                {"size": {"count": 16000, "qualifier": "about"}, "status": "announced"}""");

        Document page = page("/changes");
        assertThat(page.select(".changes .what").text()).isEqualTo("Amazon: about 16,000 people, 28 January 2026");
        assertThat(page.select(".changes .figure").attr("href")).isEqualTo("/layoffs/" + keys.round());
        assertThat(page.select(".differences li").eachText())
                .containsExactly("People 14,000 people → about 16,000 people", "Status planned → announced");
        assertThat(page.select(".changes .meta a").attr("href")).isEqualTo("/articles/" + keys.article());
        assertThat(page.select(".changes time").text()).isEqualTo("29 January 2026, 10:11 UTC");
        assertThat(page("/layoffs/" + keys.round()).select("#history .differences li"))
                .hasSize(2);
        assertThat(page("/changes?lang=zh-Hans").select(".differences li").eachText())
                .contains("状态 计划 → 已宣布");
    }

    @Test
    void olderChangesAreAskedForByTheLastOneSeen() {
        for (int i = 0; i < 70; i++) {
            change("moved", "2026-02-01T00:00:%02dZ".formatted(i % 60), "{}", "{}", "{}");
        }
        Document first = page("/changes?kind=moved&company=AMZN");
        assertThat(first.select(".changes > li")).hasSize(50);
        String next = first.select(".pager a[rel=next]").attr("href");
        assertThat(page(next).select(".changes > li")).hasSize(20);
        assertThat(page(next).select(".pager a[rel=next]")).isEmpty();
        assertThat(page("/changes?kind=went").select(".empty")).hasSize(1);
        assertThat(page("/changes?company=microsoft").select(".empty")).hasSize(1);
    }

    private void change(String kind, String at, String shown, String before, String after) {
        jdbc.sql("""
                        insert into ledger_change (changed_at, subject, kind, key, former_key, company_id, cause, cause_id, article_id, shown, before, after)
                        values (:at::timestamptz, 'event', :kind, :key, case when :kind = 'moved' then 'formerkey0001' end,
                          (select id from company where slug = 'amazon'), 'article', 0, :article, :shown::jsonb, :before::jsonb, :after::jsonb)""")
                .param("at", at)
                .param("kind", kind)
                .param("key", keys.round())
                .param("article", keys.article())
                .param("shown", shown)
                .param("before", before)
                .param("after", after)
                .update();
    }
}
