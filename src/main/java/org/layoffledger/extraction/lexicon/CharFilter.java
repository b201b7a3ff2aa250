package org.layoffledger.extraction.lexicon;

import java.util.Set;

/** Turns away most of the characters that are not of a set: a bit for each, shared by few where the set is small, so that the bits of a set lie close together. */
final class CharFilter {

    private static final int BITS_PER_CHARACTER = 16;

    private final long[] bits;
    private final int mask;

    CharFilter(Set<Character> characters) {
        int wanted = Math.min(Math.max(characters.size() * BITS_PER_CHARACTER, Long.SIZE), 1 << Character.SIZE);
        int size = Integer.highestOneBit(2 * wanted - 1);
        bits = new long[size / Long.SIZE];
        mask = size - 1;
        characters.forEach(c -> bits[(c & mask) >>> 6] |= 1L << c);
    }

    /** The first place between the two offsets whose character may be of the set; {@code to} where there is none. */
    int next(String text, int from, int to) {
        long[] bits = this.bits;
        int mask = this.mask;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if ((bits[(c & mask) >>> 6] & 1L << c) != 0) {
                return i;
            }
        }
        return to;
    }

    /** False only if the character is not of the set. */
    boolean mayHold(char c) {
        return (bits[(c & mask) >>> 6] & 1L << c) != 0;
    }
}
