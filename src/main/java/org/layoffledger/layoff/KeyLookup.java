package org.layoffledger.layoff;

import java.time.Instant;

/** Where the lasting key of a mention leads. */
public sealed interface KeyLookup {

    /** To the event whose own key it is. */
    record Found(long eventId) implements KeyLookup {}

    /** To an event that goes by another key now. */
    record Moved(String key) implements KeyLookup {}

    /** Nowhere any more, for that reason. */
    record Withdrawn(String reason, Instant at) implements KeyLookup {}

    /** The ledger never had it. */
    record Unknown() implements KeyLookup {}
}
