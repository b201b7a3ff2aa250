package org.layoffledger.desk.companies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.layoffledger.TestDatabase;
import org.layoffledger.ingestion.ArticleIngestion;
import org.layoffledger.ingestion.format.ReadArticle;
import org.layoffledger.site.StatementCount;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SpringBootTest
@AutoConfigureMockMvc
@Import({TestDatabase.class, StatementCount.class})
class CompanyDeskTest {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private ArticleIngestion ingestion;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private StatementCount statements;

    private long shorter;
    private long longer;

    @BeforeEach
    void twoSpellings() {
        jdbc.sql(
                        "truncate article, layoff_event, layoff_mention, capex_figure, capex_mention, decision, company_told cascade")
                .update();
        jdbc.sql("delete from company_alias where from_desk or from_rename").update();
        jdbc.sql("delete from company where provisional").update();
        read("Robot maker Harbour Robotics Inc. said on 2 July 2025 it will lay off 300 employees.");
        read("Startup Harbour Robotics cut 300 jobs on 2 July 2025. It laid off 45 employees on 5 March 2024.");
        shorter = id("harbour-robotics");
        longer = id("harbour-robotics-inc");
    }

    @Test
    void companiesOfTextsAreListedWithHowMuchIsSaidOfThem() {
        Document page = page("/desk/companies");
        assertThat(page.select("tbody tr").eachText())
                .containsExactly("Harbour Robotics articles only 2 0 1", "Harbour Robotics Inc. articles only 1 0 1");
        assertThat(page("/desk/companies?q=微軟").select("tbody th a").eachText()).containsExactly("Microsoft");
        assertThat(page("/desk/companies?after=" + shorter).select("tbody th a").eachText())
                .containsExactly("Harbour Robotics Inc.");
    }

    @Test
    void aMergerIsFoundPreviewedMadeAndUndone() {
        Document found = page("/desk/companies/" + shorter + "?into=harbour");
        String preview = found.select("#merge li a").attr("href");
        assertThat(found.select("#merge li a").eachText()).containsExactly("Harbour Robotics Inc.");
        Document shown = page(preview);
        assertThat(shown.select("tbody tr").eachText())
                .containsExactly(
                        "Harbour Robotics now 345 2 0",
                        "Harbour Robotics Inc. now 300 1 0",
                        "Harbour Robotics Inc. after 345 2 0");
        assertThat(events()).containsExactly("harbour-robotics 45", "harbour-robotics 300", "harbour-robotics-inc 300");

        String done = post("/desk/companies/" + shorter + "/merge", "into", "" + longer, "note", "one <b>company</b>");
        assertThat(events()).containsExactly("harbour-robotics-inc 45", "harbour-robotics-inc 300");
        Document after = page(done);
        assertThat(after.select("[role=status]").text()).contains("were merged");
        assertThat(after.select("#decisions tbody").html()).contains("one &lt;b&gt;company&lt;/b&gt;");
        assertThat(after.select("#decisions tbody").text())
                .contains("Harbour Robotics → Harbour Robotics Inc.", "chief");

        String undone = post(
                "/desk/companies/" + longer + "/withdraw",
                "decision",
                after.select("[role=status] input[name=decision]").val());
        assertThat(page(undone).select("#decisions tbody").text()).contains("withdrawn by chief");
        assertThat(events()).hasSize(3);
    }

    @Test
    void aRefusalSaysWhyAndKeepsWhatWasFilledIn() {
        MvcTestResult refused = send("/desk/companies/" + longer + "/alias", "alias", "Microsoft", "note", "its owner");
        assertThat(refused).hasStatus(HttpStatus.BAD_REQUEST);
        Document page = Jsoup.parse(body(refused));
        assertThat(page.select("[role=alert]").text()).isEqualTo("Microsoft goes by this name already.");
        assertThat(page.select("#alias-name").val()).isEqualTo("Microsoft");
        assertThat(page.select("#alias-note").val()).isEqualTo("its owner");

        MvcTestResult year = send(
                "/desk/companies/" + longer + "/rename", "nameEn", "Harbour", "fiscalYearEnd", "13-77", "note", "why");
        assertThat(Jsoup.parse(body(year)).select("[role=alert]").text()).contains("a month and a day");
        assertThat(Jsoup.parse(body(year)).select("#nameEn").val()).isEqualTo("Harbour");
    }

    @Test
    void aShortNameIsAskedAboutOnce() {
        MvcTestResult asked = send("/desk/companies/" + longer + "/alias", "alias", "海港", "note", "short form");
        assertThat(asked).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(Jsoup.parse(body(asked)).select("input[name=sure]")).hasSize(1);
        post("/desk/companies/" + longer + "/alias", "alias", "海港", "note", "short form", "sure", "true");
        assertThat(page("/desk/companies?q=海港").select("tbody th a").eachText())
                .containsExactly("Harbour Robotics Inc.");
    }

    @Test
    void aRenamedCompanyIsShownAndFoundUnderItsNewName() {
        String done = post(
                "/desk/companies/" + longer + "/rename",
                "nameEn",
                "Harbour Robotics Group",
                "nameZhHans",
                "港湾机器人",
                "nameZhHant",
                "港灣機器人",
                "country",
                "GB",
                "sector",
                "industrial",
                "slug",
                "harbour-group",
                "note",
                "its own name");
        assertThat(page(done).select("h1").text()).isEqualTo("Harbour Robotics Group");
        assertThat(page("/companies?q=港灣").select("tbody th a").eachText()).containsExactly("Harbour Robotics Group");
        assertThat(mvc.get().uri("/companies/harbour-robotics-inc").exchange())
                .hasStatus(HttpStatus.MOVED_PERMANENTLY)
                .hasRedirectedUrl("/companies/harbour-group");
        assertThat(page("/companies/harbour-group").select(".kicker").text()).contains("Industrial");
        assertThat(page("/companies/harbour-group").select(".lede a[href=/desk/companies/" + longer + "]"))
                .hasSize(1);
        assertThat(new String(
                        mvc.get()
                                .uri("/companies/harbour-group")
                                .exchange()
                                .getResponse()
                                .getContentAsByteArray(),
                        StandardCharsets.UTF_8))
                .doesNotContain("/desk/companies");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/%d", "/%d?into=harbour", "/%d/merge?into=%d"})
    void everyPageStandsInEveryLanguage(String address) {
        post("/desk/companies/" + longer + "/rename", "nameZhHans", "港湾机器人", "note", "why");
        post("/desk/companies/" + longer + "/alias", "alias", "Harbour Bots", "ambiguous", "true", "note", "why");
        for (String language : List.of("en", "zh-Hans", "zh-Hant")) {
            String uri = "/desk/companies" + address.formatted(shorter, longer);
            Document page = page(uri + (uri.contains("?") ? "&" : "?") + "lang=" + language);
            assertThat(page.select("html").attr("lang")).isEqualTo(language);
            assertThat(page.body().text()).doesNotContain("??");
            assertThat(page.select("[style], script, [onclick]")).isEmpty();
            assertThat(page.select("form[method=post] input[name=_csrf]"))
                    .hasSameSizeAs(page.select("form[method=post]"));
        }
    }

    @Test
    void moreCompaniesAndSentencesTakeNoMoreStatements() {
        post("/desk/companies/" + shorter + "/alias", "alias", "Harbour Bots", "note", "why");
        List<String> addresses = List.of("/desk/companies", "/desk/companies/" + shorter + "?into=harbour");
        addresses.forEach(this::page);
        List<Integer> few = addresses.stream()
                .map(address -> statements.during(() -> page(address)))
                .toList();
        for (int i = 0; i < 5; i++) {
            read("Robot maker Harbour Robotics cut %d jobs on 3 May 2023. Harbour Number%c Inc. laid off 70 employees."
                    .formatted(500 + 100 * i, 'A' + i));
            post("/desk/companies/" + shorter + "/alias", "alias", "Harbour Bots " + i, "note", "why");
        }
        assertThat(addresses.stream()
                        .map(address -> statements.during(() -> page(address)))
                        .toList())
                .isEqualTo(few);
    }

    @Test
    void onlyEditorsDecide() {
        assertThat(mvc.get().uri("/desk/companies").exchange()).hasStatus(HttpStatus.FOUND);
        assertThat(mvc.post()
                        .uri("/desk/companies/" + shorter + "/merge")
                        .param("into", "" + longer)
                        .param("note", "why")
                        .with(csrf())
                        .exchange())
                .hasRedirectedUrl("/sign-in");
        assertThat(mvc.post()
                        .uri("/desk/companies/" + shorter + "/merge")
                        .param("into", "" + longer)
                        .param("note", "why")
                        .with(user("chief").roles("EDITOR"))
                        .exchange())
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(events()).hasSize(3);
        assertThat(mvc.get()
                        .uri("/desk/companies/0")
                        .with(user("chief").roles("EDITOR"))
                        .exchange())
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    private List<String> events() {
        return jdbc.sql("""
                        select c.slug || ' ' || e.headcount from layoff_event e join company c on c.id = e.company_id
                        order by c.slug, e.announced_first""").query(String.class).list();
    }

    private void read(String text) {
        ingestion.ingest(new ReadArticle(
                "file.txt",
                text,
                null,
                null,
                null,
                null,
                text.getBytes(StandardCharsets.UTF_8),
                "text/plain",
                "UTF-8"));
    }

    private long id(String slug) {
        return jdbc.sql("select id from company where slug = ?")
                .param(slug)
                .query(Long.class)
                .single();
    }

    private Document page(String address) {
        MvcTestResult page =
                mvc.get().uri(address).with(user("chief").roles("EDITOR")).exchange();
        assertThat(page).hasStatusOk();
        return Jsoup.parse(body(page));
    }

    private String post(String address, String... fields) {
        MvcTestResult sent = send(address, fields);
        assertThat(sent).hasStatus(HttpStatus.FOUND);
        return Objects.requireNonNull(sent.getResponse().getRedirectedUrl());
    }

    private MvcTestResult send(String address, String... fields) {
        var request =
                mvc.post().uri(address).with(user("chief").roles("EDITOR")).with(csrf());
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }

    private static String body(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
