package org.layoffledger.extraction.layoff;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.layoffledger.extraction.LayoffStatus;
import org.layoffledger.extraction.PartialDate;
import org.layoffledger.extraction.TextSpan;
import org.layoffledger.extraction.lexicon.Word;
import org.layoffledger.extraction.text.Sentence;

/** Tells how certain and how far along a cut is. */
final class Statuses {

    private static final int FRESH_DAYS = 50;
    private static final Pattern PAST_EN = Pattern.compile(
            "\\b(?:had (?:previously |already |earlier )?(?:laid|cut|let|eliminated|shed|axed|announced|slashed)|previously|earlier (?:this|last) (?:year|month)|last year|already (?:laid|cut)|prior round|previous (?:round|layoffs)|a year (?:ago|earlier)|following (?:a|an) )\\b");
    private static final Pattern PAST_ZH = Pattern.compile("曾|此前|先前|早前|去年|前年|上一轮|前一轮|上次|当时|累计|首轮|第一轮|第一次|过去|年初");

    private Statuses() {}

    static LayoffStatus of(Passage passage, Cut cut, Dates.@Nullable Dated stated) {
        if (isDenied(passage, cut)) {
            return LayoffStatus.DENIED;
        }
        if (isPast(passage, cut, stated)) {
            return LayoffStatus.COMPLETED;
        }
        if (isReported(passage, cut)) {
            return LayoffStatus.REPORTED;
        }
        return isPlanned(passage, cut) ? LayoffStatus.PLANNED : LayoffStatus.ANNOUNCED;
    }

    private static boolean isDenied(Passage passage, Cut cut) {
        if (passage.has("layoff.denied")) {
            return !passage.isChinese() || passage.has("layoff.denied", reach(passage, cut));
        }
        int next = passage.index() + 1;
        if (next >= passage.story().sentences().size() || !isReported(passage, cut)) {
            return false;
        }
        Sentence following = passage.story().sentences().get(next);
        return following.paragraph() == passage.sentence().paragraph()
                && passage.analysis().words().has(following.span(), "layoff.denied");
    }

    /** In Chinese a sentence may tell several things: only the clauses around the cut count. */
    private static TextSpan reach(Passage passage, Cut cut) {
        TextSpan clause = passage.clause(cut.start());
        int from = Math.max(passage.span().start(), clause.start() - 40);
        int to = Math.min(passage.span().end(), clause.end() + 40);
        return new TextSpan(from, to);
    }

    private static boolean isPast(Passage passage, Cut cut, Dates.@Nullable Dated stated) {
        LocalDate now = passage.date();
        if (stated != null && now != null) {
            return stated.date().latest().isBefore(now.minusDays(FRESH_DAYS));
        }
        TextSpan clause = passage.clause(cut.start());
        String before = passage.between(
                passage.isChinese() ? clause.start() : Math.max(clause.start(), cut.start() - 60),
                cut.span().end());
        return (passage.isChinese() ? PAST_ZH : PAST_EN).matcher(before).find();
    }

    private static boolean isReported(Passage passage, Cut cut) {
        Word reported = null;
        boolean official = false;
        for (Word word : passage.words()) {
            if (word.is("layoff.reported")) {
                reported = word;
            } else if (word.is("layoff.official") && word.end() <= cut.span().end() + 40) {
                official |= isCompanySpeaking(word);
            }
        }
        return reported != null && !official;
    }

    private static boolean isCompanySpeaking(Word word) {
        String form = word.entry().form();
        return !form.equals("said") && !form.equals("says") && !form.equals("told") && !form.equals("telling");
    }

    private static boolean isPlanned(Passage passage, Cut cut) {
        int from = Math.max(passage.clause(cut.start()).start(), cut.start() - (passage.isChinese() ? 14 : 45));
        return passage.has(
                "layoff.planned", new TextSpan(from, Math.max(from, cut.span().end())));
    }

    /** Whether a date is near enough to the story's to be of the news itself. */
    static boolean isFresh(PartialDate date, @Nullable LocalDate now) {
        return now == null || !date.latest().isBefore(now.minusDays(FRESH_DAYS));
    }
}
