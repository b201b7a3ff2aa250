package org.layoffledger.layoff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.layoffledger.review.DecidedFacts;
import org.layoffledger.review.Decision;
import org.layoffledger.review.FactKind;
import org.layoffledger.review.Overruled;
import org.layoffledger.review.RecordedDecision;
import org.layoffledger.review.Rulings;

class RulingProperties extends LayoffLedgers {

    private static final DecidedFacts DECIDED = DecidedFacts.of(
            FactKind.LAYOFF,
            'n',
            List.of(
                    Map.of("headcount", "500"),
                    Map.of("headcount", "14000", "qualifier", "about"),
                    Map.of("announcedOn", "2025-07-03"),
                    Map.of("status", "denied"),
                    Map.of("role", "plan", "unit", "AWS"),
                    Map.of("partOf", "30000")));

    @Property(tries = 2000)
    void theOrderOfStatementsAndDecisionsMakesNoDifference(
            @ForAll("ledgers") List<LayoffStatement> ledger,
            @ForAll("decisions") List<RecordedDecision> decisions,
            @ForAll Random random) {
        List<DerivedEvent> events = LayoffDerivation.derive(ledger, Rulings.of(decisions));
        List<LayoffStatement> statements = new ArrayList<>(ledger);
        List<RecordedDecision> rulings = new ArrayList<>(decisions);
        Collections.shuffle(statements, random);
        Collections.shuffle(rulings, random);
        assertThat(LayoffDerivation.derive(statements, Rulings.of(rulings))).isEqualTo(events);
    }

    @Property(tries = 1000)
    void whatIsNotRejectedBelongsToExactlyOneEvent(
            @ForAll("ledgers") List<LayoffStatement> ledger, @ForAll("decisions") List<RecordedDecision> decisions) {
        Rulings rulings = Rulings.of(decisions);
        List<String> placed = new ArrayList<>();
        LayoffDerivation.derive(ledger, rulings)
                .forEach(event -> event.statements().forEach(statement -> placed.add(statement.key())));
        assertThat(placed)
                .containsExactlyInAnyOrderElementsOf(ledger.stream()
                        .map(LayoffStatement::key)
                        .filter(key -> !rulings.rejects(key))
                        .toList());
    }

    @Property(tries = 2000)
    void theLastDecisionOnAPairHolds(
            @ForAll("ledgers") List<LayoffStatement> ledger,
            @ForAll("decisions") List<RecordedDecision> decisions,
            @ForAll("pairs") Decision.OnPair last) {
        List<RecordedDecision> all = new ArrayList<>(decisions);
        all.add(DecidedFacts.made(decisions.size() + 1, last));
        List<DerivedEvent> events = LayoffDerivation.derive(ledger, Rulings.of(all));
        DerivedEvent one = eventOf(events, last.key());
        DerivedEvent other = eventOf(events, last.otherKey());
        if (one != null && other != null) {
            assertThat(one == other).isEqualTo(last instanceof Decision.SameEvent);
            if (last instanceof Decision.PartOf) {
                assertThat(one.parentKey()).isEqualTo(other.key());
            }
        }
    }

    @Property(tries = 1000)
    void aDecisionThatIsTakenBackLeavesNoTrace(
            @ForAll("ledgers") List<LayoffStatement> ledger, @ForAll("decisions") List<RecordedDecision> decisions) {
        for (RecordedDecision withdrawn : decisions) {
            List<RecordedDecision> left =
                    decisions.stream().filter(other -> other != withdrawn).toList();
            List<DerivedEvent> before = LayoffDerivation.derive(ledger, Rulings.of(left));
            LayoffDerivation.derive(ledger, Rulings.of(decisions));
            assertThat(LayoffDerivation.derive(ledger, Rulings.of(left))).isEqualTo(before);
        }
    }

    @Property(tries = 2000)
    void whatIsOverruledChangesNothing(
            @ForAll("ledgers") List<LayoffStatement> ledger, @ForAll("decisions") List<RecordedDecision> decisions) {
        List<RecordedDecision> applying = applying(ledger, decisions);
        Map<Long, Overruled> overruled = Rulings.overruled(applying);
        List<RecordedDecision> left = applying.stream()
                .filter(made -> made.decision() instanceof Decision.PartOf
                        || !overruled.containsKey(made.id())
                        || !overruled.get(made.id()).isWhole())
                .toList();
        assertThat(LayoffDerivation.derive(ledger, Rulings.of(left)))
                .isEqualTo(LayoffDerivation.derive(ledger, Rulings.of(decisions)));
    }

    @Property(tries = 1000)
    void whatIsOverruledHoldsAgainOnceTheLaterOneIsWithdrawn(
            @ForAll("ledgers") List<LayoffStatement> ledger, @ForAll("decisions") List<RecordedDecision> decisions) {
        List<RecordedDecision> applying = applying(ledger, decisions);
        Rulings.overruled(applying).forEach((id, overruled) -> {
            assertThat(overruled.by() == null || overruled.by() > id || isRejection(applying, overruled.by()))
                    .isTrue();
            List<RecordedDecision> alone =
                    applying.stream().filter(made -> made.id() == id).toList();
            assertThat(Rulings.overruled(alone)).isEmpty();
        });
    }

    private static boolean isRejection(List<RecordedDecision> decisions, long id) {
        return decisions.stream().anyMatch(made -> made.id() == id && made.decision() instanceof Decision.Reject);
    }

    private static List<RecordedDecision> applying(List<LayoffStatement> ledger, List<RecordedDecision> decisions) {
        Set<String> present = new HashSet<>();
        ledger.forEach(statement -> present.add(statement.key()));
        return decisions.stream()
                .filter(made -> present.containsAll(((Decision.OnFact) made.decision()).keys()))
                .toList();
    }

    @Property(tries = 1000)
    void decisionsOnFactsThatAreLostApplyToNothing(
            @ForAll("ledgers") List<LayoffStatement> ledger, @ForAll("decisions") List<RecordedDecision> decisions) {
        assertThat(LayoffDerivation.derive(ledger, Rulings.of(decisions)))
                .isEqualTo(LayoffDerivation.derive(ledger, Rulings.of(applying(ledger, decisions))));
    }

    @Property(tries = 1000)
    void plansFormATreeAndNothingIsCountedTwice(
            @ForAll("ledgers") List<LayoffStatement> ledger, @ForAll("decisions") List<RecordedDecision> decisions) {
        List<DerivedEvent> events = LayoffDerivation.derive(ledger, Rulings.of(decisions));
        for (DerivedEvent event : events) {
            Set<String> path = new HashSet<>();
            for (String key = event.key(); key != null; key = parent(events, key)) {
                assertThat(path.add(key)).as("no circle through %s", key).isTrue();
            }
            assertThat(event.counted()
                            && events.stream().anyMatch(other -> event.key().equals(other.parentKey())))
                    .isFalse();
        }
    }

    @Provide
    Arbitrary<List<RecordedDecision>> decisions() {
        return DECIDED.atMost(10);
    }

    @Provide
    Arbitrary<Decision.OnPair> pairs() {
        return DECIDED.pairs();
    }

    private static DerivedEvent eventOf(List<DerivedEvent> events, String key) {
        return events.stream()
                .filter(event ->
                        event.statements().stream().anyMatch(s -> s.key().equals(key)))
                .findFirst()
                .orElse(null);
    }
}
