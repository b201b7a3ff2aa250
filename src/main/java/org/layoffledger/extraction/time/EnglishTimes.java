package org.layoffledger.extraction.time;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.layoffledger.extraction.quantity.Chars;
import org.layoffledger.extraction.quantity.WordTable;
import org.layoffledger.extraction.time.EnglishWords.Value;

/** Reads one English date, period or stretch. */
final class EnglishTimes {

    private static final WordTable<Boolean> CONNECTORS =
            new WordTable<>(Map.of("to", true, "till", true, "until", true, "through", true, "thru", true));

    private EnglishTimes() {}

    /** The expression that begins at {@code start}, or null. */
    static @Nullable TimeExpression at(String text, int start, @Nullable LocalDate reference) {
        TimeExpression years = EnglishYears.decade(text, start);
        if (years != null) {
            return years;
        }
        Draft point = point(text, start, reference);
        Draft first = point != null ? point : dayOfStretch(text, start);
        if (first == null) {
            return null;
        }
        boolean ahead = Cues.ahead(text, first.start, first.end);
        Draft draft = point;
        if (connector(text, start, Chars.skipSpaces(text, first.end, 1)) > 0) {
            TimeExpression stretch = stretch(text, start, first, reference, ahead);
            if (stretch != null) {
                return stretch;
            }
            draft = point == null ? null : point(text, start, reference);
        }
        if (draft == null) {
            return null;
        }
        draft = inYear(draft, reference);
        Calendars.complete(draft, reference, ahead);
        Prepositions.bound(text, draft);
        return Expressions.of(draft);
    }

    private static Draft inYear(Draft draft, @Nullable LocalDate reference) {
        if (draft.yearOffset != Draft.UNKNOWN && draft.reference == null && reference != null) {
            draft.year = reference.getYear() + draft.yearOffset;
            draft.relative = true;
        }
        return draft;
    }

    /** A number that only the other end of a stretch makes a day. */
    private static @Nullable Draft dayOfStretch(String text, int start) {
        int at = EnglishWords.skip(text, start, "the");
        Value day = EnglishWords.is(text, at, "a") || EnglishWords.is(text, at, "an")
                ? null
                : EnglishWords.dayOfMonth(text, at);
        boolean inner = Chars.isLetterOrDigit(text, start - 1)
                || Chars.at(text, start - 1) == '$'
                || Chars.at(text, start - 1) == '.'
                || Chars.at(text, start - 1) == ','
                || Chars.at(text, start - 1) == '-';
        return day == null || inner ? null : Draft.day(start, day.end(), Draft.UNKNOWN, Draft.UNKNOWN, day.value());
    }

    private static @Nullable TimeExpression stretch(
            String text, int start, Draft first, @Nullable LocalDate reference, boolean ahead) {
        int at = Chars.skipSpaces(text, first.end, 1);
        int connector = connector(text, start, at);
        if (connector == 0) {
            return null;
        }
        int next = Chars.skipSpaces(text, at + connector, 1);
        Draft second = point(text, next, reference);
        second = second != null ? second : lastDay(text, next, first, reference);
        if (second == null
                || first.grain == Grain.DAY
                        && !first.has(first.month)
                        && first.weekday == null
                        && second.grain != Grain.DAY
                        && second.grain != Grain.DAYS) {
            return null;
        }
        boolean bothBare = !first.has(first.month)
                && !second.has(second.month)
                && first.grain == Grain.DAY
                && second.grain == Grain.DAY
                && first.weekday == null;
        if (bothBare) {
            return null;
        }
        inYear(first, reference);
        inYear(second, reference);
        if (first.weekday != null && !first.has(first.day) && reference != null) {
            return null;
        }
        TimeExpression joined = Stretches.join(first, second, reference, ahead);
        return joined != null && first.grain == Grain.DAY && second.grain == Grain.MONTH ? null : joined;
    }

    private static int connector(String text, int start, int at) {
        WordTable.Entry<Boolean> word = CONNECTORS.at(text, at);
        if (word != null) {
            return word.length();
        }
        boolean and = EnglishWords.is(text, at, "and")
                && Prepositions.wordBefore(text, start).equals("between");
        return and ? 3 : ChineseTimes.connectorLength(text, at);
    }

    /** The last day of a stretch, its month told at the other end or as "this month": July 13-15, 4 to 22 this month. */
    private static @Nullable Draft lastDay(String text, int at, Draft first, @Nullable LocalDate reference) {
        int dayAt = EnglishWords.skip(text, at, "the");
        Value day = EnglishWords.dayOfMonth(text, dayAt);
        if (day == null
                || first.grain != Grain.DAY
                || EnglishWords.is(text, dayAt, "a")
                || Chars.isLetter(text, day.end())
                || Chars.at(text, day.end()) == '%'
                || Chars.isDigit(text, day.end())) {
            return null;
        }
        Draft frame = EnglishPeriods.at(text, Chars.skipSpaces(text, day.end(), 1), reference);
        if (frame != null && frame.grain == Grain.MONTH && !frame.open) {
            return Draft.day(at, frame.end, frame.year, frame.month, day.value())
                    .asRelative();
        }
        if (!first.has(first.month)) {
            return null;
        }
        Draft draft = Draft.day(at, day.end(), Draft.UNKNOWN, Draft.UNKNOWN, day.value());
        return first.has(first.year) ? draft : EnglishDates.withYearBehind(text, draft);
    }

    /** A single date or period. */
    static @Nullable Draft point(String text, int start, @Nullable LocalDate reference) {
        Draft distance = EnglishDistances.at(text, start, reference);
        Draft draft = distance != null ? distance : simple(text, start, reference);
        boolean year = draft != null && draft.grain == Grain.YEAR && draft.reference == null && !draft.fiscal;
        return year && draft != null ? FiscalWords.withPart(text, draft) : draft;
    }

    /** A single date or period that is no distance from another. */
    static @Nullable Draft simple(String text, int start, @Nullable LocalDate reference) {
        if (Chars.isDigit(text, start)) {
            return digits(text, start, reference);
        }
        Draft draft = word(text, start, reference);
        if (draft == null) {
            draft = EnglishFrames.at(text, start, reference);
        }
        if (draft == null) {
            draft = EnglishPeriods.at(text, start, reference);
        }
        if (draft == null) {
            draft = EnglishDates.monthFirst(text, start);
        }
        if (draft == null) {
            draft = EnglishWeekdays.at(text, start, reference);
        }
        if (draft == null) {
            draft = EnglishDates.dayFirst(text, start);
        }
        if (draft == null) {
            draft = PeriodCodes.at(text, start);
        }
        if (draft == null) {
            draft = FiscalWords.at(text, start);
        }
        return draft != null ? draft : yearOrDay(text, start);
    }

    private static @Nullable Draft yearOrDay(String text, int start) {
        Draft day = EnglishFrames.bareDay(text, start);
        if (day != null) {
            return day;
        }
        Value year = EnglishWords.year(text, start);
        boolean said = year != null
                && (Prepositions.ofYears(text, start) || year.value() % 100 != 0 && year.end() - start > 12);
        return said
                        && year != null
                        && !Chars.isDigit(text, start)
                        && year.value() > 1900
                        && !EnglishYears.isCounted(text, year.end())
                ? Draft.year(start, year.end(), year.value())
                : null;
    }

    private static @Nullable Draft digits(String text, int start, @Nullable LocalDate reference) {
        Draft draft = NumericDates.at(text, start);
        if (draft == null) {
            draft = PeriodCodes.at(text, start);
        }
        if (draft == null) {
            draft = EnglishDates.yearFirst(text, start);
        }
        if (draft == null) {
            draft = EnglishDates.dayFirst(text, start);
        }
        if (draft == null) {
            draft = EnglishFrames.at(text, start, reference);
        }
        if (draft == null) {
            draft = ofThisMonth(text, start, reference);
        }
        return draft != null ? draft : EnglishYears.bare(text, start);
    }

    /** 20 of this month. */
    private static @Nullable Draft ofThisMonth(String text, int start, @Nullable LocalDate reference) {
        Value day = EnglishWords.dayOfMonth(text, start);
        int at = day == null ? start : Chars.skipSpaces(text, day.end(), 1);
        if (day == null || !EnglishWords.is(text, at, "of")) {
            return null;
        }
        Draft frame = EnglishPeriods.at(text, Chars.skipSpaces(text, at + 2, 1), reference);
        boolean month = frame != null && frame.grain == Grain.MONTH && !frame.open;
        return month && frame != null
                ? Draft.day(start, frame.end, frame.year, frame.month, day.value())
                        .asRelative()
                : null;
    }

    private static @Nullable Draft word(String text, int start, @Nullable LocalDate reference) {
        Value day = EnglishWords.read(EnglishWords.DAYS, text, start);
        if (day == null) {
            return null;
        }
        boolean now = EnglishWords.is(text, start, "now");
        if (now
                && !Prepositions.wordBefore(text, start).equals("and")
                && !Prepositions.wordBefore(text, start).equals("until")
                && !Prepositions.wordBefore(text, start).equals("between")) {
            return null;
        }
        return reference == null
                ? Draft.open(start, day.end(), Grain.DAY)
                : Draft.date(start, day.end(), reference.plusDays(day.value()));
    }
}
