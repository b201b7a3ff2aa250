package org.layoffledger.extraction.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** All word lists in one automaton. Immutable and thread-safe. */
public final class Lexicon {

    private final Automaton<Listed> automaton;
    private final Categories categories = new Categories();
    private final int domains;

    /** An entry with the numbers of its category and domain. */
    private record Listed(LexiconEntry entry, int category, int domain) {}

    Lexicon(List<LexiconEntry> entries) {
        Map<String, List<Listed>> forms = new HashMap<>();
        Map<String, Integer> numbers = new HashMap<>();
        for (LexiconEntry entry : entries) {
            int domain = numbers.computeIfAbsent(entry.domain(), d -> numbers.size());
            forms.computeIfAbsent(entry.form(), f -> new ArrayList<>(1))
                    .add(new Listed(entry, categories.add(entry.category()), domain));
        }
        domains = numbers.size();
        automaton = new Automaton<>(forms);
    }

    /** The word lists that the engine ships with, read once. */
    public static Lexicon standard() {
        return Standard.LEXICON;
    }

    /**
     * The words of a text. A word that lies within a longer one of its domain is not reported: 裁员潮 hides 裁员.
     *
     * @param lower the folded text in lower case
     */
    public Words scan(String lower) {
        Words.Gathered words = new Words.Gathered();
        int[] starts = new int[domains];
        int[] ends = new int[domains];
        Arrays.fill(ends, -1);
        automaton.scan(lower, (span, listed) -> {
            int domain = listed.domain();
            boolean equal = starts[domain] == span.start() && ends[domain] == span.end();
            if (span.end() <= ends[domain] && !equal) {
                return;
            }
            starts[domain] = span.start();
            ends[domain] = span.end();
            words.add(new Word(span, listed.entry()), listed.category());
        });
        return words.words(categories);
    }

    private static final class Standard {
        static final Lexicon LEXICON = new Lexicon(LexiconFiles.readAll());
    }
}
