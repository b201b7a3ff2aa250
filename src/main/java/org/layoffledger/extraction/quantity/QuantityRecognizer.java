package org.layoffledger.extraction.quantity;

import java.util.List;
import org.layoffledger.extraction.Language;

/** Finds numbers, counts of people, percentages, shares and money. Thread-safe. */
public final class QuantityRecognizer {

    /**
     * The quantities in a text, in order, none overlapping another.
     *
     * @param folded the text in Simplified Chinese and half width, original case
     * @param language the script of the text; English numerals are read in Chinese texts too
     */
    public List<Quantity> recognize(String folded, Language language) {
        return List.of();
    }
}
