package org.layoffledger.site.articles;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.springframework.web.util.HtmlUtils;

/**
 * Renders an article's text as paragraphs in which evidence is marked. Marks nest; one that crosses the end of another or of a paragraph is closed there and opened
 * again, and only its first part carries the anchor. All text is escaped here, and nothing else of the article gets into the markup.
 */
final class HighlightedText {

    private static final Comparator<Mark> OUTERMOST_FIRST = Comparator.comparingInt(Mark::start)
            .thenComparing(Comparator.comparingInt(Mark::end).reversed())
            .thenComparing(mark -> mark.highlight().isSentence() ? 0 : 1)
            .thenComparing(mark -> mark.highlight().anchor());

    private final String text;
    private final StringBuilder html = new StringBuilder();
    private final Deque<Mark> open = new ArrayDeque<>();
    private int position;

    /** A highlight or what is left of it; {@code first} while its anchor is still to be set. */
    private record Mark(Highlight highlight, int start, int end, boolean first) {

        Mark from(int newStart) {
            return new Mark(highlight, newStart, end, false);
        }
    }

    private HighlightedText(String text) {
        this.text = text;
    }

    /** The markup; highlights outside the text are left out. */
    static String render(String text, List<Highlight> highlights) {
        return new HighlightedText(text).render(highlights);
    }

    private String render(List<Highlight> highlights) {
        Deque<Mark> waiting = new ArrayDeque<>(highlights.stream()
                .filter(highlight -> 0 <= highlight.start()
                        && highlight.start() < highlight.end()
                        && highlight.end() <= text.length())
                .map(highlight -> new Mark(highlight, highlight.start(), highlight.end(), true))
                .sorted(OUTERMOST_FIRST)
                .toList());
        int start = skipBlank(0);
        while (start < text.length()) {
            int end = paragraphEnd(start);
            html.append("<p>");
            position = start;
            waiting = paragraph(waiting, end);
            html.append("</p>\n");
            start = skipBlank(end);
        }
        return html.toString();
    }

    /** Renders up to {@code end} and returns the marks that go on behind it, in order. */
    private Deque<Mark> paragraph(Deque<Mark> waiting, int end) {
        List<Mark> beyond = new ArrayList<>();
        while (!waiting.isEmpty() && waiting.peek().start() < end) {
            Mark mark = waiting.poll();
            if (mark.end() <= position) {
                continue;
            }
            int at = Math.max(mark.start(), position);
            closeUpTo(at);
            write(at);
            opened(mark, waiting, beyond, end);
        }
        closeUpTo(end);
        write(end);
        closeAll();
        beyond.addAll(waiting);
        beyond.sort(OUTERMOST_FIRST);
        return new ArrayDeque<>(beyond);
    }

    /** Opens the mark as far as the innermost open one and the paragraph reach; the rest waits for its turn. */
    private void opened(Mark mark, Deque<Mark> waiting, List<Mark> beyond, int paragraphEnd) {
        Mark enclosing = open.peek();
        int limit = enclosing == null ? paragraphEnd : Math.min(paragraphEnd, enclosing.end());
        int end = Math.min(mark.end(), limit);
        if (mark.end() > limit) {
            if (limit >= paragraphEnd) {
                beyond.add(mark.from(limit));
            } else {
                insert(waiting, mark.from(limit));
            }
        }
        begin(new Mark(mark.highlight(), position, end, mark.first()));
    }

    private static void insert(Deque<Mark> waiting, Mark mark) {
        List<Mark> sorted = new ArrayList<>(waiting);
        sorted.add(mark);
        sorted.sort(OUTERMOST_FIRST);
        waiting.clear();
        waiting.addAll(sorted);
    }

    private void begin(Mark mark) {
        Highlight highlight = mark.highlight();
        html.append("<mark class=\"")
                .append(highlight.isSentence() ? "sentence" : "value")
                .append('"');
        if (mark.first()) {
            html.append(" id=\"")
                    .append(HtmlUtils.htmlEscape(highlight.anchor()))
                    .append('"');
        }
        html.append('>');
        open.push(mark);
    }

    private void closeUpTo(int until) {
        while (!open.isEmpty() && open.peek().end() <= until) {
            close();
        }
    }

    private void closeAll() {
        while (!open.isEmpty()) {
            close();
        }
    }

    private void close() {
        Mark mark = open.pop();
        write(mark.end());
        html.append("</mark>");
        Highlight highlight = mark.highlight();
        if (highlight.isSentence() && mark.end() == highlight.end()) {
            html.append("<sup class=\"ref\"><a href=\"#f-")
                    .append(HtmlUtils.htmlEscape(highlight.key()))
                    .append("\">")
                    .append(highlight.number())
                    .append("</a></sup>");
        }
    }

    private void write(int until) {
        if (until > position) {
            html.append(HtmlUtils.htmlEscape(text.substring(position, until)));
            position = until;
        }
    }

    private int skipBlank(int from) {
        int at = from;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Where the paragraph that begins at {@code start} ends: at a line that is empty but for white space, or with the text. */
    private int paragraphEnd(int start) {
        int lineEnd = text.indexOf('\n', start);
        while (lineEnd >= 0) {
            int next = text.indexOf('\n', lineEnd + 1);
            int nextEnd = next < 0 ? text.length() : next;
            if (text.substring(lineEnd, nextEnd).isBlank()) {
                return lineEnd;
            }
            lineEnd = next;
        }
        return text.length();
    }
}
