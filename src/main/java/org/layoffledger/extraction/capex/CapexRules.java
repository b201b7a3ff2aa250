package org.layoffledger.extraction.capex;

import java.util.List;
import org.layoffledger.extraction.ExtractedCapex;
import org.layoffledger.extraction.analysis.Analysis;

/** Finds the capex figures that an analysed text tells of. Thread-safe. */
public final class CapexRules {

    /** The figures in the order of the text, each told twice only once. */
    public List<ExtractedCapex> find(Analysis analysis) {
        return List.of();
    }
}
