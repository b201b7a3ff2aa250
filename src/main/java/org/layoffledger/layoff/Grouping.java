package org.layoffledger.layoff;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.layoffledger.extraction.PartialDate;

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

    private Grouping() {}

    /** Groups of statements about one cut each, none empty. */
    static List<List<LayoffStatement>> of(Collection<LayoffStatement> statements) {
        Grouping grouping = new Grouping();
        statements.stream().sorted(FIRMEST_FIRST).forEach(grouping::place);
        return grouping.groups;
    }

    private void place(LayoffStatement statement) {
        List<Fit> fits = groups.stream()
                .map(group -> fit(statement, group))
                .filter(Objects::nonNull)
                .sorted(Fit.BEST_FIRST)
                .toList();
        if (fits.isEmpty() || fits.size() > 1 && isAmbiguous(statement, fits.get(0), fits.get(1))) {
            groups.add(new ArrayList<>(List.of(statement)));
        } else {
            fits.get(0).group().add(statement);
        }
    }

    /** Between two that fit equally well a dated number takes the first; all else is left alone rather than guessed. */
    private static boolean isAmbiguous(LayoffStatement statement, Fit first, Fit second) {
        boolean firm = first.agreement() == Agreement.STRONG && statement.announcedOn() != null;
        return !firm && Fit.BEST_FIRST.compare(first, second) == 0;
    }

    private @Nullable Fit fit(LayoffStatement statement, List<LayoffStatement> group) {
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
