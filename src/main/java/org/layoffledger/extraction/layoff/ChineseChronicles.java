package org.layoffledger.extraction.layoff;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.layoffledger.extraction.TextSpan;
import org.layoffledger.extraction.lexicon.KeyedPattern;
import org.layoffledger.extraction.lexicon.Word;
import org.layoffledger.extraction.quantity.Quantity;
import org.layoffledger.extraction.text.Sentence;
import org.layoffledger.extraction.time.TimeExpression;

/** Chinese rounds of one company in a row, the verb told once: 2011年裁掉6500人；2014年8月，全球最多6000人；2016年，再来5500人. */
final class ChineseChronicles {

    private static final int REACH = 24;
    private static final int ROW = 6;
    private static final String[] TOLD = {"layoff.cut", "layoff.noun", "layoff.gone", "layoff:keep", "layoff:denied"};
    private static final Pattern OPENS = Pattern.compile("(?:^|[，;:、。(])[^，;:、。()0-9]{0,4}$");
    private static final Pattern FILLER = Pattern.compile(
            " ?[，,:]? ?(?:又|再|还|也|则|就|便|是|为|有|达|来了|来|轮到|同样|全球|全公司|集团|全集团|最多|至多|多达|一次|一口气|一举|一共|共|另外?|的)* ?");
    private static final Pattern CLOSES = Pattern.compile(" ?(?:$|[，。;、!?)(\\n]|和|及|接到|收到|左右|以上|占)");

    /** 裁员前的员工人数: what the row counts is who worked there. */
    private static final KeyedPattern STAFF =
            KeyedPattern.compile("(?:员工|雇员|职工|团队|公司)(?:总?人数|规模|总数|数量)|人数(?:变化|走势|曲线)|在职|招聘|校招");

    private ChineseChronicles() {}

    /** A date, a number of people and nothing else, behind a word of cutting in the same sentence. */
    static @Nullable Word datedCount(Passage passage, Quantity quantity) {
        int start = quantity.span().start();
        boolean people = quantity.isPeople()
                && CLOSES.matcher(passage.between(
                                quantity.core().end(), passage.span().end()))
                        .lookingAt();
        if (!people || !isDated(passage, start)) {
            return null;
        }
        Word cut = passage.before(start, passage.span().start(), TOLD);
        cut = cut == null ? toldInRow(passage) : cut;
        return cut == null || cut.is("layoff:keep") || cut.is("layoff:denied") || passage.finds(STAFF, cut.end(), start)
                ? null
                : new Word(new TextSpan(start, start), cut.entry());
    }

    /** The word of cutting of the sentences in front that a semicolon joins to this one. */
    private static @Nullable Word toldInRow(Passage passage) {
        for (int i = passage.index() - 1; i >= Math.max(0, passage.index() - ROW); i--) {
            Sentence before = passage.story().sentences().get(i);
            if (!before.span().of(passage.lower()).stripTrailing().endsWith(";")) {
                return null;
            }
            List<Word> words = passage.analysis().words().in(before.span(), Set.of(TOLD));
            if (!words.isEmpty()) {
                return words.get(words.size() - 1);
            }
        }
        return null;
    }

    private static boolean isDated(Passage passage, int start) {
        for (TimeExpression time : passage.times()) {
            int end = time.span().end();
            boolean beside = time.date() != null && end <= start && start - end <= REACH;
            if (beside
                    && FILLER.matcher(passage.between(end, start)).matches()
                    && OPENS.matcher(passage.between(
                                    passage.span().start(), time.span().start()))
                            .find()) {
                return true;
            }
        }
        return false;
    }
}
