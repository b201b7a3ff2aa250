package org.layoffledger.extraction.lexicon;

import java.util.ArrayList;
import java.util.List;

/** The categories of a lexicon by number, and the family that each is of: what stands before its first mark, as in layoff.cut and layoff:staff. */
final class Categories {

    private final Numbers categories = new Numbers();
    private final Numbers families = new Numbers();
    private final List<Integer> familyOf = new ArrayList<>();

    int add(String category) {
        int number = categories.add(category);
        if (number == familyOf.size()) {
            familyOf.add(families.add(family(category)));
        }
        return number;
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
        return categories.of(category);
    }

    /** The number of the family that a category is of. */
    int family(int category) {
        return familyOf.get(category);
    }

    /** The number of a family, -1 where no list is of it. */
    int familyNumber(String family) {
        return families.of(family);
    }

    int size() {
        return categories.size;
    }

    int families() {
        return families.size;
    }

    /** Names in the order they came: rules ask by name for each sentence, so that a map of boxed numbers would show. */
    private static final class Numbers {

        private static final int SLOTS = 1 << 10;

        private final String[] names = new String[SLOTS];
        private final int[] numbers = new int[SLOTS];
        private int size;

        int add(String name) {
            int slot = slot(name);
            if (names[slot] == null) {
                if (2 * size >= SLOTS) {
                    throw new IllegalStateException("more categories than " + size);
                }
                names[slot] = name.intern();
                numbers[slot] = size++;
            }
            return numbers[slot];
        }

        int of(String name) {
            int slot = slot(name);
            return names[slot] == null ? -1 : numbers[slot];
        }

        private int slot(String name) {
            int slot = name.hashCode() * 0x9E3779B9 >>> 22;
            while (names[slot] != null && !names[slot].equals(name)) {
                slot = slot + 1 & SLOTS - 1;
            }
            return slot;
        }
    }
}
