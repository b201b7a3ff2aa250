package org.layoffledger.desk.decisions;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.layoffledger.extraction.TextSpan;

/** Finds pasted words in an article. White space need not be the same: what is copied from a page has other line breaks than the text. */
final class Occurrences {

    /** More than these nobody looks through. */
    static final int MOST = 20;

    private static final int CONTEXT = 60;

    private Occurrences() {}

    /**
     * A place where the words stand.
     *
     * @param start where they begin, in UTF-16 code units
     * @param words as they stand there
     * @param before what stands before them
     * @param after what stands behind them
     */
    record Place(int start, String words, String before, String after) {}

    /** Every place of the words, in order; empty where there are none. */
    static List<Place> of(String words, String text) {
        List<String> pieces = Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS)
                .splitAsStream(words)
                .filter(piece -> !piece.isEmpty())
                .map(Pattern::quote)
                .toList();
        List<Place> places = new ArrayList<>();
        if (pieces.isEmpty()) {
            return places;
        }
        Matcher found = Pattern.compile(String.join("\\s+", pieces), Pattern.UNICODE_CHARACTER_CLASS)
                .matcher(text);
        for (int from = 0; places.size() < MOST && found.find(from); from = found.start() + 1) {
            places.add(place(new TextSpan(found.start(), found.end()), text));
        }
        return places;
    }

    private static Place place(TextSpan span, String text) {
        int from = Math.max(0, span.start() - CONTEXT);
        int to = Math.min(text.length(), span.end() + CONTEXT);
        return new Place(
                span.start(), span.of(text), text.substring(from, span.start()), text.substring(span.end(), to));
    }
}
