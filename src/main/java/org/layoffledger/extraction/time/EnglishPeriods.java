package org.layoffledger.extraction.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.layoffledger.extraction.ReportingPeriod.Part;
import org.layoffledger.extraction.quantity.Chars;
import org.layoffledger.extraction.quantity.WordTable;
import org.layoffledger.extraction.time.EnglishWords.Value;
import org.layoffledger.extraction.time.TimeExpression.FiscalReference;

/** English periods relative to the reference date: last quarter, next week, this year, the week of April 10th, year to date, last Friday. */
final class EnglishPeriods {

    private static final WordTable<Integer> FIXED = new WordTable<>(Map.ofEntries(
            Map.entry("the week after next", 2),
            Map.entry("the week after the next", 2),
            Map.entry("the month after next", 102),
            Map.entry("the month after the next", 102),
            Map.entry("the weekend after next", 202),
            Map.entry("the weekend after the next", 202),
            Map.entry("year to date", 300),
            Map.entry("year-to-date", 300),
            Map.entry("rest of the week", 400),
            Map.entry("rest of week", 400),
            Map.entry("rest the week", 400),
            Map.entry("rest of current week", 400),
            Map.entry("rest of this week", 400),
            Map.entry("rest of the current week", 400)));
    private static final WordTable<Boolean> WEEK_OF = new WordTable<>(
            Map.of("the week of", true, "week of", true, "the week commencing", true, "week commencing", true));

    private EnglishPeriods() {}

    static @Nullable Draft at(String text, int start, @Nullable LocalDate reference) {
        WordTable.Entry<Integer> fixed = FIXED.at(text, start);
        if (fixed != null && reference != null) {
            return fixed(start, start + fixed.length(), fixed.value(), reference);
        }
        WordTable.Entry<Boolean> week = WEEK_OF.at(text, start);
        if (week != null) {
            return weekOf(text, start, start + week.length(), reference);
        }
        return relative(text, start, reference);
    }

    private static Draft fixed(int start, int end, int code, LocalDate reference) {
        LocalDate monday = Calendars.week(reference, 2);
        return switch (code) {
            case 2 -> Draft.days(start, end, monday, monday.plusDays(6));
            case 102 -> {
                LocalDate month = reference.plusMonths(2);
                yield Draft.month(start, end, month.getYear(), month.getMonthValue())
                        .asRelative();
            }
            case 202 -> Draft.days(start, end, monday.plusDays(5), monday.plusDays(6));
            case 300 -> Draft.year(start, end, reference.getYear()).asRelative();
            default ->
                Draft.days(start, end, reference, Calendars.week(reference, 0).plusDays(6));
        };
    }

    private static @Nullable Draft weekOf(String text, int start, int end, @Nullable LocalDate reference) {
        Draft day = EnglishDates.monthFirst(text, Chars.skipSpaces(text, end, 1));
        if (day == null || day.grain != Grain.DAY) {
            return null;
        }
        Calendars.complete(day, reference, false);
        if (day.open || !day.isComplete()) {
            return Draft.open(start, day.end, Grain.DAYS);
        }
        LocalDate monday = Calendars.week(day.first(), 0);
        return Draft.days(start, day.end, monday, monday.plusDays(6));
    }

    private static @Nullable Draft relative(String text, int start, @Nullable LocalDate reference) {
        Value offset = EnglishWords.read(EnglishWords.RELATIVES, text, start);
        if (offset == null) {
            return null;
        }
        int at = Chars.skipSpaces(text, offset.end(), 2);
        if (at == offset.end()) {
            return null;
        }
        WordTable.Entry<String> unit = EnglishWords.UNITS.at(text, at);
        if (unit != null
                && unit.length() > 1
                && !unit.word().equals("mon")
                && !unit.word().equals("mo")) {
            return unit(text, start, at, unit, offset.value(), reference);
        }
        DayOfWeek weekday = EnglishWords.weekday(text, at);
        if (weekday != null) {
            return weekday(text, start, at, weekday, offset.value(), reference);
        }
        return monthOrDate(text, start, at, offset.value(), reference);
    }

    private static @Nullable Draft unit(
            String text, int start, int at, WordTable.Entry<String> unit, int offset, @Nullable LocalDate reference) {
        int end = at + unit.length();
        String kind = unit.value();
        boolean plural = unit.word().endsWith("s") && kind.length() == 1;
        if (plural || kind.equals("D")) {
            return null;
        }
        if (kind.startsWith("F") && kind.length() == 2) {
            Draft fiscal = Draft.of(start, end, kind.equals("FY") ? Grain.YEAR : Grain.QUARTER)
                    .asFiscal()
                    .asRelative();
            fiscal.reference = kind.equals("FY")
                    ? new FiscalReference(Part.YEAR, offset, null)
                    : new FiscalReference(null, null, offset);
            return fiscal;
        }
        if (reference == null) {
            return Draft.open(
                    start,
                    end,
                    kind.equals("Y")
                            ? Grain.YEAR
                            : kind.equals("M") ? Grain.MONTH : kind.equals("Q") ? Grain.QUARTER : Grain.DAYS);
        }
        Draft draft = unit(start, end, kind, offset, reference);
        DayOfWeek weekday = kind.equals("W") ? EnglishWords.weekday(text, Chars.skipSpaces(text, end, 1)) : null;
        if (weekday != null && draft.from != null) {
            WordTable.Entry<Integer> name = EnglishWords.WEEKDAYS.at(text, Chars.skipSpaces(text, end, 1));
            return Draft.date(
                    start,
                    Chars.skipSpaces(text, end, 1) + (name == null ? 0 : name.length()),
                    draft.from.with(weekday));
        }
        return draft;
    }

    static Draft unit(int start, int end, String kind, int offset, LocalDate reference) {
        LocalDate monday = Calendars.week(reference, offset);
        return switch (kind) {
            case "W" -> Draft.days(start, end, monday, monday.plusDays(6));
            case "K" -> Draft.days(start, end, monday, monday.plusDays(4));
            case "E" -> Draft.days(start, end, monday.plusDays(5), monday.plusDays(6));
            case "F" -> {
                LocalDate from = offset > 0 ? reference : reference.minusDays(14);
                yield Draft.days(start, end, from, from.plusDays(13));
            }
            case "M" -> {
                LocalDate month = reference.withDayOfMonth(1).plusMonths(offset);
                yield Draft.month(start, end, month.getYear(), month.getMonthValue())
                        .asRelative();
            }
            case "Q" -> ChineseParts.quarter(start, end, reference, offset);
            default -> Draft.year(start, end, reference.getYear() + offset).asRelative();
        };
    }

    private static Draft weekday(
            String text, int start, int at, DayOfWeek weekday, int offset, @Nullable LocalDate reference) {
        WordTable.Entry<Integer> name = EnglishWords.WEEKDAYS.at(text, at);
        int end = at + (name == null ? 0 : name.length());
        int bracket = Chars.skipSpaces(text, end, 1);
        if (Chars.at(text, bracket) == '(') {
            int close = text.indexOf(')', bracket);
            Draft inside = EnglishDates.monthFirst(text, bracket + 1);
            end = inside != null && inside.end == close ? close + 1 : end;
        }
        if (reference == null) {
            return Draft.open(start, end, Grain.DAY);
        }
        String word = EnglishWords.word(text, start);
        boolean coming = EnglishWords.is(text, start, "coming")
                || EnglishWords.is(text, start, "upcoming")
                || text.regionMatches(true, start, "this upcoming", 0, 13)
                || text.regionMatches(true, start, "this coming", 0, 11);
        LocalDate date;
        if (coming) {
            date = reference.with(TemporalAdjusters.next(weekday));
        } else if (offset < 0) {
            date = reference.with(TemporalAdjusters.previous(weekday));
        } else {
            date = Calendars.week(reference, word.equals("this") || word.equals("current") ? 0 : offset)
                    .with(weekday);
        }
        return Draft.date(start, end, date);
    }

    /** Last October, this 5/12, next May. */
    private static @Nullable Draft monthOrDate(
            String text, int start, int at, int offset, @Nullable LocalDate reference) {
        Draft date = Chars.isDigit(text, at) ? NumericDates.at(text, at) : null;
        Value month = date == null ? EnglishWords.read(EnglishWords.MONTHS, text, at) : null;
        if (date == null && month == null) {
            return null;
        }
        if (date != null && (date.has(date.year) || reference == null)) {
            return null;
        }
        if (date != null && reference != null) {
            int year = reference.getYear() + Math.max(offset, offset < 0 ? -1 : 0);
            return Draft.day(start, date.end, year, date.month, date.day).asRelative();
        }
        if (month == null || Chars.isDigit(text, Chars.skipSpaces(text, month.end(), 1))) {
            return null;
        }
        if (reference == null) {
            return Draft.open(start, month.end(), Grain.MONTH);
        }
        int year = reference.getYear();
        boolean passed = month.value() < reference.getMonthValue();
        boolean ahead = month.value() > reference.getMonthValue();
        year += offset > 0 && !ahead ? 1 : offset < 0 && !passed ? -1 : 0;
        return Draft.month(start, month.end(), year, month.value()).asRelative();
    }

    /** Tuesday of last week, Friday next week, Monday of the following week. */
    static @Nullable Draft weekdayOfWeek(
            String text, int start, int at, DayOfWeek weekday, @Nullable LocalDate reference) {
        int from = EnglishWords.skip(text, at, "of");
        Value offset = EnglishWords.read(EnglishWords.RELATIVES, text, from);
        if (offset == null) {
            return null;
        }
        int unit = Chars.skipSpaces(text, offset.end(), 1);
        if (!EnglishWords.is(text, unit, "week")) {
            return null;
        }
        if (reference == null) {
            return Draft.open(start, unit + 4, Grain.DAY);
        }
        return Draft.date(
                start, unit + 4, Calendars.week(reference, offset.value()).with(weekday));
    }
}
