package org.layoffledger.ingestion;

import org.layoffledger.ingestion.format.UnreadableArticle;

/** What became of a file given to the ledger. */
public sealed interface IngestionOutcome {

    /**
     * The article is in the ledger now.
     *
     * @param articleId the article
     * @param layoffs how many statements about job cuts were taken from it
     * @param capex how many statements about capital expenditure were taken from it
     */
    record Added(long articleId, int layoffs, int capex) implements IngestionOutcome {}

    /**
     * The ledger had the article already; nothing was changed.
     *
     * @param articleId the article it is the same as
     * @param sameBytes whether the very same file had come before; otherwise the text is the same but for white space
     */
    record Duplicate(long articleId, boolean sameBytes) implements IngestionOutcome {}

    /**
     * No article could be made of it.
     *
     * @param reason the kind of trouble
     * @param detail a sentence in English that names what was found
     */
    record Rejected(UnreadableArticle.Reason reason, String detail) implements IngestionOutcome {}
}
