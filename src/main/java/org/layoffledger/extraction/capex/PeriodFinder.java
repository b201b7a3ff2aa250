package org.layoffledger.extraction.capex;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.layoffledger.extraction.ReportingPeriod;
import org.layoffledger.extraction.ReportingPeriod.Part;
import org.layoffledger.extraction.TextSpan;
import org.layoffledger.extraction.lexicon.KeyedPattern;
import org.layoffledger.extraction.lexicon.Word;
import org.layoffledger.extraction.time.TimeExpression;

/** Finds the period that each amount of one sentence is stated for. */
final class PeriodFinder {

    private static final Set<String> POINTS_OUTSIDE = Set.of("before", "after");
    private static final Pattern EVER_SINCE = Pattern.compile("since|以来|起");
    private static final KeyedPattern RELATIVE_YEAR = KeyedPattern.compile("[今去明]年|this year|last year|next year");
    /** A quarter whose noun is left out: "after $34.9 billion in the first". */
    private static final Pattern ORDINAL =
            Pattern.compile("\\s*in the (first|second|third|fourth)\\b(?! (?:quarter|half|fiscal|three|nine|six))");

    /** Between an amount and "a year earlier": the words tell how it grew since, not what it was then. */
    private static final KeyedPattern GROWN = KeyedPattern.compile(
            "%|\\b(?:percent|per cent|double[ds]?|tripled?|quadrupled?|twice|up|down|jump|rise|rose|increase|surge|more|less|higher|lower)\\b");

    private static final Pattern YEAR_AGO = Pattern.compile("^(?:a|one) year (?:ago|earlier|before)");
    private static final KeyedPattern AGAINST_WHICH = KeyedPattern.compile(
            "\\b(?:from|than|over|on|versus|against|compared (?:with|to)|vs\\.?)(?: the| that| its)? $");
    private static final Pattern BACK_TO_NOW =
            Pattern.compile("^,? (?:to|at|reaching|hitting|totall?ing|and (?:came|stood))\\b");

    /** "A forecast of $8 billion and well below the $12 billion spent in fiscal 2022". */
    private static final Pattern AND_AGAINST =
            Pattern.compile("\\b(?:and|but)\\b.*\\b(?:below|above|from|than|against)\\b");

    private static final int YEAR_BEHIND = 6;
    private static final Pattern COMMA_YEAR = Pattern.compile(", 20\\d\\d");
    /** Of a quarter: "up from $4 billion last year". */
    private static final Pattern LAST_YEAR = Pattern.compile(" last year\\b");

    private static final Pattern UP_FROM = Pattern.compile(
            "\\b(?:from|against|versus|compared (?:with|to))(?: (?:about|around|roughly|just|nearly))? ?$");
    private static final Pattern TURN =
            Pattern.compile("\\b(?:but|while|whereas|and (?:even )?(?:more|higher|another))\\b");

    private static final List<String> ORDINALS = List.of("first", "second", "third", "fourth");
    private final Passage passage;
    private final PeriodContext context;
    private final FiscalClock clock;
    private final PeriodReading reading;
    private final List<TimeExpression> times;
    private final PeriodPlaces places;

    PeriodFinder(Passage passage, PeriodContext context, FiscalClock clock, @Nullable Spender spender) {
        this.passage = passage;
        this.context = context;
        this.clock = clock;
        this.reading = new PeriodReading(context, clock, spender);
        this.times = passage.times().stream()
                .map(MonthSpans::asQuarter)
                .filter(this::isPeriod)
                .toList();
        this.places = new PeriodPlaces(passage, times);
    }

    /** A period and the words that state it; the span is null where it is carried on. */
    record Found(ReportingPeriod period, @Nullable TextSpan span) {}

    private boolean isPeriod(TimeExpression time) {
        return (time.period() != null || time.fiscal() != null)
                && !isYearAgoOfGrowth(time)
                && !(time.mod() != null && POINTS_OUTSIDE.contains(time.mod()));
    }

    /** Up 30% from a year earlier. */
    private boolean isYearAgoOfGrowth(TimeExpression time) {
        int start = time.span().start();
        return YEAR_AGO.matcher(passage.lower(time.span())).find()
                && AGAINST_WHICH.isIn(passage.lower(new TextSpan(passage.span().start(), start)));
    }

    /**
     * The period of an amount.
     *
     * @param before the period found for the amount before, or null
     * @param carried whether the amount goes on from an earlier sentence
     * @param plan whether it is worded as a plan
     */
    @Nullable
    Found of(int amount, @Nullable Found before, boolean carried, boolean plan) {
        Found dealt = dealtOut(amount);
        if (dealt != null) {
            return dealt;
        }
        TimeExpression inRow = places.inRow(amount);
        if (inRow != null) {
            return found(inRow, plan);
        }
        Found counted = besideWords(amount, before);
        if (counted != null) {
            return counted;
        }
        Found beside = beside(amount, plan);
        if (beside != null) {
            return beside;
        }
        Found byWords = byWords(amount, plan);
        if (byWords != null) {
            return byWords;
        }
        if (isUnresolved(amount)) {
            return null;
        }
        return fallback(amount, before, carried, plan);
    }

    /** 2023年至2025年分别为112亿、81亿和121亿: as many amounts as years. */
    private @Nullable Found dealtOut(int amount) {
        int amounts = passage.amounts.size();
        if (amounts < 2 || !passage.isChinese() || !passage.has(passage.span(), Vocabulary.DISTRIBUTE)) {
            return null;
        }
        for (TimeExpression time : times) {
            ReportingPeriod span = time.period();
            Integer last = span == null ? null : span.endYear();
            if (span != null
                    && last != null
                    && last - span.year() + 1 == amounts
                    && time.span().end() <= passage.amounts.get(0).start()) {
                return new Found(
                        new ReportingPeriod(span.fiscal(), span.year() + amount, Part.YEAR, null), time.span());
            }
        }
        return null;
    }

    private @Nullable Found beside(int amount, boolean plan) {
        TextSpan near = passage.isChinese() ? passage.before(amount) : around(amount);
        Found ending =
                passage.isChinese() ? ChineseSpans.of(passage.lower(near), near, clock, context.reference()) : null;
        if (ending != null) {
            return ending;
        }
        TimeExpression time = passage.isChinese()
                ? firstOf(places.ahead(amount), places.behind(amount))
                : firstOf(places.behind(amount), places.ahead(amount));
        if (time == null) {
            TextSpan before = passage.isChinese() ? passage.before(amount) : withYear(around(amount));
            return reading.unrecognised(passage.lower(before), before);
        }
        if (passage.has(time.span(), Vocabulary.THIS_QUARTER)) {
            ReportingPeriod quarter = reading.thisQuarter(plan);
            return quarter == null ? null : new Found(quarter, time.span());
        }
        return found(time, plan);
    }

    /** Whether a relative year stands beside the amount that an undated text does not resolve. */
    private boolean isUnresolved(int amount) {
        return context.reference() == null && RELATIVE_YEAR.isIn(passage.lower(around(amount)));
    }

    /** Takes along the year behind a day: June 30, 2026. */
    private TextSpan withYear(TextSpan part) {
        int end = Math.min(passage.span().end(), part.end() + YEAR_BEHIND);
        boolean year = end > part.end()
                && COMMA_YEAR
                        .matcher(passage.lower(new TextSpan(part.end(), end)))
                        .lookingAt();
        return year ? new TextSpan(part.start(), end) : part;
    }

    private TextSpan around(int amount) {
        return new TextSpan(
                passage.before(amount).start(), passage.clauseAfter(amount).end());
    }

    private static @Nullable TimeExpression firstOf(@Nullable TimeExpression a, @Nullable TimeExpression b) {
        return a != null ? a : b;
    }

    /** Words that count from the period told of before: 去年同期, the previous quarter. */
    private @Nullable Found besideWords(int amount, @Nullable Found before) {
        TextSpan around = new TextSpan(
                passage.before(amount).start(), passage.clauseAfter(amount).end());
        ReportingPeriod base = before != null ? before.period() : mainPeriod(amount);
        Word yearAgo = first(around, Vocabulary.YEAR_AGO);
        if (yearAgo != null && isSamePeriod(yearAgo)) {
            yearAgo = null;
        }
        if (yearAgo != null && isHeldAgainst(yearAgo, amount)) {
            yearAgo = null;
        }
        ReportingPeriod told = sentencePeriod(amount);
        base = yearAgo != null && told != null ? told : base;
        if (yearAgo != null && base != null) {
            return new Found(new ReportingPeriod(base.fiscal(), base.year() - 1, base.part(), null), yearAgo.span());
        }
        if (before != null
                && before.period().isQuarter()
                && LAST_YEAR.matcher(passage.lower(passage.clauseAfter(amount))).lookingAt()
                && UP_FROM.matcher(passage.lower(passage.before(amount))).find()) {
            ReportingPeriod quarter = before.period();
            return new Found(new ReportingPeriod(quarter.fiscal(), quarter.year() - 1, quarter.part(), null), null);
        }
        Word yearBefore = first(around, Vocabulary.YEAR_BEFORE);
        if (yearBefore != null && base != null && base.isYear() && (before != null || isBehindPeriod(yearBefore))) {
            return new Found(new ReportingPeriod(base.fiscal(), base.year() - 1, base.part(), null), yearBefore.span());
        }
        Matcher ordinal = ORDINAL.matcher(passage.lower(passage.clauseAfter(amount)));
        if (base != null && base.isQuarter() && ordinal.lookingAt()) {
            int start = passage.amounts.get(amount).end();
            Part quarter = Part.valueOf("Q" + (ORDINALS.indexOf(ordinal.group(1)) + 1));
            return new Found(
                    new ReportingPeriod(base.fiscal(), base.year(), quarter, null),
                    new TextSpan(start + ordinal.start(1), start + ordinal.end(1)));
        }
        Word lastQuarter = first(passage.before(amount), Vocabulary.LAST_QUARTER);
        if (lastQuarter == null) {
            lastQuarter = first(passage.clauseAfter(amount), Vocabulary.LAST_QUARTER);
        }
        if (lastQuarter != null
                && base != null
                && base.isQuarter()
                && (before != null || isBehindPeriod(lastQuarter))) {
            return new Found(FiscalClock.shiftQuarters(base, -1), lastQuarter.span());
        }
        return null;
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
                Found found = found(time, false);
                if (found != null) {
                    return found.period();
                }
            }
        }
        return null;
    }

    /** 单季, 全年: the quarter or the year that the text speaks of. */
    private @Nullable Found byWords(int amount, boolean plan) {
        TextSpan around = new TextSpan(
                passage.before(amount).start(), passage.clauseAfter(amount).end());
        Word quarter = first(around, Vocabulary.THIS_QUARTER);
        if (quarter != null) {
            ReportingPeriod period = reading.thisQuarter(plan);
            if (period != null) {
                return new Found(period, quarter.span());
            }
        }
        Word fiscalYear = first(around, Vocabulary.FISCAL_YEAR);
        ReportingPeriod running = reading.running();
        if (fiscalYear != null && running != null) {
            return new Found(
                    new ReportingPeriod(!clock.isCalendarYear(), running.year(), Part.YEAR, null), fiscalYear.span());
        }
        Word year = first(around, Vocabulary.FULL_YEAR);
        LocalDate reference = context.reference();
        if (year != null && running != null && !clock.isCalendarYear()) {
            boolean over = !plan && running.part() == Part.Q1;
            return new Found(
                    new ReportingPeriod(true, over ? running.year() - 1 : running.year(), Part.YEAR, null),
                    year.span());
        }
        if (year != null && reference != null) {
            int reported = !plan && reference.getMonthValue() <= 3 ? reference.getYear() - 1 : reference.getYear();
            return new Found(ReportingPeriod.year(reported), year.span());
        }
        ReportingPeriod told = context.lastQuarter();
        return year != null && told != null && !told.fiscal()
                ? new Found(ReportingPeriod.year(told.year()), year.span())
                : null;
    }

    /** Nothing beside the amount: what the sentence said before, then what the text said before. */
    private @Nullable Found fallback(int amount, @Nullable Found before, boolean carried, boolean plan) {
        if (amount > 0 && movesOnFrom(amount - 1)) {
            ReportingPeriod main = beforeMove(amount - 1);
            return main == null ? before : new Found(main, null);
        }
        if (before != null) {
            return new Found(before.period(), null);
        }
        for (int i = times.size() - 1; i >= 0; i--) {
            if (times.get(i).span().end() <= passage.amounts.get(amount).start()) {
                return found(times.get(i), plan);
            }
        }
        if (times.size() == 1 && !isOfLater(times.get(0), amount)) {
            return found(times.get(0), plan);
        }
        ReportingPeriod latest = context.latest();
        return carried && latest != null ? new Found(latest, null) : null;
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
                && (first(passage.before(amount), Vocabulary.LAST_QUARTER) != null
                        || words.contains("去年")
                        || words.contains("last year")
                        || isOfLastYear(words));
    }

    /** 从2024年的613亿元下调至550亿元, told in 2025: the new level is this year's. */
    private boolean isOfLastYear(String words) {
        LocalDate reference = context.reference();
        return reference != null
                && passage.isChinese()
                && (words.contains("从" + (reference.getYear() - 1)) || words.contains("由" + (reference.getYear() - 1)));
    }

    /** The period told before the former level's, else the year that the story is told in. */
    private @Nullable ReportingPeriod beforeMove(int amount) {
        for (TimeExpression time : times) {
            if (time.span().end() <= passage.before(amount).start() || places.isFirstOfSeveral(time, amount)) {
                Found found = found(time, false);
                return found == null ? null : found.period();
            }
        }
        LocalDate reference = context.reference();
        return reference == null ? null : ReportingPeriod.year(reference.getYear());
    }

    private @Nullable Word first(TextSpan part, String category) {
        List<Word> words = passage.words(part, category);
        return words.isEmpty() ? null : words.get(0);
    }

    /** A period expression as a period of the spender; null where the text does not say enough. */
    @Nullable
    Found found(TimeExpression time, boolean plan) {
        ReportingPeriod period = reading.of(time, passage.lower(time.span()), plan);
        return period == null ? null : new Found(period, time.span());
    }
}
