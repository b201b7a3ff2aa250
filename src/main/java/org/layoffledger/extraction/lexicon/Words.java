package org.layoffledger.extraction.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import org.layoffledger.extraction.TextSpan;

/** The words of the lexicon that one text holds, in order. Immutable. */
public final class Words {

    private final Categories categories;
    private final WordRun all;
    private final WordRun[] byCategory;
    private final WordRun[] byFamily;

    private Words(Categories categories, Gathered gathered) {
        this.categories = categories;
        this.all = gathered.all();
        this.byCategory = gathered.parted(categories.size(), number -> number);
        this.byFamily = gathered.parted(categories.families(), categories::family);
    }

    /** The words of a text as they are found; parted by category only when all are there, which is cheaper than a growing list for each. */
    static final class Gathered {

        private Word[] words = new Word[64];
        private int[] numbers = new int[64];
        private int count;

        /** Adds a word, in the order of the text. */
        void add(Word word, int category) {
            if (count == words.length) {
                words = Arrays.copyOf(words, 2 * count);
                numbers = Arrays.copyOf(numbers, 2 * count);
            }
            words[count] = word;
            numbers[count++] = category;
        }

        Words words(Categories categories) {
            return new Words(categories, this);
        }

        private WordRun all() {
            int[] starts = new int[count];
            for (int i = 0; i < count; i++) {
                starts[i] = words[i].start();
            }
            return new WordRun(words, starts, 0, count);
        }

        /** A run for each part, all of them in one array. */
        private WordRun[] parted(int parts, IntUnaryOperator partOf) {
            int[] next = new int[parts + 1];
            for (int i = 0; i < count; i++) {
                next[partOf.applyAsInt(numbers[i]) + 1]++;
            }
            for (int part = 0; part < parts; part++) {
                next[part + 1] += next[part];
            }
            int[] first = next.clone();
            Word[] sorted = new Word[count];
            int[] starts = new int[count];
            for (int i = 0; i < count; i++) {
                int at = next[partOf.applyAsInt(numbers[i])]++;
                sorted[at] = words[i];
                starts[at] = words[i].start();
            }
            WordRun[] runs = new WordRun[parts];
            for (int part = 0; part < parts; part++) {
                boolean empty = first[part] == first[part + 1];
                runs[part] = empty ? WordRun.EMPTY : new WordRun(sorted, starts, first[part], first[part + 1]);
            }
            return runs;
        }
    }

    /** All words. */
    public List<Word> all() {
        return all;
    }

    /** All words of a category. */
    public List<Word> of(String category) {
        return ofCategory(category);
    }

    private WordRun ofCategory(String category) {
        int number = categories.number(category);
        return number < 0 ? WordRun.EMPTY : byCategory[number];
    }

    /** All words of a family of categories: of layoff those of layoff.cut, layoff:staff and all the others that begin so. */
    public List<Word> ofFamily(String family) {
        return family(family);
    }

    private WordRun family(String family) {
        int number = categories.familyNumber(family);
        return number < 0 ? WordRun.EMPTY : byFamily[number];
    }

    /** The words that begin within {@code span}. */
    public List<Word> in(TextSpan span) {
        return all.within(span);
    }

    /** The words of a category that begin within {@code span}. */
    public List<Word> in(TextSpan span, String category) {
        return ofCategory(category).within(span);
    }

    /** The words of a family that begin within {@code span}. */
    public List<Word> inFamily(TextSpan span, String family) {
        return family(family).within(span);
    }

    /** The words of any of several categories that begin within {@code span}. */
    public List<Word> in(TextSpan span, Set<String> categories) {
        List<Word> found = new ArrayList<>();
        for (Word word : in(span)) {
            if (categories.contains(word.category())) {
                found.add(word);
            }
        }
        return found;
    }

    /** Whether a word of a category begins within {@code span}. */
    public boolean has(TextSpan span, String category) {
        return ofCategory(category).hasWithin(span);
    }
}
