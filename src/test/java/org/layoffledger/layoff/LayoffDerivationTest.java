package org.layoffledger.layoff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.layoffledger.layoff.Statements.in;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.layoffledger.derivation.Choice;
import org.layoffledger.derivation.ChoiceReason;
import org.layoffledger.extraction.LayoffRole;
import org.layoffledger.extraction.LayoffStatus;
import org.layoffledger.extraction.Qualifier;

class LayoffDerivationTest {

    @Test
    void aRoundToldBySeveralArticlesIsOneEvent() {
        List<DerivedEvent> events = derive(
                in(1).published("2025-07-03")
                        .people(9000)
                        .hedged(Qualifier.ABOUT)
                        .share("4")
                        .on("2025-07-02"),
                in(2).published("2025-07-04").people(9000).on("2025-07-03"),
                in(3).assumedOn("2025-07-03").people(9100));
        assertThat(events).hasSize(1);
        assertThat(events.get(0).statements()).hasSize(3);
    }

    @Test
    void aSecondRoundTwoDaysLaterIsItsOwnEvent() {
        assertThat(derive(in(1).people(500).on("2025-03-03"), in(2).people(500).on("2025-03-05")))
                .hasSize(2);
        assertThat(derive(in(1).people(500).on("2025-03-03"), in(2).people(800).on("2025-03-05")))
                .hasSize(2);
        assertThat(derive(
                        in(1).people(100).hedged(Qualifier.VAGUE).on("2025-03-03"),
                        in(2).people(100).hedged(Qualifier.VAGUE).on("2025-03-05")))
                .hasSize(2);
    }

    @Test
    void aLateReportWithoutADateOfItsOwnJoinsItsEvent() {
        List<DerivedEvent> events = derive(
                in(1).published("2025-10-28").people(14000).on("2025-10-28"),
                in(2).assumedOn("2025-12-01").people(14000));
        assertThat(events).hasSize(1);
        assertThat(date(events.get(0))).isEqualTo("2025-10-28");
        assertThat(reason(events.get(0).announced())).isEqualTo(ChoiceReason.STATED_OVER_ASSUMED);
    }

    @Test
    void anUndatedStatementJoinsTheOnlyEventWithItsNumber() {
        assertThat(derive(in(1).people(27000).on("2023-03"), in(2).people(27000).status(LayoffStatus.COMPLETED)))
                .hasSize(1);
    }

    @Test
    void anUndatedStatementThatFitsTwoEventsStaysAlone() {
        assertThat(derive(in(1).people(1000).on("2023-03"), in(2).people(1000).on("2024-05"), in(3).people(1000)))
                .hasSize(3);
    }

    @Test
    void aNumberInPlaceOfAWordIsChosenWhenTimeAndUnitAgree() {
        List<DerivedEvent> events = derive(
                in(1).people(100).hedged(Qualifier.VAGUE).unit("AWS").on("2025-07-17"),
                in(2).people(350).unit("AWS").status(LayoffStatus.REPORTED).on("2025-07-17"));
        assertThat(events).hasSize(1);
        assertThat(headcount(events.get(0))).isEqualTo(350);
        assertThat(reason(events.get(0).headcount())).isEqualTo(ChoiceReason.FIGURE_OVER_WORD);
    }

    @Test
    void hundredsAtAUnitAreNotHundredsAtTheCompany() {
        assertThat(derive(
                        in(1).people(100).hedged(Qualifier.VAGUE).unit("AWS").on("2025-07-17"),
                        in(2).people(100).hedged(Qualifier.VAGUE).on("2025-07-17")))
                .hasSize(2);
    }

    @Test
    void aWordThatFitsTwoNumbersStaysAlone() {
        assertThat(derive(
                        in(1).people(300).on("2025-07-17"),
                        in(2).people(700).on("2025-07-17"),
                        in(3).people(100).hedged(Qualifier.VAGUE).on("2025-07-17")))
                .hasSize(3);
    }

    @Test
    void aRumourAndTheAnnouncementAreOneEventWhoseStatusClimbed() {
        List<DerivedEvent> events = derive(
                in(1).published("2026-01-23")
                        .people(16000)
                        .status(LayoffStatus.REPORTED)
                        .on("2026-01-22"),
                in(2).published("2026-01-28").people(16000).on("2026-01-28"));
        assertThat(events).singleElement().satisfies(event -> {
            assertThat(event.status()).isEqualTo(LayoffStatus.ANNOUNCED);
            assertThat(date(event)).isEqualTo("2026-01-28");
        });
    }

    @Test
    void aDenialStandsUntilTheCutIsAnnounced() {
        Statements rumour = in(1).published("2026-01-05")
                .people(11000, 22000)
                .status(LayoffStatus.REPORTED)
                .on("2026-01-05");
        Statements denial = in(2).published("2026-01-08")
                .people(11000, 22000)
                .status(LayoffStatus.DENIED)
                .on("2026-01-07");
        assertThat(derive(rumour, denial)).singleElement().satisfies(event -> {
            assertThat(event.status()).isEqualTo(LayoffStatus.DENIED);
            assertThat(event.counted()).isFalse();
        });
        assertThat(derive(
                        rumour,
                        denial,
                        in(3).published("2026-01-20").people(11000, 22000).on("2026-01-20")))
                .singleElement()
                .satisfies(event -> assertThat(event.status()).isEqualTo(LayoffStatus.ANNOUNCED));
    }

    @Test
    void whatIsRecalledNeverLiftsAStatus() {
        assertThat(derive(
                        in(1).published("2025-05-01")
                                .people(2000)
                                .status(LayoffStatus.REPORTED)
                                .on("2025-05-01"),
                        in(2).published("2025-09-01")
                                .people(2000)
                                .status(LayoffStatus.COMPLETED)
                                .on("2025-05")))
                .singleElement()
                .satisfies(event -> {
                    assertThat(event.status()).isEqualTo(LayoffStatus.REPORTED);
                    assertThat(event.recalled()).isFalse();
                });
    }

    @Test
    void anEventKnownOnlyFromRecollectionsCountsAsAnnounced() {
        assertThat(derive(in(1).people(27000).status(LayoffStatus.COMPLETED).on("2022")))
                .singleElement()
                .satisfies(event -> {
                    assertThat(event.status()).isEqualTo(LayoffStatus.ANNOUNCED);
                    assertThat(event.recalled()).isTrue();
                    assertThat(event.counted()).isTrue();
                });
    }

    @Test
    void aPlanIsTheParentOfTheRoundsThatATextMakesPartOfIt() {
        List<DerivedEvent> events = derive(
                in(1).people(16000).partOf(30000).on("2026-01"),
                in(1).people(14000).partOf(30000).status(LayoffStatus.COMPLETED).on("2025-10"),
                in(1).people(30000)
                        .hedged(Qualifier.ABOUT)
                        .role(LayoffRole.PLAN)
                        .status(LayoffStatus.PLANNED),
                in(1).people(27000).status(LayoffStatus.COMPLETED).on("2022"));
        assertThat(events).hasSize(4);
        DerivedEvent plan = with(events, 30000);
        assertThat(with(events, 16000).parentKey()).isEqualTo(plan.key());
        assertThat(with(events, 14000).parentKey()).isEqualTo(plan.key());
        assertThat(with(events, 27000).parentKey()).isNull();
        assertThat(plan.counted()).isFalse();
        assertThat(counted(events)).isEqualTo(new HeadcountBand(57000, 57000, false, 3, 0));
    }

    @Test
    void numbersThatHappenToAddUpMakeNoPlan() {
        List<DerivedEvent> events = derive(
                in(1).people(14000).on("2025-10-28"),
                in(2).people(16000).on("2026-01-28"),
                in(3).people(30000).role(LayoffRole.PLAN).status(LayoffStatus.PLANNED));
        assertThat(events).allSatisfy(event -> assertThat(event.parentKey()).isNull());
    }

    @Test
    void aRunningTotalStaysApartAndIsNotCounted() {
        List<DerivedEvent> events = derive(
                in(1).people(11000).on("2022-11"),
                in(1).people(10000).on("2023-03"),
                in(2).people(21000).role(LayoffRole.TOTAL).status(LayoffStatus.COMPLETED));
        assertThat(events).hasSize(3);
        assertThat(counted(events).low()).isEqualTo(21000);
    }

    @Test
    void aShareAndANumberAtOneDateAreOneEvent() {
        assertThat(derive(in(1).share("10").on("2025-02-10"), in(2).people(3600).on("2025-02-10")))
                .hasSize(1);
        assertThat(derive(
                        in(1).share("10").on("2025-02-10"),
                        in(2).people(3600).share("5").on("2025-02-10")))
                .hasSize(2);
    }

    @Test
    void neighbouringMonthsDoNotAgree() {
        assertThat(derive(in(1).share("10").on("2025-04"), in(2).people(3600).on("2025-05")))
                .hasSize(2);
        assertThat(derive(in(1).share("10").on("2025-04"), in(2).people(3600).on("2025-04-30")))
                .hasSize(1);
    }

    @Test
    void twoNumbersOfOneArticleAreTwoCuts() {
        assertThat(derive(
                        in(1).people(9000).hedged(Qualifier.ABOUT).on("2025-07-02"),
                        in(1).people(9500).hedged(Qualifier.ABOUT).on("2025-07-02")))
                .hasSize(2);
    }

    @Test
    void oneYearWithTheSameNumberAsTheYearBeforeIsNotMergedInOneArticle() {
        assertThat(derive(
                        in(1).people(10000).status(LayoffStatus.COMPLETED).on("2022"),
                        in(1).people(10000).status(LayoffStatus.COMPLETED).on("2023")))
                .hasSize(2);
    }

    @Test
    void placesThatDifferAreDifferentCuts() {
        assertThat(derive(
                        in(1).people(120).at("Seattle").on("2025-07-02"),
                        in(2).people(120).at("Austin").on("2025-07-02")))
                .hasSize(2);
    }

    @Test
    void aPlaceWithinAnotherAndTwoNamesOfOnePartAreNoOtherCut() {
        assertThat(derive(
                        in(1).people(120).at("Seattle").on("2025-07-02"),
                        in(2).people(120).at("Washington state").on("2025-07-02"),
                        in(3).people(120).at("the US").on("2025-07-02")))
                .hasSize(1);
        assertThat(derive(
                        in(1).people(1350).unit("AWS").on("2025-07-02"),
                        in(2).people(1350).unit("cloud division").on("2025-07-02")))
                .hasSize(1);
    }

    @Test
    void whatAnArticleTellsOfOnePlaceBesideTheWholeIsNotCountedAgain() {
        assertThat(derive(
                        in(1).people(1200).on("2025-07-02"),
                        in(1).people(350).at("Dublin").on("2025-07-02"),
                        in(1).people(120).unit("AWS").on("2025-07-02"),
                        in(1).people(90).at("Dublin").on("2025-03"),
                        in(2).people(80).at("Austin").on("2025-07-02")))
                .filteredOn(DerivedEvent::counted)
                .extracting(event -> headcount(event))
                .containsExactlyInAnyOrder(1200L, 90L, 80L);
    }

    @Test
    void aPartNamesTheLargestCutThatItIsTold() {
        assertThat(derive(
                        in(1).people(1200).on("2025-07-02"),
                        in(1).people(3000).on("2025-07-02"),
                        in(1).people(350).at("Dublin").on("2025-07-02"),
                        in(2).people(80).at("Austin").on("2025-07-02")))
                .filteredOn(event -> event.wholeKey() != null)
                .singleElement()
                .satisfies(part -> {
                    assertThat(headcount(part)).isEqualTo(350);
                    assertThat(part.wholeKey()).contains("n3000");
                });
    }

    @Test
    void aPlaceBesideARumourIsCountedItself() {
        assertThat(derive(
                        in(1).people(1200).status(LayoffStatus.REPORTED).on("2025-07-02"),
                        in(1).people(350).at("Dublin").on("2025-07-02")))
                .filteredOn(DerivedEvent::counted)
                .hasSize(1);
    }

    @Test
    void aShareOfTheStaffInOneCityIsNoShareOfAll() {
        assertThat(derive(
                        in(1).people(14000).on("2025-07-02"),
                        in(2).share("50").at("Dublin").on("2025-07-02")))
                .hasSize(2);
        assertThat(derive(
                        in(1).people(14000).on("2025-07-02"), in(2).at("Dublin").on("2025-07-02")))
                .hasSize(1);
    }

    @Test
    void theCompanysStatementIsChosenOverAReportAndTheReportKept() {
        List<DerivedEvent> events = derive(
                in(1).published("2025-07-02")
                        .people(9100)
                        .status(LayoffStatus.REPORTED)
                        .on("2025-07-02"),
                in(2).published("2025-07-02")
                        .people(9000)
                        .hedged(Qualifier.ABOUT)
                        .on("2025-07-02"));
        assertThat(events).singleElement().satisfies(event -> {
            assertThat(headcount(event)).isEqualTo(9000);
            assertThat(reason(event.headcount())).isEqualTo(ChoiceReason.COMPANY_OVER_REPORT);
            assertThat(event.statements()).hasSize(2);
        });
    }

    @Test
    void whatMoreArticlesTellIsChosenOverWhatIsToldLast() {
        Statements first = in(1).published("2025-07-02")
                .people(9000)
                .hedged(Qualifier.ABOUT)
                .on("2025-07-02");
        Statements second = in(2).published("2025-07-03")
                .people(9000)
                .hedged(Qualifier.ABOUT)
                .on("2025-07-02");
        Statements last = in(3).published("2025-07-25")
                .people(9100)
                .hedged(Qualifier.ABOUT)
                .on("2025-07-02");
        assertThat(derive(first, second, last)).singleElement().satisfies(event -> {
            assertThat(headcount(event)).isEqualTo(9000);
            assertThat(reason(event.headcount())).isEqualTo(ChoiceReason.MORE_SOURCES);
        });
        assertThat(derive(first, last)).singleElement().satisfies(event -> {
            assertThat(headcount(event)).isEqualTo(9100);
            assertThat(reason(event.headcount())).isEqualTo(ChoiceReason.LATER_OVER_EARLIER);
        });
    }

    @Test
    void aFinerDateWithinTheStatedMonthIsTaken() {
        assertThat(derive(
                        in(1).people(14000).on("2025-10"),
                        in(2).people(14000).status(LayoffStatus.COMPLETED).on("2025-10-28")))
                .singleElement()
                .satisfies(event -> assertThat(date(event)).isEqualTo("2025-10-28"));
    }

    @Test
    void theCanonicalKeyIsThatOfTheFirstPublishedStatement() {
        assertThat(derive(
                        in(1).key("bbb").published("2025-07-03").people(9000).on("2025-07-02"),
                        in(2).key("aaa").people(9000).on("2025-07-02"),
                        in(3).key("ccc").published("2025-07-02").people(9000).on("2025-07-02")))
                .singleElement()
                .satisfies(event -> assertThat(event.key()).startsWith("ccc"));
    }

    private static List<DerivedEvent> derive(Statements... statements) {
        return LayoffDerivation.derive(
                Stream.of(statements).map(Statements::told).toList());
    }

    private static DerivedEvent with(List<DerivedEvent> events, long people) {
        return events.stream()
                .filter(event -> headcount(event) == people)
                .findFirst()
                .orElseThrow();
    }

    private static HeadcountBand counted(List<DerivedEvent> events) {
        return HeadcountBand.total(events.stream()
                .filter(DerivedEvent::counted)
                .map(DerivedEvent::band)
                .toList());
    }

    private static long headcount(DerivedEvent event) {
        return event.headcount().source().headcount();
    }

    private static String date(DerivedEvent event) {
        return event.announced().source().announcedOn().toString();
    }

    private static ChoiceReason reason(@Nullable Choice<LayoffStatement> choice) {
        return choice.reason();
    }
}
