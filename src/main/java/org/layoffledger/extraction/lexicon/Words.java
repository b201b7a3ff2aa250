package org.layoffledger.extraction.lexicon;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.layoffledger.extraction.TextSpan;

/** The words of the lexicon that one text holds, in order. */
public final class Words {

    private final Categories categories;
    private final List<Word> all = new ArrayList<>();
    private final @Nullable List<Word>[] byCategory;
    private final @Nullable List<Word>[] byFamily;

    @SuppressWarnings("unchecked")
    Words(Categories categories) {
        this.categories = categories;
        byCategory = (List<Word>[]) new List<?>[categories.size()];
        byFamily = (List<Word>[]) new List<?>[categories.families()];
    }

    /** Adds a word, in the order of the text. */
    void add(Word word, int category) {
        all.add(word);
        listed(byCategory, category).add(word);
        listed(byFamily, categories.family(category)).add(word);
    }

    private static List<Word> listed(@Nullable List<Word>[] lists, int number) {
        List<Word> list = lists[number];
        if (list == null) {
            list = new ArrayList<>();
            lists[number] = list;
        }
        return list;
    }

    public List<Word> all() {
        return Collections.unmodifiableList(all);
    }

    /** All words of a category. */
    public List<Word> of(String category) {
        return at(byCategory, categories.number(category));
    }

    /** All words of a family of categories: of layoff those of layoff.cut, layoff:staff and all the others that begin so. */
    public List<Word> ofFamily(String family) {
        return at(byFamily, categories.familyNumber(family));
    }

    private static List<Word> at(@Nullable List<Word>[] lists, int number) {
        List<Word> list = number < 0 ? null : lists[number];
        return list == null ? List.of() : list;
    }

    /** The words that begin within {@code span}. */
    public List<Word> in(TextSpan span) {
        return within(all, span);
    }

    /** The words of a category that begin within {@code span}. */
    public List<Word> in(TextSpan span, String category) {
        return within(of(category), span);
    }

    /** The words of a family that begin within {@code span}. */
    public List<Word> inFamily(TextSpan span, String family) {
        return within(ofFamily(family), span);
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

    public boolean has(TextSpan span, String category) {
        List<Word> words = of(category);
        int first = firstFrom(words, span.start());
        return first < words.size() && words.get(first).start() < span.end();
    }

    private static List<Word> within(List<Word> words, TextSpan span) {
        int from = firstFrom(words, span.start());
        int to = from;
        if (from < words.size() && words.get(from).start() < span.end()) {
            to = firstFrom(words, span.end());
        }
        return words.subList(from, to);
    }

    private static int firstFrom(List<Word> words, int offset) {
        int low = 0;
        int high = words.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (words.get(middle).start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
