package org.layoffledger.extraction.capex;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.layoffledger.extraction.CompanyDirectory.FiscalCalendar;
import org.layoffledger.extraction.ReportingPeriod;
import org.layoffledger.extraction.TextSpan;
import org.layoffledger.extraction.analysis.Analysis;
import org.layoffledger.extraction.capex.PeriodFinder.Found;
import org.layoffledger.extraction.capex.StoryLayout.Line;
import org.layoffledger.extraction.company.CompanyMention;
import org.layoffledger.extraction.lexicon.KeyedPattern;
import org.layoffledger.extraction.text.Sentence;
import org.layoffledger.extraction.text.Story;
import org.layoffledger.extraction.time.TimeExpression;

/** Reads one story sentence by sentence, carrying subject, topic and period on. */
final class StoryReader {

    /** So many sentences are headline and lead. */
    private static final int LEAD = 3;

    /** "1.4% more than the NT$56 billion of 2Q23". */
    private static final KeyedPattern HELD_AGAINST =
            KeyedPattern.compile("\\b(?:than|versus|against|compared (?:with|to)|(?:up|down) from)\\b");

    private final Analysis analysis;
    private final Story story;
    private final AmountFinder amounts;
    private final Enumerations enumerations;
    private final PeriodContext context;
    private final Map<String, FiscalCalendar> calendars;
    private final StoryLayout layout = new StoryLayout();
    private final GoingOn goingOn = new GoingOn();
    private final List<Figure> figures = new ArrayList<>();
    private final List<Passage> unheeded = new ArrayList<>();
    private @Nullable Spender subject;
    private int lastParagraph = -1;
    private int subjectParagraph = -1;
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
                || topicOpen && (sameParagraph || new Wording(passage).isOfTheFigure())
                || headed && !sameParagraph && line.labelled()
                || !sameParagraph && goingOn.reaches(passage, headed)
                || !figures.isEmpty() && new Wording(passage).isHeldToForecast();
        boolean found = new Topic(passage, headed).mayStand(carried, surroundings)
                && readAmounts(passage, surroundings, carried, sameParagraph, line);
        if (found) {
            subject = figures.get(figures.size() - 1).spender().carried();
            subjectParagraph = sentence.paragraph();
        } else {
            unheeded.add(passage);
        }
        topicOpen = found || new Topic(passage).isNamed();
        lastParagraph = sentence.paragraph();
        layout.leave(passage, line, found);
        goingOn.leave(passage, found);
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
        boolean goesOn = subject != null && passage.sentence.paragraph() == subjectParagraph;
        CompanyMention mention =
                new SpenderFinder(passage, null, enumerations).topic(goesOn && !new Topic(passage).isNamed());
        if (mention != null && !isDoubtful(mention, passage)) {
            subject = Spender.of(mention).carried();
            subjectParagraph = passage.sentence.paragraph();
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
        FiscalClock clock = FiscalClock.of(subject, calendars);
        PeriodFinder periods = new PeriodFinder(passage, context, clock, subject);
        boolean plans = passage.isChinese() && new Wording(passage).namesPlan();
        for (TimeExpression raw : passage.times()) {
            TimeExpression time = MonthSpans.asQuarter(raw);
            if (plans && time.fiscal() != null) {
                continue; // 公司估计第三财季收入: the quarter to come is not the one that is reported
            }
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

    /** Every way to write a quarter has a 季, a q that is no part of another word or a number of months in it; looking for those is cheaper than for times. */
    private static boolean mayNameQuarter(Passage passage) {
        String words = passage.lower(passage.span());
        return words.indexOf('季') >= 0 || hasQuarter(words) || words.contains("month") || words.contains("个月");
    }

    private static boolean hasQuarter(String words) {
        for (int q = words.indexOf('q'); q >= 0; q = words.indexOf('q', q + 1)) {
            if (!words.startsWith("u", q + 1) || words.startsWith("quarter", q)) {
                return true;
            }
        }
        return false;
    }

    /** 较Q3末的…: the quarter is not the one that is told of. */
    private static boolean isHeldAgainst(TimeExpression time, Passage passage) {
        int start = time.span().start();
        int from = Math.max(passage.span().start(), start - 6);
        return passage.has(new TextSpan(from, start), Vocabulary.AGAINST)
                || HELD_AGAINST.isIn(passage.lower(
                        new TextSpan(passage.clauseStart(start, passage.span().start()), start)));
    }

    /** Whether the sentence tells of capital expenditure. */
    private boolean readAmounts(
            Passage sentence, TextSpan surroundings, boolean carried, boolean sameParagraph, Line line) {
        List<Amount> all = amounts.in(sentence.span(), carried || new Topic(sentence).isNamed());
        if (all.isEmpty()) {
            return false;
        }
        catchUp();
        Passage passage = Deltas.without(sentence.with(all));
        List<@Nullable Spender> spenders = new SpenderFinder(passage, subject, enumerations).spenders();
        SentenceReader reader = new SentenceReader(passage, line, spenders, context, calendars);
        List<Figure> told = reader.figures(new Topic(passage, headed), surroundings, carried, sameParagraph);
        figures.addAll(told);
        return !told.isEmpty();
    }
}
