package org.layoffledger.derivation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.layoffledger.extraction.TextSpan;

/**
 * Gives the mentions of an article that is read again their keys: the key of the older mention that is the same fact, so that addresses and decisions find it; a key of
 * its own where there is none. One to one, and a pure function of the two readings. The rules are in docs/decisions/0045-readings-beside-the-ledger.md.
 */
public final class KeyInheritance {

    private record Pair(int older, int newer, boolean samePlace, int overlap, boolean sameSubject, int agreement) {
        static final Comparator<Pair> BEST_FIRST = Comparator.comparing(Pair::samePlace, Comparator.reverseOrder())
                .thenComparing(Pair::overlap, Comparator.reverseOrder())
                .thenComparing(Pair::sameSubject, Comparator.reverseOrder())
                .thenComparing(Pair::agreement, Comparator.reverseOrder())
                .thenComparing(Pair::older)
                .thenComparing(Pair::newer);
    }

    private final List<ToldFact> older;
    private final List<ToldFact> newer;

    private KeyInheritance(List<ToldFact> older, List<ToldFact> newer) {
        this.older = older;
        this.newer = newer;
    }

    /**
     * For each newer mention the older one whose key it inherits, or null.
     *
     * @param older the mentions that hold, in any order
     * @param newer in the order of the engine
     */
    public static List<@Nullable ToldFact> match(List<ToldFact> older, List<ToldFact> newer) {
        List<ToldFact> ordered = older.stream()
                .sorted(Comparator.comparing(ToldFact::place).thenComparing(ToldFact::key))
                .toList();
        return new KeyInheritance(ordered, newer).match();
    }

    /**
     * The keys of the newer mentions: inherited where {@code matched} has an older one, else given out by {@code keys}.
     *
     * @param keys has given no key out yet
     */
    public static List<String> keys(List<@Nullable ToldFact> matched, List<ToldFact> newer, LastingKey keys) {
        matched.stream().filter(Objects::nonNull).map(ToldFact::key).forEach(keys::reserve);
        List<String> given = new ArrayList<>();
        for (int i = 0; i < newer.size(); i++) {
            ToldFact heir = newer.get(i);
            ToldFact ancestor = matched.get(i);
            given.add(ancestor == null ? keys.of(heir.kind(), heir.name(), heir.place()) : ancestor.key());
        }
        return given;
    }

    private List<@Nullable ToldFact> match() {
        List<@Nullable ToldFact> matched = new ArrayList<>();
        newer.forEach(fact -> matched.add(null));
        Set<Integer> taken = new HashSet<>();
        for (Pair pair : pairs()) {
            if (matched.get(pair.newer()) == null && taken.add(pair.older())) {
                matched.set(pair.newer(), older.get(pair.older()));
            }
        }
        return matched;
    }

    /** Every two that can be the same fact; a sweep over the text, so that facts far from each other are never compared. */
    private List<Pair> pairs() {
        List<Integer> inTextOrder = new ArrayList<>();
        for (int i = 0; i < newer.size(); i++) {
            inTextOrder.add(i);
        }
        inTextOrder.sort(
                Comparator.comparing((Integer i) -> newer.get(i).place().start())
                        .thenComparing(i -> i));
        List<Pair> pairs = new ArrayList<>();
        List<Integer> near = new ArrayList<>();
        int next = 0;
        for (int newest : inTextOrder) {
            TextSpan place = newer.get(newest).place();
            while (next < older.size() && older.get(next).place().start() < place.end()) {
                near.add(next++);
            }
            near.removeIf(old -> older.get(old).place().end() <= place.start());
            near.stream()
                    .filter(old -> older.get(old).canBe(newer.get(newest)))
                    .forEach(old -> pairs.add(pair(old, newest)));
        }
        pairs.sort(Pair.BEST_FIRST);
        return pairs;
    }

    private Pair pair(int oldest, int newest) {
        ToldFact from = older.get(oldest);
        ToldFact to = newer.get(newest);
        int overlap = Math.min(from.place().end(), to.place().end())
                - Math.max(from.place().start(), to.place().start());
        return new Pair(
                oldest,
                newest,
                from.place().equals(to.place()),
                overlap,
                from.subject().equals(to.subject()),
                from.agreement(to));
    }
}
