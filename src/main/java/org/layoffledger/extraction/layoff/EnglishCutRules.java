package org.layoffledger.extraction.layoff;

import java.util.List;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.layoffledger.extraction.lexicon.Word;
import org.layoffledger.extraction.quantity.Quantity;

/** How English sentences state what is cut. */
final class EnglishCutRules {

    private static final int NEAR = 45;
    private static final int FAR = 75;
    private static final String WHOLE =
            "(?:workforce|work force|staff|staffers|employees|headcount|head count|workers|jobs|personnel|payroll|people|positions|roles|team|company|organi[sz]ation|ranks|employee base|associates|colleagues|labou?r force|staffing|team members)";
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
            "disappear",
            "released",
            "redundancies");

    private EnglishCutRules() {}

    static final List<CutRule> ALL = List.of(
            rule("layoff.en-count-noun", EnglishCutRules::countNoun),
            rule("layoff.en-cut-count", EnglishCutRules::cutCount),
            rule("layoff.en-cut-share", EnglishCutRules::cutShare),
            rule("layoff.en-gone", EnglishCutRules::gone),
            rule("layoff.en-affect", EnglishCutRules::affect));

    private static CutRule rule(String name, BiFunction<Passage, Quantity, @Nullable Word> pattern) {
        return new NamedRule(name, pattern);
    }

    /** 9,000 job cuts, 450 layoffs. */
    private static @Nullable Word countNoun(Passage passage, Quantity quantity) {
        if (quantity.kind() == Quantity.Kind.MONEY) {
            return null;
        }
        Word inner = passage.after(quantity.core().start(), quantity.core().end(), "layoff.cut");
        if (inner != null) {
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
        if (cut == null || !governs(passage, cut, quantity)) {
            return null;
        }
        return quantity.isPeople() || cut.is("layoff.cut") && isBareObject(passage, cut, quantity) ? cut : null;
    }

    private static boolean governs(Passage passage, Word cut, Quantity quantity) {
        String gap = passage.between(cut.end(), quantity.span().start());
        if (gap.length() > NEAR
                || gap.matches(".*[.;:!?()].*")
                || NO_OBJECT.matcher(gap).find()) {
            return false;
        }
        return !cut.attribute("noun").equals("true") || OF.matcher(gap).matches();
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
        boolean by =
                STAFF_BY.matcher(passage.between(cut.start(), quantity.span().start()))
                                .find()
                        && gap.length() < FAR;
        if (by || cut.is("layoff.cut") && gap.matches(".{0,40}\\bby *") && !gap.matches(".*[.;:!?].*")) {
            return cut;
        }
        boolean staff = isOfStaff(passage, quantity);
        return staff && governs(passage, cut, quantity) ? cut : null;
    }

    static boolean isOfStaff(Passage passage, Quantity quantity) {
        int end = quantity.core().end();
        String behind = passage.lower().substring(end, Math.min(passage.lower().length(), end + 70));
        return OF_STAFF.matcher(behind).find();
    }

    /** 240 employees were laid off; one in five employees will lose their jobs; told 95 colleagues that their roles had been impacted. */
    private static @Nullable Word gone(Passage passage, Quantity quantity) {
        boolean staff = quantity.isPeople() || quantity.kind() == Quantity.Kind.PERCENT && isOfStaff(passage, quantity);
        if (!staff) {
            return null;
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

    private static boolean passes(Passage passage, Quantity quantity, Word gone) {
        String gap = passage.between(quantity.core().end(), gone.start());
        if (gap.matches(".*[.;:!?].*") || !AUXILIARY.matcher(gap).find() && !gap.isBlank()) {
            return false;
        }
        boolean passive = gap.matches(".*\\b(?:be|been|being|are|were|is|was|get|got)\\b[^,]{0,20}");
        return !WEAK.contains(gone.entry().form())
                || passage.isAboutCuts()
                || gone.entry().form().equals("cut") && passive
                || gap.contains("their ") && passive;
    }

    /** The layoffs affect 500 employees; the reductions, which amount to a little over 9% of the company. */
    private static @Nullable Word affect(Passage passage, Quantity quantity) {
        boolean staff = quantity.isPeople() || quantity.kind() == Quantity.Kind.PERCENT && isOfStaff(passage, quantity);
        Word affect = passage.before(quantity.span().start(), passage.span().start(), "layoff.affect");
        if (!staff || affect == null || quantity.span().start() - affect.end() > 25) {
            return null;
        }
        Word cut = passage.before(
                affect.start(), Math.max(passage.span().start(), affect.start() - 90), "layoff.cut", "layoff.noun");
        return cut != null && (cut.is("layoff.cut") || passage.isAboutCuts()) ? cut : null;
    }
}
