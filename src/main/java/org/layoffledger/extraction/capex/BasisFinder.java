package org.layoffledger.extraction.capex;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.layoffledger.extraction.CapexBasis;
import org.layoffledger.extraction.Qualifier;
import org.layoffledger.extraction.ReportingPeriod;
import org.layoffledger.extraction.TextSpan;
import org.layoffledger.extraction.lexicon.KeyedPattern;

/** Tells spent, planned, estimated and pledged amounts apart. */
final class BasisFinder {

    private static final int FRONT = 48;

    /** 略低于分析师预期的285亿: the forecast in front is only what a figure was held against. */
    private static final KeyedPattern BEATEN = KeyedPattern.compile("优于|高于|低于|好于|逊于|不及");

    /** 仍将高于2024年的767亿: what a plan is held against is over. */
    private static final KeyedPattern HELD_AGAINST = KeyedPattern.compile(
            "(?:高于|低于|多于|少于|超过|超出|超越|较|比|不及)了?[^，。;]{0,3}(?:20\\d\\d ?年|去年|前年|上年|上一?财年)[^，。;预计指估]{0,6}$");

    private final Passage passage;
    private final Wording wording;
    private final Outsiders outsiders;
    private final PeriodContext context;

    BasisFinder(Passage passage, Wording wording, PeriodContext context) {
        this.passage = passage;
        this.wording = wording;
        this.outsiders = new Outsiders(passage);
        this.context = context;
    }

    /** The basis of an amount; a plan that nobody of the company tells goes on from the outsider's forecast told before. */
    CapexBasis of(
            int amount,
            Topic.Standing standing,
            @Nullable ReportingPeriod period,
            @Nullable ReportingPeriod first,
            FiscalClock clock) {
        CapexBasis basis = stated(amount, standing, period, first, clock);
        boolean goesOn = basis == CapexBasis.GUIDANCE
                && (!passage.isChinese() || isJoined())
                && context.isEstimated()
                && !outsiders.nameInsider();
        if (basis == CapexBasis.GUIDANCE || basis == CapexBasis.ESTIMATE) {
            context.seeForecast(goesOn || basis == CapexBasis.ESTIMATE);
        }
        return goesOn ? CapexBasis.ESTIMATE : basis;
    }

    /** 大摩预计2025年达3590亿；到2026年还要再涨: one sentence but for its semicolon. */
    private boolean isJoined() {
        int start = passage.span().start();
        return passage.lower(new TextSpan(Math.max(0, start - 2), start)).contains(";")
                && passage.analysis.companiesIn(passage.span()).isEmpty()
                && !BEATEN.isIn(passage.lower(new TextSpan(Math.max(0, start - FRONT), start)));
    }

    /**
     * The basis of an amount by its own sentence.
     *
     * @param standing on what ground it counts as capital expenditure
     * @param period what it is stated for, or null
     * @param first the period of the sentence's first amount, or null
     */
    private CapexBasis stated(
            int amount,
            Topic.Standing standing,
            @Nullable ReportingPeriod period,
            @Nullable ReportingPeriod first,
            FiscalClock clock) {
        if (isPledge(amount, standing, period)) {
            return CapexBasis.COMMITMENT;
        }
        LocalDate reference = context.reference();
        boolean over =
                period != null && reference != null && !clock.endOf(period).isAfter(reference);
        boolean past = amount == 0 && passage.amounts.size() > 1 && wording.isStart(amount) || wording.isRise(amount);
        if (outsiders.forecast(amount) && !((over || past) && !outsiders.areNamedAt(amount))) {
            return CapexBasis.ESTIMATE;
        }
        if (wording.isRisen(amount) && context.isEstimated() && !over && !outsiders.nameInsider()) {
            return CapexBasis.ESTIMATE;
        }
        if (over && passage.isChinese() && HELD_AGAINST.isIn(passage.lower(passage.before(amount)))) {
            return CapexBasis.ACTUAL;
        }
        if (wording.isFormer(amount)) {
            return CapexBasis.GUIDANCE;
        }
        if (over) {
            return wording.isNamedPlan(amount) || wording.isForecast(amount) ? CapexBasis.GUIDANCE : CapexBasis.ACTUAL;
        }
        if (past && period != null) {
            return CapexBasis.ACTUAL;
        }
        if (amount > 0
                && wording.isComparison(amount)
                && period != null
                && first != null
                && period.year() < first.year()) {
            return CapexBasis.ACTUAL;
        }
        if (wording.isPlan(amount)) {
            return CapexBasis.GUIDANCE;
        }
        if (reference == null && passage.isChinese() && wording.isOfRunningYear(amount) && !wording.isToDate(amount)) {
            return CapexBasis.GUIDANCE;
        }
        if (period != null
                && reference != null
                && period.isYear()
                && passage.has(passage.clauseBefore(amount), Vocabulary.FULL_YEAR)) {
            return CapexBasis.GUIDANCE;
        }
        if (period != null && reference != null && isRunningYear(period, clock) && !wording.isToDate(amount)) {
            return CapexBasis.GUIDANCE;
        }
        if (period != null
                && reference != null
                && passage.amounts.get(amount).qualifier() == Qualifier.UP_TO
                && clock.endOf(period).isAfter(reference)) {
            return CapexBasis.GUIDANCE;
        }
        if (period != null
                && reference != null
                && wording.isDone(amount)
                && hasBegun(period, clock, reference)
                && period.year() <= reference.getYear()) {
            return CapexBasis.ACTUAL;
        }
        return period != null && reference != null ? CapexBasis.GUIDANCE : CapexBasis.ACTUAL;
    }

    /** A Chinese text tells in the middle of a year what the year will come to: 公布今年资本支出达520亿. */
    private boolean isRunningYear(ReportingPeriod period, FiscalClock clock) {
        return passage.isChinese()
                && period.isYear()
                && (!period.fiscal() || !clock.isCalendarYear())
                && period.endYear() == null;
    }

    private static boolean hasBegun(ReportingPeriod period, FiscalClock clock, LocalDate reference) {
        return clock.endOf(period).minusMonths(period.part().months()).isBefore(reference);
    }

    /** Money promised over years or to a project is no period's capital expenditure. */
    private boolean isPledge(int amount, Topic.Standing standing, @Nullable ReportingPeriod period) {
        LocalDate reference = context.reference();
        boolean overYears = period != null
                && period.endYear() != null
                && (reference == null || !passage.isChinese() || period.endYear() >= reference.getYear());
        boolean pledged = passage.has(passage.span(), Vocabulary.PLEDGE);
        overYears &= passage.isChinese() || !wording.isAnnual(amount);
        boolean overYearsToCome = period == null && passage.isChinese() && wording.isOfYearsToCome(amount);
        return overYears || overYearsToCome || standing == Topic.Standing.SPENT && (period == null || pledged);
    }
}
