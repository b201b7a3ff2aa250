package org.layoffledger.extraction.text;

/** Joins the lines of a text that was broken at a fixed width: a break within a sentence is folded to a blank, so that no offset moves. */
final class Unwrapping {

    private static final int SHORTEST = 45;
    private static final int LONGEST = 110;
    /** So many breaks in front of a small letter make a text one of fixed width. */
    private static final int ENOUGH = 3;

    private Unwrapping() {}

    static String unwrap(String text) {
        if (breaks(text) < ENOUGH) {
            return text;
        }
        char[] chars = text.toCharArray();
        int line = 0;
        for (int i = 0; i < chars.length; i++) {
            if (chars[i] == '\n') {
                if (isWithinSentence(text, line, i)) {
                    chars[i] = ' ';
                }
                line = i + 1;
            }
        }
        return new String(chars);
    }

    private static int breaks(String text) {
        int found = 0;
        int line = 0;
        for (int i = text.indexOf('\n'); i >= 0 && found < ENOUGH; i = text.indexOf('\n', line)) {
            boolean small = i + 1 < text.length() && isSmall(text.charAt(i + 1));
            found += small && isWithinSentence(text, line, i) ? 1 : 0;
            line = i + 1;
        }
        return found;
    }

    /** Whether a line of some length ends without a full stop and the next goes on with a word or a number. */
    private static boolean isWithinSentence(String text, int start, int end) {
        if (end - start < SHORTEST || end - start > LONGEST || end + 1 >= text.length()) {
            return false;
        }
        char last = text.charAt(end - 1);
        char next = text.charAt(end + 1);
        boolean open = last < 128 && (Character.isLetterOrDigit(last) || last == ',' || last == '-' || last == ' ');
        return open && next < 128 && Character.isLetterOrDigit(next);
    }

    private static boolean isSmall(char c) {
        return c >= 'a' && c <= 'z';
    }
}
