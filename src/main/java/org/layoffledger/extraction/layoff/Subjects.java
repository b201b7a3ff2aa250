package org.layoffledger.extraction.layoff;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.layoffledger.extraction.TextSpan;
import org.layoffledger.extraction.company.CompanyMention;

/** Finds the company that a cut belongs to, carrying the subject on from sentence to sentence of a story. */
final class Subjects {

    static final Pattern RELATIVE = Pattern.compile("'?s?,? (?:which|who|where|that)\\b");
    private static final Pattern WE_LEAD = Pattern.compile("(?:(?:today|so),? )?we(?:'|’| )");

    private static final int MANY = 4;

    private @Nullable CompanyMention carried;
    private @Nullable CompanyMention beforeList;
    private int carriedParagraph = -1;
    private @Nullable CompanyMention heading;
    private @Nullable CompanyMention protagonist;
    private @Nullable CompanyMention first;
    private @Nullable CompanyMention firstCandidate;
    private final Map<String, Integer> counts = new HashMap<>();

    /** The company of a cut, or null where none can be told. */
    @Nullable
    Subject of(Passage passage, Cut cut) {
        CompanyMention inClause = inClause(passage, cut);
        CompanyMention owner = NamesNearby.ownerInRow(passage, cut);
        if (owner != null) {
            return new Subject(owner, "layoff.subject-in-row");
        }
        int from = Math.min(cut.start(), cut.trigger().start());
        if (inClause == null && Anaphors.isUnnamed(passage, from)) {
            return null;
        }
        if (Industries.isIndustry(passage, from, inClause)
                || Industries.isOfIndustry(passage, cut, inClause)
                || Industries.isAtMany(passage, cut)) {
            return new Subject(null, "layoff.industry");
        }
        if (NamesNearby.isOfAnother(passage, cut.trigger().start())) {
            return null;
        }
        if (inClause != null) {
            return new Subject(inClause, "layoff.subject-in-clause");
        }
        CompanyMention named = NamesNearby.behind(passage, cut);
        if (named == null) {
            named = Anaphors.opens(passage, from) ? Anaphors.antecedent(passage, from) : inSentence(passage, from);
        }
        if (named != null) {
            return new Subject(named, "layoff.subject-in-sentence");
        }
        CompanyMention candidate = NamesNearby.candidate(passage, cut);
        if (candidate != null && (carried == null || !Anaphors.opens(passage, from))) {
            return new Subject(candidate, "layoff.subject-candidate");
        }
        boolean listed = NamesNearby.isListItem(passage);
        CompanyMention carried =
                listed && carriedParagraph != passage.sentence().paragraph() ? beforeList : this.carried;
        if (carried != null) {
            return new Subject(
                    isEclipsed(passage, carried) ? protagonist(passage, carried) : carried, "layoff.subject-carried");
        }
        if (heading != null) {
            return new Subject(heading, "layoff.subject-heading");
        }
        boolean ours = WE_LEAD.matcher(passage.span().of(passage.lower())).lookingAt();
        CompanyMention later = passage.companies().stream()
                .filter(Subjects::usable)
                .filter(mention -> passage.isChinese() || !Asides.isAside(passage, mention))
                .findFirst()
                .orElseGet(() -> listed ? dominant(passage) : firstOf(passage));
        return later == null || ours && count(passage, later) < 2 ? null : new Subject(later, "layoff.subject-behind");
    }

    /** The company that the story is about up to here, or null. */
    @Nullable
    CompanyMention main(Passage passage) {
        CompanyMention before = NamesNearby.isListItem(passage) ? beforeList : carried;
        return before != null ? before : heading != null ? heading : firstOf(passage);
    }

    /** Whether the story speaks far more often of the company of its headline than of this one. */
    private boolean isEclipsed(Passage passage, CompanyMention mention) {
        CompanyMention main = protagonist(passage, mention);
        return !main.key().equals(mention.key())
                && mention.slug() == null
                && count(passage, main) >= 3 * count(passage, mention);
    }

    /** The one company that nearly all of the story's names are of, or null: a list's items may be its measures. */
    private @Nullable CompanyMention dominant(Passage passage) {
        CompanyMention first = firstOf(passage);
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        return first != null && count(passage, first) >= MANY && 4 * count(passage, first) > 3 * all ? first : null;
    }

    private int count(Passage passage, CompanyMention mention) {
        if (counts.isEmpty()) {
            int most = 0;
            for (CompanyMention named :
                    passage.analysis().companiesIn(passage.story().span())) {
                int times = counts.getOrDefault(named.key(), 0) + 1;
                counts.put(named.key(), times);
                if (usable(named) && times > most) {
                    protagonist = named;
                    most = times;
                }
                keepFirst(named);
            }
        }
        return counts.getOrDefault(mention.key(), 0);
    }

    private void keepFirst(CompanyMention named) {
        if (first == null && usable(named)) {
            first = named;
        } else if (firstCandidate == null && named.kind() == CompanyMention.Kind.COMPANY && named.slug() == null) {
            firstCandidate = named;
        }
    }

    private CompanyMention protagonist(Passage passage, CompanyMention otherwise) {
        count(passage, otherwise);
        return protagonist == null ? otherwise : protagonist;
    }

    /** The first company that the story names at all. */
    private @Nullable CompanyMention firstOf(Passage passage) {
        for (CompanyMention mention : passage.companies()) {
            count(passage, mention);
        }
        if (counts.isEmpty()) {
            passage.analysis().companiesIn(passage.story().span()).stream()
                    .findFirst()
                    .ifPresent(m -> count(passage, m));
        }
        return first != null ? first : firstCandidate;
    }

    /** Remembers the sentence's subject for those that follow. */
    void advance(Passage passage) {
        if (passage.sentence().heading()) {
            if (NamesNearby.isListLine(passage)) {
                return;
            }
            CompanyMention first = firstMain(passage);
            heading = first;
            carried = first;
            beforeList = first;
            return;
        }
        CompanyMention main = firstMain(passage);
        if (main != null) {
            carried = main;
            carriedParagraph = passage.sentence().paragraph();
            beforeList = NamesNearby.isListItem(passage) ? beforeList : main;
        }
    }

    private @Nullable CompanyMention firstMain(Passage passage) {
        CompanyMention weak = null;
        for (CompanyMention mention : passage.companies()) {
            if (!usable(mention)) {
                continue;
            }
            if (!Asides.isAside(passage, mention)) {
                return mention;
            }
            weak = weak == null ? mention : weak;
        }
        return passage.sentence().heading() ? weak : null;
    }

    static boolean usable(CompanyMention mention) {
        return mention.kind() == CompanyMention.Kind.COMPANY && mention.certainty() >= 0.5;
    }

    /** The company nearest in front of the cut within its clause; the first one if the nearest only stands aside. */
    private @Nullable CompanyMention inClause(Passage passage, Cut cut) {
        int to = Math.min(cut.trigger().start(), cut.quantity().span().start());
        TextSpan clause = passage.clause(to);
        List<CompanyMention> before = NamesNearby.before(passage, clause.start(), to);
        if (before.isEmpty() || Anaphors.isNearer(passage, before.get(before.size() - 1), to)) {
            return before.isEmpty() ? NamesNearby.unitBetween(passage, cut) : null;
        }
        CompanyMention owner = ownerOf(passage, before.get(before.size() - 1));
        return owner != null ? owner : choose(passage, before, to);
    }

    /** The company in front whose part the name is. */
    private static @Nullable CompanyMention ownerOf(Passage passage, CompanyMention part) {
        if (!passage.isChinese() || !ChineseAsides.isOwned(passage, part)) {
            return null;
        }
        List<CompanyMention> before =
                NamesNearby.before(passage, passage.span().start(), part.span().start());
        return before.isEmpty() ? null : before.get(before.size() - 1);
    }

    private @Nullable CompanyMention choose(Passage passage, List<CompanyMention> before, int to) {
        CompanyMention nearest = before.get(before.size() - 1);
        CompanyMention interrupted = passage.isChinese() ? null : Asides.interrupted(passage, before, to);
        if (interrupted != null) {
            return interrupted;
        }
        if (!Asides.isAside(passage, nearest) || Asides.isOneOfList(passage, before)) {
            return passage.isChinese()
                            || NamesNearby.isClose(passage, nearest, to)
                            || Asides.isSubjectOfItsOwn(passage, nearest)
                    ? nearest
                    : mainOf(passage, before, nearest, to);
        }
        String gap = passage.between(nearest.span().end(), to);
        if (RELATIVE.matcher(gap).lookingAt() && !Asides.isLeft(gap)) {
            return nearest;
        }
        return mainOf(passage, before, nearest, to);
    }

    /** The first that does not stand aside; of asides only one that its own relative clause makes the subject: rival Foo, which cut 200 jobs. */
    private @Nullable CompanyMention mainOf(
            Passage passage, List<CompanyMention> before, CompanyMention otherwise, int to) {
        for (CompanyMention mention : before) {
            if (!Asides.isAside(passage, mention)) {
                return mention;
            }
        }
        boolean apart = (carried == null || !carried.key().equals(otherwise.key()))
                && !passage.isChinese()
                && Asides.isLeft(passage.between(otherwise.span().end(), to));
        return apart ? null : otherwise;
    }

    private @Nullable CompanyMention inSentence(Passage passage, int to) {
        List<CompanyMention> before = NamesNearby.before(passage, passage.span().start(), to);
        CompanyMention topic =
                before.size() < 2 || !passage.isChinese() ? null : ChineseAsides.topic(passage, before, to);
        if (topic != null) {
            return topic;
        }
        CompanyMention announcer = before.size() < 2 ? null : NamesNearby.announcer(passage, before, to);
        if (announcer != null) {
            return announcer;
        }
        return before.isEmpty() ? null : mainOf(passage, before, before.get(before.size() - 1), to);
    }
}
