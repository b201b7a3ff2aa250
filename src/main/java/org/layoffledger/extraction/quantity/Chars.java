package org.layoffledger.extraction.quantity;

/** Questions about single characters that both recognisers ask; offsets beyond the text answer like white space. */
public final class Chars {

    private Chars() {}

    /** The character at {@code index}, or a space outside the text. */
    public static char at(String text, int index) {
        return index >= 0 && index < text.length() ? text.charAt(index) : ' ';
    }

    public static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    public static boolean isDigit(String text, int index) {
        return index >= 0 && index < text.length() && isDigit(text.charAt(index));
    }

    /** An ASCII letter. */
    public static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    public static boolean isLetter(String text, int index) {
        return index >= 0 && index < text.length() && isLetter(text.charAt(index));
    }

    public static boolean isLetterOrDigit(String text, int index) {
        return isLetter(text, index) || isDigit(text, index);
    }

    public static boolean isUpper(char c) {
        return c >= 'A' && c <= 'Z';
    }

    /** A character of the common Chinese block. */
    public static boolean isHan(char c) {
        return c >= '\u3400' && c <= '\u9fff' || c == '〇';
    }

    /** Whether a Chinese character stands between two offsets. */
    public static boolean hasHan(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (isHan(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    public static boolean isSpace(char c) {
        return c == ' ' || c == '\u00a0' || c == '\u3000' || c == '\t' || c == '\u2009' || c == '\u202f';
    }

    /** The offset behind at most {@code max} blanks from {@code index} on. */
    public static int skipSpaces(String text, int index, int max) {
        int i = index;
        while (i < text.length() && i - index < max && isSpace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** The offset of the first of at most {@code max} blanks that end at {@code index}. */
    public static int skipSpacesBack(String text, int index, int max) {
        int i = index;
        while (i > 0 && index - i < max && isSpace(text.charAt(i - 1))) {
            i--;
        }
        return i;
    }

    /** The offset behind the run of digits that starts at {@code index}. */
    public static int skipDigits(String text, int index) {
        int i = index;
        while (i < text.length() && isDigit(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** The offset behind the run of ASCII letters that starts at {@code index}. */
    public static int skipLetters(String text, int index) {
        int i = index;
        while (i < text.length() && isLetter(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** The offset behind the link that starts at {@code index}: up to a blank, a Chinese character or a closing bracket or quote. */
    public static int skipLink(String text, int index) {
        int i = index;
        while (i < text.length()
                && text.charAt(i) > ' '
                && text.charAt(i) < 0x2e80
                && ")>]\"'`".indexOf(text.charAt(i)) < 0) {
            i++;
        }
        return Math.max(i, index + 1);
    }

    /** The lower case of an ASCII letter, any other character as it is. */
    public static char lower(char c) {
        return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
    }
}
