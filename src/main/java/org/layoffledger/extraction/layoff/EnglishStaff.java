package org.layoffledger.extraction.layoff;

import java.util.regex.Pattern;
import org.layoffledger.extraction.lexicon.KeyedPattern;
import org.layoffledger.extraction.quantity.Quantity;

/** The people and the staff that an English number counts or is a share of. */
final class EnglishStaff {

    static final String WHOLE =
            "(?:workforce|work force|staff|staffers|employees|headcount|head count|workers|jobs|personnel|payroll|people|positions|roles|team|company|organi[sz]ation|ranks|employee base|associates|colleagues|labou?r force|staffing|team members|strength|global strength|total|base|them)";
    private static final KeyedPattern OF_STAFF =
            KeyedPattern.compile("^(?: \\([\\d,]{1,9}\\))?(?: of| in)?(?: [\\w'’.,&-]+){0,7}? " + WHOLE + "\\b");
    /** Some of those told before, or of a number of them: 1,800 of them, 64 of its 91 employees. */
    private static final KeyedPattern OF_ALL = KeyedPattern.compile(
            "^ of (?:them\\b|those\\b|us\\b|their number|(?:its|their|our|the|his|her)(?: [\\w'-]+){0,2} [\\d,.]+|(?: [\\w&.-]+){1,4}'s? (?:employees|staff|workers|people|staffers))");

    private static final KeyedPattern OF_PART = KeyedPattern.compile(
            "^ of (?:the|its|their|that) (?:[\\w-]+ ){0,2}(?:division|unit|group|department|business|studio|arm|branch)\\b");

    static final Pattern JOBS = Pattern.compile("\\b(?:jobs|positions|roles|posts)$");

    private EnglishStaff() {}

    /** People, or so many of them. */
    static boolean isPeople(Passage passage, Quantity quantity) {
        return quantity.isPeople()
                || quantity.kind() == Quantity.Kind.NUMBER && OF_ALL.isIn(behind(passage, quantity, 40));
    }

    static String behind(Passage passage, Quantity quantity, int length) {
        int end = quantity.core().end();
        return passage.between(end, Math.min(passage.span().end(), end + length));
    }

    /** About 10% of the division. */
    static boolean isOfPart(Passage passage, Quantity quantity) {
        return OF_PART.isIn(behind(passage, quantity, 40));
    }

    static boolean isOfStaff(Passage passage, Quantity quantity) {
        int end = quantity.core().end();
        String behind = passage.lower().substring(end, Math.min(passage.lower().length(), end + 70));
        return OF_STAFF.isIn(behind);
    }
}
