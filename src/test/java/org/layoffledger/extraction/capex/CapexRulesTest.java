package org.layoffledger.extraction.capex;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.layoffledger.extraction.CompanyDirectory;
import org.layoffledger.extraction.CompanyDirectory.Alias;
import org.layoffledger.extraction.CompanyDirectory.Company;
import org.layoffledger.extraction.CompanyDirectory.FiscalCalendar;
import org.layoffledger.extraction.CompanyDirectory.Group;
import org.layoffledger.extraction.ExtractedCapex;
import org.layoffledger.extraction.NewsExtractor;
import org.layoffledger.extraction.SourceText;

class CapexRulesTest {

    private static final LocalDate PUBLISHED = LocalDate.of(2025, 11, 3);
    private static final NewsExtractor ENGINE = new NewsExtractor(new CompanyDirectory(
            List.of(
                    company("northwind", "Northwind", new FiscalCalendar(MonthDay.of(6, 30), false), "北风"),
                    company("orion-cloud", "Orion Cloud", FiscalCalendar.CALENDAR_YEAR, "猎户云"),
                    company("pelagia", "Pelagia", FiscalCalendar.CALENDAR_YEAR, "远洋智算")),
            List.of(new Group("two-clouds", "the two clouds", List.of("两大云商"), List.of("orion-cloud", "pelagia")))));

    @Test
    void theNounMayStandBeforeOrBehindTheAmount() {
        assertThat(facts("Orion Cloud's capital expenditures were $4.1 billion in 2024."))
                .containsExactly("Orion Cloud 4100000000 USD 2024 actual");
        assertThat(facts("猎户云计划2026年投入60亿美元的资本支出。")).containsExactly("Orion Cloud 6000000000 USD 2026 guidance");
    }

    @Test
    void spendingOnDataCentresIsCapexWithoutTheWord() {
        assertThat(facts("Pelagia will pour $650 million into new data centers in 2026."))
                .containsExactly("Pelagia 650000000 USD 2026 guidance");
    }

    @Test
    void withoutAPeriodItIsACommitment() {
        assertThat(facts("Pelagia will invest $650 million in a data center near Lyon."))
                .containsExactly("Pelagia 650000000 USD null commitment");
    }

    @Test
    void moneyOverYearsIsACommitmentEvenByName() {
        assertThat(facts("远洋智算宣布，未来三年将投入300亿元建设数据中心。"))
                .singleElement()
                .asString()
                .startsWith("Pelagia 30000000000 CNY")
                .endsWith("commitment");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Orion Cloud's revenue rose to $9 billion in 2024.",
                "Orion Cloud spent $2 billion on research in 2024.",
                "Orion Cloud raised its capital expenditure by $2 billion in 2024.",
                "Orion Cloud borrowed $3 billion to fund its capital expenditure.",
                "Orion Cloud signed a $38 billion cloud contract with Pelagia.",
                "猎户云的营收增至90亿美元，净利润为12亿美元。",
                "猎户云与远洋智算签订了300亿美元的数据中心供应合约。",
                "猎户云说，它没有投入1000亿美元建设数据中心。",
                "猎户云资本支出回落，远洋智算称300亿元可能偏小。",
                "猎户云每股收益为1.95美元，资本支出与上年持平。"
            })
    void otherMoneyIsNoCapex(String text) {
        assertThat(facts(text)).isEmpty();
    }

    @Test
    void ofAMoveWithItsDifferenceOnlyTheLevelCounts() {
        assertThat(facts("北风把2026财年的资本支出预期上调150亿美元至约500亿美元。"))
                .containsExactly("Northwind 50000000000 USD FY2026 guidance");
    }

    @Test
    void aDevelopmentGivesEachYearItsLevel() {
        assertThat(facts("两大云商的资本支出将从2021年的145亿美元增至2026年的602亿美元。"))
                .containsExactly("GROUP 14500000000 USD 2021 actual", "GROUP 60200000000 USD 2026 guidance");
    }

    @Test
    void aWordThatHandsOutGivesEachCompanyItsAmount() {
        assertThat(facts("2024年，猎户云和远洋智算的资本支出分别为76亿元和81亿元。"))
                .containsExactly("Orion Cloud 7600000000 CNY 2024 actual", "Pelagia 8100000000 CNY 2024 actual");
    }

    @Test
    void periodsInARowGoToAmountsInARow() {
        assertThat(
                        facts(
                                "Pelagia's capital expenditures were $3.2 billion, $5.2 billion and $9.1 billion in 2022, 2023 and 2024, respectively."))
                .containsExactly(
                        "Pelagia 3200000000 USD 2022 actual",
                        "Pelagia 5200000000 USD 2023 actual",
                        "Pelagia 9100000000 USD 2024 actual");
    }

    @Test
    void companiesInARowWithOneAmountAreAGroupThatTheDirectoryMayName() {
        ExtractedCapex figure = figures(
                        "Together, Orion Cloud and Pelagia will spend $65 billion on AI infrastructure in 2026.")
                .get(0);

        assertThat(figure.spender()).isEqualTo(ExtractedCapex.GROUP);
        assertThat(figure.members()).containsExactlyInAnyOrder("Orion Cloud", "Pelagia");
    }

    @Test
    void aCompanyThatTheDirectoryDoesNotHoldKeepsItsName() {
        assertThat(facts("Quillmark Hosting invested $212 million in property, plant and equipment in 2024."))
                .containsExactly("Quillmark Hosting 212000000 USD 2024 actual");
    }

    @Test
    void fiscalQuartersFollowTheCompanysCalendar() {
        assertThat(facts("Northwind's capex was $3.4 billion last fiscal quarter."))
                .containsExactly("Northwind 3400000000 USD FY2026-Q1 actual");
        assertThat(facts("北风第一季度资本支出为34亿美元。")).containsExactly("Northwind 3400000000 USD FY2026-Q1 actual");
    }

    @Test
    void aYearEarlierCountsFromThePeriodBefore() {
        assertThat(
                        facts(
                                "In Q3 2025 Pelagia's capex was $37 million, against $22 million in the same quarter a year earlier."))
                .containsExactly("Pelagia 37000000 USD 2025-Q3 actual", "Pelagia 22000000 USD 2024-Q3 actual");
    }

    @Test
    void whatOutsidersExpectIsAnEstimate() {
        assertThat(facts("Pelagia's capex was $31 million in Q3 2025, above analysts' forecast of $26 million."))
                .containsExactly("Pelagia 31000000 USD 2025-Q3 actual", "Pelagia 26000000 USD 2025-Q3 estimate");
    }

    @Test
    void aForecastStaysOneWhenItsPeriodIsOver() {
        assertThat(facts("Orion Cloud had expected capital expenditures of $12 billion in 2024."))
                .containsExactly("Orion Cloud 12000000000 USD 2024 guidance");
        assertThat(
                        facts(
                                "Orion Cloud's capex was $11 billion in 2024. Its own forecast for 2024, given in May, had been $12 billion."))
                .containsExactly(
                        "Orion Cloud 11000000000 USD 2024 actual", "Orion Cloud 12000000000 USD 2024 guidance");
    }

    @Test
    void theTwoEndsOfAGuidanceMakeRanges() {
        assertThat(figures("远洋智算把全年资本支出下限调高到12亿美元，上限维持15亿美元不变。"))
                .extracting(figure -> figure.amount().toPlainString() + "-" + figure.amountMax())
                .containsExactly("1200000000-1500000000");
    }

    @Test
    void anAmountToldTwiceIsOneFigureWithTheMorePreciseValue() {
        List<ExtractedCapex> figures = figures(
                "Orion Cloud to spend $60 billion on capex in 2026\n\nOrion Cloud expects capital expenditures of $60.2 billion in 2026.");

        assertThat(figures).singleElement().satisfies(figure -> {
            assertThat(figure.amount()).isEqualByComparingTo("60200000000");
            assertThat(figure.evidence())
                    .filteredOn(e -> e.field().equals("sentence"))
                    .hasSize(2);
        });
    }

    @Test
    void aConversionInBracketsIsNoFigureOfItsOwn() {
        assertThat(facts("Pelagia set its 2025 capital budget at NT$16.5 billion (US$508 million)."))
                .containsExactly("Pelagia 16500000000 TWD 2025 guidance");
    }

    @Test
    void aRelativeYearInAnUndatedTextStaysOpen() {
        assertThat(facts(null, "远洋智算今年的资本支出将超过20亿美元，较2025年的12亿美元大幅增长。"))
                .containsExactly("Pelagia 2000000000 USD null guidance", "Pelagia 1200000000 USD 2025 actual");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Pelagia raised its 2026 capital expenditure guidance to $85 billion from $75 billion. | 85 75*",
                "Pelagia cut its 2026 capital expenditure target from $40 billion to $35 billion. | 40* 35",
                "Pelagia lifted its previous capital expenditure forecast for 2026 to $66 billion. | 66",
                "Pelagia's capital expenditure will be more than $80 billion in 2026. | 80",
                "Pelagia expects capital expenditure of $12 billion in 2026, less than the $15 billion it had previously planned. | 12 15*",
                "远洋智算将2026年资本开支指引从850亿美元上调至910亿美元。 | 85* 91",
                "遠洋智算2026年資本支出由660億美元調高至700億美元。 | 66* 70",
                "远洋智算2026年全年资本支出指引由660亿至720亿美元收窄为700亿至720亿美元。 | 66* 70",
                "远洋智算2026年资本支出预计为120亿美元，高于此前的110亿美元。 | 12 11*",
                "远洋智算2026年的资本支出由公司自己投入，为100亿美元。 | 10"
            })
    void whatHeldBeforeIsToldFromWhatHoldsNow(String text, String expected) {
        assertThat(ENGINE.extract(new SourceText(text, null, PUBLISHED, null)).capex())
                .extracting(fact ->
                        fact.amount().movePointLeft(9).stripTrailingZeros().toPlainString()
                                + (fact.superseded() ? "*" : ""))
                .containsExactly(expected.split(" "));
    }

    @Test
    void aPlanThatIsMovedWasNotSpent() {
        assertThat(facts("Pelagia cut its 2025 capital expenditure target from $40 billion to $35 billion."))
                .allSatisfy(fact -> assertThat(fact).endsWith("guidance"));
    }

    @Test
    void whatCompaniesAsSuchMustSpendIsNobodys() {
        assertThat(facts("远洋智算扩建数据中心。这意味着企业需要投入数十亿美元建设数据中心。")).isEmpty();
        assertThat(facts(
                        "Pelagia builds data centers. It means that companies must invest $5 billion in data centers."))
                .isEmpty();
        assertThat(facts("远洋智算扩建数据中心。这家公司需要投入50亿美元建设数据中心。")).hasSize(1);
    }

    @Test
    void aShareOfAFundingRoundIsNoCapex() {
        assertThat(facts("星际数据中心今年开工。在猎户云寻求的400亿美元融资中，远洋智算将至少投入300亿美元。")).isEmpty();
        assertThat(facts("In a $40 billion funding round, Pelagia will invest $30 billion. The data centers follow."))
                .isEmpty();
        assertThat(facts("远洋智算完成融资后，将投入300亿元建设数据中心。")).hasSize(1);
    }

    private static Company company(String slug, String name, FiscalCalendar calendar, String chinese) {
        return new Company(slug, name, List.of(new Alias(name, false), new Alias(chinese, false)), List.of(), calendar);
    }

    private static List<ExtractedCapex> figures(String text) {
        return ENGINE.extract(new SourceText(text, null, PUBLISHED, null)).capex();
    }

    private static List<String> facts(String text) {
        return facts(PUBLISHED, text);
    }

    private static List<String> facts(@Nullable LocalDate published, String text) {
        Stream<ExtractedCapex> figures = ENGINE.extract(new SourceText(text, null, published, null)).capex().stream();
        return figures.map(f -> "%s %s %s %s %s"
                        .formatted(
                                f.spender(),
                                f.amount().toPlainString(),
                                f.currency(),
                                f.period(),
                                f.basis().code()))
                .toList();
    }
}
