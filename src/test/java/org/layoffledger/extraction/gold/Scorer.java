package org.layoffledger.extraction.gold;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Compares what was found in a passage with what is annotated. Each annotated fact takes the fact found that agrees best; required facts choose first.
 *
 * @param <G> an annotated fact
 * @param <F> a fact found
 */
final class Scorer<G, F> {

    /** So many exempt facts of a passage pass unpunished; more would be noise. */
    private static final int EXEMPT_IN_A_PASSAGE = 3;

    private final ScoringRules<G, F> rules;

    Scorer(ScoringRules<G, F> rules) {
        this.rules = rules;
    }

    private record Pair(int gold, int found, Map<String, Boolean> fields) {
        private static final Comparator<Pair> BEST_FIRST = Comparator.comparingLong((Pair pair) -> -pair.rightFields())
                .thenComparingInt(Pair::gold)
                .thenComparingInt(Pair::found);

        long rightFields() {
            return fields.values().stream().filter(right -> right).count();
        }
    }

    Tally score(List<G> gold, List<F> found) {
        Tally tally = new Tally();
        Set<Integer> taken = new HashSet<>();
        List<Pair> hits = assign(gold, found, fact -> !rules.isOptional(fact), taken);
        for (Pair hit : hits) {
            tally.addHit(hit.fields(), rules.strictFields().stream().allMatch(hit.fields()::get));
        }
        long required = gold.stream().filter(fact -> !rules.isOptional(fact)).count();
        for (long missed = required - hits.size(); missed > 0; missed--) {
            tally.addMiss();
        }
        assign(gold, found, rules::isOptional, taken);
        countWrong(found, taken, tally);
        return tally;
    }

    private List<Pair> assign(List<G> gold, List<F> found, Predicate<G> eligible, Set<Integer> taken) {
        List<Pair> candidates = new ArrayList<>();
        for (int g = 0; g < gold.size(); g++) {
            for (int f = 0; f < found.size(); f++) {
                if (eligible.test(gold.get(g)) && rules.matches(gold.get(g), found.get(f))) {
                    candidates.add(new Pair(g, f, rules.fields(gold.get(g), found.get(f))));
                }
            }
        }
        candidates.sort(Pair.BEST_FIRST);
        Set<Integer> served = new HashSet<>();
        List<Pair> assigned = new ArrayList<>();
        for (Pair pair : candidates) {
            if (!served.contains(pair.gold()) && taken.add(pair.found())) {
                served.add(pair.gold());
                assigned.add(pair);
            }
        }
        return assigned;
    }

    private void countWrong(List<F> found, Set<Integer> taken, Tally tally) {
        List<F> left = IntStream.range(0, found.size())
                .filter(index -> !taken.contains(index))
                .<F>mapToObj(found::get)
                .toList();
        long exempt = left.stream().filter(rules::isExempt).count();
        long wrong = left.size() - Math.min(exempt, EXEMPT_IN_A_PASSAGE);
        for (long i = 0; i < wrong; i++) {
            tally.addWrong();
        }
    }
}
