package org.layoffledger.extraction.layoff;

import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.layoffledger.extraction.lexicon.Word;
import org.layoffledger.extraction.quantity.Quantity;

/** A rule made of a name and a function. */
record NamedRule(String name, BiFunction<Passage, Quantity, @Nullable Word> pattern) implements CutRule {

    @Override
    public @Nullable Word trigger(Passage passage, Quantity quantity) {
        return pattern.apply(passage, quantity);
    }
}
