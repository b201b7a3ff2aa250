package org.layoffledger.extraction.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.layoffledger.extraction.Language;
import org.layoffledger.extraction.SourceText;

class DocumentReaderTest {

    private final DocumentReader reader = new DocumentReader();

    @Test
    void foldingKeepsEveryOffset() {
        String text = "輝達裁員１，０００人，資遣\u3000臺灣員工";

        assertThat(Folding.fold(text)).isEqualTo("辉达裁员1,000人，资遣 台湾员工").hasSameSizeAs(text);
    }

    @Test
    void aFullWidthCommaBetweenTwoNumbersPartsThem() {
        assertThat(Folding.fold("裁員500，300人留任")).isEqualTo("裁员500，300人留任");
    }

    @Test
    void foldingAnyCharacterGivesOneCharacter() {
        StringBuilder all = new StringBuilder();
        for (char c = 0; c < Character.MAX_VALUE; c++) {
            all.append(c);
        }

        assertThat(Folding.fold(all.toString())).hasSameSizeAs(all);
    }

    @ParameterizedTest
    @CsvSource({
        "'The company said on Tuesday it would cut 300 jobs.', ENGLISH",
        "'公司周二表示将裁减三百个岗位。', SIMPLIFIED_CHINESE",
        "'公司週二表示將裁減三百個職位。', TRADITIONAL_CHINESE",
        "'Quillmark 宣佈裁員，Stonebrook Systems 跟進', TRADITIONAL_CHINESE",
        "'台湾公司在台北裁员', SIMPLIFIED_CHINESE"
    })
    void theScriptTellsTheLanguage(String text, Language language) {
        assertThat(reader.read(SourceText.of(text)).language()).isEqualTo(language);
    }

    @Test
    void pointsWithinNumbersNamesAndAbbreviationsEndNoSentence() {
        assertThat(sentences(
                        "Quillmark Inc. cut 1.5 million U.S. accounts. J. Smith of Nortech.com said so. It ended."))
                .containsExactly(
                        "Quillmark Inc. cut 1.5 million U.S. accounts.",
                        "J. Smith of Nortech.com said so.",
                        "It ended.");
    }

    @Test
    void chineseStopsEndSentencesTogetherWithTheirClosingMarks() {
        assertThat(sentences("他说：“裁员结束了。”随后离开！甲裁500人；乙裁300人"))
                .containsExactly("他说：“裁员结束了。”", "随后离开！", "甲裁500人；", "乙裁300人");
    }

    @Test
    void aShortLineWithoutAStopIsAHeading() {
        List<Sentence> sentences = read("禾禾科技裁員三成\n\n禾禾科技周三表示，將裁減三成員工。").get(0).sentences();

        assertThat(sentences).extracting(Sentence::heading).containsExactly(true, false);
        assertThat(sentences).extracting(Sentence::paragraph).containsExactly(0, 1);
    }

    @Test
    void headlinesOverParagraphsThatCloseWithTheirSourceMakeADigest() {
        String story = "公司表示，本次调整涉及多个部门，员工已经陆续收到通知，补偿方案将按照当地法律执行，后续安排另行公布。".repeat(2);
        String page = "甲公司裁员\n" + story + " (甲报)\n乙公司扩建\n" + story + "(乙报)\n丙公司上市\n" + story;

        assertThat(read(page)).hasSize(2);
        assertThat(read("甲公司裁员\n" + story + "\n乙公司扩建\n" + story)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "标题\n2025年7月18日 记者甲\n正文。",
                "Headline\nBy A. Writer, July 18, 2025\nBody text here.",
                "Headline\n18 July 2025\nBody text here.",
                "标题\n正文。\n2025-07-18\n扫码阅读"
            })
    void aFullDateInAShortOuterLineIsTheArticlesOwn(String text) {
        assertThat(reader.read(SourceText.of(text)).publishedOn()).isEqualTo(LocalDate.of(2025, 7, 18));
    }

    @Test
    void aDateWithoutAYearIsNotThePublicationDate() {
        assertThat(reader.read(SourceText.of("标题\n7月18日消息，公司裁员。")).publishedOn())
                .isNull();
    }

    @Test
    void everySentenceLiesWithinItsStoryWhateverTheText() {
        Random random = new Random(7);
        String alphabet = "裁员。！?;；.\n\r (（)）”A1a，\ud83d\ude00 ";
        for (int round = 0; round < 300; round++) {
            StringBuilder text = new StringBuilder();
            random.ints(200, 0, alphabet.length()).forEach(i -> text.append(alphabet.charAt(i)));
            for (Story story : read(text.toString())) {
                assertThat(story.sentences()).allMatch(sentence -> story.span().contains(sentence.span()));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {".", "。", "\n", "(", ")", "A.", "a b. ", "１，"})
    void repeatedMarksAreReadInLinearTime(String mark) {
        String text = mark.repeat(1_000_000);

        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> reader.read(SourceText.of(text)));
    }

    private List<Story> read(String text) {
        return reader.read(SourceText.of(text)).stories();
    }

    private List<String> sentences(String text) {
        return read(text).stream()
                .flatMap(story -> story.sentences().stream())
                .map(sentence -> sentence.span().of(text))
                .toList();
    }
}
