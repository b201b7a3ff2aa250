package org.layoffledger.ingestion.format;

import org.layoffledger.ingestion.format.UnreadableArticle.Reason;

/** Content that holds no article; carries the reason up to {@link ArticleFiles}. */
final class UnreadableContent extends Exception {

    private final Reason reason;
    private final String detail;

    UnreadableContent(Reason reason, String detail) {
        super(detail, null, false, false);
        this.reason = reason;
        this.detail = detail;
    }

    Reason reason() {
        return reason;
    }

    String detail() {
        return detail;
    }
}
