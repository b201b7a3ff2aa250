package org.layoffledger.derivation;

import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * What another reading of some articles would make of one company's events or one spender's figures.
 *
 * @param before how things stand
 * @param after how they would stand
 * @param changed how many events or figures would appear, go, or show something else
 */
public record ReadingEffect(Standing before, Standing after, int changed) {

    /**
     * The effect of going from some events or figures to others.
     *
     * @param shownBefore what a reader sees of each, by its key
     * @param shownAfter the same for those that would be
     */
    public static ReadingEffect between(
            Standing before, Map<String, String> shownBefore, Standing after, Map<String, String> shownAfter) {
        Set<String> keys = new HashSet<>(shownBefore.keySet());
        keys.addAll(shownAfter.keySet());
        long changed = keys.stream()
                .filter(key -> !Objects.equals(shownBefore.get(key), shownAfter.get(key)))
                .count();
        return new ReadingEffect(before, after, Math.toIntExact(changed));
    }

    /**
     * How much there is. Figures have no people.
     *
     * @param entries events or figures
     * @param low people of the counted events, at least
     * @param high people of the counted events, at most
     * @param open how many of these events say "or more"
     */
    public record Standing(int entries, long low, long high, int open) {

        /** So many figures. */
        public static Standing of(int figures) {
            return new Standing(figures, 0, 0, 0);
        }
    }
}
