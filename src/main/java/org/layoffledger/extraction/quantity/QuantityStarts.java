package org.layoffledger.extraction.quantity;

import java.util.HashMap;
import java.util.Map;

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

    /** The words that quantities begin with: number words, signs of money, a minus. */
    private static final WordTable<Boolean> STARTERS = starters();

    private QuantityStarts() {}

    private static WordTable<Boolean> starters() {
        Map<String, Boolean> words = new HashMap<>();
        Currencies.signs().forEach(sign -> words.put(sign, true));
        EnglishNumerals.starters().forEach(word -> words.put(word, true));
        words.put("half", true);
        words.put("a", true);
        words.put("minus", true);
        return new WordTable<>(words);
    }

    /** Whether a quantity may begin with the word there; hardly any word of a text can. */
    static boolean isStarter(String text, int at) {
        return STARTERS.at(text, at) != null;
    }

    static byte of(char c) {
        return CLASSES[c];
    }
}
