package org.layoffledger.scale;

import java.time.LocalDate;

/**
 * What a synthetic article says of a synthetic cut.
 *
 * @param event number of the cut, so that a test can tell whether the ledger put together what belongs together
 * @param company number of the company
 * @param published when the article was published
 * @param headcount how many people
 * @param announcedOn the day of the cut
 * @param stated whether the text states that day
 * @param status a word of the schema
 */
record Telling(
        long event,
        int company,
        LocalDate published,
        long headcount,
        LocalDate announcedOn,
        boolean stated,
        String status) {

    /** The sentence that an article carries for it. */
    String sentence() {
        return "%s cuts %d jobs%s."
                .formatted(SyntheticLedger.name(company), headcount, stated ? " on " + announcedOn : "");
    }
}
