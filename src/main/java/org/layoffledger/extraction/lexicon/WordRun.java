package org.layoffledger.extraction.lexicon;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.Objects;
import java.util.RandomAccess;
import org.layoffledger.extraction.TextSpan;

/** A run of words in the order of the text. Where each begins lies beside it, so that a search touches numbers only. */
final class WordRun extends AbstractList<Word> implements RandomAccess {

    static final WordRun EMPTY = new WordRun(new Word[0], new int[0], 0, 0);

    private final Word[] words;
    private final int[] starts;
    private final int from;
    private final int to;

    WordRun(Word[] words, int[] starts, int from, int to) {
        this.words = words;
        this.starts = starts;
        this.from = from;
        this.to = to;
    }

    @Override
    public Word get(int index) {
        return words[from + Objects.checkIndex(index, to - from)];
    }

    @Override
    public int size() {
        return to - from;
    }

    /** Those that begin within {@code span}. */
    WordRun within(TextSpan span) {
        int first = firstFrom(span.start());
        int end = first;
        if (first < to && starts[first] < span.end()) {
            end = firstFrom(span.end());
        }
        return first == end ? EMPTY : new WordRun(words, starts, first, end);
    }

    boolean hasWithin(TextSpan span) {
        int first = firstFrom(span.start());
        return first < to && starts[first] < span.end();
    }

    /** Several words may begin together: the first of them. */
    private int firstFrom(int offset) {
        int found = Arrays.binarySearch(starts, from, to, offset);
        if (found < 0) {
            return -found - 1;
        }
        while (found > from && starts[found - 1] == offset) {
            found--;
        }
        return found;
    }
}
