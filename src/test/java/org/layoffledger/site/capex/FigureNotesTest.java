package org.layoffledger.site.capex;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.layoffledger.capex.Outcome.Result;
import org.layoffledger.capex.QuarterSpan;

class FigureNotesTest {

    @Test
    void anActualYearGrowsOnTheActualYearBefore() {
        FigureRow year = Rows.of(1).spent("131").year(2025).row();
        FigureNotes notes = new FigureNotes(
                List.of(Rows.of(1).spent("83").year(2024).addedUp().row(), year));
        assertThat(notes.change(year)).satisfies(change -> {
            assertThat(change.kind()).isEqualTo("growth");
            assertThat(change.growth().low()).isEqualByComparingTo("58");
            assertThat(change.computed()).isTrue();
        });
    }

    @Test
    void guidanceAgainstAnActualFigureIsNotCalledGrowth() {
        FigureRow guidance = Rows.of(1).guided("175", "185").year(2026).row();
        FigureNotes notes =
                new FigureNotes(List.of(Rows.of(1).spent("91.4").year(2025).row(), guidance));
        assertThat(notes.change(guidance))
                .satisfies(change -> assertThat(change.kind()).isEqualTo("guidance"));
    }

    @Test
    void onlyTheSameSpenderPartPeriodAndCurrencyAreCompared() {
        FigureRow quarter = Rows.of(1).spent("36.07").quarter(2025, 3).row();
        assertThat(new FigureNotes(List.of(
                                Rows.of(2).spent("20").quarter(2024, 3).row(),
                                Rows.of(1)
                                        .spent("20")
                                        .unit("AWS")
                                        .quarter(2024, 3)
                                        .row(),
                                Rows.of(1)
                                        .spent("20")
                                        .in("EUR")
                                        .quarter(2024, 3)
                                        .row(),
                                Rows.of(1).guided("20").quarter(2024, 3).row(),
                                Rows.of(1).spent("20").quarter(2024, 4).row(),
                                Rows.of(1).spent("83").year(2024).row(),
                                quarter))
                        .change(quarter))
                .isNull();
    }

    @Test
    void aFiscalYearIsComparedWithAFiscalYearOnly() {
        FigureRow fiscal = Rows.of(3)
                .spent("88.2")
                .fiscalYear("FY2025", new QuarterSpan(8098, 8101))
                .row();
        FigureRow before = Rows.of(3)
                .spent("55.7")
                .fiscalYear("FY2024", new QuarterSpan(8094, 8097))
                .row();
        FigureRow calendar = Rows.of(3).spent("76").year(2024).row();
        assertThat(new FigureNotes(List.of(fiscal, calendar)).change(fiscal)).isNull();
        assertThat(new FigureNotes(List.of(fiscal, calendar, before)).change(fiscal))
                .satisfies(change -> assertThat(change.before()).isEqualTo(before));
    }

    @Test
    void guidanceIsHeldAgainstWhatWasSpentInItsPeriod() {
        FigureRow guidance = Rows.of(1).guided("125").year(2025).row();
        FigureRow spent = Rows.of(1).spent("131").year(2025).row();
        assertThat(new FigureNotes(List.of(guidance)).result(guidance)).isNull();
        assertThat(new FigureNotes(List.of(guidance, spent)).result(guidance)).satisfies(result -> {
            assertThat(result.outcome().result()).isEqualTo(Result.ABOVE);
            assertThat(result.outcome().by()).isEqualByComparingTo("6e9");
            assertThat(result.actual()).isEqualTo(spent);
        });
    }
}
