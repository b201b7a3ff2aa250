package org.layoffledger.derivation;

import java.util.List;
import org.layoffledger.extraction.Evidence;

/**
 * A piece of evidence as it is stored with its mention: an element of the {@code evidence} column's JSON.
 *
 * @param field {@code sentence}, or the name of the field that the words state
 * @param start offset into the article's text
 * @param end offset behind the last code unit
 * @param quote the words
 */
public record StoredEvidence(String field, int start, int end, String quote) {

    /** The evidence of a fact, in its order. */
    public static List<StoredEvidence> of(List<Evidence> evidence) {
        return evidence.stream()
                .map(one -> new StoredEvidence(
                        one.field(), one.span().start(), one.span().end(), one.quote()))
                .toList();
    }
}
