package org.layoffledger.extraction.company;

import java.util.BitSet;
import java.util.regex.Pattern;
import org.layoffledger.extraction.TextSpan;
import org.layoffledger.extraction.lexicon.KeyedPattern;
import org.layoffledger.extraction.lexicon.Word;
import org.layoffledger.extraction.lexicon.Words;

/** What stands right in front of a name in Latin letters and right behind it: a ticker, a trade, a title, a place for it to be a person's or a paper's. */
final class LatinContext {

    private static final int REACH = 90;
    private static final int NEARBY = 1000;
    private static final int TITLE_REACH = 24;
    private static final Pattern TICKER =
            Pattern.compile("^ ?\\((?:nasdaq|nyse|lse|lon|tsx|asx|tyo|hkex|nse|bse|amex|otc)\\b");
    private static final Pattern POSSESSED = Pattern.compile(
            "^'s? (?:\\w+ ){0,2}(?:workforce|employees|staff|ceo|chief executive|layoffs?|headcount|parent company|co-founder|founder|job cuts|workers)\\b");
    private static final Pattern HEADS = Pattern.compile(
            "^ (?:ceo|cfo|cto|coo|co-ceo|chief executive|employees|workers|staff|layoffs?|job cuts|spokes|co-founder|founder|chief|shares)\\b");
    static final Pattern APPOSITION = Pattern.compile(
            "^(?:'s)?, (?:(?:the|a|an|one of|which|whose|maker|developer|parent|owner|formerly|based)\\b|(?:[a-z-]+-based)\\b)");
    private static final KeyedPattern AT = KeyedPattern.compile(
            "(?:layoffs?|cuts?|jobs|workers|employees|staff|redundancies|roles|losses|people|reductions?|capex|capital expenditures?|capital spending|capital investment|climbed|risen|rose|fell|grew|jumped|dropped|doubled) (?:at|by|from|with) (?:the )?$");
    private static final Pattern HEADS_ZH = Pattern.compile(
            "^ ?(?::? ?(?=首席执行官|执行长|行政总裁|ceo|创始人|这家))?(?:公司|这家|集团|首席执行官|执行长|行政总裁|ceo|创始人|创办人|员工|的裁员|的员工|旗下|将裁|宣布裁|裁)");
    private static final Pattern DATELINE = Pattern.compile("\\.? ?(?:[—–:(]|- |, \\w+\\.? \\d)");
    private static final Pattern PERSON_BEHIND = Pattern.compile(
            "^, (?:the |its |a |an |who |\\d\\d|[a-z-]+ )?(?:[\\w'-]+ ){0,2}(?:co-ceo|ceo|chief|president|founder|analyst|head|director|partner|economist|professor|executive|spokes\\w+|manager|vice|who)\\b");
    private static final int LONGEST_TITLE = 140;
    private static final int LARGE_WORDS = 5;

    /** CEO of the company, Vamsi Krishna. */
    private static final KeyedPattern HEAD_OF = KeyedPattern.compile(
            "\\b(?:ceo|cfo|coo|cto|founder|chief executive|president|chairman|director|head|spokesperson|spokeswoman|spokesman)(?: (?:of|at|and|officer)(?: [\\w'-]+){0,4})?, $");

    private static final Pattern ORDINARY_END =
            Pattern.compile("(?:ing|ions?|ed|ly|ments?|ness|ities|ers|ists|ants|ally)$");

    private final String text;
    private final String lower;
    private final Words words;
    private final BitSet kindEnds = new BitSet();
    private final BitSet zhKindEnds = new BitSet();
    private final BitSet titleEnds = new BitSet();
    private final BitSet lastEnds = new BitSet();
    private final BitSet firstNames = new BitSet();
    private final BitSet publications = new BitSet();

    LatinContext(String folded, String lower, Words words) {
        this.text = folded;
        this.lower = lower;
        this.words = words;
        words.of("company.zhkind").markEnds(zhKindEnds);
        words.of("company.kind").markEnds(kindEnds);
        words.of("company.title").markEnds(titleEnds);
        words.of("company.zhtitle").markEnds(titleEnds);
        words.of("company.notlast").markEnds(lastEnds);
        words.of("company.firstname").markStarts(firstNames);
        words.of("company.publication").markSpans(publications);
    }

    /** Layoffs at Foo, capex rose by Foo. */
    boolean followsCut(TextSpan name) {
        int start = name.start();
        boolean preposition = lower.startsWith("at ", start - 3)
                || lower.startsWith("by ", start - 3)
                || lower.startsWith("from ", start - 5)
                || lower.startsWith("with ", start - 5)
                || lower.startsWith("the ", start - 4);
        return preposition && AT.isIn(Names.before(lower, start, 30));
    }

    /** Foo (NYSE: FOO), Foo's employees, Foo CEO. */
    boolean hasNeighbour(int end) {
        if (end >= lower.length()) {
            return false;
        }
        return switch (lower.charAt(end)) {
            case '(' -> looksAt(TICKER, end);
            case '\'' -> looksAt(POSSESSED, end);
            case ' ' -> lower.startsWith("(", end + 1) ? looksAt(TICKER, end) : looksAt(HEADS, end);
            default -> false;
        };
    }

    private boolean looksAt(Pattern pattern, int offset) {
        return pattern.matcher(lower)
                .region(offset, Math.min(lower.length(), offset + REACH))
                .lookingAt();
    }

    /** Foo公司, Foo CEO. */
    boolean isNamedInChinese(int end) {
        int next = lower.startsWith(" ", end) || lower.startsWith(":", end) ? end + 1 : end;
        return next < lower.length()
                && (Names.isHan(lower.charAt(next)) || lower.charAt(next) == 'c')
                && looksAt(HEADS_ZH, end);
    }

    /** Whether ", the Boston-based fintech," may begin there. */
    static boolean mayOpenApposition(String lower, int offset) {
        return lower.startsWith(", ", offset) || lower.startsWith("'s, ", offset);
    }

    /** Voltane Mobility, and "the Voltane Mobility bus factory"; but a name alone on its line is an author's or a paper's. */
    boolean isNameByForm(TextSpan name) {
        String behind = Names.after(lower, name.end(), 1);
        if (behind.startsWith(" ")) {
            return name.end() + 1 < text.length() && Character.isLowerCase(text.charAt(name.end() + 1));
        }
        boolean alone =
                behind.isEmpty() && Names.before(lower, name.start(), 30).matches("(?:the )?");
        return !alone;
    }

    /** Eckel Junction Road, Owens Community College. */
    boolean isNamedElse(TextSpan name) {
        if (!lastEnds.get(name.end())) {
            return false;
        }
        for (Word word : words.in(name, "company.notlast")) {
            if (word.end() == name.end() && word.start() > name.start()) {
                return true;
            }
        }
        return false;
    }

    /** STOCKHOLM, March 24 and PERRYSBURG — at the head of a line. */
    boolean isDateline(TextSpan name) {
        boolean opens = name.start() == 0 || text.charAt(name.start() - 1) == '\n';
        return opens
                && name.length() > 3
                && name.of(text).chars().noneMatch(Character::isLowerCase)
                && DATELINE.matcher(Names.after(lower, name.end(), 30)).lookingAt();
    }

    /** Challenger in Challenger, Gray & Christmas. */
    boolean isWithinPublication(TextSpan name) {
        if (!publications.get(name.start())) {
            return false;
        }
        for (Word word : words.in(new TextSpan(Math.max(0, name.start() - 20), name.end()), "company.publication")) {
            if (word.span().contains(name)) {
                return true;
            }
        }
        return false;
    }

    /** Where the line begins, or a little further back than any headline could. */
    private int lineStart(int offset) {
        int start = offset;
        while (start > 0 && offset - start <= LONGEST_TITLE && text.charAt(start - 1) != '\n') {
            start--;
        }
        return start;
    }

    /** A word in the middle of a headline that writes every word large: Crypto.com Joins The Layoff Spree, Cutting 5% Of Staff. */
    boolean isWithinTitle(TextSpan name) {
        int start = lineStart(name.start());
        int end = name.end();
        while (end < text.length() && end - start <= LONGEST_TITLE && text.charAt(end) != '\n') {
            end++;
        }
        if (name.start() - start < 2 || end - start > LONGEST_TITLE) {
            return false;
        }
        int large = 0;
        int small = 0;
        for (int i = start; i < end; i++) {
            if (Names.isLatin(text.charAt(i)) && (i == start || text.charAt(i - 1) == ' ')) {
                boolean upper = Character.isUpperCase(text.charAt(i));
                large += upper ? 1 : 0;
                small += upper || Character.isDigit(text.charAt(i)) ? 0 : 1;
            }
        }
        return large >= LARGE_WORDS && large >= 4 * small;
    }

    boolean isPerson(TextSpan name, boolean hasForm) {
        int blank = text.indexOf(' ', name.start());
        boolean several = blank >= 0 && blank < name.end();
        if (several && !hasForm && firstNames.get(name.start())) {
            return true;
        }
        return followsTitle(name.start())
                || lower.startsWith(", ", name.start() - 2) && HEAD_OF.isIn(Names.before(lower, name.start(), 50))
                || lower.startsWith("mr ", name.start() - 3)
                || several && lower.startsWith(", ", name.end()) && looksAt(PERSON_BEHIND, name.end());
    }

    private boolean followsTitle(int start) {
        int end = start;
        while (end > 0
                && !titleEnds.get(end)
                && start - end < TITLE_REACH
                && Character.isWhitespace(lower.charAt(end - 1))) {
            end--;
        }
        return titleEnds.get(end);
    }

    boolean followsKind(int start) {
        int end = start;
        while (end > 0 && " \"“「《".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end < start && kindEnds.get(end) || zhKindEnds.get(end);
    }

    boolean isTradeInApposition(int end) {
        if (!mayOpenApposition(lower, end)) {
            return false;
        }
        String behind = Names.after(lower, end, REACH);
        if (!APPOSITION.matcher(behind).find()) {
            return false;
        }
        int stop = behind.indexOf(',', 3);
        int to = end + (stop < 0 ? behind.length() : stop);
        return words.has(new TextSpan(end, Math.max(end, to)), "company.kind");
    }

    /** Consultations have opened; Shaping our next chapter: a single word with the ending of an ordinary one, or one that the text also writes small. */
    boolean isOpeningWord(TextSpan name) {
        String word = name.of(lower);
        return !word.contains(" ")
                && Character.isLowerCase(text.charAt(Math.min(text.length() - 1, name.start() + 1)))
                && (ORDINARY_END.matcher(word).find() || isWrittenSmallNearby(name, word));
    }

    private boolean isWrittenSmallNearby(TextSpan name, String word) {
        int from = Math.max(0, name.start() - NEARBY);
        int to = Math.min(text.length(), name.end() + NEARBY);
        return text.substring(from, to).contains(" " + word + " ");
    }
}
