package org.layoffledger.layoff;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.layoffledger.extraction.PartialDate;
import org.layoffledger.review.Clusters;

/**
 * Sorts a company's statements into cuts. The statements are taken in an order of their own, the firmest first, so that the order in which articles arrived makes no
 * difference; each joins the cut that it fits best, or starts one.
 */
final class Grouping {

    /** Dated numbers first, then what has less to hold on to. */
    private static final Comparator<LayoffStatement> FIRMEST_FIRST = Comparator.comparingInt(Grouping::looseness)
            .thenComparing(LayoffStatement::isVague)
            .thenComparingInt(LayoffStatement::authority)
            .thenComparing(LayoffStatement::dateStated, Comparator.reverseOrder())
            .thenComparing(LayoffStatement::announcedOn, Comparator.nullsLast(finestFirst()))
            .thenComparing(LayoffStatement.BY_PUBLICATION);

    private final Matching matching = new Matching();
    private final List<List<LayoffStatement>> groups = new ArrayList<>();

    private final Clusters clusters;

    private Grouping(Clusters clusters) {
        this.clusters = clusters;
    }

    /** Groups of statements about one cut each, none empty. Which of them are one cut, or may not be, editors have the last word on. */
    static List<List<LayoffStatement>> of(Collection<LayoffStatement> statements, Clusters clusters) {
        Grouping grouping = new Grouping(clusters);
        statements.stream().sorted(FIRMEST_FIRST).forEach(grouping::place);
        return clusters.isFree() ? grouping.groups : grouping.joined();
    }

    private List<List<LayoffStatement>> joined() {
        Map<String, List<LayoffStatement>> events = new LinkedHashMap<>();
        for (List<LayoffStatement> group : groups) {
            events.computeIfAbsent(clusters.root(first(group)), root -> new ArrayList<>())
                    .addAll(group);
        }
        return List.copyOf(events.values());
    }

    private static String first(List<LayoffStatement> group) {
        return group.get(0).key();
    }

    private void place(LayoffStatement statement) {
        List<Fit> fits = groups.stream()
                .map(group -> fit(statement, group))
                .filter(Objects::nonNull)
                .sorted(Fit.BEST_FIRST)
                .toList();
        if (fits.isEmpty() || isAmbiguous(statement, fits)) {
            groups.add(new ArrayList<>(List.of(statement)));
        } else {
            join(statement, fits.get(0).group());
        }
    }

    private void join(LayoffStatement statement, List<LayoffStatement> group) {
        if (!clusters.isFree()) {
            clusters.join(statement.key(), first(group));
        }
        group.add(statement);
    }

    /** Between two that fit equally well a dated number takes the first; all else is left alone rather than guessed. */
    private boolean isAmbiguous(LayoffStatement statement, List<Fit> fits) {
        Fit best = fits.get(0);
        if (best.agreement() == Agreement.STRONG && statement.announcedOn() != null) {
            return false;
        }
        String event = clusters.root(first(best.group()));
        return fits.stream()
                .takeWhile(fit -> Fit.BEST_FIRST.compare(best, fit) == 0)
                .anyMatch(
                        fit -> fit != best && !clusters.root(first(fit.group())).equals(event));
    }

    private @Nullable Fit fit(LayoffStatement statement, List<LayoffStatement> group) {
        if (!clusters.isFree() && !clusters.mayJoin(statement.key(), first(group))) {
            return null;
        }
        Agreement best = Agreement.NEUTRAL;
        long gap = Long.MAX_VALUE;
        for (LayoffStatement member : group) {
            Agreement agreement = matching.compare(statement, member);
            if (agreement == Agreement.CONFLICT) {
                return null;
            }
            Long days = TimeFit.gap(statement, member);
            gap = days == null ? gap : Math.min(gap, days);
            best = agreement.compareTo(best) > 0 ? agreement : best;
        }
        return best == Agreement.NEUTRAL ? null : new Fit(group, best, gap);
    }

    private static int looseness(LayoffStatement statement) {
        int figure = statement.headcount() != null ? 0 : statement.workforcePercent() != null ? 1 : 4;
        return figure + (statement.announcedOn() == null ? 2 : 0);
    }

    private static Comparator<PartialDate> finestFirst() {
        return Comparator.comparingInt(PartialDate::precision).reversed().thenComparing(Comparator.naturalOrder());
    }

    /** How a statement fits a group, and how far apart their dates are. */
    private record Fit(List<LayoffStatement> group, Agreement agreement, long gap) {

        static final Comparator<Fit> BEST_FIRST =
                Comparator.comparing(Fit::agreement).reversed().thenComparingLong(Fit::gap);
    }
}
