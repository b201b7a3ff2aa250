package org.layoffledger.site.changes;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One line of the change log.
 *
 * @param subject {@code event} or {@code figure}
 * @param key the entry's canonical key after the change, or the last one
 * @param joinedKey of the entry that it became part of
 * @param slug of the company it is about; null for a group
 * @param spender its name in the reader's language
 * @param formerSpender the name of the company that the entry belonged to before, where that changed
 * @param cause code of what caused it
 * @param note the reason that an editor gave for a decision, or for taking it back; null where none
 * @param articleId the article that caused it, where one did and it is still there
 * @param articleTitle its title, or its file's name
 * @param shown all values after the change, or the last ones
 * @param before old values of the fields that differ
 * @param after new values of these
 */
record ChangeRow(
        long id,
        Instant changedAt,
        String subject,
        String kind,
        String key,
        @Nullable String joinedKey,
        @Nullable String slug,
        String spender,
        @Nullable String formerSpender,
        String cause,
        @Nullable String note,
        @Nullable Long articleId,
        @Nullable String articleTitle,
        @Nullable String articleLanguage,
        Map<String, Object> shown,
        Map<String, Object> before,
        Map<String, Object> after) {

    boolean isFigure() {
        return subject.equals("figure");
    }

    /** Where keys of its kind of entry lead. */
    String path() {
        return isFigure() ? "/capex/" : "/layoffs/";
    }

    boolean isGone() {
        return kind.equals("went");
    }
}
