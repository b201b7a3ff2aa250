package org.layoffledger.review;

import java.time.DateTimeException;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.layoffledger.review.InvalidDecision.Problem;

/** Values of a fact as an editor gives them: by the field's name, in the form in which they are printed; null where the article gives none. Immutable. */
public final class EditedValues {

    private final Map<String, @Nullable String> values;

    /**
     * Values by field.
     *
     * @param names of the fields that such a fact has
     * @throws InvalidDecision if there is no such field
     */
    public EditedValues(Map<String, @Nullable String> values, Set<String> names) {
        this.values = values;
        values.keySet().stream()
                .filter(name -> !names.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw new InvalidDecision(Problem.UNREADABLE_VALUE, name);
                });
    }

    /** Whether the editor gave the field, be it as none. */
    public boolean gives(String field) {
        return values.containsKey(field);
    }

    /** Whether the editor gave the field a value. */
    public boolean givesValue(String field) {
        return values.get(field) != null;
    }

    /**
     * What the editor gave for the field, else what was told.
     *
     * @param reader throws an {@link IllegalArgumentException} or a {@link DateTimeException} for what it cannot read
     * @throws InvalidDecision if it cannot be read
     */
    public <T> @Nullable T value(String field, @Nullable T told, Function<String, T> reader) {
        if (!gives(field)) {
            return told;
        }
        String text = values.get(field);
        return text == null ? null : read(field, text, reader);
    }

    /**
     * The same of a field that cannot be without a value.
     *
     * @throws InvalidDecision if it cannot be read, or was given as none
     */
    public <T> T required(String field, T told, Function<String, T> reader) {
        T read = value(field, told, reader);
        if (read == null) {
            throw new InvalidDecision(Problem.UNREADABLE_VALUE, field);
        }
        return read;
    }

    private static <T> T read(String field, String text, Function<String, T> reader) {
        try {
            return reader.apply(text);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new InvalidDecision(Problem.UNREADABLE_VALUE, field);
        }
    }

    /** Words without the space around them; for a reader of values. */
    public static String words(String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("blank");
        }
        return text.strip();
    }
}
