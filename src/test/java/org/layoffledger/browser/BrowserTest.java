package org.layoffledger.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SameSiteAttribute;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.layoffledger.TestDatabase;
import org.layoffledger.ingestion.ArticleIngestion;
import org.layoffledger.ingestion.IngestionOutcome;
import org.layoffledger.ingestion.format.ArticleFiles;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

@ExtendWith(WhereThereIsAChromium.class)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "spring.servlet.multipart.max-request-size=2MB")
@Import(TestDatabase.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BrowserTest {

    private static final Path SCREENSHOTS = Path.of("target", "screenshots");
    private static final Pattern EVENT = Pattern.compile("/layoffs/[a-z0-9]+$");
    private static final Pattern FIGURE = Pattern.compile("/capex/[a-z0-9]+$");
    private static final Pattern SENTENCE = Pattern.compile("/articles/\\d+#e-.+");

    @LocalServerPort
    int port;

    private Chromium chromium;
    private BrowserContext context;
    private Page page;
    private final List<String> complaints = new ArrayList<>();

    @BeforeAll
    void readSamplesAndOpenTheBrowser(@Autowired ArticleIngestion ingestion) throws IOException {
        ArticleFiles files = new ArticleFiles(ArticleFiles.DEFAULT_MAX_BYTES);
        for (Path sample : ArticleFiles.below(Path.of("db", "samples"))) {
            if (!sample.endsWith("README.md")) {
                assertThat(ingestion.ingest(files.read(sample))).isInstanceOf(IngestionOutcome.Added.class);
            }
        }
        chromium = Chromium.launch();
    }

    @AfterAll
    void closeTheBrowser() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @BeforeEach
    void openAPage() {
        open("en-US", 1280, 900);
    }

    private void open(String language, int width, int height) {
        closeThePage();
        context = chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setBaseURL("http://localhost:" + port)
                        .setLocale(language)
                        .setViewportSize(width, height));
        context.setDefaultTimeout(20_000);
        page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") || message.text().contains("Content Security Policy")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
    }

    @AfterEach
    void theBrowserHasNothingToComplainAbout() {
        closeThePage();
        List<String> said = List.copyOf(complaints);
        complaints.clear();
        assertThat(said).isEmpty();
    }

    private void closeThePage() {
        if (context != null) {
            context.close();
            context = null;
        }
    }

    @Test
    void aReaderFollowsACompanysTimelineToTheSentence() {
        page.navigate("/companies?q=亚马逊");
        page.locator("main").getByRole(AriaRole.LINK, named("Amazon")).first().click();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("Amazon");

        page.locator("main details.table summary").first().click();
        page.locator("main table a", new Page.LocatorOptions().setHasText("16,000"))
                .first()
                .click();
        assertThat(page).hasURL(EVENT);
        assertThat(page.locator("h1")).containsText("16,000");

        page.locator("blockquote.evidence a[href*='#e-']").first().click();
        assertThat(page).hasURL(SENTENCE);
        Locator sentence = page.locator("mark:target");
        assertThat(sentence).isVisible();
        assertThat(sentence).isInViewport();
        assertThat(sentence.textContent()).containsAnyOf("16,000", "1.6");
    }

    @Test
    void aReaderComparesCapexAcrossHyperscalers() {
        page.navigate("/");
        page.locator("header").getByRole(AriaRole.LINK, named("Capex")).first().click();
        assertThat(page.locator("main svg.chart").first()).isVisible();

        Locator table = page.locator("table.matrix").first();
        for (String company : List.of("Amazon", "Alphabet", "Microsoft", "Meta")) {
            assertThat(table).containsText(company);
        }
        table.locator("a", new Locator.LocatorOptions().setHasText("200"))
                .first()
                .click();
        assertThat(page).hasURL(FIGURE);
        assertThat(page.locator("h1")).containsText("$200 billion");

        page.locator("blockquote.evidence a[href*='#e-']").first().click();
        assertThat(page).hasURL(SENTENCE);
        assertThat(page.locator("mark:target")).isVisible();
    }

    @Test
    void anEditorSignsInAndUploads() {
        page.navigate("/desk");
        assertThat(page).hasURL(Pattern.compile("/sign-in$"));
        signIn("wrong");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("wrong");
        assertThat(page).hasTitle(Pattern.compile("Sign in"));
        signIn("correct horse battery");
        assertThat(page).hasURL(Pattern.compile("/desk(\\?continue)?$"));
        accessible();
        shoot("desk", 1280, "en");

        page.locator("input[type=file]").setInputFiles(new FilePayload[] {
            file("huaxing.txt", "华星软件宣布裁员约1234人，占员工总数的4%。".getBytes(Charset.forName("GB18030"))),
            file("empty.txt", new byte[0]),
        });
        page.getByRole(AriaRole.BUTTON, buttonNamed("Upload")).click();
        assertThat(page).hasURL(Pattern.compile("/desk/uploads/\\d+$"));
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("2 files: 1 added, 0 already there, 1 refused");
        shoot("desk-upload", 1280, "en");
        accessible();

        page.locator("main table a").first().click();
        assertThat(page.locator("article.article-text")).containsText("华星软件宣布裁员约1234人");

        page.getByRole(AriaRole.BUTTON, buttonNamed("Sign out")).click();
        page.navigate("/desk");
        assertThat(page).hasURL(Pattern.compile("/sign-in$"));
    }

    @Test
    void anEditorCorrectsAFactAndUndoesIt() {
        page.navigate("/desk");
        signIn("correct horse battery");
        page.navigate("/layoffs");
        page.locator("main a[href^='/layoffs/']").first().click();
        String shown = page.locator("h1").textContent();
        page.locator("a[href^='/desk/facts/layoff/']").first().click();
        accessible();

        page.locator("#correction-headcount").fill("many");
        page.getByRole(AriaRole.BUTTON, buttonNamed("Correct").setExact(true)).click();
        assertThat(page.locator("#correction-headcount")).isFocused();
        complaints.removeIf(complaint -> complaint.contains("400")); // the browser says so of every refused form
        assertThat(page.locator("#correction-headcount-problem")).containsText("whole number");
        accessible();

        page.locator("#correction-headcount").fill("1,234,567");
        page.locator("#correction-note").fill("Misread.");
        page.getByRole(AriaRole.BUTTON, buttonNamed("Correct").setExact(true)).click();
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("recorded");
        page.locator("a", new Page.LocatorOptions().setHasText("See it in the ledger"))
                .click();
        assertThat(page.locator("h1")).containsText("1,234,567");

        page.goBack();
        page.getByRole(AriaRole.BUTTON, buttonNamed("Undo")).click();
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("withdrawn");
        page.locator("a", new Page.LocatorOptions().setHasText("See it in the ledger"))
                .click();
        assertThat(page.locator("h1")).hasText(shown);
        page.navigate("/desk/decisions");
        accessible();
        page.navigate("/articles");
        page.locator("main a[href^='/articles/']").first().click();
        page.locator("a[href$='/add']").click();
        accessible();
    }

    @Test
    void theSessionIsKeptFromScriptsAndOtherSites() {
        page.navigate("/desk");
        Cookie before = session();
        signIn("correct horse battery");
        Cookie after = session();

        assertThat(after.httpOnly).isTrue();
        assertThat(after.sameSite).isEqualTo(SameSiteAttribute.LAX);
        assertThat(after.value).isNotEqualTo(before.value);
    }

    @Test
    void anUploadThatIsTooLargeGetsAPageThatSaysSo() {
        page.navigate("/desk");
        signIn("correct horse battery");
        byte[] large = "Initech grows. ".repeat(200_000).getBytes(StandardCharsets.UTF_8);

        page.locator("input[type=file]").setInputFiles(new FilePayload[] {file("large.txt", large)});
        page.getByRole(AriaRole.BUTTON, buttonNamed("Upload")).click();

        assertThat(page.getByRole(AriaRole.ALERT)).containsText("too large");
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
                "/about",
                "/sign-in",
                "/nowhere"
            })
    void everyPageIsAccessible(String address) {
        page.navigate(address);
        accessible();
        if (address.equals("/nowhere")) {
            complaints.removeIf(complaint -> complaint.contains("404"));
        }
    }

    @Test
    void eventsFiguresAndArticlesAreAccessible() {
        for (String[] way : new String[][] {
            {"/layoffs", "main a[href^='/layoffs/']"},
            {"/capex", "table a[href^='/capex/']"},
            {"/articles", "main a[href^='/articles/']"}
        }) {
            page.navigate(way[0]);
            page.locator(way[1]).first().click();
            accessible();
        }
    }

    @ParameterizedTest
    @CsvSource({"en-US, en, Layoffs", "zh-CN, zh-Hans, 裁员", "zh-TW, zh-Hant, 裁員"})
    void aReadersLanguageIsSpokenAndCanBeChanged(String language, String tag, String word) {
        open(language, 1280, 900);
        page.navigate("/companies/amazon");
        assertThat(page.locator("html")).hasAttribute("lang", tag);
        assertThat(page.locator("nav.sections")).containsText(word);

        page.locator("ul.languages a[hreflang='zh-Hans']").click();
        assertThat(page.locator("html")).hasAttribute("lang", "zh-Hans");
        page.navigate("/layoffs");
        assertThat(page.locator("html")).hasAttribute("lang", "zh-Hans");
    }

    @ParameterizedTest
    @CsvSource({"en-US, en, 1280, 900", "en-US, en, 390, 844", "zh-CN, zh-Hans, 1280, 900", "zh-CN, zh-Hans, 390, 844"})
    void pagesFitTheirScreen(String language, String tag, int width, int height) {
        open(language, width, height);
        for (String address : List.of("/", "/companies/amazon", "/capex", "/layoffs", "/articles", "/sign-in")) {
            page.navigate(address);
            shoot(address.equals("/") ? "front" : address.substring(1).replace('/', '-'), width, tag);
            Object overflow =
                    page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
            assertThat(overflow)
                    .as("pixels that %s is too wide at %s", address, width)
                    .isEqualTo(0);
        }
    }

    private void signIn(String password) {
        page.locator("#username").fill("chief");
        page.locator("#password").fill(password);
        page.locator("main button.primary").click();
    }

    private Cookie session() {
        return context.cookies().stream()
                .filter(cookie -> cookie.name.equals("LEDGER_SESSION"))
                .findFirst()
                .orElseThrow();
    }

    private void accessible() {
        var result = new AxeBuilder(page)
                .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice"))
                .analyze();
        assertThat(result.getViolations())
                .as(() -> "violations on " + page.url())
                .extracting(rule -> rule.getId() + ": " + rule.getNodes().get(0).getHtml())
                .isEmpty();
    }

    private void shoot(String name, int width, String tag) {
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(SCREENSHOTS.resolve(name + "-" + width + "-" + tag + ".png")));
    }

    private static FilePayload file(String name, byte[] content) {
        return new FilePayload(name, "text/plain", content);
    }

    private static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(name);
    }

    private static Page.GetByRoleOptions buttonNamed(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
