package org.layoffledger.extraction.layoff;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.layoffledger.extraction.PartialDate;
import org.layoffledger.extraction.lexicon.KeyedPattern;
import org.layoffledger.extraction.lexicon.Word;
import org.layoffledger.extraction.text.Sentence;

/** English cuts told in the simple past and dated by a time that is over: Foo cut 9% of its staff in April. They are recalled, however short ago. */
final class SimplePast {

    /** Forms of the verbs of cutting that are past and do not end in -ed; some are present as well, but not beside a time that is over. */
    private static final Set<String> PAST_FORMS = Set.of(
            "cut", "let", "shed", "shrank", "lost", "laid", "got", "gave", "took", "said", "sent", "brought", "put",
            "parted");

    /** A verb that stands behind these is none in the simple past. */
    private static final KeyedPattern NO_PAST = KeyedPattern.compile(
            "\\b(?:to|will|would|could|should|may|might|must|is|are|be|being|plans|said it|says it|announced|that it|they|has|have)(?: (?:now|also|soon|likely|be|about to|just))? $");

    /** In recent weeks Foo cut 18% of its staff: others' rounds, of no certain day. */
    private static final KeyedPattern OF_LATE =
            KeyedPattern.compile("\\b(?:in|over|during) (?:the )?(?:recent|past few|last few) (?:weeks|months)\\b");

    private static final int BACK = 12;
    private static final int START_IS_OVER = 15;

    private SimplePast() {}

    /** Whether the verb stands in the simple past beside a time that is over. */
    static boolean isOver(Passage passage, Cut cut, Dates.@Nullable Dated stated) {
        LocalDate now = passage.date();
        if (now == null || stated == null || stated.span() == null || !isSimplePast(passage, cut.trigger())) {
            return false;
        }
        PartialDate date = stated.date();
        if (date.precision() == 0) {
            return date.year() < now.getYear();
        }
        if (date.day() != null || !isBehindNews(passage)) {
            return false;
        }
        return date.latest().isBefore(now.withDayOfMonth(1)) || isStartOfMonth(passage, stated, now);
    }

    /** Whether an earlier sentence of the story has told of a cut: the first one tells the news, whenever that was. */
    private static boolean isBehindNews(Passage passage) {
        for (int i = passage.index() - 1; i >= Math.max(0, passage.index() - BACK); i--) {
            Sentence before = passage.story().sentences().get(i);
            if (!before.heading() && CutTellings.tellsCut(passage.analysis(), before.span())) {
                return true;
            }
        }
        return false;
    }

    /** At the start of May, told late in May. */
    private static boolean isStartOfMonth(Passage passage, Dates.Dated stated, LocalDate now) {
        int start = stated.span() == null ? 0 : stated.span().start();
        String before = passage.between(Math.max(passage.span().start(), start - 16), start);
        String words = stated.span() == null ? "" : stated.span().of(passage.lower());
        boolean early = before.endsWith("early ")
                || before.endsWith("start of ")
                || before.endsWith("beginning of ")
                || words.startsWith("early ")
                || words.contains("start of ")
                || words.contains("beginning of ");
        return early
                && now.getDayOfMonth() > START_IS_OVER
                && stated.date().latest().isBefore(now.plusMonths(1));
    }

    /** Whether somebody else's round is recalled of the last few weeks. */
    static boolean isOfLate(Passage passage, Cut cut) {
        return !passage.isChinese() && isSimplePast(passage, cut.trigger()) && passage.finds(OF_LATE);
    }

    private static boolean isSimplePast(Passage passage, Word trigger) {
        String form = trigger.entry().form();
        int space = form.indexOf(' ');
        String verb = space < 0 ? form : form.substring(0, space);
        boolean past = !trigger.attribute("noun").equals("true") && (verb.endsWith("ed") || PAST_FORMS.contains(verb));
        return past && !passage.finds(NO_PAST, Math.max(passage.span().start(), trigger.start() - 24), trigger.start());
    }
}
