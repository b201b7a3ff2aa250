package org.layoffledger.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.layoffledger.TestDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SpringBootTest(properties = {"ledger.desk.max-files=5", "ledger.desk.max-file-size=100KB"})
@AutoConfigureMockMvc
@Import(TestDatabase.class)
class UploadTest {

    private static final String ARTICLE = "华星软件周三宣布裁员约%d人，占员工总数的4%%。公司同时表示，2031年资本支出将达到30亿美元。";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    @Test
    void eachFileOfAnUploadGetsItsAnswer() {
        String body = ARTICLE.formatted(1234);
        String result = upload(
                file("new.txt", body.getBytes(Charset.forName("GB18030"))),
                file("again.txt", (body + "\r\n").getBytes(StandardCharsets.UTF_8)),
                file("empty.txt", new byte[0]),
                file("picture.txt", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10}),
                file("huge.txt", "a".repeat(200_000).getBytes(StandardCharsets.UTF_8)));

        assertThat(page(result, Locale.ENGLISH))
                .contains("new.txt", "again.txt", "empty.txt", "picture.txt", "huge.txt")
                .contains("5 files: 1 added, 1 already there, 3 refused")
                .contains("It is empty.", "It is not text", "It is larger than the ledger takes.");
        assertThat(outcomes(result)).isEqualTo("added duplicate rejected rejected rejected");
        assertThat(jdbc.sql("select count(*) from article where text like '%1234%'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void theAnswerLeadsToTheArticle() {
        String result = upload(file("linked.txt", ARTICLE.formatted(2345).getBytes(StandardCharsets.UTF_8)));
        long article = jdbc.sql("select id from article where text like '%2345%'")
                .query(Long.class)
                .single();

        assertThat(page(result, Locale.ENGLISH)).contains("href=\"/articles/" + article);
    }

    @Test
    void anAnswerIsKeptAndListed() {
        String result = upload(file("kept.txt", ARTICLE.formatted(3456).getBytes(StandardCharsets.UTF_8)));

        assertThat(page(result, Locale.ENGLISH)).isEqualTo(page(result, Locale.ENGLISH));
        assertThat(page("/desk", Locale.ENGLISH)).contains(result, "chief");
    }

    @Test
    void allThreeLanguagesHaveTheirWords() {
        String result = upload(file("bad.txt", new byte[] {0, 1, 2}));

        assertThat(page(result, Locale.SIMPLIFIED_CHINESE))
                .contains("未收", "这不是文本")
                .doesNotContain("??");
        assertThat(page(result, Locale.TRADITIONAL_CHINESE))
                .contains("未收", "這不是文字")
                .doesNotContain("??");
        assertThat(page("/desk", Locale.ENGLISH)).contains("at most 5 files").doesNotContain("??");
    }

    @Test
    void aNameIsShownAsText() {
        String result = upload(file("C:\\x\\<b>bold.txt", new byte[0]));

        assertThat(page(result, Locale.ENGLISH)).contains("&lt;b&gt;bold.txt").doesNotContain("C:\\", "<b>bold");
    }

    @Test
    void nothingChosenOrTooMuchIsSaid() {
        assertThat(send(file("", new byte[0]))).redirectedUrl().isEqualTo("/desk?error=none");
        MockMultipartFile[] six = new MockMultipartFile[6];
        for (int i = 0; i < six.length; i++) {
            six[i] = file(i + ".txt", "text".getBytes(StandardCharsets.UTF_8));
        }
        assertThat(send(six)).redirectedUrl().isEqualTo("/desk?error=too-many");
        assertThat(page("/desk?error=too-many", Locale.ENGLISH)).contains("at most 5 at a time");
        assertThat(page("/desk?error=too-large", Locale.ENGLISH)).contains("too large");
    }

    @Test
    void strangersUploadNothing() {
        assertThat(mvc.post()
                        .uri("/desk/uploads")
                        .multipart()
                        .file(file("a.txt", "text".getBytes(StandardCharsets.UTF_8)))
                        .with(csrf())
                        .exchange())
                .redirectedUrl()
                .isEqualTo("/sign-in");
        assertThat(mvc.post()
                        .uri("/desk/uploads")
                        .multipart()
                        .file(file("a.txt", "text".getBytes(StandardCharsets.UTF_8)))
                        .with(user("chief").roles("EDITOR"))
                        .exchange())
                .hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void anUploadThatNeverWasIsNotFound() {
        assertThat(mvc.get()
                        .uri("/desk/uploads/999999")
                        .with(user("chief").roles("EDITOR"))
                        .exchange())
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    private String upload(MockMultipartFile... files) {
        MvcTestResult sent = send(files);
        assertThat(sent).hasStatus(HttpStatus.FOUND);
        String result = Objects.requireNonNull(sent.getResponse().getRedirectedUrl());
        assertThat(result).matches("/desk/uploads/\\d+");
        return result;
    }

    private MvcTestResult send(MockMultipartFile... files) {
        var request = mvc.post().uri("/desk/uploads").multipart();
        for (MockMultipartFile file : files) {
            request.file(file);
        }
        return request.with(user("chief").roles("EDITOR")).with(csrf()).exchange();
    }

    private String page(String address, Locale language) {
        MvcTestResult page = mvc.get()
                .uri(address)
                .with(user("chief").roles("EDITOR"))
                .header("Accept-Language", language.toLanguageTag())
                .exchange();
        assertThat(page).hasStatusOk();
        String html = new String(page.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
        return html.replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
    }

    private String outcomes(String result) {
        return jdbc.sql("select string_agg(outcome, ' ' order by position) from upload_item where upload_id = ?")
                .param(Long.valueOf(result.substring(result.lastIndexOf('/') + 1)))
                .query(String.class)
                .single();
    }

    private static MockMultipartFile file(String name, byte[] content) {
        return new MockMultipartFile("files", name, "text/plain", content);
    }
}
