package org.layoffledger.extraction.layoff;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** English months without a year: July, early May, December 5, 5 December. */
final class EnglishMonths {

    private static final Pattern MONTH = Pattern.compile(
            "(?:early |mid-|mid |late |the (?:end|start|beginning) of )?(?:(?:the )?(\\d{1,2})(?:st|nd|rd|th)?(?: of)? )?(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?(?: (\\d{1,2})(?:st|nd|rd|th)?)?");

    private EnglishMonths() {}

    /** Month and day (0 where none is told); null where the words are something else. */
    static int @Nullable [] of(String words) {
        Matcher month = MONTH.matcher(words);
        if (!month.matches()) {
            return null;
        }
        String day = month.group(1) != null ? month.group(1) : month.group(3);
        int number = "janfebmaraprmayjunjulaugsepoctnovdec".indexOf(month.group(2)) / 3 + 1;
        return new int[] {number, day == null ? 0 : Integer.parseInt(day)};
    }
}
