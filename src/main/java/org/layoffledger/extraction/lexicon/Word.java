package org.layoffledger.extraction.lexicon;

import org.layoffledger.extraction.TextSpan;

/**
 * An entry of the lexicon as it stands in a text.
 *
 * @param span where
 * @param entry which
 */
public record Word(TextSpan span, LexiconEntry entry) {

    public String category() {
        return entry.category();
    }

    public boolean is(String category) {
        return entry.category().equals(category);
    }

    /** An attribute of the entry, or the empty string. */
    public String attribute(String name) {
        return entry.attribute(name);
    }

    public int start() {
        return span.start();
    }

    public int end() {
        return span.end();
    }
}
