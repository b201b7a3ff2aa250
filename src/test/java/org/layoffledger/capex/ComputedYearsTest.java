package org.layoffledger.capex;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.layoffledger.derivation.ChoiceReason;
import org.layoffledger.extraction.CompanyDirectory.FiscalCalendar;
import org.layoffledger.extraction.Qualifier;

class ComputedYearsTest {

    private static final CapexDerivation AMAZON =
            new CapexDerivation(FiscalCalendar.CALENDAR_YEAR, "USD", "company:amazon");
    private static final CapexDerivation MICROSOFT =
            new CapexDerivation(new FiscalCalendar(MonthDay.of(6, 30), false), "USD", "company:microsoft");
    private static final CapexDerivation NVIDIA =
            new CapexDerivation(new FiscalCalendar(MonthDay.of(1, 31), false), "USD", "company:nvidia");

    @Test
    void fourQuartersMakeAYearWithItsSources() {
        List<DerivedFigure> years = computed(
                AMAZON,
                Spending.of(25).key("a").spentIn("2025-Q1").in(1, "2025-05-01"),
                Spending.of(31.4).key("b").spentIn("2025-Q2").in(2, "2025-08-01"),
                Spending.of(36.07).key("c").spentIn("2025-Q3").in(3, "2025-10-30"),
                Spending.of(39.5).key("d").spentIn("2025-Q4").in(4, "2026-02-05"));
        assertThat(years).singleElement().satisfies(year -> {
            assertThat(year.period()).hasToString("2025");
            assertThat(billions(year)).isEqualTo("131.97 exact USD");
            assertThat(year.parts()).extracting(DerivedFigure.Part::figureKey).containsExactly("a", "b", "c", "d");
            assertThat(year.chosen().reason()).isEqualTo(ChoiceReason.COMPUTED);
            assertThat(year.chosen().source().publishedOn()).hasToString("2026-02-05");
            assertThat(year.statements()).isEmpty();
        });
    }

    @Test
    void threeQuartersMakeNoYearAndNeitherDoNineMonthsWithAQuarter() {
        assertThat(computed(AMAZON, quarter(1, 25), quarter(2, 31), quarter(3, 36)))
                .isEmpty();
        assertThat(computed(AMAZON, Spending.of(92).spentIn("2025-9M"), quarter(4, 39)))
                .isEmpty();
        assertThat(computed(AMAZON, Spending.of(56).spentIn("2025-H1"), quarter(3, 36), quarter(4, 39)))
                .isEmpty();
    }

    @Test
    void twoHalvesMakeAYear() {
        assertThat(computed(
                        AMAZON,
                        Spending.of(56).spentIn("2025-H1"),
                        Spending.of(75).spentIn("2025-H2")))
                .singleElement()
                .satisfies(year -> assertThat(billions(year)).isEqualTo("131 exact USD"));
    }

    @Test
    void aStatedYearIsNotComputed() {
        assertThat(computed(
                        AMAZON,
                        quarter(1, 25),
                        quarter(2, 31),
                        quarter(3, 36),
                        quarter(4, 39),
                        Spending.of(131).spentIn("2025")))
                .isEmpty();
    }

    @Test
    void guidanceAndOtherCurrenciesAndUnitsMakeNoYear() {
        assertThat(computed(
                        AMAZON,
                        quarter(1, 25),
                        quarter(2, 31),
                        quarter(3, 36),
                        Spending.of(39).guidedFor("2025-Q4")))
                .isEmpty();
        assertThat(computed(
                        AMAZON,
                        quarter(1, 25),
                        quarter(2, 31),
                        quarter(3, 36),
                        quarter(4, 39).currency("EUR")))
                .isEmpty();
        assertThat(computed(
                        AMAZON,
                        quarter(1, 25),
                        quarter(2, 31),
                        quarter(3, 36),
                        quarter(4, 39).unit("AWS")))
                .isEmpty();
    }

    @Test
    void theYearOfAUnitIsItsOwn() {
        assertThat(computed(
                        AMAZON,
                        quarter(1, 20).unit("AWS"),
                        quarter(2, 25).unit("AWS"),
                        quarter(3, 28.3).unit("AWS"),
                        quarter(4, 30).unit("AWS"),
                        quarter(3, 36.07)))
                .singleElement()
                .satisfies(year -> {
                    assertThat(year.chosen().source().unit()).isEqualTo("AWS");
                    assertThat(billions(year)).isEqualTo("103.3 exact USD");
                });
    }

    @Test
    void aFiscalYearAndACalendarYearAreTwoThings() {
        Spending[] told = {
            Spending.of(20).spentIn("FY2025-Q1"),
            Spending.of(22.6).spentIn("FY2025-Q2"),
            Spending.of(21.4).spentIn("FY2025-Q3"),
            Spending.of(24.2).spentIn("FY2025-Q4"),
            Spending.of(34.9).spentIn("2025-Q3")
        };
        assertThat(computed(MICROSOFT, told))
                .singleElement()
                .satisfies(year -> assertThat(year.period()).hasToString("FY2025"));
        List<Spending> more = new ArrayList<>(List.of(told));
        more.add(Spending.of(37.5).spentIn("FY2026-Q2"));
        assertThat(computed(MICROSOFT, more.toArray(Spending[]::new)))
                .extracting(year -> year.period() + " " + billions(year))
                .containsExactlyInAnyOrder("FY2025 88.2 exact USD", "2025 118 exact USD");
    }

    @Test
    void quartersThatAreNoCalendarQuartersMakeOnlyAFiscalYear() {
        assertThat(computed(
                        NVIDIA,
                        Spending.of(1.1).spentIn("FY2026-Q1"),
                        Spending.of(1.2).spentIn("FY2026-Q2"),
                        Spending.of(1.3).spentIn("FY2026-Q3"),
                        Spending.of(1.4).spentIn("FY2026-Q4")))
                .singleElement()
                .satisfies(year -> {
                    assertThat(year.period()).hasToString("FY2026");
                    assertThat(year.quarters()).hasToString("2025");
                });
        assertThat(computed(
                        NVIDIA,
                        Spending.of(1.1).spentIn("FY2026-Q1"),
                        Spending.of(1.2).spentIn("2025-Q2"),
                        Spending.of(1.3).spentIn("FY2026-Q3"),
                        Spending.of(1.4).spentIn("FY2026-Q4")))
                .isEmpty();
    }

    @Test
    void hedgesAndRangesAddUp() {
        assertThat(sum(quarter(1, 10), quarter(2, 10).hedged(Qualifier.ABOUT), quarter(3, 10), quarter(4, 10)))
                .isEqualTo("40 about USD");
        assertThat(sum(quarter(1, 10), quarter(2, 10).hedged(Qualifier.AT_LEAST), quarter(3, 10), quarter(4, 10)))
                .isEqualTo("40 at_least USD");
        assertThat(sum(
                        quarter(1, 10),
                        Spending.between(10, 12).spentIn("2025-Q2"),
                        quarter(3, 10).hedged(Qualifier.UP_TO),
                        quarter(4, 10)))
                .isEqualTo("30-42 exact USD");
        assertThat(computed(
                        AMAZON, quarter(1, 10).hedged(Qualifier.VAGUE), quarter(2, 9), quarter(3, 8), quarter(4, 7)))
                .isEmpty();
    }

    @Test
    void itsKeyStaysTheSameWhicheverQuarterIsToldAnew() {
        DerivedFigure before = computed(AMAZON, quarter(1, 25), quarter(2, 31), quarter(3, 36), quarter(4, 39))
                .get(0);
        DerivedFigure after = computed(
                        AMAZON, quarter(1, 25), quarter(2, 31), quarter(3, 36).key("another"), quarter(4, 39.5))
                .get(0);
        assertThat(after.key()).isEqualTo(before.key());
        assertThat(after.key()).matches("[a-z0-9]{16}");
    }

    @Test
    void withoutAQuarterTheYearIsGoneAndWithItItIsThereInAnyOrder() {
        Random random = new Random(5);
        for (int round = 0; round < 500; round++) {
            List<CapexStatement> told = new ArrayList<>();
            for (int quarter = 1; quarter <= 4; quarter++) {
                for (int year = 2024; year <= 2025; year++) {
                    told.add(Spending.of(10 + random.nextInt(9))
                            .key("q" + year + quarter)
                            .spentIn(year + "-Q" + quarter)
                            .told());
                }
            }
            Collections.shuffle(told, random);
            assertThat(AMAZON.derive(told))
                    .filteredOn(DerivedFigure::isComputed)
                    .hasSize(2);
            List<CapexStatement> fewer = told.subList(1, told.size());
            String gone = String.valueOf(told.get(0).period().year());
            assertThat(AMAZON.derive(fewer))
                    .filteredOn(DerivedFigure::isComputed)
                    .singleElement()
                    .satisfies(year -> assertThat(year.period().toString()).isNotEqualTo(gone));
        }
    }

    private static Spending quarter(int quarter, double billions) {
        return Spending.of(billions).key("q" + quarter + billions).spentIn("2025-Q" + quarter);
    }

    private static String sum(Spending... told) {
        return billions(computed(AMAZON, told).get(0));
    }

    private static List<DerivedFigure> computed(CapexDerivation derivation, Spending... told) {
        return derivation.derive(Stream.of(told).map(Spending::told).toList()).stream()
                .filter(DerivedFigure::isComputed)
                .toList();
    }

    private static String billions(DerivedFigure figure) {
        CapexStatement sum = figure.chosen().source();
        String max = sum.amountMax() == null
                ? ""
                : "-" + sum.amountMax().movePointLeft(9).stripTrailingZeros().toPlainString();
        return sum.amount().movePointLeft(9).stripTrailingZeros().toPlainString() + max + " "
                + sum.qualifier().code() + " " + sum.currency();
    }
}
