package org.layoffledger.extraction.capex;

import java.util.Locale;
import java.util.Map;

/** Reads the small number in the name of a group: 四大云厂商, the five largest buyers. */
final class CountWords {

    private static final Map<String, Integer> WORDS = Map.ofEntries(
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("nine", 9),
            Map.entry("ten", 10),
            Map.entry("两", 2),
            Map.entry("兩", 2),
            Map.entry("二", 2),
            Map.entry("三", 3),
            Map.entry("四", 4),
            Map.entry("五", 5),
            Map.entry("六", 6),
            Map.entry("七", 7),
            Map.entry("八", 8),
            Map.entry("九", 9),
            Map.entry("十", 10));

    private CountWords() {}

    /** The number that the words hold, or 0. */
    static int in(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        for (int i = 0; i < lower.length(); i++) {
            if (Character.isDigit(lower.charAt(i))) {
                return Character.getNumericValue(lower.charAt(i));
            }
        }
        return WORDS.entrySet().stream()
                .filter(word -> lower.contains(word.getKey()))
                .mapToInt(Map.Entry::getValue)
                .max()
                .orElse(0);
    }
}
