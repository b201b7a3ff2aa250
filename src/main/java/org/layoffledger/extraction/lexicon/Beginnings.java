package org.layoffledger.extraction.lexicon;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The beginnings of forms: the pairs of characters that they begin with, and the characters that are a form by themselves, each with the number of its node. Most
 * places of a text begin no form, and to see that takes one look.
 */
final class Beginnings {

    static final int NONE = -1;

    /** Hashed, the beginnings: what most places of a text are turned away by that begin with the character of a form. */
    private final long[] filter;

    private final int filterMask;
    private final CharFilter firsts;
    private final CharFilter singles;

    /** Hashed, each beginning and, right behind it, its node; a single character stands with a {@code 0}. */
    private final int[] slots;

    Beginnings(String[] forms) {
        int count = Math.max(16, Integer.highestOneBit(forms.length) * 4);
        slots = new int[2 * count];
        filter = new long[Math.max(1, count / 8)];
        filterMask = filter.length * Long.SIZE - 1;
        firsts = new CharFilter(Arrays.stream(forms).map(form -> form.charAt(0)).collect(Collectors.toSet()));
        Set<Character> alone = Arrays.stream(forms)
                .filter(form -> form.length() == 1)
                .map(form -> form.charAt(0))
                .collect(Collectors.toSet());
        singles = new CharFilter(alone);
    }

    static int key(String form) {
        return key(form.charAt(0), form.length() == 1 ? 0 : form.charAt(1));
    }

    private static int key(char first, int second) {
        return first << Character.SIZE | second;
    }

    void put(int key, int node) {
        int hash = hash(key);
        filter[(hash & filterMask) >>> 6] |= 1L << hash;
        int slot = slot(hash);
        while (slots[slot] != 0) {
            slot = slot + 2 & slots.length - 1;
        }
        slots[slot] = key;
        slots[slot + 1] = node;
    }

    /** False only if no form begins with the character. */
    boolean mayBeginWith(char first) {
        return firsts.mayHold(first);
    }

    /** The first place between the two offsets where a form may begin; {@code to} where there is none. */
    int next(String text, int from, int to) {
        return firsts.next(text, from, to);
    }

    /** The node of the form that is just this character, or -1. */
    int single(char only) {
        return singles.mayHold(only) ? node(key(only, 0)) : NONE;
    }

    /** The node of the forms that begin with this pair, or -1. */
    int pair(char first, char second) {
        return second == 0 ? NONE : node(key(first, second));
    }

    private int node(int key) {
        int hash = hash(key);
        if ((filter[(hash & filterMask) >>> 6] & 1L << hash) == 0) {
            return NONE;
        }
        int slot = slot(hash);
        while (slots[slot] != 0) {
            if (slots[slot] == key) {
                return slots[slot + 1];
            }
            slot = slot + 2 & slots.length - 1;
        }
        return NONE;
    }

    private static int hash(int key) {
        int mixed = key * 0x9E3779B9;
        return mixed ^ mixed >>> 15;
    }

    private int slot(int hash) {
        return hash >>> 5 & slots.length - 2;
    }
}
