package org.layoffledger.layoff;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.layoffledger.derivation.Choice;
import org.layoffledger.extraction.LayoffRole;
import org.layoffledger.extraction.LayoffStatus;

/**
 * Derives a company's layoff events from what articles say about it: a pure function of the statements, whatever their order. The rules are written down in
 * docs/derivation.md.
 */
final class LayoffDerivation {

    private LayoffDerivation() {}

    /** The events of one company, by key. */
    static List<DerivedEvent> derive(Collection<LayoffStatement> statements) {
        List<List<LayoffStatement>> groups = Grouping.of(statements);
        Map<List<LayoffStatement>, List<LayoffStatement>> plans = plans(groups);
        Set<String> planKeys = new HashSet<>();
        plans.values().forEach(plan -> planKeys.add(key(plan)));
        return groups.stream()
                .map(group -> event(group, plans.get(group), planKeys.contains(key(group))))
                .sorted(Comparator.comparing(DerivedEvent::key))
                .toList();
    }

    private static Map<List<LayoffStatement>, List<LayoffStatement>> plans(List<List<LayoffStatement>> groups) {
        PlanLinks links = new PlanLinks(groups);
        Map<List<LayoffStatement>, List<LayoffStatement>> plans = new IdentityHashMap<>();
        for (List<LayoffStatement> group : groups) {
            Choice<LayoffStatement> partOf = ValueChoice.WORDS.choose(group, LayoffStatement::partOf);
            Long size = partOf == null ? null : partOf.source().partOf();
            List<LayoffStatement> plan = size == null ? null : links.plan(group, size);
            if (plan != null) {
                plans.put(group, plan);
            }
        }
        return plans;
    }

    private static DerivedEvent event(
            List<LayoffStatement> group, @Nullable List<LayoffStatement> plan, boolean hasRounds) {
        LayoffStatement statusSource = ValueChoice.status(group);
        boolean recalled = group.stream().allMatch(LayoffStatement::isRecalled);
        LayoffStatus status = recalled ? LayoffStatus.ANNOUNCED : statusSource.status();
        LayoffRole role = role(group, hasRounds);
        return new DerivedEvent(
                key(group),
                group.stream().sorted(LayoffStatement.BY_PUBLICATION).toList(),
                role,
                status,
                recalled,
                isCounted(role, status, hasRounds),
                statusSource,
                ValueChoice.figure(group, LayoffStatement::headcount),
                ValueChoice.figure(group, LayoffStatement::workforcePercent),
                ValueChoice.date(group),
                ValueChoice.WORDS.choose(group, LayoffStatement::unit),
                ValueChoice.WORDS.choose(group, LayoffStatement::location),
                ValueChoice.WORDS.choose(group, LayoffStatement::reason),
                ValueChoice.WORDS.choose(group, LayoffStatement::partOf),
                plan == null ? null : key(plan));
    }

    /** What has rounds is a plan, whatever a text called it. */
    private static LayoffRole role(List<LayoffStatement> group, boolean hasRounds) {
        if (group.stream().anyMatch(s -> s.role() == LayoffRole.TOTAL)) {
            return LayoffRole.TOTAL;
        }
        boolean plan = hasRounds || group.stream().anyMatch(s -> s.role() == LayoffRole.PLAN);
        return plan ? LayoffRole.PLAN : LayoffRole.ROUND;
    }

    /** Rumours and denials are no cuts, running totals and the plans of known rounds would count people twice. */
    private static boolean isCounted(LayoffRole role, LayoffStatus status, boolean hasRounds) {
        boolean firm = status == LayoffStatus.ANNOUNCED || status == LayoffStatus.PLANNED;
        return firm && role != LayoffRole.TOTAL && !hasRounds;
    }

    private static String key(List<LayoffStatement> group) {
        return group.stream().min(LayoffStatement.BY_PUBLICATION).orElseThrow().key();
    }
}
