package org.layoffledger.extraction.layoff;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.layoffledger.extraction.LayoffRole;
import org.layoffledger.extraction.LayoffStatus;
import org.layoffledger.extraction.PartialDate;
import org.layoffledger.extraction.analysis.Analysis;
import org.layoffledger.extraction.company.CompanyMention;
import org.layoffledger.extraction.lexicon.Word;
import org.layoffledger.extraction.text.Story;

/** Reads one story sentence by sentence into tellings of cuts. */
final class StoryReader {

    private static final Set<String> CUTTING =
            Set.of("layoff.cut", "layoff.shed", "layoff.gone", "layoff.affect", "layoff.noun");

    private static final Pattern THIS_YEAR =
            Pattern.compile("今年|年内|一年之内|自.{1,4}月以来|上半年|年初至今|(?:start|beginning) of the year|this year|year to date");
    /** Words for a whole year, not for a quarter or half of it. */
    private static final Pattern YEAR = Pattern.compile("^(?:今年|本年度?|this year|\\d{4} ?年?)$");

    private final Analysis analysis;
    private final Story story;
    private final int number;
    private final Subjects subjects = new Subjects();
    private final DateMemory memory = new DateMemory();
    private final List<Passage> unheeded = new ArrayList<>();
    private final List<Telling> tellings = new ArrayList<>();

    StoryReader(Analysis analysis, Story story, int number) {
        this.analysis = analysis;
        this.story = story;
        this.number = number;
    }

    List<Telling> read() {
        CutTellings cuts = new CutTellings(analysis, story);
        for (int i = 0; i < story.sentences().size(); i++) {
            Passage passage = new Passage(analysis, story, cuts, i);
            Lists.Served item = Items.of(passage, () -> main(passage));
            if (item != null) {
                add(telling(passage, item.cut(), item.subject()));
            } else if (mayTellCut(passage) && !passage.quantities().isEmpty()) {
                catchUp(passage);
                read(passage);
            }
            unheeded.add(passage);
        }
        tellings.addAll(Tables.read(analysis, story, number));
        return tellings;
    }

    /** A rule needs a word of cutting to find a cut, or any other layoff word near a sentence with one. */
    private static boolean mayTellCut(Passage passage) {
        for (Word word : passage.words()) {
            if (CUTTING.contains(word.category())) {
                return true;
            }
        }
        return !passage.words().isEmpty() && passage.isAboutCuts() || AtRows.mayStand(passage);
    }

    /** Carries subject and date on through the sentences up to here; behind the last cut of a story nobody asks for them. */
    private void catchUp(Passage to) {
        for (Passage passage : unheeded) {
            if (DateMemory.reaches(passage, to)) {
                memory.advance(passage);
            }
            subjects.advance(passage);
        }
        unheeded.clear();
    }

    /** Whom the story is about where a line names nobody. */
    private @Nullable CompanyMention main(Passage passage) {
        catchUp(passage);
        return subjects.main(passage);
    }

    private void read(Passage passage) {
        List<Cut> cuts = CutReader.read(passage);
        List<CompanyMention> each = Lists.each(passage, cuts);
        for (CompanyMention company : each) {
            add(telling(passage, cuts.get(0), new Subject(company, "layoff.each-of-a-list")));
        }
        if (!each.isEmpty()) {
            return;
        }
        List<CompanyMention> served = Lists.companies(passage, cuts);
        boolean industry = false;
        for (int i = 0; i < cuts.size(); i++) {
            Subject subject = served.isEmpty()
                    ? Lists.isSumOver(passage, cuts.get(i))
                            ? new Subject(null, "layoff.industry")
                            : subjects.of(passage, cuts.get(i))
                    : new Subject(served.get(i), "layoff.one-verb-for-a-list");
            boolean ofIndustry =
                    i > 0 && industry && subject != null && !subject.rule().startsWith("layoff.subject-in");
            industry = ofIndustry || subject != null && subject.isIndustry();
            if (ofIndustry) {
                subject = new Subject(null, "layoff.industry");
            }
            if (subject != null) {
                Telling telling = telling(passage, cuts.get(i), subject);
                memory.keep(telling, passage);
                add(telling);
            }
        }
        AtRows.of(passage, cuts).forEach(pair -> add(telling(passage, pair.cut(), pair.subject())));
        Gapping.of(passage, cuts).forEach(pair -> add(telling(passage, pair.cut(), pair.subject())));
        Lists.bracketed(passage).forEach(pair -> add(telling(passage, pair.cut(), pair.subject())));
    }

    private void add(Telling telling) {
        if (telling.isPlausible()) {
            tellings.add(telling);
        }
    }

    private Telling telling(Passage passage, Cut cut, Subject subject) {
        boolean onTimeline = false;
        Dates.Dated stated = Dates.stated(passage, cut);
        if (stated == null) {
            stated = memory.recalled(passage, cut, subject);
        }
        if (stated == null) {
            stated = SceneDates.before(passage);
        }
        if (stated == null) {
            stated = DateLines.above(passage);
            onTimeline = stated != null;
        }
        LayoffRole role = Roles.of(passage, cut);
        Dates.Dated told = stated;
        if (role == LayoffRole.PLAN
                && stated != null
                && stated.span() != null
                && !passage.clause(cut.start()).contains(stated.span())) {
            stated = null;
        }
        LayoffStatus status = Statuses.of(passage, cut, stated);
        if (cut.rule().equals("layoff.zh-dated-count") && passage.date() == null) {
            status = LayoffStatus.COMPLETED;
        }
        if (onTimeline && status == LayoffStatus.COMPLETED && PastCuts.recallsPast(passage)) {
            stated = null;
        } else if (onTimeline && passage.date() == null && DateLines.isFollowed(passage)) {
            status = LayoffStatus.COMPLETED;
        }
        if (role == LayoffRole.PLAN && (status == LayoffStatus.ANNOUNCED || status == LayoffStatus.REPORTED)) {
            status = LayoffStatus.PLANNED;
        }
        if (role == LayoffRole.TOTAL && status == LayoffStatus.PLANNED) {
            role = LayoffRole.PLAN;
        }
        if (role == LayoffRole.TOTAL && status == LayoffStatus.ANNOUNCED) {
            status = LayoffStatus.COMPLETED;
        }
        boolean isPast = status == LayoffStatus.COMPLETED || PastCuts.isPast(passage, cut, stated);
        boolean isNews = role == LayoffRole.PLAN && passage.isChinese() && !isPast;
        CompanyMention mention = subject.mention();
        return new Telling(
                subject,
                cut,
                mention == null ? null : mention.unit(),
                mention == null || mention.unit() != null ? null : Units.of(passage, cut),
                Places.of(passage, cut),
                stated,
                date(passage, stated, status, role),
                isNews ? date(passage, told, status, LayoffRole.ROUND) : null,
                isPast,
                status,
                role,
                Reasons.of(passage, cut),
                passage.span(),
                number,
                passage.sentence().heading());
    }

    /** A stated date; for fresh news the story's own. */
    private static @Nullable PartialDate date(
            Passage passage, Dates.@Nullable Dated stated, LayoffStatus status, LayoffRole role) {
        LocalDate now = passage.date();
        if (stated == null && now == null && role != LayoffRole.PLAN) {
            return passage.impliedDate();
        }
        if (stated == null && role == LayoffRole.TOTAL && now != null) {
            return THIS_YEAR.matcher(passage.span().of(passage.lower())).find() ? PartialDate.of(now.getYear()) : null;
        }
        if (stated == null) {
            return now == null || status == LayoffStatus.COMPLETED || role == LayoffRole.PLAN
                    ? null
                    : PartialDate.of(now);
        }
        if (now == null) {
            return stated.date();
        }
        boolean thisYear = stated.date().precision() == 0
                && stated.date().year() == now.getYear()
                && stated.span() != null
                && YEAR.matcher(stated.span().of(passage.lower())).find();
        boolean news = status != LayoffStatus.COMPLETED && role == LayoffRole.ROUND;
        return thisYear && news ? PartialDate.of(now) : stated.date();
    }
}
