package org.layoffledger.ingestion.format;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An article as it was read from a file. Two of them are equal only if they share the very array of bytes.
 *
 * @param fileName name of the file, without folders
 * @param text the plain text to which all offsets refer: no byte order mark, line ends as LF, front matter and markup gone; never blank
 * @param title the title that front matter or page give, or null
 * @param publishedOn the date that front matter or page give, or null
 * @param publisher who published it, or null
 * @param url where it was published, http or https, or null
 * @param originalBytes the file as received; not copied, not to be changed
 * @param mediaType such as {@code text/html}
 * @param charset name of the character set that the bytes were decoded with
 */
public record ReadArticle(
        String fileName,
        String text,
        @Nullable String title,
        @Nullable LocalDate publishedOn,
        @Nullable String publisher,
        @Nullable String url,
        byte[] originalBytes,
        String mediaType,
        String charset)
        implements ReadResult {

    public ReadArticle {
        if (text.isBlank()) {
            throw new IllegalArgumentException("an article has text: " + fileName);
        }
    }

    /** The file's name without its extension, by which printed facts name the article. */
    public String id() {
        return ArticleFiles.idOf(fileName);
    }
}
