package org.layoffledger.derivation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.layoffledger.extraction.Evidence;
import org.layoffledger.extraction.TextSpan;

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

    /** The evidence of a fact that an editor entered: the marked words carry it, and each of its fields that has a value. */
    public static List<Evidence> entered(Evidence words, Map<String, @Nullable String> values) {
        List<Evidence> evidence = new ArrayList<>(List.of(words));
        values.forEach((field, value) -> {
            if (value != null) {
                evidence.add(new Evidence(field, words.span(), words.quote()));
            }
        });
        return evidence;
    }

    /** Where the words of a field stand; of the sentence where the field has none of its own. */
    public static TextSpan place(List<StoredEvidence> evidence, String field) {
        return evidence.stream()
                .filter(one -> one.field().equals(field))
                .findFirst()
                .orElse(evidence.get(0))
                .span();
    }

    /** Where the words stand. */
    public TextSpan span() {
        return new TextSpan(start, end);
    }
}
