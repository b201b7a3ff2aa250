package org.layoffledger.capex;

import java.time.Instant;

/** Where the lasting key of a mention leads. */
public sealed interface KeyLookup {

    /** To the figure whose own key it is. */
    record Found(long figureId) implements KeyLookup {}

    /** To a figure that goes by another key now. */
    record Moved(String key) implements KeyLookup {}

    /** Nowhere any more, for that reason. */
    record Withdrawn(String reason, Instant at) implements KeyLookup {}

    /** The ledger never had it. */
    record Unknown() implements KeyLookup {}
}
