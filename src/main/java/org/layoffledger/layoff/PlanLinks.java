package org.layoffledger.layoff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.layoffledger.extraction.LayoffRole;

/**
 * Which cut is a round of which plan. Only what a text says makes a round part of a plan: it names the plan's size beside the round. Numbers that happen to add up
 * make nothing.
 */
final class PlanLinks {

    private final Map<Long, List<List<LayoffStatement>>> bySize = new HashMap<>();

    PlanLinks(List<List<LayoffStatement>> groups) {
        for (List<LayoffStatement> group : groups) {
            group.stream()
                    .map(LayoffStatement::headcount)
                    .filter(Objects::nonNull)
                    .distinct()
                    .forEach(size ->
                            bySize.computeIfAbsent(size, s -> new ArrayList<>()).add(group));
        }
    }

    /** The plan of {@code size} that the group is a round of, or null where the ledger does not hold it. Always larger than any number of the group: no cycles. */
    @Nullable
    List<LayoffStatement> plan(List<LayoffStatement> group, long size) {
        if (largest(group) >= size) {
            return null;
        }
        return bySize.getOrDefault(size, List.of()).stream()
                .min(Comparator.<List<LayoffStatement>>comparingInt(PlanLinks::unlikeness)
                        .thenComparing(plan -> !sharesArticle(plan, group))
                        .thenComparingLong(plan -> gap(plan, group))
                        .thenComparing(plan -> first(plan).key()))
                .orElse(null);
    }

    private static int unlikeness(List<LayoffStatement> group) {
        if (group.stream().anyMatch(s -> s.role() == LayoffRole.PLAN)) {
            return 0;
        }
        return group.stream().anyMatch(s -> s.role() == LayoffRole.ROUND) ? 1 : 2;
    }

    private static long largest(List<LayoffStatement> group) {
        return group.stream()
                .map(LayoffStatement::headcount)
                .filter(Objects::nonNull)
                .mapToLong(Long::longValue)
                .max()
                .orElse(0);
    }

    private static boolean sharesArticle(List<LayoffStatement> one, List<LayoffStatement> other) {
        return one.stream().anyMatch(a -> other.stream().anyMatch(b -> a.articleId() == b.articleId()));
    }

    private static long gap(List<LayoffStatement> one, List<LayoffStatement> other) {
        long smallest = Long.MAX_VALUE;
        for (LayoffStatement a : one) {
            for (LayoffStatement b : other) {
                Long gap = TimeFit.gap(a, b);
                smallest = gap == null ? smallest : Math.min(smallest, gap);
            }
        }
        return smallest;
    }

    private static LayoffStatement first(List<LayoffStatement> group) {
        return group.stream().min(LayoffStatement.BY_PUBLICATION).orElseThrow();
    }
}
