package org.layoffledger.extraction;

import java.util.Locale;
import org.layoffledger.extraction.company.OrdinaryWords;
import org.layoffledger.extraction.lexicon.Lexicon;
import org.layoffledger.extraction.text.Folding;

/** Tells names that texts may well use for something else. */
public final class NameDoubts {

    private static final int SHORT_CHINESE = 2;
    private static final int SHORT_LATIN = 4;

    private NameDoubts() {}

    /** Whether a name is so short, or so much an ordinary word, that a text with it need not mean the company. */
    public static boolean isDoubtful(String name) {
        String folded = Folding.fold(name).strip();
        if (folded.isEmpty()) {
            return true;
        }
        return folded.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN)
                ? folded.length() <= SHORT_CHINESE || OrdinaryWords.isOrdinary(folded, 0, folded.length())
                : isDoubtfulInLatin(folded);
    }

    private static boolean isDoubtfulInLatin(String folded) {
        String lower = folded.toLowerCase(Locale.ROOT);
        TextSpan whole = new TextSpan(0, folded.length());
        return folded.length() <= SHORT_LATIN
                || folded.equals(lower)
                || Lexicon.standard().scan(lower).all().stream()
                        .anyMatch(word -> word.span().equals(whole));
    }
}
