package org.layoffledger.extraction;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * Runs the recognisers over a file of cases, one JSON object a line with {@code id}, {@code text} and {@code reference}, and writes what they found, for a
 * scorer to compare. Usage: {@code RecognizeCases CASES.jsonl OUTPUT.jsonl}.
 */
final class RecognizeCases {

    private RecognizeCases() {}

    public static void main(String[] arguments) throws IOException {
        ObjectMapper json = new ObjectMapper();
        Recognition recognition = new Recognition();
        try (PrintStream out = new PrintStream(arguments[1], StandardCharsets.UTF_8)) {
            for (String line : Files.readAllLines(Path.of(arguments[0]))) {
                JsonNode node = json.readTree(line);
                JsonNode reference = node.get("reference");
                boolean dated = reference != null && reference.isString();
                LocalDate date = dated ? LocalDate.parse(reference.asString()) : null;
                List<Map<String, Object>> found = new ArrayList<>();
                recognition.recognize(node.get("text").asString(), date).forEach(value -> found.add(row(value)));
                out.println(json.writeValueAsString(Map.of("id", node.get("id").asString(), "found", found)));
            }
        }
    }

    private static Map<String, Object> row(RecognizedValue value) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("kind", value.kind().code());
        row.put("start", value.span().start());
        row.put("end", value.span().end());
        row.put("value", value.value());
        row.put("max", value.max());
        row.put("bound", value.bound());
        row.put("unit", value.unit());
        row.put("currency", value.currency());
        row.put("iso", value.iso());
        row.put("mod", value.mod());
        return row;
    }
}
