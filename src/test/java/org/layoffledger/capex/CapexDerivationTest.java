package org.layoffledger.capex;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.layoffledger.derivation.ChoiceReason;
import org.layoffledger.extraction.CapexBasis;
import org.layoffledger.extraction.CompanyDirectory.FiscalCalendar;
import org.layoffledger.extraction.Qualifier;
import org.layoffledger.extraction.ReportingPeriod;
import org.layoffledger.review.Editing;

class CapexDerivationTest {

    private static final FiscalCalendar JUNE = new FiscalCalendar(MonthDay.of(6, 30), false);
    private static final CapexDerivation MICROSOFT = new CapexDerivation(JUNE, "USD", "company:microsoft");
    private static final CapexDerivation AMAZON =
            new CapexDerivation(FiscalCalendar.CALENDAR_YEAR, "USD", "company:amazon");

    @Test
    void fiscalAndCalendarYearOfACalendarYearCompanyAreOneFigure() {
        assertThat(AMAZON.derive(List.of(
                        told("a", 1, 125, "2025", CapexBasis.GUIDANCE),
                        told("b", 2, 125, "FY2025", CapexBasis.GUIDANCE))))
                .singleElement()
                .satisfies(figure -> assertThat(figure.period()).hasToString("2025"));
    }

    @Test
    void aFiscalQuarterIsAlignedToItsCalendarQuarter() {
        List<DerivedFigure> figures = MICROSOFT.derive(List.of(told("a", 1, 15.8, "FY2025-Q2", CapexBasis.ACTUAL)));
        assertThat(figures)
                .singleElement()
                .satisfies(figure -> assertThat(figure.quarters()).hasToString("2024-Q4"));
    }

    @Test
    void aQuarterIsAlsoNamedInTheCompanysFiscalYears() {
        assertThat(MICROSOFT.derive(List.of(told("a", 1, 15.8, "2024-Q4", CapexBasis.ACTUAL))))
                .singleElement()
                .satisfies(figure -> {
                    assertThat(figure.period()).hasToString("2024-Q4");
                    assertThat(figure.fiscalPeriod()).hasToString("FY2025-Q2");
                });
        assertThat(MICROSOFT.derive(List.of(told("a", 1, 95, "2025", CapexBasis.GUIDANCE))))
                .singleElement()
                .satisfies(figure -> assertThat(figure.fiscalPeriod()).isNull());
        assertThat(AMAZON.derive(List.of(told("a", 1, 36, "2025-Q3", CapexBasis.ACTUAL))))
                .singleElement()
                .satisfies(figure -> assertThat(figure.fiscalPeriod()).isNull());
    }

    @Test
    void theSameAmountForThisFiscalYearAndForTheYearIsToldOnce() {
        List<DerivedFigure> figures = MICROSOFT.derive(List.of(
                told("a", 1, 80, "2025", CapexBasis.GUIDANCE), told("b", 1, 80, "FY2025", CapexBasis.GUIDANCE)));
        assertThat(figures).singleElement().satisfies(figure -> {
            assertThat(figure.period()).hasToString("FY2025");
            assertThat(figure.quarters()).hasToString("2024-Q3/2025-Q2");
        });
    }

    @Test
    void anotherAmountForTheCalendarYearStaysBesideTheFiscalYear() {
        assertThat(MICROSOFT.derive(List.of(
                        told("a", 1, 95, "2025", CapexBasis.GUIDANCE),
                        told("b", 1, 80, "FY2025", CapexBasis.GUIDANCE))))
                .hasSize(2);
    }

    @Test
    void guidanceAndActualOfOnePeriodAreTwoFigures() {
        assertThat(AMAZON.derive(List.of(
                        told("a", 1, 125, "2025", CapexBasis.GUIDANCE), told("b", 1, 131, "2025", CapexBasis.ACTUAL))))
                .hasSize(2);
    }

    @Test
    void theLatestGuidanceIsShownAndTheEarlierKept() {
        assertThat(AMAZON.derive(List.of(
                        published("2025-10-30", told("a", 1, 125, "2025", CapexBasis.GUIDANCE)),
                        published("2025-07-31", told("b", 2, 118, "2025", CapexBasis.GUIDANCE)))))
                .singleElement()
                .satisfies(figure -> {
                    assertThat(figure.chosen().source().key()).isEqualTo("a");
                    assertThat(figure.chosen().reason()).isEqualTo(ChoiceReason.LATER_OVER_EARLIER);
                    assertThat(figure.values()).isEqualTo(2);
                    assertThat(figure.key()).isEqualTo("b");
                });
    }

    @Test
    void nineMonthsAreNeitherAYearNorAQuarter() {
        assertThat(AMAZON.derive(List.of(
                        told("a", 1, 90, "2025-9M", CapexBasis.ACTUAL),
                        told("b", 1, 125, "2025", CapexBasis.ACTUAL),
                        told("c", 1, 36, "2025-Q3", CapexBasis.ACTUAL))))
                .hasSize(3);
    }

    @Test
    void pledgesToDifferentProjectsStayApart() {
        assertThat(AMAZON.derive(List.of(
                        told("a", 1, 50, null, CapexBasis.COMMITMENT),
                        told("b", 2, 50, null, CapexBasis.COMMITMENT),
                        told("c", 3, 35, null, CapexBasis.COMMITMENT))))
                .hasSize(2);
    }

    @Test
    void theOrderOfArrivalMakesNoDifference() {
        String[] periods = {"2025", "FY2025", "2025-Q2", "FY2025-Q2", null};
        Random random = new Random(7);
        for (int round = 0; round < 2000; round++) {
            List<CapexStatement> ledger = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                ledger.add(told(
                        "key" + i,
                        random.nextInt(3),
                        80 + 10 * random.nextInt(2),
                        periods[random.nextInt(periods.length)],
                        CapexBasis.values()[random.nextInt(4)]));
            }
            List<DerivedFigure> expected = MICROSOFT.derive(ledger);
            Collections.shuffle(ledger, random);
            assertThat(MICROSOFT.derive(ledger)).isEqualTo(expected);
            assertThat(expected.stream()
                            .mapToInt(figure -> figure.statements().size())
                            .sum())
                    .isEqualTo(8);
        }
    }

    @Test
    void quartersOfYearsThatEndInOddMonthsAreAlignedByTheirMiddle() {
        FiscalCalendar january = new FiscalCalendar(MonthDay.of(1, 31), false);
        FiscalCalendar may = new FiscalCalendar(MonthDay.of(5, 31), false);
        FiscalCalendar march = new FiscalCalendar(MonthDay.of(3, 31), true);
        assertThat(QuarterSpan.align(ReportingPeriod.parse("FY2026-Q1"), january))
                .hasToString("2025-Q1");
        assertThat(QuarterSpan.align(ReportingPeriod.parse("FY2026"), january)).hasToString("2025");
        assertThat(QuarterSpan.align(ReportingPeriod.parse("FY2026-Q3"), may)).hasToString("2026-Q1");
        assertThat(QuarterSpan.align(ReportingPeriod.parse("FY2025"), march)).hasToString("2025-Q2/2026-Q1");
        assertThat(QuarterSpan.align(ReportingPeriod.parse("FY2025"), JUNE)).hasToString("2024-Q3/2025-Q2");
        assertThat(QuarterSpan.align(ReportingPeriod.parse("2025/2027"), JUNE)).hasToString("2025-Q1/2027-Q4");
    }

    private static CapexStatement told(
            String key, long article, double billions, @Nullable String period, CapexBasis basis) {
        return new CapexStatement(
                key,
                article,
                null,
                null,
                BigDecimal.valueOf(billions).movePointRight(9),
                null,
                "USD",
                Qualifier.EXACT,
                period == null ? null : ReportingPeriod.parse(period),
                basis,
                false,
                "article " + article,
                0,
                Editing.NONE);
    }

    private static CapexStatement published(String date, CapexStatement s) {
        return new CapexStatement(
                s.key(),
                s.articleId(),
                LocalDate.parse(date),
                s.unit(),
                s.amount(),
                s.amountMax(),
                s.currency(),
                s.qualifier(),
                s.period(),
                s.basis(),
                s.superseded(),
                s.estimator(),
                s.position(),
                s.editing());
    }
}
