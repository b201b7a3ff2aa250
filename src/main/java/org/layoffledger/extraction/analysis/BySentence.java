package org.layoffledger.extraction.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.layoffledger.extraction.TextSpan;
import org.layoffledger.extraction.text.Document;
import org.layoffledger.extraction.text.Sentence;
import org.layoffledger.extraction.text.Story;

/**
 * What a recogniser finds in a text, found a sentence at a time and only in the sentences that somebody asks about: most sentences of an article hold nothing that a
 * rule wants to know of.
 *
 * @param <T> what is found
 */
final class BySentence<T> {

    /** How much of the text in front of a sentence a recogniser may look back at. */
    private static final int LOOK_BACK = 40;

    /** Finds things in a stretch of text. */
    interface Recognizer<T> {

        /**
         * @param window a sentence and a little of what stands in front of it
         * @param from where the sentence begins in it
         * @param reference the date that the story is told on, or null
         */
        List<T> recognize(String window, int from, @Nullable LocalDate reference);
    }

    /** Moves what was found by a number of characters. */
    interface Shift<T> {
        T shifted(T found, int by);
    }

    /** A sentence with the date of its story. */
    private record Dated(TextSpan span, @Nullable LocalDate date) {}

    private final String folded;
    private final Recognizer<T> recognizer;
    private final Shift<T> shift;
    private final ToIntFunction<T> start;
    private final List<Dated> sentences = new ArrayList<>();
    private final @Nullable List<T>[] found;

    @SuppressWarnings("unchecked")
    BySentence(Document document, Recognizer<T> recognizer, Shift<T> shift, ToIntFunction<T> start) {
        this.folded = document.folded();
        this.recognizer = recognizer;
        this.shift = shift;
        this.start = start;
        for (Story story : document.stories()) {
            for (Sentence sentence : story.sentences()) {
                sentences.add(new Dated(sentence.span(), story.date()));
            }
        }
        this.found = (List<T>[]) new List<?>[sentences.size()];
    }

    /** What begins within {@code span}, in the order of the text. */
    List<T> in(TextSpan span) {
        int first = firstEndingBehind(span.start());
        if (first == sentences.size() || sentences.get(first).span().start() >= span.end()) {
            return List.of();
        }
        boolean single =
                first + 1 == sentences.size() || sentences.get(first + 1).span().start() >= span.end();
        if (single) {
            return within(of(first), span);
        }
        List<T> several = new ArrayList<>();
        for (int i = first; i < sentences.size() && sentences.get(i).span().start() < span.end(); i++) {
            several.addAll(within(of(i), span));
        }
        return several;
    }

    private List<T> of(int index) {
        List<T> known = found[index];
        if (known == null) {
            Dated sentence = sentences.get(index);
            int from = sentence.span().start();
            int by = Math.max(0, from - LOOK_BACK);
            String window = folded.substring(by, sentence.span().end());
            known = shifted(recognizer.recognize(window, from - by, sentence.date()), by);
            found[index] = known;
        }
        return known;
    }

    private List<T> shifted(List<T> items, int by) {
        if (items.isEmpty()) {
            return List.of();
        }
        List<T> moved = new ArrayList<>(items.size());
        for (T item : items) {
            moved.add(shift.shifted(item, by));
        }
        return moved;
    }

    private int firstEndingBehind(int offset) {
        int low = 0;
        int high = sentences.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sentences.get(middle).span().end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private List<T> within(List<T> items, TextSpan span) {
        int from = 0;
        while (from < items.size() && start.applyAsInt(items.get(from)) < span.start()) {
            from++;
        }
        int to = items.size();
        while (to > from && start.applyAsInt(items.get(to - 1)) >= span.end()) {
            to--;
        }
        return items.subList(from, to);
    }
}
