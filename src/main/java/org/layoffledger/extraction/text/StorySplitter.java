package org.layoffledger.extraction.text;

import java.util.ArrayList;
import java.util.List;
import org.layoffledger.extraction.TextSpan;

/**
 * Cuts a page into its stories. A page is a digest where at least twice a headline is followed by a paragraph that closes with its source in brackets; then each
 * such headline opens a story. Everything else is one story: sections of an article share their subject, stories of a digest do not.
 */
final class StorySplitter {

    private static final int LONGEST_SOURCE = 30;
    private static final int SHORTEST_STORY = 80;

    private final String text;

    private StorySplitter(String folded) {
        this.text = folded;
    }

    /** Where the stories stand; together they cover the text. */
    static List<TextSpan> split(String folded) {
        return new StorySplitter(folded).stories();
    }

    private List<TextSpan> stories() {
        List<Integer> starts = new ArrayList<>();
        boolean open = false;
        int line = 0;
        int start = 0;
        while (line < text.length()) {
            int end = text.indexOf('\n', line);
            if (end < 0) {
                end = text.length();
            }
            if (!open) {
                start = line;
            }
            open = !text.substring(line, end).isBlank() || open;
            if (closesWithSource(line, end)) {
                starts.add(start);
                open = false;
            }
            line = end + 1;
        }
        return starts.size() < 2 ? List.of(new TextSpan(0, text.length())) : spans(starts);
    }

    private List<TextSpan> spans(List<Integer> starts) {
        List<TextSpan> spans = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            int from = i == 0 ? 0 : starts.get(i);
            int to = i + 1 < starts.size() ? starts.get(i + 1) : text.length();
            spans.add(new TextSpan(from, to));
        }
        return spans;
    }

    /** Whether a long line ends like this: 。 (source). */
    private boolean closesWithSource(int from, int to) {
        int end = to;
        while (end > from && text.charAt(end - 1) <= ' ') {
            end--;
        }
        if (end - from < SHORTEST_STORY || text.charAt(end - 1) != ')') {
            return false;
        }
        int bracket = text.lastIndexOf('(', end - 1);
        if (bracket < from || end - bracket > LONGEST_SOURCE) {
            return false;
        }
        int before = bracket;
        while (before > from && text.charAt(before - 1) == ' ') {
            before--;
        }
        return before > from && "。.!?”」".indexOf(text.charAt(before - 1)) >= 0;
    }
}
