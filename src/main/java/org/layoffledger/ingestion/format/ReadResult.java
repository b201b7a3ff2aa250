package org.layoffledger.ingestion.format;

/** What came of reading a file: the article, or the reason why there is none. */
public sealed interface ReadResult permits ReadArticle, UnreadableArticle {

    /** The file's name without its folder. */
    String fileName();
}
