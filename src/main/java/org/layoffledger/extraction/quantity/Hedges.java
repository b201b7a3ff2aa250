package org.layoffledger.extraction.quantity;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.layoffledger.extraction.Qualifier;

/** The words that hedge a number, in front of it (超过, at least) and behind it (以上, or more). */
final class Hedges {

    /**
     * What a hedge says.
     *
     * @param qualifier the hedge
     * @param bound the direction of the open range it makes, or null
     */
    record Hedge(Qualifier qualifier, Quantity.@Nullable Bound bound) {}

    /**
     * The hedges around a number.
     *
     * @param start offset of the first word of the hedges in front, or of the number
     * @param hedge the one nearest to the number that makes a range, else the nearest; null where there is none
     */
    record Before(int start, @Nullable Hedge hedge) {}

    private static final WordTable<Hedge> BEFORE;
    private static final WordTable<Boolean> BETWEEN;
    private static final WordTable<Hedge> AFTER;
    private static final Map<String, String> NOT_BEHIND = new LinkedHashMap<>();

    static {
        Vocabulary words = Vocabulary.load("quantity-modifiers");
        BEFORE = hedges(words.in("before"));
        AFTER = hedges(words.in("after"));
        BETWEEN = words.in("between").table(true);
        for (String word : new String[] {"近", "过", "约", "破", "超"}) {
            NOT_BEHIND.put(word, words.in("notBehind").in(word).word());
        }
    }

    private static final List<String> MOVED =
            List.of("revised", "raised", "moved", "adjusted", "pushed", "nudged", "again");

    private Hedges() {}

    private static WordTable<Hedge> hedges(Vocabulary lists) {
        Map<String, Hedge> entries = new LinkedHashMap<>();
        for (Vocabulary list : lists.parts()) {
            Qualifier qualifier = Qualifier.valueOf(list.in("qualifier").word().toUpperCase(Locale.ROOT));
            Quantity.Bound bound = list.has("bound") ? bound(list.in("bound").word()) : null;
            list.in("words").words().forEach(word -> entries.put(word, new Hedge(qualifier, bound)));
        }
        return new WordTable<>(entries);
    }

    private static Quantity.Bound bound(String code) {
        return switch (code) {
            case "gt" -> Quantity.Bound.GREATER;
            case "ge" -> Quantity.Bound.AT_LEAST;
            case "lt" -> Quantity.Bound.LESS;
            case "le" -> Quantity.Bound.AT_MOST;
            default -> throw new IllegalStateException("no such bound: " + code);
        };
    }

    /** Whether a hedge ends at {@code end}. */
    static boolean endsAt(String text, int end) {
        return entry(text, end) != null;
    }

    /** The hedges in front of a number that begins at {@code start}. */
    static Before before(String text, int start) {
        int from = start;
        Hedge hedge = null;
        for (int i = 0; i < 3; i++) {
            int end = Chars.skipSpacesBack(text, from, 2);
            WordTable.Entry<Hedge> entry = entry(text, end);
            if (entry == null) {
                end = skipBetween(text, end);
                entry = entry(text, end);
            }
            if (entry == null) {
                break;
            }
            from = end - entry.length();
            hedge = hedge == null || hedge.bound() == null && entry.value().bound() != null ? entry.value() : hedge;
        }
        return new Before(from, hedge);
    }

    /** Revised up to $14.5 billion: not at most so much. */
    private static boolean isMoved(String text, int start) {
        for (String moved : MOVED) {
            if (text.startsWith(moved, start - moved.length() - 1)) {
                return true;
            }
        }
        return false;
    }

    private static int skipBetween(String text, int end) {
        WordTable.Entry<Boolean> between = BETWEEN.endingAt(text, end);
        return between == null ? end : Chars.skipSpacesBack(text, end - between.length(), 2);
    }

    private static WordTable.@Nullable Entry<Hedge> entry(String text, int end) {
        WordTable.Entry<Hedge> entry = BEFORE.endingAt(text, end);
        if (entry == null) {
            return null;
        }
        boolean sign = entry.word().equals(">") || entry.word().equals("<");
        char before = Chars.at(text, end - 2);
        if (sign && !Chars.isSpace(before) && !Chars.isHan(before)) {
            return null;
        }
        if (entry.word().equals("up to") && isMoved(text, end - entry.length())) {
            return null;
        }
        String others = NOT_BEHIND.get(entry.word());
        return others != null && others.indexOf(Chars.at(text, end - 1 - 1)) >= 0 ? null : entry;
    }

    /** The hedge in front of a number that begins at {@code index}, or null. */
    static WordTable.@Nullable Entry<Hedge> at(String text, int index) {
        return BEFORE.at(text, index);
    }

    /** The hedge behind a number that begins at {@code index}, or null. */
    static WordTable.@Nullable Entry<Hedge> after(String text, int index) {
        WordTable.Entry<Hedge> entry = AFTER.at(text, index);
        boolean sum = entry != null && entry.word().equals("+") && Chars.isDigit(text, index + 1);
        return sum ? null : entry;
    }
}
