package org.layoffledger.extraction.company;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.layoffledger.extraction.TextSpan;
import org.layoffledger.extraction.lexicon.Words;

/** Runs of capitalised Latin words: what may be a name. */
final class LatinTokens {

    private static final int MOST_TOKENS = 6;
    private static final Set<String> PARTING = Set.of("company.other", "company.title", "company.kind");
    private static final int INNER = 6;
    private static final int LONGEST_TOKEN = 40;
    private static final Set<String> COMPOUNDING = Set.of(
            "based",
            "backed",
            "owned",
            "led",
            "headquartered",
            "born",
            "listed",
            "style",
            "focused",
            "wide",
            "run",
            "maker",
            "powered",
            "related");

    /** Not 10th, 5bn, 30k. */
    private static final Pattern NUMBER_NAME = Pattern.compile(
            "\\d+(?!(?:th|st|nd|rd|bn|mn|tn|am|pm|mw|gw|km|kg|yr|nm|gb|tb|mm|cm|odd|ish|plus)$)[a-z]{2,}");

    private final String text;
    private final String lower;
    private final BitSet parting = new BitSet();
    private final BitSet suffixes = new BitSet();
    private final BitSet cuts = new BitSet();

    LatinTokens(String folded, String lower, Words words, BitSet taken) {
        this.text = folded;
        this.lower = lower;
        parting.or(taken);
        words.of("company.suffix").markStarts(suffixes);
        PARTING.forEach(category -> words.of(category).markSpans(parting));
        words.ofFamily("layoff").markSpans(parting);
        words.of("layoff.cut").markStarts(cuts);
        words.of("layoff.shed").markStarts(cuts);
    }

    /** The runs in order. */
    List<TextSpan> runs() {
        List<TextSpan> runs = new ArrayList<>();
        int i = 0;
        while (i < text.length()) {
            if (!Names.isLatin(text.charAt(i))) {
                i++;
                continue;
            }
            int runEnd = -1;
            int start = i;
            int end = tokenEnd(i);
            int tokens = 0;
            while ((isNameToken(i, end, tokens > 0) || tokens > 0 && isInner(i, end)) && tokens < MOST_TOKENS) {
                runEnd = end;
                tokens++;
                i = nextToken(end);
                if (i < 0) {
                    break;
                }
                end = tokenEnd(i);
            }
            if (runEnd >= 0) {
                runs.add(new TextSpan(start, runEnd));
                i = Math.max(i, runEnd);
            } else {
                i = end;
            }
        }
        return runs;
    }

    private int tokenEnd(int start) {
        int end = start;
        while (end < text.length() && (Names.isLatin(text.charAt(end)) || isInner(end))) {
            end++;
        }
        if (end - start > 2 && lower.startsWith("'s", end - 2)) {
            return end - 2;
        }
        return end;
    }

    private boolean isInner(int i) {
        return "&.'-+".indexOf(text.charAt(i)) >= 0
                && i > 0
                && Names.isLatin(text.charAt(i - 1))
                && i + 1 < text.length()
                && Names.isLatin(text.charAt(i + 1));
    }

    /** Where the next word begins if only a blank, or an ampersand, stands between; else -1. */
    private int nextToken(int end) {
        int next = end + 1;
        if (text.startsWith(" & ", end)) {
            next = end + 3;
        } else if (end >= text.length() || text.charAt(end) != ' ') {
            return -1;
        }
        return next < text.length() && Names.isLatin(text.charAt(next)) ? next : -1;
    }

    private boolean isNameToken(int start, int end, boolean inner) {
        if (inner && suffixes.get(start) && Character.isUpperCase(text.charAt(start))) {
            return true;
        }
        return !parting.get(start)
                && end - start < LONGEST_TOKEN
                && (Names.hasUpperCase(text, start, end) || isNumberName(start, end))
                && !isCompound(start, end);
    }

    /** Genesis Global Trading: an adjective with a capital between two words of a name. */
    private boolean isInner(int start, int end) {
        int next = text.startsWith("Global", start) && end - start == INNER ? nextToken(end) : -1;
        return next > 0 && isNameToken(next, tokenEnd(next), true);
    }

    /** 1mg laid off 300: in small letters, but with a number in it and a verb of cutting behind. */
    private boolean isNumberName(int start, int end) {
        return Character.isDigit(text.charAt(start))
                && cuts.get(end + 1)
                && NUMBER_NAME.matcher(lower).region(start, end).matches();
    }

    /** Boston-based, Google-owned: told by what stands behind the last hyphen. */
    private boolean isCompound(int start, int end) {
        int hyphen = end - 1;
        while (hyphen > start && lower.charAt(hyphen) != '-') {
            hyphen--;
        }
        return hyphen > start && COMPOUNDING.contains(text.substring(hyphen + 1, end));
    }
}
