package org.layoffledger.site.page;

import java.util.Map;
import org.layoffledger.company.NameFolding;

/** SQL that finds companies under any name they go by, in any of the three scripts, by the beginning of a word. */
public final class CompanySearch {

    /** A subselect of the ids of companies that match, for a merged one of that which stands for it; its parameters come from {@link #parameters}. */
    public static final String IDS = """
            select coalesce(n.merged_into_id, n.id) as company_id from company_alias a join company n on n.id = a.company_id where a.folded like :prefix or a.folded like :within
            union select coalesce(n.merged_into_id, n.id) from company n where n.slug = :exact or lower(n.ticker) = :exact or lower(split_part(n.ticker, ':', 2)) = :exact
            """;

    private CompanySearch() {}

    /** What {@link #IDS} binds for the words of a reader. */
    public static Map<String, Object> parameters(String words) {
        String folded = NameFolding.fold(words);
        String escaped = folded.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
        return Map.of("prefix", escaped + "%", "within", "% " + escaped + "%", "exact", folded);
    }
}
