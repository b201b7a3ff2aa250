package org.layoffledger.ingestion.format;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the dates of front matter and page heads. A date with a time keeps the day that it is written with, whatever its zone. */
final class PublicationDates {

    private static final Pattern NUMERIC =
            Pattern.compile("^(\\d{4})\\s*[-/.年]\\s*(\\d{1,2})\\s*[-/.月]\\s*(\\d{1,2})(?!\\d)");
    private static final Pattern COMPACT = Pattern.compile("^(\\d{4})(\\d{2})(\\d{2})(?!\\d)");
    private static final Pattern ENGLISH = Pattern.compile(
            "^(?:[A-Za-z]{3,9},?\\s+)??(?:(\\d{1,2})(?:st|nd|rd|th)?\\s+([A-Za-z]{3,9})\\.?,?|([A-Za-z]{3,9})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?)\\s+(\\d{4})(?!\\d)");
    private static final List<DateTimeFormatter> MONTHS = List.of(month("MMMM"), month("MMM"));

    private PublicationDates() {}

    private static DateTimeFormatter month(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern + " d yyyy")
                .toFormatter(Locale.ENGLISH);
    }

    /** The date, or null where the text does not begin with one. */
    static @Nullable LocalDate parse(@Nullable String text) {
        if (text == null) {
            return null;
        }
        String stated = text.strip();
        for (Pattern form : List.of(NUMERIC, COMPACT)) {
            Matcher date = form.matcher(stated);
            if (date.find()) {
                return date(date.group(1), date.group(2), date.group(3));
            }
        }
        Matcher date = ENGLISH.matcher(stated);
        return date.find() ? english(date) : null;
    }

    private static @Nullable LocalDate date(String year, String month, String day) {
        try {
            return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static @Nullable LocalDate english(Matcher date) {
        String day = date.group(1) == null ? date.group(4) : date.group(1);
        String month = date.group(2) == null ? date.group(3) : date.group(2);
        String joined =
                (month.equalsIgnoreCase("sept") ? "Sep" : month) + " " + Integer.parseInt(day) + " " + date.group(5);
        for (DateTimeFormatter form : MONTHS) {
            try {
                return LocalDate.parse(joined, form);
            } catch (DateTimeParseException e) {
                // the other form, then
            }
        }
        return null;
    }
}
