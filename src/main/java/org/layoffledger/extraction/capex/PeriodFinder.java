package org.layoffledger.extraction.capex;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.layoffledger.extraction.ReportingPeriod;
import org.layoffledger.extraction.ReportingPeriod.Part;
import org.layoffledger.extraction.TextSpan;
import org.layoffledger.extraction.lexicon.KeyedPattern;
import org.layoffledger.extraction.time.TimeExpression;

/** Finds the period that each amount of one sentence is stated for. */
final class PeriodFinder {

    private static final Set<String> POINTS_OUTSIDE = Set.of("before", "after");
    private static final KeyedPattern RELATIVE_YEAR = KeyedPattern.compile("[今去明]年|this year|last year|next year");

    private static final KeyedPattern THIS_YEAR = KeyedPattern.compile("今年");

    private static final int YEAR_BEHIND = 6;
    private static final int SHORTLY = 160;
    private static final int SINCE_REACH = 16;
    private static final Pattern COMMA_YEAR = Pattern.compile(", 20\\d\\d");

    private static final Pattern REPORT = Pattern.compile(
            " (?:(?:earnings|results|financial|quarterly) (?:report|call|release|announcement|conference call|presentation|update)|(?:conference |analyst )?call\\b|report\\b)");

    private final Passage passage;
    private final PeriodContext context;
    private final FiscalClock clock;
    private final PeriodReading reading;
    private final List<TimeExpression> times;
    private final PeriodPlaces places;
    private final CountedPeriods counted;
    private final UndatedPeriods undated;
    private final CarriedPeriods carriedOn;
    private final QuartersInTurn inTurn;

    PeriodFinder(Passage passage, PeriodContext context, FiscalClock clock, @Nullable Spender spender) {
        this.passage = passage;
        this.context = context;
        this.clock = clock;
        this.reading = new PeriodReading(context, clock, spender);
        List<TimeExpression> all = passage.times().stream()
                .map(MonthSpans::asQuarter)
                .filter(this::isPeriod)
                .toList();
        this.times = all.size() < 2
                ? all
                : all.stream().filter(time -> !isOfReport(time)).toList();
        this.places = new PeriodPlaces(passage, times);
        this.counted = new CountedPeriods(passage, context, reading, times);
        this.undated = new UndatedPeriods(passage, context, clock, reading);
        this.carriedOn = new CarriedPeriods(passage, context, reading, times, places);
        this.inTurn = new QuartersInTurn(passage, reading, times);
    }

    /** A period and the words that state it; the span is null where it is carried on. */
    record Found(ReportingPeriod period, @Nullable TextSpan span) {}

    /** In its first-quarter earnings report: where it was told, beside a period of which it was told. */
    private boolean isOfReport(TimeExpression time) {
        return !passage.isChinese() && passage.goesOn(REPORT, time.span().end());
    }

    private boolean isPeriod(TimeExpression time) {
        return (time.period() != null || time.fiscal() != null)
                && !CountedPeriods.isYearAgoOfGrowth(passage, time)
                && !(time.mod() != null && POINTS_OUTSIDE.contains(time.mod()))
                && !isBeginning(time);
    }

    /** 自2024年四季度以来累计: more than the quarter. */
    private boolean isBeginning(TimeExpression time) {
        ReportingPeriod period = time.period();
        int end = time.span().end();
        return passage.isChinese()
                && period != null
                && period.isQuarter()
                && "since".equals(time.mod())
                && passage.lower(new TextSpan(end, Math.min(passage.span().end(), end + SINCE_REACH)))
                        .contains("以来");
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
        Found dealt = passage.isChinese() ? dealtOut(amount) : inTurn.of(amount, plan);
        if (dealt != null) {
            return dealt;
        }
        TimeExpression inRow = places.inRow(amount);
        if (inRow != null) {
            return reading.found(inRow, passage, plan);
        }
        Found fromBefore = counted.of(amount, before);
        if (fromBefore != null) {
            return fromBefore;
        }
        Found whole = undated.wholeYear(amount, before);
        if (whole != null) {
            return whole;
        }
        Found beside = beside(amount, plan);
        if (beside != null) {
            return beside;
        }
        Found named = undated.of(amount, plan);
        if (named != null) {
            return named;
        }
        if (isUnresolved(amount)) {
            return thisYear(amount);
        }
        return carriedOn.of(amount, before, carried, plan);
    }

    /** 2023年至2025年分别为112亿、81亿和121亿: as many amounts as years. */
    private @Nullable Found dealtOut(int amount) {
        int amounts = passage.amounts.size();
        if (amounts < 2 || !passage.has(passage.span(), Vocabulary.DISTRIBUTE)) {
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
        TextSpan near = passage.isChinese() ? passage.before(amount) : passage.around(amount);
        Found ending =
                passage.isChinese() ? ChineseSpans.of(passage.lower(near), near, clock, context.reference()) : null;
        if (ending != null) {
            return ending;
        }
        TimeExpression time = passage.isChinese()
                ? firstOf(places.ahead(amount), places.behind(amount))
                : firstOf(places.behind(amount), places.ahead(amount));
        if (time == null) {
            TextSpan before = passage.isChinese() ? passage.before(amount) : withYear(passage.around(amount));
            return reading.unrecognised(passage.lower(before), before);
        }
        if (passage.has(time.span(), Vocabulary.THIS_QUARTER)) {
            ReportingPeriod quarter = reading.thisQuarter(plan);
            return quarter == null ? null : new Found(quarter, time.span());
        }
        return reading.found(time, passage, plan);
    }

    /** Whether a relative year stands beside the amount that an undated text does not resolve. */
    private boolean isUnresolved(int amount) {
        return context.reference() == null && RELATIVE_YEAR.isIn(passage.lower(passage.around(amount)));
    }

    /** 将2023年的资本支出计划提高三成，今年投入29万亿: an undated text has just said which year it calls this one. */
    private @Nullable Found thisYear(int amount) {
        ReportingPeriod latest = context.latest() == null ? yearRightBefore() : context.latest();
        latest = latest == null || !latest.isYear() ? orOfQuarter(latest) : latest;
        boolean told = passage.isChinese()
                && latest != null
                && latest.isYear()
                && THIS_YEAR.isIn(passage.lower(passage.around(amount)));
        return told && latest != null ? new Found(latest, null) : null;
    }

    /** 2022年首季营收207亿。…今年要花多少钱: the year whose quarter the text opens with; a last quarter is told of in the next. */
    private @Nullable ReportingPeriod orOfQuarter(@Nullable ReportingPeriod otherwise) {
        int start = passage.story.span().start();
        TextSpan opening = new TextSpan(start, Math.min(passage.span().start(), start + SHORTLY));
        ReportingPeriod found = otherwise == null || otherwise.fiscal() ? null : ReportingPeriod.year(otherwise.year());
        if (opening.length() <= 0 || found != null) {
            return found;
        }
        for (TimeExpression time : passage.analysis.timesIn(opening)) {
            ReportingPeriod period = time.period();
            if (period != null && !period.fiscal() && !period.isYear() && period.part() != Part.Q4) {
                found = ReportingPeriod.year(period.year());
            }
        }
        return found;
    }

    /** The last year that is named shortly before the sentence, beside a word for capital expenditure. */
    private @Nullable ReportingPeriod yearRightBefore() {
        int start = passage.span().start();
        TextSpan before = new TextSpan(Math.max(passage.story.span().start(), start - SHORTLY), start);
        ReportingPeriod last = null;
        if (before.length() > 0 && passage.has(before, Vocabulary.NOUN)) {
            for (TimeExpression time : passage.analysis.timesIn(before)) {
                ReportingPeriod period = time.period();
                last = period != null && period.isYear() && period.endYear() == null ? period : last;
            }
        }
        return last;
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

    private static @Nullable TimeExpression firstOf(@Nullable TimeExpression a, @Nullable TimeExpression b) {
        return a != null ? a : b;
    }

    /** A period expression as a period of the spender; null where the text does not say enough. */
    @Nullable
    Found found(TimeExpression time, boolean plan) {
        return reading.found(time, passage, plan);
    }
}
