package org.layoffledger.extraction.layoff;

import java.util.Arrays;
import org.layoffledger.extraction.TextSpan;

/** Where the clauses of one sentence end: marked once, since every figure of the sentence asks. */
final class Clauses {

    private static final String PARTING_ZH = "，。;:!?\n";
    private static final String PARTING_EN = ";:!?\n";

    private final TextSpan sentence;
    private int[] marks = new int[8];
    private int count;

    Clauses(String text, TextSpan sentence, boolean chinese) {
        this.sentence = sentence;
        String parting = chinese ? PARTING_ZH : PARTING_EN;
        for (int i = sentence.start(); i < sentence.end(); i++) {
            if (parting.indexOf(text.charAt(i)) >= 0) {
                add(i);
            }
        }
    }

    private void add(int mark) {
        if (count == marks.length) {
            marks = Arrays.copyOf(marks, 2 * count);
        }
        marks[count++] = mark;
    }

    /** The clause around an offset. */
    TextSpan around(int offset) {
        int start = start(offset);
        return new TextSpan(start, Math.max(end(offset), start));
    }

    /** The clause in front of the one that begins at {@code start}; empty where there is none. */
    TextSpan before(int start) {
        if (start <= sentence.start()) {
            return new TextSpan(sentence.start(), sentence.start());
        }
        return around(start - 1).length() > 0 || start - 1 <= sentence.start()
                ? new TextSpan(start(start - 1), start - 1)
                : new TextSpan(start, start);
    }

    /** Behind the last mark in front of the offset. */
    private int start(int offset) {
        int next = firstFrom(Math.min(offset, sentence.end()));
        return next == 0 ? sentence.start() : marks[next - 1] + 1;
    }

    private int end(int offset) {
        int from = Math.max(offset, sentence.start());
        int next = firstFrom(from);
        return next < count ? marks[next] : Math.max(from, sentence.end());
    }

    /** The number of the first mark at or behind the offset. */
    private int firstFrom(int offset) {
        int found = Arrays.binarySearch(marks, 0, count, offset);
        return found < 0 ? -found - 1 : found;
    }
}
