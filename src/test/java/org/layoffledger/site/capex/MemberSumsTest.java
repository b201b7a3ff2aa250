package org.layoffledger.site.capex;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.layoffledger.capex.QuarterSpan;
import org.layoffledger.site.capex.Comparison.Sum;
import org.layoffledger.site.capex.Figures.GroupMember;

class MemberSumsTest {

    private static final GroupMember AMAZON = new GroupMember(9, 1, "Amazon");
    private static final GroupMember ALPHABET = new GroupMember(9, 2, "Alphabet");
    private static final GroupMember MICROSOFT = new GroupMember(9, 3, "Microsoft");
    private static final GroupMember META = new GroupMember(9, 5, "Meta");
    private static final GroupMember TENCENT = new GroupMember(9, 4, "Tencent");

    private static final Dollars AS_STATED = new Dollars(Rows.RATES, false);
    private static final Dollars IN_DOLLARS = new Dollars(Rows.RATES, true);

    /** The third quarter of 2025 as the companies reported it, which the press rounded to 114 billion together. */
    @Test
    void theMembersOfAQuarterAddUp() {
        Sum sum = quarter(
                List.of(AMAZON, ALPHABET, MICROSOFT, META),
                Rows.of(5).spent("19.37").quarter(2025, 3).row(),
                Rows.of(1).spent("36.07").quarter(2025, 3).row(),
                Rows.of(2).spent("23.95").quarter(2025, 3).row(),
                Rows.of(3).spent("34.9").fiscalQuarter("FY2026-Q1", 2025, 3).row());
        assertThat(sum.low()).isEqualByComparingTo("114.29e9");
        assertThat(sum.max()).isNull();
        assertThat(sum.missing()).isEmpty();
        assertThat(sum.computed()).isFalse();
    }

    @Test
    void aUnitsFigureIsNotAddedToItsCompanys() {
        Sum sum = quarter(
                List.of(AMAZON, ALPHABET),
                Rows.of(1).spent("36.07").quarter(2025, 3).row(),
                Rows.of(1).spent("28.3").unit("AWS").quarter(2025, 3).row());
        assertThat(sum.low()).isEqualByComparingTo("36.07e9");
        assertThat(sum.missing()).containsExactly("Alphabet");
    }

    @Test
    void aFiscalYearOfOtherMonthsIsNamedAndNotAdded() {
        Sum sum = year(
                AS_STATED,
                List.of(AMAZON, MICROSOFT),
                Rows.of(1).spent("131").year(2025).row(),
                Rows.of(3)
                        .spent("88.2")
                        .fiscalYear("FY2025", new QuarterSpan(8098, 8101))
                        .row());
        assertThat(sum.low()).isEqualByComparingTo("131e9");
        assertThat(sum.missing()).containsExactly("Microsoft (FY2025)");
    }

    @Test
    void aComputedCalendarYearOfThatMemberIsAddedAndMarked() {
        Sum sum = year(
                AS_STATED,
                List.of(AMAZON, MICROSOFT),
                Rows.of(1).spent("131").year(2025).row(),
                Rows.of(3).spent("118").year(2025).addedUp().row());
        assertThat(sum.low()).isEqualByComparingTo("249e9");
        assertThat(sum.computed()).isTrue();
    }

    @Test
    void whatWasSpentGoesBeforeWhatWasPlannedAndRangesStayRanges() {
        Sum sum = year(
                AS_STATED,
                List.of(AMAZON, ALPHABET),
                Rows.of(1).guided("125").year(2025).row(),
                Rows.of(1).spent("131").year(2025).row(),
                Rows.of(2).guided("91", "93").year(2025).row());
        assertThat(sum.low()).isEqualByComparingTo("222e9");
        assertThat(sum.max()).isEqualByComparingTo("224e9");
        assertThat(sum.bases()).containsExactly("actual", "guidance");
    }

    @Test
    void anotherCurrencyIsLeftOutAndNamedUnlessDollarsAreAskedFor() {
        FigureRow amazon = Rows.of(1).spent("83").year(2024).row();
        FigureRow tencent = Rows.of(4).spent("76.76").in("CNY").year(2024).row();
        Sum stated = sums(AS_STATED, false, amazon, tencent)
                .of(
                        List.of(TENCENT, AMAZON),
                        2024,
                        List.of(Rows.of(1).guided("500").year(2024).row()));
        assertThat(stated.low()).isEqualByComparingTo("83e9");
        assertThat(stated.currency()).isEqualTo("USD");
        assertThat(stated.missing()).containsExactly("Tencent (CNY)");

        Sum converted = sums(IN_DOLLARS, false, amazon, tencent).of(List.of(TENCENT, AMAZON), 2024, List.of());
        assertThat(converted.low()).isBetween(new BigDecimal("93.5e9"), new BigDecimal("93.8e9"));
        assertThat(converted.converted()).isTrue();
        assertThat(converted.missing()).isEmpty();
    }

    @Test
    void aYearWithoutARateIsNotConverted() {
        Sum sum = sums(
                        IN_DOLLARS,
                        false,
                        Rows.of(1).guided("200").year(2026).row(),
                        Rows.of(4).guided("100").in("CNY").year(2026).row())
                .of(List.of(TENCENT, AMAZON), 2026, List.of());
        assertThat(sum.low()).isEqualByComparingTo("200e9");
        assertThat(sum.missing()).containsExactly("Tencent (CNY)");
    }

    private static Sum quarter(List<GroupMember> members, FigureRow... figures) {
        return sums(AS_STATED, true, figures).of(members, 2025 * 4 + 2, List.of());
    }

    private static Sum year(Dollars dollars, List<GroupMember> members, FigureRow... figures) {
        return sums(dollars, false, figures).of(members, 2025, List.of());
    }

    private static MemberSums sums(Dollars dollars, boolean byQuarter, FigureRow... figures) {
        return new MemberSums(byQuarter, List.of(figures), dollars);
    }
}
