package org.layoffledger.derivation;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How an event or a figure differs from what it was.
 *
 * @param kind what happened
 * @param key its canonical key after the change, or the one that it had last
 * @param formerKey the one before, where it is another
 * @param joinedKey of the entry that it became part of, or null
 * @param shown all values after the change, or the last ones
 * @param before the old values of the fields that differ
 * @param after their new values
 */
public record EntryChange(
        Kind kind,
        String key,
        @Nullable String formerKey,
        @Nullable String joinedKey,
        Map<String, Object> shown,
        Map<String, Object> before,
        Map<String, Object> after) {

    /** What can happen to an entry. */
    public enum Kind {
        /** It is new. */
        APPEARED,
        /** It shows another value. */
        CHANGED,
        /** More or fewer articles tell the same. */
        SOURCES,
        /** Only its canonical key is another. */
        MOVED,
        /** It was found to be the same as another entry, to which its key leads now. */
        JOINED,
        /** It is gone. */
        WENT;

        /** The name as it is stored. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
