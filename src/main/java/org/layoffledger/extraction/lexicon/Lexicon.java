package org.layoffledger.extraction.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** All word lists in one automaton, with the names of a directory if one is given. Immutable and thread-safe. */
public final class Lexicon {

    private final List<LexiconEntry> entries;
    private final Listed listed;
    private final Automaton automaton;
    /** The domain of each entry, by number. */
    private final int[] domainOf;

    private final int domains;

    Lexicon(List<LexiconEntry> entries) {
        this(entries, List.of());
    }

    private Lexicon(List<LexiconEntry> entries, List<String> names) {
        this.entries = List.copyOf(entries);
        this.listed = new Listed(entries);
        this.domainOf = new int[entries.size()];
        Map<String, List<Integer>> forms = new HashMap<>();
        Map<String, Integer> numbers = new HashMap<>();
        for (int i = 0; i < entries.size(); i++) {
            LexiconEntry entry = entries.get(i);
            domainOf[i] = numbers.computeIfAbsent(entry.domain(), d -> numbers.size());
            forms.computeIfAbsent(entry.form(), f -> new ArrayList<>(1)).add(i);
        }
        for (int i = 0; i < names.size(); i++) {
            forms.computeIfAbsent(names.get(i), f -> new ArrayList<>(1)).add(entries.size() + i);
        }
        domains = numbers.size();
        automaton = new Automaton(forms);
    }

    /** The word lists that the engine ships with, read once. */
    public static Lexicon standard() {
        return Standard.LEXICON;
    }

    /**
     * The same word lists and, in the same pass, these names: {@link Words#forEachName} tells where they stand. A name hides no word and is hidden by none.
     *
     * @param names in lower case, folded; each by its place in the list
     */
    public Lexicon with(List<String> names) {
        return new Lexicon(entries, names);
    }

    /**
     * The words of a text. A word that lies within a longer one of its domain is not reported: 裁员潮 hides 裁员.
     *
     * @param lower the folded text in lower case
     */
    public Words scan(String lower) {
        Scan scan = new Scan();
        automaton.scan(lower, scan);
        return new Words(scan.words, scan.names);
    }

    /** One pass over one text. */
    private final class Scan implements Automaton.Finder {

        private final Hits words = new Hits(listed, Hits.MANY);
        private final Hits names = new Hits(listed, Hits.FEW);
        private final int[] starts = new int[domains];
        private final int[] ends = new int[domains];

        Scan() {
            Arrays.fill(ends, -1);
        }

        @Override
        public void found(int start, int end, int meaning) {
            if (meaning >= domainOf.length) {
                names.add(start, end, meaning - domainOf.length);
                return;
            }
            int domain = domainOf[meaning];
            if (end > ends[domain] || end == ends[domain] && start == starts[domain]) {
                starts[domain] = start;
                ends[domain] = end;
                words.add(start, end, meaning);
            }
        }
    }

    private static final class Standard {
        static final Lexicon LEXICON = new Lexicon(LexiconFiles.readAll());
    }
}
