package org.layoffledger.extraction.quantity;

import java.util.List;
import org.layoffledger.extraction.Language;

/**
 * Finds numbers, counts of people, percentages, shares and money. Thread-safe.
 *
 * <p>One scan over the text: a character class tells where a quantity may begin, every rule looks a bounded stretch back and ahead, and what has been read is
 * not read again, so that the work grows linearly with the text.
 */
public final class QuantityRecognizer {

    /**
     * The quantities in a text, in order, none overlapping another.
     *
     * @param folded the text in Simplified Chinese and half width, original case
     * @param language the script of the text; the numerals of either language are read in all texts
     */
    public List<Quantity> recognize(String folded, Language language) {
        return recognize(folded, 0);
    }

    /** The quantities that stand in a text from {@code from} on; what stands in front of it is looked at, but not read. */
    public List<Quantity> recognize(String folded, int from) {
        Found found = new Found(from);
        int at = from;
        while (at < folded.length()) {
            at = switch (QuantityStarts.of(folded.charAt(at))) {
                case QuantityStarts.DIGIT -> QuantityBuilder.atDigit(folded, at, found);
                case QuantityStarts.LETTER -> QuantityBuilder.atLetter(folded, at, found);
                case QuantityStarts.OTHER -> QuantityBuilder.atOther(folded, at, found);
                default -> at + 1;
            };
        }
        return found.all();
    }
}
