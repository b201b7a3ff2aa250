package org.layoffledger.extraction.layoff;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.layoffledger.extraction.LayoffReason;
import org.layoffledger.extraction.TextSpan;
import org.layoffledger.extraction.lexicon.Word;
import org.layoffledger.extraction.text.Sentence;

/** Finds the cause given for a cut: in its sentence, nearest first, else in the next one. */
final class Reasons {

    private Reasons() {}

    static @Nullable LayoffReason of(Passage passage, Cut cut) {
        LayoffReason own = nearest(passage.analysis().words().in(passage.span(), "layoff:reason"), cut.span());
        if (own != null) {
            return own;
        }
        List<Sentence> sentences = passage.story().sentences();
        int next = passage.index() + 1;
        if (next >= sentences.size()
                || sentences.get(next).paragraph() > passage.sentence().paragraph() + 1) {
            return null;
        }
        return nearest(passage.analysis().words().in(sentences.get(next).span(), "layoff:reason"), cut.span());
    }

    private static @Nullable LayoffReason nearest(List<Word> words, TextSpan cut) {
        Word best = null;
        for (Word word : words) {
            if (best == null || word.span().distanceTo(cut) < best.span().distanceTo(cut)) {
                best = word;
            }
        }
        return best == null
                ? null
                : LayoffReason.valueOf(best.attribute("reason").toUpperCase(Locale.ROOT));
    }
}
