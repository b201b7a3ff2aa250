package org.layoffledger.layoff;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.layoffledger.extraction.LayoffStatus;
import org.layoffledger.extraction.PartialDate;

/** Whether the dates of two statements allow them to tell of the same cut. The windows are explained in docs/derivation.md. */
final class TimeFit {

    /** Time zones and the day after: 2 July told on 3 July. */
    private static final int SAME_DAY = 1;
    /** Papers of one week telling the same news without a date of their own. */
    private static final int SAME_NEWS = 3;
    /** The same for an equal number, which is seldom a coincidence. */
    private static final int SAME_NUMBER = 14;
    /** A number with three digits of its own or more is no coincidence. */
    private static final int DISTINCTIVE_NUMBER = 7;
    /** A late re-report takes its own date for the cut's. */
    private static final int LATE_REPORT = 120;
    /** From a rumour to the announcement with the same number. */
    private static final int RUMOUR = 90;
    /** From a rumour to the announcement where the number was vague. */
    private static final int VAGUE_RUMOUR = 45;
    /** From a rumour to a denial that does not repeat its number. */
    private static final int DENIAL = 14;
    /** Recollections are dated loosely: by the month before or after … */
    private static final int RECALLED = 31;
    /** … or, where they give only a year, by the year before or after. */
    private static final int RECALLED_YEAR = 366;

    private TimeFit() {}

    /** Days between the two dates; 0 where some day fits both. Null where one of them is unknown. */
    static @Nullable Long gap(LayoffStatement a, LayoffStatement b) {
        if (a.announcedOn() == null || b.announcedOn() == null) {
            return null;
        }
        return gap(a.announcedOn(), b.announcedOn());
    }

    private static long gap(PartialDate a, PartialDate b) {
        if (a.agreesWith(b)) {
            return 0;
        }
        PartialDate first = a.latest().isBefore(b.earliest()) ? a : b;
        PartialDate second = first == a ? b : a;
        return ChronoUnit.DAYS.between(first.latest(), second.earliest());
    }

    /** Whether statements with the same figure can be of one cut. */
    static boolean fitsSameFigure(LayoffStatement a, LayoffStatement b) {
        Long gap = gap(a, b);
        return gap == null ? undatedFits(a, b) && undatedFits(b, a) : gap <= windowForSameFigure(a, b);
    }

    private static int windowForSameFigure(LayoffStatement a, LayoffStatement b) {
        if (goesOn(a, b)) {
            return RUMOUR;
        }
        if (a.isOpen()) {
            return SAME_NUMBER;
        }
        if (a.isRecalled() || b.isRecalled()) {
            return isYear(a) || isYear(b) ? RECALLED_YEAR : RECALLED;
        }
        if (a.dateStated() && b.dateStated()) {
            return isDistinctive(a) && isDistinctive(b) ? DISTINCTIVE_NUMBER : SAME_DAY;
        }
        if (a.dateStated() != b.dateStated()) {
            return assumedIsLater(a, b) ? LATE_REPORT : SAME_DAY;
        }
        return SAME_NUMBER;
    }

    /** Whether statements whose figures are merely compatible, or silent, can be of one cut. */
    static boolean fitsOtherwise(LayoffStatement a, LayoffStatement b) {
        Long gap = gap(a, b);
        if (gap == null || isYear(a) || isYear(b)) {
            return false;
        }
        if (goesOn(a, b) && a.hasFigure() && b.hasFigure()) {
            return gap <= VAGUE_RUMOUR && !endsBeforeItBegins(a, b);
        }
        if (isDenialOf(a, b) || isDenialOf(b, a)) {
            return gap <= DENIAL;
        }
        if (isMonth(a) || isMonth(b)) {
            return gap == 0;
        }
        return gap <= (a.dateStated() && b.dateStated() ? SAME_DAY : SAME_NEWS);
    }

    /** Whether both announcements are dated to days too far apart for one announcement. */
    static boolean rulesOut(LayoffStatement a, LayoffStatement b) {
        Long gap = gap(a, b);
        return gap != null
                && a.dateStated()
                && b.dateStated()
                && !a.isOpen()
                && !b.isOpen()
                && gap > windowForSameFigure(a, b);
    }

    /** Whether one can be a later step of the other's story: reported, planned, denied, then announced. */
    private static boolean goesOn(LayoffStatement a, LayoffStatement b) {
        return a.status() != b.status() && (a.isOpen() || b.isOpen());
    }

    private static boolean endsBeforeItBegins(LayoffStatement a, LayoffStatement b) {
        return a.isOpen() != b.isOpen() && isBefore(a.isOpen() ? b : a, a.isOpen() ? a : b);
    }

    private static boolean isDenialOf(LayoffStatement denial, LayoffStatement rumour) {
        return denial.status() == LayoffStatus.DENIED && rumour.status() == LayoffStatus.REPORTED;
    }

    /** An article cannot look back on a cut that had not been announced when it was published. */
    private static boolean undatedFits(LayoffStatement undated, LayoffStatement dated) {
        LocalDate published = undated.publishedOn();
        return undated.announcedOn() != null
                || dated.announcedOn() == null
                || published == null
                || undated.isOpen()
                || !published.plusDays(SAME_DAY).isBefore(dated.announcedOn().earliest());
    }

    private static boolean assumedIsLater(LayoffStatement a, LayoffStatement b) {
        return isBefore(a.dateStated() ? a : b, a.dateStated() ? b : a);
    }

    private static boolean isBefore(LayoffStatement a, LayoffStatement b) {
        return a.announcedOn() != null
                && b.announcedOn() != null
                && a.announcedOn().latest().isBefore(b.announcedOn().earliest());
    }

    private static boolean isYear(LayoffStatement statement) {
        return statement.announcedOn() != null && statement.announcedOn().precision() == 0;
    }

    private static boolean isMonth(LayoffStatement statement) {
        return statement.announcedOn() != null && statement.announcedOn().precision() == 1;
    }

    private static boolean isDistinctive(LayoffStatement statement) {
        Long count = statement.headcount();
        return count != null && Long.toString(count).replaceAll("0+$", "").length() >= 3 && !statement.isVague();
    }
}
