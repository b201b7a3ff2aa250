package org.layoffledger.ingestion;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.Function;
import org.layoffledger.extraction.CompanyDirectory;
import org.layoffledger.extraction.ExtractedArticle;
import org.layoffledger.extraction.NewsExtractor;
import org.layoffledger.extraction.SourceText;

/**
 * What reads articles, and what tells it from others: two engines of the same version that know the same names find the same.
 *
 * @param version of its rules
 * @param directory SHA-256 of the names that it was told, in hexadecimal digits
 * @param reading reads an article; a pure function
 */
public record Engine(int version, String directory, Function<SourceText, ExtractedArticle> reading) {

    /** The engine with these names. */
    static Engine of(CompanyDirectory directory) {
        return new Engine(NewsExtractor.VERSION, fingerprint(directory), new NewsExtractor(directory)::extract);
    }

    /** The facts that a text states. */
    public ExtractedArticle read(SourceText source) {
        return reading.apply(source);
    }

    private static String fingerprint(CompanyDirectory directory) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(directory.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
