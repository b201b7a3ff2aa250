package org.layoffledger.extraction.company;

import org.layoffledger.extraction.TextSpan;

/**
 * A company that the directory does not hold, found by how it is written.
 *
 * @param span the name
 * @param stemEnd where the name ends without its closing 科技, Inc. and the like; the end of the span where it has none
 * @param rule the rule that found it
 */
record UnknownName(TextSpan span, int stemEnd, String rule) {

    /** Nothing but its place in a sentence about cuts speaks for the name. */
    static final String CANDIDATE = "company.candidate";
}
