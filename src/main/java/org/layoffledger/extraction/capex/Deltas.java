package org.layoffledger.extraction.capex;

import java.util.ArrayList;
import java.util.List;
import org.layoffledger.extraction.TextSpan;
import org.layoffledger.extraction.lexicon.KeyedPattern;
import org.layoffledger.extraction.lexicon.Word;

/** Tells the amounts that only say by how much something changed from those that say how much it is. */
final class Deltas {

    /** 平均值410亿美元: the middle of a range told before. */
    private static final KeyedPattern MEAN = KeyedPattern.compile("(?:平均值?|中位数|中值|中间值|中点|均值)(?:为|是|约|约为|达|的)?\\s*$");

    private Deltas() {}

    /** The sentence without the amounts that only tell by how much something changed. */
    static Passage without(Passage passage) {
        List<Amount> levels = new ArrayList<>();
        for (int i = 0; i < passage.amounts.size(); i++) {
            if (!isDelta(passage, i)) {
                levels.add(passage.amounts.get(i));
            }
        }
        return passage.with(levels);
    }

    private static boolean isDelta(Passage passage, int amount) {
        int start = passage.amounts.get(amount).start();
        TextSpan before = passage.before(amount);
        if (MEAN.isIn(passage.lower(before))) {
            return true;
        }
        List<Word> deltas = passage.words(before, Vocabulary.DELTA);
        if (!deltas.isEmpty()) {
            Word last = deltas.get(deltas.size() - 1);
            String between = passage.lower(new TextSpan(last.end(), Math.max(last.end(), start)));
            if (between.isBlank() || between.strip().matches("了?(?:约|近|超过|逾|至少)?|about|around|roughly|nearly|some|a")) {
                return true;
            }
        }
        TextSpan after = passage.clauseAfter(amount);
        List<Word> behind = passage.words(after, Vocabulary.DELTA_AFTER);
        return !behind.isEmpty()
                && passage.lower(new TextSpan(after.start(), behind.get(0).start()))
                        .isBlank();
    }
}
