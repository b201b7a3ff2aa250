package org.layoffledger.extraction.layoff;

import org.jspecify.annotations.Nullable;
import org.layoffledger.extraction.PartialDate;
import org.layoffledger.extraction.TextSpan;
import org.layoffledger.extraction.time.TimeExpression;

/** Finds when a cut was announced or reported to happen. */
final class Dates {

    /** A number further from its verb than this shares the verb with another. */
    private static final int ONE_PHRASE = 24;

    /** 3月说，上半年要裁3%: a half or quarter is when it is to be done rather than when it was told. */
    private static final int PART = 400;

    /** "9,000 in March": the date belongs to the number in front of it. */
    private static final int ATTACHED = 5;
    /** "and 600 more in March". */
    private static final int FAR_ATTACHED = 16;

    private Dates() {}

    /** A date and the words that state it. */
    record Dated(PartialDate date, @Nullable TextSpan span) {}

    /** The date stated nearest to the cut, its own clause before the rest of the sentence; null where none is. */
    static @Nullable Dated stated(Passage passage, Cut cut) {
        Dated best = null;
        int bestDistance = Integer.MAX_VALUE;
        TextSpan clause = passage.clause(cut.start());
        Dated later = passage.isChinese() ? DatePoints.monthsLater(passage, clause) : null;
        if (later != null) {
            return later;
        }
        Dated inTurn = DatesInTurn.of(passage, cut);
        if (inTurn != null) {
            return inTurn;
        }
        for (TimeExpression time : passage.times()) {
            if (DateFit.opensClauseOf(passage, time, cut)) {
                PartialDate date = DatePoints.pointOf(passage, time);
                return date == null ? null : new Dated(date, time.span());
            }
            PartialDate date =
                    DateFit.isDateOfCut(passage, time, cut, clause) ? DatePoints.pointOf(passage, time) : null;
            int distance = date == null ? Integer.MAX_VALUE : distance(passage, time, cut, clause, date);
            if (date != null && distance < bestDistance) {
                best = new Dated(date, time.span());
                bestDistance = distance;
            }
        }
        return best == null && passage.isChinese() ? ShortDates.beside(passage, cut) : best;
    }

    private static int distance(Passage passage, TimeExpression time, Cut cut, TextSpan clause, PartialDate date) {
        if (cut.rule().equals("layoff.ellipsis")
                && DateFit.isBeside(passage, cut.quantity().core().end(), time)) {
            return 0;
        }
        boolean behind = time.span().start() > cut.span().end();
        boolean part = passage.isChinese() && time.date() == null && date.precision() == 0;
        boolean own = clause.contains(time.span());
        int far = own ? 0 : behind ? 600 : 200;
        TextSpan counted = cut.quantity().span();
        boolean apart = cut.trigger().span().distanceTo(counted) > ONE_PHRASE;
        int near = time.span().distanceTo(apart ? counted : cut.trigger().span());
        boolean attached = behind && time.span().distanceTo(counted) <= (apart ? FAR_ATTACHED : ATTACHED);
        return near + far + (behind && !attached ? 15 : 0) + (date.precision() == 0 ? 40 : 0) + (part ? PART : 0);
    }
}
