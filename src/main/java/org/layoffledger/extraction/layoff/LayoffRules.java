package org.layoffledger.extraction.layoff;

import java.util.List;
import org.layoffledger.extraction.ExtractedLayoff;
import org.layoffledger.extraction.analysis.Analysis;

/** Finds the layoffs that an analysed text tells of. Thread-safe. */
public final class LayoffRules {

    /** The layoffs in the order of the text, each round told twice only once. */
    public List<ExtractedLayoff> find(Analysis analysis) {
        return List.of();
    }
}
