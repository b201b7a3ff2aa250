package org.layoffledger.derivation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.layoffledger.extraction.TextSpan;

/**
 * A mention as it is compared with another reading of the same article.
 *
 * @param id the stored mention's, or null
 * @param key its lasting key; empty where it has none yet
 * @param kind {@code layoff} or {@code capex}
 * @param subject whose events or figures it is about: a key that companies and groups have
 * @param name what the text calls the company or group
 * @param names every name that the text gives it, folded
 * @param place where its number stands, or its sentence where it has none
 * @param namedAt where the words stand that name the company or group
 * @param values what it says, by field; fields without a value are left out
 * @param telling how it says it: evidence, rules, confidence
 */
public record ToldFact(
        @Nullable Long id,
        String key,
        String kind,
        String subject,
        String name,
        Set<String> names,
        TextSpan place,
        List<TextSpan> namedAt,
        Map<String, String> values,
        String telling) {

    public ToldFact {
        names = Set.copyOf(names);
        namedAt = List.copyOf(namedAt);
        values = new TreeMap<>(values);
    }

    /** The same, counted to the events or figures of another company or group. */
    public ToldFact of(String otherSubject) {
        return new ToldFact(id, key, kind, otherSubject, name, names, place, namedAt, values, telling);
    }

    /** The values of those fields that have one. */
    public static Map<String, String> told(Map<String, @Nullable Object> fields) {
        Map<String, String> told = new TreeMap<>();
        fields.forEach((field, value) -> {
            if (value != null) {
                told.put(field, value instanceof BigDecimal number ? number.toPlainString() : value.toString());
            }
        });
        return told;
    }

    /** Whether the two can be the same fact: their numbers overlap, and both are about the same company or group. */
    boolean canBe(ToldFact other) {
        return kind.equals(other.kind) && place.overlaps(other.place) && isAboutWhom(other);
    }

    /** The same company; or one that the text calls by the same name, or by words that overlap. */
    private boolean isAboutWhom(ToldFact other) {
        return subject.equals(other.subject)
                || names.stream().anyMatch(other.names::contains)
                || namedAt.stream().anyMatch(span -> other.namedAt.stream().anyMatch(span::overlaps));
    }

    /** How many fields have the same value, or both none. */
    int agreement(ToldFact other) {
        long same = values.entrySet().stream()
                .filter(entry -> entry.getValue().equals(other.values.get(entry.getKey())))
                .count();
        long different = values.size() + other.values.size() - 2 * same;
        return Math.toIntExact(same - different);
    }

    /** Whether nothing tells the two apart but their keys and rows. */
    public boolean isToldAs(ToldFact other) {
        return saysAs(other) && place.equals(other.place) && telling.equals(other.telling);
    }

    /** Whether both say the same about the same company or group. */
    public boolean saysAs(ToldFact other) {
        return subject.equals(other.subject) && values.equals(other.values);
    }
}
