package org.layoffledger.site.page;

import java.util.Map;
import org.layoffledger.company.NameFolding;

/** SQL that finds companies under any name they go by, in any of the three scripts, by the beginning of a word. */
public final class CompanySearch {

    /** A subselect of the ids of companies that match; its parameters come from {@link #parameters}. */
    public static final String IDS = """
            select company_id from company_alias where folded like :prefix or folded like :within
            union select id from company where slug = :exact or lower(ticker) = :exact or lower(split_part(ticker, ':', 2)) = :exact
            """;

    private CompanySearch() {}

    /** What {@link #IDS} binds for the words of a reader. */
    public static Map<String, Object> parameters(String words) {
        String folded = NameFolding.fold(words);
        String escaped = folded.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
        return Map.of("prefix", escaped + "%", "within", "% " + escaped + "%", "exact", folded);
    }
}
