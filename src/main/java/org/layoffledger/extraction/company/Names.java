package org.layoffledger.extraction.company;

/** Questions about the characters around a name. */
final class Names {

    private Names() {}

    static boolean isHan(char c) {
        return c >= '\u3400' && c <= '\u9fff';
    }

    /** Letters of alphabetic scripts and digits. */
    static boolean isLatin(char c) {
        return c < 0x80
                ? c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9'
                : c < 0x2E80 && Character.isLetterOrDigit(c);
    }

    static boolean hasLatin(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isLatin(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    static boolean hasUpperCase(String text) {
        return hasUpperCase(text, 0, text.length());
    }

    static boolean hasUpperCase(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c < 0x80 ? c >= 'A' && c <= 'Z' : Character.isUpperCase(c)) {
                return true;
            }
        }
        return false;
    }

    /** Up to {@code length} characters in front of {@code offset}, not beyond the line. */
    static String before(String text, int offset, int length) {
        int limit = Math.max(0, offset - length);
        int from = offset;
        while (from > limit && text.charAt(from - 1) != '\n') {
            from--;
        }
        return text.substring(from, offset);
    }

    /** Up to {@code length} characters from {@code offset} on, not beyond the line. */
    static String after(String text, int offset, int length) {
        int to = Math.min(text.length(), offset + length);
        for (int i = offset; i < to; i++) {
            if (text.charAt(i) == '\n') {
                to = i;
            }
        }
        return text.substring(offset, to);
    }
}
