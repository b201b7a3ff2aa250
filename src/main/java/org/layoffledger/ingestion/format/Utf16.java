package org.layoffledger.ingestion.format;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Tells UTF-16 without a byte order mark from everything else: read in the right order nearly every character is one that news uses. */
final class Utf16 {

    private static final double USUAL_SHARE = 0.97;
    private static final int SAMPLE = 4000;

    private Utf16() {}

    static TextDecoder.@Nullable Decoded decode(byte[] bytes) {
        if (bytes.length % 2 != 0) {
            return null;
        }
        double little = usualShare(bytes, 0);
        double big = usualShare(bytes, 1);
        if (Math.max(little, big) < USUAL_SHARE || little == big) {
            return null;
        }
        Charset charset = little > big ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
        TextDecoder.Decoded decoded = TextDecoder.strictly(bytes, 0, charset);
        return decoded == null || isSense(decoded.text()) ? decoded : null;
    }

    /** Two bytes of any other encoding make some Chinese character, too, but seldom one of everyday use. */
    private static boolean isSense(String text) {
        return text.chars().anyMatch(c -> c < 0x80) || LegacyCharsets.plausibility(text) >= 1;
    }

    private static double usualShare(byte[] bytes, int firstShift) {
        int units = Math.min(bytes.length / 2, SAMPLE);
        int usual = 0;
        for (int i = 0; i < units; i++) {
            int first = bytes[2 * i] & 0xFF;
            int second = bytes[2 * i + 1] & 0xFF;
            if (isUsual(firstShift == 0 ? second << 8 | first : first << 8 | second)) {
                usual++;
            }
        }
        return (double) usual / units;
    }

    private static boolean isUsual(int unit) {
        return unit == '\n'
                || unit == '\r'
                || unit == '\t'
                || unit >= 0x20 && unit < 0x7F
                || unit >= 0xA0 && unit < 0x180
                || unit >= 0x2010 && unit < 0x2040
                || unit == 0x20AC
                || unit >= 0x3000 && unit < 0x3020
                || unit >= 0x4E00 && unit < 0xA000
                || unit >= 0xFF00 && unit < 0xFF61;
    }
}
