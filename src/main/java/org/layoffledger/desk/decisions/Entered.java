package org.layoffledger.desk.decisions;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.layoffledger.review.FactKind;

/** What an editor typed into the fields of a form, kept as it was typed, and read as the values that are meant. */
record Entered(FactKind kind, Map<String, String> typed) {

    private static final String VALUE = "value.";
    private static final String WAS = "was.";
    private static final int LONGEST = 2_000;

    Entered {
        typed = Map.copyOf(typed);
    }

    /** The fields among the parameters of a request. */
    static Entered of(FactKind kind, Map<String, String> parameters) {
        Map<String, String> typed = new HashMap<>();
        parameters.forEach((name, value) -> {
            if (name.startsWith(VALUE) || name.startsWith(WAS)) {
                typed.put(name, text(value));
            }
        });
        return new Entered(kind, typed);
    }

    /** A line of a form without what no text holds, and not endless. */
    static String text(@Nullable String typed) {
        if (typed == null) {
            return "";
        }
        String text = typed.replace("\0", "").strip();
        return text.substring(0, Math.min(text.length(), LONGEST));
    }

    /** What stands in the field; null where the form did not have it. */
    @Nullable
    String value(String field) {
        return typed.get(VALUE + field);
    }

    /** Those fields that were changed against what the form showed first; a field that was emptied has no value. */
    Map<String, @Nullable String> changed() {
        Map<String, @Nullable String> changed = new LinkedHashMap<>();
        for (FactField field : FactField.of(kind)) {
            String value = value(field.name());
            if (value != null && !value.equals(typed.getOrDefault(WAS + field.name(), ""))) {
                changed.put(field.name(), value.isEmpty() ? null : printed(field, value));
            }
        }
        return changed;
    }

    /** The fields that have a value. */
    Map<String, String> given() {
        Map<String, String> given = new LinkedHashMap<>();
        for (FactField field : FactField.of(kind)) {
            String value = value(field.name());
            if (value != null && !value.isEmpty()) {
                given.put(field.name(), printed(field, value));
            }
        }
        return given;
    }

    /** As the field is printed: full-width figures and signs of grouping are only another way of typing. */
    private static String printed(FactField field, String value) {
        if (field.entry() == FactField.Entry.TEXT) {
            return value;
        }
        String plain = Normalizer.normalize(value, Normalizer.Form.NFKC).strip();
        if (field.entry().isNumeric()) {
            return plain.replaceAll("(?<=\\d)[,\\s](?=\\d{3})", "").replaceAll("\\s*%$", "");
        }
        return field.entry() == FactField.Entry.CURRENCY || field.entry() == FactField.Entry.PERIOD
                ? plain.toUpperCase(Locale.ROOT)
                : plain;
    }
}
