package org.layoffledger.extraction.layoff;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.layoffledger.extraction.CompanyDirectory;
import org.layoffledger.extraction.ExtractedLayoff;
import org.layoffledger.extraction.LayoffRole;
import org.layoffledger.extraction.LayoffStatus;
import org.layoffledger.extraction.NewsExtractor;
import org.layoffledger.extraction.Qualifier;
import org.layoffledger.extraction.SourceText;

/** Examples of each construction, with a company that no directory holds. */
class LayoffRulesTest {

    private static final LocalDate PUBLISHED = LocalDate.of(2025, 6, 12);

    private final NewsExtractor extractor = new NewsExtractor(CompanyDirectory.EMPTY);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Norrfell Inc. is cutting 240 jobs. | 240",
                "Norrfell Inc. announced 240 layoffs on Monday. | 240",
                "At Norrfell Inc., 240 employees were laid off. | 240",
                "The layoffs at Norrfell Inc. will affect 240 people. | 240",
                "Norrfell Inc. has reduced its headcount by 240. | 240",
                "Norrfell Inc. let 240 of them go. | 240",
                "Of its 900 people, 240 were dismissed at Norrfell Inc. this week. | 240",
                "青岚科技宣布裁员240人。 | 240",
                "青岚科技砍掉240个岗位。 | 240",
                "青岚科技有240名员工被解雇。 | 240",
                "青岚科技宣布裁员，涉及240名员工。 | 240",
                "青岚科技宣布裁员，这一次是240人。 | 240",
                "青嵐科技將資遣240名員工。 | 240",
            })
    void aCountIsReadFromEachConstruction(String text, long headcount) {
        assertThat(only(text).headcount()).isEqualTo(headcount);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Norrfell Inc. is laying off 15% of its workforce. | 15",
                "Norrfell Inc. will cut its staff by 15%. | 15",
                "One in five employees at Norrfell Inc. will lose their jobs. | 20",
                "青岚科技将裁员15%。 | 15",
                "青岚科技表示，三成员工将在月底前离开。 | 30",
            })
    void aShareIsReadFromEachConstruction(String text, int percent) {
        ExtractedLayoff layoff = only(text);
        assertThat(layoff.headcount()).isNull();
        assertThat(layoff.workforcePercent()).isEqualByComparingTo(String.valueOf(percent));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Norrfell Inc. is cutting 240 jobs, or about 15% of its workforce.",
                "Norrfell Inc. is cutting about 15% of its staff, or 240 people.",
                "Norrfell Inc. is cutting 240 jobs. The reductions amount to 15% of the company.",
                "青岚科技宣布裁员240人，约占员工总数的15%。",
                "青岚科技宣布裁员240人（15%）。",
                "青岚科技宣布裁员240人。这相当于员工总数的15%。",
            })
    void countAndShareOfOneCutAreOneFact(String text) {
        ExtractedLayoff layoff = only(text);
        assertThat(layoff.headcount()).isEqualTo(240);
        assertThat(layoff.workforcePercent()).isEqualByComparingTo("15");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Norrfell Inc. employs 4,200 people and plans to hire 300 engineers.",
                "An activist urged Norrfell Inc. to cut 20% of its staff.",
                "If the deal fails, Norrfell Inc. could cut 300 jobs, unions fear.",
                "Norrfell Inc. will move 300 employees to its plant in Leeds.",
                "Norrfell Inc. cut prices by 15% in 30 stores.",
                "The club waived 6 players and cut 2 coaches.",
                "青岚科技计划招聘300人，目前有员工1200人。",
                "青岚科技将有500名员工转岗至新基地。",
                "有分析师认为，行业里可能还会有上万人失业。",
                "青岚科技总裁表示，公司服务3000万用户。",
                "青岚科技认列资遣费用2.4亿元。",
            })
    void whatOnlyLooksLikeACutIsNone(String text) {
        assertThat(find(text)).isEmpty();
    }

    @Test
    void oneVerbServesAListOfCompanies() {
        assertThat(find("Tervane, Oakmill Games and Pellworm laid off 85, 140 and 60 people respectively."))
                .extracting(ExtractedLayoff::company, ExtractedLayoff::headcount)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Tervane", 85L),
                        org.assertj.core.groups.Tuple.tuple("Oakmill Games", 140L),
                        org.assertj.core.groups.Tuple.tuple("Pellworm", 60L));
    }

    @Test
    void anEarlierRoundInBracketsIsHistory() {
        List<ExtractedLayoff> layoffs =
                find("Norrfell Inc. said it is letting go of 180 people (it laid off 60 workers in May 2024).");
        assertThat(layoffs).hasSize(2);
        assertThat(layoffs.get(0).status()).isEqualTo(LayoffStatus.ANNOUNCED);
        assertThat(layoffs.get(1).status()).isEqualTo(LayoffStatus.COMPLETED);
        assertThat(layoffs.get(1).announcedOn()).hasToString("2024-05");
    }

    @Test
    void aRoundBelongsToThePlanThatTheTextNames() {
        List<ExtractedLayoff> layoffs = find("青岚科技本周裁员300人，是其整体削减约1200个岗位计划的一部分。");
        assertThat(layoffs).hasSize(2);
        assertThat(layoffs.get(0).partOf()).isEqualTo(1200);
        assertThat(layoffs.get(1).role()).isEqualTo(LayoffRole.PLAN);
        assertThat(layoffs.get(1).qualifier()).isEqualTo(Qualifier.ABOUT);
    }

    @Test
    void freshNewsTakesThePublicationDateAndHistoryItsOwn() {
        assertThat(only("青岚科技宣布裁员240人。").announcedOn()).hasToString("2025-06-12");
        assertThat(only("青岚科技曾于2023年5月裁员240人。").announcedOn()).hasToString("2023-05");
    }

    @Test
    void theSubjectIsCarriedOn() {
        assertThat(only("Norrfell Inc. had a bad year. The company is cutting 240 jobs.")
                        .company())
                .isEqualTo("Norrfell Inc.");
        assertThat(only("青岚科技今年亏损。该公司宣布裁员240人。").company()).isEqualTo("青岚科技");
    }

    @Test
    void oneRoundToldTwiceIsOneFactWithBothSentences() {
        ExtractedLayoff layoff = only("青岚科技裁员240人\n\n青岚科技周一宣布，将裁员240人，以降低成本。");
        assertThat(layoff.evidence())
                .filteredOn(e -> e.field().equals("sentence"))
                .hasSize(2);
    }

    @Test
    void whatInsidersSayIsReportedAndWhatIsRefutedIsDenied() {
        assertThat(only("知情人士透露，青岚科技将裁员240人，公司拒绝置评。").status()).isEqualTo(LayoffStatus.REPORTED);
        assertThat(only("针对网传“将裁员240人”的消息，青岚科技今日辟谣，称该消息严重失实。").status()).isEqualTo(LayoffStatus.DENIED);
    }

    @Test
    void totalsOverAnIndustryAreNoCompanys() {
        assertThat(only("据统计，全球269家科技公司裁员超12.3万人。").company()).isEqualTo(ExtractedLayoff.INDUSTRY);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "On 3 June Norrfell Inc. cut 240 jobs. | Norrfell Inc. is cutting 240 jobs.",
                "On 3 June Norrfell Inc. cut 240 jobs. | Norrfell Inc. had a bad spring. On 3 June it cut 240 jobs.",
                "6月3日青岚科技裁员240人。 | 青岚科技裁员240人。",
                "6月3日青岚科技裁员240人。 | 青岚科技今年亏损。6月3日，该公司裁员240人。",
            })
    void whatHadToBeInferredIsLessSure(String stated, String inferred) {
        assertThat(only(inferred).confidence()).isLessThan(only(stated).confidence());
    }

    private ExtractedLayoff only(String text) {
        List<ExtractedLayoff> layoffs = find(text);
        assertThat(layoffs).as(text).hasSize(1);
        return layoffs.get(0);
    }

    private List<ExtractedLayoff> find(String text) {
        List<ExtractedLayoff> layoffs =
                extractor.extract(new SourceText(text, null, PUBLISHED, null)).layoffs();
        layoffs.forEach(layoff -> layoff.evidence()
                .forEach(e -> assertThat(e.quote()).isEqualTo(e.span().of(text))));
        return layoffs;
    }
}
