package org.layoffledger.extraction.company;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.layoffledger.extraction.lexicon.Word;

/** The ordinary words of Chinese, by which a chunk of text is told from a name. */
final class OrdinaryWords {

    private static final int LONGEST = 3;

    private OrdinaryWords() {}

    /** What a piece of a chunk is. */
    enum Kind {
        /** Verbs, adverbs and other words that no name holds. */
        VERB,
        NOUN,
        /** No ordinary word. */
        NONE
    }

    /** A word of a chunk. */
    record Piece(int start, int end, Kind kind) {}

    static boolean contains(String word) {
        return Lists.VERBS.contains(word) || Lists.NOUNS.contains(word);
    }

    /** Whether an ordinary word of several characters begins there. */
    static boolean startsAt(String text, int start, int limit) {
        return pieceAt(text, start, limit).kind() != Kind.NONE;
    }

    /** Whether a verb begins there. */
    static boolean verbAt(String text, int start) {
        return start < text.length()
                && pieceAt(text, start, Math.min(text.length(), start + LONGEST))
                                .kind()
                        == Kind.VERB;
    }

    /** Cuts a chunk into words, the longest first from the left; the closing word of a company's name is left out. */
    static List<Piece> pieces(String text, int from, int to, @Nullable Word suffix) {
        int end = suffix != null && suffix.start() > from ? suffix.start() : to;
        List<Piece> pieces = new ArrayList<>();
        int i = from;
        while (i < end) {
            Piece piece = pieceAt(text, i, end);
            pieces.add(piece);
            i = piece.end();
        }
        return pieces;
    }

    private static Piece pieceAt(String text, int start, int limit) {
        for (int length = Math.min(LONGEST, limit - start); length > 1; length--) {
            String word = text.substring(start, start + length);
            if (Lists.VERBS.contains(word)) {
                return new Piece(start, start + length, Kind.VERB);
            }
            if (Lists.NOUNS.contains(word)) {
                return new Piece(start, start + length, Kind.NOUN);
            }
        }
        return new Piece(start, start + 1, Kind.NONE);
    }

    private static final class Lists {
        static final Set<String> VERBS;
        static final Set<String> NOUNS;

        static {
            List<String> lines =
                    read().lines().filter(line -> !line.startsWith("#")).toList();
            VERBS = new HashSet<>(List.of(lines.get(0).split(" ")));
            NOUNS = new HashSet<>(List.of(lines.get(1).split(" ")));
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
