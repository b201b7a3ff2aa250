package org.layoffledger.site.articles;

/**
 * A span of an article's text that a fact rests on.
 *
 * @param number of the fact on the page, counted from 1
 * @param key the mention's lasting key
 * @param field what the words state; {@code sentence} for the clause that carries the fact
 * @param piece counts the spans of the same field of the same fact, from 0
 * @param start where it begins
 * @param end where it ends, exclusive
 */
record Highlight(int number, String key, String field, int piece, int start, int end) {

    static final String SENTENCE = "sentence";

    boolean isSentence() {
        return field.equals(SENTENCE);
    }

    /** The anchor that links lead to: {@code e-<key>} for the first carrying sentence, {@code e-<key>-<field>} for a field. */
    String anchor() {
        String name = isSentence() ? "e-" + key : "e-" + key + "-" + field;
        return piece == 0 ? name : name + "-" + (piece + 1);
    }
}
