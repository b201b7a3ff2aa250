package org.layoffledger.extraction.capex;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.layoffledger.extraction.ReportingPeriod;
import org.layoffledger.extraction.TextSpan;
import org.layoffledger.extraction.capex.PeriodFinder.Found;
import org.layoffledger.extraction.lexicon.KeyedPattern;
import org.layoffledger.extraction.time.TimeExpression;

/** Finds the period of an amount that has none beside it: what the sentence said before, then what the text said before. */
final class CarriedPeriods {

    /** "A forecast of $8 billion and well below the $12 billion spent in fiscal 2022". */
    private static final Pattern AND_AGAINST =
            Pattern.compile("\\b(?:and|but)\\b.*\\b(?:below|above|from|than|against)\\b");

    private static final Pattern TURN =
            Pattern.compile("\\b(?:but|while|whereas|and (?:even )?(?:more|higher|another))\\b");

    /** 之后几年每年落在80亿, 未来三年达1500亿: of no single year. */
    private static final KeyedPattern EVERY_YEAR = KeyedPattern.compile(
            "(?:之后|此后|往后|其后|随后|今后|接下来|未来)[^，。]{0,8}每年|(?:未来|今后|往后|接下来)(?:[两二三四五六七八九十几数]|\\d{1,2})年");

    private static final KeyedPattern HELD_AGAINST =
            KeyedPattern.compile("(?:比|较|相比|相较于?|\\b(?:than in|than|from|against|over|on|compared (?:with|to)))\\s*$");

    private static final KeyedPattern SAME_PERIOD = KeyedPattern.compile("(?<![年度较比])同期");

    private static final Pattern FROM_YEAR = Pattern.compile("(?:从|由)(20\\d\\d) ?年");

    /** No other statement begins in between. */
    private static final Pattern JOINED = Pattern.compile(
            "(?!.*\\b(?:but|while|whereas|than|from|versus|against|after|following|compared|up|down|above|below)\\b).{0,100}");

    private final Passage passage;
    private final PeriodContext context;
    private final PeriodReading reading;
    private final List<TimeExpression> times;
    private final PeriodPlaces places;

    CarriedPeriods(
            Passage passage,
            PeriodContext context,
            PeriodReading reading,
            List<TimeExpression> times,
            PeriodPlaces places) {
        this.passage = passage;
        this.context = context;
        this.reading = reading;
        this.times = times;
        this.places = places;
    }

    /** Nothing beside the amount: what the sentence said before, then what the text said before. */
    @Nullable
    Found of(int amount, @Nullable Found before, boolean carried, boolean plan) {
        if (passage.isChinese() && EVERY_YEAR.isIn(passage.lower(passage.before(amount)))) {
            return null;
        }
        if (amount > 0 && movesOnFrom(amount - 1)) {
            ReportingPeriod main = beforeMove(amount - 1);
            return main == null ? before : new Found(main, null);
        }
        if (before != null) {
            return new Found(before.period(), null);
        }
        for (int i = times.size() - 1; i >= 0; i--) {
            if (times.get(i).span().end() <= passage.amounts.get(amount).start()) {
                return reading.found(times.get(i), passage, plan);
            }
        }
        if (times.size() == 1 && !isOfLater(times.get(0), amount)) {
            return isHeldAgainst(times.get(0), amount)
                    ? yearBehind(times.get(0))
                    : reading.found(times.get(0), passage, plan);
        }
        if (passage.amounts.size() == 1 && !passage.isChinese() && isOfAllJoined(times)) {
            return reading.found(times.get(0), passage, plan);
        }
        ReportingPeriod latest = isSamePeriod(amount, plan) ? context.over() : context.latest();
        return carried && latest != null ? new Found(latest, null) : null;
    }

    /** 2025年计划50亿元。乙公司同期资本开支1.9亿元: of what was spent, not of the plan told in between. */
    private boolean isSamePeriod(int amount, boolean plan) {
        return !plan && context.over() != null && SAME_PERIOD.isIn(passage.lower(passage.before(amount)));
    }

    /** 资本支出为319亿元，比2025年多出41亿元: not of the year that it is held against. */
    private boolean isHeldAgainst(TimeExpression time, int amount) {
        int end = passage.amounts.get(amount).end();
        return time.span().start() > end
                && HELD_AGAINST.isIn(passage.lower(new TextSpan(end, time.span().start())));
    }

    private @Nullable Found yearBehind(TimeExpression time) {
        ReportingPeriod period = time.period();
        LocalDate reference = context.reference();
        boolean behind = period != null
                && period.isYear()
                && period.endYear() == null
                && (reference == null || period.year() < reference.getYear());
        return behind && period != null
                ? new Found(new ReportingPeriod(period.fiscal(), period.year() + 1, period.part(), null), null)
                : null;
    }

    /** "$2 billion went into chips and memory last year, and this year it will be more": the clause behind the only amount, "and" joining nouns. */
    private boolean isOfAllJoined(List<TimeExpression> times) {
        TextSpan clause = passage.clauseAfter(0);
        return !times.isEmpty()
                && clause.contains(times.get(0).span())
                && JOINED.matcher(passage.lower(
                                new TextSpan(clause.start(), times.get(0).span().start())))
                        .matches();
    }

    /** Whether another amount stands between, in a clause of its own: "$148 million, compared with $262 million in fiscal 2025". */
    private boolean isOfLater(TimeExpression time, int amount) {
        int end = passage.amounts.get(amount).end();
        if (time.span().start() > end
                && TURN.matcher(passage.lower(new TextSpan(end, time.span().start())))
                        .find()) {
            return true;
        }
        return amount + 1 < passage.amounts.size()
                && time.span().start() > passage.amounts.get(amount + 1).end()
                && (passage.hasClauseBreak(
                                passage.amounts.get(amount).end(),
                                passage.amounts.get(amount + 1).start())
                        || AND_AGAINST
                                .matcher(passage.lower(passage.before(amount + 1)))
                                .find());
    }

    /** Whether the amount before is a former level: "从上一季度的115亿美元增加到140亿美元", "由去年的62亿元缩减到48亿元". */
    private boolean movesOnFrom(int amount) {
        String words = passage.lower(passage.before(amount));
        return (words.contains("从") || words.contains("由") || words.contains("from"))
                && (passage.first(passage.before(amount), Vocabulary.LAST_QUARTER) != null
                        || words.contains("去年")
                        || words.contains("last year")
                        || isOfLastYear(words));
    }

    /** 从2024年的613亿元下调至550亿元, told in 2025: the new level is this year's. */
    private boolean isOfLastYear(String words) {
        LocalDate reference = context.reference();
        if (reference == null) {
            return passage.isChinese() && FROM_YEAR.matcher(words).find();
        }
        return passage.isChinese()
                && (words.contains("从" + (reference.getYear() - 1)) || words.contains("由" + (reference.getYear() - 1)));
    }

    /** The period told before the former level's, else the year that the story is told in. */
    private @Nullable ReportingPeriod beforeMove(int amount) {
        for (TimeExpression time : times) {
            if (time.span().end() <= passage.before(amount).start() || places.isFirstOfSeveral(time, amount)) {
                Found found = reading.found(time, passage, false);
                return found == null ? null : found.period();
            }
        }
        LocalDate reference = context.reference();
        return reference == null ? yearBehind(amount) : ReportingPeriod.year(reference.getYear());
    }

    /** In a story without a date: the year that the text spoke of last, if it is behind the one that is moved from. */
    private @Nullable ReportingPeriod yearBehind(int amount) {
        Matcher from = FROM_YEAR.matcher(passage.lower(passage.before(amount)));
        ReportingPeriod latest = context.latest();
        boolean behind =
                latest != null && from.find() && latest.isYear() && latest.year() > Integer.parseInt(from.group(1));
        return behind ? latest : null;
    }
}
