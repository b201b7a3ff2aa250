package org.layoffledger.extraction.capex;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes one figure of what an article tells several times. */
final class Settlement {

    /** A telling is compared with so many figures of its spender; a text that tells of more is no article, and is still to be read in linear time. */
    private static final int MOST_COMPARED = 100;

    private Settlement() {}

    /** The figures in the order of their first telling. */
    static List<Figure> of(List<Figure> tellings) {
        List<Figure> settled = new ArrayList<>();
        Map<String, List<Integer>> bySpender = new HashMap<>();
        for (Figure telling : tellings) {
            List<Integer> candidates = bySpender.computeIfAbsent(key(telling), k -> new ArrayList<>());
            int same = indexOfSame(settled, candidates, telling);
            if (same >= 0) {
                settled.set(same, settled.get(same).with(telling));
            } else {
                candidates.add(settled.size());
                settled.add(telling);
            }
        }
        return settled;
    }

    /** Figures that can be the same share this; a telling is compared with few others however long the text. */
    private static String key(Figure figure) {
        BigDecimal value = figure.amount().value();
        return figure.spender().name() + '|' + figure.amount().currency() + '|' + (value.precision() - value.scale());
    }

    private static int indexOfSame(List<Figure> settled, List<Integer> candidates, Figure telling) {
        int from = Math.max(0, candidates.size() - MOST_COMPARED);
        for (int index : candidates.subList(from, candidates.size())) {
            if (settled.get(index).isToldAgainBy(telling)) {
                return index;
            }
        }
        return -1;
    }
}
