package org.layoffledger.extraction.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;
import org.layoffledger.extraction.quantity.Chars;
import org.layoffledger.extraction.quantity.WordTable;
import org.layoffledger.extraction.time.EnglishWords.Value;

/** English parts of a year or month by their number: third quarter of 2016, first half, first week of October 2014, last Sunday of March, 20th of next month. */
final class EnglishFrames {

    private static final int LAST = 0;

    private EnglishFrames() {}

    static @Nullable Draft at(String text, int start, @Nullable LocalDate reference) {
        int at = EnglishWords.skip(text, start, "the");
        boolean last = EnglishWords.is(text, at, "last") || EnglishWords.is(text, at, "final");
        int lastEnd = at + EnglishWords.word(text, at).length();
        Value ordinal = last ? new Value(LAST, lastEnd) : EnglishWords.ordinal(text, at);
        if (ordinal == null) {
            return null;
        }
        boolean hyphen = Chars.at(text, ordinal.end()) == '-';
        int unitAt = hyphen ? ordinal.end() + 1 : Chars.skipSpaces(text, ordinal.end(), 2);
        if (unitAt == ordinal.end()) {
            return null;
        }
        Draft part = part(text, start, ordinal, unitAt);
        if (part != null) {
            return part;
        }
        Draft within = within(text, start, ordinal, unitAt, reference);
        if (within != null) {
            return within;
        }
        return last ? null : dayOfMonth(text, start, ordinal, unitAt, reference);
    }

    /** Third quarter of 2016, fourth fiscal quarter, first half, first nine months, 4th qtr 2018. */
    private static @Nullable Draft part(String text, int start, Value ordinal, int at) {
        boolean fiscal = EnglishWords.is(text, at, "fiscal");
        int unitAt = EnglishWords.skip(text, at, "fiscal");
        boolean quarter = EnglishWords.is(text, unitAt, "quarter")
                || EnglishWords.is(text, unitAt, "qtr")
                || EnglishWords.is(text, unitAt, "quarters");
        boolean half = EnglishWords.is(text, unitAt, "half");
        boolean nine = ordinal.value() == 1 && EnglishWords.is(text, unitAt, "nine months");
        int number = ordinal.value();
        boolean known = quarter && number >= LAST && number <= 4 || half && (number == 1 || number == 2) || nine;
        if (!known) {
            return null;
        }
        int end = unitAt + (nine ? 11 : EnglishWords.word(text, unitAt).length());
        Grain grain = nine ? Grain.NINE_MONTHS : quarter ? Grain.QUARTER : Grain.HALF;
        Draft part = Draft.part(start, end, grain, Draft.UNKNOWN, number == LAST ? 4 : number);
        Draft dated = FiscalWords.withYear(text, part);
        boolean yearless = !dated.has(dated.year) && dated.reference == null && dated.yearOffset == Draft.UNKNOWN;
        if (number == LAST && yearless) {
            return null;
        }
        if (!dated.has(dated.year) && (fiscal || EnglishWords.is(text, start, "fiscal"))) {
            return dated.reference == null ? PeriodCodes.withoutYear(dated) : dated;
        }
        if (yearless
                && (half || nine)
                && !EnglishWords.is(text, Chars.skipSpacesBack(text, start, 1) - 2, "in")
                && !Prepositions.ofMonths(text, start)) {
            return null;
        }
        dated.fiscal |= fiscal;
        return dated;
    }

    /** First week of 2019, last Sunday of March 2014, last day in October 2015, first ten days of last year, 9th month of next year. */
    private static @Nullable Draft within(
            String text, int start, Value ordinal, int at, @Nullable LocalDate reference) {
        DayOfWeek weekday = EnglishWords.weekday(text, at);
        WordTable.Entry<Integer> name = weekday == null ? null : EnglishWords.WEEKDAYS.at(text, at);
        Value count = weekday == null ? EnglishWords.cardinal(text, at) : null;
        int unitAt = count == null ? at : Chars.skipSpaces(text, count.end(), 1);
        WordTable.Entry<String> unit = name != null ? null : EnglishWords.UNITS.at(text, unitAt);
        if (name == null && unit == null) {
            return null;
        }
        int end = name != null ? at + name.length() : unitAt + (unit == null ? 0 : unit.length());
        int frameAt = Chars.skipSpaces(text, end, 1);
        int inner = EnglishWords.skip(text, EnglishWords.skip(text, frameAt, "of"), "in");
        Draft frame = inner == frameAt ? null : frame(text, inner, reference);
        if (frame == null) {
            return weekday == null || reference == null || end - at < 6
                    ? null
                    : thisMonth(start, end, ordinal.value(), weekday, reference);
        }
        if (frame.open) {
            return Draft.open(start, frame.end, Grain.DAYS);
        }
        Draft result = weekday != null
                ? weekday(start, frame, ordinal.value(), weekday)
                : unit == null
                        ? null
                        : unit(start, frame, ordinal.value(), unit.value(), count == null ? 1 : count.value());
        if (result != null) {
            result.relative = frame.relative;
        }
        return result;
    }

    private static @Nullable Draft frame(String text, int at, @Nullable LocalDate reference) {
        Draft frame = EnglishPeriods.at(text, at, reference);
        frame = frame != null ? frame : EnglishDates.monthFirst(text, at);
        if (frame == null) {
            Value year = EnglishWords.year(text, at);
            frame = year == null ? null : Draft.year(at, year.end(), year.value());
        }
        if (frame == null || frame.grain != Grain.MONTH && frame.grain != Grain.YEAR || frame.reference != null) {
            return null;
        }
        if (!frame.has(frame.year) && !frame.open && reference != null) {
            frame.year = reference.getYear();
            frame.relative = true;
        }
        Calendars.complete(frame, reference, false);
        return frame;
    }

    /** Third Tuesday, first Sunday: of the month at hand. */
    private static @Nullable Draft thisMonth(int start, int end, int number, DayOfWeek weekday, LocalDate reference) {
        if (number == LAST || number > 5) {
            return null;
        }
        return Draft.date(start, end, reference.with(TemporalAdjusters.dayOfWeekInMonth(number, weekday)));
    }

    private static @Nullable Draft weekday(int start, Draft frame, int number, DayOfWeek weekday) {
        if (number > 53) {
            return null;
        }
        LocalDate date = number == LAST
                ? frame.last().with(TemporalAdjusters.previousOrSame(weekday))
                : frame.first().with(TemporalAdjusters.nextOrSame(weekday)).plusWeeks(number - 1L);
        return Draft.date(start, frame.end, date);
    }

    private static @Nullable Draft unit(int start, Draft frame, int number, String unit, int count) {
        LocalDate first = frame.first();
        LocalDate last = frame.last();
        boolean lastOnes = number == LAST;
        try {
            return switch (unit) {
                case "W" -> {
                    LocalDate monday = lastOnes
                            ? Calendars.lastWeekWithin(last).minusWeeks(count - 1L)
                            : Calendars.weekWithin(first, number);
                    yield Draft.days(
                            start, frame.end, monday, monday.plusWeeks(count).minusDays(1));
                }
                case "D" -> {
                    LocalDate from = lastOnes ? last.minusDays(count - 1L) : first.plusDays(number - 1L);
                    yield count == 1
                            ? Draft.date(start, frame.end, from)
                            : Draft.days(start, frame.end, from, from.plusDays(count - 1L));
                }
                case "M" ->
                    frame.grain == Grain.YEAR && number >= 1 && number <= 12 && count == 1
                            ? Draft.month(start, frame.end, frame.year, number)
                            : null;
                default -> null;
            };
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** 20th of next month, the 21st this month; the 18th and on the 15th by themselves. */
    private static @Nullable Draft dayOfMonth(
            String text, int start, Value ordinal, int at, @Nullable LocalDate reference) {
        int unit = EnglishWords.skip(text, EnglishWords.skip(text, at, "day"), "of");
        Draft frame = EnglishPeriods.at(text, unit, reference);
        if (frame == null || frame.grain != Grain.MONTH) {
            return null;
        }
        if (frame.open) {
            return Draft.open(start, frame.end, Grain.DAY);
        }
        return Draft.day(start, frame.end, frame.year, frame.month, ordinal.value())
                .asRelative();
    }

    /** The 18th, on the 4th: a day of the month at hand, where a preposition stands in front. */
    static @Nullable Draft bareDay(String text, int start) {
        int at = EnglishWords.skip(text, start, "the");
        Value day = EnglishWords.ordinal(text, at);
        boolean on = Prepositions.wordBefore(text, start).equals("on")
                || Prepositions.wordBefore(text, start).equals("for");
        if (day == null || at == start || !on || day.value() > 31 || day.value() < 1) {
            return null;
        }
        boolean endsThere =
                Chars.at(text, day.end()) == '.' || Chars.at(text, day.end()) == ',' || day.end() >= text.length();
        return endsThere ? Draft.day(start, day.end(), Draft.UNKNOWN, Draft.UNKNOWN, day.value()) : null;
    }
}
