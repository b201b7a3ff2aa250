package org.layoffledger.extraction;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/**
 * A date as precisely as a text states it: a year, a month or a day.
 *
 * @param year the calendar year
 * @param month 1 to 12, or null where only the year is known
 * @param day day of the month, or null where only year or month are known
 */
public record PartialDate(
        int year, @Nullable Integer month, @Nullable Integer day) implements Comparable<PartialDate> {

    public PartialDate {
        if (day != null && month == null) {
            throw new IllegalArgumentException("a day needs its month");
        }
        if (day != null && month != null) {
            LocalDate.of(year, month, day);
        } else if (month != null) {
            YearMonth.of(year, month);
        }
    }

    public static PartialDate of(int year) {
        return new PartialDate(year, null, null);
    }

    public static PartialDate of(int year, int month) {
        return new PartialDate(year, month, null);
    }

    public static PartialDate of(LocalDate date) {
        return new PartialDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    /**
     * Reads {@code 2025}, {@code 2025-07} or {@code 2025-07-02}.
     *
     * @throws DateTimeParseException if the text is none of these
     */
    public static PartialDate parse(String iso) {
        try {
            return switch (iso.length()) {
                case 4 -> of(Integer.parseInt(iso));
                case 7 ->
                    of(YearMonth.parse(iso).getYear(), YearMonth.parse(iso).getMonthValue());
                default -> of(LocalDate.parse(iso));
            };
        } catch (NumberFormatException e) {
            throw new DateTimeParseException("not a year", iso, 0, e);
        }
    }

    /** The first day that the date can mean. */
    public LocalDate earliest() {
        return LocalDate.of(year, month == null ? 1 : month, day == null ? 1 : day);
    }

    /** The last day that the date can mean. */
    public LocalDate latest() {
        if (month == null) {
            return LocalDate.of(year, 12, 31);
        }
        return day == null ? YearMonth.of(year, month).atEndOfMonth() : LocalDate.of(year, month, day);
    }

    /** Whether some day fits both dates, as 2025-07 and 2025-07-02 do. */
    public boolean agreesWith(PartialDate other) {
        return !earliest().isAfter(other.latest()) && !other.earliest().isAfter(latest());
    }

    /** 0 for a year, 1 for a month, 2 for a day. */
    public int precision() {
        return month == null ? 0 : day == null ? 1 : 2;
    }

    /** By the first day it can mean, the less precise first. */
    @Override
    public int compareTo(PartialDate other) {
        int byStart = earliest().compareTo(other.earliest());
        return byStart != 0 ? byStart : Integer.compare(precision(), other.precision());
    }

    /** ISO 8601, as precise as the date is. */
    @Override
    public String toString() {
        StringBuilder iso = new StringBuilder(10);
        append(iso, year, 4);
        if (month != null) {
            append(iso.append('-'), month, 2);
        }
        if (day != null) {
            append(iso.append('-'), day, 2);
        }
        return iso.toString();
    }

    /** Texts are full of dates, and a format string is read anew each time. */
    private static void append(StringBuilder iso, int number, int digits) {
        String text = Integer.toString(number);
        iso.append("0".repeat(Math.max(0, digits - text.length()))).append(text);
    }
}
