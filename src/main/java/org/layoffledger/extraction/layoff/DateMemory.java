package org.layoffledger.extraction.layoff;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.layoffledger.extraction.PartialDate;
import org.layoffledger.extraction.company.CompanyMention;
import org.layoffledger.extraction.lexicon.KeyedPattern;
import org.layoffledger.extraction.time.TimeExpression;

/** Carries a date on to the sentences that refer back to it: 同一天, this round, or a sentence that only announces the cut. */
final class DateMemory {

    private static final int REACH = 3;
    private static final KeyedPattern SAME_DAY = KeyedPattern.compile("同一天|同日|当天|当日|同天|(?:on )?(?:the same|that) day");

    /** Not the round recalled right before. */
    private static final KeyedPattern THIS_ROUND = KeyedPattern.compile("此次|本次|今次|这次|此轮|本轮|新一轮|这一轮|这一次");

    private @Nullable Telling last;
    private int lastIndex = -REACH - 1;
    private final Set<String> fresh = new HashSet<>();
    private Dates.@Nullable Dated lastDay;
    private int lastDayIndex = -2 * REACH - 1;
    private Dates.@Nullable Dated announced;
    private @Nullable String announcedBy;
    private int announcedIndex = -REACH - 1;

    /** The date that a cut without one of its own takes from what was told shortly before, or null. */
    Dates.@Nullable Dated recalled(Passage passage, Cut cut, Subject subject) {
        String key = key(subject);
        boolean sameDay = passage.finds(SAME_DAY);
        Dates.Dated before = last == null || passage.index() - lastIndex > REACH ? null : last.dated();
        if (sameDay && lastDay != null && passage.index() - lastDayIndex <= 2 * REACH) {
            return lastDay;
        }
        if (sameDay) {
            return dayBefore(passage);
        }
        if (last != null && last.isPast() && lastIndex == passage.index() && passage.date() != null) {
            return null;
        }
        boolean now = last != null && last.isPast() && fresh.contains(key) && passage.finds(THIS_ROUND);
        if (before != null && last != null && !now && last.companyKey().equals(key) && refersBack(cut)) {
            return before;
        }
        boolean sameCompany = announced != null
                && (announcedBy == null || key.equals(announcedBy))
                && passage.index() - announcedIndex <= 1;
        return sameCompany ? announced : null;
    }

    /** The day that one of the sentences right before tells, of whatever. */
    private static Dates.@Nullable Dated dayBefore(Passage passage) {
        for (int i = passage.index() - 1; i >= Math.max(0, passage.index() - REACH); i--) {
            List<TimeExpression> times = passage.analysis()
                    .timesIn(passage.story().sentences().get(i).span());
            for (TimeExpression time : times) {
                PartialDate date = time.date();
                if (date != null && date.day() != null) {
                    return new Dates.Dated(date, time.span());
                }
            }
        }
        return null;
    }

    private static boolean refersBack(Cut cut) {
        return cut.trigger().is("layoff.noun")
                || cut.trigger().is("layoff.affect")
                || cut.rule().endsWith("recalled");
    }

    void keep(Telling telling, Passage passage) {
        last = telling;
        lastIndex = passage.index();
        if (!telling.isPast()) {
            fresh.add(telling.companyKey());
        }
        Dates.Dated dated = telling.dated();
        if (dated != null && dated.date().day() != null) {
            lastDay = dated;
            lastDayIndex = passage.index();
        }
    }

    /** Whether what a sentence without a number announces can date the cuts of a later one: it is to stand right before it. */
    static boolean reaches(Passage announcing, Passage later) {
        return later.index() - announcing.index() <= 1;
    }

    /** A sentence that speaks of a cut and dates it, but gives no number. */
    void advance(Passage passage) {
        if (!CutTellings.tellsCut(passage.analysis(), passage.span())
                || lastIndex == passage.index()
                || PastCuts.recallsPast(passage)) {
            return;
        }
        CompanyMention company = null;
        for (CompanyMention mention : passage.companies()) {
            company = company == null && Subjects.usable(mention) ? mention : company;
        }
        for (TimeExpression time : passage.times()) {
            PartialDate date = time.date();
            if (date != null && date.precision() > 0 && DateFit.isPlain(passage, time)) {
                announced = new Dates.Dated(date, time.span());
                announcedBy = company == null ? null : company.key();
                announcedIndex = passage.index();
                return;
            }
        }
    }

    private static String key(Subject subject) {
        return subject.mention() == null ? "" : subject.mention().key();
    }
}
