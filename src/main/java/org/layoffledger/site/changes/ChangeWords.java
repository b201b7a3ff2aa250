package org.layoffledger.site.changes;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.layoffledger.site.language.Wording;

/** Words lines of the change log in the reader's language. */
final class ChangeWords {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final String ARTICLES = "articles";

    private final Wording say;

    ChangeWords(Wording say) {
        this.say = say;
    }

    Change word(ChangeRow row) {
        return new Change(
                row.id(),
                row.changedAt(),
                when(row),
                row.kind(),
                row.slug(),
                row.spender(),
                entry(row),
                row.isGone() ? null : row.path() + row.key(),
                sentence(row),
                row.kind().equals("changed") ? differences(row) : List.of(),
                row.joinedKey() == null ? null : row.path() + row.joinedKey(),
                say.message(
                        row.cause().equals("article") && row.articleId() == null
                                ? "change.cause.article-gone"
                                : "change.cause." + row.cause()),
                row.note(),
                article(row));
    }

    private String when(ChangeRow row) {
        OffsetDateTime at = row.changedAt().atOffset(ZoneOffset.UTC);
        return say.message("change.when", say.day(at.toLocalDate()), TIME.format(at));
    }

    /** The entry as the page of all layoffs or of capex would name it. */
    private String entry(ChangeRow row) {
        Map<String, Object> shown = row.shown();
        if (row.isFigure()) {
            return say.message(
                    "change.figure", value("money", shown), term("basis", shown), value("period", shown), unit(shown));
        }
        String date = shown.containsKey("date") ? value("date", shown) : say.message("say.no-date");
        return say.message("change.event", value("size", shown), date, unit(shown));
    }

    private static String unit(Map<String, Object> shown) {
        return shown.get("unit") instanceof String unit ? " (" + unit + ")" : "";
    }

    private @Nullable String sentence(ChangeRow row) {
        return switch (row.kind()) {
            case "appeared" ->
                row.isFigure()
                        ? say.message(
                                row.shown().containsKey("computed")
                                        ? "change.appeared.computed"
                                        : "change.appeared.figure")
                        : say.message("change.appeared.event", term("role", row.shown()), term("status", row.shown()));
            case "sources" ->
                say.message(
                        number(row.before()) < number(row.after()) ? "change.sources.more" : "change.sources.fewer",
                        number(row.after()));
            case "changed" -> null;
            default -> say.message("change." + row.kind());
        };
    }

    private static long number(Map<String, Object> values) {
        return values.get(ARTICLES) instanceof Number number ? number.longValue() : 0;
    }

    private List<Change.Difference> differences(ChangeRow row) {
        Set<String> fields = new LinkedHashSet<>(row.after().keySet());
        fields.addAll(row.before().keySet());
        fields.removeAll(List.of(ARTICLES, "computed"));
        List<Change.Difference> differences = new ArrayList<>();
        for (String field : fields) {
            differences.add(
                    field.equals("company")
                            ? new Change.Difference(label(field), orEmpty(row.formerSpender()), row.spender())
                            : new Change.Difference(
                                    label(field), value(field, row.before()), value(field, row.after())));
        }
        return differences;
    }

    private String label(String field) {
        return say.message("change.field." + field);
    }

    /** A field's value in words; empty where there is none. */
    private String value(String field, Map<String, Object> values) {
        Object value = values.get(field);
        if (value == null) {
            return field.equals("size")
                    ? say.message("say.no-number")
                    : field.equals("period") ? say.message("say.period.none") : "";
        }
        return switch (field) {
            case "size" -> size(Fields.of(value));
            case "money" -> money(Fields.of(value));
            case "date" -> say.isoDate(value.toString());
            case "period" -> say.period(value.toString());
            case "status", "role", "reason", "basis" -> say.term(field, value.toString());
            case "plan" -> say.number(((Number) value).longValue());
            case "counted" -> say.message(Boolean.TRUE.equals(value) ? "layoff.counted.yes" : "change.not-counted");
            default -> value.toString();
        };
    }

    private String term(String field, Map<String, Object> values) {
        return value(field, values);
    }

    private String size(Fields size) {
        return say.size(size.number("count"), size.number("max"), size.text("qualifier"), size.decimal("percent"));
    }

    private String money(Fields money) {
        BigDecimal amount = money.decimal("amount");
        return say.money(
                amount == null ? BigDecimal.ZERO : amount,
                money.decimal("max"),
                orEmpty(money.text("currency")),
                money.text("qualifier"));
    }

    private static Change.@Nullable Article article(ChangeRow row) {
        return row.articleId() == null || row.articleTitle() == null || row.articleLanguage() == null
                ? null
                : new Change.Article(row.articleId(), row.articleTitle(), row.articleLanguage());
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    /** Values that only mean something together. */
    private record Fields(Map<?, ?> values) {

        static Fields of(Object value) {
            return new Fields(value instanceof Map<?, ?> map ? map : Map.of());
        }

        @Nullable
        Long number(String name) {
            return values.get(name) instanceof Number number ? number.longValue() : null;
        }

        @Nullable
        String text(String name) {
            return values.get(name) instanceof String text ? text : null;
        }

        @Nullable
        BigDecimal decimal(String name) {
            return values.get(name) instanceof String digits ? new BigDecimal(digits) : null;
        }
    }
}
