package org.layoffledger.extraction;

/**
 * The words of the text that state a fact or one field of it.
 *
 * @param field {@code sentence} for the sentence or clause that carries the fact, else the field's name as printed ({@code headcount}, {@code period}, …)
 * @param span where the words stand
 * @param quote the words; equal to the text between the span's offsets
 */
public record Evidence(String field, TextSpan span, String quote) {

    public static final String SENTENCE = "sentence";

    /** Evidence for {@code field} at {@code span} of {@code text}. */
    public static Evidence of(String field, TextSpan span, String text) {
        return new Evidence(field, span, span.of(text));
    }
}
