package org.layoffledger.extraction.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.layoffledger.extraction.PartialDate;
import org.layoffledger.extraction.ReportingPeriod;
import org.layoffledger.extraction.ReportingPeriod.Part;
import org.layoffledger.extraction.TextSpan;

/** Turns completed drafts into expressions. */
final class Expressions {

    private Expressions() {}

    /** The expression for one draft, every part of which has been filled in as far as it can be. */
    static @Nullable TimeExpression of(Draft draft) {
        TextSpan span = new TextSpan(draft.start, draft.end);
        TimeExpression.Kind kind = draft.grain == Grain.DAY ? TimeExpression.Kind.DATE : TimeExpression.Kind.PERIOD;
        if (draft.open || draft.reference != null) {
            return new TimeExpression(span, null, null, null, draft.mod, true, kind, draft.reference);
        }
        if (!draft.isComplete() || draft.grain != Grain.DAYS && (draft.year < 1000 || draft.year > 2999)) {
            return null;
        }
        if (draft.grain == Grain.DAYS) {
            return days(draft, span);
        }
        ReportingPeriod period = period(draft);
        PartialDate date = date(draft);
        String iso = iso(draft, period, date);
        return new TimeExpression(span, iso, date, period, draft.mod, draft.relative, kind);
    }

    private static String iso(Draft draft, @Nullable ReportingPeriod period, @Nullable PartialDate date) {
        if (draft.grain == Grain.NINE_MONTHS) {
            return prefix(draft) + "Q1/" + prefix(draft) + "Q3";
        }
        if (draft.inQuarters && draft.grain == Grain.HALF) {
            return prefix(draft) + "Q1/" + prefix(draft) + "Q2";
        }
        return period != null ? period.toString() : String.valueOf(date);
    }

    private static TimeExpression days(Draft draft, TextSpan span) {
        String first = draft.first().toString();
        String last = draft.last().toString();
        String iso = draft.inMonths ? first.substring(0, 7) + "/" + last.substring(0, 7) : first + "/" + last;
        ReportingPeriod period = draft.inMonths ? firstMonths(draft) : null;
        return new TimeExpression(span, iso, null, period, draft.mod, draft.relative, TimeExpression.Kind.PERIOD);
    }

    /** Reports count by three, six, nine and twelve months from the start of the year. */
    private static @Nullable ReportingPeriod firstMonths(Draft draft) {
        if (draft.first().getDayOfYear() != 1) {
            return null;
        }
        Part part = switch (draft.last().getMonthValue()) {
            case 3 -> Part.Q1;
            case 6 -> Part.H1;
            case 9 -> Part.NINE_MONTHS;
            case 12 -> Part.YEAR;
            default -> null;
        };
        return part == null ? null : new ReportingPeriod(false, draft.first().getYear(), part, null);
    }

    private static String prefix(Draft draft) {
        return (draft.fiscal ? "FY" : "") + draft.year + "-";
    }

    private static @Nullable PartialDate date(Draft draft) {
        return switch (draft.grain) {
            case DAY -> new PartialDate(draft.year, draft.month, draft.day);
            case MONTH -> PartialDate.of(draft.year, draft.month);
            case YEAR -> draft.fiscal ? null : PartialDate.of(draft.year);
            default -> null;
        };
    }

    private static @Nullable ReportingPeriod period(Draft draft) {
        Part part = part(draft);
        return part == null ? null : new ReportingPeriod(draft.fiscal, draft.year, part, null);
    }

    static @Nullable Part part(Draft draft) {
        return switch (draft.grain) {
            case QUARTER -> Part.valueOf("Q" + draft.part);
            case HALF -> Part.valueOf("H" + draft.part);
            case NINE_MONTHS -> Part.NINE_MONTHS;
            case YEAR -> Part.YEAR;
            default -> null;
        };
    }

    /** The stretch from one completed draft to another; null where it would run backward. */
    static @Nullable TimeExpression between(Draft from, Draft to) {
        TextSpan span = new TextSpan(from.start, to.end);
        boolean relative = from.relative || to.relative;
        if (from.open || to.open) {
            return new TimeExpression(span, null, null, null, null, true, TimeExpression.Kind.PERIOD);
        }
        LocalDate first = from.first();
        LocalDate last = to.last();
        if (first.isAfter(last)) {
            return null;
        }
        boolean years = from.grain == Grain.YEAR && to.grain == Grain.YEAR && to.year > from.year;
        ReportingPeriod period =
                years ? new ReportingPeriod(from.fiscal || to.fiscal, from.year, Part.YEAR, to.year) : null;
        return new TimeExpression(span, iso(from, to), null, period, from.mod, relative, TimeExpression.Kind.PERIOD);
    }

    /** Both ends as finely as the finer of the two. */
    private static String iso(Draft from, Draft to) {
        boolean months = isMonthly(from) && isMonthly(to);
        if (from.grain == to.grain && from.grain != Grain.DAYS) {
            return single(from) + "/" + single(to);
        }
        if (months) {
            return from.first().toString().substring(0, 7) + "/"
                    + to.last().toString().substring(0, 7);
        }
        return from.first() + "/" + to.last();
    }

    private static boolean isMonthly(Draft draft) {
        return draft.grain == Grain.MONTH || draft.grain == Grain.YEAR;
    }

    private static String single(Draft draft) {
        ReportingPeriod period = period(draft);
        PartialDate date = date(draft);
        return period != null ? period.toString() : String.valueOf(date);
    }
}
