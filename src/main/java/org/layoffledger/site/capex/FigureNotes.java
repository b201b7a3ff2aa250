package org.layoffledger.site.capex;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.layoffledger.capex.Growth;
import org.layoffledger.capex.Outcome;
import org.layoffledger.capex.QuarterSpan;

/**
 * What is said of figures by holding them against each other: growth over the year before, and whether guidance was met. Only the same spender, part, kind of period and
 * currency are compared. A view over the figures of one page.
 */
public final class FigureNotes {

    private static final int YEAR = 4;

    private final Map<String, FigureRow> byPlace = new HashMap<>();

    /** @param figures all that may be held against each other */
    public FigureNotes(Collection<FigureRow> figures) {
        figures.forEach(figure -> byPlace.putIfAbsent(place(figure, figure.basis(), 0), figure));
    }

    /**
     * A figure held against the actual one of the year before.
     *
     * @param growth by how much it differs
     * @param kind {@code growth} of an actual figure; {@code guidance} and {@code estimate} say what is held against the actual figure, which is not growth
     * @param computed whether one of the two is added up from its parts
     */
    public record Change(Growth growth, String kind, boolean computed, FigureRow before) {}

    /**
     * Guidance held against what was spent.
     *
     * @param actual the figure that it is held against
     */
    public record Result(Outcome outcome, FigureRow actual) {}

    /** The figure against the actual one of the year before; null where there is none, and for a plan of a period whose actual figure is there to be compared instead. */
    public @Nullable Change change(FigureRow figure) {
        boolean planned = !figure.basis().equals("actual");
        if (figure.basis().equals("commitment")
                || figure.quarters() == null
                || planned && byPlace.containsKey(place(figure, "actual", 0))) {
            return null;
        }
        FigureRow before = byPlace.get(place(figure, "actual", YEAR));
        Growth growth = before == null ? null : Growth.between(before.band(), figure.band());
        if (before == null || growth == null) {
            return null;
        }
        String kind = planned ? figure.basis() : "growth";
        return new Change(growth, kind, figure.computed() || before.computed(), before);
    }

    /** What became of guidance; null where nothing was spent yet that is known, or nothing can be said. */
    public @Nullable Result result(FigureRow figure) {
        if (!figure.basis().equals("guidance") || figure.quarters() == null) {
            return null;
        }
        FigureRow actual = byPlace.get(place(figure, "actual", 0));
        Outcome outcome = actual == null ? null : Outcome.of(figure.band(), actual.band());
        return actual == null || outcome == null ? null : new Result(outcome, actual);
    }

    /** Where a figure of that basis stands so many quarters earlier; a place holds at most one. */
    private static String place(FigureRow figure, String basis, int earlier) {
        QuarterSpan quarters = figure.quarters();
        String period = quarters == null
                ? figure.key()
                : (quarters.first() - earlier) + "-" + (quarters.last() - earlier) + kind(figure);
        return figure.spenderKey() + "|" + basis + "|" + figure.currency() + "|" + period;
    }

    /** A year is a year and not four quarters of a longer span; calendar and fiscal years that cover the same quarters are the same. */
    private static String kind(FigureRow figure) {
        return figure.isYear() ? "year" : "";
    }
}
