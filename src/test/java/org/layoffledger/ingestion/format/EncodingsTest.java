package org.layoffledger.ingestion.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.layoffledger.ingestion.format.UnreadableArticle.Reason;

class EncodingsTest {

    private static final String SIMPLIFIED = "朱镕基时代之后，盈太科技宣布裁员约一万四千人，占全球员工总数的百分之四。";
    private static final String TRADITIONAL = "盈太科技宣佈裁員約一萬四千人，佔全球員工總數的百分之四，資本支出則增至三百億元。";
    private static final String ENGLISH = "Initech’s chief said “120 people” would go — at a cost of €3 million.";

    private final ArticleFiles files = new ArticleFiles(ArticleFiles.DEFAULT_MAX_BYTES);

    static Stream<Arguments> textsInTheirEncodings() {
        return Stream.of(
                Arguments.of(SIMPLIFIED, "UTF-8"),
                Arguments.of(SIMPLIFIED, "UTF-16LE"),
                Arguments.of(SIMPLIFIED, "UTF-16BE"),
                Arguments.of(SIMPLIFIED, "GB18030"),
                Arguments.of(TRADITIONAL, "UTF-8"),
                Arguments.of(TRADITIONAL, "UTF-16LE"),
                Arguments.of(TRADITIONAL, "Big5"),
                Arguments.of(TRADITIONAL, "GB18030"),
                Arguments.of(ENGLISH, "UTF-8"),
                Arguments.of(ENGLISH, "UTF-16LE"),
                Arguments.of(ENGLISH, "UTF-16BE"),
                Arguments.of(ENGLISH, "windows-1252"),
                Arguments.of("Initech (英克) lays off 120 in Shanghai, " + SIMPLIFIED, "GB18030"));
    }

    @ParameterizedTest
    @MethodSource("textsInTheirEncodings")
    void anUndeclaredEncodingIsFound(String text, String charset) {
        assertThat(textOf("a.txt", text.getBytes(Charset.forName(charset)))).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"裁员", "微软裁员", "阿里云", "谷歌计划投资", "腾讯减员"})
    void aFewSimplifiedCharactersInGb18030AreEnough(String text) {
        assertThat(textOf("a.txt", text.getBytes(Charset.forName("GB18030")))).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"裁員", "微軟裁員", "台積電", "資本支出", "輝達宣佈"})
    void aFewTraditionalCharactersInBig5AreEnough(String text) {
        assertThat(textOf("a.txt", text.getBytes(Charset.forName("Big5")))).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE"})
    void aByteOrderMarkIsBelievedAndGoes(String charset) {
        assertThat(textOf("a.txt", ("\uFEFF" + SIMPLIFIED).getBytes(Charset.forName(charset))))
                .isEqualTo(SIMPLIFIED);
    }

    @Test
    void aPageThatDeclaresGb2312IsReadAsItsSuperset() {
        String page = "<html><head><meta charset=gb2312></head><body><p>" + SIMPLIFIED + "</p></body></html>";

        assertThat(textOf("a.html", page.getBytes(Charset.forName("GB18030")))).isEqualTo(SIMPLIFIED);
    }

    @Test
    void aPageThatDeclaresTheWrongEncodingIsReadAllTheSame() {
        String page = "<html><head><meta charset=\"gb2312\"></head><body><p>" + TRADITIONAL + "</p></body></html>";

        assertThat(textOf("a.html", page.getBytes(StandardCharsets.UTF_8))).isEqualTo(TRADITIONAL);
    }

    @Test
    void aStrayByteInALongTextDoesNotCostTheArticle() {
        byte[] bytes = ("a".repeat(400) + SIMPLIFIED.repeat(20)).getBytes(StandardCharsets.UTF_8);
        bytes[17] = (byte) 0xFF;

        assertThat(textOf("a.txt", bytes)).endsWith(SIMPLIFIED).contains("\uFFFD");
    }

    @Test
    void damagedTextIsRefused() {
        byte[] bytes = SIMPLIFIED.repeat(20).getBytes(StandardCharsets.UTF_8);
        Random random = new Random(7);
        for (int i = 0; i < bytes.length / 5; i++) {
            bytes[random.nextInt(bytes.length)] = (byte) (0xF8 + random.nextInt(8));
        }

        assertThat(files.read("a.txt", bytes))
                .isInstanceOfSatisfying(
                        UnreadableArticle.class,
                        trouble -> assertThat(trouble.reason()).isIn(Reason.BROKEN, Reason.BINARY));
    }

    @Test
    void randomBytesAreNoText() {
        Random random = new Random(11);
        for (int size : new int[] {16, 64, 1000, 100_000}) {
            byte[] bytes = new byte[size];
            random.nextBytes(bytes);
            assertThat(files.read("noise.txt", bytes)).as("%s bytes", size).isInstanceOf(UnreadableArticle.class);
        }
    }

    @Test
    void textWithZeroBytesIsBinary() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes("Initech cuts jobs".getBytes(StandardCharsets.UTF_8));
        out.writeBytes(new byte[] {0, 1, 2, 0, 0, 9});
        out.writeBytes("and more text".getBytes(StandardCharsets.UTF_8));

        assertThat(files.read("a.txt", out.toByteArray()))
                .isInstanceOfSatisfying(
                        UnreadableArticle.class,
                        trouble -> assertThat(trouble.reason()).isEqualTo(Reason.BINARY));
    }

    @Test
    void theOriginalBytesAreKept() {
        byte[] bytes = SIMPLIFIED.getBytes(Charset.forName("GB18030"));
        ReadArticle article = (ReadArticle) files.read("a.txt", Arrays.copyOf(bytes, bytes.length));

        assertThat(article.originalBytes()).isEqualTo(bytes);
        assertThat(article.charset()).isEqualTo("GB18030");
    }

    private String textOf(String name, byte[] bytes) {
        ReadResult result = files.read(name, bytes);
        assertThat(result).isInstanceOf(ReadArticle.class);
        return ((ReadArticle) result).text();
    }
}
