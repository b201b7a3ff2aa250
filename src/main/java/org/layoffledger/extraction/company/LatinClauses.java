package org.layoffledger.extraction.company;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.layoffledger.extraction.TextSpan;
import org.layoffledger.extraction.lexicon.FormTree;
import org.layoffledger.extraction.lexicon.Word;
import org.layoffledger.extraction.lexicon.Words;

/** What stands between a name in Latin letters and a word of cutting or of capital spending: auxiliaries, verbs of saying and times, or a whole sentence. */
final class LatinClauses {

    /** Altruist, which let go 37 people. */
    private static final String WHICH = ", which ";

    private static final int REACH = 90;
    private static final int RELATIVE = 170;
    private static final int MOST_COMMAS = 4;
    private static final int IN = 4;
    private static final int SENTENCE = 160;
    private static final List<String> TRIGGERS = List.of("layoff.cut", "layoff.shed", "layoff.noun", "capex.noun");
    private static final List<String> CUTTING = List.of("layoff.cut", "layoff.shed", "layoff.gone");
    private static final Pattern GO = Pattern.compile("[^.;:!?]* go\\b");
    private static final Pattern AMOUNT = Pattern.compile(
            "(?: (?:about|around|more|than|over|up|to|as|much|nearly|almost|some|between|roughly))* ?(?:(?:us|nt|hk|a|c|s)?[$€£¥₹]|[0-9][0-9.,]* (?:billion|million|crore|trillion))");
    /** Expects $11 billion in data center capex. */
    private static final Pattern OF_CAPEX = Pattern.compile(
            "[$€£¥₹][0-9][0-9.,]*(?: ?(?:billion|million|bn|crore|trillion))? (?:in|of|on|for|as) (?:[\\w-]+ ){0,3}?(?:capex|capital (?:expenditures?|spending|investments?|outlays?))\\b");

    private static final FormTree BETWEEN = tree(
            "is are was were has have had will would to it its that also said says announced announces confirmed confirms plans planning plan "
                    + "expects expected on in this last week month year earlier monday tuesday wednesday thursday friday saturday sunday january february march april may june july august "
                    + "september october november december recently reportedly began started begins starting beginning set going about now just be been being told staff employees another "
                    + "again further more of a an the first second third wave round looking preparing considering quietly abruptly today yesterday by roughly nearly around disclosed "
                    + "revealed decided proposed intends aims wants late early morning night afternoon other then subsequently previously already each both all respectively and make "
                    + "makes making made conduct conducts conducting conducted initiate initiated initiates carry carried out through hit hits with undergo mass major significant large "
                    + "sets raised raises lifted lifts trimmed lowered boosted increased their cash "
                    + "new fresh global company-wide latest announce confirm start begin deepest biggest largest sees see expected sweeping deep additional up as many some over than");

    private final String text;
    private final String lower;
    private final Words words;
    private final ChineseClauses chinese;
    private final BitSet triggers = new BitSet();
    private final BitSet cutting = new BitSet();

    LatinClauses(String folded, String lower, Words words, ChineseClauses chinese) {
        this.text = folded;
        this.lower = lower;
        this.words = words;
        this.chinese = chinese;
        TRIGGERS.forEach(category -> words.of(category).markStarts(triggers));
        CUTTING.forEach(category -> words.of(category).markStarts(cutting));
        words.of("capex.spend").forEach(this::markSpending);
        words.of("capex.pledge").forEach(this::markSpending);
        words.of("layoff:let").forEach(this::markLet);
    }

    private void markLet(Word word) {
        if (GO.matcher(Names.after(lower, word.end(), 80)).lookingAt()) {
            triggers.set(word.start());
        }
    }

    private void markSpending(Word word) {
        if (AMOUNT.matcher(Names.after(lower, word.end(), 30)).lookingAt()) {
            triggers.set(word.start());
        }
    }

    private static FormTree tree(String words) {
        return new FormTree(
                Arrays.stream(words.split(" ")).distinct().collect(Collectors.toMap(word -> word, word -> 0)));
    }

    /** Whether only auxiliaries, verbs of saying and times stand between the name and a word of cutting. */
    boolean isSubjectOfCut(TextSpan name) {
        if (chinese.reachesTrigger(name.end())) {
            return true;
        }
        if (lower.startsWith(" in ", name.start() - IN)) {
            return false;
        }
        int limit = Math.min(text.length(), name.end() + REACH);
        int i = name.end();
        if (lower.startsWith("'s", i)) {
            i += 2;
        }
        i = behindSeat(i);
        return reaches(behindApposition(i, limit), limit) || lower.startsWith(WHICH, i) && resumes(i);
    }

    /** Amberly, which packages chips for others, now sees…: behind one of the commas the clause goes on. */
    private boolean resumes(int which) {
        int limit = Math.min(text.length(), which + RELATIVE);
        int commas = 0;
        for (int i = which + WHICH.length(); i < limit && commas < MOST_COMMAS && !endsSentence(i); i++) {
            if (lower.charAt(i) == ',') {
                commas++;
                if (reaches(i + 1, limit)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean reaches(int from, int limit) {
        int i = from;
        while (i < limit) {
            char c = lower.charAt(i);
            if (c == ' ' || c == ',' || c == ':') {
                i++;
            } else if (triggers.get(i)) {
                return true;
            } else if (Names.isLatin(c)) {
                int end = i;
                while (end < limit && (Names.isLatin(lower.charAt(end)) || lower.charAt(end) == '-')) {
                    end++;
                }
                if (BETWEEN.number(lower, i, end) < 0 && !isNumber(i, end)) {
                    return false;
                }
                i = end;
            } else {
                return OF_CAPEX.matcher(lower).region(i, limit).lookingAt();
            }
        }
        return false;
    }

    /** Whether the sentence around the name speaks of cutting. */
    boolean isNearTrigger(TextSpan name) {
        int nearest = cutting.nextSetBit(Math.max(0, name.start() - SENTENCE));
        if (nearest < 0 || nearest >= name.end() + SENTENCE) {
            return false;
        }
        int from = name.start();
        while (from > 0 && name.start() - from < SENTENCE && !endsSentence(from - 1)) {
            from--;
        }
        int to = name.end();
        while (to < text.length() && to - name.end() < SENTENCE && !endsSentence(to)) {
            to++;
        }
        int first = cutting.nextSetBit(from);
        return first >= 0 && first < to;
    }

    private boolean endsSentence(int i) {
        char c = text.charAt(i);
        return c == '\n'
                || c == '。'
                || c == '!'
                || c == '?'
                || c == '.' && i + 1 < text.length() && text.charAt(i + 1) == ' ';
    }

    private boolean isNumber(int from, int to) {
        return Character.isDigit(lower.charAt(from)) && to - from < 8;
    }

    /** Jumps over " of Quebec". */
    private int behindSeat(int offset) {
        if (lower.startsWith(" of ", offset)) {
            for (Word word : words.in(new TextSpan(offset + 4, offset + 5))) {
                if (word.category().startsWith("place.") || word.is("company.place")) {
                    return word.end();
                }
            }
        }
        return offset;
    }

    /** Jumps over ", the Boston-based fintech,". */
    private int behindApposition(int offset, int limit) {
        if (!LatinContext.mayOpenApposition(lower, offset)) {
            return offset;
        }
        if (lower.startsWith(WHICH, offset)) {
            return offset + WHICH.length();
        }
        Matcher apposition = LatinContext.APPOSITION.matcher(lower).region(offset, limit);
        if (!apposition.lookingAt()) {
            return offset;
        }
        int comma = lower.indexOf(',', apposition.end());
        return comma < 0 || comma > limit ? offset : comma + 1;
    }
}
