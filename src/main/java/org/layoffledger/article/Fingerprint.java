package org.layoffledger.article;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.layoffledger.derivation.LastingKey;

/**
 * What an article is recognised by when it comes again.
 *
 * @param contentSha256 of the bytes, in hexadecimal
 * @param textSha256 of the text without its white space, in hexadecimal
 */
public record Fingerprint(String contentSha256, String textSha256) {

    /** The fingerprint of a file and of the text that was read from it. */
    public static Fingerprint of(byte[] content, String text) {
        return new Fingerprint(
                sha256(content), sha256(LastingKey.withoutSpace(text).getBytes(StandardCharsets.UTF_8)));
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
