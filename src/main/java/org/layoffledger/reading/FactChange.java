package org.layoffledger.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.layoffledger.derivation.ToldFact;

/**
 * What a reading makes of one fact of an article.
 *
 * @param before the fact as it holds, or null where it was not there
 * @param after the fact as it was read, or null where it was not found
 */
record FactChange(@Nullable ToldFact before, @Nullable ToldFact after) {

    FactChange {
        if (before == null && after == null) {
            throw new IllegalArgumentException("a change of nothing");
        }
    }

    /** What can become of a fact. */
    enum Kind {
        ADDED,
        GONE,
        /** It says something else, or says it of another company. */
        CHANGED,
        /** It says the same from other words. */
        RETOLD,
        SAME;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** A field's value before and after; null where there is none. */
    record Difference(
            String field, @Nullable String before, @Nullable String after) {}

    Kind kind() {
        if (before == null) {
            return Kind.ADDED;
        }
        if (after == null) {
            return Kind.GONE;
        }
        if (!before.saysAs(after)) {
            return Kind.CHANGED;
        }
        return before.isToldAs(after) ? Kind.SAME : Kind.RETOLD;
    }

    /** {@code layoff} or {@code capex}. */
    String fact() {
        return any().kind();
    }

    /** The fact as it was read; where it was not found, as it holds. */
    ToldFact any() {
        return after != null ? after : Objects.requireNonNull(before);
    }

    /** The same, of a fact that editors count to this company or group, whatever the article says. */
    FactChange of(String subject) {
        return new FactChange(before == null ? null : before.of(subject), after == null ? null : after.of(subject));
    }

    /** The fields whose values differ; of a fact that comes or goes, all. */
    List<Difference> differences() {
        TreeSet<String> fields = new TreeSet<>();
        List<Difference> differences = new ArrayList<>();
        if (before != null) {
            fields.addAll(before.values().keySet());
        }
        if (after != null) {
            fields.addAll(after.values().keySet());
        }
        for (String field : fields) {
            String was = before == null ? null : before.values().get(field);
            String is = after == null ? null : after.values().get(field);
            if (!Objects.equals(was, is)) {
                differences.add(new Difference(field, was, is));
            }
        }
        return differences;
    }
}
