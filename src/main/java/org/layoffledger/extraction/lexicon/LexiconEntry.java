package org.layoffledger.extraction.lexicon;

import java.util.Map;

/**
 * A word or phrase of a lexicon.
 *
 * @param form in lower case, Simplified Chinese, half width
 * @param category what it is, {@code domain.kind}, such as {@code layoff.cut}
 * @param attributes what else the word list says of it, such as a reason or a tense
 */
public record LexiconEntry(String form, String category, Map<String, String> attributes) {

    public LexiconEntry {
        category = category.intern();
        attributes = Map.copyOf(attributes);
    }

    /** The part of the category before the dot: only words of one domain cover each other. */
    public String domain() {
        int dot = category.indexOf('.');
        return dot < 0 ? category : category.substring(0, dot);
    }

    /** An attribute, or the empty string. */
    public String attribute(String name) {
        return attributes.getOrDefault(name, "");
    }
}
