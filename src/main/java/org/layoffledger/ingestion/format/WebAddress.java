package org.layoffledger.ingestion.format;

import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;

/** Addresses that a page may link to: absolute, http or https. */
final class WebAddress {

    private WebAddress() {}

    /** The address, or null where the text is none. */
    static @Nullable String of(@Nullable String text) {
        if (text == null || !text.strip().matches("(?i)https?://\\S{3,2000}")) {
            return null;
        }
        try {
            URI uri = new URI(text.strip());
            return uri.getHost() == null ? null : uri.toString();
        } catch (URISyntaxException e) {
            return null;
        }
    }
}
