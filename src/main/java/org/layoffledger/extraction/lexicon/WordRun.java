package org.layoffledger.extraction.lexicon;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;
import java.util.Set;
import org.layoffledger.extraction.TextSpan;

/** A run of words in the order of the text. Where each begins lies beside it, so that a search touches numbers only. */
public final class WordRun extends AbstractList<Word> implements RandomAccess {

    static final WordRun EMPTY = new WordRun(new Hits(new Listed(List.of()), 0), new int[0], new int[0], 0, 0);

    private final Hits hits;
    private final int[] order;
    private final int[] starts;
    private final int from;
    private final int to;

    /**
     * @param order which of the hits they are
     * @param starts where those begin
     * @param from the first of {@code order} that is of this run
     * @param to the first behind it that is not
     */
    WordRun(Hits hits, int[] order, int[] starts, int from, int to) {
        this.hits = hits;
        this.order = order;
        this.starts = starts;
        this.from = from;
        this.to = to;
    }

    @Override
    public Word get(int index) {
        return hits.word(order[from + Objects.checkIndex(index, to - from)]);
    }

    @Override
    public int size() {
        return to - from;
    }

    /** Sets the bit of each place where one begins. */
    public void markStarts(BitSet places) {
        for (int i = from; i < to; i++) {
            places.set(starts[i]);
        }
    }

    /** Sets the bit of each place behind one. */
    public void markEnds(BitSet places) {
        for (int i = from; i < to; i++) {
            places.set(hits.end(order[i]));
        }
    }

    /** Sets the bits of every character of each. */
    public void markSpans(BitSet places) {
        for (int i = from; i < to; i++) {
            places.set(starts[i], hits.end(order[i]));
        }
    }

    /** Those of any of the categories. */
    List<Word> of(Set<String> categories) {
        List<Word> found = new ArrayList<>();
        for (int i = from; i < to; i++) {
            if (categories.contains(hits.category(order[i]))) {
                found.add(hits.word(order[i]));
            }
        }
        return found;
    }

    boolean hasAny(Set<String> categories) {
        for (int i = from; i < to; i++) {
            if (categories.contains(hits.category(order[i]))) {
                return true;
            }
        }
        return false;
    }

    /** The categories of those that begin and end with {@code span}. */
    Set<String> categories(TextSpan span) {
        Set<String> found = Set.of();
        for (int i = firstFrom(span.start()); i < to && starts[i] == span.start(); i++) {
            if (hits.end(order[i]) == span.end()) {
                found = found.isEmpty() ? new HashSet<>(4) : found;
                found.add(hits.category(order[i]));
            }
        }
        return found;
    }

    /** Those that begin within {@code span}. */
    WordRun within(TextSpan span) {
        int first = firstFrom(span.start());
        int end = first;
        if (first < to && starts[first] < span.end()) {
            end = firstFrom(span.end());
        }
        return first == end ? EMPTY : new WordRun(hits, order, starts, first, end);
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
