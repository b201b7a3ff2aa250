package org.layoffledger.capex;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.layoffledger.extraction.CapexBasis;
import org.layoffledger.extraction.CompanyDirectory.FiscalCalendar;
import org.layoffledger.extraction.Qualifier;

class GuidanceLadderTest {

    private static final CapexDerivation DERIVATION =
            new CapexDerivation(FiscalCalendar.CALENDAR_YEAR, "USD", "company:meta");

    private static Spending meta(double low, double high, long article, String day) {
        return Spending.between(low, high).guidedFor("2025").in(article, day).key("meta" + article + low + "to" + high);
    }

    @Test
    void eachRevisionIsARungWithItsDayAndWhatItDid() {
        assertThat(ladder(
                        meta(60, 65, 1, "2025-01-29"),
                        meta(64, 72, 2, "2025-04-30"),
                        meta(66, 72, 3, "2025-07-30"),
                        meta(70, 72, 4, "2025-10-29"),
                        meta(68, 71, 5, "2025-11-20")))
                .containsExactly(
                        "60-65 first 2025-01-29",
                        "64-72 raised 2025-04-30",
                        "66-72 narrowed 2025-07-30",
                        "70-72 narrowed 2025-10-29",
                        "68-71 lowered 2025-11-20");
    }

    @Test
    void whatOneTextGivesAsTheFormerValueIsARungBeforeItsOwn() {
        assertThat(ladder(
                        Spending.of(75).guidedFor("2025").in(1, "2025-07-23").formerly(),
                        Spending.of(85).guidedFor("2025").in(1, "2025-07-23")))
                .containsExactly("75 first", "85 raised 2025-07-23");
    }

    @Test
    void estimatesOfDifferentHousesStandSideBySide() {
        assertThat(ladder(
                        Spending.of(60)
                                .key("a")
                                .guidedFor("2025")
                                .by("goldman-sachs")
                                .in(1, "2025-02-01"),
                        Spending.of(70)
                                .key("b")
                                .guidedFor("2025")
                                .by("trendforce")
                                .in(2, "2025-04-01"),
                        Spending.of(65)
                                .key("c")
                                .guidedFor("2025")
                                .by("goldman-sachs")
                                .in(3, "2025-05-01")))
                .containsExactly("60 first 2025-02-01", "65 raised 2025-05-01");
        assertThat(ladder(
                        Spending.of(60).key("a").guidedFor("2025").by("").in(1, "2025-02-01"),
                        Spending.of(70).key("b").guidedFor("2025").by("").in(2, "2025-04-01")))
                .as("nobody says whose they are")
                .containsExactly("70 first 2025-04-01");
    }

    @Test
    void aHouseIsKnownByTheNamesThatTextsGiveIt() {
        Estimators estimators = Estimators.load();
        assertThat(estimators.only("Analysts at Goldman Sachs expect $100 billion."))
                .isEqualTo("goldman-sachs");
        assertThat(estimators.only("高盛預估明年資本支出達1000億美元")).isEqualTo("goldman-sachs");
        assertThat(estimators.only("Analysts polled by LSEG expected $90 billion."))
                .isEqualTo("consensus");
        assertThat(estimators.only("Goldman expects 100, Citi 90.")).isEmpty();
        assertThat(estimators.only("Cities expect $90 billion.")).isEmpty();
    }

    @Test
    void theFormerAmountOfATextWithoutAPeriodIsNoFigureOfItsOwn() {
        assertThat(figures(
                        Spending.of(20)
                                .basis(CapexBasis.GUIDANCE)
                                .in(1, "2025-04-24")
                                .at(10)
                                .formerly(),
                        Spending.of(18)
                                .basis(CapexBasis.GUIDANCE)
                                .in(1, "2025-04-24")
                                .at(12)))
                .containsExactly("20 first, 18 lowered 2025-04-24");
        assertThat(figures(
                        Spending.of(20).key("jan").basis(CapexBasis.GUIDANCE).in(1, "2025-01-30"),
                        Spending.of(20)
                                .key("was")
                                .basis(CapexBasis.GUIDANCE)
                                .in(2, "2025-04-24")
                                .formerly(),
                        Spending.of(18).key("now").basis(CapexBasis.GUIDANCE).in(2, "2025-04-24"),
                        Spending.of(18)
                                .key("old")
                                .basis(CapexBasis.GUIDANCE)
                                .in(3, "2025-07-24")
                                .formerly(),
                        Spending.of(20).key("new").basis(CapexBasis.GUIDANCE).in(3, "2025-07-24")))
                .containsExactly("20 first 2025-01-30, 18 lowered 2025-04-24, 20 raised 2025-07-24");
    }

    @Test
    void whatIsToldAfterItWasRevisedIsAnotherFigure() {
        assertThat(figures(
                        Spending.of(20)
                                .key("was")
                                .basis(CapexBasis.GUIDANCE)
                                .in(1, "2025-04-24")
                                .formerly(),
                        Spending.of(18).key("now").basis(CapexBasis.GUIDANCE).in(1, "2025-04-24"),
                        Spending.of(20).key("later").basis(CapexBasis.GUIDANCE).in(2, "2027-04-24")))
                .hasSize(2);
        assertThat(figures(
                        Spending.of(20)
                                .key("was")
                                .basis(CapexBasis.GUIDANCE)
                                .in(1, "2025-04-24")
                                .formerly(),
                        Spending.of(18).key("now").guidedFor("2025").in(1, "2025-04-24")))
                .as("the new amount has a period")
                .containsExactly("20 first, 18 lowered 2025-04-24");
    }

    @Test
    void aFormerValueThatTheLadderHasIsNoRungAgain() {
        assertThat(ladder(
                        Spending.of(75).key("a").guidedFor("2025").in(1, "2025-02-04"),
                        Spending.of(75)
                                .key("b")
                                .guidedFor("2025")
                                .in(2, "2025-07-23")
                                .formerly(),
                        Spending.of(85).key("c").guidedFor("2025").in(2, "2025-07-23"),
                        Spending.of(75)
                                .key("d")
                                .guidedFor("2025")
                                .in(3, "2025-10-29")
                                .formerly(),
                        Spending.of(91).key("e").guidedFor("2025").in(3, "2025-10-29")))
                .containsExactly("75 first 2025-02-04", "85 raised 2025-07-23", "91 raised 2025-10-29");
    }

    @Test
    void aValueTakenUpAgainAfterAnotherOneIsARevision() {
        assertThat(ladder(
                        Spending.of(100).key("a").guidedFor("2025").in(1, "2025-02-01"),
                        Spending.of(105).key("b").guidedFor("2025").in(2, "2025-05-01"),
                        Spending.of(100).key("c").guidedFor("2025").in(3, "2025-08-01")))
                .containsExactly("100 first 2025-02-01", "105 raised 2025-05-01", "100 lowered 2025-08-01");
    }

    @Test
    void theSameValueLaterIsNoRevisionButStillHolds() {
        assertThat(ladder(
                        Spending.of(125).key("a").guidedFor("2025").in(1, "2025-10-30"),
                        Spending.of(125).key("b").guidedFor("2025").in(2, "2025-12-01")))
                .containsExactly("125 first 2025-10-30 until 2025-12-01");
    }

    @Test
    void aLooserTellingIsNeitherARevisionNorShown() {
        List<CapexStatement> told = List.of(
                Spending.of(125).key("a").guidedFor("2025").in(1, "2025-10-30").told(),
                Spending.of(100)
                        .key("b")
                        .guidedFor("2025")
                        .hedged(Qualifier.AT_LEAST)
                        .in(2, "2025-12-01")
                        .told());
        assertThat(DERIVATION.derive(told)).singleElement().satisfies(figure -> {
            assertThat(figure.ladder()).hasSize(1);
            assertThat(figure.chosen().source().key()).isEqualTo("a");
            assertThat(figure.values()).isEqualTo(2);
        });
    }

    @Test
    void anOpenValueRaisedAboveTheFigureIsARevision() {
        assertThat(ladder(
                        Spending.of(125).guidedFor("2025").in(1, "2025-10-30"),
                        Spending.of(130)
                                .guidedFor("2025")
                                .hedged(Qualifier.AT_LEAST)
                                .in(2, "2025-12-01")))
                .containsExactly("125 first 2025-10-30", "130 raised 2025-12-01");
    }

    @Test
    void aConversionIsNotOnTheLadder() {
        assertThat(ladder(
                        Spending.of(85).guidedFor("2025").in(1, "2025-07-23"),
                        Spending.of(610).guidedFor("2025").currency("CNY").in(2, "2025-07-24")))
                .containsExactly("85 first 2025-07-23");
    }

    @Test
    void whatWasSpentHasNoLadder() {
        assertThat(DERIVATION.derive(List.of(
                        Spending.of(24).spentIn("2025-Q3").in(1, "2025-10-30").told())))
                .singleElement()
                .satisfies(figure -> assertThat(figure.ladder()).isEmpty());
    }

    @Test
    void theLastRungIsTheValueShownInWhateverOrderTheArticlesCome() {
        Random random = new Random(3);
        for (int round = 0; round < 2000; round++) {
            List<CapexStatement> told = new ArrayList<>();
            for (int i = 0; i < 7; i++) {
                double low = 80 + 5 * random.nextInt(4);
                Spending spending = random.nextBoolean()
                        ? Spending.of(low).hedged(Qualifier.values()[random.nextInt(5)])
                        : Spending.between(low, low + 5);
                if (random.nextInt(4) == 0) {
                    spending.formerly();
                }
                int article = random.nextInt(5);
                told.add(spending.guidedFor("2025")
                        .basis(random.nextBoolean() ? CapexBasis.GUIDANCE : CapexBasis.ESTIMATE)
                        .key("key" + i)
                        .in(article, article == 0 ? null : "2025-0" + article + "-15")
                        .at(i)
                        .told());
            }
            List<DerivedFigure> expected = DERIVATION.derive(told);
            assertThat(expected)
                    .allSatisfy(figure -> assertThat(figure.ladder()
                                    .get(figure.ladder().size() - 1)
                                    .statement()
                                    .value())
                            .isEqualTo(figure.chosen().source().value()));
            Collections.shuffle(told, random);
            assertThat(DERIVATION.derive(told)).isEqualTo(expected);
        }
    }

    private static List<String> ladder(Spending... told) {
        List<DerivedFigure> figures =
                DERIVATION.derive(Stream.of(told).map(Spending::told).toList());
        assertThat(figures).hasSize(1);
        return figures.get(0).ladder().stream().map(GuidanceLadderTest::line).toList();
    }

    private static List<String> figures(Spending... told) {
        return DERIVATION.derive(Stream.of(told).map(Spending::told).toList()).stream()
                .map(figure ->
                        figure.ladder().stream().map(GuidanceLadderTest::line).collect(Collectors.joining(", ")))
                .toList();
    }

    private static String line(Rung rung) {
        CapexStatement told = rung.statement();
        return told.amount().movePointLeft(9).stripTrailingZeros().toPlainString()
                + (told.amountMax() == null
                        ? ""
                        : "-"
                                + told.amountMax()
                                        .movePointLeft(9)
                                        .stripTrailingZeros()
                                        .toPlainString())
                + " " + rung.movement().code()
                + (rung.asOf() == null ? "" : " " + rung.asOf())
                + (rung.until() == null ? "" : " until " + rung.until());
    }
}
