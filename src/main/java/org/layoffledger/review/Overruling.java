package org.layoffledger.review;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds which decisions are overruled by which, as {@link Rulings} has it. A pure function; for one set of decisions. */
final class Overruling {

    private final Map<Long, Overruled> overruled = new HashMap<>();

    /** What was decided later, by the question. */
    private final Map<String, Long> settled = new HashMap<>();

    private final Map<String, Long> rejected = new HashMap<>();
    private final Clusters clusters = new Clusters();
    private final List<RecordedDecision> pairs = new ArrayList<>();

    private Overruling() {}

    /**
     * The overruled ones by their numbers.
     *
     * @param applying none of them withdrawn or without its fact; all that are connected by their facts
     */
    static Map<Long, Overruled> among(Collection<RecordedDecision> applying) {
        List<RecordedDecision> latestFirst = applying.stream()
                .sorted(Comparator.comparingLong(RecordedDecision::id).reversed())
                .toList();
        Overruling overruling = new Overruling();
        latestFirst.forEach(overruling::alone);
        latestFirst.forEach(overruling::pair);
        overruling.plans();
        return overruling.overruled;
    }

    private void alone(RecordedDecision made) {
        Decision decision = made.decision();
        if (decision instanceof Decision.Confirm confirm) {
            settle(made, "valid " + confirm.key());
        } else if (decision instanceof Decision.Reject reject) {
            if (settle(made, "valid " + reject.key())) {
                rejected.put(reject.key(), made.id());
            }
        } else if (decision instanceof Decision.Correct correct) {
            settle(made, correct.key(), correct.values().keySet());
        } else if (decision instanceof Decision.Rename rename) {
            settle(made, "company " + rename.companyId(), rename.values().keySet());
        } else if (decision instanceof Decision.Alias alias) {
            settle(made, "alias " + alias.companyId() + ' ' + alias.name());
        }
    }

    /** Whether the decision is the one that counts. */
    private boolean settle(RecordedDecision made, String question) {
        Long by = settled.putIfAbsent(question, made.id());
        if (by != null) {
            overruled.put(made.id(), Overruled.whole(by));
        }
        return by == null;
    }

    private void settle(RecordedDecision made, String about, Set<String> fields) {
        Set<String> given = new HashSet<>();
        Long latest = null;
        for (String field : fields) {
            Long by = settled.putIfAbsent(about + ' ' + field, made.id());
            if (by != null) {
                given.add(field);
                latest = latest == null ? by : Long.valueOf(Math.max(latest, by));
            }
        }
        if (!given.isEmpty()) {
            overruled.put(made.id(), given.equals(fields) ? Overruled.whole(latest) : new Overruled(latest, given));
        }
    }

    private void pair(RecordedDecision made) {
        if (!(made.decision() instanceof Decision.OnPair pair)) {
            return;
        }
        Long rejection = rejected.getOrDefault(pair.key(), rejected.get(pair.otherKey()));
        boolean same = pair instanceof Decision.SameEvent;
        boolean together = clusters.root(pair.key()).equals(clusters.root(pair.otherKey()));
        if (rejection != null) {
            overruled.put(made.id(), Overruled.whole(rejection));
        } else if (same ? !clusters.mayJoin(pair.key(), pair.otherKey()) : together) {
            overruled.put(made.id(), Overruled.whole(rival(pair)));
        } else {
            if (same) {
                clusters.unite(pair.key(), pair.otherKey());
            } else {
                clusters.part(pair.key(), pair.otherKey());
            }
            pairs.add(made);
        }
    }

    /** The later decision about the same two facts, if there is one. */
    private @Nullable Long rival(Decision.OnPair pair) {
        Set<String> keys = Set.copyOf(pair.keys());
        return pairs.stream()
                .filter(later -> keys.equals(Set.copyOf(((Decision.OnPair) later.decision()).keys())))
                .map(RecordedDecision::id)
                .findFirst()
                .orElse(null);
    }

    /** A round has one plan, and a plan is no round of its own round. */
    private void plans() {
        Map<String, String> above = new HashMap<>();
        Map<String, Long> by = new HashMap<>();
        for (RecordedDecision made : pairs) {
            if (made.decision() instanceof Decision.PartOf partOf) {
                String round = clusters.root(partOf.key());
                String plan = clusters.root(partOf.otherKey());
                if (above.containsKey(round)) {
                    if (!plan.equals(above.get(round))) {
                        overruled.put(made.id(), Overruled.whole(by.get(round)));
                    }
                } else if (isAbove(round, plan, above)) {
                    overruled.put(made.id(), Overruled.whole(by.get(plan)));
                } else {
                    above.put(round, plan);
                    by.put(round, made.id());
                }
            }
        }
    }

    private static boolean isAbove(String round, String plan, Map<String, String> above) {
        for (String one = plan; one != null; one = above.get(one)) {
            if (one.equals(round)) {
                return true;
            }
        }
        return false;
    }
}
