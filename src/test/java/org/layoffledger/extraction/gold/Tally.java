package org.layoffledger.extraction.gold;

import java.util.Map;
import java.util.TreeMap;

/** Counts of facts annotated, found and wrongly found, and of fields told right; several add up. */
final class Tally {

    private int required;
    private int found;
    private int wrong;
    private int strict;
    private final Map<String, FieldCount> fields = new TreeMap<>();

    /** How often a field was right, of how often the annotation had a say. */
    record FieldCount(int right, int of) {
        FieldCount plus(FieldCount other) {
            return new FieldCount(right + other.right, of + other.of);
        }
    }

    /** Precision, recall and their harmonic mean; 1 where nothing was found or asked, 0 for the mean of two zeros. */
    record Rates(double precision, double recall, double f1) {
        static Rates of(int hits, int wrong, int missed) {
            double precision = share(hits, hits + wrong);
            double recall = share(hits, hits + missed);
            double sum = precision + recall;
            return new Rates(rounded(precision), rounded(recall), rounded(sum == 0 ? 0 : 2 * precision * recall / sum));
        }
    }

    void addHit(Map<String, Boolean> judged, boolean isStrict) {
        required++;
        found++;
        strict += isStrict ? 1 : 0;
        judged.forEach((field, right) -> fields.merge(field, new FieldCount(right ? 1 : 0, 1), FieldCount::plus));
    }

    void addMiss() {
        required++;
    }

    void addWrong() {
        wrong++;
    }

    Tally add(Tally other) {
        required += other.required;
        found += other.found;
        wrong += other.wrong;
        strict += other.strict;
        other.fields.forEach((field, count) -> fields.merge(field, count, FieldCount::plus));
        return this;
    }

    int required() {
        return required;
    }

    int found() {
        return found;
    }

    int wrong() {
        return wrong;
    }

    int strict() {
        return strict;
    }

    Map<String, FieldCount> fields() {
        return fields;
    }

    Rates detection() {
        return Rates.of(found, wrong, required - found);
    }

    /** A hit with a wrong strict field is both wrong and missed. */
    Rates strictly() {
        return Rates.of(strict, wrong + found - strict, required - strict);
    }

    static double share(int part, int whole) {
        return whole == 0 ? 1 : (double) part / whole;
    }

    /** To four decimals. */
    static double rounded(double value) {
        return Math.round(value * 10_000) / 10_000.0;
    }
}
