package org.layoffledger.extraction.layoff;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.layoffledger.extraction.PartialDate;
import org.layoffledger.extraction.TextSpan;

/** Dates that only their place makes dates: 5/4 in a column of dates, 06-16 at the head of a line, (11/25 宣布). */
final class ShortDates {

    private static final int LONGEST_MARK = 4;
    private static final int REACH = 60;
    private static final Pattern DAY = Pattern.compile("(?<month>\\d{1,2})[-/.](?<day>\\d{1,2})(?![\\d%/.-])");
    private static final Pattern ITEM = Pattern.compile("[-*•·] ?(?<month>\\d{1,2})[-/.](?<day>\\d{1,2})(?=[ :*])");
    private static final Pattern TOLD =
            Pattern.compile("\\((?:公司)? ?(?<month>\\d{1,2})/(?<day>\\d{1,2}) ?(?:宣布|公布|公告|通报)");

    private ShortDates() {}

    /** The day that a cell consists of, or null. */
    static Dates.@Nullable Dated at(String lower, TextSpan cell, @Nullable LocalDate now) {
        Matcher day = DAY.matcher(lower).region(cell.start(), cell.end());
        return day.lookingAt() ? dated(day, now) : null;
    }

    /** The day at the head of the line of a list, or in brackets behind the cut with a verb of announcing. */
    static Dates.@Nullable Dated beside(Passage passage, Cut cut) {
        String lower = passage.lower();
        int start = lineStart(lower, passage.span().start());
        if (passage.span().start() - start <= LONGEST_MARK) {
            Matcher item = ITEM.matcher(lower).region(start, Math.min(lower.length(), start + REACH));
            if (item.lookingAt()) {
                return dated(item, passage.date());
            }
        }
        int end = cut.span().end();
        while (end < lower.length() && end - cut.span().end() < REACH && lower.charAt(end) != '\n') {
            end++;
        }
        Matcher told = TOLD.matcher(lower).region(cut.span().end(), end);
        return told.find() ? dated(told, passage.date()) : null;
    }

    /** Where the line begins; further back than a mark is long nobody looks. */
    private static int lineStart(String text, int offset) {
        int start = offset;
        while (start > 0 && offset - start <= LONGEST_MARK && text.charAt(start - 1) != '\n') {
            start--;
        }
        return start;
    }

    /** The latest such day that is not to come. */
    private static Dates.@Nullable Dated dated(Matcher written, @Nullable LocalDate now) {
        if (now == null) {
            return null;
        }
        try {
            int month = Integer.parseInt(written.group("month"));
            int day = Integer.parseInt(written.group("day"));
            LocalDate date = LocalDate.of(now.getYear(), month, day);
            LocalDate past = date.isAfter(now.plusDays(1)) ? LocalDate.of(now.getYear() - 1, month, day) : date;
            return new Dates.Dated(PartialDate.of(past), new TextSpan(written.start("month"), written.end("day")));
        } catch (DateTimeException noDay) {
            return null;
        }
    }
}
