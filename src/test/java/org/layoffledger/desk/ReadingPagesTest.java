package org.layoffledger.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.layoffledger.TestDatabase;
import org.layoffledger.ingestion.ArticleIngestion;
import org.layoffledger.ingestion.format.ReadArticle;
import org.layoffledger.reading.ReadingJob;
import org.layoffledger.site.StatementCount;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The pages, with the real engine: what an earlier one told is put into the rows by hand. */
@SpringBootTest
@AutoConfigureMockMvc
@Import({TestDatabase.class, StatementCount.class})
class ReadingPagesTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    ArticleIngestion ingestion;

    @Autowired
    ReadingJob job;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    StatementCount statements;

    @BeforeEach
    void anEarlierReading() {
        jdbc.sql("truncate article, layoff_event, layoff_mention, capex_figure, capex_mention, reading cascade")
                .update();
        upload("Microsoft said on July 2, 2025 that it would lay off about 9,000 employees.");
        upload("Amazon said on October 28, 2025 that it would cut 14,000 jobs.");
        jdbc.sql("update layoff_mention set headcount = 900 where company_name = 'Microsoft'")
                .update();
        jdbc.sql("""
                        with events as (delete from layoff_event where headcount = 14000)
                        delete from layoff_mention where company_name = 'Amazon'""").update();
        jdbc.sql("update article_reading set directory = repeat('0', 64)").update();
    }

    @Test
    void aReadingIsStartedFollowedAndApplied() {
        assertThat(page("/desk/readings", Locale.ENGLISH)).contains("2 articles were read by an earlier engine");
        String reading = start();
        assertThat(get(reading)).headers().hasValue("Refresh", "4");
        assertThat(page(reading, Locale.ENGLISH)).contains("Articles are being read", "0 of 2 articles read");
        job.work();

        assertThat(get(reading)).headers().doesNotContainHeader("Refresh");
        assertThat(page(reading, Locale.ENGLISH))
                .contains(
                        "Nothing has changed yet", "One fact is added", "One fact says something else", "No facts go");
        assertThat(page(reading + "/facts?change=changed", Locale.ENGLISH))
                .contains("Microsoft", "<del>900</del>", "<ins>9,000</ins>", "lay off about 9,000 employees");
        assertThat(page(reading + "/facts?change=added", Locale.ENGLISH))
                .contains("Amazon", "<ins>14,000</ins>", "announced");
        assertThat(page(reading + "/companies", Locale.ENGLISH)).contains("Amazon", "Microsoft", "0 → 1");

        assertThat(post(reading + "/apply")).redirectedUrl().isEqualTo(reading);
        job.work();
        assertThat(page(reading, Locale.ENGLISH))
                .contains("It holds", "Confirmed by chief", "2 of 2 articles taken over");
        assertThat(jdbc.sql("select headcount from layoff_event order by 1")
                        .query(Long.class)
                        .list())
                .containsExactly(9000L, 14000L);
        assertThat(page("/desk/readings", Locale.ENGLISH)).contains("The present engine has read every article");
    }

    @Test
    void aSecondStartIsRefused() {
        start();
        assertThat(post("/desk/readings")).redirectedUrl().isEqualTo("/desk/readings?error=under-way");
        assertThat(page("/desk/readings?error=under-way", Locale.ENGLISH)).contains("has not ended yet");
    }

    @Test
    void whatIsGivenUpCannotBeApplied() {
        String reading = start();
        job.work();
        assertThat(post(reading + "/abandon")).redirectedUrl().isEqualTo(reading);
        assertThat(post(reading + "/apply")).redirectedUrl().isEqualTo(reading + "?error=too-late");
        assertThat(page(reading + "?error=too-late", Locale.ENGLISH)).contains("It was given up", "no longer possible");
        assertThat(page("/desk/readings", Locale.ENGLISH)).contains("given up");
    }

    @Test
    void allThreeLanguagesHaveTheirWords() {
        String reading = start();
        job.work();
        for (Locale language : new Locale[] {Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE, Locale.TRADITIONAL_CHINESE}) {
            for (String change : new String[] {"added", "gone", "changed", "retold"}) {
                assertThat(page(reading + "/facts?change=" + change, language)).doesNotContain("??");
            }
            assertThat(page("/desk/readings", language)).doesNotContain("??");
            assertThat(page(reading, language)).doesNotContain("??");
            assertThat(page(reading + "/companies", language)).doesNotContain("??");
        }
        assertThat(page(reading, Locale.TRADITIONAL_CHINESE)).contains("新增 1 條事實");
    }

    @Test
    void moreChangesTakeNoMoreStatementsAndArePaged() {
        List<Integer> few = statementsOfAllPages();
        for (int i = 0; i < 60; i++) {
            upload("Firm%d Systems Inc. said on July %d, 2025 that it would lay off %d employees."
                    .formatted(i, i % 28 + 1, 300 + i));
        }
        jdbc.sql("truncate layoff_event, layoff_mention").update();
        jdbc.sql("update article_reading set directory = repeat('0', 64)").update();

        assertThat(statementsOfAllPages()).isEqualTo(few);
        String reading = "/desk/readings/"
                + jdbc.sql("select max(id) from reading").query(Long.class).single();
        for (String list : List.of(reading + "/facts?change=added", reading + "/companies")) {
            assertThat(page(list, Locale.ENGLISH)).contains("rel=\"next\"").doesNotContain("rel=\"prev\"");
        }
        assertThat(page(reading + "/facts?change=added&page=2", Locale.ENGLISH))
                .contains("rel=\"prev\"")
                .doesNotContain("rel=\"next\"");
    }

    /** Of a reading that is started and compared; the first one is given up, for the next one to be started. */
    private List<Integer> statementsOfAllPages() {
        String reading = start();
        job.work();
        List<String> addresses = List.of(
                "/desk/readings",
                reading,
                reading + "/facts?change=added",
                reading + "/facts?change=changed",
                reading + "/companies");
        addresses.forEach(this::get);
        List<Integer> counted = addresses.stream()
                .map(address -> statements.during(() -> page(address, Locale.ENGLISH)))
                .toList();
        if (reading.endsWith("/" + firstReading())) {
            post(reading + "/abandon");
        }
        return counted;
    }

    private long firstReading() {
        return jdbc.sql("select min(id) from reading").query(Long.class).single();
    }

    @Test
    void strangersSeeAndStartNothing() {
        assertThat(mvc.get().uri("/desk/readings").exchange()).redirectedUrl().isEqualTo("/sign-in");
        assertThat(mvc.post()
                        .uri("/desk/readings")
                        .with(user("chief").roles("EDITOR"))
                        .exchange())
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(get("/desk/readings/999999")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get("/desk/readings/999999/facts?change=other")).hasStatus(HttpStatus.NOT_FOUND);
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

    private String start() {
        String address =
                Objects.requireNonNull(post("/desk/readings").getResponse().getRedirectedUrl());
        assertThat(address).matches("/desk/readings/\\d+");
        return address;
    }

    private MvcTestResult post(String address) {
        return mvc.post()
                .uri(address)
                .with(user("chief").roles("EDITOR"))
                .with(csrf())
                .exchange();
    }

    private MvcTestResult get(String address) {
        return mvc.get().uri(address).with(user("chief").roles("EDITOR")).exchange();
    }

    private String page(String address, Locale language) {
        MvcTestResult page = mvc.get()
                .uri(address)
                .with(user("chief").roles("EDITOR"))
                .header("Accept-Language", language.toLanguageTag())
                .exchange();
        assertThat(page).hasStatusOk();
        return new String(page.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
