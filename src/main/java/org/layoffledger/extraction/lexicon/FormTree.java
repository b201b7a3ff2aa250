package org.layoffledger.extraction.lexicon;

import java.util.Arrays;
import java.util.Map;

/**
 * A tree of forms, character by character, each with a number. Its steps lie in one hash table, so that a step costs one look into memory, and what only one form goes
 * on with is compared as a whole. Immutable and thread-safe.
 */
public final class FormTree {

    private static final int NONE = 0;
    private static final int TARGET_BITS = 24;
    private static final long TARGET = (1L << TARGET_BITS) - 1;
    private static final int PAIR_SLOTS = 1 << 15;
    private static final int TRIPLE_SLOTS = 1 << 16;

    /** Nodes behind one character: their number is that of the character and this. */
    private static final int FIRST = 1 << 20;

    /** Targets of steps that only one form takes: the number of the form, and this. */
    private static final int ONLY = 1 << 23;

    /** First characters that are a form by themselves, and, hashed, the pairs of characters that others begin with: most places of a text are turned away here. */
    private final long[] singles = new long[(Character.MAX_VALUE + 1) / Long.SIZE];

    private final long[] pairs = new long[PAIR_SLOTS / Long.SIZE];

    /** Pairs that are a form by themselves, and the first three characters of the longer ones: of the places that a pair lets pass, few get by this. */
    private final long[] closedPairs = new long[PAIR_SLOTS / Long.SIZE];

    private final long[] triples = new long[TRIPLE_SLOTS / Long.SIZE];

    /** Steps: the node and the character that lead to a node or to the rest of a form, and that; 0 where there is none. */
    private long[] steps = new long[1 << 8];

    private final char[][] spelled;
    private final int[] numbers;
    private final int[] singleForms = new int[Character.MAX_VALUE + 1];
    private int[] formAt = new int[1 << 8];
    private int nodes;
    private int stepCount;
    private final int depth;

    /** A tree of these forms under their numbers, none of them negative. */
    public FormTree(Map<String, Integer> forms) {
        String[] sorted =
                forms.keySet().stream().filter(form -> !form.isEmpty()).sorted().toArray(String[]::new);
        spelled = new char[sorted.length][];
        numbers = new int[sorted.length];
        int longest = 0;
        for (int i = 0; i < sorted.length; i++) {
            spelled[i] = sorted[i].toCharArray();
            numbers[i] = forms.getOrDefault(sorted[i], 0);
            longest = Math.max(longest, spelled[i].length);
        }
        depth = longest;
        for (int from = 0; from < spelled.length; ) {
            int to = sameUntil(from, 0, spelled.length);
            addFirst(from, to);
            from = to;
        }
    }

    private void addFirst(int from, int to) {
        char c = spelled[from][0];
        boolean single = spelled[from].length == 1;
        if (single) {
            singles[c >>> 6] |= 1L << c;
            singleForms[c] = numbers[from];
        }
        int first = single ? from + 1 : from;
        for (int i = first; i < to; i++) {
            int pair = pair(c, spelled[i][1]);
            pairs[pair >>> 6] |= 1L << pair;
            if (spelled[i].length == 2) {
                closedPairs[pair >>> 6] |= 1L << pair;
            } else {
                int triple = triple(c, spelled[i][1], spelled[i][2]);
                triples[triple >>> 6] |= 1L << triple;
            }
        }
        grow(FIRST | c, first, to, 1);
    }

    /** Adds the steps from a node that the forms from {@code from} to {@code to} share {@code depth} characters up to, all of them longer. */
    private void grow(int node, int from, int to, int depth) {
        for (int i = from; i < to; ) {
            int end = sameUntil(i, depth, to);
            if (end == i + 1) {
                put(key(node, spelled[i][depth]) | ONLY | i);
            } else {
                int next = newNode();
                put(key(node, spelled[i][depth]) | next);
                boolean closed = spelled[i].length == depth + 1;
                formAt[next] = closed ? numbers[i] : -1;
                grow(next, closed ? i + 1 : i, end, depth + 1);
            }
            i = end;
        }
    }

    private int sameUntil(int from, int depth, int to) {
        int end = from + 1;
        while (end < to && spelled[end][depth] == spelled[from][depth]) {
            end++;
        }
        return end;
    }

    private int newNode() {
        nodes++;
        if (nodes == formAt.length) {
            formAt = Arrays.copyOf(formAt, 2 * nodes);
        }
        return nodes;
    }

    private void put(long step) {
        if (2 * ++stepCount > steps.length) {
            long[] old = steps;
            steps = new long[2 * old.length];
            for (long known : old) {
                if (known != 0) {
                    place(known);
                }
            }
        }
        place(step);
    }

    private void place(long step) {
        int slot = slot(step >>> TARGET_BITS);
        while (steps[slot] != 0) {
            slot = slot + 1 & steps.length - 1;
        }
        steps[slot] = step;
    }

    /** Length of the longest form. */
    int depth() {
        return depth;
    }

    /** Whether a form can begin with {@code c} where {@code following} and {@code third} stand behind it. */
    boolean mayBegin(char c, char following, char third) {
        int pair = pair(c, following);
        return (pairs[pair >>> 6] & 1L << pair) != 0 && goesOn(pair, c, following, third) || isSingle(c);
    }

    private boolean goesOn(int pair, char c, char following, char third) {
        int triple = triple(c, following, third);
        return ((triples[triple >>> 6] & 1L << triple) | (closedPairs[pair >>> 6] & 1L << pair)) != 0;
    }

    private boolean isSingle(char c) {
        return (singles[c >>> 6] & 1L << c) != 0;
    }

    /** Notes the forms that begin at {@code start} and where each ends, the shortest first; returns how many. */
    int follow(char[] text, int start, int[] ends, int[] forms) {
        int found = 0;
        if (isSingle(text[start])) {
            ends[found] = start + 1;
            forms[found++] = singleForms[text[start]];
        }
        int node = FIRST | text[start];
        for (int i = start + 1; i < text.length; i++) {
            node = next(node, text[i]);
            if (node == NONE) {
                break;
            }
            if (node >= ONLY) {
                char[] form = spelled[node - ONLY];
                if (Arrays.equals(text, i, Math.min(text.length, start + form.length), form, i - start, form.length)) {
                    ends[found] = start + form.length;
                    forms[found++] = numbers[node - ONLY];
                }
                break;
            }
            if (formAt[node] >= 0) {
                ends[found] = i + 1;
                forms[found++] = formAt[node];
            }
        }
        return found;
    }

    /** The number of the form that is just {@code text} from {@code start} to {@code end}, or -1. */
    public int number(String text, int start, int end) {
        if (end - start < 2) {
            return end > start && isSingle(text.charAt(start)) ? singleForms[text.charAt(start)] : -1;
        }
        if (!mayBegin(text.charAt(start), text.charAt(start + 1), end - start > 2 ? text.charAt(start + 2) : 0)) {
            return -1;
        }
        int node = FIRST | text.charAt(start);
        for (int i = start + 1; i < end && node != NONE; i++) {
            node = next(node, text.charAt(i));
            if (node >= ONLY) {
                return isSpelled(spelled[node - ONLY], text, start, end, i) ? numbers[node - ONLY] : -1;
            }
        }
        return node == NONE ? -1 : formAt[node];
    }

    private static boolean isSpelled(char[] form, String text, int start, int end, int from) {
        boolean same = form.length == end - start;
        for (int i = from; same && i < end; i++) {
            same = form[i - start] == text.charAt(i);
        }
        return same;
    }

    private int next(int node, char c) {
        long key = key(node, c);
        int slot = slot(key >>> TARGET_BITS);
        long step = steps[slot];
        while (step != 0) {
            if ((step & ~TARGET) == key) {
                return (int) (step & TARGET);
            }
            slot = slot + 1 & steps.length - 1;
            step = steps[slot];
        }
        return NONE;
    }

    private static int pair(char first, char second) {
        return first * 0x9E35 + second & PAIR_SLOTS - 1;
    }

    private static int triple(char first, char second, char third) {
        return (first * 0x9E35 + second) * 0x85EB + third & TRIPLE_SLOTS - 1;
    }

    private static long key(int node, char c) {
        return ((long) node << Character.SIZE | c) << TARGET_BITS;
    }

    private int slot(long key) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 40) & steps.length - 1;
    }
}
