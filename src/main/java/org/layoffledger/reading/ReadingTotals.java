package org.layoffledger.reading;

import org.layoffledger.derivation.ReadingEffect.Standing;

/**
 * What a reading would make of the whole ledger.
 *
 * @param events events and the people of those that count, before
 * @param eventsAfter the same, after
 * @param eventsChanged how many events appear, go or show something else
 * @param figures figures of capital expenditure before
 * @param figuresAfter the same, after
 * @param figuresChanged how many figures appear, go or show something else
 * @param factsAdded facts that were not there
 * @param factsGone facts that were not found again
 * @param factsChanged facts that say something else
 * @param factsRetold facts that say the same from other words
 */
public record ReadingTotals(
        Standing events,
        Standing eventsAfter,
        int eventsChanged,
        int figures,
        int figuresAfter,
        int figuresChanged,
        int factsAdded,
        int factsGone,
        int factsChanged,
        int factsRetold) {}
