package org.layoffledger.extraction.lexicon;

import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.layoffledger.extraction.TextSpan;

/**
 * Finds every one of many forms in a text in one pass. A form that begins or ends with a Latin letter or digit matches only on a word boundary there.
 *
 * @param <V> what a form stands for
 */
public final class Automaton<V> {

    private static final int LONGEST_COUNT = 12;

    private final @Nullable AhoCorasickDoubleArrayTrie<List<V>> trie;

    /** An automaton for these forms, in the case and script of the texts it will read. */
    public Automaton(Map<String, List<V>> forms) {
        TreeMap<String, List<V>> sorted = new TreeMap<>(forms);
        sorted.remove("");
        if (sorted.isEmpty()) {
            trie = null;
        } else {
            trie = new AhoCorasickDoubleArrayTrie<>();
            trie.build(sorted);
        }
    }

    /** A form found. */
    public record Hit<V>(TextSpan span, V value) {}

    /** Every occurrence of every form, by end, then longest first. */
    public List<Hit<V>> scan(String text) {
        List<Hit<V>> hits = new ArrayList<>();
        if (trie != null) {
            trie.parseText(text, (begin, end, values) -> {
                if (isBoundary(text, begin) && isBoundary(text, end)) {
                    TextSpan span = new TextSpan(begin, end);
                    for (V value : values) {
                        hits.add(new Hit<>(span, value));
                    }
                }
            });
        }
        return hits;
    }

    private static boolean isBoundary(String text, int offset) {
        return offset == 0
                || offset == text.length()
                || !isLatin(text.charAt(offset - 1))
                || !isLatin(text.charAt(offset))
                || !Character.isDigit(text.charAt(offset - 1)) && startsChineseCount(text, offset);
    }

    /** Whether digits with a Chinese unit begin: in Meta392亿美元 the name ends before them. */
    private static boolean startsChineseCount(String text, int offset) {
        int end = offset;
        while (end < Math.min(text.length(), offset + LONGEST_COUNT)
                && (Character.isDigit(text.charAt(end)) || text.charAt(end) == '.' || text.charAt(end) == ',')) {
            end++;
        }
        return end > offset && end < text.length() && "亿万千百兆人名".indexOf(text.charAt(end)) >= 0;
    }

    /** Letters of alphabetic scripts and digits: what a word of them may not touch. */
    static boolean isLatin(char c) {
        return c < 0x2E80 && Character.isLetterOrDigit(c);
    }
}
