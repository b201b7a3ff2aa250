package org.layoffledger.extraction.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;

/**
 * Folds script and width: Traditional to Simplified Chinese, full width to half width, typographic apostrophes and spaces to plain ones, and half-width commas among ideographs to full-width ones. One character always
 * becomes one character, so that offsets in the folded text are offsets in the text.
 */
public final class Folding {

    private static final String TRADITIONAL_TO_SIMPLIFIED = "/data/dictionary/TSCharacters.txt";
    private static final BitSet SIMPLIFIED_FORMS = new BitSet(Character.MAX_VALUE + 1);
    private static final char[] FOLDED = table();

    private Folding() {}

    /** The folded text; as long as {@code text}. */
    public static String fold(String text) {
        char[] chars = text.toCharArray();
        for (int i = 0; i < chars.length; i++) {
            char c = chars[i];
            if (c == ',' && standsByIdeograph(text, i)) {
                chars[i] = '，';
            } else if (c > 127) {
                chars[i] = c == '○' && i > 0 && isChineseDigit(chars[i - 1])
                        ? '〇'
                        : c == '，' && !separatesFullWidthDigits(text, i) ? c : FOLDED[c];
            }
        }
        return new String(chars);
    }

    /** Whether the character is what some Traditional one folds to. Some of these, such as 台, are written in Traditional texts too. */
    static boolean isSimplifiedForm(char c) {
        return SIMPLIFIED_FORMS.get(c);
    }

    /** A half-width comma in Chinese text parts clauses like a full-width one. */
    private static boolean standsByIdeograph(String text, int comma) {
        return comma > 0 && Script.isIdeograph(text.charAt(comma - 1))
                || comma + 1 < text.length() && Script.isIdeograph(text.charAt(comma + 1));
    }

    /** A full-width comma parts clauses unless it groups the digits of a number set in full width, as in ４，５６５. */
    private static boolean separatesFullWidthDigits(String text, int comma) {
        return comma + 1 < text.length()
                && isFullWidthDigit(text.charAt(comma + 1))
                && comma > 0
                && Character.isDigit(text.charAt(comma - 1));
    }

    /** 四○○: a ring behind a digit is a zero; elsewhere it marks an item. */
    private static boolean isChineseDigit(char c) {
        return "〇一二三四五六七八九".indexOf(c) >= 0;
    }

    private static boolean isFullWidthDigit(char c) {
        return c >= '０' && c <= '９';
    }

    private static char[] table() {
        char[] table = new char[Character.MAX_VALUE + 1];
        for (int c = 0; c < table.length; c++) {
            table[c] = (char) c;
        }
        for (char c = '！'; c <= '～'; c++) {
            table[c] = (char) (c - '！' + '!');
        }
        for (char c = '\u2000'; c <= '\u200a'; c++) {
            table[c] = ' ';
        }
        table['\u00a0'] = ' ';
        table['\u202f'] = ' ';
        table['\u3000'] = ' ';
        table['\u2018'] = '\'';
        table['\u2019'] = '\'';
        simplify(table);
        return table;
    }

    /** Takes the first reading of each character of the OpenCC table that opencc4j ships. */
    private static void simplify(char[] table) {
        try (InputStream in = Folding.class.getResourceAsStream(TRADITIONAL_TO_SIMPLIFIED)) {
            if (in == null) {
                throw new IllegalStateException("not on the class path: " + TRADITIONAL_TO_SIMPLIFIED);
            }
            new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().forEach(line -> simplify(table, line));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A line holds a character, a blank and its readings; some characters lie beyond one code unit and stay as they are. */
    private static void simplify(char[] table, String line) {
        if (line.length() >= 3 && Character.isWhitespace(line.charAt(1)) && !Character.isSurrogate(line.charAt(2))) {
            table[line.charAt(0)] = line.charAt(2);
            if (line.charAt(0) != line.charAt(2)) {
                SIMPLIFIED_FORMS.set(line.charAt(2));
            }
        }
    }
}
