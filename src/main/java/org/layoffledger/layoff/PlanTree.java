package org.layoffledger.layoff;

import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.layoffledger.derivation.Choice;
import org.layoffledger.review.Decision;
import org.layoffledger.review.Rulings;

/** Which cut is a round of which plan: what editors say first, then what texts say. Never a circle. */
final class PlanTree {

    private final Map<List<LayoffStatement>, List<LayoffStatement>> plans = new IdentityHashMap<>();
    private final Map<List<LayoffStatement>, Boolean> withRounds = new IdentityHashMap<>();

    private PlanTree() {}

    static PlanTree of(List<List<LayoffStatement>> groups, Rulings rulings) {
        PlanTree tree = new PlanTree();
        List<Decision.PartOf> decided = rulings.plans();
        if (!decided.isEmpty()) {
            tree.decide(groups, decided);
        }
        PlanLinks links = new PlanLinks(groups);
        groups.stream()
                .filter(group -> group.stream().anyMatch(statement -> statement.partOf() != null))
                .sorted(Comparator.comparing(LayoffDerivation::key))
                .forEach(group -> tree.link(group, told(group, links)));
        return tree;
    }

    /** The plan of the group, or null. */
    @Nullable
    List<LayoffStatement> plan(List<LayoffStatement> group) {
        return plans.get(group);
    }

    boolean hasRounds(List<LayoffStatement> group) {
        return withRounds.containsKey(group);
    }

    private void decide(List<List<LayoffStatement>> groups, List<Decision.PartOf> latestFirst) {
        Map<String, List<LayoffStatement>> byKey = new HashMap<>();
        groups.forEach(group -> group.forEach(statement -> byKey.put(statement.key(), group)));
        for (Decision.PartOf decision : latestFirst) {
            List<LayoffStatement> round = byKey.get(decision.key());
            if (round != null) {
                link(round, byKey.get(decision.otherKey()));
            }
        }
    }

    private static @Nullable List<LayoffStatement> told(List<LayoffStatement> group, PlanLinks links) {
        Choice<LayoffStatement> partOf = ValueChoice.words(group, "partOf", LayoffStatement::partOf);
        Long size = partOf == null ? null : partOf.source().partOf();
        return size == null ? null : links.plan(group, size);
    }

    /** The first that is said of a round counts; a plan that is a round of its own round is none. */
    private void link(List<LayoffStatement> round, @Nullable List<LayoffStatement> plan) {
        if (plan == null || plans.containsKey(round)) {
            return;
        }
        for (List<LayoffStatement> above = plan; above != null; above = plans.get(above)) {
            if (above == round) {
                return;
            }
        }
        plans.put(round, plan);
        withRounds.put(plan, true);
    }
}
