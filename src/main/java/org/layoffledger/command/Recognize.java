package org.layoffledger.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.layoffledger.extraction.Recognition;
import org.layoffledger.extraction.RecognizedValue;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Prints the numbers, shares, amounts, dates and periods of texts, without any domain rule on top. */
@Command(
        name = "recognize",
        description =
                "Prints the quantities and times in the texts of a JSON Lines file ({\"id\", \"text\", \"reference\"}).",
        mixinStandardHelpOptions = true)
final class Recognize implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", description = "One JSON object a line.")
    private Path file = Path.of("");

    private final JsonFactory factory = new JsonFactory();
    private final Recognition recognition = new Recognition();

    @Override
    public Integer call() {
        int number = 0;
        try (BufferedReader lines = Files.newBufferedReader(file);
                PrintWriter out = Output.open()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (!line.isBlank()) {
                    out.println(answer(parse(line)));
                }
            }
            return 0;
        } catch (IOException e) {
            System.err.println(file + ": cannot be read: " + e.getMessage());
        } catch (JacksonException | DateTimeParseException e) {
            System.err.println(file + ":" + number + ": " + e.getMessage());
        }
        return 1;
    }

    private record Case(String id, String text, @Nullable LocalDate reference) {}

    private Case parse(String line) {
        String id = null;
        String text = null;
        String reference = null;
        try (JsonParser json = factory.createParser(ObjectReadContext.empty(), line)) {
            json.nextToken();
            while (json.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = json.currentName();
                JsonToken value = json.nextToken();
                if (value.isStructStart()) {
                    json.skipChildren();
                } else if (value != JsonToken.VALUE_NULL) {
                    switch (name) {
                        case "id" -> id = json.getString();
                        case "text" -> text = json.getString();
                        case "reference" -> reference = json.getString();
                        default -> {} // what is expected of us, for instance
                    }
                }
            }
        }
        return new Case(
                Objects.requireNonNullElse(id, ""),
                Objects.requireNonNullElse(text, ""),
                reference == null || reference.length() < 10 ? null : LocalDate.parse(reference.substring(0, 10)));
    }

    private String answer(Case asked) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = factory.createGenerator(ObjectWriteContext.empty(), out)) {
            json.writeStartObject();
            json.writeStringProperty("id", asked.id());
            json.writeArrayPropertyStart("found");
            for (RecognizedValue value : recognition.recognize(asked.text(), asked.reference())) {
                found(json, value);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        return out.toString();
    }

    private static void found(JsonGenerator json, RecognizedValue value) {
        json.writeStartObject();
        json.writeStringProperty("kind", value.kind().code());
        json.writeNumberProperty("start", value.span().start());
        json.writeNumberProperty("end", value.span().end());
        if (value.kind().isQuantity()) {
            JsonFields.number(json, "value", value.value());
            JsonFields.number(json, "max", value.max());
            JsonFields.text(json, "bound", value.bound());
        } else {
            JsonFields.text(json, "iso", value.iso());
            JsonFields.text(json, "mod", value.mod());
        }
        if (value.kind() == RecognizedValue.Kind.NUMBER) {
            JsonFields.text(json, "unit", value.unit());
        } else if (value.kind() == RecognizedValue.Kind.MONEY) {
            JsonFields.text(json, "currency", value.currency());
        }
        json.writeEndObject();
    }
}
