package org.layoffledger.desk;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.layoffledger.ingestion.IngestionOutcome;

/**
 * What became of one uploaded file.
 *
 * @param fileName its name
 * @param outcome the kind of ending
 * @param articleId the article that it became or was the same as; null where there is none
 * @param layoffs statements about job cuts taken from it
 * @param capex statements about capital expenditure taken from it
 * @param reason the kind of trouble with a rejected file, else null
 * @param detail what was found, in English, or null
 */
record UploadItem(
        String fileName,
        Outcome outcome,
        @Nullable Long articleId,
        int layoffs,
        int capex,
        @Nullable String reason,
        @Nullable String detail) {

    enum Outcome {
        ADDED,
        DUPLICATE,
        REJECTED,
        /** The ledger itself was at fault. */
        FAILED;

        /** The name as it is stored and as messages are keyed. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static UploadItem of(String fileName, IngestionOutcome outcome) {
        if (outcome instanceof IngestionOutcome.Added added) {
            return new UploadItem(
                    fileName, Outcome.ADDED, added.articleId(), added.layoffs(), added.capex(), null, null);
        }
        if (outcome instanceof IngestionOutcome.Duplicate duplicate) {
            return new UploadItem(fileName, Outcome.DUPLICATE, duplicate.articleId(), 0, 0, null, null);
        }
        IngestionOutcome.Rejected rejected = (IngestionOutcome.Rejected) outcome;
        return new UploadItem(
                fileName, Outcome.REJECTED, null, 0, 0, rejected.reason().name(), rejected.detail());
    }

    static UploadItem failed(String fileName) {
        return new UploadItem(fileName, Outcome.FAILED, null, 0, 0, null, null);
    }
}
