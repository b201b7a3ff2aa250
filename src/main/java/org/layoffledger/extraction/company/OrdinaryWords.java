package org.layoffledger.extraction.company;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.layoffledger.extraction.lexicon.FormTree;

/** The ordinary words of Chinese, by which a chunk of text is told from a name. */
public final class OrdinaryWords {

    private static final int LONGEST = 3;
    private static final int NOUN = 0;
    private static final int VERB = 1;

    private OrdinaryWords() {}

    static boolean contains(String word) {
        return Lists.WORDS.number(word, 0, word.length()) >= 0;
    }

    /** Whether an ordinary word of several characters begins there. */
    static boolean startsAt(String text, int start, int limit) {
        return wordEnd(text, start, limit) > start + 1;
    }

    /** Whether a verb begins there. */
    static boolean verbAt(String text, int start) {
        return isVerb(wordAt(text, start, text.length()));
    }

    /** Where the longest ordinary word that begins at {@code start} ends; behind one character where none does. */
    static int wordEnd(String text, int start, int limit) {
        return start + length(wordAt(text, start, limit));
    }

    /** The longest ordinary word of several characters that begins at {@code start}, for {@link #length} and {@link #isVerb}. */
    static long wordAt(String text, int start, int limit) {
        return Lists.WORDS.longest(text, start, Math.min(limit, start + LONGEST));
    }

    /** How long the word is; one where there is none. */
    static int length(long word) {
        return word < 0 ? 1 : (int) (word >>> Integer.SIZE);
    }

    /** Whether the word is a verb, an adverb or another one that no name holds. */
    static boolean isVerb(long word) {
        return word >= 0 && (int) word == VERB;
    }

    /** Whether the stretch is made of ordinary words only, the longest taken first from the left. */
    public static boolean isOrdinary(String text, int from, int to) {
        int start = from;
        while (start < to) {
            int end = wordEnd(text, start, to);
            if (end == start + 1) {
                return false;
            }
            start = end;
        }
        return true;
    }

    private static final class Lists {
        static final FormTree WORDS = new FormTree(words());

        private static Map<String, Integer> words() {
            List<String> lines =
                    read().lines().filter(line -> !line.startsWith("#")).toList();
            Map<String, Integer> words = new HashMap<>();
            List.of(lines.get(1).split(" ")).forEach(word -> words.put(word, NOUN));
            List.of(lines.get(0).split(" ")).forEach(word -> words.put(word, VERB));
            return words;
        }

        private static String read() {
            try (InputStream in = OrdinaryWords.class.getResourceAsStream("/lexicon/ordinary-zh.txt")) {
                return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
