package org.layoffledger.command;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Fields of printed objects: present even where there is no value. */
final class JsonFields {

    private JsonFields() {}

    static void text(JsonGenerator json, String name, @Nullable Object value) {
        if (value == null) {
            json.writeNullProperty(name);
        } else {
            json.writeStringProperty(name, value.toString());
        }
    }

    static void texts(JsonGenerator json, String name, @Nullable List<String> values) {
        if (values == null) {
            json.writeNullProperty(name);
            return;
        }
        json.writeArrayPropertyStart(name);
        values.forEach(json::writeString);
        json.writeEndArray();
    }

    static void number(JsonGenerator json, String name, @Nullable Long value) {
        number(json, name, value == null ? null : BigDecimal.valueOf(value));
    }

    /** In plain figures without trailing zeros. */
    static void number(JsonGenerator json, String name, @Nullable BigDecimal value) {
        json.writeName(name);
        if (value == null) {
            json.writeNull();
        } else {
            json.writeNumber(value.stripTrailingZeros().toPlainString());
        }
    }
}
