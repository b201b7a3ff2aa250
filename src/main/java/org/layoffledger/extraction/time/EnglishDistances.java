package org.layoffledger.extraction.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.layoffledger.extraction.quantity.Chars;
import org.layoffledger.extraction.quantity.WordTable;
import org.layoffledger.extraction.time.EnglishWords.Value;

/** English distances from the reference date or from another date: two weeks ago, in 3 days, 1 month 21 days ago, two days after tomorrow. */
final class EnglishDistances {

    private static final WordTable<Integer> BEHIND = new WordTable<>(Map.ofEntries(
            Map.entry("ago", -1),
            Map.entry("earlier", -1),
            Map.entry("before", -1),
            Map.entry("prior", -1),
            Map.entry("later", 1),
            Map.entry("hence", 1),
            Map.entry("from now", 1),
            Map.entry("after", 1),
            Map.entry("from", 1),
            Map.entry("since", 1)));

    private EnglishDistances() {}

    /** Years, months and days, counted together. */
    private record Length(int years, int months, int days, int end) {
        private Grain grain() {
            return days != 0 ? Grain.DAY : months != 0 ? Grain.MONTH : Grain.YEAR;
        }

        private @Nullable LocalDate from(LocalDate anchor, int direction) {
            try {
                return anchor.plusYears((long) direction * years)
                        .plusMonths((long) direction * months)
                        .plusDays((long) direction * days);
            } catch (DateTimeException e) {
                return null;
            }
        }
    }

    /** The distance that begins at {@code start}; null where there is none. */
    static @Nullable Draft at(String text, int start, @Nullable LocalDate reference) {
        boolean in = EnglishWords.is(text, start, "in") || EnglishWords.is(text, start, "within");
        int at = EnglishWords.skip(text, start, EnglishWords.word(text, start));
        Length length = length(text, in ? at : start);
        if (length == null) {
            return null;
        }
        int next = Chars.skipSpaces(text, length.end(), 2);
        WordTable.Entry<Integer> behind = BEHIND.at(text, next);
        if (behind != null && next > length.end() && !in) {
            return behind(text, start, length, next, behind, reference);
        }
        if (!in || EnglishWords.is(text, start, "within") || !isFuture(text, start, length)) {
            return null;
        }
        return draft(start, length.end(), length, 1, reference);
    }

    /** "Lost jobs in three years" tells a duration, "will leave in three years" a date; one unit or the last words of a clause tell a date. */
    private static boolean isFuture(String text, int start, Length length) {
        char c = Chars.at(text, length.end());
        boolean endsThere = length.end() >= text.length() || c == '.' || c == '?' || c == '\n' || c == '’' || c == '\'';
        return endsThere
                || start == 0
                || Cues.ahead(text, start, length.end())
                || EnglishWords.is(text, length.end() + 1, "on");
    }

    private static @Nullable Draft behind(
            String text,
            int start,
            Length length,
            int next,
            WordTable.Entry<Integer> behind,
            @Nullable LocalDate reference) {
        int end = next + behind.length();
        boolean needsAnchor = behind.word().equals("after")
                || behind.word().equals("from")
                || behind.word().equals("since");
        boolean mayHaveAnchor = needsAnchor || behind.word().equals("before");
        Draft anchor = mayHaveAnchor ? EnglishTimes.simple(text, Chars.skipSpaces(text, end, 2), reference) : null;
        if (anchor != null) {
            Calendars.complete(anchor, reference, false);
            if (!anchor.open && anchor.reference == null && anchor.isComplete()) {
                boolean day = anchor.grain == Grain.DAY;
                Draft draft = draft(start, anchor.end, length, behind.value(), anchor.first());
                return draft == null || !day || reference == null
                        ? draft
                        : precise(draft, length, behind.value(), anchor.first());
            }
        }
        boolean clause = behind.word().equals("before")
                && end < text.length()
                && Chars.at(text, end) != '.'
                && Chars.at(text, end) != ',';
        return needsAnchor || clause ? null : draft(start, end, length, behind.value(), reference);
    }

    /** Two months before 02/02 is a day. */
    private static Draft precise(Draft draft, Length length, int direction, LocalDate anchor) {
        LocalDate date = length.from(anchor, direction);
        return date == null || length.grain() == Grain.YEAR ? draft : Draft.date(draft.start, draft.end, date);
    }

    private static @Nullable Draft draft(int start, int end, Length length, int direction, @Nullable LocalDate anchor) {
        if (anchor == null) {
            return Draft.open(start, end, length.grain());
        }
        LocalDate date = length.from(anchor, direction);
        if (date == null) {
            return null;
        }
        return switch (length.grain()) {
            case YEAR -> Draft.year(start, end, date.getYear()).asRelative();
            case MONTH ->
                Draft.month(start, end, date.getYear(), date.getMonthValue()).asRelative();
            default -> Draft.date(start, end, date);
        };
    }

    /** One or several numbers with units: 1 year, 09 months,01 weeks. */
    private static @Nullable Length length(String text, int start) {
        int years = 0;
        int months = 0;
        int days = 0;
        int end = start;
        int at = start;
        for (int i = 0; i < 4; i++) {
            Value number = EnglishWords.is(text, at, "A") ? new Value(1, at + 1) : EnglishWords.cardinal(text, at);
            int unitAt = number == null ? at : Chars.skipSpaces(text, number.end(), 2);
            WordTable.Entry<String> unit = number == null ? null : EnglishWords.UNITS.at(text, unitAt);
            if (unit == null || number == null || unitAt == number.end() && !Chars.isDigit(text, number.end() - 1)) {
                break;
            }
            switch (unit.value()) {
                case "Y" -> years += number.value();
                case "Q" -> months += 3 * number.value();
                case "M" -> months += number.value();
                case "W" -> days += 7 * number.value();
                case "F" -> days += 14 * number.value();
                case "D" -> days += number.value();
                default -> {
                    return null;
                }
            }
            end = unitAt + unit.length();
            at = Chars.skipSpaces(text, end, 1);
            at = Chars.at(text, at) == ',' ? Chars.skipSpaces(text, at + 1, 1) : EnglishWords.skip(text, at, "and");
        }
        return end == start ? null : new Length(years, months, days, end);
    }
}
