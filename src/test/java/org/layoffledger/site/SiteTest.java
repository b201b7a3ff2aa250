package org.layoffledger.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.layoffledger.TestDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

/** The readers' pages on a real database. */
@SpringBootTest
@AutoConfigureMockMvc
@Import({TestDatabase.class, StatementCount.class})
class SiteTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    StatementCount statements;

    LedgerRows rows;
    SiteSamples.Keys keys;

    @BeforeEach
    void fill() {
        rows = new LedgerRows(jdbc);
        keys = transaction.execute(status -> SiteSamples.fill(rows));
    }

    private MvcTestResult get(String address) {
        return mvc.get().uri(address).exchange();
    }

    private Document page(String address) {
        MvcTestResult result = get(address);
        assertThat(result).hasStatusOk();
        return Jsoup.parse(body(result), "http://localhost");
    }

    private static String body(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/companies",
                "/companies/amazon",
                "/layoffs",
                "/capex",
                "/capex?by=quarter",
                "/capex?companies=all",
                "/articles",
                "/articles/1",
                "/changes",
                "/companies/amazon?asOf=2026-02-01",
                "/capex?asOf=2026-02-01",
                "/about"
            })
    void everyPageStandsInEveryLanguage(String address) {
        for (String language : List.of("en", "zh-Hans", "zh-Hant")) {
            Document page = page(address + (address.contains("?") ? "&" : "?") + "lang=" + language);
            assertThat(page.select("html").attr("lang")).isEqualTo(language);
            assertThat(page.select("h1")).hasSize(1);
            assertThat(page.select("a.skip").attr("href")).isEqualTo("#content");
            assertThat(page.select("main#content")).hasSize(1);
            assertThat(page.body().text()).doesNotContain("??");
            assertThat(page.select("[style], script, [onclick]")).isEmpty();
        }
    }

    @Test
    void aCompanysTimelineNestsTheRoundsOfAPlanAndQuotesEachSource() {
        Document page = page("/companies/amazon");

        Element plan = page.select("#layoffs .timeline > li").first();
        assertThat(plan.select("> .what > h3").text()).isEqualTo("about 30,000 people");
        assertThat(plan.select(".rounds > li h3").eachText())
                .containsExactlyInAnyOrder("about 16,000 people", "14,000 people");
        assertThat(plan.select(".rounds .evidence p").eachText())
                .contains("Amazon will cut about 16,000 corporate jobs, it said.");
        assertThat(page.select("#layoffs").text())
                .contains("hundreds of people")
                .doesNotContain("100 people");
        assertThat(page.select(".tally dd").first().text()).isEqualTo("57,100–57,999");
    }

    @Test
    void everyChartHasANameAndATable() {
        for (String address : List.of("/", "/companies/amazon", "/capex")) {
            Document page = page(address);
            assertThat(page.select("svg.chart[role=group]"))
                    .isNotEmpty()
                    .allSatisfy(chart -> assertThat(chart.attr("aria-label")).isNotBlank());
            assertThat(page.select("table")).isNotEmpty();
        }
    }

    @Test
    void fromANumberOneClickLeadsToTheEventAndOneMoreToTheMarkedSentence() {
        Element number = page("/layoffs")
                .select("td.num a[href^=/layoffs/" + keys.round() + "]")
                .first();
        Document event = page(number.attr("href"));
        String sentence =
                event.select(".evidence p a:contains(Amazon will cut)").attr("href");
        Document article = page(sentence.substring(0, sentence.indexOf('#')));

        Element mark = article.getElementById(sentence.substring(sentence.indexOf('#') + 1));
        assertThat(mark.tagName()).isEqualTo("mark");
        assertThat(mark.text()).isEqualTo("Amazon will cut about 16,000 corporate jobs, it said.");
    }

    @Test
    void aPartThatIsNotCountedAndItsWholeLeadToEachOther() {
        String part = jdbc.sql("""
                        update layoff_event set counted = false, whole_event_id = (select id from layoff_event where headcount = 27000)
                        where headcount = 100 returning key""").query(String.class).single();
        String whole = jdbc.sql("select key from layoff_event where headcount = 27000")
                .query(String.class)
                .single();

        assertThat(page("/layoffs/" + part).select("#whole a").attr("href")).isEqualTo("/layoffs/" + whole);
        assertThat(page("/layoffs/" + whole).select("#parts li").text()).isEqualTo("AWS hundreds of people");
        assertThat(page("/layoffs/" + whole).select("#parts a").attr("href")).isEqualTo("/layoffs/" + part);
        assertThat(page("/companies/amazon").select("#layoffs .note").eachText())
                .contains(
                        "Not counted again: a part of 27,000 people",
                        "Parts of it, not counted again: hundreds of people (AWS)");
    }

    @Test
    void conflictingValuesStandSideBySideAndTheShownOneIsMarked() {
        Document event = page("/layoffs/" + keys.round());

        assertThat(event.select(".source .said").eachText())
                .anyMatch(said -> said.startsWith("15,000 people"))
                .anyMatch(said -> said.startsWith("about 16,000 people"));
        assertThat(event.select(".chosen")).hasSize(1);
        assertThat(event.select(".conflict")).hasSize(1);
    }

    @Test
    void anothersMentionKeyLeadsToTheCanonicalOneAndAWithdrawnOneSaysWhy() {
        assertThat(get("/layoffs/" + keys.otherMention())).hasStatus(302).hasRedirectedUrl("/layoffs/" + keys.round());

        jdbc.sql("""
                        with made as (insert into decision (kind, fact, subject_key, note, made_by, made_at)
                          values ('reject', 'layoff', 'withdrawn0001', 'It speaks of hires.', 'editor', '2026-02-03T04:05:06Z') returning id)
                        insert into withdrawn_key select 'withdrawn0001', 'event', 'decision', id, '2026-02-03T04:05:06Z' from made""").update();
        MvcTestResult withdrawn = get("/layoffs/withdrawn0001");
        assertThat(withdrawn).hasStatus(410);
        assertThat(body(withdrawn))
                .contains("Taken back on 3 February 2026: an editor decided that it does not belong here.")
                .contains("<q>It speaks of hires.</q>");
        assertThat(get("/capex/withdrawn0001")).hasStatus(404);

        assertThat(get("/layoffs/neverheardof1")).hasStatus(404);
        assertThat(get("/capex/neverheardof1")).hasStatus(404);
        assertThat(get("/companies/nobody")).hasStatus(404);
        assertThat(get("/articles/999999")).hasStatus(404);
    }

    @Test
    void theComparisonKeepsHedgesRangesAndBasesAndNamesWhatASumLacks() {
        Document page = page("/capex");
        String table = page.select("table.matrix").text();

        assertThat(table)
                .contains(
                        "about $200 billion guidance",
                        "$175–185 billion guidance",
                        "$91.4 billion actual",
                        "more than $80 billion guidance · FY2025");
        assertThat(page.select("tr.group").text())
                .contains("about $650 billion", "$375–385 billion", "without Microsoft");
    }

    @Test
    void aFiscalQuarterStandsInTheCalendarQuarterThatItCovers() {
        Document page = page("/capex?by=quarter");

        assertThat(page.select("table.matrix thead th").eachText()).containsExactly("Company", "Q4 2024");
        assertThat(page.select("table.matrix tbody td").text()).isEqualTo("$15.8 billion actual · Q2 FY2025");
    }

    @ParameterizedTest
    @CsvSource({"微软", "微軟", "Microsoft", "msft", "MICRO"})
    void aCompanyIsFoundUnderAnyOfItsNames(String name) {
        Document page =
                Jsoup.parse(body(mvc.get().uri("/companies").param("q", name).exchange()));

        assertThat(page.select("tbody th a").eachText()).containsExactly("Microsoft");
    }

    @Test
    void aMergedCompanyIsFoundAsTheOneItIsMergedInto() {
        long one = rows.company("ms-corp", "MS Corp", "软公司", "軟公司", true, "Redmond");
        jdbc.sql("update company set merged_into_id = (select id from company where slug = 'microsoft') where id = ?")
                .param(one)
                .update();
        jdbc.sql(
                        "update layoff_mention set company_id = ? where event_id in (select e.id from layoff_event e join company c on c.id = e.company_id where c.slug = 'microsoft')")
                .param(one)
                .update();
        jdbc.sql(
                        "update company_group_member set company_id = ? where company_id = (select id from company where slug = 'microsoft')")
                .param(one)
                .update();
        jdbc.sql("insert into company_former_slug (slug, company_id) values ('ms', ?)")
                .param(one)
                .update();

        assertThat(get("/companies/ms-corp")).hasStatus(302).hasRedirectedUrl("/companies/microsoft");
        assertThat(get("/companies/ms")).hasStatus(302).hasRedirectedUrl("/companies/microsoft");
        assertThat(page("/companies?q=redmond").select("tbody th a").eachText()).containsExactly("Microsoft");
        assertThat(page("/companies?show=all").select("tbody th a").eachText()).doesNotContain("MS Corp");
        assertThat(numbers("/layoffs?company=redmond")).containsExactly("about 9,000");
        Document company = page("/companies/microsoft");
        assertThat(company.select(".lede").text()).contains("Texts also tell of it as: MS Corp");
        assertThat(company.select("#layoffs .evidence")).hasSize(1);
        assertThat(page("/articles/2").select(".taken a[href=/companies/microsoft]"))
                .isNotEmpty();
        assertThat(page("/capex").select("tr.group").text()).contains("without Microsoft");
    }

    @Test
    void eventsAreFilteredAndSorted() {
        assertThat(numbers("/layoffs?sort=size"))
                .containsExactly("about 30,000", "27,000", "about 16,000", "14,000", "about 9,000", "hundreds");
        assertThat(numbers("/layoffs?company=微軟")).containsExactly("about 9,000");
        assertThat(numbers("/layoffs?when=2025")).containsExactly("14,000", "about 9,000", "hundreds");
        assertThat(numbers("/layoffs?when=2025-07")).containsExactly("about 9,000", "hundreds");
        assertThat(numbers("/layoffs?status=planned")).containsExactly("about 30,000");
        assertThat(numbers("/layoffs?size=10000&when=2026")).containsExactly("about 16,000");
        assertThat(numbers("/layoffs?status=nonsense&sort=nonsense")).hasSize(6);
    }

    private List<String> numbers(String address) {
        return page(address).select("tbody td.num a").eachText();
    }

    @Test
    void whatAnArticleSaysIsNeverMarkup() {
        for (String address : List.of(
                "/articles/" + keys.article(), "/articles", "/", "/companies/amazon", "/layoffs/" + keys.round())) {
            String html = body(get(address));
            assertThat(html)
                    .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
                    .doesNotContain("<script>alert", "<b>jobs");
        }
        assertThat(body(mvc.get()
                        .uri("/companies")
                        .param("q", "\"><script>alert(2)</script>")
                        .exchange()))
                .doesNotContain("<script>alert(2)");
    }

    @Test
    void theBrowsersWishAndThenTheReadersChoiceDecideTheLanguage() {
        assertThat(languageFor("zh-TW,zh;q=0.9")).isEqualTo("zh-Hant");
        assertThat(languageFor("zh-HK")).isEqualTo("zh-Hant");
        assertThat(languageFor("zh-Hant-CN")).isEqualTo("zh-Hant");
        assertThat(languageFor("zh-CN")).isEqualTo("zh-Hans");
        assertThat(languageFor("zh")).isEqualTo("zh-Hans");
        assertThat(languageFor("fr-FR,de;q=0.8")).isEqualTo("en");

        MvcTestResult chosen = get("/?lang=zh-Hant");
        assertThat(chosen)
                .headers()
                .hasValue(HttpHeaders.SET_COOKIE, chosen.getResponse().getHeader(HttpHeaders.SET_COOKIE));
        assertThat(chosen.getResponse().getHeader(HttpHeaders.SET_COOKIE)).startsWith("lang=zh-Hant");
        MvcTestResult later = mvc.get()
                .uri("/")
                .cookie(new jakarta.servlet.http.Cookie("lang", "zh-Hant"))
                .header(HttpHeaders.ACCEPT_LANGUAGE, "en")
                .exchange();
        assertThat(Jsoup.parse(body(later)).select("html").attr("lang")).isEqualTo("zh-Hant");
    }

    private String languageFor(String wish) {
        MvcTestResult result = mvc.get()
                .uri("/")
                .locale(Locale.forLanguageTag(wish.split("[,;]")[0]))
                .header(HttpHeaders.ACCEPT_LANGUAGE, wish)
                .exchange();
        return Jsoup.parse(body(result)).select("html").attr("lang");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/companies",
                "/companies/amazon",
                "/layoffs",
                "/capex",
                "/articles",
                "/changes",
                "/companies/amazon?asOf=2026-06-01",
                "/capex?asOf=2026-06-01",
                "/capex?asOf=2026-06-01&companies=all"
            })
    void aLongerListTakesNoMoreStatements(String address) {
        get(address);
        int few = statements.during(() -> get(address));
        transaction.executeWithoutResult(status -> addMany());
        int many = statements.during(() -> get(address));

        assertThat(few).isPositive();
        assertThat(many).isEqualTo(few);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "&asOf=2026-06-01"})
    void theComparisonReadsNoMoreThanItShows(String asOf) {
        String address = "/capex?companies=all" + asOf;
        transaction.executeWithoutResult(status -> addSpenders(0, 60));
        get(address);
        int statementsOfSome = statements.during(() -> get(address));
        int rowsOfSome = statements.rowsDuring(() -> get(address));
        transaction.executeWithoutResult(status -> addSpenders(60, 200));

        assertThat(rowsOfSome).isPositive();
        assertThat(statements.during(() -> get(address))).isEqualTo(statementsOfSome);
        assertThat(statements.rowsDuring(() -> get(address))).isEqualTo(rowsOfSome);
        Document first = page(address);
        assertThat(first.select("table.matrix tbody:first-of-type tr")).hasSizeLessThanOrEqualTo(51);
        assertThat(page(first.select("nav.pager a[rel=next]").attr("href"))
                        .select("table.matrix")
                        .text())
                .contains("Spender 60")
                .doesNotContain("Spender 5 ");
    }

    private void addSpenders(int from, int to) {
        for (int i = from; i < to; i++) {
            long company = rows.company("spender-%03d".formatted(i), "Spender " + i, "公司" + i, "公司" + i, false);
            long article = rows.article("Spending " + i, "Publisher", "2025-03-01", "en", "It spends $3 billion.");
            addSpending(company, article);
        }
    }

    private void addSpending(long company, long article) {
        rows.figure(
                company,
                null,
                "2025",
                8100,
                8103,
                "actual",
                "3000000000",
                null,
                "USD",
                "exact",
                article,
                "It spends $3 billion.");
    }

    private void addMany() {
        long amazon = jdbc.sql("select id from company where slug = 'amazon'")
                .query(Long.class)
                .single();
        for (int i = 0; i < 12; i++) {
            long company = rows.company("company-" + i, "Company " + i, "公司" + i, "公司" + i, true);
            long article = rows.article(
                    "Article " + i, "Publisher " + i, "2025-03-01", "en", "It cuts 700 jobs. It spends $3 billion.");
            rows.event(company).people(700, "exact").on("2025-03-01").save(article, "It cuts 700 jobs.");
            rows.event(amazon)
                    .people(701 + i, "exact")
                    .on("2024-0" + (i % 9 + 1))
                    .save(article, "It cuts 700 jobs.");
            addSpending(company, article);
        }
    }

    @Test
    void aPageBeyondTheLastIsTheLast() {
        assertThat(numbers("/layoffs?page=999999")).hasSize(6);
        assertThat(numbers("/layoffs?page=-3&size=&when=&status=&company=")).hasSize(6);
        assertThat(get("/layoffs?page=abc")).hasStatus(400);
    }

    @Test
    void anEmptyLedgerSaysSo() {
        rows.clear();

        assertThat(page("/").select(".empty")).hasSize(1);
        assertThat(page("/capex").select(".empty")).hasSize(1);
        assertThat(page("/layoffs").select(".empty")).hasSize(1);
        assertThat(page("/companies").select(".empty")).hasSize(1);
        assertThat(page("/articles").select(".empty")).hasSize(1);
    }
}
