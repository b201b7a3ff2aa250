package org.layoffledger.ingestion.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.layoffledger.ingestion.format.UnreadableArticle.Reason;

class ArticleFilesTest {

    private final ArticleFiles files = new ArticleFiles(ArticleFiles.DEFAULT_MAX_BYTES);

    @TempDir
    Path folder;

    @Test
    void plainTextStaysAsItIsButForLineEnds() {
        ReadArticle article = article("a.txt", "\uFEFFFirst line\r\n\r\n  * second *  \r\n# third\r\n");

        assertThat(article.text()).isEqualTo("First line\n\n  * second *  \n# third\n");
        assertThat(article.title()).isNull();
        assertThat(article.mediaType()).isEqualTo("text/plain");
        assertThat(article.originalBytes()).startsWith(0xEF, 0xBB, 0xBF);
    }

    @Test
    void frontMatterTellsAboutTheArticleAndIsNotItsText() {
        ReadArticle article = article("a.md", """
                ---
                title: "Initech cuts 120 jobs: what is known"
                date: 2025-07-02T23:30:00-08:00
                source: The Springfield Gazette
                link: https://gazette.example/initech?id=1
                tags:
                  - layoffs
                ---

                Initech said on Wednesday that 120 people would go.
                """);

        assertThat(article.title()).isEqualTo("Initech cuts 120 jobs: what is known");
        assertThat(article.publishedOn()).isEqualTo(LocalDate.of(2025, 7, 2));
        assertThat(article.publisher()).isEqualTo("The Springfield Gazette");
        assertThat(article.url()).isEqualTo("https://gazette.example/initech?id=1");
        assertThat(article.text()).isEqualTo("Initech said on Wednesday that 120 people would go.");
    }

    @Test
    void aTitleWithAColonDoesNotCostTheOtherFields() {
        ReadArticle article =
                article("a.txt", "---\ntitle: Initech: 120 jobs go\ndate: 2025年7月2日\nsource: Unknown\n---\nText.");

        assertThat(article.title()).isEqualTo("Initech: 120 jobs go");
        assertThat(article.publishedOn()).isEqualTo(LocalDate.of(2025, 7, 2));
        assertThat(article.publisher()).isNull();
        assertThat(article.mediaType()).isEqualTo("text/markdown");
    }

    @Test
    void aRuleAtTheTopIsNoFrontMatter() {
        assertThat(article("a.txt", "---\nA line of its own.\n---\nMore.").text())
                .startsWith("---\nA line");
    }

    @Test
    void anAddressThatABrowserWouldRunIsNotKept() {
        assertThat(article("a.md", "---\ntitle: T\nurl: javascript:alert(1)\n---\nText.")
                        .url())
                .isNull();
    }

    @Test
    void dangerousYamlMakesNoObjects() {
        ReadArticle article =
                article("a.md", "---\ntitle: T\ndate: 2025-01-02\nbad: !!java.io.File [/etc/passwd]\n---\nText.");

        assertThat(article.title()).isEqualTo("T");
        assertThat(article.publishedOn()).isEqualTo(LocalDate.of(2025, 1, 2));
    }

    @Test
    void markdownLosesItsMarksAndAddresses() {
        ReadArticle article = article("a.md", """
                # Initech *cuts* jobs

                **120 people** of [Initech](https://initech.example/about) go, `all` of them in sales.
                ![a chart](chart.png)

                1. first
                2. second

                | year | jobs |
                | --- | --- |
                | 2025 | 120 |

                > Said the chief.
                <div>In a box.</div>
                """);

        assertThat(article.text()).isEqualTo("""
                        Initech cuts jobs

                        120 people of Initech go, all of them in sales.

                        1. first
                        2. second

                        year | jobs
                        2025 | 120

                        Said the chief.

                        In a box.""");
    }

    @Test
    void wrappedLinesAreJoinedAndEndedLinesAreNot() {
        String wrapped = "Initech said on Wednesday that it would let one hundred and twenty\n"
                + "people go, most of them in the department that sells printers to\nbanks.\n";

        assertThat(article("a.md", wrapped).text())
                .isEqualTo("Initech said on Wednesday that it would let one hundred and twenty "
                        + "people go, most of them in the department that sells printers to banks.");
        assertThat(article("b.md", "Initech cuts jobs\nBy A. Reporter\n2 July 2025\n")
                        .text())
                .isEqualTo("Initech cuts jobs\nBy A. Reporter\n2 July 2025");
        assertThat(article("c.md", "一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十裁員\n一百二十人。\n").text())
                .endsWith("裁員一百二十人。");
    }

    @Test
    void aWebPageGivesItsArticleWithoutWhatSurroundsIt() {
        ReadArticle article = article("page.html", """
                <!DOCTYPE html><html><head><title>Initech cuts jobs | Gazette</title>
                <meta property="og:title" content="Initech cuts 120 jobs"><meta property="og:site_name" content="Gazette">
                <meta property="article:published_time" content="2025-07-02T08:00:00Z">
                <link rel="canonical" href="https://gazette.example/initech">
                <script>var cut = "9,999 jobs";</script><style>p { color: red }</style></head>
                <body><nav>Home <a href="/">News</a></nav><header>The Gazette</header>
                <main><article><h1>Initech cuts 120 jobs</h1><p>Initech said on Wednesday
                that <b>120</b>&nbsp;people would go.<br>All are in sales.</p>
                <aside>Also read: Globex hires 50</aside><ul><li>one</li><li>two</li></ul>
                <table><tr><th>year</th><th>jobs</th></tr><tr><td>2025</td><td>120</td></tr></table></article></main>
                <footer>Copyright</footer></body></html>
                """);

        assertThat(article.title()).isEqualTo("Initech cuts 120 jobs");
        assertThat(article.publisher()).isEqualTo("Gazette");
        assertThat(article.publishedOn()).isEqualTo(LocalDate.of(2025, 7, 2));
        assertThat(article.url()).isEqualTo("https://gazette.example/initech");
        assertThat(article.text()).isEqualTo("""
                        Initech cuts 120 jobs

                        Initech said on Wednesday that 120 people would go.
                        All are in sales.

                        one
                        two

                        year | jobs
                        2025 | 120""");
    }

    @Test
    void aPageWithoutMarkedArticleGivesTheElementThatSaysMost() {
        String paragraph = "<p>" + "Initech said that people would go. ".repeat(6) + "</p>";
        String page = "<html><body><div><a href=x>Sport</a></div><div id=c><h2>Initech</h2>" + paragraph + paragraph
                + "</div><div><p>Weather: rain</p></div></body></html>";

        assertThat(article("page.htm", page).text()).contains("people would go").doesNotContain("Sport", "Weather");
    }

    @Test
    void aLineEndBetweenChineseCharactersIsNoSpace() {
        assertThat(article("page.html", "<p>微软宣布裁\n员九千人。</p>").text()).isEqualTo("微软宣布裁员九千人。");
    }

    @Test
    void aFileWithoutKnownExtensionIsReadByItsContent() {
        assertThat(article("page", "<!doctype html><p>Initech</p>").mediaType()).isEqualTo("text/html");
        assertThat(article("notes.text", "---\ntitle: T\n---\nInitech").title()).isEqualTo("T");
        assertThat(article("notes", "1 < 2, says Initech").text()).isEqualTo("1 < 2, says Initech");
    }

    @Test
    void troubleIsNamed() {
        assertThat(reason("a.txt", new byte[0])).isEqualTo(Reason.EMPTY);
        assertThat(reason("a.txt", bytes(" \n\t "))).isEqualTo(Reason.EMPTY);
        assertThat(reason("a.md", bytes("---\ntitle: T\n---\n"))).isEqualTo(Reason.NO_TEXT);
        assertThat(reason("a.html", bytes("<html><head><title>T</title></head><body><script>x</script></body></html>")))
                .isEqualTo(Reason.NO_TEXT);
        assertThat(reason("a.txt", bytes("* * *"))).isEqualTo(Reason.NO_TEXT);
        assertThat(reason("a.txt", bytes("%PDF-1.7 and so on"))).isEqualTo(Reason.BINARY);
        assertThat(reason("a.txt", new byte[] {'P', 'K', 3, 4, 20, 0, 0, 0})).isEqualTo(Reason.BINARY);
        assertThat(files.read("a.pdf", bytes("%PDF-1.7")))
                .isInstanceOfSatisfying(
                        UnreadableArticle.class,
                        trouble -> assertThat(trouble.message()).isEqualTo("a.pdf: a PDF document, not text"));
        assertThat(reason(folder.resolve("missing.txt"))).isEqualTo(Reason.INACCESSIBLE);
        assertThat(reason(folder)).isEqualTo(Reason.INACCESSIBLE);
    }

    @Test
    @Timeout(5)
    void aHugeFileIsRefusedWithoutReadingIt() throws IOException {
        Path huge = folder.resolve("huge.txt");
        try (RandomAccessFile file = new RandomAccessFile(huge.toFile(), "rw")) {
            file.setLength(100L * 1024 * 1024);
        }
        long started = System.nanoTime();

        assertThat(reason(huge)).isEqualTo(Reason.TOO_LARGE);
        assertThat(Duration.ofNanos(System.nanoTime() - started)).isLessThan(Duration.ofMillis(500));
    }

    @Test
    void aStreamIsReadNoFurtherThanTheLimit() throws IOException {
        int[] taken = {0};
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                taken[0]++;
                return 'a';
            }
        };

        assertThat(new ArticleFiles(1000).read("endless.txt", endless))
                .isInstanceOfSatisfying(
                        UnreadableArticle.class,
                        trouble -> assertThat(trouble.reason()).isEqualTo(Reason.TOO_LARGE));
        assertThat(taken[0]).isLessThanOrEqualTo(1001);
    }

    @Test
    void aFolderGivesItsArticleFilesByNameWithoutHiddenOnes() throws IOException {
        for (String name : new String[] {"b.txt", "a.md", "c.pdf", ".hidden.txt", "sub/d.html", ".git/e.txt"}) {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, "text");
        }

        assertThat(ArticleFiles.below(folder).stream()
                        .map(file -> folder.relativize(file).toString().replace('\\', '/')))
                .containsExactly("a.md", "b.txt", "sub/d.html");
    }

    private ReadArticle article(String name, String content) {
        ReadResult result = files.read(name, bytes(content));
        assertThat(result).isInstanceOf(ReadArticle.class);
        return (ReadArticle) result;
    }

    private Reason reason(String name, byte[] content) {
        return reasonOf(files.read(name, content));
    }

    private Reason reason(Path file) {
        return reasonOf(files.read(file));
    }

    private static Reason reasonOf(ReadResult result) {
        assertThat(result).isInstanceOf(UnreadableArticle.class);
        return ((UnreadableArticle) result).reason();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
