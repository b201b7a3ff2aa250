package org.layoffledger.extraction.layoff;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.layoffledger.extraction.lexicon.KeyedPattern;
import org.layoffledger.extraction.quantity.Quantity;
import org.layoffledger.extraction.time.TimeExpression;

/** Numbers in a row behind one word of cutting: 裁员120人、75人和210人; 600 workers in May and 265 more that November. */
final class CutRows {

    private static final Pattern LIST =
            Pattern.compile("^ ?(?:,|、|和|及|与|以及|and|,? and)(?: another| a further| about| some)? ?$");

    private static final Pattern EVEN = Pattern.compile(
            "[,，]? ?(?:甚至|or even|and possibly|possibly)(?:可能|会|将|有机会)*(?:达到|高达|多达|达|逾|过|as many as)? ?");

    private static final KeyedPattern ANOTHER = KeyedPattern.compile(
            "\\b(?:and|then|followed by|with|after|following|on top of|,) (?:another|a further|an additional) $");
    private static final KeyedPattern AND = KeyedPattern.compile("\\b(?:and|then|followed by) $");

    static final Pattern TO_DATE = Pattern.compile(
            "(?: \\([^)]{1,30}\\))?(?: (?:more|others|jobs|people|roles|employees|workers|staff|positions))?(?: (?:in|on|by|last|this|early in|late in))? ?");
    /** With a place between: 205 across the island in 2023. */
    static final Pattern TO_FIRST_DATE =
            Pattern.compile("(?: (?:across|in|at|throughout) (?:the |its )?[\\w'’]+(?: \\w+)?)?" + TO_DATE.pattern());

    private static final Pattern NEXT_IN_ROW = Pattern.compile(
            "(?: \\([^)]{1,30}\\))?[,;]?(?: and| then| followed by)?(?: another| a further| some| about)? ?");

    /** 18,000 jobs at Amazon, 12,000 jobs at Alphabet (Google's parent company), and 10,000 jobs at Microsoft. */
    private static final Pattern AT_GAP = Pattern.compile(
            "(?: (?:jobs|people|employees|workers|roles|positions))? at [^,;()\\d]{2,40}(?: \\([^)]{1,40}\\))?,? (?:and )?(?:another |about |around |some )?");

    private static final Pattern AT = Pattern.compile("(?: (?:jobs|people|employees|workers|roles|positions))? at ");

    /** Laid off 198 workers, after 30 in July. */
    private static final Pattern AFTER =
            Pattern.compile("^[^;:]{0,30}\\b(?:after|following|on top of)(?: (?:about|around|some|the))? $");

    private static final Pattern EARLIER_BEHIND = Pattern.compile(" (?:in|last|earlier|back in)\\b");

    private CutRows() {}

    /** 数百人，甚至可能达到一千人: the second number is the upper end. */
    static boolean extendsRange(Passage passage, List<Cut> cuts, Quantity last, Quantity next) {
        if (cuts.isEmpty() || cuts.get(cuts.size() - 1).count() != last || !next.isPeople()) {
            return false;
        }
        boolean larger = last.max() == null && next.value().compareTo(last.value()) > 0;
        if (!larger
                || !EVEN.matcher(passage.between(last.span().end(), next.span().start()))
                        .matches()) {
            return false;
        }
        Cut cut = cuts.get(cuts.size() - 1);
        cuts.set(cuts.size() - 1, cut.with(upTo(last, next)));
        return true;
    }

    private static Quantity upTo(Quantity low, Quantity high) {
        return new Quantity(
                low.span().union(high.span()),
                low.core().union(high.core()),
                low.kind(),
                low.value(),
                high.value(),
                null,
                low.qualifier(),
                null,
                low.noun(),
                false);
    }

    /** 裁员120人、75人和210人: what follows a count in a list is cut with it. */
    static @Nullable Cut continueList(Passage passage, Quantity last, Quantity next, Cut previous) {
        boolean follows =
                previous.quantity() == last && last.kind() == next.kind() && next.kind() != Quantity.Kind.MONEY;
        if (previous.count() != null && isElliptic(passage, previous.count(), next)) {
            return Cut.of(next, previous.trigger(), "layoff.ellipsis");
        }
        if (follows
                && !passage.isChinese()
                && AT_GAP.matcher(passage.between(last.core().end(), next.span().start()))
                        .matches()
                && AT.matcher(EnglishStaff.behind(passage, next, 20)).lookingAt()) {
            return Cut.of(next, previous.trigger(), "layoff.list");
        }
        if (follows
                && LIST.matcher(passage.between(last.span().end(), next.span().start()))
                        .matches()) {
            return Cut.of(next, previous.trigger(), "layoff.list");
        }
        return null;
    }

    /** It laid off 600 workers in May 2023 and 265 more that November. */
    private static boolean isElliptic(Passage passage, Quantity last, Quantity next) {
        if (next.kind() != Quantity.Kind.NUMBER || passage.isChinese()) {
            return false;
        }
        String gap = passage.between(last.span().end(), next.span().start());
        String behind = passage.between(
                next.span().end(), Math.min(passage.span().end(), next.span().end() + 6));
        return gap.length() < 90
                && (AFTER.matcher(gap).find()
                                && EARLIER_BEHIND
                                        .matcher(EnglishStaff.behind(passage, next, 16))
                                        .lookingAt()
                        || isDatedInARow(passage, last, next)
                        || ANOTHER.isIn(gap)
                        || AND.isIn(gap) && behind.startsWith(" more"));
    }

    /** 200 jobs in March 2023, 150 in May 2024 and 80 in September: each number with its date. */
    private static boolean isDatedInARow(Passage passage, Quantity last, Quantity next) {
        boolean own = false;
        boolean before = false;
        for (TimeExpression time : passage.times()) {
            int start = time.span().start();
            before |= start >= last.span().end()
                    && time.span().end() <= next.span().start()
                    && TO_FIRST_DATE
                            .matcher(passage.between(last.span().end(), start))
                            .matches()
                    && NEXT_IN_ROW
                            .matcher(passage.between(
                                    time.span().end(), next.span().start()))
                            .matches();
            own |= start >= next.span().end()
                    && TO_DATE.matcher(passage.between(next.span().end(), start))
                            .matches();
        }
        return own && before;
    }
}
