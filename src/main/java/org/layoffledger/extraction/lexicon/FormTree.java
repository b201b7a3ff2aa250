package org.layoffledger.extraction.lexicon;

import java.util.Arrays;
import java.util.Map;

/**
 * A tree of forms, character by character, each with a number. The first two characters are one step, which most places of a text do not take; what follows lies
 * node behind node in one array, so that a form is read off memory in order, and what only one form goes on with is compared as a whole. Immutable and
 * thread-safe.
 */
public final class FormTree {

    private static final int NONE = Beginnings.NONE;

    /** A node: the number of the form that ends there or {@link #NONE}, how many characters lead on, and for each of them the character and its node. */
    private static final int HEAD = 2;

    /** Instead of how many characters lead on: only one form does, and behind this its number, its length and its characters are told. */
    private static final int TAIL = -1;

    private static final int FEW = 6;

    private int[] nodes = new int[1 << 8];
    private int size;
    private final Beginnings beginnings;
    private final int depth;

    /** A tree of these forms under their numbers, none of them negative. */
    public FormTree(Map<String, Integer> forms) {
        String[] sorted =
                forms.keySet().stream().filter(form -> !form.isEmpty()).sorted().toArray(String[]::new);
        int[] numbers = Arrays.stream(sorted)
                .mapToInt(form -> forms.getOrDefault(form, 0))
                .toArray();
        depth = Arrays.stream(sorted).mapToInt(String::length).max().orElse(0);
        beginnings = new Beginnings(sorted);
        for (int from = 0; from < sorted.length; ) {
            int key = Beginnings.key(sorted[from]);
            int to = from + 1;
            while (to < sorted.length && Beginnings.key(sorted[to]) == key) {
                to++;
            }
            beginnings.put(key, grow(sorted, numbers, from, to, Math.min(2, sorted[from].length())));
            from = to;
        }
        nodes = Arrays.copyOf(nodes, size);
    }

    /** Lays down the node that the forms from {@code from} to {@code to} share {@code depth} characters up to, and behind it all that follows; returns where. */
    private int grow(String[] forms, int[] numbers, int from, int to, int depth) {
        boolean closed = forms[from].length() == depth;
        int first = closed ? from + 1 : from;
        int node = lay(closed ? numbers[from] : NONE);
        if (first + 1 == to) {
            lay(TAIL);
            lay(numbers[first]);
            lay(forms[first].length() - depth);
            forms[first].chars().skip(depth).forEach(this::lay);
            return node;
        }
        int count = lay(0);
        for (int i = first; i < to; i = sameUntil(forms, i, to, depth)) {
            lay(forms[i].charAt(depth));
            lay(NONE);
            nodes[count]++;
        }
        int entry = count + 1;
        for (int i = first; i < to; entry += 2) {
            int end = sameUntil(forms, i, to, depth);
            int child = grow(forms, numbers, i, end, depth + 1);
            nodes[entry + 1] = child;
            i = end;
        }
        return node;
    }

    private static int sameUntil(String[] forms, int from, int to, int depth) {
        int end = from + 1;
        while (end < to && forms[end].charAt(depth) == forms[from].charAt(depth)) {
            end++;
        }
        return end;
    }

    private int lay(int value) {
        if (size == nodes.length) {
            nodes = Arrays.copyOf(nodes, 2 * size);
        }
        nodes[size] = value;
        return size++;
    }

    /** Length of the longest form. */
    int depth() {
        return depth;
    }

    /** False only if no form begins with the character. */
    boolean mayBeginWith(char first) {
        return beginnings.mayBeginWith(first);
    }

    /** Notes the forms that begin at {@code start} and where each ends, the shortest first; returns how many. */
    int follow(char[] text, int start, int[] ends, int[] forms) {
        char c = text[start];
        int found = 0;
        int single = beginnings.single(c);
        if (single != NONE) {
            ends[found] = start + 1;
            forms[found++] = nodes[single];
        }
        int node = start + 1 < text.length ? beginnings.pair(c, text[start + 1]) : NONE;
        for (int i = start + 2; node != NONE; i++) {
            if (nodes[node] != NONE) {
                ends[found] = i;
                forms[found++] = nodes[node];
            }
            if (nodes[node + 1] == TAIL) {
                int end = tailEnd(text, i, node + HEAD);
                if (end != NONE) {
                    ends[found] = end;
                    forms[found++] = nodes[node + HEAD];
                }
                break;
            }
            node = i < text.length ? next(node, text[i]) : NONE;
        }
        return found;
    }

    private int tailEnd(char[] text, int start, int tail) {
        int length = nodes[tail + 1];
        if (text.length - start < length) {
            return NONE;
        }
        for (int i = 0; i < length; i++) {
            if (text[start + i] != nodes[tail + HEAD + i]) {
                return NONE;
            }
        }
        return start + length;
    }

    /** Whether a form stands between the two offsets. */
    boolean isIn(String text, int from, int to) {
        for (int i = beginnings.next(text, from, to); i < to; i = beginnings.next(text, i + 1, to)) {
            if (startsAt(text, i, to)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a form begins at {@code start} and ends by {@code limit}. */
    boolean startsAt(String text, int start, int limit) {
        char c = text.charAt(start);
        if (beginnings.single(c) != NONE) {
            return true;
        }
        int node = start + 1 < limit ? beginnings.pair(c, text.charAt(start + 1)) : NONE;
        for (int i = start + 2; node != NONE; i++) {
            if (nodes[node] != NONE) {
                return true;
            }
            if (nodes[node + 1] == TAIL) {
                return tailEnd(text, i, limit, node + HEAD) != NONE;
            }
            node = i < limit ? next(node, text.charAt(i)) : NONE;
        }
        return false;
    }

    /** The number of the form that is just {@code text} from {@code start} to {@code end}, or -1. */
    public int number(String text, int start, int end) {
        if (end - start < 2) {
            int single = end > start ? beginnings.single(text.charAt(start)) : NONE;
            return single == NONE ? NONE : nodes[single];
        }
        int node = beginnings.pair(text.charAt(start), text.charAt(start + 1));
        for (int i = start + 2; node != NONE; i++) {
            if (i == end) {
                return nodes[node];
            }
            if (nodes[node + 1] == TAIL) {
                return tailEnd(text, i, end, node + HEAD) == end ? nodes[node + HEAD] : NONE;
            }
            node = next(node, text.charAt(i));
        }
        return NONE;
    }

    /** The longest form of two characters or more that begins at {@code start} and ends by {@code limit}: its length in the upper half, its number in the lower; -1 where there is none. */
    public long longest(String text, int start, int limit) {
        int node = start + 1 < limit ? beginnings.pair(text.charAt(start), text.charAt(start + 1)) : NONE;
        long found = NONE;
        for (int i = start + 2; node != NONE; i++) {
            if (nodes[node] != NONE) {
                found = (long) (i - start) << Integer.SIZE | nodes[node];
            }
            if (nodes[node + 1] == TAIL) {
                int end = tailEnd(text, i, limit, node + HEAD);
                return end == NONE ? found : (long) (end - start) << Integer.SIZE | nodes[node + HEAD];
            }
            node = i < limit ? next(node, text.charAt(i)) : NONE;
        }
        return found;
    }

    /** Where the only form that goes on from {@code start} ends, or -1. */
    private int tailEnd(String text, int start, int limit, int tail) {
        int length = nodes[tail + 1];
        if (limit - start < length) {
            return NONE;
        }
        for (int i = 0; i < length; i++) {
            if (text.charAt(start + i) != nodes[tail + HEAD + i]) {
                return NONE;
            }
        }
        return start + length;
    }

    private int next(int node, char c) {
        int low = 0;
        int high = nodes[node + 1];
        int entries = node + HEAD;
        while (high - low > FEW) {
            int middle = (low + high) >>> 1;
            if (nodes[entries + 2 * middle] <= c) {
                low = middle;
            } else {
                high = middle;
            }
        }
        for (; low < high; low++) {
            if (nodes[entries + 2 * low] == c) {
                return nodes[entries + 2 * low + 1];
            }
        }
        return NONE;
    }
}
