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
import org.layoffledger.extraction.analysis.Analysis;
import org.layoffledger.extraction.capex.PeriodFinder.Found;
import org.layoffledger.extraction.capex.StoryLayout.Line;
import org.layoffledger.extraction.capex.Topic.Standing;
import org.layoffledger.extraction.company.CompanyMention;
import org.layoffledger.extraction.text.Sentence;
import org.layoffledger.extraction.text.Story;
import org.layoffledger.extraction.time.TimeExpression;

/** Reads one story sentence by sentence, carrying subject, topic and period on. */
final class StoryReader {

    /** So many sentences are headline and lead. */
    private static final int LEAD = 3;

    private final Analysis analysis;
    private final Story story;
    private final AmountFinder amounts;
    private final Enumerations enumerations;
    private final PeriodContext context;
    private final Map<String, FiscalCalendar> calendars;
    private final StoryLayout layout = new StoryLayout();
    private final List<Figure> figures = new ArrayList<>();
    private final List<Passage> unheeded = new ArrayList<>();
    private @Nullable Spender subject;
    private int lastParagraph = -1;
    private boolean topicOpen;
    private boolean headed;

    StoryReader(
            Analysis analysis,
            Story story,
            AmountFinder amounts,
            Enumerations enumerations,
            Map<String, FiscalCalendar> calendars) {
        this.analysis = analysis;
        this.story = story;
        this.amounts = amounts;
        this.enumerations = enumerations;
        this.context = new PeriodContext(story.date());
        this.calendars = calendars;
    }

    List<Figure> figures() {
        List<Sentence> sentences = story.sentences();
        headed = isHeaded(sentences);
        for (int i = 0; i < sentences.size(); i++) {
            int from = i > 0
                    ? sentences.get(i - 1).span().start()
                    : sentences.get(i).span().start();
            int to = i + 1 < sentences.size()
                    ? sentences.get(i + 1).span().end()
                    : sentences.get(i).span().end();
            read(sentences.get(i), new TextSpan(from, to));
        }
        return figures;
    }

    /** Whether headline or lead name capital expenditure: then it is what the whole story is about. */
    private boolean isHeaded(List<Sentence> sentences) {
        for (Sentence sentence : sentences.subList(0, Math.min(LEAD, sentences.size()))) {
            if (analysis.words().has(sentence.span(), Vocabulary.NOUN)) {
                return true;
            }
        }
        return false;
    }

    private void read(Sentence sentence, TextSpan surroundings) {
        Passage passage = new Passage(analysis, story, sentence, List.of());
        boolean sameParagraph = sentence.paragraph() == lastParagraph;
        Line line = layout.of(passage);
        boolean carried = line.isHeaded()
                || topicOpen && sameParagraph
                || headed && !sameParagraph && line.labelled()
                || !figures.isEmpty() && new Wording(passage).isHeldToForecast();
        boolean found = new Topic(passage, headed).mayStand(carried, surroundings)
                && readAmounts(passage, surroundings, carried, sameParagraph, line);
        if (found) {
            subject = figures.get(figures.size() - 1).spender().carried();
        } else {
            unheeded.add(passage);
        }
        topicOpen = found || new Topic(passage).isNamed();
        lastParagraph = sentence.paragraph();
        layout.leave(passage, line, found);
    }

    /** Carries subject and period on through the sentences without figures; a text that never comes to a figure needs neither. */
    private void catchUp() {
        for (Passage passage : unheeded) {
            updateSubject(passage);
            seePeriods(passage);
        }
        unheeded.clear();
    }

    private void updateSubject(Passage passage) {
        CompanyMention mention = new SpenderFinder(passage, null, enumerations).topic();
        if (mention != null && !isDoubtful(mention, passage)) {
            subject = Spender.of(mention).carried();
        }
    }

    /** A name that the directory does not hold takes the place of one that it holds only where capex is spoken of. */
    private boolean isDoubtful(CompanyMention mention, Passage passage) {
        return mention.slug() == null && subject != null && subject.slug() != null && !new Topic(passage).isNamed();
    }

    /** Quarters that a sentence without figures speaks of, by the calendar of its subject. */
    private void seePeriods(Passage passage) {
        if (!mayNameQuarter(passage)) {
            return;
        }
        FiscalClock clock = clock(subject);
        PeriodFinder periods = new PeriodFinder(passage, context, clock, subject);
        for (TimeExpression time : passage.times()) {
            Found found = periods.found(time, false);
            if (found != null
                    && found.period().isQuarter()
                    && (found.period().fiscal() || clock.isCalendarYear())
                    && !isHeldAgainst(time, passage)) {
                context.see(found.period(), subject);
                return;
            }
        }
        ReportingPeriod quarter = context.quarter(clock, subject);
        if (quarter != null && passage.has(passage.span(), Vocabulary.THIS_QUARTER)) {
            context.see(quarter, subject);
        }
    }

    /** Every way to write a quarter has a 季, a q or a number of months in it; looking for those is cheaper than for times. */
    private static boolean mayNameQuarter(Passage passage) {
        String words = passage.lower(passage.span());
        return words.indexOf('季') >= 0 || words.indexOf('q') >= 0 || words.contains("month") || words.contains("个月");
    }

    /** 较Q3末的…: the quarter is not the one that is told of. */
    private static boolean isHeldAgainst(TimeExpression time, Passage passage) {
        int from = Math.max(passage.span().start(), time.span().start() - 6);
        return passage.has(new TextSpan(from, time.span().start()), Vocabulary.AGAINST);
    }

    /** Whether the sentence tells of capital expenditure. */
    private boolean readAmounts(
            Passage sentence, TextSpan surroundings, boolean carried, boolean sameParagraph, Line line) {
        Passage head = line.head();
        TableHead columns = line.columns();
        Spender named = line.spender(sentence);
        List<Amount> all = amounts.in(sentence.span(), carried || new Topic(sentence).isNamed());
        if (all.isEmpty()) {
            return false;
        }
        catchUp();
        int before = figures.size();
        Passage passage = Deltas.without(sentence.with(all));
        Topic topic = new Topic(passage, headed);
        Wording wording = new Wording(passage);
        BasisFinder bases = new BasisFinder(passage, wording, context);
        List<@Nullable Spender> spenders = new SpenderFinder(passage, subject, enumerations).spenders();
        Found last = null;
        Found main = null;
        ReportingPeriod first = null;
        for (int i = 0; i < passage.amounts.size(); i++) {
            Standing standing = line.isHeaded() ? topic.ofItem(i) : topic.of(i, carried || last != null, surroundings);
            if (columns != null && columns.isOfOther(passage, i)) {
                continue;
            }
            Spender spender = named == null ? spenders.get(i) : named;
            if (standing == Standing.NONE || spender == null) {
                continue;
            }
            FiscalClock clock = clock(spender);
            Found period = new PeriodFinder(passage, context, clock, spender)
                    .of(
                            i,
                            wording.isExpectedInstead(i) ? main : last,
                            sameParagraph || wording.isHeldToForecast(),
                            wording.isPlan(i));
            if (period == null && standing == Standing.CARRIED && head == null) {
                period = runningYear();
            }
            if (head != null && (period == null || period.span() == null)) {
                period = ofHead(head, clock, spender);
            }
            Found column = columns == null ? null : columns.period(passage, i, context, clock, spender);
            period = column == null ? period : column;
            ReportingPeriod stated = period == null ? null : period.period();
            first = first == null ? stated : first;
            CapexBasis told = columns == null ? null : columns.basis(passage, i);
            CapexBasis basis = told == null ? bases.of(i, standing, stated, first, clock) : told;
            boolean borrowed = basis == CapexBasis.COMMITMENT && period != null && period.span() == null;
            figures.add(FigureBuilder.of(
                    passage, i, standing, spender, borrowed ? null : period, basis, wording.isSuperseded(i)));
            last = period == null ? last : period;
            main = main == null ? period : main;
            if (stated != null) {
                context.see(stated, spender);
            }
        }
        return figures.size() > before;
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

    private FiscalClock clock(@Nullable Spender spender) {
        FiscalCalendar calendar = spender == null || spender.slug() == null
                ? FiscalCalendar.CALENDAR_YEAR
                : calendars.getOrDefault(spender.slug(), FiscalCalendar.CALENDAR_YEAR);
        return new FiscalClock(calendar);
    }
}
