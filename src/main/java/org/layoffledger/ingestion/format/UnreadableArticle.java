package org.layoffledger.ingestion.format;

/**
 * A file that holds no article that could be read.
 *
 * @param fileName the file's name without its folder
 * @param reason the kind of trouble
 * @param detail a sentence in English that names what was found
 */
public record UnreadableArticle(String fileName, Reason reason, String detail) implements ReadResult {

    /** The kinds of trouble with a file. */
    public enum Reason {
        /** Not a single byte, or nothing but white space. */
        EMPTY,
        /** More bytes than the limit. */
        TOO_LARGE,
        /** A picture, an archive, a program, a document format that is not read. */
        BINARY,
        /** Bytes that are no text in any known encoding. */
        BROKEN,
        /** Readable, but without a word of text. */
        NO_TEXT,
        /** The file is missing, or may not be read. */
        INACCESSIBLE
    }

    /** The file's name and what is wrong with it. */
    public String message() {
        return fileName + ": " + detail;
    }
}
