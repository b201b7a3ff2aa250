package org.layoffledger.extraction.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds every one of many forms in a text in one pass. A form that begins or ends with a Latin letter or digit matches only on a word boundary there.
 *
 * <p>At each place where a form may begin, a tree of the forms is followed for as long as the text goes along with it: never further than the longest form, in
 * alphabetic text once a word, and in Chinese seldom more than a step or two.
 */
final class Automaton {

    private static final int LONGEST_COUNT = 12;

    private final FormTree tree;
    private final int[][] meanings;

    /**
     * An automaton for these forms, in the case and script of the texts it will read.
     *
     * @param forms each with the numbers of what it stands for
     */
    Automaton(Map<String, List<Integer>> forms) {
        Map<String, Integer> numbers = new HashMap<>();
        meanings = new int[forms.size()][];
        forms.forEach((form, meant) -> {
            meanings[numbers.size()] =
                    meant.stream().mapToInt(Integer::intValue).toArray();
            numbers.put(form, numbers.size());
        });
        tree = new FormTree(numbers);
    }

    /** Takes what is found. */
    interface Finder {
        void found(int start, int end, int meaning);
    }

    /** Hands over every occurrence of every form: in the order of the text, of those that begin together the longest first. */
    void scan(String lower, Finder finder) {
        char[] text = lower.toCharArray();
        int[] ends = new int[tree.depth() + 1];
        int[] forms = new int[tree.depth() + 1];
        boolean behindLatin = false;
        for (int i = 0; i < text.length; i++) {
            char c = text[i];
            boolean latin = isLatin(c);
            boolean within = behindLatin && latin && !(Character.isDigit(c) && isBoundary(text, i));
            behindLatin = latin;
            if (within || !tree.mayBeginWith(c)) {
                continue;
            }
            int found = tree.follow(text, i, ends, forms);
            while (found-- > 0) {
                if (isBoundary(text, ends[found])) {
                    for (int meaning : meanings[forms[found]]) {
                        finder.found(i, ends[found], meaning);
                    }
                }
            }
        }
    }

    private static boolean isBoundary(char[] text, int offset) {
        return offset == 0
                || offset == text.length
                || !isLatin(text[offset - 1])
                || !isLatin(text[offset])
                || !Character.isDigit(text[offset - 1]) && startsChineseCount(text, offset);
    }

    /** Whether digits with a Chinese unit begin: in Meta392亿美元 the name ends before them. */
    private static boolean startsChineseCount(char[] text, int offset) {
        int end = offset;
        while (end < Math.min(text.length, offset + LONGEST_COUNT)
                && (Character.isDigit(text[end]) || text[end] == '.' || text[end] == ',')) {
            end++;
        }
        return end > offset && end < text.length && "亿万千百兆人名".indexOf(text[end]) >= 0;
    }

    /** Letters of alphabetic scripts and digits: what a word of them may not touch. */
    static boolean isLatin(char c) {
        return c < 0x80 ? c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' : isLatinBeyondAscii(c);
    }

    private static boolean isLatinBeyondAscii(char c) {
        return c < 0x2E80 && Character.isLetterOrDigit(c);
    }
}
