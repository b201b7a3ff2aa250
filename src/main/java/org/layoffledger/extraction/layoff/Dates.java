package org.layoffledger.extraction.layoff;

import java.time.LocalDate;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.layoffledger.extraction.PartialDate;
import org.layoffledger.extraction.TextSpan;
import org.layoffledger.extraction.time.TimeExpression;

/** Finds when a cut was announced or reported to happen. */
final class Dates {

    private static final Set<String> OPEN = Set.of("before", "until", "since");
    private static final Pattern DEADLINE = Pattern.compile(
            "(?:\\b(?:by|until|through|before|end of|since|as of|to|of)(?: the)?(?: (?:end|start|middle) of)?|截至|截止|到|至|自|自从|从|比|较|相比|相较|预计到|于是|的|than|from|effective|starting|beginning|takes effect|生效日为|生效日) ?$");
    private static final Pattern DEADLINE_BEHIND =
            Pattern.compile("^ ?(?:底?前|年底前|之前|以来|以前|止|末前|财年|财季|第?[一二三四]季|q[1-4])");

    /** A clause that speaks of other things: its dates are not the cut's. */
    private static final Pattern ELSEWHERE = Pattern.compile(
            "根据|年报|财报|员工总数|总人数|收购|成立于|创立|营收|收入|利润|净利|股价|上市|聘|招募|employed|founded|acquired|revenue|according to its|hired");

    /** Words that take their date from what was told before, not from the story's. */
    private static final Pattern BACKWARD =
            Pattern.compile("当月|当天|当日|当年|同月|同年|同日|同一天|同一年|同天|(?:on )?(?:the same|that) day");

    private Dates() {}

    /** A date and the words that state it. */
    record Dated(PartialDate date, @Nullable TextSpan span) {}

    /** The date stated nearest to the cut, its own clause before the rest of the sentence; null where none is. */
    static @Nullable Dated stated(Passage passage, Cut cut) {
        TimeExpression best = null;
        int bestDistance = Integer.MAX_VALUE;
        TextSpan clause = passage.clause(cut.start());
        for (TimeExpression time : passage.times()) {
            if (!isDateOfCut(passage, time, cut)) {
                continue;
            }
            int distance = distance(passage, time, cut, clause);
            if (distance < bestDistance) {
                best = time;
                bestDistance = distance;
            }
        }
        return best == null || best.date() == null ? null : new Dated(best.date(), best.span());
    }

    /** Whether the words give a point in the past and no deadline. */
    static boolean isPlain(Passage passage, TimeExpression time) {
        int start = time.span().start();
        String before = passage.between(Math.max(passage.span().start(), start - 16), start);
        PartialDate date = time.date();
        LocalDate now = passage.date();
        boolean past = date != null && (now == null || !date.earliest().isAfter(now.plusDays(1)));
        return past && !DEADLINE.matcher(before).find() && (time.mod() == null || !OPEN.contains(time.mod()));
    }

    private static int distance(Passage passage, TimeExpression time, Cut cut, TextSpan clause) {
        int distance = time.span().distanceTo(cut.trigger().span());
        boolean behind = time.span().start() > cut.span().end();
        int partition = clause.contains(time.span()) ? 0 : 200;
        if (partition > 0 && behind) {
            partition += 400;
        }
        boolean vague = time.date() != null && time.date().precision() == 0;
        return distance + partition + (behind ? 15 : 0) + (vague ? 40 : 0);
    }

    private static boolean isDateOfCut(Passage passage, TimeExpression time, Cut cut) {
        PartialDate date = time.date();
        if (date == null || time.mod() != null && OPEN.contains(time.mod())) {
            return false;
        }
        int start = time.span().start();
        if (BACKWARD.matcher(time.span().of(passage.lower())).matches()) {
            return false;
        }
        String before = passage.between(Math.max(passage.span().start(), start - 16), start);
        String behind = passage.between(
                time.span().end(), Math.min(passage.span().end(), time.span().end() + 6));
        if (DEADLINE.matcher(before).find() && !before.endsWith(" of ")
                || DEADLINE_BEHIND.matcher(behind).find()) {
            return false;
        }
        TextSpan own = passage.clause(start);
        boolean elsewhere = passage.isChinese()
                && !own.contains(cut.trigger().span())
                && ELSEWHERE.matcher(own.of(passage.lower())).find();
        LocalDate now = passage.date();
        if (elsewhere) {
            return false;
        }
        return now == null || !date.earliest().isAfter(now.plusDays(1));
    }
}
