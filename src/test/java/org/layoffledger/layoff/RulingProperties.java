package org.layoffledger.layoff;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.layoffledger.review.Decision;
import org.layoffledger.review.FactKind;
import org.layoffledger.review.RecordedDecision;
import org.layoffledger.review.RecordedDecision.Quotes;
import org.layoffledger.review.Rulings;

class RulingProperties extends LayoffLedgers {

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
        all.add(made(decisions.size() + 1, last));
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

    @Property(tries = 1000)
    void decisionsOnFactsThatAreLostApplyToNothing(
            @ForAll("ledgers") List<LayoffStatement> ledger, @ForAll("decisions") List<RecordedDecision> decisions) {
        Set<String> present = new HashSet<>();
        ledger.forEach(statement -> present.add(statement.key()));
        List<RecordedDecision> found = decisions.stream()
                .filter(made -> present.containsAll(((Decision.OnFact) made.decision()).keys()))
                .toList();
        assertThat(LayoffDerivation.derive(ledger, Rulings.of(decisions)))
                .isEqualTo(LayoffDerivation.derive(ledger, Rulings.of(found)));
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
        Arbitrary<Decision> one = Arbitraries.oneOf(
                keys().map(key -> new Decision.Confirm(FactKind.LAYOFF, key)),
                keys().map(key -> new Decision.Reject(FactKind.LAYOFF, key)),
                Combinators.combine(keys(), corrections())
                        .as((key, values) -> new Decision.Correct(FactKind.LAYOFF, key, values)),
                pairs().map(pair -> pair),
                pairs().map(pair -> pair));
        return one.list().ofMaxSize(10).map(RulingProperties::made);
    }

    @Provide
    Arbitrary<Decision.OnPair> pairs() {
        return Combinators.combine(keys(), keys(), Arbitraries.integers().between(0, 2))
                .as((one, other, kind) -> one.equals(other) ? null : pair(one, other, kind))
                .filter(Objects::nonNull);
    }

    private static Decision.OnPair pair(String one, String other, int kind) {
        return switch (kind) {
            case 0 -> new Decision.SameEvent(FactKind.LAYOFF, one, other);
            case 1 -> new Decision.DifferentEvents(FactKind.LAYOFF, one, other);
            default -> new Decision.PartOf(one, other);
        };
    }

    private static Arbitrary<Map<String, String>> corrections() {
        return Arbitraries.of(
                Map.of("headcount", "500"),
                Map.of("headcount", "14000", "qualifier", "about"),
                Map.of("announcedOn", "2025-07-03"),
                Map.of("status", "denied"),
                Map.of("role", "plan", "unit", "AWS"),
                Map.of("partOf", "30000"));
    }

    private static Arbitrary<String> keys() {
        return Arbitraries.chars().range('a', 'n').map(letter -> "key" + letter);
    }

    private static List<RecordedDecision> made(List<Decision> decisions) {
        List<RecordedDecision> made = new ArrayList<>();
        decisions.forEach(decision -> made.add(made(made.size() + 1, decision)));
        return made;
    }

    private static RecordedDecision made(long id, Decision decision) {
        return new RecordedDecision(id, decision, Quotes.NONE, "why", "zoe", Instant.EPOCH, null);
    }

    private static DerivedEvent eventOf(List<DerivedEvent> events, String key) {
        return events.stream()
                .filter(event ->
                        event.statements().stream().anyMatch(s -> s.key().equals(key)))
                .findFirst()
                .orElse(null);
    }
}
