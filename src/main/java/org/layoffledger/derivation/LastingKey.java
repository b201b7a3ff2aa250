package org.layoffledger.derivation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.Set;
import org.layoffledger.extraction.TextSpan;

/**
 * Keys of an article's mentions that stay the same whenever and wherever the article is read: made of the text's hash, the kind of fact, the company as the text names
 * it and the place of the number, counted without white space, so that a copy with other line breaks has the same keys. See docs/decisions.
 */
public final class LastingKey {

    private static final String DIGITS = "abcdefghijklmnopqrstuvwxyz234567";
    private static final int LENGTH = 16;

    private final String textSha256;
    private final int[] solid;
    private final Set<String> given = new HashSet<>();

    private LastingKey(String textSha256, int[] solid) {
        this.textSha256 = textSha256;
        this.solid = solid;
    }

    /** Keys for the mentions of one article, to be asked for in the order of the text. */
    public static LastingKey forArticle(String text, String textSha256) {
        int[] solid = new int[text.length() + 1];
        for (int i = 0; i < text.length(); i++) {
            solid[i + 1] = solid[i] + (isSpace(text.charAt(i)) ? 0 : 1);
        }
        return new LastingKey(textSha256, solid);
    }

    /** The key of the mention whose number stands at {@code number}; a second one of the same name and place gets a key of its own. */
    public String of(String kind, String name, TextSpan number) {
        String base = textSha256 + '|' + kind + '|' + name + '|' + solid[number.start()] + '|' + solid[number.end()];
        String key = encode(sha256(base));
        for (int copy = 2; !given.add(key); copy++) {
            key = encode(sha256(base + '|' + copy));
        }
        return key;
    }

    /** Sees to it that {@link #of} does not give this key out: another mention of the article inherits it. */
    void reserve(String key) {
        given.add(key);
    }

    /** A key for what stands in no text; the same name has the same key. */
    public static String named(String name) {
        return encode(sha256(name));
    }

    /** The text without its white space: what makes two copies of an article the same. */
    public static String withoutSpace(String text) {
        StringBuilder solid = new StringBuilder(text.length());
        text.chars().filter(c -> !isSpace((char) c)).forEach(c -> solid.append((char) c));
        return solid.toString();
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF' || c == '\u200B';
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String encode(byte[] hash) {
        StringBuilder key = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            key.append(DIGITS.charAt(hash[i] & 31));
        }
        return key.toString();
    }
}
