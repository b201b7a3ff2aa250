package org.layoffledger.extraction.lexicon;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A regular expression that is tried only on a text with one of the words that it cannot match without. Most sentences hold none of them, and to see that costs a
 * hundredth of trying dozens of alternatives at each character. Immutable and thread-safe.
 */
public final class KeyedPattern {

    private final Pattern pattern;
    private final @Nullable FormTree keys;

    private KeyedPattern(Pattern pattern, @Nullable FormTree keys) {
        this.pattern = pattern;
        this.keys = keys;
    }

    /** The pattern of a regular expression in Java's syntax. */
    public static KeyedPattern compile(String regex) {
        Set<String> words = KeyWords.of(regex);
        if (words == null) {
            return new KeyedPattern(Pattern.compile(regex), null);
        }
        Map<String, Integer> forms = new HashMap<>();
        words.forEach(word -> forms.put(word, 0));
        return new KeyedPattern(Pattern.compile(regex), new FormTree(forms));
    }

    /** Whether the text holds what the pattern describes. */
    public boolean isIn(String text) {
        return isIn(text, 0, text.length());
    }

    /** Whether the text between the two offsets holds it, taken by itself: nothing outside is looked at. */
    public boolean isIn(String text, int from, int to) {
        return from <= to
                && mayBeIn(text, from, to)
                && pattern.matcher(text).region(from, to).find();
    }

    /** The matcher at the first place between the two offsets that the pattern describes, or null where there is none. */
    public @Nullable Matcher first(String text, int from, int to) {
        if (from > to || !mayBeIn(text, from, to)) {
            return null;
        }
        Matcher matcher = pattern.matcher(text).region(from, to);
        return matcher.find() ? matcher : null;
    }

    /** The expression itself. */
    Pattern pattern() {
        return pattern;
    }

    @Override
    public String toString() {
        return pattern.pattern();
    }

    /** Whether one of the words stands there that the pattern needs. */
    boolean mayBeIn(String text, int from, int to) {
        return keys == null || keys.isIn(text, from, to);
    }
}
