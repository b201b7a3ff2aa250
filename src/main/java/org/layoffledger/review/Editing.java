package org.layoffledger.review;

import java.util.Set;

/**
 * What editors decided about one fact, as far as it bears on which of several values is shown.
 *
 * @param confirmed whether an editor found that the article says so
 * @param corrected the names of the fields whose values an editor gave
 */
public record Editing(boolean confirmed, Set<String> corrected) {

    /** Nobody has looked at it. */
    public static final Editing NONE = new Editing(false, Set.of());

    public Editing {
        corrected = Set.copyOf(corrected);
    }

    /** Whether an editor gave the value of any of these fields. */
    public boolean corrects(String... fields) {
        for (String field : fields) {
            if (corrected.contains(field)) {
                return true;
            }
        }
        return false;
    }
}
