package org.layoffledger.extraction.layoff;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.layoffledger.extraction.PartialDate;
import org.layoffledger.extraction.text.Sentence;
import org.layoffledger.extraction.time.TimeExpression;

/** Dates that a sentence sets for those behind it in its paragraph: "It started in January. Foo laid off 500 …". */
final class SceneDates {

    /** So many sentences a scene lasts. */
    private static final int REACH = 4;

    private static final int LONGEST = 80;
    private static final Pattern SCENE = Pattern.compile(
            "(?:and |but |then )?(?:it|this|that|all this|the (?:year|wave|cuts?|layoffs|bloodletting|trouble|bad news|rot|carnage|purge|story)|things|trouble|matters) (?:all |first |really |had )*(?:started|began|begun|kicked off|opened|got going|got worse|continued|went on|resumed|came to a head|peaked|did not (?:stop|end)|didn't (?:stop|end))\\b.*"
                    + "|(?:then|next|after that)(?:,| it)? (?:came|was|followed|it was) .*"
                    + "|[a-z]+ (?:was|were|proved|turned out|brought|saw) (?:no|little|even|much|hardly|worse|no better|not)\\b.*");

    private SceneDates() {}

    /** The date that such a sentence has set for this one; null where none has, or where another date came between. */
    static Dates.@Nullable Dated before(Passage passage) {
        if (passage.isChinese()) {
            return null;
        }
        List<Sentence> sentences = passage.story().sentences();
        for (int i = passage.index() - 1; i >= Math.max(0, passage.index() - REACH); i--) {
            Sentence sentence = sentences.get(i);
            if (sentence.paragraph() != passage.sentence().paragraph()) {
                return null;
            }
            List<TimeExpression> times = passage.analysis().timesIn(sentence.span());
            boolean scene = sentence.span().length() <= LONGEST
                    && SCENE.matcher(sentence.span().of(passage.lower())).matches();
            if (scene && times.size() == 1) {
                return dated(passage, times.get(0));
            }
            if (!times.isEmpty()) {
                return null;
            }
        }
        return null;
    }

    /** A month to come is that of the year before. */
    private static Dates.@Nullable Dated dated(Passage passage, TimeExpression time) {
        PartialDate date = time.date();
        LocalDate now = passage.date();
        if (date == null || date.month() == null) {
            return null;
        }
        if (now != null && date.earliest().isAfter(now)) {
            date = PartialDate.of(date.year() - 1, date.month());
        }
        return new Dates.Dated(date, time.span());
    }
}
