package org.layoffledger.extraction.capex;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.layoffledger.extraction.ReportingPeriod;
import org.layoffledger.extraction.ReportingPeriod.Part;
import org.layoffledger.extraction.TextSpan;
import org.layoffledger.extraction.capex.PeriodFinder.Found;
import org.layoffledger.extraction.lexicon.KeyedPattern;
import org.layoffledger.extraction.lexicon.Word;
import org.layoffledger.extraction.time.TimeExpression;

/** Reads the words that count from a period told of before: 去年同期, the previous quarter, "$34.9 billion in the first". */
final class CountedPeriods {

    /** A quarter whose noun is left out: "after $34.9 billion in the first". */
    private static final Pattern ORDINAL = Pattern.compile(
            "\\s*in the (first|second|third|fourth)\\b(?: of (this|last|20\\d\\d)\\b)?(?! (?:quarter|half|fiscal|three|nine|six))");

    private static final List<String> ORDINALS = List.of("first", "second", "third", "fourth");

    /** Between an amount and "a year earlier": the words tell how it grew since, not what it was then. */
    private static final KeyedPattern GROWN = KeyedPattern.compile(
            "%|\\b(?:percent|per cent|double[ds]?|tripled?|quadrupled?|twice|up|down|jump|rise|rose|increase|surge|more|less|higher|lower)\\b");

    /** Up 155 percent from last year. */
    private static final KeyedPattern GROWTH = KeyedPattern.compile(
            "\\b(?:up|down|rise|increase|jump|growth|decline|drop|decrease|higher|lower|more|less) (?:of |by )?(?:about |around |roughly |nearly |some |over |more than )?[\\d.]+ ?(?:%|per ?cent) (?:from|on|over|than|compared (?:with|to)|versus) $");
    /** From 2024's $5 billion; from 2024, when it spent $5 billion. */
    private static final Pattern OWN_LEVEL = Pattern.compile("'s\\b|, when\\b| (?:level|total|figure)");

    private static final Pattern YEAR_AGO = Pattern.compile("^(?:a|one) year (?:ago|earlier|before)");
    private static final KeyedPattern AGAINST_WHICH = KeyedPattern.compile(
            "\\b(?:from|than|over|on|versus|against|compared (?:with|to)|as|vs\\.?)(?: the| that| its)? $");
    private static final Pattern BACK_TO_NOW = Pattern.compile(
            "^,? (?:to|at|reaching|hitting|totall?ing|and (?:came|stood)|and (?:well |far |also )?(?:above|below|ahead of|short of)|(?:beating|topping|exceeding|above|below))\\b");
    /** Of a quarter: "up from $4 billion last year". */
    private static final Pattern LAST_YEAR = Pattern.compile(" last year\\b");

    private static final Pattern UP_FROM = Pattern.compile(
            "\\b(?:from|against|versus|compared (?:with|to))(?: (?:about|around|roughly|just|nearly))? ?$");

    private static final Pattern GROWN_TO = Pattern.compile(
            " in (?:fy|fiscal (?:year )?)?20\\d\\d to (?:about |around |nearly |some |roughly |more than |over )?");

    private final Passage passage;
    private final PeriodContext context;
    private final PeriodReading reading;
    private final List<TimeExpression> times;

    CountedPeriods(Passage passage, PeriodContext context, PeriodReading reading, List<TimeExpression> times) {
        this.passage = passage;
        this.context = context;
        this.reading = reading;
        this.times = times;
    }

    /** Up 30% from a year earlier. */
    static boolean isYearAgoOfGrowth(Passage passage, TimeExpression time) {
        int start = time.span().start();
        if (!passage.isChinese()
                && !passage.goesOn(OWN_LEVEL, time.span().end())
                && GROWTH.isIn(passage.lower(new TextSpan(passage.span().start(), start)))) {
            return true;
        }
        return YEAR_AGO.matcher(passage.lower(time.span())).find()
                && AGAINST_WHICH.isIn(passage.lower(new TextSpan(passage.span().start(), start)));
    }

    /**
     * The period that such words beside an amount count to; null where there are none.
     *
     * @param before the period found for the amount before, or null
     */
    @Nullable
    Found of(int amount, @Nullable Found before) {
        TextSpan around = passage.around(amount);
        ReportingPeriod base = before != null ? before.period() : mainPeriod(amount);
        Word yearAgo = yearAgo(around, amount);
        ReportingPeriod told = yearAgo == null || before != null ? null : sentencePeriod(amount);
        base = told != null ? told : base;
        if (yearAgo != null && base != null) {
            return new Found(yearBefore(base), yearAgo.span());
        }
        if (before != null && isGrownSince(amount, before.period())) {
            return new Found(yearAfter(before.period()), null);
        }
        if (before != null && isUpFromLastYear(amount, before.period())) {
            return new Found(yearBefore(before.period()), null);
        }
        Word yearBefore = passage.first(around, Vocabulary.YEAR_BEFORE);
        if (yearBefore != null && base != null && base.isYear() && (before != null || isBehindPeriod(yearBefore))) {
            return new Found(yearBefore(base), yearBefore.span());
        }
        return base == null || !base.isQuarter() ? null : quarter(amount, base, before != null);
    }

    private static ReportingPeriod yearBefore(ReportingPeriod period) {
        return new ReportingPeriod(period.fiscal(), period.year() - 1, period.part(), null);
    }

    private static ReportingPeriod yearAfter(ReportingPeriod period) {
        return new ReportingPeriod(period.fiscal(), period.year() + 1, period.part(), null);
    }

    /** From $7.1 billion in 2022 to $8.9 billion, and no year of its own behind that. */
    private boolean isGrownSince(int amount, ReportingPeriod before) {
        TextSpan behind = passage.clauseAfter(amount);
        return before.isYear()
                && GROWN_TO.matcher(passage.lower(passage.before(amount))).matches()
                && times.stream().noneMatch(time -> behind.contains(time.span()));
    }

    private @Nullable Word yearAgo(TextSpan around, int amount) {
        Word yearAgo = passage.first(around, Vocabulary.YEAR_AGO);
        return yearAgo == null || isSamePeriod(yearAgo) || isHeldAgainst(yearAgo, amount) ? null : yearAgo;
    }

    private boolean isUpFromLastYear(int amount, ReportingPeriod before) {
        return before.isQuarter()
                && LAST_YEAR.matcher(passage.lower(passage.clauseAfter(amount))).lookingAt()
                && UP_FROM.matcher(passage.lower(passage.before(amount))).find();
    }

    /** A quarter counted from another one: the one before it, or one of the same year. */
    private @Nullable Found quarter(int amount, ReportingPeriod base, boolean goesOn) {
        TextSpan clause = passage.clauseAfter(amount);
        Matcher ordinal = ORDINAL.matcher(passage.lower(clause));
        if (ordinal.lookingAt()) {
            int start = passage.amounts.get(amount).end();
            Part quarter = Part.valueOf("Q" + (ORDINALS.indexOf(ordinal.group(1)) + 1));
            return new Found(
                    new ReportingPeriod(base.fiscal(), year(ordinal.group(2), base), quarter, null),
                    new TextSpan(start + ordinal.start(1), start + ordinal.end(1)));
        }
        Word lastQuarter = passage.first(passage.before(amount), Vocabulary.LAST_QUARTER);
        if (lastQuarter == null) {
            lastQuarter = passage.first(clause, Vocabulary.LAST_QUARTER);
        }
        return lastQuarter != null && (goesOn || isBehindPeriod(lastQuarter))
                ? new Found(FiscalClock.shiftQuarters(base, -1), lastQuarter.span())
                : null;
    }

    /** The first of this, of last, of 2024: the year named, else that of the quarter before. */
    private int year(@Nullable String named, ReportingPeriod base) {
        LocalDate reference = context.reference();
        if (named == null || reference == null && !named.startsWith("2")) {
            return base.year();
        }
        if (reference == null || named.startsWith("2")) {
            return Integer.parseInt(named);
        }
        return named.equals("this") ? reference.getYear() : reference.getYear() - 1;
    }

    /** "Spent $34.9 billion, up 74% from a year earlier"; "rose 5% from a year earlier to $2 billion": what the growth is counted from. */
    private boolean isHeldAgainst(Word yearAgo, int amount) {
        int end = passage.amounts.get(amount).end();
        if (yearAgo.start() >= end) {
            return GROWN.isIn(passage.lower(new TextSpan(end, yearAgo.start())));
        }
        int start = passage.before(amount).start();
        return start < yearAgo.start()
                && AGAINST_WHICH.isIn(passage.lower(new TextSpan(start, yearAgo.start())))
                && BACK_TO_NOW
                        .matcher(passage.lower(new TextSpan(
                                yearAgo.end(), passage.amounts.get(amount).start())))
                        .find();
    }

    /** 谷歌同期资本开支131亿: the period told of, and no year before it. */
    private boolean isSamePeriod(Word word) {
        return word.entry().form().equals("同期")
                && "较比年于及的".indexOf(passage.analysis.document().lower().charAt(Math.max(0, word.start() - 1))) < 0;
    }

    private boolean isBehindPeriod(Word word) {
        return times.stream().anyMatch(time -> time.span().end() <= word.start());
    }

    /** The sentence's first period, where it stands in front of the amount. */
    private @Nullable ReportingPeriod mainPeriod(int amount) {
        ReportingPeriod told = sentencePeriod(amount);
        return told != null ? told : context.latest();
    }

    private @Nullable ReportingPeriod sentencePeriod(int amount) {
        for (TimeExpression time : times) {
            if (time.span().end() <= passage.amounts.get(amount).start()) {
                Found found = reading.found(time, passage, false);
                if (found != null) {
                    return found.period();
                }
            }
        }
        return null;
    }
}
