package org.layoffledger.extraction.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.layoffledger.extraction.TextSpan;

/**
 * Finds every one of many forms in a text in one pass. A form that begins or ends with a Latin letter or digit matches only on a word boundary there.
 *
 * <p>At each place where a form may begin, a tree of the forms is followed for as long as the text goes along with it: never further than the longest form, in
 * alphabetic text once a word, and in Chinese seldom more than a step or two.
 *
 * @param <V> what a form stands for
 */
public final class Automaton<V> {

    private static final int LONGEST_COUNT = 12;

    private final FormTree tree;
    private final List<List<V>> values = new ArrayList<>();

    /** An automaton for these forms, in the case and script of the texts it will read. */
    public Automaton(Map<String, List<V>> forms) {
        Map<String, Integer> numbers = new HashMap<>();
        forms.forEach((form, meanings) -> {
            numbers.put(form, values.size());
            values.add(List.copyOf(meanings));
        });
        tree = new FormTree(numbers);
    }

    /** Takes what is found. */
    public interface Finder<V> {
        void found(TextSpan span, V value);
    }

    /** Hands over every occurrence of every form: in the order of the text, of those that begin together the longest first. */
    public void scan(String text, Finder<? super V> finder) {
        int[] ends = new int[tree.depth() + 1];
        int[] forms = new int[tree.depth() + 1];
        boolean behindLatin = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean latin = isLatin(c);
            boolean within = behindLatin && latin && !(Character.isDigit(c) && isBoundary(text, i));
            behindLatin = latin;
            if (within) {
                continue;
            }
            int found = tree.follow(text, i, text.length(), ends, forms);
            while (found-- > 0) {
                if (!isBoundary(text, ends[found])) {
                    continue;
                }
                TextSpan span = new TextSpan(i, ends[found]);
                for (V value : values.get(forms[found])) {
                    finder.found(span, value);
                }
            }
        }
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
        return c < 0x80 ? c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' : isLatinBeyondAscii(c);
    }

    private static boolean isLatinBeyondAscii(char c) {
        return c < 0x2E80 && Character.isLetterOrDigit(c);
    }
}
