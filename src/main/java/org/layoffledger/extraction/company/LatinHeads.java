package org.layoffledger.extraction.company;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.layoffledger.extraction.TextSpan;
import org.layoffledger.extraction.lexicon.Word;
import org.layoffledger.extraction.lexicon.Words;

/** A name that heads what is told of its company: <i>Quillmark. The payments start-up …</i>, on the same line or on one of its own. */
final class LatinHeads {

    /** What may stand in front of it on its line. */
    private static final Pattern MARKS = Pattern.compile("[#*•·\\-–\\d.) ]{0,6}");

    private static final Pattern BEHIND = Pattern.compile(
            "\\**(?:[.:]\\** | [-–—] |[.:]?\\**\\s*\\n\\s*)(?:in [\\w ]{2,20}, |based in [\\w, ]{2,30}, )?the ");
    private static final Set<String> PLAIN = Set.of("company", "firm", "group", "companies", "giant", "business");
    private static final int REACH = 60;
    private static final int LONGEST_CALLING = 60;

    private final String text;
    private final String lower;
    private final Words words;

    LatinHeads(String folded, String lower, Words words) {
        this.text = folded;
        this.lower = lower;
        this.words = words;
    }

    /** Whether the name opens its line and what follows calls it by its trade: more than "the company", which may follow any heading. */
    boolean isHead(TextSpan name) {
        int start = name.start();
        while (start > 0 && name.start() - start <= 7 && text.charAt(start - 1) != '\n') {
            start--;
        }
        if (!MARKS.matcher(text).region(start, name.start()).matches()) {
            return false;
        }
        Matcher behind = BEHIND.matcher(lower).region(name.end(), Math.min(lower.length(), name.end() + REACH));
        return behind.lookingAt() && callsByTrade(behind.end());
    }

    private boolean callsByTrade(int from) {
        int to = Math.min(lower.length(), from + LONGEST_CALLING);
        for (Word kind : words.in(new TextSpan(from, to), "company.kind")) {
            String between = lower.substring(from, kind.start());
            return between.indexOf('\n') < 0
                    && between.indexOf('.') < 0
                    && (kind.start() > from || !PLAIN.contains(kind.entry().form()));
        }
        return false;
    }
}
