package org.layoffledger.review;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.layoffledger.review.RecordedDecision.Quotes;

/** Decisions for tests: recorded in their order, or any that can be made on facts named {@code keya}, {@code keyb}, … */
public final class DecidedFacts {

    private final FactKind fact;
    private final Arbitrary<String> keys;
    private final Arbitrary<Map<String, String>> corrections;

    private DecidedFacts(FactKind fact, char lastKey, List<Map<String, String>> corrections) {
        this.fact = fact;
        this.keys = Arbitraries.chars().range('a', lastKey).map(letter -> "key" + letter);
        this.corrections = Arbitraries.of(corrections);
    }

    /** Decisions on facts of this kind up to the one with the last key. */
    public static DecidedFacts of(FactKind fact, char lastKey, List<Map<String, String>> corrections) {
        return new DecidedFacts(fact, lastKey, corrections);
    }

    /** Recorded one after the other, numbered from one. */
    public static List<RecordedDecision> made(List<? extends Decision> decisions) {
        List<RecordedDecision> made = new ArrayList<>();
        decisions.forEach(decision -> made.add(made(made.size() + 1, decision)));
        return made;
    }

    public static RecordedDecision made(long id, Decision decision) {
        return new RecordedDecision(id, decision, Quotes.NONE, "why", "zoe", Instant.EPOCH, null);
    }

    /** Any few decisions. */
    public Arbitrary<List<RecordedDecision>> atMost(int count) {
        Arbitrary<Decision> one = Arbitraries.oneOf(
                keys.map(key -> new Decision.Confirm(fact, key)),
                keys.map(key -> new Decision.Reject(fact, key)),
                Combinators.combine(keys, corrections).as((key, values) -> new Decision.Correct(fact, key, values)),
                pairs().map(pair -> pair),
                pairs().map(pair -> pair));
        return one.list().ofMaxSize(count).map(DecidedFacts::made);
    }

    /** Any decision on two facts. */
    public Arbitrary<Decision.OnPair> pairs() {
        return Combinators.combine(keys, keys, Arbitraries.integers().between(0, fact == FactKind.LAYOFF ? 2 : 1))
                .as((one, other, kind) -> one.equals(other) ? null : pair(one, other, kind))
                .filter(Objects::nonNull);
    }

    private Decision.OnPair pair(String one, String other, int kind) {
        return switch (kind) {
            case 0 -> new Decision.SameEvent(fact, one, other);
            case 1 -> new Decision.DifferentEvents(fact, one, other);
            default -> new Decision.PartOf(one, other);
        };
    }
}
