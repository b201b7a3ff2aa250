package org.layoffledger.extraction.quantity;

/** Tells by its first character where a quantity may begin. */
final class QuantityStarts {

    static final byte NONE = 0;
    static final byte DIGIT = 1;
    static final byte LETTER = 2;
    static final byte OTHER = 3;

    private static final byte[] CLASSES = new byte[65536];

    static {
        for (char c = 0; c < Character.MAX_VALUE; c++) {
            CLASSES[c] = ChineseNumerals.mayStart(c) ? OTHER : NONE;
        }
        for (char c : "负半过对-−".toCharArray()) {
            CLASSES[c] = OTHER;
        }
        for (Vocabulary currency : Vocabulary.load("quantity-currencies").parts()) {
            for (String word : currency.in("before").words()) {
                CLASSES[word.charAt(0)] = OTHER;
            }
        }
        for (char c = 0; c < 128; c++) {
            CLASSES[c] = Chars.isLetter(c) ? LETTER : Chars.isDigit(c) ? DIGIT : CLASSES[c];
        }
    }

    private QuantityStarts() {}

    static byte of(char c) {
        return CLASSES[c];
    }
}
