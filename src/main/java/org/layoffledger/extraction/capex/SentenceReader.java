package org.layoffledger.extraction.capex;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.layoffledger.extraction.CapexBasis;
import org.layoffledger.extraction.CompanyDirectory.FiscalCalendar;
import org.layoffledger.extraction.ReportingPeriod;
import org.layoffledger.extraction.TextSpan;
import org.layoffledger.extraction.capex.PeriodFinder.Found;
import org.layoffledger.extraction.capex.StoryLayout.Line;
import org.layoffledger.extraction.capex.Topic.Standing;
import org.layoffledger.extraction.time.TimeExpression;

/** Reads the amounts of one sentence as figures, each by what the amounts before it have said. */
final class SentenceReader {

    private final Passage passage;
    private final Line line;
    private final List<@Nullable Spender> spenders;
    private final PeriodContext context;
    private final Map<String, FiscalCalendar> calendars;
    private final Wording wording;
    private final BasisFinder bases;
    private @Nullable Found last;
    private @Nullable Found main;
    private @Nullable ReportingPeriod first;
    private @Nullable ReportingPeriod lastStated;

    SentenceReader(
            Passage passage,
            Line line,
            List<@Nullable Spender> spenders,
            PeriodContext context,
            Map<String, FiscalCalendar> calendars) {
        this.passage = passage;
        this.line = line;
        this.spenders = spenders;
        this.context = context;
        this.calendars = calendars;
        this.wording = new Wording(passage);
        this.bases = new BasisFinder(passage, wording, context);
    }

    /**
     * The figures of the sentence, in order.
     *
     * @param surroundings the sentence before, this one and the next
     * @param carried whether the sentence before was about capital expenditure
     * @param sameParagraph whether the sentence before stands in the same paragraph
     */
    List<Figure> figures(Topic topic, TextSpan surroundings, boolean carried, boolean sameParagraph) {
        TableHead columns = line.columns();
        Spender named = line.spender(passage);
        List<Figure> figures = new ArrayList<>();
        for (int i = 0; i < passage.amounts.size(); i++) {
            Standing standing = line.isHeaded() ? topic.ofItem(i) : topic.of(i, carried || last != null, surroundings);
            Spender spender = named == null ? spenders.get(i) : named;
            boolean other = columns != null && columns.isOfOther(passage, i);
            if (!other && standing != Standing.NONE && spender != null) {
                figures.add(figure(i, standing, spender, sameParagraph));
            }
        }
        return figures;
    }

    private Figure figure(int amount, Standing standing, Spender spender, boolean sameParagraph) {
        FiscalClock clock = FiscalClock.of(spender, calendars);
        Found period = period(amount, standing, spender, clock, sameParagraph);
        ReportingPeriod stated = period == null ? null : period.period();
        first = first == null ? stated : first;
        TableHead columns = line.columns();
        CapexBasis told = columns == null ? null : columns.basis(passage, amount);
        CapexBasis basis = told == null ? bases.of(amount, standing, stated, first, clock) : told;
        if (stated != null && lastStated != null && wording.isRisen(amount)) {
            context.seeRise(lastStated, stated);
        }
        lastStated = stated;
        boolean borrowed = basis == CapexBasis.COMMITMENT && period != null && period.span() == null;
        last = period == null ? last : period;
        main = main == null ? period : main;
        if (stated != null) {
            seePeriod(stated, spender);
            context.tell(passage.amounts.get(amount).value());
        }
        return FigureBuilder.of(
                passage, amount, standing, spender, borrowed ? null : period, basis, wording.isSuperseded(amount));
    }

    /** What a figure is only held against is not what the text goes on from. */
    private void seePeriod(ReportingPeriod stated, Spender spender) {
        boolean against = main != null
                && stated.part() == main.period().part()
                && stated.year() == main.period().year() - 1
                && stated.endYear() == null;
        if (!against) {
            context.see(stated, spender);
        }
    }

    /** The period of an amount: that of its column, else its own, else that of the line above or of the text. */
    private @Nullable Found period(
            int amount, Standing standing, Spender spender, FiscalClock clock, boolean sameParagraph) {
        Passage head = line.head();
        Found ofRise = periodOfRise(amount);
        if (ofRise != null) {
            return ofRise;
        }
        Found period = new PeriodFinder(passage, context, clock, spender)
                .of(
                        amount,
                        wording.isExpectedInstead(amount) || isYearBeforeMain(amount) ? main : last,
                        sameParagraph || wording.isHeldToForecast(),
                        wording.isPlan(amount));
        if (period != null && period.span() == null && last == null && isPlanOfPast(amount, period, clock)) {
            period = null;
        }
        if (period == null && standing == Standing.CARRIED && head == null) {
            period = runningYear();
        }
        if (head != null && (period == null || period.span() == null)) {
            period = ofHead(head, clock, spender);
        }
        TableHead columns = line.columns();
        Found column = columns == null ? null : columns.period(passage, amount, context, clock, spender);
        Found stated = column == null ? period : column;
        return stated == null && standing == Standing.NAMED && !wording.isPlan(amount)
                ? reported(amount, clock)
                : stated;
    }

    /** Of a figure without a period in a report on one quarter: that quarter. */
    private @Nullable Found reported(int amount, FiscalClock clock) {
        boolean again = context.isTold(passage.amounts.get(amount).value());
        ReportingPeriod quarter = again ? null : context.reported(clock);
        return quarter == null ? null : new Found(quarter, null);
    }

    /** "$1.2 billion in the quarter, compared with $2.3 billion in Q2 and $2.1 billion in the same quarter of last year": counted from the first. */
    private boolean isYearBeforeMain(int amount) {
        return main != null
                && last != null
                && main.period().isQuarter()
                && last.period().equals(FiscalClock.shiftQuarters(main.period(), -1))
                && passage.has(passage.around(amount), Vocabulary.YEAR_AGO);
    }

    /** "Google's from $53 billion to $299 billion": another development over the time that the one told before took. */
    private @Nullable Found periodOfRise(int amount) {
        ReportingPeriod told =
                wording.isRise(amount) ? context.riseStart() : wording.isRisen(amount) ? context.riseEnd() : null;
        return told == null || !passage.times().isEmpty() ? null : new Found(told, null);
    }

    /** "Capex was £391 million. It plans an investment of £640 million": a plan does not go on for what the sentence before told as over. */
    private boolean isPlanOfPast(int amount, Found carried, FiscalClock clock) {
        LocalDate reference = context.reference();
        return reference != null
                && carried.period().isQuarter()
                && clock.endOf(carried.period()).isBefore(reference)
                && wording.isPlan(amount)
                && !passage.has(passage.clauseBefore(amount), Vocabulary.FORMER)
                && !new Outsiders(passage).areNamedAt(amount);
    }

    /** Of a figure that names no period: the year that the text spoke of last, if it is not over. */
    private @Nullable Found runningYear() {
        ReportingPeriod latest = context.latest();
        LocalDate reference = context.reference();
        boolean running =
                latest != null && reference != null && latest.isYear() && latest.year() >= reference.getYear();
        return running && latest != null ? new Found(latest, null) : null;
    }

    /** The period that the line above a list tells for all of it. */
    private @Nullable Found ofHead(Passage head, FiscalClock clock, Spender spender) {
        PeriodFinder periods = new PeriodFinder(head, context, clock, spender);
        Found only = null;
        for (TimeExpression time : head.times()) {
            Found found = periods.found(time, new Wording(head).namesPlan());
            if (found != null && only != null) {
                return null;
            }
            only = found == null ? only : found;
        }
        return only == null ? null : new Found(only.period(), null);
    }
}
