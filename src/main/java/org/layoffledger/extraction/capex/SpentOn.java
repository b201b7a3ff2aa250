package org.layoffledger.extraction.capex;

import java.util.Set;
import java.util.regex.Pattern;
import org.layoffledger.extraction.TextSpan;
import org.layoffledger.extraction.lexicon.Word;

/** Finds what money is spent on. */
final class SpentOn {

    private static final Set<String> OBJECTS = Set.of(Vocabulary.OBJECT, Vocabulary.AI, Vocabulary.NOUN);

    /** "$2 billion (…) went into chip plants and memory capacity": the money is the subject. */
    private static final Pattern FLOWED = Pattern.compile(
            "(?: \\([^)]{0,40}\\))?(?: (?:is|was|were|are|has|have|had|will|would|to|be|been|being))* (?:went|gone|going|goes|go|flow(?:s|ed|ing)?|spent|invested|poured|put|pumped|sunk|ploughed|plowed|channell?ed|funnell?ed|earmarked|set aside|budgeted|allocated) (?:in|into|on|to|towards?|for)\\b");

    private SpentOn() {}

    /** Whether a part of the text names what capex is spent on; in the name of a company ("Fernmoor Networks") it names nothing. */
    static boolean isIn(Passage passage, TextSpan part) {
        if (!passage.hasAny(part, OBJECTS)) {
            return false;
        }
        if (passage.isChinese()) {
            return true;
        }
        for (Word word : passage.analysis.words().in(part, OBJECTS)) {
            if (!isOfName(passage, word)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOfName(Passage passage, Word word) {
        return Character.isUpperCase(passage.analysis.document().folded().charAt(word.start()))
                && passage.companies().stream()
                        .anyMatch(company -> company.span().contains(word.span()));
    }

    /** Whether the amount itself went into such a thing. */
    static boolean flowedIn(Passage passage, int amount) {
        TextSpan behind = passage.clauseAfter(amount);
        return FLOWED.matcher(passage.lower(behind)).lookingAt() && isIn(passage, behind);
    }
}
