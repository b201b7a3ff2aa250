package org.layoffledger.site.language;

import java.math.BigDecimal;
import java.time.DateTimeException;
import org.jspecify.annotations.Nullable;

/** Words single values of facts, given by the field's name in their printed form, in one language. */
public final class FactWords {

    private final Wording say;

    public FactWords(Wording say) {
        this.say = say;
    }

    /** What the field is called. */
    public String field(String name) {
        return say.message("fact.field." + name);
    }

    /** A value; a dash where there is none. One that cannot be read is shown as it stands. */
    public String value(String field, @Nullable String value) {
        if (value == null || value.isBlank()) {
            return "–";
        }
        try {
            return worded(field, value);
        } catch (IllegalArgumentException | DateTimeException e) {
            return value;
        }
    }

    private String worded(String field, String value) {
        return switch (field) {
            case "headcount", "headcountMax", "partOf" -> say.number(Long.parseLong(value));
            case "workforcePercent" -> say.percent(new BigDecimal(value), null);
            case "announcedOn" -> say.isoDate(value);
            case "status", "role", "reason", "qualifier", "basis" -> say.term(field, value);
            case "amount", "amountMax" -> Wording.plain(new BigDecimal(value), 2);
            case "period" -> say.period(value);
            default -> value;
        };
    }
}
