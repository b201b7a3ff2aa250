package org.layoffledger.extraction.lexicon;

import java.util.List;

/** The entries of a lexicon by number, with the numbers of their categories and families. */
final class Listed {

    final Categories categories = new Categories();
    private final LexiconEntry[] entries;
    private final int[] categoryOf;
    private final int[] familyOf;

    Listed(List<LexiconEntry> entries) {
        this.entries = entries.toArray(LexiconEntry[]::new);
        this.categoryOf = entries.stream()
                .mapToInt(entry -> categories.add(entry.category()))
                .toArray();
        this.familyOf = new int[categoryOf.length];
        for (int i = 0; i < categoryOf.length; i++) {
            familyOf[i] = categories.family(categoryOf[i]);
        }
    }

    LexiconEntry entry(int number) {
        return entries[number];
    }

    /** The number of the category that each entry is of. */
    int[] categoryOf() {
        return categoryOf;
    }

    /** The number of the family that each entry is of. */
    int[] familyOf() {
        return familyOf;
    }
}
