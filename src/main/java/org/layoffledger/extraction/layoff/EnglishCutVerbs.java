package org.layoffledger.extraction.layoff;

import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.layoffledger.extraction.lexicon.KeyedPattern;
import org.layoffledger.extraction.lexicon.Word;
import org.layoffledger.extraction.quantity.Quantity;

/** English verbs and nouns of cutting with their number behind them: laid off 240 employees, cut its staff by 15%, 9,000 job cuts. */
final class EnglishCutVerbs {

    private static final int NEAR = 45;
    private static final int FAR = 75;
    private static final KeyedPattern STAFF_BY = KeyedPattern.compile(
            EnglishStaff.WHOLE
                    + "\\b[^.;]{0,40}\\bby(?: (?:about|around|roughly|nearly|almost|some|over|more than|at least|another|a further|an additional|a total of|as much as|as many as|up to|close to))*\\s*$");
    /** After shrinking for a year its headcount grew by 2,000. */
    private static final KeyedPattern GROWN = KeyedPattern.compile(
            "\\b(?:gr[eo]w(?:n|s|ing)?|rose|rise[ns]?|rising|increas(?:ed?|es|ing)|climb(?:ed|s|ing)?|expand(?:ed|s|ing)?|swell(?:ed|s|ing)?|swollen|went up|gone up|gained)\\b");

    private static final Pattern NO_OBJECT =
            Pattern.compile("\\b(?:to|(?<!anywhere )(?<!somewhere )from|than|in|since|until|at|its|their) $|^ and $");
    private static final Pattern OF = Pattern.compile(
            "^(?:,? (?:of|for|totall?ing|numbering|involving|hitting|covering)|:| [–—-])[ \\w'-]{0,24}$");
    /** Announced layoffs of its own: 13% of its workforce. */
    private static final Pattern OF_ITS_OWN = Pattern.compile(" of (?:its|their) own(?::|,| [–—-]) (?:[\\w'-]+ ){0,3}");

    private static final KeyedPattern NUMBER_OF_OTHER = KeyedPattern.compile(
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

    private static final Pattern APPOSED =
            Pattern.compile("(?: (?:at|by) [\\w&.' -]{2,30})?, (?:about |around |some |roughly |nearly |or )?");

    private static final Pattern NUMBER_BY =
            Pattern.compile(" (?:the|its) (?:total )?number of [^.;:!?()\\d]{4,60} by (?:\\w+ ){0,2}");
    private static final Pattern BY = Pattern.compile(" by (?:another |a further |about |around |roughly )?");
    private static final KeyedPattern STAFF_BEFORE = KeyedPattern.compile(
            "\\b(?:workforce|staff|headcount|payroll|ranks|team|work force|staff numbers|employee numbers)\\b[^.;:]{0,40}$");
    private static final KeyedPattern FROM_RANKS = KeyedPattern.compile(
            "^(?: more)? from (?:its|their|the) (?:\\w+ )?(?:ranks|payroll|workforce|staff|headcount|team|rolls)\\b");

    private static final KeyedPattern OTHER_OBJECT = KeyedPattern.compile(
            "\\b(?:hours|pay|wages?|salar(?:y|ies)|commissions?|prices?|debts?|plans?|fees?|rates?|emissions|stake|production|output|apps?|benefits|bonuses)\\b|%, and ");
    private static final Pattern LOST_TO = Pattern.compile(" to (?!the\\b|ai\\b|automation|layoffs|cuts)");
    private static final Pattern LABEL =
            Pattern.compile("(?: (?:employees|jobs|people|staff|roles|count|total))?: ?(?:about |around |some |~)?");
    static final Pattern NUMBER_END = Pattern.compile("^ ?(?:$|[.,;)])");
    private static final Pattern BARE_END = Pattern.compile(
            "^ ?(?:$|[.;!?)\\n]|, (?:or|and|after|about|its|a|the)\\b| (?:at|in|across|worldwide|globally|this|last|on|after|by|and)\\b)");

    private static final Pattern LINK = Pattern.compile("\\[?https?://\\S+\\]? ?");

    private EnglishCutVerbs() {}

    /** Lay off 240 employees, cutting thousands of jobs, layoffs of 500 people. */
    static @Nullable Word cutCount(Passage passage, Quantity quantity) {
        if (quantity.kind() != Quantity.Kind.NUMBER) {
            return null;
        }
        Word cut = passage.before(quantity.span().start(), passage.span().start(), "layoff.cut", "layoff.shed");
        Word told = EnglishCutNouns.theLayoffOf(passage, quantity);
        if (told != null) {
            return told;
        }
        if (cut != null && isLabel(passage, cut, quantity)) {
            return cut;
        }
        if (cut == null
                || !governs(passage, cut, quantity)
                        && !isNumberBy(passage, cut, quantity)
                        && !isFarStaffBy(passage, cut, quantity)) {
            return null;
        }
        boolean bare = cut.is("layoff.cut") && isBareObject(passage, cut, quantity)
                || isStaffBy(passage, cut, quantity)
                || cut.is("layoff.shed") && isWholeObject(passage, cut, quantity)
                || isWave(passage, cut) && isBareObject(passage, cut, quantity);
        boolean people = EnglishStaff.isPeople(passage, quantity)
                && !cutsOther(passage, cut, quantity)
                && !isLostTo(passage, cut, quantity);
        return people || bare ? cut : null;
    }

    /** Cut working hours for 3,000 workers: the verb has another object. */
    private static boolean cutsOther(Passage passage, Word cut, Quantity quantity) {
        return cut.is("layoff.shed")
                && passage.finds(OTHER_OBJECT, cut.end(), quantity.span().start());
    }

    /** Lost 11 researchers to a rival. */
    private static boolean isLostTo(Passage passage, Word cut, Quantity quantity) {
        return cut.entry().form().startsWith("los")
                && LOST_TO.matcher(EnglishStaff.behind(passage, quantity, 12)).lookingAt();
    }

    /** Laid off: 225. */
    private static boolean isLabel(Passage passage, Word cut, Quantity quantity) {
        return cut.is("layoff.cut")
                && cut.start() - passage.span().start() < 12
                && LABEL.matcher(passage.between(cut.end(), quantity.span().start()))
                        .matches()
                && (quantity.isPeople()
                        || NUMBER_END
                                .matcher(EnglishStaff.behind(passage, quantity, 4))
                                .find());
    }

    /** Cut its staff by 500; its workforce is to shrink by 9%. */
    private static boolean isStaffBy(Passage passage, Word cut, Quantity quantity) {
        String gap = passage.between(cut.end(), quantity.span().start());
        if (GROWN.isIn(gap)) {
            return false;
        }
        if (passage.finds(STAFF_BY, cut.start(), quantity.span().start())) {
            return true;
        }
        return BY.matcher(gap).matches()
                && passage.finds(STAFF_BEFORE, Math.max(passage.span().start(), cut.start() - 70), cut.start());
    }

    /** The reduction of its roughly 100,000 strong work force by 13,000 workers. */
    private static boolean isFarStaffBy(Passage passage, Word cut, Quantity quantity) {
        return quantity.span().start() - cut.end() < FAR
                && !passage.finds(GROWN, cut.end(), quantity.span().start())
                && passage.finds(STAFF_BY, cut.start(), quantity.span().start());
    }

    /** Reduce the number of jobs in its automation business by 6,000. */
    private static boolean isNumberBy(Passage passage, Word cut, Quantity quantity) {
        int start = quantity.span().start();
        return start - cut.end() < FAR
                && NUMBER_BY.matcher(passage.between(cut.end(), start)).matches();
    }

    /** Is cutting 120; trimmed 550 from its ranks: a number by itself where nothing else can be meant. */
    private static boolean isWholeObject(Passage passage, Word cut, Quantity quantity) {
        String behind = EnglishStaff.behind(passage, quantity, 40);
        return quantity.span().start() - cut.end() <= 2
                && quantity.value().intValue() >= 10
                && (FROM_RANKS.isIn(behind)
                        || BARE_END.matcher(behind).find()
                                && (passage.isAboutCuts()
                                        || SHEDDING.contains(cut.entry().form())
                                                && passage.tellings().anywhere()));
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
        boolean noun = cut.attribute("noun").equals("true");
        if (noun && (OF.matcher(gap).matches() || OF_ITS_OWN.matcher(gap).matches())) {
            return true;
        }
        if (gap.length() > (loss ? 16 : NEAR)
                || gap.matches(".*[;:!?()].*")
                || NO_OBJECT.matcher(gap).find()) {
            return false;
        }
        return !noun || APPOSED.matcher(gap).matches() && isApposed(passage, quantity);
    }

    /** Additional layoffs, approximately 17% of its workforce; redundancies at Foo, 2,430 posts worldwide. */
    private static boolean isApposed(Passage passage, Quantity quantity) {
        return quantity.kind() == Quantity.Kind.PERCENT
                ? EnglishStaff.isOfStaff(passage, quantity)
                : EnglishStaff.JOBS.matcher(quantity.core().of(passage.lower())).find();
    }

    private static boolean isBareObject(Passage passage, Word cut, Quantity quantity) {
        int end = quantity.span().end();
        String behind = passage.lower().substring(end, Math.min(passage.lower().length(), end + 14));
        return quantity.span().start() - cut.end() < 14 && !NUMBER_OF_OTHER.isIn(behind);
    }

    /** Laying off 20% of its workforce, cut staff of its unit by 15%. */
    static @Nullable Word cutShare(Passage passage, Quantity quantity) {
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
        if (EnglishStaff.behind(passage, quantity, 10).startsWith(" of them") && gap.length() > 2) {
            return null;
        }
        boolean staff = (EnglishStaff.isOfStaff(passage, quantity) || isBareShare(passage, cut, quantity))
                && !cutsOther(passage, cut, quantity);
        return staff && governs(passage, cut, quantity) ? cut : null;
    }

    /** Laid off 3% on Monday: only people are laid off. */
    private static boolean isBareShare(Passage passage, Word cut, Quantity quantity) {
        return cut.is("layoff.cut")
                && cut.attribute("verb").equals("true")
                && quantity.span().start() - cut.end() <= 2
                && BARE_END.matcher(EnglishStaff.behind(passage, quantity, 12)).find();
    }
}
