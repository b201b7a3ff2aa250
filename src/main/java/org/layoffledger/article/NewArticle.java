package org.layoffledger.article;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.layoffledger.extraction.Language;

/**
 * An article to be kept.
 *
 * @param fingerprint what it is recognised by
 * @param title its title, or null
 * @param publisher who published it, or null
 * @param url where it was published, http or https, or null
 * @param publishedOn when it was published, or null
 * @param language what it is written in
 * @param text the plain text to which all offsets refer, without U+0000
 * @param original the file as received; not copied
 * @param mediaType such as {@code text/html}
 * @param charset name of the character set of the file
 * @param fileName name of the file, without folders
 */
public record NewArticle(
        Fingerprint fingerprint,
        @Nullable String title,
        @Nullable String publisher,
        @Nullable String url,
        @Nullable LocalDate publishedOn,
        Language language,
        String text,
        byte[] original,
        String mediaType,
        String charset,
        String fileName) {}
