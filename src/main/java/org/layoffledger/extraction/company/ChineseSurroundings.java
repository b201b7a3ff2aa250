package org.layoffledger.extraction.company;

import java.util.BitSet;
import java.util.Set;
import org.layoffledger.extraction.TextSpan;
import org.layoffledger.extraction.lexicon.Words;

/** What stands around a stretch of Chinese text: the opening of a sentence or clause, a trade, a name, a gloss, quotation marks. */
final class ChineseSurroundings {

    private static final Set<String> VERBAL =
            Set.of("company.zhaux", "company.zhedge", "layoff:official", "layoff:planned", "layoff.cut", "layoff.shed");
    private static final Set<String> CUTTING = Set.of("layoff.cut", "layoff.shed", "layoff.gone");
    private static final Set<String> PEOPLE =
            Set.of("company.zhplace", "layoff:staff", "layoff:whole", "layoff:site", "layoff:unit");
    static final String OPENING = "《「『“\"【";
    static final String CLOSING = "》」』”\"】";
    private static final int CUT_REACH = 60;
    private static final int LONGEST_REST = 6;

    private final String text;
    private final Words words;
    private final BitSet taken;
    private final BitSet ordinary;
    private final BitSet leads;
    private final BitSet kindEnds = new BitSet();
    private final BitSet firstNames = new BitSet();
    private final BitSet cutting = new BitSet();

    /**
     * @param taken where names of the directory stand
     * @param ordinary where ordinary words stand
     * @param leads where words stand that may lead up to a name
     */
    ChineseSurroundings(String lower, Words words, BitSet taken, BitSet ordinary, BitSet leads) {
        this.text = lower;
        this.words = words;
        this.taken = taken;
        this.ordinary = ordinary;
        this.leads = leads;
        words.of("company.zhkind").markEnds(kindEnds);
        words.of("company.firstname").markStarts(firstNames);
        CUTTING.forEach(category -> words.of(category).markStarts(cutting));
    }

    /** Whether a place, or people, of what stands in front follow, in a sentence that goes on to tell of a cut: 「某某」台中站58人收到资遣通知. */
    boolean hasPeople(int end) {
        return cutsBehind(end)
                && words.in(new TextSpan(end, Math.min(text.length(), end + 1))).stream()
                        .anyMatch(word -> PEOPLE.contains(word.category()));
    }

    /** Sets the bits of the places where words of cutting begin. */
    void markCutting(BitSet places) {
        places.or(cutting);
    }

    private boolean cutsBehind(int end) {
        int cut = cutting.nextSetBit(end);
        for (int i = end; i < cut && i - end < CUT_REACH; i++) {
            if ("。!?\n".indexOf(text.charAt(i)) >= 0) {
                return false;
            }
        }
        return cut >= 0 && cut - end < CUT_REACH;
    }

    /** Whether a verb of saying or an adverb follows, in a sentence that goes on to tell of a cut. */
    boolean saysSomething(int end) {
        if (!cutsBehind(end)) {
            return false;
        }
        TextSpan next = new TextSpan(end, Math.min(text.length(), end + 1));
        return words.in(next).stream().anyMatch(word -> VERBAL.contains(word.category()))
                || OrdinaryWords.verbAt(text, end);
    }

    boolean opensSentence(int start) {
        int i = start - 1;
        while (i >= 0 && (text.charAt(i) == ' ' || isOpening(i))) {
            i--;
        }
        return i < 0 || "。!?;:\n-*•·".indexOf(text.charAt(i)) >= 0;
    }

    boolean opensClause(int start) {
        int i = start - 1;
        while (i >= 0 && text.charAt(i) == ' ') {
            i--;
        }
        return i < 0 || !Names.isHan(text.charAt(i)) || ordinary.get(i) || leads.get(i);
    }

    boolean isOpening(int i) {
        return i >= 0 && OPENING.indexOf(text.charAt(i)) >= 0;
    }

    boolean isClosing(int i) {
        return i < text.length() && CLOSING.indexOf(text.charAt(i)) >= 0;
    }

    /** “阿波罗计划”: the quotation marks hold more than that, and no sentence. */
    boolean isQuotedFurther(int start, int end) {
        char closing = CLOSING.charAt(OPENING.indexOf(text.charAt(start - 1)));
        for (int i = end; i < Math.min(text.length(), end + LONGEST_REST); i++) {
            if (text.charAt(i) == closing) {
                return true;
            }
        }
        return false;
    }

    /** 阿纳特·阿什克纳齐: a point between two parts is set in the names of people. */
    boolean isPartOfPerson(int start, int end) {
        return start > 1 && text.charAt(start - 1) == '·' && Names.isHan(text.charAt(start - 2))
                || end + 1 < text.length() && text.charAt(end) == '·' && Names.isHan(text.charAt(end + 1));
    }

    /** 这一, 该一: the numeral goes with the word in front. */
    boolean isCountedOut(int start) {
        return start > 0 && text.charAt(start) == '一' && "这那该此每任某同".indexOf(text.charAt(start - 1)) >= 0;
    }

    /** 最大资讯科技服务商塔塔…: a trade, and right behind it a name of the directory. */
    boolean leadsToKnownKind(int end) {
        return words.in(new TextSpan(end, Math.min(text.length(), end + 1)), "company.zhkind").stream()
                .anyMatch(kind -> kind.start() == end && taken.get(kind.end()));
    }

    /** 这家网络安全公司: what it is, not what it is called. */
    boolean isDescribed(int start) {
        return start > 1 && text.charAt(start - 1) == '家' && "这那该".indexOf(text.charAt(start - 2)) >= 0;
    }

    boolean followsKind(int start) {
        return kindEnds.get(start) || start > 0 && text.charAt(start - 1) == ' ' && kindEnds.get(start - 1);
    }

    /** Right behind another name stands no second one. */
    boolean followsName(int start) {
        int i = start > 0 && text.charAt(start - 1) == ' ' ? start - 2 : start - 1;
        return i >= 0 && (taken.get(i) || Names.isLatin(text.charAt(i)) && !Character.isDigit(text.charAt(i)));
    }

    /** Whether a Latin name, not a person's, follows in brackets. */
    boolean isGlossed(int end) {
        return !firstNames.get(end + 1)
                && end + 2 < text.length()
                && text.charAt(end) == '('
                && text.charAt(end + 1) >= 'a'
                && text.charAt(end + 1) <= 'z';
    }
}
