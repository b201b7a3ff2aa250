package org.layoffledger.capex;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.layoffledger.extraction.CapexBasis;
import org.layoffledger.extraction.CompanyDirectory.FiscalCalendar;
import org.layoffledger.extraction.Qualifier;
import org.layoffledger.review.DecidedFacts;
import org.layoffledger.review.Decision;
import org.layoffledger.review.FactKind;
import org.layoffledger.review.RecordedDecision;
import org.layoffledger.review.Rulings;

class CapexRulingProperties {

    private static final DecidedFacts DECIDED = DecidedFacts.of(
            FactKind.CAPEX,
            'l',
            List.of(
                    Map.of("amount", "90000000000"),
                    Map.of("amount", "80000000000", "amountMax", "85000000000"),
                    Map.of("period", "2026"),
                    Map.of("basis", "actual"),
                    Map.of("unit", "Azure", "currency", "USD")));

    private static final CapexDerivation MICROSOFT =
            new CapexDerivation(new FiscalCalendar(MonthDay.of(6, 30), false), "USD", "microsoft");

    @Property(tries = 1500)
    void theOrderOfStatementsAndDecisionsMakesNoDifference(
            @ForAll("ledgers") List<CapexStatement> ledger,
            @ForAll("decisions") List<RecordedDecision> decisions,
            @ForAll Random random) {
        List<DerivedFigure> figures = MICROSOFT.derive(ledger, Rulings.of(decisions));
        List<CapexStatement> statements = new ArrayList<>(ledger);
        List<RecordedDecision> rulings = new ArrayList<>(decisions);
        Collections.shuffle(statements, random);
        Collections.shuffle(rulings, random);
        assertThat(MICROSOFT.derive(statements, Rulings.of(rulings))).isEqualTo(figures);
    }

    @Property(tries = 1000)
    void whatIsNotRejectedBelongsToExactlyOneFigureOfItsBasis(
            @ForAll("ledgers") List<CapexStatement> ledger, @ForAll("decisions") List<RecordedDecision> decisions) {
        Rulings rulings = Rulings.of(decisions);
        List<String> placed = new ArrayList<>();
        for (DerivedFigure figure : MICROSOFT.derive(ledger, rulings)) {
            assertThat(figure.statements().stream().map(CapexStatement::basis).distinct())
                    .hasSizeLessThan(2);
            figure.statements().forEach(statement -> placed.add(statement.key()));
        }
        assertThat(placed)
                .containsExactlyInAnyOrderElementsOf(ledger.stream()
                        .map(CapexStatement::key)
                        .filter(key -> !rulings.rejects(key))
                        .toList());
    }

    @Property(tries = 1500)
    void theLastDecisionOnAPairHolds(
            @ForAll("ledgers") List<CapexStatement> ledger,
            @ForAll("decisions") List<RecordedDecision> decisions,
            @ForAll("pairs") Decision.OnPair last) {
        List<RecordedDecision> all = new ArrayList<>(decisions);
        all.add(DecidedFacts.made(decisions.size() + 1, last));
        List<DerivedFigure> figures = MICROSOFT.derive(ledger, Rulings.of(all));
        DerivedFigure one = figureOf(figures, last.key());
        DerivedFigure other = figureOf(figures, last.otherKey());
        if (one != null && other != null) {
            boolean sameBasis =
                    one.chosen().source().basis() == other.chosen().source().basis();
            assertThat(one == other).isEqualTo(last instanceof Decision.SameEvent && sameBasis);
        }
    }

    @Property(tries = 1000)
    void aDecisionThatIsTakenBackLeavesNoTrace(
            @ForAll("ledgers") List<CapexStatement> ledger, @ForAll("decisions") List<RecordedDecision> decisions) {
        List<DerivedFigure> before = MICROSOFT.derive(ledger, Rulings.NONE);
        MICROSOFT.derive(ledger, Rulings.of(decisions));
        assertThat(MICROSOFT.derive(ledger, Rulings.NONE)).isEqualTo(before);
    }

    @Provide
    Arbitrary<List<CapexStatement>> ledgers() {
        Arbitrary<Spending> one = Combinators.combine(
                        Arbitraries.of(40.0, 80.0, 81.0, 95.0),
                        Arbitraries.integers().between(1, 5),
                        Arbitraries.of("", "2025", "FY2025", "2025-Q1", "FY2025-Q2"),
                        Arbitraries.of(CapexBasis.class),
                        Arbitraries.of(Qualifier.EXACT, Qualifier.ABOUT, Qualifier.AT_LEAST),
                        Arbitraries.of("USD", "CNY"))
                .as((billions, article, period, basis, hedge, currency) -> {
                    Spending told = Spending.of(billions)
                            .in(article, article > 3 ? null : "2025-0" + article + "-01")
                            .hedged(hedge)
                            .currency(currency);
                    // those of the first articles give the smaller amounts as what held before
                    Spending shown = article < 3 && billions < 81 ? told.formerly() : told;
                    return (period.isEmpty() ? shown : shown.spentIn(period)).basis(basis);
                });
        return one.list().ofMaxSize(12).map(CapexRulingProperties::numbered);
    }

    private static List<CapexStatement> numbered(List<Spending> told) {
        List<CapexStatement> ledger = new ArrayList<>();
        told.forEach(one ->
                ledger.add(one.key("key" + (char) ('a' + ledger.size())).told()));
        return ledger;
    }

    @Provide
    Arbitrary<List<RecordedDecision>> decisions() {
        return DECIDED.atMost(8);
    }

    @Provide
    Arbitrary<Decision.OnPair> pairs() {
        return DECIDED.pairs();
    }

    private static DerivedFigure figureOf(List<DerivedFigure> figures, String key) {
        return figures.stream()
                .filter(figure ->
                        figure.statements().stream().anyMatch(s -> s.key().equals(key)))
                .findFirst()
                .orElse(null);
    }
}
