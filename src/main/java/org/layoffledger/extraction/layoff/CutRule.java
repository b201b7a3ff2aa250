package org.layoffledger.extraction.layoff;

import org.jspecify.annotations.Nullable;
import org.layoffledger.extraction.lexicon.Word;
import org.layoffledger.extraction.quantity.Quantity;

/** A construction by which a quantity is read as cut. */
interface CutRule {

    /** The name under which facts remember the rule. */
    String name();

    /** The word of cutting that governs the quantity by this construction, or null. */
    @Nullable
    Word trigger(Passage passage, Quantity quantity);
}
