package org.layoffledger.extraction.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/** Fills in what an expression leaves out, as a reader of news does: the past where nothing points ahead, the year at hand for stretches of days. */
final class Calendars {

    /** A date without a year this many days ahead is still to come; further ahead it is last year's. */
    private static final int DAYS_AHEAD = 31;

    private static final int STRETCH_AHEAD = 260;
    private static final int MONTHS_AHEAD = 1;

    private Calendars() {}

    /**
     * Fills the missing year, month or day of {@code draft}; leaves it open where the reference date is missing too, or where no day can be meant ("the 0nd").
     *
     * @param ahead whether the sentence speaks of what is to come
     */
    static void complete(Draft draft, @Nullable LocalDate reference, boolean ahead) {
        if (draft.grain == Grain.DAYS || draft.open || draft.reference != null) {
            return;
        }
        boolean complete = draft.has(draft.year);
        if (complete) {
            return;
        }
        draft.relative = true;
        if (reference == null || !draft.isPossible()) {
            draft.open = true;
            return;
        }
        switch (draft.grain) {
            case DAY -> day(draft, reference, ahead);
            case MONTH ->
                draft.year = draft.sameYear
                        ? yearOfStretch(draft.month, reference)
                        : yearOfMonth(draft.month, reference, ahead);
            case QUARTER -> {
                boolean lastYears = draft.part == 4 && reference.getMonthValue() <= 3 && !ahead;
                draft.year = reference.getYear() - (lastYears ? 1 : 0);
            }
            default -> draft.year = reference.getYear();
        }
    }

    private static void day(Draft draft, LocalDate reference, boolean ahead) {
        LocalDate date;
        if (!draft.has(draft.day)) {
            date = draft.weekday == null ? reference : weekday(draft.weekday, reference, ahead);
        } else if (!draft.has(draft.month)) {
            date = dayOfMonth(draft, reference, ahead);
        } else {
            date = dayOfYear(draft, reference, ahead);
        }
        if (date == null) {
            draft.open = true;
            return;
        }
        draft.year = date.getYear();
        draft.month = date.getMonthValue();
        draft.day = date.getDayOfMonth();
    }

    static LocalDate weekday(DayOfWeek weekday, LocalDate reference, boolean ahead) {
        return reference.with(
                ahead ? TemporalAdjusters.nextOrSame(weekday) : TemporalAdjusters.previousOrSame(weekday));
    }

    /** The nearest month that has the day, and on the told weekday. */
    private static @Nullable LocalDate dayOfMonth(Draft draft, LocalDate reference, boolean ahead) {
        boolean thisMonth = draft.day - reference.getDayOfMonth() <= 10 || ahead;
        int first = thisMonth ? 0 : -1;
        for (int i = 0; i < 12; i++) {
            LocalDate month = reference.withDayOfMonth(1).plusMonths(ahead ? first + i : first - i);
            if (draft.day > month.lengthOfMonth()) {
                continue;
            }
            LocalDate date = month.withDayOfMonth(draft.day);
            if (draft.weekday == null || date.getDayOfWeek() == draft.weekday) {
                return date;
            }
        }
        return null;
    }

    private static @Nullable LocalDate dayOfYear(Draft draft, LocalDate reference, boolean ahead) {
        if (draft.weekday != null) {
            LocalDate matching = onWeekday(draft, reference);
            if (matching != null) {
                return matching;
            }
        }
        LocalDate date = inYear(draft, reference.getYear());
        if (date == null) {
            date = nearestLeapDay(reference, draft);
        }
        if (date == null) {
            return null;
        }
        long distance = ChronoUnit.DAYS.between(reference, date);
        int limit = draft.sameYear ? STRETCH_AHEAD : DAYS_AHEAD;
        if (ahead) {
            return distance < 0 ? inYear(draft, date.getYear() + 1) : date;
        }
        if (distance > limit) {
            return inYear(draft, date.getYear() - 1);
        }
        boolean newYear = distance < -330;
        return newYear ? inYear(draft, date.getYear() + 1) : date;
    }

    private static @Nullable LocalDate onWeekday(Draft draft, LocalDate reference) {
        LocalDate nearest = null;
        for (int i = -2; i <= 2; i++) {
            LocalDate date = inYear(draft, reference.getYear() + i);
            boolean fits = date != null && date.getDayOfWeek() == draft.weekday;
            if (fits && date != null && (nearest == null || distance(date, reference) < distance(nearest, reference))) {
                nearest = date;
            }
        }
        return nearest;
    }

    private static long distance(LocalDate one, LocalDate other) {
        return Math.abs(ChronoUnit.DAYS.between(one, other));
    }

    private static @Nullable LocalDate nearestLeapDay(LocalDate reference, Draft draft) {
        for (int i = 1; i < 8; i++) {
            if (Year.isLeap(reference.getYear() + i)) {
                return inYear(draft, reference.getYear() + i);
            }
        }
        return null;
    }

    private static @Nullable LocalDate inYear(Draft draft, int year) {
        try {
            return LocalDate.of(year, draft.month, draft.day);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static int yearOfStretch(int month, LocalDate reference) {
        return reference.getYear() - (month - reference.getMonthValue() > 8 ? 1 : 0);
    }

    private static int yearOfMonth(int month, LocalDate reference, boolean ahead) {
        int distance = month - reference.getMonthValue();
        if (ahead) {
            return reference.getYear() + (distance < 0 ? 1 : 0);
        }
        if (distance > MONTHS_AHEAD) {
            return reference.getYear() - 1;
        }
        return reference.getYear() + (distance <= -11 ? 1 : 0);
    }

    /** Monday of the week {@code offset} weeks from the one that contains {@code reference}. */
    static LocalDate week(LocalDate reference, int offset) {
        return reference
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                .plusWeeks(offset);
    }

    /** Monday of the {@code number}th week of the stretch that begins on {@code first}: the one with its first Thursday counts as the first. */
    static LocalDate weekWithin(LocalDate first, int number) {
        LocalDate thursday = first.with(TemporalAdjusters.nextOrSame(DayOfWeek.THURSDAY));
        return thursday.minusDays(3).plusWeeks(number - 1L);
    }

    /** The {@code number}th Monday from {@code first} on, as Chinese counts the weeks of a month. */
    static LocalDate mondayWithin(LocalDate first, int number) {
        return first.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY)).plusWeeks(number - 1L);
    }

    /** Monday of the week that contains the last Thursday up to {@code last}. */
    static LocalDate lastWeekWithin(LocalDate last) {
        return last.with(TemporalAdjusters.previousOrSame(DayOfWeek.THURSDAY)).minusDays(3);
    }

    /** A year told by two digits: up to 49 in this century, else in the last. */
    static int fullYear(int twoDigits) {
        return twoDigits < 50 ? 2000 + twoDigits : 1900 + twoDigits;
    }
}
