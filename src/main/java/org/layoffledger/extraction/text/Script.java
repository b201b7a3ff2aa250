package org.layoffledger.extraction.text;

import org.layoffledger.extraction.Language;

/** Tells the language of a text by its script. */
final class Script {

    /** A Chinese text names products and people in Latin letters, so a modest share of ideographs decides. */
    private static final double CHINESE_SHARE = 0.15;

    private Script() {}

    /**
     * The language of a text: Chinese where ideographs make up a good part of its letters, Traditional where more of them would change in folding than are
     * already in their Simplified-only form.
     *
     * @param folded the same text, folded
     */
    static Language of(String text, String folded) {
        int ideographs = 0;
        int latin = 0;
        int traditional = 0;
        int simplified = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isIdeograph(c)) {
                ideographs++;
                if (c != folded.charAt(i)) {
                    traditional++;
                } else if (Folding.isSimplifiedForm(c)) {
                    simplified++;
                }
            } else if (c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z') {
                latin++;
            }
        }
        if (ideographs <= CHINESE_SHARE * (ideographs + latin)) {
            return Language.ENGLISH;
        }
        return traditional > simplified ? Language.TRADITIONAL_CHINESE : Language.SIMPLIFIED_CHINESE;
    }

    static boolean isIdeograph(char c) {
        return c >= '\u3400' && c <= '\u9fff';
    }
}
