package org.layoffledger.company;

import java.util.Map;

/** SQL that finds companies under any name they go by, in any of the three scripts, by the beginning of a word. */
public final class CompanySearch {

    /** A subselect of the ids of companies that match; its parameters come from {@link #parameters}. */
    public static final String NAMED = """
            select a.company_id from company_alias a where a.folded like :prefix or a.folded like :within
            union select n.id from company n where n.slug = :exact or lower(n.ticker) = :exact or lower(split_part(n.ticker, ':', 2)) = :exact
            """;

    /** The same, with a merged company's place taken by the one that stands for it. */
    public static final String IDS =
            "select coalesce(r.merged_into_id, r.id) as company_id from company r where r.id in (" + NAMED + ")";

    private CompanySearch() {}

    /** What the subselects bind for the words of a reader. */
    public static Map<String, Object> parameters(String words) {
        String folded = NameFolding.fold(words);
        String escaped = folded.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
        return Map.of("prefix", escaped + "%", "within", "% " + escaped + "%", "exact", folded);
    }
}
