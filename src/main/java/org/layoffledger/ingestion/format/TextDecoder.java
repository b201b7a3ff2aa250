package org.layoffledger.ingestion.format;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.layoffledger.ingestion.format.UnreadableArticle.Reason;

/**
 * Finds a file's encoding and decodes it. In this order: a byte order mark; UTF-8, which hardly anything else happens to be; UTF-16 without a mark; what an HTML page
 * declares; the guess of {@link LegacyCharsets}.
 */
final class TextDecoder {

    /** So many characters may go with one that is damaged: a page from the web with a stray byte is still read. */
    private static final int CHARACTERS_PER_DAMAGE = 500;

    private TextDecoder() {}

    /** The text without a byte order mark, and the encoding it was in. */
    record Decoded(String text, Charset charset) {}

    static Decoded decode(byte[] bytes) throws UnreadableContent {
        Decoded decoded = decodeUnchecked(bytes);
        if (decoded == null) {
            throw new UnreadableContent(Reason.BROKEN, "the bytes are no text in UTF-8, UTF-16, GB18030 or Big5");
        }
        if (hasControls(decoded.text())) {
            throw new UnreadableContent(Reason.BINARY, "binary data, not text");
        }
        return decoded;
    }

    private static @Nullable Decoded decodeUnchecked(byte[] bytes) throws UnreadableContent {
        Decoded marked = byMark(bytes);
        if (marked != null) {
            return marked;
        }
        String signature = BinaryFormats.nameOf(bytes);
        if (signature != null) {
            throw new UnreadableContent(Reason.BINARY, signature + ", not text");
        }
        boolean zeros = contains(bytes, (byte) 0);
        if (!zeros) {
            Decoded utf8 = strictly(bytes, 0, StandardCharsets.UTF_8);
            if (utf8 != null) {
                return utf8;
            }
        }
        Decoded utf16 = Utf16.decode(bytes);
        if (utf16 != null) {
            return utf16;
        }
        if (zeros) {
            throw new UnreadableContent(Reason.BINARY, "binary data, not text");
        }
        return legacy(bytes);
    }

    private static @Nullable Decoded legacy(byte[] bytes) {
        Charset declared = DeclaredCharset.in(bytes);
        if (declared != null) {
            Decoded decoded = tolerantly(bytes, declared);
            if (decoded != null) {
                return decoded;
            }
        }
        Decoded damagedUtf8 = tolerantly(bytes, StandardCharsets.UTF_8);
        if (damagedUtf8 != null) {
            return damagedUtf8;
        }
        Charset guess = LegacyCharsets.guess(bytes);
        return guess == null ? null : tolerantly(bytes, guess);
    }

    private static @Nullable Decoded byMark(byte[] bytes) throws UnreadableContent {
        Charset charset;
        int length;
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            charset = StandardCharsets.UTF_8;
            length = 3;
        } else if (startsWith(bytes, 0xFF, 0xFE, 0, 0)) {
            charset = Charset.forName("UTF-32LE");
            length = 4;
        } else if (startsWith(bytes, 0xFF, 0xFE)) {
            charset = StandardCharsets.UTF_16LE;
            length = 2;
        } else if (startsWith(bytes, 0xFE, 0xFF)) {
            charset = StandardCharsets.UTF_16BE;
            length = 2;
        } else {
            return null;
        }
        Decoded decoded = tolerantly(Arrays.copyOfRange(bytes, length, bytes.length), charset);
        if (decoded == null) {
            throw new UnreadableContent(
                    Reason.BROKEN, "the bytes are not the " + charset + " that the file begins with");
        }
        return decoded;
    }

    static boolean startsWith(byte[] bytes, int... prefix) {
        if (bytes.length < prefix.length) {
            return false;
        }
        for (int i = 0; i < prefix.length; i++) {
            if ((bytes[i] & 0xFF) != prefix[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean contains(byte[] bytes, byte wanted) {
        for (byte b : bytes) {
            if (b == wanted) {
                return true;
            }
        }
        return false;
    }

    static @Nullable Decoded strictly(byte[] bytes, int allowedDamage, Charset charset) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate((int) (bytes.length * (double) decoder.maxCharsPerByte()) + 2);
        int damage = 0;
        while (true) {
            CoderResult result = decoder.decode(in, out, true);
            if (!result.isError()) {
                break;
            }
            if (++damage > allowedDamage) {
                return null;
            }
            in.position(in.position() + result.length());
            out.put('\uFFFD');
        }
        decoder.flush(out);
        return new Decoded(out.flip().toString(), charset);
    }

    /** Decodes with a replacement character for the odd damaged one; null where there are too many of them. */
    static @Nullable Decoded tolerantly(byte[] bytes, Charset charset) {
        return strictly(bytes, bytes.length / CHARACTERS_PER_DAMAGE, charset);
    }

    private static boolean hasControls(String text) {
        int controls = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0) {
                return true;
            }
            if (c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f') {
                controls++;
            }
        }
        return controls > text.length() / 200;
    }
}
