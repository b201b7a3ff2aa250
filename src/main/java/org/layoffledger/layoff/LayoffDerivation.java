package org.layoffledger.layoff;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.layoffledger.extraction.LayoffRole;
import org.layoffledger.extraction.LayoffStatus;
import org.layoffledger.review.Clusters;
import org.layoffledger.review.Rulings;

/**
 * Derives a company's layoff events from what articles say about it: a pure function of the statements, whatever their order. The rules are written down in
 * docs/derivation.md.
 */
final class LayoffDerivation {

    private LayoffDerivation() {}

    /** The events of one company where editors decided nothing, by key. */
    static List<DerivedEvent> derive(Collection<LayoffStatement> statements) {
        return derive(statements, Rulings.NONE);
    }

    /** The events of one company, by key. */
    static List<DerivedEvent> derive(Collection<LayoffStatement> told, Rulings rulings) {
        List<LayoffStatement> statements = told.stream()
                .map(statement -> statement.under(rulings))
                .filter(Objects::nonNull)
                .toList();
        Clusters clusters =
                rulings.clusters(statements.stream().map(LayoffStatement::key).toList());
        List<List<LayoffStatement>> groups = Grouping.of(statements, clusters);
        PlanTree tree = PlanTree.of(groups, rulings);
        return Parts.uncounted(groups.stream()
                .map(group -> event(group, tree.plan(group), tree.hasRounds(group)))
                .sorted(Comparator.comparing(DerivedEvent::key))
                .toList());
    }

    private static DerivedEvent event(
            List<LayoffStatement> group, @Nullable List<LayoffStatement> plan, boolean hasRounds) {
        List<LayoffStatement> telling = correctedOrAll(group, "status");
        LayoffStatement statusSource = ValueChoice.status(telling);
        boolean recalled = telling.stream().allMatch(LayoffStatement::isRecalled);
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
                ValueChoice.headcount(group),
                ValueChoice.percent(group),
                ValueChoice.date(group),
                ValueChoice.words(group, "unit", LayoffStatement::unit),
                ValueChoice.words(group, "location", LayoffStatement::location),
                ValueChoice.words(group, "reason", LayoffStatement::reason),
                ValueChoice.words(group, "partOf", LayoffStatement::partOf),
                plan == null ? null : key(plan),
                null);
    }

    /** Those whose value an editor gave speak alone. */
    private static List<LayoffStatement> correctedOrAll(List<LayoffStatement> group, String field) {
        List<LayoffStatement> corrected = group.stream()
                .filter(statement -> statement.editing().corrects(field))
                .toList();
        return corrected.isEmpty() ? group : corrected;
    }

    /** What has rounds is a plan, whatever a text called it. */
    private static LayoffRole role(List<LayoffStatement> group, boolean hasRounds) {
        List<LayoffStatement> telling = correctedOrAll(group, "role");
        if (telling.stream().anyMatch(s -> s.role() == LayoffRole.TOTAL)) {
            return LayoffRole.TOTAL;
        }
        boolean plan = hasRounds || telling.stream().anyMatch(s -> s.role() == LayoffRole.PLAN);
        return plan ? LayoffRole.PLAN : LayoffRole.ROUND;
    }

    /** Rumours and denials are no cuts, running totals and the plans of known rounds would count people twice. */
    private static boolean isCounted(LayoffRole role, LayoffStatus status, boolean hasRounds) {
        boolean firm = status == LayoffStatus.ANNOUNCED || status == LayoffStatus.PLANNED;
        return firm && role != LayoffRole.TOTAL && !hasRounds;
    }

    static String key(List<LayoffStatement> group) {
        return group.stream().min(LayoffStatement.BY_PUBLICATION).orElseThrow().key();
    }
}
