package org.layoffledger.extraction.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Joins two dates or periods to a stretch, each end lending the other what it leaves out: 13 to 15 July, August 10 - 22, 2012, 8月至2月. */
final class Stretches {

    private Stretches() {}

    /** The stretch from {@code from} to {@code to}; null where the two do not make one. */
    static @Nullable TimeExpression join(Draft from, Draft to, @Nullable LocalDate reference, boolean ahead) {
        if (from.reference != null || to.reference != null) {
            return null;
        }
        if (from.grain == Grain.DAY && to.grain == Grain.YEAR && !from.has(from.year)) {
            // "guided on February 12 to 2026 capex of…"
            return null;
        }
        lend(from, to);
        from.sameYear = true;
        to.sameYear = true;
        if (!from.isPossible() || !to.isPossible()) {
            return null;
        }
        boolean neither = from.grain != Grain.DAYS && !from.has(from.year) && !to.has(to.year) && from.weekday == null;
        Calendars.complete(from, reference, ahead);
        if (!from.isComplete()) {
            return null;
        }
        if (neither && !from.open && to.grain != Grain.DAYS && to.has(to.month)) {
            to.year = from.year;
            to.relative = true;
            if (to.isPossible() && to.last().isBefore(from.first())) {
                to.year++;
            }
        }
        Calendars.complete(
                to, from.open || reference == null ? reference : later(from, reference), ahead || to.weekday != null);
        return to.isComplete() ? Expressions.between(from, to) : null;
    }

    private static LocalDate later(Draft from, LocalDate reference) {
        return from.first().isAfter(reference) ? from.first() : reference;
    }

    private static void lend(Draft from, Draft to) {
        boolean days = from.grain == Grain.DAY && to.grain == Grain.DAY;
        if (days && !from.has(from.month) && to.has(to.month) && from.has(from.day)) {
            from.month = to.month;
        }
        if (days && !to.has(to.month) && from.has(from.month) && to.has(to.day)) {
            to.month = from.month;
        }
        if (!from.has(from.year) && to.has(to.year) && lacksOnlyYear(from)) {
            from.year = to.year;
            from.relative = to.relative;
            if (from.isPossible() && to.isPossible() && from.first().isAfter(to.last())) {
                from.year--;
            }
        }
        if (!to.has(to.year) && from.has(from.year) && lacksOnlyYear(to)) {
            to.year = from.year;
            to.relative = from.relative;
            if (from.isPossible() && to.isPossible() && to.last().isBefore(from.first())) {
                to.year++;
            }
        }
        from.fiscal |= to.fiscal && from.grain == to.grain;
        to.fiscal |= from.fiscal && from.grain == to.grain;
    }

    private static boolean lacksOnlyYear(Draft draft) {
        return switch (draft.grain) {
            case DAY -> draft.has(draft.month) && draft.has(draft.day);
            case MONTH -> draft.has(draft.month);
            case QUARTER, HALF -> true;
            default -> false;
        };
    }
}
