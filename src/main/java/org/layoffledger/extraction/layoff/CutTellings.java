package org.layoffledger.extraction.layoff;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.layoffledger.extraction.TextSpan;
import org.layoffledger.extraction.analysis.Analysis;
import org.layoffledger.extraction.lexicon.Word;
import org.layoffledger.extraction.text.Sentence;
import org.layoffledger.extraction.text.Story;

/** Which sentences of one story speak of people being cut; each is looked at once. */
final class CutTellings {

    /** In either script: the title is not folded. */
    private static final Pattern TITLE = Pattern.compile(
            "裁员(?!潮|追踪|数据)|裁員(?!潮|追蹤|數據)|裁撤|裁减|裁減|砍人|资遣|資遣|解雇|解僱|遣散|炒人|减员|減員|(?<!不|非|未)大裁|(?i)layoffs?");

    private static final int SHED_REACH = 36;

    private final Analysis analysis;
    private final Story story;
    private final @Nullable Boolean[] told;
    private @Nullable Boolean anywhere;
    private @Nullable Boolean inTitle;
    private @Nullable Boolean inHeading;
    private int newestYear = -1;
    private int freshYear = -1;

    CutTellings(Analysis analysis, Story story) {
        this.analysis = analysis;
        this.story = story;
        this.told = new Boolean[story.sentences().size()];
    }

    /** Whether a word of cutting stands anywhere in the story. */
    boolean anywhere() {
        Boolean known = anywhere;
        if (known == null) {
            known = analysis.words().has(story.span(), "layoff.cut");
            anywhere = known;
        }
        return known;
    }

    /** Whether a word of cutting stands in any headline of the story, or in a line that announces a list. */
    boolean inHeading() {
        Boolean known = inHeading;
        if (known == null) {
            known = anywhere()
                    && story.sentences().stream()
                            .anyMatch(sentence -> (sentence.heading() || announcesList(sentence))
                                    && analysis.words().has(sentence.span(), "layoff.cut"));
            inHeading = known;
        }
        return known;
    }

    /** 裁员名单如下: */
    boolean announcesList(Sentence sentence) {
        String text = analysis.document().lower();
        int last = Math.min(text.length(), sentence.span().end()) - 1;
        return last >= sentence.span().start()
                && text.charAt(last) == ':'
                && (last + 1 == text.length() || text.charAt(last + 1) == '\n');
    }

    /** Whether the sentence, one of the {@code back} before it or the story's headline tells of a cut; of a headline also the sentence behind it. */
    boolean near(int index, int back) {
        List<Sentence> sentences = story.sentences();
        for (int i = index; i >= Math.max(0, index - back); i--) {
            if (tells(i)) {
                return true;
            }
        }
        if (sentences.get(0).heading() && tells(0)) {
            return true;
        }
        return sentences.get(index).heading() && index + 1 < sentences.size() && tells(index + 1);
    }

    /** The latest year that the story's tellings of cuts name, looked up once. */
    int newestYear(Passage passage) {
        if (newestYear < 0) {
            newestYear = Anchors.newestYear(passage, false);
        }
        return newestYear;
    }

    /** The same of tellings that do not look back. */
    int freshYear(Passage passage) {
        if (freshYear < 0) {
            freshYear = Anchors.newestYear(passage, true);
        }
        return freshYear;
    }

    private boolean tells(int index) {
        Boolean known = told[index];
        if (known == null) {
            known = tellsCut(analysis, story.sentences().get(index).span());
            told[index] = known;
        }
        return known;
    }

    /** Whether the title tells of one that stands above a text of one story. */
    boolean inTitle() {
        Boolean known = inTitle;
        if (known == null) {
            String title = analysis.document().title();
            known = title != null
                    && analysis.document().stories().size() == 1
                    && TITLE.matcher(title).find();
            inTitle = known;
        }
        return known;
    }

    /** Whether that stretch of the text speaks of people being cut. */
    static boolean tellsCut(Analysis analysis, TextSpan where) {
        for (Word word : analysis.words().inFamily(where, "layoff")) {
            if (word.is("layoff.cut") || word.attribute("tells").equals("true")) {
                return true;
            }
            if (word.is("layoff.shed")
                    && !analysis.words()
                            .in(new TextSpan(word.end(), word.end() + SHED_REACH), "layoff:whole")
                            .isEmpty()) {
                return true;
            }
        }
        return false;
    }
}
