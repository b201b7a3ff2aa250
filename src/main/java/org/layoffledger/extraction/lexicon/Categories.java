package org.layoffledger.extraction.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The categories of a lexicon by number, and the family that each is of: what stands before its first mark, as in layoff.cut and layoff:staff. */
final class Categories {

    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, Integer> families = new HashMap<>();
    private final List<Integer> familyOf = new ArrayList<>();

    int add(String category) {
        return numbers.computeIfAbsent(category, c -> {
            familyOf.add(families.computeIfAbsent(family(c), f -> families.size()));
            return numbers.size();
        });
    }

    private static String family(String category) {
        int end = 0;
        while (end < category.length() && Character.isLetter(category.charAt(end))) {
            end++;
        }
        return category.substring(0, end);
    }

    /** The number of a category, -1 where no list has it. */
    int number(String category) {
        return numbers.getOrDefault(category, -1);
    }

    /** The number of a family, -1 where no list is of it. */
    int family(int category) {
        return familyOf.get(category);
    }

    int familyNumber(String family) {
        return families.getOrDefault(family, -1);
    }

    int size() {
        return numbers.size();
    }

    int families() {
        return families.size();
    }
}
