package org.layoffledger.extraction.company;

import java.util.BitSet;
import java.util.Set;
import org.layoffledger.extraction.lexicon.Word;
import org.layoffledger.extraction.lexicon.Words;

/** What stands between a Chinese name and what it is the subject of: adverbs, times and verbs of saying, all of them words of the lexicon. */
final class ChineseClauses {

    private static final int REACH = 40;
    private static final String NUMERALS = "一二三四五六七八九十百千万数两半几";
    private static final Set<String> BETWEEN = Set.of(
            "company.zhaux",
            "company.zhedge",
            "company.zhtitle",
            "company.zhplace",
            "layoff:official",
            "layoff:planned",
            "layoff:past",
            "layoff:reported");
    private static final Set<String> TRIGGERS = Set.of("layoff.cut", "layoff.gone", "layoff.noun", "capex.noun");
    private static final Set<String> WEAK_TRIGGERS = Set.of("layoff.shed", "layoff.affect");

    /** Parts of dates and periods, quotation marks, and the particle that puts the object first. */
    private static final String FILLING = "年月日时个第季度财半全本把/hqfy“”\"「」《》";

    private final String text;
    /** How long the longest of such words is that begins at each place. */
    private final byte[] skips;

    private final BitSet triggers = new BitSet();
    private final BitSet weakTriggers = new BitSet();

    ChineseClauses(String lower, Words words) {
        this.text = lower;
        this.skips = new byte[lower.length()];
        TRIGGERS.forEach(category -> words.of(category).markStarts(triggers));
        WEAK_TRIGGERS.forEach(category -> words.of(category).stream()
                .filter(word -> !word.attribute("recall").equals("true"))
                .forEach(word -> weakTriggers.set(word.start())));
        for (Word word : words.of("capex.spend")) {
            if (startsAmount(word.end())) {
                triggers.set(word.start());
            }
        }
        BETWEEN.forEach(category -> words.of(category).forEach(this::skip));
    }

    private void skip(Word word) {
        int length = Math.min(word.span().length(), Byte.MAX_VALUE);
        skips[word.start()] = (byte) Math.max(skips[word.start()], length);
    }

    /** Sets the bits of the places where words of cutting and of capital spending begin, weak ones too. */
    void markTriggers(BitSet places) {
        places.or(triggers);
        places.or(weakTriggers);
    }

    boolean isEmpty() {
        return triggers.isEmpty() && weakTriggers.isEmpty();
    }

    /** Whether nothing but such words stands between {@code offset} and a word of cutting or of capital spending; a weak one counts behind an auxiliary. */
    boolean reachesTrigger(int offset) {
        int i = offset;
        int limit = Math.min(text.length(), offset + REACH);
        while (i < limit) {
            if (triggers.get(i)) {
                return true;
            }
            if (weakTriggers.get(i)) {
                return i > offset || startsCount(i);
            }
            char c = text.charAt(i);
            if (skips[i] > 0) {
                int end = i + skips[i];
                i = text.startsWith("，", end) ? end + 1 : end;
            } else if (i == offset && c == '的') {
                i++;
            } else if (c == '(') {
                i = behindBracket(i);
                if (i < 0) {
                    return false;
                }
            } else if (c == ' ' || c == ':' || Character.isDigit(c) || FILLING.indexOf(c) >= 0) {
                i++;
            } else {
                return false;
            }
        }
        return false;
    }

    /** Whether an amount of money follows a verb of spending: 投入约45亿元. */
    private boolean startsAmount(int offset) {
        boolean digits = false;
        for (int i = offset; i < Math.min(text.length(), offset + 14); i++) {
            char c = text.charAt(i);
            digits |= Character.isDigit(c);
            if (digits && "亿兆元万".indexOf(c) >= 0) {
                return true;
            }
        }
        return false;
    }

    private boolean startsCount(int trigger) {
        for (int i = trigger + 1; i < Math.min(text.length(), trigger + 8); i++) {
            if (Character.isDigit(text.charAt(i)) || NUMERALS.indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private int behindBracket(int open) {
        int limit = Math.min(text.length(), open + REACH + 1);
        for (int i = open; i < limit; i++) {
            if (text.charAt(i) == ')') {
                return i + 1;
            }
        }
        return -1;
    }
}
