package org.layoffledger.extraction.time;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.layoffledger.extraction.quantity.Chars;
import org.layoffledger.extraction.quantity.WordTable;

/** The words in front of a date that tell that it is one, or how it bounds what is told. */
final class Prepositions {

    private static final Set<String> MONTHS = Set.of(
            "in", "since", "during", "until", "till", "by", "before", "after", "from", "to", "through", "between", "of",
            "last", "this", "next", "and", "early", "late", "mid", "on", "for", "around", "every");
    private static final Set<String> DAYS = Set.of(
            "on", "since", "until", "by", "before", "after", "from", "to", "late", "early", "last", "this", "next");
    private static final Set<String> YEARS = Set.of(
            "in",
            "since",
            "during",
            "until",
            "till",
            "by",
            "before",
            "after",
            "from",
            "to",
            "through",
            "between",
            "of",
            "year",
            "for",
            "early",
            "late",
            "mid",
            "and",
            "the",
            "than",
            "or",
            "calendar",
            "around",
            "versus",
            "vs",
            "full-year",
            "with",
            "like");

    private static final WordTable<String> MODS = new WordTable<>(Map.ofEntries(
            Map.entry("before", "before"),
            Map.entry("prior to", "before"),
            Map.entry("earlier than", "before"),
            Map.entry("after", "after"),
            Map.entry("later than", "after"),
            Map.entry("since", "since"),
            Map.entry("starting", "since"),
            Map.entry("starting in", "since"),
            Map.entry("starting on", "since"),
            Map.entry("as early as", "since"),
            Map.entry("beginning in", "since"),
            Map.entry("until", "until"),
            Map.entry("till", "until"),
            Map.entry("by", "until"),
            Map.entry("through", "until"),
            Map.entry("around", "approx"),
            Map.entry("about", "approx"),
            Map.entry("early", "start"),
            Map.entry("early in", "start"),
            Map.entry("the start of", "start"),
            Map.entry("start of", "start"),
            Map.entry("beginning of", "start"),
            Map.entry("the beginning of", "start"),
            Map.entry("mid", "mid"),
            Map.entry("mid-", "mid"),
            Map.entry("the middle of", "mid"),
            Map.entry("middle of", "mid"),
            Map.entry("late", "end"),
            Map.entry("late in", "end"),
            Map.entry("the end of", "end"),
            Map.entry("end of", "end"),
            Map.entry("by the end of", "end")));

    private Prepositions() {}

    static boolean ofMonths(String text, int start) {
        return MONTHS.contains(wordBefore(text, start));
    }

    static boolean ofDays(String text, int start) {
        return DAYS.contains(wordBefore(text, start));
    }

    static boolean ofYears(String text, int start) {
        return YEARS.contains(wordBefore(text, start));
    }

    /** The word that ends in front of {@code start}, in lower case; empty where none does. */
    static String wordBefore(String text, int start) {
        int end = Chars.skipSpacesBack(text, start, 2);
        int from = end;
        while (from > 0 && end - from < 14 && (Chars.isLetter(text.charAt(from - 1)) || text.charAt(from - 1) == '-')) {
            from--;
        }
        return EnglishWords.word(text, from);
    }

    /** Adds the bound that stands in front of {@code draft} to it. */
    static void bound(String text, Draft draft) {
        int end = Chars.skipSpacesBack(text, draft.start, 2);
        WordTable.@Nullable Entry<String> word = MODS.endingAt(text, end);
        boolean joined = word != null && end == draft.start && !word.word().endsWith("-");
        if (word != null && !joined && draft.mod == null) {
            draft.spanning(end - word.length(), draft.end).withMod(word.value());
        }
    }
}
