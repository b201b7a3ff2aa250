package org.layoffledger.desk.decisions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.layoffledger.TestDatabase;
import org.layoffledger.ingestion.ArticleIngestion;
import org.layoffledger.ingestion.IngestionOutcome;
import org.layoffledger.ingestion.format.ArticleFiles;
import org.layoffledger.site.StatementCount;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Deciding about facts, through the forms of the desk. */
@SpringBootTest
@AutoConfigureMockMvc
@Import({TestDatabase.class, StatementCount.class})
class DeskDecisionsTest {

    private static final String FIRST =
            "---\ndate: 2025-07-02\n---\n\nMicrosoft said on July 2, 2025 that it will lay off about 9,000 employees. "
                    + "<b>Its</b> rivals kept quiet. The plan had been known.\n\nThe plan had been known.";
    private static final String SECOND =
            "---\ndate: 2025-07-03\n---\n\nMicrosoft announced on Thursday that it is cutting 8,500 jobs.";
    private static final String THIRD =
            "---\ndate: 2025-05-13\n---\n\nMicrosoft is laying off 6,000 employees, it said on Tuesday.";
    private static final String MONEY =
            "---\ndate: 2025-01-03\n---\n\nMicrosoft expects capital expenditures of $80 billion in fiscal 2025.";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ArticleIngestion ingestion;

    @Autowired
    StatementCount statements;

    private long article;
    private String nineThousand;
    private String eightThousand;
    private String sixThousand;
    private String money;

    @BeforeEach
    void read() {
        jdbc.sql("truncate decision, article, layoff_event, layoff_mention, capex_figure, capex_mention cascade")
                .update();
        jdbc.sql("delete from company where provisional").update();
        article = ingest(FIRST);
        ingest(SECOND);
        ingest(THIRD);
        ingest(MONEY);
        nineThousand = mention(9000);
        eightThousand = mention(8500);
        sixThousand = mention(6000);
        money = jdbc.sql("select lasting_key from capex_mention where active")
                .query(String.class)
                .single();
    }

    private long ingest(String text) {
        IngestionOutcome outcome =
                ingestion.ingest(new ArticleFiles(100_000).read("article.txt", text.getBytes(StandardCharsets.UTF_8)));
        return ((IngestionOutcome.Added) outcome).articleId();
    }

    private String mention(long people) {
        return jdbc.sql("select lasting_key from layoff_mention where headcount = ? and active")
                .param(people)
                .query(String.class)
                .single();
    }

    private MvcTestResult get(String address) {
        return mvc.get().uri(address).with(user("editor").roles("EDITOR")).exchange();
    }

    private Document page(String address) {
        MvcTestResult result = get(address);
        assertThat(result).hasStatusOk();
        return document(result);
    }

    private static Document document(MvcTestResult result) {
        return Jsoup.parse(
                new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8), "http://localhost");
    }

    private MvcTestResult post(String address, String... parameters) {
        var request =
                mvc.post().uri(address).with(user("editor").roles("EDITOR")).with(csrf());
        for (int i = 0; i < parameters.length; i += 2) {
            request.param(parameters[i], parameters[i + 1]);
        }
        return request.exchange();
    }

    /** Where the answer to a form that did its work leads. */
    private String done(String address, String... parameters) {
        MvcTestResult result = post(address, parameters);
        assertThat(result).hasStatus(HttpStatus.SEE_OTHER);
        return Objects.requireNonNull(result.getResponse().getRedirectedUrl());
    }

    private static String fact(String key) {
        return "/desk/facts/layoff/" + key;
    }

    private String eventOf(String key) {
        return jdbc.sql(
                        "select e.key from layoff_mention m join layoff_event e on e.id = m.event_id where m.lasting_key = ? and m.active")
                .param(key)
                .query(String.class)
                .optional()
                .orElse("none");
    }

    @Test
    void aFactsPageShowsItsWordsWhatWasReadAndWhatTheLedgerShows() {
        for (String language : List.of("en", "zh-Hans", "zh-Hant")) {
            Document page = page(fact(nineThousand) + "?lang=" + language);
            assertThat(page.body().text()).doesNotContain("??");
            assertThat(page.select(".evidence a").attr("href")).contains("/articles/" + article + "#e-" + nineThousand);
            assertThat(page.select("form[action*=verdict] input[name=_csrf]")).hasSize(1);
            assertThat(page.select("[style], script, [onclick]")).isEmpty();
            assertThat(page.select("input:not([type=hidden]), select, textarea"))
                    .allSatisfy(input -> assertThat(page.select("label[for=" + input.id() + "]"))
                            .as(input.id())
                            .hasSize(1));
        }
        assertThat(page(fact(nineThousand)).select("table tbody tr").first().text())
                .contains("People", "9,000");
        assertThat(page("/desk/facts/capex/" + money).select("h1").text()).isEqualTo("Microsoft: $80 billion");
    }

    @Test
    void aConfirmationNeedsNoReasonAndIsToldToReaders() {
        String address = done(fact(nineThousand) + "/verdict", "verdict", "confirm");

        assertThat(address).matches(fact(nineThousand) + "\\?done=\\d+");
        assertThat(page(address).select("[role=status]").text()).contains("recorded", "Undo");
        Document readers =
                document(mvc.get().uri("/layoffs/" + eventOf(nineThousand)).exchange());
        assertThat(readers.select(".marks").text()).isEqualTo("checked by an editor");
        assertThat(readers.select("a[href^=/desk/facts]")).isEmpty();
    }

    @Test
    void editorsFindTheWayToDecideAtEachSource() {
        assertThat(page("/layoffs/" + eventOf(nineThousand)).select("a[href=" + fact(nineThousand) + "]"))
                .hasSize(1);
        Document told = page("/articles/" + article);
        assertThat(told.select("a[href=" + fact(nineThousand) + "]")).hasSize(1);
        assertThat(told.select("a[href=/desk/articles/" + article + "/add]")).hasSize(1);
        String figure = jdbc.sql("select key from capex_figure where period is not null limit 1")
                .query(String.class)
                .single();
        assertThat(page("/capex/" + figure).select("a[href=/desk/facts/capex/" + money + "]"))
                .hasSize(1);
    }

    @Test
    void aRejectionNeedsAReasonAndNothingTypedIsLost() {
        MvcTestResult refused = post(fact(nineThousand) + "/verdict", "verdict", "reject", "note", "  ");
        assertThat(refused).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(document(refused).select("#verdict-note-problem").text()).contains("Say why");
        assertThat(document(refused).select("#verdict-note").attr("aria-invalid"))
                .isEqualTo("true");
        assertThat(eventOf(nineThousand)).isNotEqualTo("none");

        done(fact(nineThousand) + "/verdict", "verdict", "reject", "note", "a <i>joke</i>");
        assertThat(eventOf(nineThousand)).isEqualTo("none");
        Document told = page("/articles/" + article);
        assertThat(told.select(".marks").text()).contains("rejected by an editor: a <i>joke</i>");
        assertThat(told.select(".marks i")).isEmpty();
    }

    @Test
    void onlyChangedFieldsAreCorrected() {
        Document form = page(fact(nineThousand));
        assertThat(form.select("[name=value.headcount]").val()).isEqualTo("9000");

        done(
                fact(nineThousand) + "/correction",
                "value.headcount",
                "9,100",
                "was.headcount",
                "9000",
                "value.status",
                "planned",
                "was.status",
                "planned",
                "note",
                "misread");

        assertThat(jdbc.sql("select cast(payload as text) from decision")
                        .query(String.class)
                        .single())
                .isEqualTo("{\"headcount\": \"9100\"}");
        Document page = page(fact(nineThousand));
        assertThat(page.select("table tbody tr").first().select("td").eachText())
                .containsExactly("9,000", "9,100", "9,100");
        Document event =
                document(mvc.get().uri("/layoffs/" + eventOf(nineThousand)).exchange());
        assertThat(event.select(".marks").text()).contains("corrected by an editor: People 9,100 (misread)");
        assertThat(event.select("h1").text()).contains("9,100");
    }

    @ParameterizedTest
    @CsvSource({
        "headcount, many, whole number",
        "announcedOn, July, A date is",
        "workforcePercent, 140, at most 100",
        "headcountMax, 5, not below"
    })
    void aValueThatCannotBeReadIsToldAtItsField(String field, String value, String told) {
        MvcTestResult refused = post(
                fact(nineThousand) + "/correction",
                "value." + field,
                value,
                "was." + field,
                "",
                "value.headcount",
                field.equals("headcount") ? value : "9000",
                "note",
                "because");

        assertThat(refused).hasStatus(HttpStatus.BAD_REQUEST);
        Document page = document(refused);
        assertThat(page.select("#correction-" + field + "-problem").text()).contains(told);
        assertThat(page.select("#correction-" + field).val()).isEqualTo(value);
        assertThat(page.select("#correction-note").text()).isEqualTo("because");
        assertThat(jdbc.sql("select count(*) from decision").query(Long.class).single())
                .isZero();
    }

    @Test
    void aCapexFactIsCorrectedAndStaysApartFromWhatIsOfAnotherBasis() {
        String address = "/desk/facts/capex/" + money;
        done(
                address + "/correction",
                "value.amount",
                "85,000,000,000",
                "was.amount",
                "80000000000",
                "value.period",
                "fy2026",
                "was.period",
                "FY2025",
                "note",
                "misread");
        assertThat(page(address).select("table tbody tr").first().select("td").eachText())
                .containsExactly("80,000,000,000", "85,000,000,000", "85,000,000,000");
        assertThat(page("/capex/" + money).select("h1").text()).contains("$85 billion");

        ingest("---\ndate: 2024-07-31\n---\n\nMicrosoft spent $55.7 billion on capital expenditures in fiscal 2024.");
        Document page = page(address);
        String other = page.select("#relation input[type=radio]").attr("value");
        assertThat(page.select("#relation button").eachAttr("value")).containsExactly("same_event", "different_events");
        MvcTestResult refused =
                post(address + "/relation", "other", other, "relation", "same_event", "note", "one figure");
        assertThat(refused).hasStatus(HttpStatus.CONFLICT);
        assertThat(document(refused).select("#relation-problem").text()).contains("different figures");
    }

    @Test
    void theCompanyOfAFactIsCorrected() {
        String address = done(fact(nineThousand) + "/company", "company", "甲骨文", "note", "a slip of the engine");
        Document page = page(address);
        assertThat(page.select("h1").text()).isEqualTo("Oracle: about 9,000 people");
        assertThat(page.select("table tbody tr").first().text()).isEqualTo("Company Microsoft Oracle Oracle");
        assertThat(page.select("#decisions").text()).contains("Company: Oracle", "a slip of the engine");
        assertThat(page("/layoffs/" + eventOf(nineThousand)).select(".marks").text())
                .contains("corrected by an editor: Company Oracle");
        assertThat(page("/companies/oracle").text()).contains("9,000");

        MvcTestResult unknown = post(fact(nineThousand) + "/company", "company", "Nobody Ltd", "note", "n");
        assertThat(unknown).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(document(unknown).select("#company-name").val()).isEqualTo("Nobody Ltd");
        assertThat(document(unknown).select("#newCompany")).hasSize(1);
        assertThat(document(post(fact(nineThousand) + "/company", "company", "Meta; Oracle", "note", "n"))
                        .select("#company-problem")
                        .text())
                .contains("one company's");

        done(page.select(".notice form").attr("action"), "from", nineThousand);
        assertThat(page(fact(nineThousand)).select("h1").text()).startsWith("Microsoft");
    }

    @Test
    void moneyIsCorrectedToThatOfSeveralCompanies() {
        String address =
                done("/desk/facts/capex/" + money + "/company", "company", "Microsoft; Oracle", "note", "both of them");
        assertThat(page(address).select("h1").text()).isEqualTo("Microsoft, Oracle: $80 billion");
    }

    @Test
    void anUnchangedFormCorrectsNothing() {
        MvcTestResult refused = post(
                fact(nineThousand) + "/correction", "value.headcount", "9000", "was.headcount", "9000", "note", "x");

        assertThat(refused).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(document(refused).select(".problem").text()).contains("No field was changed.");
    }

    @Test
    void factsAreJoinedAndPartedAndTheDecisionIsUndone() {
        assertThat(eventOf(sixThousand)).isNotEqualTo(eventOf(nineThousand));
        assertThat(page(fact(nineThousand))
                        .select("#relation input[type=radio]")
                        .eachAttr("value"))
                .containsExactly(eightThousand, sixThousand);

        String address = done(
                fact(nineThousand) + "/relation", "other", sixThousand, "relation", "same_event", "note", "one cut");
        assertThat(eventOf(sixThousand)).isEqualTo(eventOf(nineThousand));

        String undo = page(address).select(".notice form").attr("action");
        String back = done(undo, "from", nineThousand);
        assertThat(back).startsWith(fact(nineThousand) + "?undone=");
        assertThat(page(back).select("[role=status]").text()).contains("withdrawn");
        assertThat(eventOf(sixThousand)).isNotEqualTo(eventOf(nineThousand));
        assertThat(page("/desk/decisions?state=withdrawn")
                        .select(".changes > li")
                        .text())
                .contains("The same event", "Reason: one cut", "Withdrawn by editor");
    }

    @Test
    void whatCannotBeJoinedIsAConflict() {
        MvcTestResult refused = post(
                fact(nineThousand) + "/relation",
                "other",
                "neverheardof1",
                "relation",
                "same_event",
                "note",
                "one cut");

        assertThat(refused).hasStatus(HttpStatus.CONFLICT);
        assertThat(document(refused).select("#relation-problem").text()).contains("no longer have this fact");
        assertThat(post(fact(nineThousand) + "/relation", "other", nineThousand, "relation", "same_event", "note", "x"))
                .hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(post(fact(nineThousand) + "/relation", "relation", "same_event", "note", "x"))
                .hasStatus(HttpStatus.BAD_REQUEST);
    }

    @Test
    void aDecisionWithoutItsFactIsListedWithItsWords() {
        done(fact(sixThousand) + "/verdict", "verdict", "reject", "note", "wrong year");
        assertThat(page("/desk/decisions?state=lost").select(".empty")).hasSize(1);

        jdbc.sql("update layoff_mention set active = false, event_id = null where lasting_key = ?")
                .param(sixThousand)
                .update();

        Document lost = page("/desk/decisions?state=lost");
        assertThat(lost.select(".changes > li").text())
                .contains("Microsoft is laying off 6,000 employees", "finds its fact no more", "wrong year");
        assertThat(lost.select("form[action$=withdrawal]")).hasSize(1);
        assertThat(page("/desk").select(".tally").text()).contains("1 applying to nothing");
        assertThat(page(fact(sixThousand)).select("form[action*=verdict]")).isEmpty();
    }

    @Test
    void aPairWhoseCompaniesPartedIsListedWithTheReason() {
        done(fact(nineThousand) + "/relation", "other", sixThousand, "relation", "same_event", "note", "one cut");
        done(fact(sixThousand) + "/company", "company", "Oracle", "note", "theirs");

        Document lost = page("/desk/decisions?state=lost");
        assertThat(lost.select(".changes > li")).hasSize(1);
        assertThat(lost.select(".lost").text()).contains("of different companies now");
        assertThat(page(fact(nineThousand)).select("#decisions .lost").text()).contains("of different companies now");
    }

    @Test
    void anOverruledDecisionIsMarkedAndLeadsToTheOneThatHolds() {
        done(fact(nineThousand) + "/verdict", "verdict", "confirm");
        done(fact(nineThousand) + "/correction", "value.headcount", "9100", "value.unit", "Xbox", "note", "first");
        done(fact(nineThousand) + "/correction", "value.headcount", "9200", "note", "second");
        String last = done(fact(nineThousand) + "/verdict", "verdict", "reject", "note", "no");

        for (String address : List.of(fact(nineThousand), "/desk/decisions")) {
            Document page = page(address);
            assertThat(page.select(".lost").eachText())
                    .containsExactly(
                            "Overruled in part: a later decision holds for People. See it",
                            "Overruled: a later decision holds instead. See it");
            assertThat(page(page.select(".lost a").last().attr("href"))
                            .select(".changes > li")
                            .first()
                            .text())
                    .contains("Reason: no");
        }
        done(page(last).select(".notice form").attr("action"), "from", nineThousand);
        assertThat(page(fact(nineThousand)).select(".lost")).hasSize(1);
    }

    @Test
    void decisionsAreFilteredByEditorAndPaged() {
        for (int i = 0; i <= DecisionLines.SIZE; i++) {
            jdbc.sql("""
                            insert into decision (kind, fact, subject_key, note, payload, made_by, made_at)
                            values ('correct', 'layoff', ?, 'why', '{"headcount": "5"}', ?, now())""").params(sixThousand, i == 0 ? "other" : "editor").update();
        }

        Document newest = page("/desk/decisions");
        assertThat(newest.select(".changes > li")).hasSize(DecisionLines.SIZE);
        Document older = page(newest.select("a[rel=next]").attr("href"));
        assertThat(older.select(".changes > li")).hasSize(1);
        assertThat(page("/desk/decisions?by=other").select(".changes > li")).hasSize(1);
        assertThat(page("/desk/decisions?by=nobody&state=nonsense").select(".empty"))
                .hasSize(1);
    }

    @Test
    void decisionsOnCompaniesAreListedAndWithdrawn() {
        jdbc.sql("insert into company (slug, name_en, provisional) values ('initrode-x', 'Initrode', true)")
                .update();
        long company = jdbc.sql("select id from company where slug = 'initrode-x'")
                .query(Long.class)
                .single();
        assertThat(post("/desk/companies/" + company + "/alias", "alias", "Initrode Nord", "note", "its old name"))
                .hasStatus3xxRedirection();

        Document list = page("/desk/decisions");
        assertThat(list.select(".changes > li").text())
                .contains("Initrode", "Name added", "Initrode Nord", "its old name");
        done(list.select("form[action$=withdrawal]").attr("action"), "note", "not its name");

        assertThat(page("/desk/decisions").select(".changes > li").text())
                .contains("Withdrawn by editor", "not its name");
        assertThat(jdbc.sql("select count(*) from company_alias where alias = 'Initrode Nord'")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void aFactIsAddedWithItsWords() {
        String address = done(
                add(),
                "kind",
                "layoff",
                "company",
                "微软",
                "quote",
                "rivals  kept\nquiet",
                "value.headcount",
                "７0",
                "value.qualifier",
                "exact",
                "value.status",
                "announced",
                "value.role",
                "round",
                "value.announcedOn",
                "2025-02",
                "note",
                "overlooked");

        Document page = page(address);
        assertThat(page.select("h1").text()).isEqualTo("Microsoft: 70 people");
        assertThat(page.select(".evidence p").text()).isEqualTo("rivals kept quiet");
        String key = address.substring(address.lastIndexOf('/') + 1, address.indexOf('?'));
        assertThat(eventOf(key)).isNotEqualTo("none");
        assertThat(page("/articles/" + article).select(".marks").text()).contains("added by an editor");

        done(page.select(".notice form").attr("action"), "from", key);
        assertThat(eventOf(key)).isEqualTo("none");
    }

    private String add() {
        return "/desk/articles/" + article + "/add";
    }

    @Test
    void whatIsWrongWithAnAddedFactIsToldInPlaceAndNothingIsLost() {
        Map<String, String> form = Map.of("company", "Nobody <b>Ltd</b>", "quote", "rivals kept quiet");
        MvcTestResult unknown = post(add(), "company", form.get("company"), "quote", form.get("quote"), "note", "n");
        assertThat(unknown).hasStatus(HttpStatus.BAD_REQUEST);
        Document page = document(unknown);
        assertThat(page.select("#new-problem").text()).contains("no company of this name");
        assertThat(page.select("#company").val()).isEqualTo(form.get("company"));
        assertThat(page.select("#quote").text()).isEqualTo(form.get("quote"));

        Document words = document(post(add(), "company", "Microsoft", "quote", "never said", "note", "n"));
        assertThat(words.select("#quote-problem").text()).contains("do not stand in the article");

        MvcTestResult value = post(
                add(),
                "company",
                "Microsoft",
                "quote",
                "rivals kept quiet",
                "kind",
                "capex",
                "value.amount",
                "-1",
                "value.currency",
                "USD",
                "value.basis",
                "actual",
                "note",
                "n");
        assertThat(value).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(document(value).select("#add-amount-problem").text()).contains("above zero");
        assertThat(jdbc.sql("select count(*) from decision").query(Long.class).single())
                .isZero();
        assertThat(jdbc.sql("select count(*) from company where name_en like 'Nobody%'")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void amongSeveralPlacesOfTheWordsOneIsChosen() {
        String[] form = {
            "company", "Microsoft", "quote", "The plan had been known.", "value.headcount", "70", "value.qualifier",
            "exact", "value.status", "planned", "value.role", "plan", "note", "overlooked"
        };
        MvcTestResult asked = post(add(), form);
        assertThat(asked).hasStatus(HttpStatus.BAD_REQUEST);
        List<String> places = document(asked).select("input[name=at]").eachAttr("value");
        assertThat(places).hasSize(2);

        String[] chosen = Arrays.copyOf(form, form.length + 2);
        chosen[form.length] = "at";
        chosen[form.length + 1] = places.get(1);
        done(add(), chosen);
        assertThat(jdbc.sql("select payload->>'start' from decision")
                        .query(String.class)
                        .single())
                .isEqualTo(places.get(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/verdict", "/correction", "/company", "/relation"})
    void withoutTheFormsTokenOrTheRoleNothingIsDecided(String form) {
        assertThat(mvc.post()
                        .uri(fact(nineThousand) + form)
                        .with(user("editor").roles("EDITOR"))
                        .exchange())
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(mvc.post()
                        .uri(fact(nineThousand) + form)
                        .with(user("guest").roles("READER"))
                        .with(csrf())
                        .exchange())
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(mvc.get().uri(fact(nineThousand)).exchange()).redirectedUrl().isEqualTo("/sign-in");
        assertThat(mvc.get().uri(add()).exchange()).redirectedUrl().isEqualTo("/sign-in");
    }

    @Test
    void whatNeverWasIsNotFound() {
        assertThat(get(fact("neverheardof1"))).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get("/desk/articles/999999/add")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(post("/desk/decisions/999999/withdrawal")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void moreDecisionsTakeNoMoreStatements() {
        List<String> addresses = List.of(fact(nineThousand), "/desk/decisions", "/desk", add(), "/articles/" + article);
        addresses.forEach(this::get);
        List<Integer> few = addresses.stream().map(this::statementsOf).toList();
        done(fact(nineThousand) + "/verdict", "verdict", "confirm");
        done(fact(nineThousand) + "/relation", "other", sixThousand, "relation", "part_of", "note", "told so");
        done(fact(nineThousand) + "/correction", "value.headcount", "9100", "note", "misread");
        ingest("---\ndate: 2025-09-03\n---\n\nMicrosoft announced on Thursday that it is cutting 42 jobs.");

        assertThat(addresses.stream().map(this::statementsOf)).isEqualTo(few);
    }

    private int statementsOf(String address) {
        return statements.during(() -> page(address));
    }
}
