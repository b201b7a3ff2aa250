package org.layoffledger.extraction.lexicon;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The forms of an English verb, so that a word list names it once: <i>part ways with</i> stands for parts, parting and parted ways with as well.
 *
 * <p>Spelling rules for the regular ones; past and participle of the others are listed in {@code irregular-verbs.yaml}.
 */
final class EnglishVerb {

    private static final Pattern HISSES = Pattern.compile(".*(?:s|x|z|ch|sh|o)");
    private static final Pattern ENDS_IN_Y = Pattern.compile(".*[^aeiou]y");
    /** One short vowel and one consonant: trim, shed, axing apart. */
    private static final Pattern DOUBLES = Pattern.compile("[^aeiou]*[aeiou][bdfgklmnprtv]");

    private final Map<String, List<?>> irregular;

    /** @param irregular past and participle by base form */
    EnglishVerb(Map<String, List<?>> irregular) {
        this.irregular = irregular;
    }

    /** The phrase with its first word in base form, third person, -ing form, past and participle. */
    Set<String> forms(String phrase) {
        int space = phrase.indexOf(' ');
        String verb = space < 0 ? phrase : phrase.substring(0, space);
        String rest = space < 0 ? "" : phrase.substring(space);
        Set<String> forms = new LinkedHashSet<>();
        forms.add(phrase);
        forms.add(thirdPerson(verb) + rest);
        forms.add(stem(verb, true) + "ing" + rest);
        for (Object past : irregular.getOrDefault(verb, List.of(past(verb)))) {
            forms.add(past + rest);
        }
        return forms;
    }

    private static String thirdPerson(String verb) {
        if (ENDS_IN_Y.matcher(verb).matches()) {
            return verb.substring(0, verb.length() - 1) + "ies";
        }
        return verb + (HISSES.matcher(verb).matches() ? "es" : "s");
    }

    private static String past(String verb) {
        if (ENDS_IN_Y.matcher(verb).matches()) {
            return verb.substring(0, verb.length() - 1) + "ied";
        }
        return stem(verb, false) + "ed";
    }

    /** What the ending is put to: slash, slic(e), trimm. */
    private static String stem(String verb, boolean keepsDoubleE) {
        boolean silent = verb.endsWith("e") && !(keepsDoubleE && verb.endsWith("ee"));
        if (silent) {
            return verb.substring(0, verb.length() - 1);
        }
        return DOUBLES.matcher(verb).matches() ? verb + verb.charAt(verb.length() - 1) : verb;
    }
}
