package org.layoffledger.extraction.gold;

import java.util.List;
import java.util.Map;
import org.layoffledger.extraction.Evidence;

/**
 * How facts of one kind are scored.
 *
 * @param <G> an annotated fact
 * @param <F> a fact found
 */
interface ScoringRules<G, F> {

    /** Whether the fact found is the annotated one. */
    boolean matches(G gold, F found);

    /** For each field on which the annotation has a say, whether the fact found has it right. */
    Map<String, Boolean> fields(G gold, F found);

    /** The fields that must be right for a strict match. */
    List<String> strictFields();

    /** Neither rewarded nor punished. */
    boolean isOptional(G gold);

    /** Of a sort that a few may be found of, in each passage, without being counted as false. */
    boolean isExempt(F found);

    static boolean hasWords(List<Evidence> evidence) {
        return evidence.stream().anyMatch(piece -> !piece.quote().isEmpty());
    }
}
