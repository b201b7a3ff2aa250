package org.layoffledger.extraction.gold;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * The committed figures below which the engine must not fall, by name. Fields are kept as the number of facts that have them right: a share would fall whenever a
 * fact more is found with one field wrong.
 */
record Baseline(Map<String, Double> figures) {

    private static final double ROUNDING = 1e-9;

    static Baseline of(Accuracy accuracy) {
        Map<String, Double> figures = new TreeMap<>();
        for (Accuracy.Score score : accuracy.scores()) {
            String name = score.language() + " " + score.kind();
            figures.put(name + " detection F1", score.detection().f1());
            figures.put(name + " strict F1", score.strict().f1());
        }
        for (Accuracy.Field field : accuracy.fields()) {
            figures.put(field.language() + " " + field.kind() + " " + field.field() + " right", (double) field.right());
        }
        for (Accuracy.Negatives negatives : accuracy.negatives()) {
            figures.put(negatives.language() + " negatives clean", (double) negatives.clean());
        }
        return new Baseline(figures);
    }

    static Baseline read(Path file) {
        try {
            return new Baseline(JsonMapper.shared()
                    .readValue(Files.readString(file), new TypeReference<TreeMap<String, Double>>() {}));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The figures that are lower in {@code measured}, with both values. */
    Map<String, String> higherThan(Baseline measured) {
        return differing(measured, (committed, now) -> now < committed - ROUNDING);
    }

    /** The figures that are higher in {@code measured}, with both values. */
    Map<String, String> lowerThan(Baseline measured) {
        return differing(measured, (committed, now) -> now > committed + ROUNDING);
    }

    private Map<String, String> differing(Baseline measured, BiPredicate<Double, Double> differs) {
        Map<String, String> differing = new TreeMap<>();
        figures.forEach((name, committed) -> {
            double now = measured.figures.getOrDefault(name, 0.0);
            if (differs.test(committed, now)) {
                differing.put(name, committed + " -> " + now);
            }
        });
        return differing;
    }
}
