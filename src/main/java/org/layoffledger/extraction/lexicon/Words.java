package org.layoffledger.extraction.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.layoffledger.extraction.TextSpan;

/** The words of the lexicon that one text holds, in order. */
public final class Words {

    public static final Words NONE = new Words(List.of());

    private final List<Word> all;
    private final Map<String, List<Word>> byCategory = new HashMap<>();

    Words(List<Word> sorted) {
        all = List.copyOf(sorted);
        for (Word word : all) {
            byCategory.computeIfAbsent(word.category(), c -> new ArrayList<>()).add(word);
        }
    }

    public List<Word> all() {
        return all;
    }

    /** All words of a category. */
    public List<Word> of(String category) {
        return byCategory.getOrDefault(category, List.of());
    }

    /** The words that begin within {@code span}. */
    public List<Word> in(TextSpan span) {
        return within(all, span);
    }

    /** The words of a category that begin within {@code span}. */
    public List<Word> in(TextSpan span, String category) {
        return within(of(category), span);
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
        return !in(span, category).isEmpty();
    }

    /** The last word of a category that ends at or before {@code offset} and begins at or after {@code from}. */
    public @Nullable Word lastBefore(int offset, int from, String category) {
        List<Word> words = in(new TextSpan(from, Math.max(from, offset)), category);
        for (int i = words.size() - 1; i >= 0; i--) {
            if (words.get(i).end() <= offset) {
                return words.get(i);
            }
        }
        return null;
    }

    private static List<Word> within(List<Word> words, TextSpan span) {
        return words.subList(firstFrom(words, span.start()), firstFrom(words, span.end()));
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
