package org.layoffledger.extraction.capex;

/** The categories of {@code lexicon/capex.yaml}. */
final class Vocabulary {

    static final String NOUN = "capex.noun";
    static final String OBJECT = "capex.object";
    static final String AI = "capex.ai";
    static final String SPEND = "capex.spend";
    static final String OTHER = "capex.other";
    static final String PLAN = "capex.plan";
    static final String FORMER = "capex.former";
    static final String OUTSIDER = "capex.outsider";
    static final String DONE = "capex.done";
    static final String AGAINST = "capex.against";
    static final String DELTA = "capex.delta";
    static final String DELTA_AFTER = "capex.delta_after";
    static final String TOTAL = "capex.total";
    static final String DISTRIBUTE = "capex.distribute";
    static final String PLEDGE = "capex.pledge";
    static final String YEAR_AGO = "capex.year_ago";
    static final String FULL_YEAR = "capex.full_year";
    static final String THIS_QUARTER = "capex.this_quarter";
    static final String LAST_QUARTER = "capex.last_quarter";
    static final String YEAR_BEFORE = "capex.year_before";
    static final String FISCAL_YEAR = "capex.fiscal_year";
    static final String NEGATION = "capex.negation";
    static final String LOW_END = "capex.low_end";
    static final String HIGH_END = "capex.high_end";
    static final String PART = "capex.part";
    static final String GROUP = "capex.group";

    private Vocabulary() {}
}
