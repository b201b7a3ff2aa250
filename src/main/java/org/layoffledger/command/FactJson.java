package org.layoffledger.command;

import java.io.StringWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.layoffledger.extraction.Evidence;
import org.layoffledger.extraction.ExtractedArticle;
import org.layoffledger.extraction.ExtractedCapex;
import org.layoffledger.extraction.ExtractedLayoff;
import org.layoffledger.extraction.LayoffReason;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** Writes what an article tells as one JSON object, in the order and with the names that are documented for users. */
final class FactJson {

    private final boolean pretty;
    private final boolean explain;
    private final JsonFactory factory = new JsonFactory();

    /**
     * A writer.
     *
     * @param pretty whether to indent for people; else an object is one line
     * @param explain whether facts carry the names of the rules that made them
     */
    FactJson(boolean pretty, boolean explain) {
        this.pretty = pretty;
        this.explain = explain;
    }

    String article(String source, String id, ExtractedArticle article) {
        return object(json -> {
            json.writeStringProperty("source", source);
            json.writeStringProperty("id", id);
            json.writeStringProperty("language", article.language().tag());
            JsonFields.text(json, "title", article.title());
            JsonFields.text(json, "publishedOn", article.publishedOn());
            json.writeArrayPropertyStart("layoffs");
            article.layoffs().forEach(layoff -> layoff(json, layoff));
            json.writeEndArray();
            json.writeArrayPropertyStart("capex");
            article.capex().forEach(capex -> capex(json, capex));
            json.writeEndArray();
        });
    }

    String error(String source, String id, String message) {
        return object(json -> {
            json.writeStringProperty("source", source);
            json.writeStringProperty("id", id);
            json.writeStringProperty("error", message);
        });
    }

    private interface Content {
        void write(JsonGenerator json);
    }

    private String object(Content content) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = factory.createGenerator(new Layout(), out)) {
            json.writeStartObject();
            content.write(json);
            json.writeEndObject();
        }
        return out.toString();
    }

    private final class Layout extends ObjectWriteContext.Base {
        @Override
        public @Nullable PrettyPrinter getPrettyPrinter() {
            return pretty
                    ? new DefaultPrettyPrinter()
                            .withArrayIndenter(new DefaultIndenter("  ", "\n"))
                            .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                    : null;
        }
    }

    private void layoff(JsonGenerator json, ExtractedLayoff layoff) {
        json.writeStartObject();
        json.writeStringProperty("company", layoff.company());
        JsonFields.texts(json, "names", layoff.names());
        JsonFields.number(json, "headcount", layoff.headcount());
        JsonFields.number(json, "headcountMax", layoff.headcountMax());
        json.writeStringProperty("qualifier", layoff.qualifier().code());
        JsonFields.number(json, "workforcePercent", layoff.workforcePercent());
        JsonFields.text(json, "announcedOn", layoff.announcedOn());
        json.writeStringProperty("status", layoff.status().code());
        json.writeStringProperty("role", layoff.role().code());
        JsonFields.number(json, "partOf", layoff.partOf());
        JsonFields.text(json, "unit", layoff.unit());
        JsonFields.text(json, "location", layoff.location());
        LayoffReason reason = layoff.reason();
        JsonFields.text(json, "reason", reason == null ? null : reason.code());
        closing(json, layoff.confidence(), layoff.evidence(), layoff.rules());
    }

    private void capex(JsonGenerator json, ExtractedCapex capex) {
        json.writeStartObject();
        json.writeStringProperty("spender", capex.spender());
        JsonFields.texts(json, "names", capex.names());
        JsonFields.texts(json, "members", capex.members());
        JsonFields.number(json, "amount", capex.amount());
        JsonFields.number(json, "amountMax", capex.amountMax());
        json.writeStringProperty("currency", capex.currency());
        json.writeStringProperty("qualifier", capex.qualifier().code());
        JsonFields.text(json, "period", capex.period());
        json.writeStringProperty("basis", capex.basis().code());
        closing(json, capex.confidence(), capex.evidence(), capex.rules());
    }

    private void closing(JsonGenerator json, double confidence, List<Evidence> evidence, List<String> rules) {
        json.writeName("confidence");
        json.writeNumber(Math.round(confidence * 100) / 100.0);
        json.writeArrayPropertyStart("evidence");
        for (Evidence piece : evidence) {
            json.writeStartObject();
            json.writeStringProperty("field", piece.field());
            json.writeNumberProperty("start", piece.span().start());
            json.writeNumberProperty("end", piece.span().end());
            json.writeStringProperty("quote", piece.quote());
            json.writeEndObject();
        }
        json.writeEndArray();
        if (explain) {
            JsonFields.texts(json, "rules", rules);
        }
        json.writeEndObject();
    }
}
