package org.layoffledger.layoff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.layoffledger.derivation.ChoiceReason;
import org.layoffledger.extraction.LayoffRole;
import org.layoffledger.extraction.LayoffStatus;
import org.layoffledger.extraction.Qualifier;
import org.layoffledger.review.DecidedFacts;
import org.layoffledger.review.Decision;
import org.layoffledger.review.FactKind;
import org.layoffledger.review.Rulings;

class RulingTest {

    private static final LayoffStatement COMPANY =
            Statements.in(1).people(9000).on("2025-07-02").key("company").told();
    private static final LayoffStatement REPORT = Statements.in(2)
            .people(9100)
            .hedged(Qualifier.ABOUT)
            .on("2025-07-02")
            .status(LayoffStatus.REPORTED)
            .key("report")
            .told();
    private static final LayoffStatement OTHER_REPORT = Statements.in(3)
            .people(9050)
            .on("2025-07-02")
            .status(LayoffStatus.REPORTED)
            .key("other")
            .told();

    @Test
    void anEditorsNumberIsShownBeforeTheCompanysOwn() {
        DerivedEvent event = only(derive(List.of(COMPANY, REPORT), correct(REPORT, Map.of("headcount", "9080"))));
        assertThat(event.headcount().source().headcount()).isEqualTo(9080);
        assertThat(event.headcount().reason()).isEqualTo(ChoiceReason.EDITOR);
    }

    @Test
    void anEditorsNumberIsCreditedWhereNothingSpeaksAgainstIt() {
        DerivedEvent event = only(derive(List.of(COMPANY), correct(COMPANY, Map.of("headcount", "9080"))));
        assertThat(event.headcount().reason()).isEqualTo(ChoiceReason.EDITOR);
        assertThat(event.announced().reason()).isEqualTo(ChoiceReason.UNDISPUTED);
    }

    @Test
    void ofTwoReportsTheConfirmedOneIsShownButNotBeforeTheCompany() {
        Decision confirm = new Decision.Confirm(FactKind.LAYOFF, "report");
        DerivedEvent reports = only(derive(List.of(REPORT, OTHER_REPORT), confirm));
        assertThat(reports.headcount().source().key()).isEqualTo("report");
        assertThat(reports.headcount().reason()).isEqualTo(ChoiceReason.CONFIRMED);
        assertThat(only(derive(List.of(REPORT, COMPANY), confirm))
                        .headcount()
                        .source()
                        .key())
                .isEqualTo("company");
    }

    @Test
    void aNumberInPlaceOfAWordIsExact() {
        LayoffStatement hundreds = Statements.in(4)
                .people(100)
                .hedged(Qualifier.VAGUE)
                .on("2025-07-02")
                .key("hundreds")
                .told();
        DerivedEvent event = only(derive(List.of(hundreds), correct(hundreds, Map.of("headcount", "350"))));
        assertThat(event.band()).isEqualTo(HeadcountBand.of(350L, null, Qualifier.EXACT));
    }

    @Test
    void aFieldThatTheArticleDoesNotGiveIsTakenAway() {
        LayoffStatement cloud =
                Statements.in(5).people(300).unit("Azure").key("cloud").told();
        Map<String, String> nothing = new HashMap<>();
        nothing.put("unit", null);
        assertThat(only(derive(List.of(cloud), correct(cloud, nothing))).unit()).isNull();
    }

    @Test
    void theLaterCorrectionOfAFieldCountsAndOthersStay() {
        DerivedEvent event = only(derive(
                List.of(COMPANY),
                correct(COMPANY, Map.of("headcount", "8000", "unit", "Xbox")),
                correct(COMPANY, Map.of("headcount", "8500"))));
        assertThat(event.headcount().source().headcount()).isEqualTo(8500);
        assertThat(event.unit().source().unit()).isEqualTo("Xbox");
    }

    @Test
    void aCorrectedRangeWhoseEndsDoNotFitAnyMoreIsNoRange() {
        DerivedEvent event = only(derive(
                List.of(COMPANY),
                correct(COMPANY, Map.of("headcount", "8000", "headcountMax", "8200")),
                correct(COMPANY, Map.of("headcount", "8500"))));
        assertThat(event.headcount().source().headcountMax()).isNull();
    }

    @Test
    void anEditorsStatusAndRoleSpeakAlone() {
        DerivedEvent event =
                only(derive(List.of(COMPANY, OTHER_REPORT), correct(OTHER_REPORT, Map.of("status", "denied"))));
        assertThat(event.status()).isEqualTo(LayoffStatus.DENIED);
        assertThat(event.counted()).isFalse();
        LayoffStatement plan = Statements.in(9)
                .people(9000)
                .on("2025-07-02")
                .role(LayoffRole.PLAN)
                .key("plan")
                .told();
        LayoffStatement again = Statements.in(10)
                .people(9000)
                .on("2025-07-02")
                .role(LayoffRole.PLAN)
                .key("again")
                .told();
        assertThat(only(derive(List.of(plan, again), correct(again, Map.of("role", "round"))))
                        .role())
                .isEqualTo(LayoffRole.ROUND);
    }

    @Test
    void whatAnEditorJoinsTakesItsNeighboursAlong() {
        LayoffStatement later =
                Statements.in(6).people(500).on("2025-11-05").key("later").told();
        LayoffStatement retold =
                Statements.in(7).people(500).on("2025-11-05").key("retold").told();
        List<DerivedEvent> events =
                derive(List.of(COMPANY, later, retold), new Decision.SameEvent(FactKind.LAYOFF, "company", "later"));
        assertThat(only(events).statements()).hasSize(3);
    }

    @Test
    void whatAnEditorPartsIsNotJoinedByWayOfOthersEither() {
        List<DerivedEvent> events = derive(
                List.of(COMPANY, REPORT, OTHER_REPORT),
                new Decision.SameEvent(FactKind.LAYOFF, "company", "other"),
                new Decision.SameEvent(FactKind.LAYOFF, "other", "report"),
                new Decision.DifferentEvents(FactKind.LAYOFF, "company", "report"));
        assertThat(events).hasSize(2);
    }

    @Test
    void anEditorsPlanHasRoundsWithoutAnyTextThatNamesItsSize() {
        LayoffStatement plan =
                Statements.in(8).people(30000).on("2025-10-27").key("plan").told();
        List<DerivedEvent> events = derive(List.of(plan, COMPANY), new Decision.PartOf("company", "plan"));
        assertThat(events).extracting(DerivedEvent::key).containsExactly("company", "plan");
        assertThat(events.get(0).parentKey()).isEqualTo("plan");
        assertThat(events.get(1).role()).isEqualTo(LayoffRole.PLAN);
        assertThat(events.get(1).counted()).isFalse();
    }

    @Test
    void ofTwoPlansThatAreEachOthersRoundsTheLaterWordHolds() {
        LayoffStatement plan =
                Statements.in(8).people(30000).on("2025-10-27").key("plan").told();
        List<DerivedEvent> events = derive(
                List.of(plan, COMPANY), new Decision.PartOf("company", "plan"), new Decision.PartOf("plan", "company"));
        assertThat(events.get(0).parentKey()).isNull();
        assertThat(events.get(1).parentKey()).isEqualTo("company");
    }

    private static List<DerivedEvent> derive(List<LayoffStatement> told, Decision... decisions) {
        return LayoffDerivation.derive(told, Rulings.of(DecidedFacts.made(List.of(decisions))));
    }

    private static Decision correct(LayoffStatement told, Map<String, String> values) {
        return new Decision.Correct(FactKind.LAYOFF, told.key(), values);
    }

    private static DerivedEvent only(List<DerivedEvent> events) {
        assertThat(events).hasSize(1);
        return events.get(0);
    }
}
