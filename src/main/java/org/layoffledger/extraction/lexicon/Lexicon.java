package org.layoffledger.extraction.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.layoffledger.extraction.TextSpan;

/** All word lists in one automaton. Immutable and thread-safe. */
public final class Lexicon {

    private final Automaton<LexiconEntry> automaton;

    Lexicon(List<LexiconEntry> entries) {
        Map<String, List<LexiconEntry>> forms = new HashMap<>();
        for (LexiconEntry entry : entries) {
            forms.computeIfAbsent(entry.form(), f -> new ArrayList<>(1)).add(entry);
        }
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
        List<Word> found = new ArrayList<>();
        for (Automaton.Hit<LexiconEntry> hit : automaton.scan(lower)) {
            found.add(new Word(hit.span(), hit.value()));
        }
        found.sort(Comparator.comparing(Word::span));
        return new Words(withoutCovered(found));
    }

    private static List<Word> withoutCovered(List<Word> sorted) {
        Map<String, TextSpan> lastByDomain = new HashMap<>();
        List<Word> kept = new ArrayList<>(sorted.size());
        for (Word word : sorted) {
            String domain = word.entry().domain();
            TextSpan last = lastByDomain.get(domain);
            if (last != null && last.contains(word.span()) && !last.equals(word.span())) {
                continue;
            }
            lastByDomain.put(domain, word.span());
            kept.add(word);
        }
        return kept;
    }

    private static final class Standard {
        static final Lexicon LEXICON = new Lexicon(LexiconFiles.readAll());
    }
}
