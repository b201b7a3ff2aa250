package org.layoffledger.extraction.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.layoffledger.extraction.time.TimeExpression.FiscalReference;

/**
 * What the words of a date or period say before the missing parts are filled in. Lives as long as one expression is read, in one thread; mutable, because rules
 * add to it from left to right.
 */
final class Draft {

    static final int UNKNOWN = Integer.MIN_VALUE;

    int start;
    int end;
    Grain grain;
    int year = UNKNOWN;
    int month = UNKNOWN;
    int day = UNKNOWN;
    /** Number of the quarter or half. */
    int part = UNKNOWN;
    /** Years from the one of the reference date, of a part of a year (the third quarter of last year). */
    int yearOffset = UNKNOWN;

    @Nullable
    DayOfWeek weekday;
    /** First and last day of {@link Grain#DAYS}. */
    @Nullable
    LocalDate from;

    @Nullable
    LocalDate to;

    @Nullable
    String mod;

    boolean relative;
    boolean fiscal;

    @Nullable
    FiscalReference reference;
    /** Whether the words cannot be resolved without a reference date that is not there. */
    boolean open;
    /** Whether it is printed as quarters from the first on: 前两个季度. */
    boolean inQuarters;
    /** Whether days are printed as months: 前9个月. */
    boolean inMonths;
    /** Whether the calendar year of the reference date is meant where none is told (July 13 to 15, the third quarter). */
    boolean sameYear;

    private Draft(int start, int end, Grain grain) {
        this.start = start;
        this.end = end;
        this.grain = grain;
    }

    static Draft of(int start, int end, Grain grain) {
        return new Draft(start, end, grain);
    }

    static Draft day(int start, int end, int year, int month, int day) {
        Draft draft = new Draft(start, end, Grain.DAY);
        draft.year = year;
        draft.month = month;
        draft.day = day;
        return draft;
    }

    static Draft date(int start, int end, LocalDate date) {
        Draft draft = day(start, end, date.getYear(), date.getMonthValue(), date.getDayOfMonth());
        draft.relative = true;
        return draft;
    }

    static Draft month(int start, int end, int year, int month) {
        Draft draft = new Draft(start, end, Grain.MONTH);
        draft.year = year;
        draft.month = month;
        return draft;
    }

    static Draft year(int start, int end, int year) {
        Draft draft = new Draft(start, end, Grain.YEAR);
        draft.year = year;
        return draft;
    }

    static Draft part(int start, int end, Grain grain, int year, int part) {
        Draft draft = new Draft(start, end, grain);
        draft.year = year;
        draft.part = part;
        draft.sameYear = true;
        return draft;
    }

    static Draft days(int start, int end, LocalDate from, LocalDate to) {
        Draft draft = new Draft(start, end, Grain.DAYS);
        draft.from = from;
        draft.to = to;
        draft.relative = true;
        return draft;
    }

    /** Words that only a reference date would resolve. */
    static Draft open(int start, int end, Grain grain) {
        Draft draft = new Draft(start, end, grain);
        draft.open = true;
        draft.relative = true;
        return draft;
    }

    Draft spanning(int newStart, int newEnd) {
        start = newStart;
        end = newEnd;
        return this;
    }

    Draft asRelative() {
        relative = true;
        return this;
    }

    Draft asFiscal() {
        fiscal = true;
        return this;
    }

    Draft withMod(@Nullable String newMod) {
        mod = newMod == null ? mod : newMod;
        return this;
    }

    boolean has(int field) {
        return field != UNKNOWN;
    }

    /** Whether the year, if it is one, and the parts told can exist. */
    boolean isPossible() {
        if (has(month) && (month < 1 || month > 12) || has(day) && (day < 1 || day > 31)) {
            return false;
        }
        try {
            if (has(month) && has(day)) {
                LocalDate.of(has(year) ? year : 2024, month, day);
            }
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    /** Whether nothing is missing, so that first and last day can be told; also of words that stay open. */
    boolean isComplete() {
        if (open || grain == Grain.DAYS) {
            return true;
        }
        boolean dated = grain != Grain.DAY || has(month) && has(day);
        return has(year) && year > 0 && year < 10_000 && dated && (grain != Grain.MONTH || has(month)) && isPossible();
    }

    /** First day; every part it needs is told. */
    LocalDate first() {
        return switch (grain) {
            case DAY -> LocalDate.of(year, month, day);
            case DAYS -> from == null ? LocalDate.of(year, 1, 1) : from;
            case MONTH -> LocalDate.of(year, month, 1);
            case QUARTER -> LocalDate.of(year, part * 3 - 2, 1);
            case HALF -> LocalDate.of(year, part * 6 - 5, 1);
            case NINE_MONTHS, YEAR -> LocalDate.of(year, 1, 1);
        };
    }

    /** Last day; every part it needs is told. */
    LocalDate last() {
        return switch (grain) {
            case DAY -> first();
            case DAYS -> to == null ? first() : to;
            case MONTH -> first().plusMonths(1).minusDays(1);
            case QUARTER -> first().plusMonths(3).minusDays(1);
            case HALF -> first().plusMonths(6).minusDays(1);
            case NINE_MONTHS -> first().plusMonths(9).minusDays(1);
            case YEAR -> first().plusYears(1).minusDays(1);
        };
    }
}
