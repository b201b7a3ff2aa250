package org.layoffledger.extraction.text;

import org.layoffledger.extraction.TextSpan;

/**
 * A sentence, or a line that stands for one.
 *
 * @param span where it stands, without surrounding white space
 * @param paragraph number of its paragraph in the document, from 0
 * @param heading whether it is a headline or a heading within the text
 */
public record Sentence(TextSpan span, int paragraph, boolean heading) {}
