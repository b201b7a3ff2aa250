package org.layoffledger.ingestion.format;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Names the formats that people take for articles most often, by their first bytes. */
final class BinaryFormats {

    private static final Map<int[], String> SIGNATURES = signatures();

    private BinaryFormats() {}

    private static Map<int[], String> signatures() {
        Map<int[], String> known = new LinkedHashMap<>();
        known.put(new int[] {'%', 'P', 'D', 'F', '-'}, "a PDF document");
        known.put(new int[] {'P', 'K', 3, 4}, "a ZIP archive or an office document");
        known.put(new int[] {0xD0, 0xCF, 0x11, 0xE0}, "an old office document");
        known.put(new int[] {'{', '\\', 'r', 't', 'f'}, "a rich text document");
        known.put(new int[] {0x89, 'P', 'N', 'G'}, "a PNG picture");
        known.put(new int[] {0xFF, 0xD8, 0xFF}, "a JPEG picture");
        known.put(new int[] {'G', 'I', 'F', '8'}, "a GIF picture");
        known.put(new int[] {0x1F, 0x8B}, "a gzip archive");
        known.put(new int[] {0x7F, 'E', 'L', 'F'}, "a program");
        known.put(new int[] {0xCA, 0xFE, 0xBA, 0xBE}, "a program");
        return known;
    }

    /** The format's name with its article, or null for bytes that begin like none of them. */
    static @Nullable String nameOf(byte[] bytes) {
        return SIGNATURES.entrySet().stream()
                .filter(signature -> TextDecoder.startsWith(bytes, signature.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }
}
