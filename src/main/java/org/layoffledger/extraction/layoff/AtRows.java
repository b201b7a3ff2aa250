package org.layoffledger.extraction.layoff;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.layoffledger.extraction.TextSpan;
import org.layoffledger.extraction.company.CompanyMention;
import org.layoffledger.extraction.lexicon.KeyedPattern;
import org.layoffledger.extraction.lexicon.Word;
import org.layoffledger.extraction.quantity.Quantity;

/** Reads rows without a verb in which each number has its company behind it: "October: 25 out at Foo; 180 at Amazon Games, over 100 at Ubisoft". */
final class AtRows {

    private static final Pattern AT = Pattern.compile(
            " (?:(?:more|jobs|people|staff|staffers|employees|workers|roles|positions|posts|developers|out|gone|cut|lost|laid off|let go|axed|redundancies|layoffs) )*(?:at|from) (?:the )?(?:[a-z][\\w-]* ){0,4}(?:maker|developer|studio|publisher|owner|parent|start-?up|platform|provider|firm|group|giant|company|rival|unit|subsidiary|brand|service|app)? ?");
    private static final Pattern NAMED_BEFORE = Pattern.compile(
            ".{0,12}\\b(?:at|from) (?:the )?[\\w&.' -]{0,40}(?:maker|developer|studio|publisher|owner|parent|start-?up|platform|provider|firm|rival) ");
    /** What may stand in such a sentence: most hold no such thing, and are told apart by this alone. */
    private static final KeyedPattern SIGN = KeyedPattern.compile("\\d(?: [a-z]+){0,3} (?:at|from) ");

    private static final int WIDEST = 60;
    private static final int LEAST = 10;

    private AtRows() {}

    /** Whether the sentence may be such a row. */
    static boolean mayStand(Passage passage) {
        return !passage.isChinese()
                && (passage.isAboutCuts() || passage.tellings().inHeading())
                && passage.finds(SIGN);
    }

    /** The pairs of the sentence that none of its cuts covers. */
    static List<Lists.Served> of(Passage passage, List<Cut> cuts) {
        List<Lists.Served> pairs = new ArrayList<>();
        if (!mayStand(passage)) {
            return pairs;
        }
        for (Quantity quantity : passage.quantities()) {
            boolean read = cuts.stream().anyMatch(cut -> quantity.equals(cut.count()) || quantity.equals(cut.share()));
            boolean counts =
                    quantity.kind() == Quantity.Kind.NUMBER && quantity.value().intValue() >= LEAST;
            CompanyMention owner = counts && !read ? owner(passage, quantity) : null;
            Word word = owner == null ? null : wordOfCutting(passage);
            if (owner != null && word != null) {
                Word here = new Word(
                        new TextSpan(quantity.span().start(), quantity.span().start()), word.entry());
                pairs.add(
                        new Lists.Served(new Subject(owner, "layoff.at-row"), Cut.of(quantity, here, "layoff.at-row")));
            }
        }
        return pairs.size() > 1 || !cuts.isEmpty() ? pairs : List.of();
    }

    /** Of the sentence, else the first of the story: the row itself need have none. */
    private static @Nullable Word wordOfCutting(Passage passage) {
        List<Word> words = passage.words().isEmpty()
                ? passage.analysis().words().in(passage.story().span(), "layoff.cut")
                : passage.words();
        return words.isEmpty() ? null : words.get(0);
    }

    private static @Nullable CompanyMention owner(Passage passage, Quantity quantity) {
        int end = quantity.core().end();
        for (CompanyMention mention : passage.companies()) {
            int start = mention.span().start();
            if (start > end
                    && start - end < WIDEST
                    && mention.kind() == CompanyMention.Kind.COMPANY
                    && !Asides.isProduct(passage, mention)) {
                String gap = passage.between(end, start);
                if (AT.matcher(gap).matches() || NAMED_BEFORE.matcher(gap).matches()) {
                    return mention;
                }
            }
        }
        return null;
    }
}
