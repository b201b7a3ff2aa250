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
}
