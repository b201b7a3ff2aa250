package org.layoffledger.extraction.lexicon;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.layoffledger.extraction.TextSpan;

/**
 * What a scan finds, in the order of the text and as numbers. A text holds a word at every fifth character and most are only counted or marked: an object for each
 * would cost more than the scan. One is made where somebody asks for it, and kept.
 */
final class Hits {

    static final int MANY = 256;
    static final int FEW = 16;

    private final Listed listed;
    private int[] starts;
    private int[] ends;
    private int[] numbers;
    private int count;
    private @Nullable Word[] words = new Word[0];

    Hits(Listed listed, int expected) {
        this.listed = listed;
        this.starts = new int[expected];
        this.ends = new int[expected];
        this.numbers = new int[expected];
    }

    void add(int start, int end, int number) {
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, 2 * count);
            ends = Arrays.copyOf(ends, 2 * count);
            numbers = Arrays.copyOf(numbers, 2 * count);
        }
        starts[count] = start;
        ends[count] = end;
        numbers[count++] = number;
    }

    int count() {
        return count;
    }

    int start(int index) {
        return starts[index];
    }

    int end(int index) {
        return ends[index];
    }

    int number(int index) {
        return numbers[index];
    }

    String category(int index) {
        return listed.entry(numbers[index]).category();
    }

    Word word(int index) {
        if (words.length == 0) {
            words = new Word[count];
        }
        Word known = words[index];
        if (known == null) {
            known = new Word(new TextSpan(starts[index], ends[index]), listed.entry(numbers[index]));
            words[index] = known;
        }
        return known;
    }

    Listed listed() {
        return listed;
    }

    /** All of them. */
    WordRun all() {
        int[] order = new int[count];
        Arrays.setAll(order, i -> i);
        return new WordRun(this, order, starts, 0, count);
    }

    /**
     * A run for each part, all of them in one array.
     *
     * @param partOf the part that each number is of
     */
    WordRun[] parted(int parts, int[] partOf) {
        int[] next = new int[parts + 1];
        for (int i = 0; i < count; i++) {
            next[partOf[numbers[i]] + 1]++;
        }
        for (int part = 0; part < parts; part++) {
            next[part + 1] += next[part];
        }
        int[] first = next.clone();
        int[] order = new int[count];
        int[] sorted = new int[count];
        for (int i = 0; i < count; i++) {
            int at = next[partOf[numbers[i]]]++;
            order[at] = i;
            sorted[at] = starts[i];
        }
        WordRun[] runs = new WordRun[parts];
        for (int part = 0; part < parts; part++) {
            boolean empty = first[part] == first[part + 1];
            runs[part] = empty ? WordRun.EMPTY : new WordRun(this, order, sorted, first[part], first[part + 1]);
        }
        return runs;
    }
}
