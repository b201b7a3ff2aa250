package org.layoffledger.extraction.gold;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.layoffledger.extraction.Evidence;
import org.layoffledger.extraction.ExtractedLayoff;
import org.layoffledger.extraction.LayoffRole;
import org.layoffledger.extraction.LayoffStatus;
import org.layoffledger.extraction.PartialDate;
import org.layoffledger.extraction.Qualifier;
import org.layoffledger.extraction.TextSpan;

class ScorerTest {

    private final Scorer<GoldPassage.Layoff, ExtractedLayoff> scorer = new Scorer<>(new LayoffScoring());

    @Test
    void theFactThatAgreesBestIsTaken() {
        Tally tally = scorer.score(
                List.of(gold("Foo", 100, false)),
                List.of(
                        found("Foo", 100L, "2025-06", LayoffStatus.DENIED),
                        found("Foo", 100L, "2025-07", LayoffStatus.PLANNED)));
        assertThat(tally.found()).isEqualTo(1);
        assertThat(tally.wrong()).isEqualTo(1);
        assertThat(tally.strict()).isEqualTo(1);
        assertThat(tally.strictly()).isEqualTo(new Tally.Rates(0.5, 1, 0.6667));
    }

    @Test
    void aWrongDateLeavesAFactDetectedButNotStrictlyRight() {
        Tally tally = scorer.score(
                List.of(gold("Foo", 100, false)), List.of(found("Foo", 101L, "2024-07", LayoffStatus.ANNOUNCED)));
        assertThat(tally.detection().f1()).isEqualTo(1);
        assertThat(tally.strictly().f1()).isZero();
        assertThat(tally.fields()).containsEntry("date", new Tally.FieldCount(0, 1));
    }

    @Test
    void optionalFactsAreNeitherRewardedNorPunished() {
        List<GoldPassage.Layoff> gold = List.of(gold("Foo", 100, true));
        assertThat(scorer.score(gold, List.of()).detection()).isEqualTo(new Tally.Rates(1, 1, 1));
        assertThat(scorer.score(gold, List.of(found("Foo", 100L, null, LayoffStatus.DENIED)))
                        .detection())
                .isEqualTo(new Tally.Rates(1, 1, 1));
    }

    @Test
    void theFourthFactWithoutAFigureIsFalse() {
        ExtractedLayoff vague = found("Foo", null, null, LayoffStatus.ANNOUNCED);
        assertThat(scorer.score(List.of(), List.of(vague, vague, vague)).wrong())
                .isZero();
        assertThat(scorer.score(List.of(), List.of(vague, vague, vague, vague)).wrong())
                .isEqualTo(1);
    }

    @Test
    void aFactWithoutWordsMatchesNothing() {
        ExtractedLayoff mute = new ExtractedLayoff(
                "Foo",
                null,
                List.of(),
                100L,
                null,
                Qualifier.EXACT,
                null,
                null,
                LayoffStatus.ANNOUNCED,
                LayoffRole.ROUND,
                null,
                null,
                null,
                null,
                0.5,
                List.of(Evidence.of(Evidence.SENTENCE, new TextSpan(0, 0), "")),
                List.of());
        assertThat(scorer.score(List.of(gold("Foo", 100, false)), List.of(mute)).found())
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "Foo Inc., foo",
        "'Foo, Holdings Ltd', foo",
        "星砾科技集团有限公司, 星砾科技集团有限",
        "阿里巴巴集团, 阿里巴巴",
        "T-Mobile US, tmobileus",
        "Group, group"
    })
    void namesAreComparedWithoutLegalForm(String name, String bare) {
        assertThat(Agreement.bareName(name)).isEqualTo(bare);
    }

    @ParameterizedTest
    @CsvSource({
        "2025, 2025, true",
        "2025, 2025-07, false",
        "2025-07, 2025-07-31, true",
        "2025-07, 2025, false",
        "2025-07-02, 2025-07-05, true",
        "2025-07-02, 2025-07-06, false",
        "2024|2025, 2025, true",
        ", 2025, true",
        "2025, , false"
    })
    void aDateMayBeMorePreciseThanAMonthAndThreeDaysOff(String gold, String found, boolean same) {
        assertThat(Agreement.sameDate(gold, found)).isEqualTo(same);
    }

    @ParameterizedTest
    @CsvSource({"2025, FY2025, true", "FY2025, 2025, true", "2025-Q3, FY2025-Q3, false", ", 2025, true", "2025, , false"
    })
    void aYearMayBeFiscalOrNot(String gold, String found, boolean same) {
        assertThat(Agreement.samePeriod(gold, found)).isEqualTo(same);
    }

    private static GoldPassage.Layoff gold(String company, long headcount, boolean optional) {
        return new GoldPassage.Layoff(
                company,
                List.of(company),
                headcount,
                null,
                "exact",
                null,
                "2025-07",
                "announced",
                null,
                optional,
                "cut");
    }

    private static ExtractedLayoff found(String company, Long headcount, String date, LayoffStatus status) {
        return new ExtractedLayoff(
                company,
                null,
                List.of(company),
                headcount,
                null,
                Qualifier.EXACT,
                null,
                date == null ? null : PartialDate.parse(date),
                status,
                LayoffRole.ROUND,
                null,
                null,
                null,
                null,
                0.5,
                List.of(Evidence.of(Evidence.SENTENCE, new TextSpan(0, 3), "cut")),
                List.of());
    }
}
