package org.layoffledger.extraction.quantity;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A vocabulary that finds its longest entry at, or ending at, an offset of a text. ASCII letters match in any case; an entry that begins or ends with an ASCII
 * letter matches whole words only. Looking up costs no more than the length of the longest entry and allocates nothing. Immutable and thread-safe once built.
 *
 * @param <T> what an entry stands for
 */
public final class WordTable<T> {

    /**
     * An entry.
     *
     * @param word as listed, in lower case
     * @param value what it stands for
     */
    public record Entry<T>(String word, T value) {
        public int length() {
            return word.length();
        }
    }

    private static final class Node<T> {
        private @Nullable Node<T>[] ascii = none();
        /** The other characters that lead on, in order, and the node behind each. */
        private char[] others = new char[0];

        private Node<T>[] next = none();
        private @Nullable Entry<T> entry;

        @SuppressWarnings("unchecked")
        private static <T> Node<T>[] none() {
            return (Node<T>[]) new Node<?>[0];
        }

        private @Nullable Node<T> step(char c) {
            if (c < 128) {
                return c < ascii.length ? ascii[c] : null;
            }
            int found = others.length == 0 ? -1 : Arrays.binarySearch(others, c);
            return found < 0 ? null : next[found];
        }

        private Node<T> grow(char c) {
            if (c >= 128) {
                return growOther(c);
            }
            if (c >= ascii.length) {
                ascii = Arrays.copyOf(ascii, c + 1);
            }
            Node<T> child = ascii[c];
            if (child == null) {
                child = new Node<>();
                ascii[c] = child;
            }
            return child;
        }

        private Node<T> growOther(char c) {
            int found = Arrays.binarySearch(others, c);
            if (found >= 0) {
                return next[found];
            }
            int at = -found - 1;
            Node<T> child = new Node<>();
            others = Arrays.copyOf(others, others.length + 1);
            next = Arrays.copyOf(next, next.length + 1);
            System.arraycopy(others, at, others, at + 1, others.length - 1 - at);
            System.arraycopy(next, at, next, at + 1, next.length - 1 - at);
            others[at] = c;
            next[at] = child;
            return child;
        }
    }

    /** First and last characters of entries: most places of a text begin and end none. */
    private final BitSet firsts = new BitSet();

    private final BitSet lasts = new BitSet();

    /** For each ASCII letter, hashed, the characters behind it at the beginning of entries: most words of a text are turned away by their second letter. */
    private final long[] seconds = new long[128];

    private final Node<T> forward = new Node<>();
    private final Node<T> backward = new Node<>();

    private final Set<String> words;

    /** A table of {@code words}; a later entry replaces an equal earlier one. */
    public WordTable(Map<String, ? extends T> words) {
        this.words = Set.copyOf(words.keySet());
        words.forEach(this::add);
    }

    /** The words listed. */
    Set<String> words() {
        return words;
    }

    private void add(String word, T value) {
        Entry<T> entry = new Entry<>(word, value);
        if (!word.isEmpty()) {
            firsts.set(word.charAt(0));
            addSecond(word);
            lasts.set(word.charAt(word.length() - 1));
        }
        Node<T> node = forward;
        for (int i = 0; i < word.length(); i++) {
            node = node.grow(word.charAt(i));
        }
        node.entry = entry;
        node = backward;
        for (int i = word.length() - 1; i >= 0; i--) {
            node = node.grow(word.charAt(i));
        }
        node.entry = entry;
    }

    private void addSecond(String word) {
        if (word.charAt(0) < seconds.length) {
            seconds[word.charAt(0)] |= word.length() == 1 ? -1L : 1L << word.charAt(1);
        }
    }

    /** Whether an entry may begin with the two characters there. */
    private boolean mayBeginAt(String text, int start) {
        char first = Chars.lower(text.charAt(start));
        if (first >= seconds.length) {
            return firsts.get(first);
        }
        return start + 1 == text.length()
                ? seconds[first] != 0
                : (seconds[first] & 1L << Chars.lower(text.charAt(start + 1))) != 0;
    }

    /** The longest entry that begins at {@code start}, or null. */
    public @Nullable Entry<T> at(String text, int start) {
        if (start < 0 || start >= text.length() || !mayBeginAt(text, start)) {
            return null;
        }
        Entry<T> longest = null;
        Node<T> node = forward;
        for (int i = start; i < text.length(); i++) {
            node = node.step(Chars.lower(text.charAt(i)));
            if (node == null) {
                break;
            }
            if (node.entry != null && isWhole(text, start, i + 1)) {
                longest = node.entry;
            }
        }
        return longest;
    }

    /** The longest entry that ends at {@code end}, or null. */
    public @Nullable Entry<T> endingAt(String text, int end) {
        if (end < 1 || end > text.length() || !lasts.get(Chars.lower(text.charAt(end - 1)))) {
            return null;
        }
        Entry<T> longest = null;
        Node<T> node = backward;
        for (int i = end - 1; i >= 0 && i < text.length(); i--) {
            node = node.step(Chars.lower(text.charAt(i)));
            if (node == null) {
                break;
            }
            if (node.entry != null && isWhole(text, i, end)) {
                longest = node.entry;
            }
        }
        return longest;
    }

    private static boolean isWhole(String text, int start, int end) {
        return !(Chars.isLetter(text, start) && Chars.isLetter(text, start - 1))
                && !(Chars.isLetter(text, end - 1) && Chars.isLetter(text, end));
    }
}
