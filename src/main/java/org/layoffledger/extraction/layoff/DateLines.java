package org.layoffledger.extraction.layoff;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.layoffledger.extraction.PartialDate;
import org.layoffledger.extraction.TextSpan;
import org.layoffledger.extraction.text.Sentence;
import org.layoffledger.extraction.time.TimeExpression;

/** Lines of a timeline that are nothing but a date, which is that of what stands below them. */
final class DateLines {

    private static final int LONGEST = 30;
    /** So many sentences may stand below a date. */
    private static final int REACH = 8;

    private static final String MONTH =
            "(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\.?)";
    private static final Pattern LINE = Pattern.compile(
            "[#* ]*(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?(?:(?:early |mid-|mid |late )?(?:\\d{1,2}(?:st|nd|rd|th)? )?"
                    + MONTH
                    + "(?: \\d{1,2}(?:st|nd|rd|th)?)?(?:,? 20\\d\\d)?|20\\d\\d)[:* ]*");

    private DateLines() {}

    /** The date of the line above the sentence, or null; of a story with one such line it is the story's own, unless it announces a list. */
    static Dates.@Nullable Dated above(Passage passage) {
        List<Sentence> sentences = passage.story().sentences();
        int first = Math.max(0, passage.index() - REACH);
        for (int i = passage.index() - 1; i >= first; i--) {
            if (passage.tellings().announcesList(sentences.get(i))) {
                return dated(passage, sentences.get(i).span());
            }
            if (passage.isChinese()) {
                continue;
            }
            if (isDateLine(passage, sentences.get(i).span())) {
                return hasAnother(passage, i) ? dated(passage, sentences.get(i).span()) : null;
            }
        }
        return null;
    }

    /** Whether the timeline goes on below: what stands above its last date is history. */
    static boolean isFollowed(Passage passage) {
        List<Sentence> sentences = passage.story().sentences();
        int last = Math.min(sentences.size(), passage.index() + REACH);
        for (int i = passage.index() + 1; i < last; i++) {
            if (isDateLine(passage, sentences.get(i).span())) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasAnother(Passage passage, int index) {
        List<Sentence> sentences = passage.story().sentences();
        int last = Math.min(sentences.size(), index + 2 * REACH);
        for (int i = Math.max(0, index - 2 * REACH); i < last; i++) {
            if (i != index && isDateLine(passage, sentences.get(i).span())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDateLine(Passage passage, TextSpan span) {
        return span.length() <= LONGEST
                && LINE.matcher(span.of(passage.lower())).matches();
    }

    private static Dates.@Nullable Dated dated(Passage passage, TextSpan line) {
        for (TimeExpression time : passage.analysis().timesIn(line)) {
            PartialDate date = time.date();
            if (date != null) {
                return new Dates.Dated(date, time.span());
            }
        }
        LocalDate now = passage.date();
        boolean may =
                now != null && line.of(passage.lower()).replaceAll("[^a-z]", "").equals("may");
        return may && now != null
                ? new Dates.Dated(PartialDate.of(now.getMonthValue() < 5 ? now.getYear() - 1 : now.getYear(), 5), line)
                : null;
    }
}
