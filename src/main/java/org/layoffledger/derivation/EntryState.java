package org.layoffledger.derivation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What readers saw of an event or a figure at one moment.
 *
 * @param id of its row, by which it is the same entry before and after
 * @param key its canonical key
 * @param values by the name of the field: texts, numbers, truth values, or maps of these for values that only mean something together; what is not known is left out
 */
public record EntryState(long id, String key, Map<String, Object> values) {

    /** The field that counts articles: another source that tells the same changes nothing else. */
    public static final String ARTICLES = "articles";

    public EntryState {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** One that shows nothing yet. */
    public static EntryState of(long id, String key) {
        return new EntryState(id, key, Map.of());
    }

    /** The same with a text, number or truth value; without it where that is not known. */
    public EntryState with(String field, @Nullable Object value) {
        if (value == null) {
            return this;
        }
        Map<String, Object> more = new LinkedHashMap<>(values);
        more.put(field, value);
        return new EntryState(id, key, more);
    }

    /** The same with values that only mean something together; without them where none is known. */
    public EntryState with(String field, Map<String, @Nullable Object> together) {
        Map<String, Object> known = new LinkedHashMap<>();
        together.forEach((name, value) -> {
            if (value != null) {
                known.put(name, value);
            }
        });
        return with(field, known.isEmpty() ? null : (Object) known);
    }
}
