package org.layoffledger.capex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.math.BigDecimal;
import java.time.MonthDay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.layoffledger.extraction.CompanyDirectory.FiscalCalendar;
import org.layoffledger.extraction.ReportingPeriod;

class ReferenceRatesTest {

    private static final ReferenceRates RATES = ReferenceRatesReader.read();

    @ParameterizedTest
    @ValueSource(strings = {"CNY", "TWD", "HKD", "JPY", "KRW", "EUR", "GBP", "INR", "CAD", "SGD"})
    void everyRateHasItsSource(String currency) {
        for (int year = 2019; year <= 2025; year++) {
            assertThat(RATES.of(currency, year)).hasValueSatisfying(rate -> {
                assertThat(rate.source()).isNotBlank();
                assertThat(rate.address()).startsWith("https://");
            });
        }
    }

    @Test
    void ratesAreReadTheWayTheyAreQuoted() {
        BigDecimal billion = new BigDecimal("1e9");
        assertThat(RATES.of("CNY", 2024).orElseThrow().dollars(billion))
                .isBetween(new BigDecimal("138e6"), new BigDecimal("140e6"));
        assertThat(RATES.of("EUR", 2024).orElseThrow().dollars(billion))
                .isBetween(new BigDecimal("1.08e9"), new BigDecimal("1.09e9"));
    }

    @Test
    void aYearWithoutAPublishedRateHasNone() {
        assertThat(RATES.of("CNY", 2026)).isEmpty();
        assertThat(RATES.of("CNY", 2018)).isEmpty();
        assertThat(RATES.of("THB", 2024)).isEmpty();
        assertThat(RATES.of("USD", 2024)).isEmpty();
    }

    @Test
    void theRateIsThatOfTheYearInWhichMostOfThePeriodLies() {
        FiscalCalendar march = new FiscalCalendar(MonthDay.of(3, 31), true);
        FiscalCalendar june = new FiscalCalendar(MonthDay.of(6, 30), false);
        assertThat(year("2025", FiscalCalendar.CALENDAR_YEAR)).isEqualTo(2025);
        assertThat(year("2025-Q1", FiscalCalendar.CALENDAR_YEAR)).isEqualTo(2025);
        assertThat(year("2025-Q4", FiscalCalendar.CALENDAR_YEAR)).isEqualTo(2025);
        assertThat(year("2025-H2", FiscalCalendar.CALENDAR_YEAR)).isEqualTo(2025);
        assertThat(year("2025-9M", FiscalCalendar.CALENDAR_YEAR)).isEqualTo(2025);
        assertThat(year("FY2025", march)).isEqualTo(2025);
        assertThat(year("FY2025", june)).isEqualTo(2025);
        assertThat(year("FY2025-Q2", june)).isEqualTo(2024);
        assertThat(RATES.of("CNY", QuarterSpan.align(ReportingPeriod.parse("2023/2025"), FiscalCalendar.CALENDAR_YEAR)))
                .isEmpty();
    }

    @Test
    void whatLacksItsSourceOrIsNotPlausibleStopsTheStart() {
        assertThatThrownBy(() -> read("{name: '', address: 'https://a', retrieved: r", "CNY: 7.1"))
                .hasMessageContaining("needs its source");
        assertThatThrownBy(() -> read("{name: n, address: '', retrieved: r", "CNY: 7.1"))
                .hasMessageContaining("needs its source");
        assertThatThrownBy(() -> read("{name: n, address: 'https://a', retrieved: r", "CNY: -7.1"))
                .hasMessageContaining("not a rate");
        assertThatThrownBy(
                        () -> ReferenceRatesReader.read(
                                new StringReader(
                                        "sources: [{name: n, address: 'https://a', retrieved: r, years: {2024: {unitsPerDollar: {CNY: 7.1}}, 2025: {unitsPerDollar: {CNY: 71}}}}]")))
                .hasMessageContaining("not plausible after 2024");
        assertThat(read("{name: n, address: 'https://a', retrieved: r", "CNY: 7.1")
                        .of("CNY", 2024))
                .isPresent();
    }

    private static ReferenceRates read(String source, String quotes) {
        return ReferenceRatesReader.read(
                new StringReader("sources: [" + source + ", years: {2024: {unitsPerDollar: {" + quotes + "}}}}]"));
    }

    private static int year(String period, FiscalCalendar calendar) {
        return ReferenceRates.yearOf(QuarterSpan.align(ReportingPeriod.parse(period), calendar));
    }
}
