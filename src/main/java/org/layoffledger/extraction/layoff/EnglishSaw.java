package org.layoffledger.extraction.layoff;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.layoffledger.extraction.lexicon.KeyedPattern;
import org.layoffledger.extraction.lexicon.Word;
import org.layoffledger.extraction.quantity.Quantity;

/** English turns in which people go and nobody is said to let them: "September saw 45% of the staff go", "40% of the team went". */
final class EnglishSaw {

    private static final int REACH = 60;
    private static final KeyedPattern SAW = KeyedPattern.compile(
            "\\b(?:saw|seen|sees|seeing|watched)(?: (?:the|its|a|another|further|first|last|final|about|around|some|roughly|nearly|almost|more|than|over|up|to|at|least|as|many|of))* $");
    private static final Pattern GO = Pattern.compile(
            "(?: [\\w'’&-]+){0,6}? (?:go|leave|depart|exit|cut|lost|axed|eliminated|disappear|vanish|laid off|let go|out of (?:work|a job)|lose their jobs)\\b(?! (?:to|on|into|through)\\b)");
    private static final Pattern WENT = Pattern.compile(
            "(?: [\\w'’&-]+){0,4}? (?:went|had gone|walked|were gone|vanished|disappeared)(?= ?(?:$|[.,;]| and\\b| in (?:the|a|an|that|one|january|february|march|april|may|june|july|august|september|october|november|december|20)))");
    private static final Pattern LEFT_IN = Pattern.compile(
            "(?:,[^,;.]{0,90},)?(?: [\\w'’&-]+){0,4}? (?:have|has|had|will|are|were)?(?: (?:left|leave|leaving|departed|depart|exited|gone|go|out))(?: [\\w'’&.-]+){0,4} (?:in|as part of|under|after|following|amid|with) [^.;]{0,60}\\b(?:layoffs?|job cuts|redundanc(?:y|ies)|retrenchment|reorgani[sz]ation|restructuring)\\b");

    private EnglishSaw() {}

    static final List<CutRule> ALL = List.of(
            new NamedRule("layoff.en-saw-go", EnglishSaw::sawGo),
            new NamedRule("layoff.en-went", EnglishSaw::went),
            new NamedRule("layoff.en-left-in-layoffs", EnglishSaw::leftIn));

    /** September saw roughly 45% of the staff go. */
    private static @Nullable Word sawGo(Passage passage, Quantity quantity) {
        int start = quantity.span().start();
        boolean fits = isStaff(passage, quantity)
                && passage.finds(SAW, Math.max(passage.span().start(), start - REACH), start)
                && GO.matcher(EnglishStaff.behind(passage, quantity, 80)).lookingAt();
        return fits ? word(passage, quantity) : null;
    }

    /** Roughly 40% of the team went, told beside other cuts. */
    private static @Nullable Word went(Passage passage, Quantity quantity) {
        boolean fits = isStaff(passage, quantity)
                && passage.isAboutCuts()
                && WENT.matcher(EnglishStaff.behind(passage, quantity, 80)).lookingAt();
        return fits ? word(passage, quantity) : null;
    }

    /** At least 10 people, its head of marketing among them, have left Foo in a third round of layoffs. */
    private static @Nullable Word leftIn(Passage passage, Quantity quantity) {
        boolean fits = quantity.isPeople()
                && passage.has("layoff.cut")
                && LEFT_IN.matcher(EnglishStaff.behind(passage, quantity, 240)).lookingAt();
        return fits ? word(passage, quantity) : null;
    }

    private static boolean isStaff(Passage passage, Quantity quantity) {
        return EnglishStaff.isPeople(passage, quantity)
                || quantity.kind() == Quantity.Kind.PERCENT && EnglishStaff.isOfStaff(passage, quantity);
    }

    /** The word that stands for the turn: the next one behind the number. */
    private static @Nullable Word word(Passage passage, Quantity quantity) {
        Word next =
                passage.after(quantity.core().end(), passage.span().end(), "layoff.gone", "layoff.cut", "layoff.shed");
        return next != null
                ? next
                : passage.words().isEmpty() ? null : passage.words().get(0);
    }
}
