package org.layoffledger.extraction.capex;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.layoffledger.extraction.ReportingPeriod;
import org.layoffledger.extraction.ReportingPeriod.Part;
import org.layoffledger.extraction.TextSpan;
import org.layoffledger.extraction.capex.PeriodFinder.Found;
import org.layoffledger.extraction.lexicon.KeyedPattern;
import org.layoffledger.extraction.lexicon.Word;

/** Reads the words that name a period without a date: 单季, 全年, the fiscal year. */
final class UndatedPeriods {

    private static final KeyedPattern QUARTERLY = KeyedPattern.compile("^，?(?:按季|环比|较上季|季增|季减|qoq)");

    private final Passage passage;
    private final PeriodContext context;
    private final FiscalClock clock;
    private final PeriodReading reading;

    UndatedPeriods(Passage passage, PeriodContext context, FiscalClock clock, PeriodReading reading) {
        this.passage = passage;
        this.context = context;
        this.clock = clock;
        this.reading = reading;
    }

    /** $3.5 billion in the fourth quarter of 2014, and $11 billion in the year as a whole: the year that the quarter told before is of. */
    @Nullable
    Found wholeYear(int amount, @Nullable Found before) {
        Word year = before == null || !before.period().isQuarter() || passage.isChinese()
                ? null
                : passage.first(yearOf(amount), Vocabulary.FULL_YEAR);
        return year == null || before == null
                ? null
                : new Found(
                        new ReportingPeriod(
                                before.period().fiscal(), before.period().year(), Part.YEAR, null),
                        year.span());
    }

    /** Where the words for a whole year stand: behind an amount, or in its clause in front: "bringing its full-year total to $5 billion". */
    private TextSpan yearOf(int amount) {
        return new TextSpan(
                passage.clauseBefore(amount).start(),
                passage.clauseAfter(amount).end());
    }

    /** 单季, 全年: the quarter or the year that the text speaks of. */
    @Nullable
    Found of(int amount, boolean plan) {
        TextSpan around = passage.around(amount);
        Word quarter = passage.first(around, Vocabulary.THIS_QUARTER);
        ReportingPeriod thisQuarter = quarter == null ? null : reading.thisQuarter(plan);
        if (quarter != null && thisQuarter != null) {
            return new Found(thisQuarter, quarter.span());
        }
        Found reported = quarterly(amount, plan);
        if (reported != null) {
            return reported;
        }
        Word fiscalYear = passage.first(around, Vocabulary.FISCAL_YEAR);
        ReportingPeriod running = reading.running();
        if (fiscalYear != null && running != null) {
            return new Found(
                    new ReportingPeriod(!clock.isCalendarYear(), running.year(), Part.YEAR, null), fiscalYear.span());
        }
        Word year = passage.first(around, Vocabulary.FULL_YEAR);
        ReportingPeriod full = year == null ? null : fullYear(running, plan);
        return year == null || full == null ? null : new Found(full, year.span());
    }

    /** 资本开支18.85亿，按季增33%: what is held against the quarter before is of a quarter. */
    private @Nullable Found quarterly(int amount, boolean plan) {
        boolean quarterly = !plan && passage.isChinese() && QUARTERLY.isIn(passage.lower(passage.after(amount)));
        ReportingPeriod quarter = quarterly ? reading.thisQuarter(false) : null;
        return quarter == null ? null : new Found(quarter, null);
    }

    /** The year that a text means by 全年: a report told early in a year speaks of the year before. */
    private @Nullable ReportingPeriod fullYear(@Nullable ReportingPeriod running, boolean plan) {
        if (running != null && !clock.isCalendarYear()) {
            boolean over = !plan && running.part() == Part.Q1;
            return new ReportingPeriod(true, over ? running.year() - 1 : running.year(), Part.YEAR, null);
        }
        LocalDate reference = context.reference();
        if (reference != null) {
            int reported = !plan && reference.getMonthValue() <= 3 ? reference.getYear() - 1 : reference.getYear();
            return ReportingPeriod.year(reported);
        }
        ReportingPeriod told = context.lastQuarter();
        return told != null && !told.fiscal() ? ReportingPeriod.year(told.year()) : null;
    }
}
