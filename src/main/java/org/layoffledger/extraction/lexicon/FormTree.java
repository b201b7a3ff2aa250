package org.layoffledger.extraction.lexicon;

import java.util.Arrays;

/**
 * A tree of forms, character by character, each with a number; its steps lie in one hash table, so that a step costs one look into memory. Not to be changed once it
 * is shared.
 */
public final class FormTree {

    static final int NONE = 0;

    private static final int TARGET_BITS = 24;
    private static final long TARGET = (1L << TARGET_BITS) - 1;
    private static final int PAIR_SLOTS = 1 << 17;

    /** Nodes behind one character: their number is that of the character and this. */
    private static final int FIRST = 1 << 20;

    /** Leads from the node behind one character to the form of just that character. */
    private static final char END = 0;

    /** First characters that are a form by themselves, and, hashed, the pairs of characters that others begin with: most places of a text are turned away here. */
    private final long[] singles = new long[(Character.MAX_VALUE + 1) / Long.SIZE];

    private final long[] pairs = new long[PAIR_SLOTS / Long.SIZE];

    /** Steps: the node and the character that lead to a node, and that node; 0 where there is none. */
    private long[] steps = new long[1 << 12];

    private int[] forms = new int[1 << 10];
    private int nodes;
    private int stepCount;
    private int depth;

    public FormTree() {
        Arrays.fill(forms, -1);
    }

    /** Adds a form under a number that is not negative; a later number replaces an earlier one. */
    public void add(String form, int number) {
        int node = FIRST | form.charAt(0);
        for (int i = 1; i < form.length(); i++) {
            node = grown(node, form.charAt(i));
        }
        if (form.length() == 1) {
            singles[form.charAt(0) >>> 6] |= 1L << form.charAt(0);
            node = grown(node, END);
        } else {
            int pair = pair(form.charAt(0), form.charAt(1));
            pairs[pair >>> 6] |= 1L << pair;
        }
        forms[node] = number;
        depth = Math.max(depth, form.length());
    }

    private int grown(int node, char c) {
        int next = next(node, c);
        if (next == NONE) {
            next = newNode();
            put(key(node, c) | next);
        }
        return next;
    }

    private int newNode() {
        nodes++;
        if (nodes == forms.length) {
            forms = Arrays.copyOf(forms, 2 * nodes);
            Arrays.fill(forms, nodes, forms.length, -1);
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

    /** The number of the form that is just {@code text} from {@code start} to {@code end}, or -1. */
    public int number(String text, int start, int end) {
        if (start >= end || end - start > 1 && !mayBegin(text.charAt(start), text.charAt(start + 1))) {
            return -1;
        }
        int node = first(text.charAt(start));
        for (int i = start + 1; i < end && node != NONE; i++) {
            node = next(node, text.charAt(i));
        }
        return node == NONE ? -1 : form(node);
    }

    /** Length of the longest form. */
    int depth() {
        return depth;
    }

    /** Whether a form can begin with {@code c} where {@code following} stands behind it. */
    boolean mayBegin(char c, char following) {
        int pair = pair(c, following);
        return (pairs[pair >>> 6] & 1L << pair) != 0 || (singles[c >>> 6] & 1L << c) != 0;
    }

    private static int pair(char first, char second) {
        return first * 0x9E35 + second & PAIR_SLOTS - 1;
    }

    /** The node behind a first character. */
    int first(char c) {
        return FIRST | c;
    }

    /** The node that a character leads to, or {@link #NONE}. */
    int next(int node, char c) {
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

    /** The number of the form that ends at a node, or -1. */
    int form(int node) {
        if (node < FIRST) {
            return forms[node];
        }
        char c = (char) node;
        return (singles[c >>> 6] & 1L << c) == 0 ? -1 : forms[next(node, END)];
    }

    private static long key(int node, char c) {
        return ((long) node << Character.SIZE | c) << TARGET_BITS;
    }

    private int slot(long key) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 40) & steps.length - 1;
    }
}
