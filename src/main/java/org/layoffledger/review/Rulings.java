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

/**
 * The decisions on the facts of one company, brought together: on each matter the later decision counts. The same for the same decisions, in whatever order they are
 * given. Immutable.
 */
public final class Rulings {

    /** Nothing was decided. */
    public static final Rulings NONE = new Rulings(List.of());

    private final Map<String, Boolean> valid = new HashMap<>();
    private final Map<String, Map<String, @Nullable String>> corrections = new HashMap<>();
    private final List<Decision.OnPair> pairs;

    private Rulings(List<Decision> inOrder) {
        for (Decision decision : inOrder) {
            if (decision instanceof Decision.Confirm confirm) {
                valid.put(confirm.key(), true);
            } else if (decision instanceof Decision.Reject reject) {
                valid.put(reject.key(), false);
            } else if (decision instanceof Decision.Correct correct) {
                corrections
                        .computeIfAbsent(correct.key(), key -> new HashMap<>())
                        .putAll(correct.values());
            }
        }
        pairs = inOrder.stream()
                .filter(Decision.OnPair.class::isInstance)
                .map(Decision.OnPair.class::cast)
                .toList();
    }

    /** Of decisions that apply, in any order. */
    public static Rulings of(Collection<RecordedDecision> decisions) {
        return new Rulings(decisions.stream()
                .sorted(Comparator.comparingLong(RecordedDecision::id))
                .map(RecordedDecision::decision)
                .toList());
    }

    /**
     * Those of the decisions that later ones overrule, by their numbers; a pair of which a fact is rejected among them.
     *
     * @param applying none withdrawn or without its fact; in any order
     */
    public static Map<Long, Overruled> overruled(Collection<RecordedDecision> applying) {
        return Overruling.among(applying);
    }

    /** Whether an editor found that the article does not say so. */
    public boolean rejects(String key) {
        return Boolean.FALSE.equals(valid.get(key));
    }

    /** The values that an editor gave for the fact, by field; empty where none. */
    public Map<String, @Nullable String> corrections(String key) {
        return corrections.getOrDefault(key, Map.of());
    }

    /** What of it bears on which value is shown. */
    public Editing editing(String key) {
        boolean confirmed = Boolean.TRUE.equals(valid.get(key));
        Set<String> fields = corrections(key).keySet();
        return confirmed || !fields.isEmpty() ? new Editing(confirmed, fields) : Editing.NONE;
    }

    /** Which of these facts belong together and which do not; decisions on a fact that is not among them apply to nothing. */
    public Clusters clusters(Collection<String> keys) {
        Clusters clusters = new Clusters();
        if (!pairs.isEmpty()) {
            Set<String> present = new HashSet<>(keys);
            // the later decision first: the earlier one must not undo it
            for (int i = pairs.size() - 1; i >= 0; i--) {
                Decision.OnPair pair = pairs.get(i);
                if (present.containsAll(pair.keys())) {
                    rule(clusters, pair);
                }
            }
        }
        return clusters;
    }

    private static void rule(Clusters clusters, Decision.OnPair pair) {
        if (pair instanceof Decision.SameEvent) {
            clusters.unite(pair.key(), pair.otherKey());
        } else {
            clusters.part(pair.key(), pair.otherKey());
        }
    }

    /** Which rounds belong to which plans, the later decision first. */
    public List<Decision.PartOf> plans() {
        List<Decision.PartOf> plans = new ArrayList<>();
        for (Decision.OnPair pair : pairs) {
            if (pair instanceof Decision.PartOf plan) {
                plans.add(0, plan);
            }
        }
        return plans;
    }
}
