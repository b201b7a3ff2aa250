package org.layoffledger.derivation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

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
}
