package org.layoffledger.ingestion.format;

import java.util.List;

/**
 * Tells lines that an editor wrapped at its margin, which belong together, from lines that somebody ended. A wrapped line is one that the next line's first word would
 * have overflowed.
 */
final class Wrapping {

    private static final int NARROWEST = 50;
    private static final int WIDEST = 140;

    /** Lines that people wrap are not filled to the last column. */
    private static final double FULL = 0.85;

    private final int margin;

    /**
     * The wrapping of a text.
     *
     * @param lines all its lines
     */
    Wrapping(List<String> lines) {
        int widest = lines.stream().mapToInt(Wrapping::width).max().orElse(0);
        margin = widest > WIDEST ? 0 : widest;
    }

    /** Whether {@code next} goes on with what {@code line} says. */
    boolean joins(String line, String next) {
        return margin >= NARROWEST && width(line) + gap(line, next).length() + firstWord(next) > FULL * margin;
    }

    /** What stands between two joined lines: nothing between Chinese characters. */
    static String gap(String line, String next) {
        boolean chinese = !line.isEmpty()
                && !next.isEmpty()
                && isWide(line.codePointBefore(line.length()))
                && isWide(next.codePointAt(0));
        return chinese ? "" : " ";
    }

    private static int firstWord(String line) {
        int width = 0;
        for (int i = 0; i < line.length(); i += Character.charCount(line.codePointAt(i))) {
            int c = line.codePointAt(i);
            if (isWide(c)) {
                return Math.max(width, 2);
            }
            if (c == ' ') {
                break;
            }
            width++;
        }
        return width;
    }

    private static int width(String line) {
        return line.codePoints().map(c -> isWide(c) ? 2 : 1).sum();
    }

    /** Chinese characters and their punctuation, which take two columns and no space between them. */
    static boolean isWide(int c) {
        return c >= 0x2E80 && c < 0xA4D0 || c >= 0xF900 && c < 0xFB00 || c >= 0xFF00 && c < 0xFF61 || c >= 0x20000;
    }
}
