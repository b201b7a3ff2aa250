package org.layoffledger.capex;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.layoffledger.review.Clusters;

/** Turns the slots that the rules make into those that editors want: parts what is not comparable, joins what is the same figure. */
final class Slots {

    private final Clusters clusters;

    private Slots(Clusters clusters) {
        this.clusters = clusters;
    }

    /** The statements of each figure, none empty, each in its slot's order. */
    static Collection<List<CapexStatement>> of(Collection<List<CapexStatement>> slots, Clusters clusters) {
        return clusters.isFree() ? slots : new Slots(clusters).ruled(slots);
    }

    private Collection<List<CapexStatement>> ruled(Collection<List<CapexStatement>> slots) {
        List<List<CapexStatement>> parts = new ArrayList<>();
        slots.forEach(slot -> parts.addAll(parts(slot)));
        Map<String, List<CapexStatement>> joined = new LinkedHashMap<>();
        for (List<CapexStatement> part : parts) {
            CapexStatement first = part.get(0);
            // what was spent and what was planned are two figures, whatever anybody joins
            joined.computeIfAbsent(first.basis() + clusters.root(first.key()), root -> new ArrayList<>())
                    .addAll(part);
        }
        joined.values().forEach(figure -> figure.sort(CapexStatement.BY_PUBLICATION));
        return joined.values();
    }

    /** What editors decided about comes first; the rest goes with the same value, else with the first part. */
    private List<List<CapexStatement>> parts(List<CapexStatement> slot) {
        List<List<CapexStatement>> parts = new ArrayList<>();
        slot.stream()
                .sorted(Comparator.comparing(statement -> !clusters.isDecided(statement.key())))
                .forEach(statement -> parts.stream()
                        .filter(part ->
                                clusters.mayJoin(statement.key(), part.get(0).key()))
                        .min(Comparator.comparing(part -> !tells(part, statement.value())))
                        .ifPresentOrElse(
                                part -> {
                                    clusters.join(statement.key(), part.get(0).key());
                                    part.add(statement);
                                },
                                () -> parts.add(new ArrayList<>(List.of(statement)))));
        return parts;
    }

    private static boolean tells(List<CapexStatement> part, CapexStatement.Value value) {
        return part.stream().anyMatch(statement -> statement.value().equals(value));
    }
}
