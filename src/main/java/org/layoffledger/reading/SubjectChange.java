package org.layoffledger.reading;

import org.jspecify.annotations.Nullable;
import org.layoffledger.derivation.ReadingEffect.Standing;

/**
 * What a reading would make of one company's events or one spender's figures.
 *
 * @param kind {@code layoff} or {@code capex}
 * @param subject its key
 * @param slug the company's address, or null
 * @param name the company's or group's name; of a group that only texts name, or of a company that the ledger does not hold yet, the words of a text
 * @param factsAdded facts that were not there
 * @param factsGone facts that were not found again
 * @param factsChanged facts that say something else
 * @param before how things stand
 * @param after how they would stand
 * @param changed how many events or figures appear, go or show something else
 */
public record SubjectChange(
        String kind,
        String subject,
        @Nullable String slug,
        String name,
        int factsAdded,
        int factsGone,
        int factsChanged,
        Standing before,
        Standing after,
        int changed) {}
