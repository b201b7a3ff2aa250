package org.layoffledger.desk.decisions;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.layoffledger.review.FactKind;

/**
 * A fact as an editor sees it.
 *
 * @param key the mention's lasting key
 * @param active whether the present reading of its article has it
 * @param byEditor whether an editor added it
 * @param title of its article, or the file's name
 * @param language of its article
 * @param quote the sentence that carries it
 * @param spender the company or group, in the reader's language
 * @param toldSpender whom the article names instead, where editors say otherwise; empty for an industry or a country, null where nobody says so
 * @param slug of the company, null for a group
 * @param root the company that stands for it and all that are merged with it, or null
 * @param entry the key of the event or figure that holds it, or null
 * @param day the day it is told of, as far as that is known, else its article's; or null
 * @param told what was read, by field
 * @param shown what its event or figure shows, by field
 */
record FactView(
        FactKind kind,
        String key,
        boolean active,
        boolean byEditor,
        long articleId,
        String title,
        @Nullable String publisher,
        @Nullable LocalDate publishedOn,
        String language,
        String quote,
        String spender,
        @Nullable String toldSpender,
        @Nullable String slug,
        @Nullable Long root,
        @Nullable String entry,
        @Nullable LocalDate day,
        Map<String, @Nullable String> told,
        Map<String, @Nullable String> shown) {

    public String lastingKey() {
        return key;
    }

    /** Where readers see what holds it. */
    public @Nullable String address() {
        return entry == null ? null : (kind == FactKind.LAYOFF ? "/layoffs/" : "/capex/") + entry;
    }

    /** Where it is decided about. */
    public String desk() {
        return address(kind, key);
    }

    static String address(FactKind kind, String key) {
        return "/desk/facts/" + kind.code() + "/" + key;
    }
}
