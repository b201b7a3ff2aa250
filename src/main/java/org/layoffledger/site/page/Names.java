package org.layoffledger.site.page;

/** SQL for the name of a company, group or unit in the reader's language, which the statement binds as {@code :lang}. */
public final class Names {

    private Names() {}

    /** The name columns of {@code table}, resolved; English where the reader's language has none. */
    public static String of(String table) {
        return """
                case :lang when 'zh-Hans' then coalesce(%1$s.name_zh_hans, %1$s.name_en)
                           when 'zh-Hant' then coalesce(%1$s.name_zh_hant, %1$s.name_en)
                           else %1$s.name_en end""".formatted(table);
    }

    /** The names of the companies to which the decision {@code table} corrects a fact's; null where it says nothing of that. */
    public static String corrected(String table) {
        return """
                case when %1$s.kind = 'correct' and %1$s.payload->>'company' is not null then coalesce((
                  select string_agg(%2$s, ', ' order by lower(named.name_en)) from company named
                  where named.slug = any(string_to_array(%1$s.payload->>'company', ' '))), %1$s.payload->>'company') end""".formatted(table, of("named"));
    }
}
