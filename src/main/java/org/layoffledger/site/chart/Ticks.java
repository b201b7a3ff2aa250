package org.layoffledger.site.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * Round values along an axis that starts at nought.
 *
 * @param step between two of them
 * @param top the last; no value drawn is larger
 */
public record Ticks(double step, double top) {

    /** About {@code wanted} steps up to {@code max}. */
    public static Ticks upTo(double max, int wanted) {
        if (max <= 0) {
            return new Ticks(1, 1);
        }
        double rough = max / wanted;
        double power = Math.pow(10, Math.floor(Math.log10(rough)));
        double fraction = rough / power;
        double step = power * (fraction <= 1 ? 1 : fraction <= 2 ? 2 : fraction <= 5 ? 5 : 10);
        return new Ticks(step, step * Math.ceil(max / step - 1e-9));
    }

    /** The values, nought first. */
    public List<Double> values() {
        List<Double> values = new ArrayList<>();
        for (int i = 0; i * step <= top * (1 + 1e-9); i++) {
            values.add(i * step);
        }
        return values;
    }
}
