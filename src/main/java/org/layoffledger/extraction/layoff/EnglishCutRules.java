package org.layoffledger.extraction.layoff;

import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.layoffledger.extraction.TextSpan;
import org.layoffledger.extraction.lexicon.Word;
import org.layoffledger.extraction.quantity.Quantity;

/** How English sentences state what is cut. */
final class EnglishCutRules {

    private static final int NEAR = 45;
    /** 11,000 job losses: the noun of the cut may hold that of the people. */
    private static final int NOUN = 14;

    private static final int FAR = 75;
    private static final String WHOLE =
            "(?:workforce|work force|staff|staffers|employees|headcount|head count|workers|jobs|personnel|payroll|people|positions|roles|team|company|organi[sz]ation|ranks|employee base|associates|colleagues|labou?r force|staffing|team members|strength|global strength|total|base|them)";
    private static final Pattern OF_STAFF = Pattern.compile("^(?: of| in)?(?: [\\w'’.,&-]+){0,7}? " + WHOLE + "\\b");
    private static final Pattern STAFF_BY = Pattern.compile(
            WHOLE + "\\b[^.;]{0,40}\\bby(?: (?:about|around|roughly|nearly|another|as much as|up to))*\\s*$");
    private static final Pattern NO_OBJECT = Pattern.compile("\\b(?:to|from|than|in|since|until|at|its|their) $");
    private static final Pattern OF =
            Pattern.compile("^(?:,? (?:of|totall?ing|numbering|involving|hitting|covering)|:| [–—-])[ \\w'-]{0,24}$");
    private static final Pattern AUXILIARY = Pattern.compile(
            "\\b(?:will|be|been|being|are|were|is|was|to|have|has|had|could|would|may|who|that|set|face|facing|at|their|get|getting|got|eventually)\\b");
    private static final Pattern NUMBER_OF_OTHER = Pattern.compile(
            "^ (?:times|rounds?|years?|months?|weeks?|days?|percent|%|million|billion|companies|firms|countries|states|offices|stores|games|studios|sites|plants|models|products|points|basis|markets|teams|departments|divisions|locations|cities)\\b");
    /** Verbs that take people more often than anything else. */
    private static final Set<String> SHEDDING = Set.of(
            "shed",
            "sheds",
            "shedding",
            "axe",
            "axed",
            "axing",
            "cull",
            "culled",
            "getting rid of",
            "got rid of",
            "get rid of",
            "do away with",
            "sent home");

    private static final List<String> WEAK = List.of(
            "affected",
            "impacted",
            "hit",
            "go",
            "leave",
            "leaving",
            "depart",
            "departing",
            "left",
            "exit",
            "exiting",
            "to go",
            "shed",
            "notified",
            "cut",
            "removed",
            "be leaving",
            "part ways",
            "gone",
            "leave the company",
            "leaving the company",
            "left the company",
            "leave the group",
            "left the group",
            "leave the business",
            "leave the firm",
            "disappear",
            "released",
            "redundancies");

    private static final Pattern LET = Pattern.compile(
            "\\b(?:let|letting|lets)(?: (?:its|the|their|another|some|about|around|roughly|nearly|more than|over|almost|remaining|last|final|all|up to|as many as))* $");
    private static final Pattern OF_THEM_GO = Pattern.compile(
            "^(?!.{0,60}\\b(?:let|who|which|that)\\b)(?:[ ,][\\w'’%,.-]+){0,9}? go\\b(?! (?:to|on to|back|into|through|for)\\b)");
    /** Some of those told before, or of a number of them: 1,800 of them, 64 of its 91 employees. */
    private static final Pattern OF_ALL = Pattern.compile(
            "^ of (?:them\\b|those\\b|us\\b|their number|(?:its|their|our|the|his|her)(?: [\\w'-]+){0,2} [\\d,.]+|(?: [\\w&.-]+){1,4}'s? (?:employees|staff|workers|people|staffers))");

    private static final Pattern ROLES_GO = Pattern.compile(
            "^[^;:!?]{0,80}\\bthat their (?:jobs|roles|positions|posts)(?: (?:will|would|are|were|had|have|be|been|to|is|was|being))+ (?:go|going|gone|cut|lost|eliminated|affected|impacted|redundant|removed|axed|at risk)\\b|^[^;:!?]{0,80}\\bthat they(?:'d|'ll|'re| are| were| will| would| had)?(?: be| been)? (?:no longer needed|let go|laid off|out of (?:work|a job)|losing their jobs|dismissed|redundant|leaving|going|not needed)\\b");
    private static final Pattern TOLD_PEOPLE =
            Pattern.compile("\\b(?:told|informed|notified|telling|informing|notifying) (?:\\w+ ){0,3}$");
    private static final Pattern WERE =
            Pattern.compile("^ (?:were|are being|are to be|will be|have been|had been|would be|was) ");
    private static final Pattern APPOSED =
            Pattern.compile("(?: (?:at|by) [\\w&.' -]{2,30})?, (?:about |around |some |roughly |nearly |or )?");
    private static final Pattern LEAVING = Pattern.compile("\\b(?:will|would|expected to|set to|due to)\\b");
    private static final Pattern JOBS = Pattern.compile("\\b(?:jobs|positions|roles|posts)$");

    private static final Pattern RECALL = Pattern.compile(
            "(?:that|this|it|which|the figure|the number|the total)(?:'s| is| was| represents| amounts to| equals| equates to| comes to| makes up| would be)[ \\w]{0,24}$");

    private static final Pattern NUMBER_BY =
            Pattern.compile(" (?:the|its) (?:total )?number of [^.;:!?()\\d]{4,60} by (?:\\w+ ){0,2}");
    private static final Pattern BY = Pattern.compile(" by (?:another |a further |about |around |roughly )?");
    private static final Pattern STAFF_BEFORE = Pattern.compile(
            "\\b(?:workforce|staff|headcount|payroll|ranks|team|work force|staff numbers|employee numbers)\\b[^.;:]{0,40}$");
    private static final Pattern FROM_RANKS = Pattern.compile(
            "^(?: more)? from (?:its|their|the) (?:\\w+ )?(?:ranks|payroll|workforce|staff|headcount|team|rolls)\\b");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
    /** Verbs behind which a number by itself is that of the cuts. */
    private static final Pattern SUMS = Pattern.compile("(?:total|reach|c[oa]me|comes|number|amount|r[ua]n).*");

    private static final Pattern OTHER_OBJECT = Pattern.compile(
            "\\b(?:hours|pay|wages?|salar(?:y|ies)|commissions?|prices?|debts?|plans?|fees?|rates?|emissions|stake|production|output|apps?|benefits|bonuses)\\b|%, and ");
    private static final Pattern LOST_TO = Pattern.compile(" to (?!the\\b|ai\\b|automation|layoffs|cuts)");
    private static final Pattern LABEL =
            Pattern.compile("(?: (?:employees|jobs|people|staff|roles|count|total))?: ?(?:about |around |some |~)?");
    private static final Pattern NUMBER_END = Pattern.compile("^ ?(?:$|[.,;)])");
    private static final Pattern BARE_END = Pattern.compile(
            "^ ?(?:$|[.;!?)\\n]|, (?:or|and|after|about|its|a|the)\\b| (?:at|in|across|worldwide|globally|this|last|on|after|by|and)\\b)");
    /** In the middle of a sentence: , or 12 percent of the total, */
    private static final Pattern ASIDE = Pattern.compile(",[^,;:!?]{0,60},");

    private static final Pattern LINK = Pattern.compile("\\[?https?://\\S+\\]? ?");

    private static final Pattern TOLD = Pattern.compile(
            "[ ,–—(-]*(?:which |that )?(?:estimated (?:to be|at)|equal to|equivalent to|equal|are|is|were|was|make up|makes up|represent|account for|of|to be|put at|or)[ \\w]{0,14}");

    private EnglishCutRules() {}

    static final List<CutRule> ALL = List.of(
            rule("layoff.en-count-noun", EnglishCutRules::countNoun),
            rule("layoff.en-cut-count", EnglishCutRules::cutCount),
            rule("layoff.en-cut-share", EnglishCutRules::cutShare),
            rule("layoff.en-gone", EnglishCutRules::gone),
            rule("layoff.en-affect", EnglishCutRules::affect),
            rule("layoff.en-recalled", EnglishCutRules::recalled));

    private static CutRule rule(String name, BiFunction<Passage, Quantity, @Nullable Word> pattern) {
        return new NamedRule(name, pattern);
    }

    /** 9,000 job cuts, 450 layoffs. */
    private static @Nullable Word countNoun(Passage passage, Quantity quantity) {
        if (quantity.kind() == Quantity.Kind.MONEY) {
            return null;
        }
        int end = quantity.core().end();
        Word inner =
                passage.after(quantity.core().start(), Math.min(passage.span().end(), end + NOUN), "layoff.cut");
        if (inner != null && inner.start() < end) {
            return inner;
        }
        Word noun = passage.after(quantity.core().end(), quantity.core().end() + 30, "layoff.cut");
        boolean close = noun != null
                && noun.attribute("noun").equals("true")
                && passage.between(quantity.core().end(), noun.start()).matches("(?:[ -][\\w-]+){0,2}[ -]");
        return close && quantity.kind() == Quantity.Kind.NUMBER ? noun : null;
    }

    /** Lay off 240 employees, cutting thousands of jobs, layoffs of 500 people. */
    private static @Nullable Word cutCount(Passage passage, Quantity quantity) {
        if (quantity.kind() != Quantity.Kind.NUMBER) {
            return null;
        }
        Word cut = passage.before(quantity.span().start(), passage.span().start(), "layoff.cut", "layoff.shed");
        if (cut != null && isLabel(passage, cut, quantity)) {
            return cut;
        }
        if (cut == null || !governs(passage, cut, quantity) && !isNumberBy(passage, cut, quantity)) {
            return null;
        }
        boolean bare = cut.is("layoff.cut") && isBareObject(passage, cut, quantity)
                || isStaffBy(passage, cut, quantity)
                || cut.is("layoff.shed") && isWholeObject(passage, cut, quantity)
                || isWave(passage, cut) && isBareObject(passage, cut, quantity);
        boolean people =
                isPeople(passage, quantity) && !cutsOther(passage, cut, quantity) && !isLostTo(passage, cut, quantity);
        return people || bare ? cut : null;
    }

    /** Cut working hours for 3,000 workers: the verb has another object. */
    private static boolean cutsOther(Passage passage, Word cut, Quantity quantity) {
        return cut.is("layoff.shed")
                && OTHER_OBJECT
                        .matcher(passage.between(cut.end(), quantity.span().start()))
                        .find();
    }

    /** Lost 11 researchers to a rival. */
    private static boolean isLostTo(Passage passage, Word cut, Quantity quantity) {
        return cut.entry().form().startsWith("los")
                && LOST_TO.matcher(behind(passage, quantity, 12)).lookingAt();
    }

    /** Laid off: 225. */
    private static boolean isLabel(Passage passage, Word cut, Quantity quantity) {
        return cut.is("layoff.cut")
                && cut.start() - passage.span().start() < 12
                && LABEL.matcher(passage.between(cut.end(), quantity.span().start()))
                        .matches()
                && (quantity.isPeople()
                        || NUMBER_END.matcher(behind(passage, quantity, 4)).find());
    }

    /** Cut its staff by 500; its workforce is to shrink by 9%. */
    private static boolean isStaffBy(Passage passage, Word cut, Quantity quantity) {
        String gap = passage.between(cut.end(), quantity.span().start());
        if (STAFF_BY.matcher(passage.between(cut.start(), quantity.span().start()))
                .find()) {
            return true;
        }
        return BY.matcher(gap).matches()
                && STAFF_BEFORE
                        .matcher(passage.between(Math.max(passage.span().start(), cut.start() - 70), cut.start()))
                        .find();
    }

    /** Reduce the number of jobs in its automation business by 6,000. */
    private static boolean isNumberBy(Passage passage, Word cut, Quantity quantity) {
        int start = quantity.span().start();
        return start - cut.end() < FAR
                && NUMBER_BY.matcher(passage.between(cut.end(), start)).matches();
    }

    /** Is cutting 120; trimmed 550 from its ranks: a number by itself where nothing else can be meant. */
    private static boolean isWholeObject(Passage passage, Word cut, Quantity quantity) {
        String behind = behind(passage, quantity, 40);
        return quantity.span().start() - cut.end() <= 2
                && quantity.value().intValue() >= 10
                && (FROM_RANKS.matcher(behind).find()
                        || BARE_END.matcher(behind).find()
                                && (passage.isAboutCuts()
                                        || SHEDDING.contains(cut.entry().form()) && passage.storyTellsCut()));
    }

    /** People, or so many of them. */
    private static boolean isPeople(Passage passage, Quantity quantity) {
        return quantity.isPeople()
                || quantity.kind() == Quantity.Kind.NUMBER
                        && OF_ALL.matcher(behind(passage, quantity, 40)).find();
    }

    private static String behind(Passage passage, Quantity quantity, int length) {
        int end = quantity.core().end();
        return passage.between(end, Math.min(passage.span().end(), end + length));
    }

    /** The first wave, in January, took out 500. */
    private static boolean isWave(Passage passage, Word cut) {
        Word wave = passage.before(cut.start(), Math.max(passage.span().start(), cut.start() - 40), "layoff.noun");
        return wave != null && passage.isAboutCuts();
    }

    private static boolean governs(Passage passage, Word cut, Quantity quantity) {
        String gap = LINK.matcher(passage.between(cut.end(), quantity.span().start()))
                .replaceAll("");
        boolean loss = cut.entry().form().endsWith("loss of");
        if (gap.length() > (loss ? 16 : NEAR)
                || gap.matches(".*[;:!?()].*")
                || NO_OBJECT.matcher(gap).find()) {
            return false;
        }
        return !cut.attribute("noun").equals("true")
                || OF.matcher(gap).matches()
                || APPOSED.matcher(gap).matches() && isApposed(passage, quantity);
    }

    /** Additional layoffs, approximately 17% of its workforce; redundancies at Foo, 2,430 posts worldwide. */
    private static boolean isApposed(Passage passage, Quantity quantity) {
        return quantity.kind() == Quantity.Kind.PERCENT
                ? isOfStaff(passage, quantity)
                : JOBS.matcher(quantity.core().of(passage.lower())).find();
    }

    private static boolean isBareObject(Passage passage, Word cut, Quantity quantity) {
        int end = quantity.span().end();
        String behind = passage.lower().substring(end, Math.min(passage.lower().length(), end + 14));
        return quantity.span().start() - cut.end() < 14
                && !NUMBER_OF_OTHER.matcher(behind).find();
    }

    /** Laying off 20% of its workforce, cut staff of its unit by 15%. */
    private static @Nullable Word cutShare(Passage passage, Quantity quantity) {
        if (quantity.kind() != Quantity.Kind.PERCENT) {
            return null;
        }
        Word cut = passage.before(quantity.span().start(), passage.span().start(), "layoff.cut", "layoff.shed");
        if (cut == null) {
            return null;
        }
        String gap = passage.between(cut.end(), quantity.span().start());
        boolean by = isStaffBy(passage, cut, quantity) && gap.length() < FAR;
        if (by || cut.is("layoff.cut") && gap.matches(".{0,40}\\bby *") && !gap.matches(".*[;:!?].*")) {
            return cut;
        }
        if (behind(passage, quantity, 10).startsWith(" of them") && gap.length() > 2) {
            return null;
        }
        boolean staff = (isOfStaff(passage, quantity) || isBareShare(passage, cut, quantity))
                && !cutsOther(passage, cut, quantity);
        return staff && governs(passage, cut, quantity) ? cut : null;
    }

    /** Laid off 3% on Monday: only people are laid off. */
    private static boolean isBareShare(Passage passage, Word cut, Quantity quantity) {
        return cut.is("layoff.cut")
                && cut.attribute("verb").equals("true")
                && quantity.span().start() - cut.end() <= 2
                && BARE_END.matcher(behind(passage, quantity, 12)).find();
    }

    static boolean isOfStaff(Passage passage, Quantity quantity) {
        int end = quantity.core().end();
        String behind = passage.lower().substring(end, Math.min(passage.lower().length(), end + 70));
        return OF_STAFF.matcher(behind).find();
    }

    /** 240 employees were laid off; one in five employees will lose their jobs; told 95 colleagues that their roles had been impacted. */
    private static @Nullable Word gone(Passage passage, Quantity quantity) {
        boolean staff =
                isPeople(passage, quantity) || quantity.kind() == Quantity.Kind.PERCENT && isOfStaff(passage, quantity);
        Word bare = bareGone(passage, quantity);
        if (!staff || bare != null) {
            return bare;
        }
        int from = quantity.core().end();
        int limit = Math.min(passage.span().end(), from + FAR);
        for (Word gone : passage.words()) {
            if (gone.start() >= from
                    && gone.end() <= limit
                    && gone.is("layoff.gone")
                    && passes(passage, quantity, gone)) {
                return gone;
            }
        }
        return null;
    }

    /** 140 were dismissed; let 72 of them go. */
    private static @Nullable Word bareGone(Passage passage, Quantity quantity) {
        int from = quantity.core().end();
        String behind = passage.between(from, Math.min(passage.span().end(), from + 40));
        String before = passage.between(
                Math.max(passage.span().start(), quantity.span().start() - 30),
                quantity.span().start());
        boolean let = LET.matcher(before).find()
                && OF_THEM_GO.matcher(behind(passage, quantity, 70)).find();
        if (let) {
            return goWord(passage, from, from + 70);
        }
        if (TOLD_PEOPLE.matcher(before).find()
                && quantity.isPeople()
                && ROLES_GO.matcher(behind(passage, quantity, 140)).find()) {
            return passage.after(from, Math.min(passage.span().end(), from + 140), "layoff.gone", "layoff.cut");
        }
        Word next = passage.after(from, Math.min(passage.span().end(), from + 24), "layoff.gone");
        boolean strong = next != null
                && quantity.kind() == Quantity.Kind.NUMBER
                && quantity.value().intValue() >= 10
                && next.start() - from <= 1
                && (next.entry().form().contains("their ")
                        || !WEAK.contains(next.entry().form()) && passage.isAboutCuts());
        if (strong) {
            return next;
        }
        if (!WERE.matcher(behind).find()) {
            return null;
        }
        Word gone = passage.after(from, Math.min(passage.span().end(), from + 40), "layoff.gone");
        boolean told = gone != null && !WEAK.contains(gone.entry().form()) && gone.start() - from < 22;
        return told && quantity.kind() != Quantity.Kind.MONEY ? gone : null;
    }

    private static @Nullable Word goWord(Passage passage, int from, int to) {
        for (Word word : passage.words()) {
            if (word.start() >= from && word.end() <= to && word.entry().form().equals("go")) {
                return word;
            }
        }
        return null;
    }

    private static boolean passes(Passage passage, Quantity quantity, Word gone) {
        String gap = ASIDE.matcher(passage.between(quantity.core().end(), gone.start()))
                .replaceFirst(" ");
        if (gap.matches(".*[;:!?\\d].*")) {
            return false;
        }
        if (gone.entry().form().startsWith("fac")) {
            return gap.length() < NEAR;
        }
        if (!AUXILIARY.matcher(gap).find() && !gap.isBlank()) {
            return false;
        }
        boolean passive = gap.matches(".*\\b(?:be|been|being|are|were|is|was|get|got)\\b[^,]{0,20}");
        return !WEAK.contains(gone.entry().form())
                || isLeaving(passage, quantity, gone, gap)
                || passage.isAboutCuts()
                || JOBS.matcher(quantity.core().of(passage.lower())).find()
                || gone.entry().form().equals("cut") && passive
                || gap.contains("their ") && passive;
    }

    /** Said that 5,000 people will have left the company by 2027. */
    private static boolean isLeaving(Passage passage, Quantity quantity, Word gone, String gap) {
        return quantity.value().intValue() >= 20
                && (gone.entry().form().contains(" the ")
                        || passage.companies().stream().anyMatch(m -> m.span().start() == gone.end() + 1))
                && LEAVING.matcher(gap).find();
    }

    /** The layoffs affect 500 employees; the reductions, which amount to a little over 9% of the company. */
    private static @Nullable Word affect(Passage passage, Quantity quantity) {
        Word affect = passage.before(quantity.span().start(), passage.span().start(), "layoff.affect");
        boolean bare = !quantity.isPeople()
                && quantity.kind() == Quantity.Kind.NUMBER
                && quantity.value().intValue() >= 10
                && !YEAR.matcher(quantity.core().of(passage.lower())).matches()
                && affect != null
                && SUMS.matcher(affect.entry().form()).matches()
                && NUMBER_END.matcher(behind(passage, quantity, 4)).find();
        boolean staff =
                bare || quantity.isPeople() || quantity.kind() == Quantity.Kind.PERCENT && isOfStaff(passage, quantity);
        if (!staff || affect == null || quantity.span().start() - affect.end() > 25) {
            return null;
        }
        Word cut = passage.before(
                affect.start(), Math.max(passage.span().start(), affect.start() - 90), "layoff.cut", "layoff.noun");
        if (cut == null || bare && !namesCompany(passage, cut, affect)) {
            return null;
        }
        boolean told = cut.is("layoff.cut") || passage.isAboutCuts() || isReorganised(passage, quantity, cut);
        return told && (cut.is("layoff.cut") || !bare) ? cut : null;
    }

    /** The restructuring will affect 8,000 positions. */
    private static boolean isReorganised(Passage passage, Quantity quantity, Word noun) {
        String form = noun.entry().form();
        return (form.contains("restructur") || form.contains("reorgani"))
                && JOBS.matcher(quantity.core().of(passage.lower())).find();
    }

    /** Job losses at Dyson will reach 1,000. */
    private static boolean namesCompany(Passage passage, Word cut, Word affect) {
        TextSpan told = new TextSpan(cut.end(), Math.max(cut.end(), affect.start()));
        return passage.companies().stream().anyMatch(mention -> told.contains(mention.span()));
    }

    /** That is about 10% of its workforce, right behind a sentence that told of the cut. */
    private static @Nullable Word recalled(Passage passage, Quantity quantity) {
        String lead = passage.between(passage.span().start(), quantity.span().start());
        boolean share = quantity.kind() == Quantity.Kind.PERCENT && isOfStaff(passage, quantity);
        Word noun = passage.before(
                quantity.span().start(),
                Math.max(passage.span().start(), quantity.span().start() - 45),
                "layoff.cut",
                "layoff.noun");
        boolean told = noun != null
                && TOLD.matcher(passage.between(noun.end(), quantity.span().start()))
                        .matches();
        if (share && told && passage.isAboutCuts()) {
            return noun;
        }
        if (!share || !RECALL.matcher(lead).matches() || !passage.isAboutCuts()) {
            return null;
        }
        return passage.words().isEmpty() ? null : passage.words().get(0);
    }
}
