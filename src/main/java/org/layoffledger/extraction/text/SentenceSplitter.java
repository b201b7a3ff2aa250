package org.layoffledger.extraction.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.layoffledger.extraction.TextSpan;

/**
 * Cuts a stretch of text into sentences: at line breaks, at Chinese and Western full stops, question and exclamation marks and at Chinese semicolons, closing
 * quotation marks and brackets taken along. A point within a number, an address, initials or a known abbreviation ends nothing.
 */
final class SentenceSplitter {

    private static final String CLOSING = "”’」』）)\"]】》'";
    private static final String LATIN_CLOSING = "”’)\"]'";
    private static final int LONGEST_HEADING_IN_CHINESE = 60;
    private static final int LONGEST_HEADING = 120;
    /** What goes on longer is cut at a clause: rules look over a whole sentence from each of its figures, so this keeps the work linear. */
    private static final int LONGEST_SENTENCE = 800;

    private static final Set<String> ABBREVIATIONS = Set.of(
            "mr", "mrs", "ms", "dr", "prof", "sr", "jr", "st", "vs", "no", "inc", "corp", "co", "ltd", "llc", "jan",
            "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "approx", "est", "e.g", "i.e",
            "etc", "u.s", "u.k", "u.n", "e.u", "a.m", "p.m", "gov", "sen", "rep", "gen", "fig", "al", "bros", "dept",
            "univ", "hon", "rs", "nos");
    /** Abbreviations that may stand last in a sentence too: a capital behind them decides. */
    private static final Set<String> MAY_END =
            Set.of("inc", "corp", "co", "ltd", "llc", "u.s", "u.k", "u.n", "e.u", "a.m", "p.m", "etc", "al", "bros");

    private static final int LONGEST_TICKER = 5;

    private final String text;
    private final List<Sentence> sentences = new ArrayList<>();
    private int paragraph;

    private SentenceSplitter(String folded, int paragraph) {
        this.text = folded;
        this.paragraph = paragraph;
    }

    /** The sentences of {@code folded} within {@code span}; the first paragraph gets the number {@code paragraph}. */
    static List<Sentence> split(String folded, TextSpan span, int paragraph) {
        SentenceSplitter splitter = new SentenceSplitter(folded, paragraph);
        splitter.splitLines(span);
        return splitter.sentences;
    }

    private void splitLines(TextSpan span) {
        int lineStart = span.start();
        while (lineStart < span.end()) {
            int lineEnd = text.indexOf('\n', lineStart);
            if (lineEnd < 0 || lineEnd > span.end()) {
                lineEnd = span.end();
            }
            TextSpan line = trimmed(lineStart, lineEnd);
            if (line.length() > 0) {
                splitLine(line);
                paragraph++;
            }
            lineStart = lineEnd + 1;
        }
    }

    private void splitLine(TextSpan line) {
        int start = line.start();
        int i = start;
        boolean several = false;
        while (i < line.end()) {
            int end;
            if (endsSentence(i, line)) {
                end = behindClosing(i + 1, line.end());
            } else if (i - start >= LONGEST_SENTENCE) {
                end = clauseEnd(i, i - LONGEST_SENTENCE / 4);
            } else {
                i++;
                continue;
            }
            several |= end < line.end();
            add(start, end, false);
            start = end;
            i = end;
        }
        add(start, line.end(), !several && isHeading(line));
    }

    /** Behind the last clause mark or blank between {@code from} and {@code to}, else at {@code to}, but never within a surrogate pair. */
    private int clauseEnd(int to, int from) {
        for (String marks : List.of(",，;；、", " ")) {
            for (int i = to; i > from; i--) {
                if (marks.indexOf(text.charAt(i - 1)) >= 0) {
                    return i;
                }
            }
        }
        return Character.isLowSurrogate(text.charAt(to)) ? to - 1 : to;
    }

    private void add(int start, int end, boolean heading) {
        TextSpan span = trimmed(start, end);
        if (span.length() > 0) {
            sentences.add(new Sentence(span, paragraph, heading));
        }
    }

    private boolean endsSentence(int i, TextSpan line) {
        char c = text.charAt(i);
        if (c > '?' && c != '。' && c != '｡') {
            return false;
        }
        return switch (c) {
            case '。', '｡' -> true;
            case '!', '?' -> !isWordCharacter(i + 1, line);
            case ';' -> standsInChinese(i, line);
            case '.' -> endsWestern(i, line);
            case ']' -> endsItem(i, line);
            default -> false;
        };
    }

    /** …约占员工总数的4% [38] - 甲公司…: an item of a list that is printed on one line, with the number of its source. */
    private boolean endsItem(int bracket, TextSpan line) {
        return bracket > line.start()
                && Character.isDigit(text.charAt(bracket - 1))
                && bracket + 3 < line.end()
                && text.startsWith(" - ", bracket + 1);
    }

    /** A semicolon next to an ideograph is a Chinese one, which parts statements of their own. */
    private boolean standsInChinese(int semicolon, TextSpan line) {
        int next = semicolon + 1;
        while (next < line.end() && text.charAt(next) == ' ') {
            next++;
        }
        return next < line.end() && Script.isIdeograph(text.charAt(next))
                || semicolon > line.start() && Script.isIdeograph(text.charAt(semicolon - 1));
    }

    private boolean isWordCharacter(int i, TextSpan line) {
        return i < line.end() && text.charAt(i) < 128 && Character.isLetterOrDigit(text.charAt(i));
    }

    private boolean endsWestern(int point, TextSpan line) {
        int next = point + 1;
        while (next < line.end() && LATIN_CLOSING.indexOf(text.charAt(next)) >= 0) {
            next++;
        }
        if (next < line.end() && text.charAt(next) != ' ') {
            return Script.isIdeograph(text.charAt(next));
        }
        while (next < line.end() && (text.charAt(next) == ' ' || LATIN_CLOSING.indexOf(text.charAt(next)) >= 0)) {
            next++;
        }
        if (next >= line.end()) {
            return true;
        }
        char following = text.charAt(next);
        if (Character.isLowerCase(following)) {
            return false;
        }
        if (isTicker(next, line)) {
            return false;
        }
        String word = wordBefore(point, line.start());
        return !(word.length() == 1 && Character.isUpperCase(word.charAt(0)))
                && (!ABBREVIATIONS.contains(word.toLowerCase(Locale.ROOT))
                        || MAY_END.contains(word.toLowerCase(Locale.ROOT)) && startsSentence(following));
    }

    /** Salesforce Inc. CRM, 3.04% will…: a page prints the price of the share behind the name. */
    private boolean isTicker(int start, TextSpan line) {
        int end = start;
        while (end < line.end() && Character.isUpperCase(text.charAt(end))) {
            end++;
        }
        return end > start
                && end - start <= LONGEST_TICKER
                && end + 2 < line.end()
                && text.charAt(end) == ','
                && "0123456789+-".indexOf(text.charAt(end + 2)) >= 0;
    }

    private static boolean startsSentence(char c) {
        return Character.isUpperCase(c) || c == '“' || c == '"';
    }

    /** The letters and inner points in front of {@code point}, a dozen at most. */
    private String wordBefore(int point, int from) {
        int start = point;
        while (start > from && point - start < 12 && isWordPart(text.charAt(start - 1))) {
            start--;
        }
        return text.substring(start, point);
    }

    private static boolean isWordPart(char c) {
        return c == '.' || c < 128 && Character.isLetter(c);
    }

    private int behindClosing(int from, int to) {
        int i = from;
        while (i < to && (CLOSING.indexOf(text.charAt(i)) >= 0 || isStop(text.charAt(i)))) {
            i++;
        }
        return i;
    }

    private static boolean isStop(char c) {
        return c == '。' || c == '!' || c == '?';
    }

    /** A short line without a full stop. */
    private boolean isHeading(TextSpan line) {
        char last = text.charAt(line.end() - 1);
        if ("。.!?:;,，、".indexOf(last) >= 0 && last != '!' && last != '?') {
            return false;
        }
        int ideographs = 0;
        for (int i = line.start(); i < line.end(); i++) {
            if (Script.isIdeograph(text.charAt(i)) && ++ideographs > LONGEST_HEADING_IN_CHINESE) {
                return false;
            }
        }
        return line.length() <= LONGEST_HEADING;
    }

    private TextSpan trimmed(int from, int to) {
        int start = from;
        int end = to;
        while (start < end && text.charAt(start) <= ' ') {
            start++;
        }
        while (end > start && text.charAt(end - 1) <= ' ') {
            end--;
        }
        return new TextSpan(start, end);
    }
}
