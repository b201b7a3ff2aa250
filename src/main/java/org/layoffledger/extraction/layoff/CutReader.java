package org.layoffledger.extraction.layoff;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.layoffledger.extraction.lexicon.Word;
import org.layoffledger.extraction.quantity.Quantity;
import org.layoffledger.extraction.time.TimeExpression;

/** Reads the cuts of one sentence: each quantity by the first rule that fits, then the shares that go with counts. */
final class CutReader {

    private static final int JOINT = 70;
    private static final Pattern LIST =
            Pattern.compile("^ ?(?:,|、|和|及|与|以及|and|,? and)(?: another| a further| about| some)? ?$");
    private static final Pattern PAIR_EN = Pattern.compile(
            "^(?: (?:go|leave|off|out|away))?(?:,? (?:of|in) (?:[\\w'’.-]+ ){0,7}?[\\w'’.-]+)?(?: people| jobs| roles| employees| workers| staff)?[ ,(–—-]*+(?:(?:\\b(?:which is|that is|that's|equal to|equivalent to|the equivalent of|account(?:s|ing)? for|which amounts? to|which represents?|as many as|up to|a total of|a little|amount(?:s|ing) to|representing|making up|equating to|which means|meaning|which corresponds to|corresponding to|which equals|which would be|i\\.e\\.|or|an?|the|about|some|roughly|nearly|around|approximately|and|is|just|slightly|over|more than|worldwide|globally)\\b|[-–—(])[ ,]*+)*+$");
    private static final Pattern PAIR_ZH = Pattern.compile(
            "^[^。;]{0,14}?(?:占|佔|相当于|等于|等同|即|约为|为|约|或|相当|降幅|减幅|幅度|比例|,|，|\\(|—|-|、|逾|近|超过|至|达|折合)[^。;0-9]{0,16}$|^ ?\\( ?(?:约|占|近|逾)?[^。;0-9]{0,12}$");
    private static final Pattern SHARE_ZH = Pattern.compile("(?:(?<!各)占|相当于|等于|约为|降幅|减幅|幅度|比例|即|约占|也就是)[^。;，]{0,26}$");
    /** 150人，不到员工总数的2%; 1100人，足足三成. */
    private static final Pattern BESIDE_ZH = Pattern.compile(
            " ?[(,，、] ?(?:同样是|也是|约|近|足足|整整|不到|不足|逾|超过?|大约|接近|将近|略低于|略高于){0,2}(?:其|该|公司|集团|全球|全体|现有|总)*(?:(?:员工|人力|人手|雇员|团队|岗位|劳动力|编制)(?:总数|总量|总人数|规模)?的?)?");

    private static final Pattern CUT_LEVEL = Pattern.compile("(?:增长|上升|下滑|下跌|营收|收入|股价|利润|毛利|同比|环比|市占|市场|份额)");

    /** A share of those cut, not of the staff: 10,000 jobs, half of them in Japan. */
    private static final String OF_THEM = " of them";

    /** 140 go, 1 percent. */
    private static final Pattern TERSE_EN =
            Pattern.compile("(?: (?:go|people|jobs|staff|employees))?, (?:or |about |roughly |nearly |some )?");

    private static final Pattern SHORT_BRACKET =
            Pattern.compile("(?:[ -][\\w-]+){0,3} \\((?:about |around |roughly |nearly |or )?");
    private static final Pattern OR_EN = Pattern.compile(",? or (?:about |around |roughly |nearly |some )?");
    private static final Pattern TERSE_END = Pattern.compile(" ?(?:[.;)]|\\n|$| of (?:all|everyone|them all)\\b)");
    private static final Pattern BRACKET_EN = Pattern.compile(
            "(?:[ -][\\w-]+){0,8} ?\\((?:or |about |roughly |nearly |around |some |just over |just under )?");

    private static final Pattern WIDER = Pattern.compile(
            "(?:[、，,]|，?或|，?即|，?也就是)?(?:占|相当于)?(?:其|公司|集团)?(?:全球|全体|总|整体)(?:员工|雇员|人力|人数|劳动力|团队)(?:总数)?的?");

    private static final Pattern EVEN = Pattern.compile(
            "[,，]? ?(?:甚至|or even|and possibly|possibly)(?:可能|会|将|有机会)*(?:达到|高达|多达|达|逾|过|as many as)? ?");

    private static final Pattern ANOTHER = Pattern.compile(
            "\\b(?:and|then|followed by|with|after|following|on top of|,) (?:another|a further|an additional) $");
    private static final Pattern AND = Pattern.compile("\\b(?:and|then|followed by) $");

    static final Pattern TO_DATE = Pattern.compile(
            "(?: \\([^)]{1,30}\\))?(?: (?:more|others|jobs|people|roles|employees|workers|staff|positions))?(?: (?:in|on|by|last|this|early in|late in))? ?");
    /** With a place between: 205 across the island in 2023. */
    static final Pattern TO_FIRST_DATE =
            Pattern.compile("(?: (?:across|in|at|throughout) (?:the |its )?[\\w'’]+(?: \\w+)?)?" + TO_DATE.pattern());

    private static final Pattern NEXT_IN_ROW = Pattern.compile(
            "(?: \\([^)]{1,30}\\))?[,;]?(?: and| then| followed by)?(?: another| a further| some| about)? ?");

    private static final List<CutRule> ENGLISH = Stream.concat(EnglishCutRules.ALL.stream(), EnglishTurns.ALL.stream())
            .toList();

    /** A share told at the end of the sentence: 393 people in April, a filing revealed, 0.5% of its workforce. */
    private static final Pattern DETACHED =
            Pattern.compile("[^;:!?\\d]*, (?:or |some |about |around |roughly |nearly |which is |representing )*");

    private CutReader() {}

    static List<Cut> read(Passage passage) {
        List<Cut> cuts = new ArrayList<>();
        Quantity last = null;
        for (Quantity quantity : passage.quantities()) {
            if (isOfThem(passage, cuts, quantity)) {
                continue;
            }
            if (!cuts.isEmpty() && isWider(passage, cuts.get(cuts.size() - 1), quantity)) {
                cuts.set(cuts.size() - 1, cuts.get(cuts.size() - 1).with(quantity));
                last = quantity;
                continue;
            }
            Cut cut = withShareBefore(passage, cuts, last, readOne(passage, quantity));
            if (last != null && extendsRange(passage, cuts, last, quantity)) {
                last = quantity;
                continue;
            }
            if (cut == null && last != null && !cuts.isEmpty()) {
                cut = continueList(passage, last, quantity, cuts.get(cuts.size() - 1));
            }
            if (cut != null && !pair(passage, cuts, cut)) {
                cuts.add(cut);
            }
            if (cut == null && !cuts.isEmpty()) {
                addShare(passage, cuts, quantity);
            }
            last = quantity;
        }
        return cuts;
    }

    /** Roughly 10% of the company, about 1,400 people, was let go: the share in front is that of the count. */
    private static @Nullable Cut withShareBefore(
            Passage passage, List<Cut> cuts, @Nullable Quantity last, @Nullable Cut cut) {
        if (cut == null || last == null || passage.isChinese() || cut.share() != null) {
            return cut;
        }
        boolean fits = last.kind() == Quantity.Kind.PERCENT
                && cuts.stream().noneMatch(read -> last.equals(read.share()))
                && EnglishCutRules.isOfStaff(passage, last)
                && isJoint(passage, last, cut.quantity());
        return fits ? cut.with(last) : cut;
    }

    private static boolean isOfThem(Passage passage, List<Cut> cuts, Quantity quantity) {
        return quantity.kind() != Quantity.Kind.MONEY
                && passage.lower().startsWith(OF_THEM, quantity.core().end())
                && !cuts.isEmpty()
                && cuts.get(cuts.size() - 1).count() != null;
    }

    private static @Nullable Cut readOne(Passage passage, Quantity quantity) {
        if (quantity.kind() == Quantity.Kind.MONEY || quantity.value().signum() <= 0) {
            return null;
        }
        if (quantity.kind() == Quantity.Kind.PERCENT && quantity.value().doubleValue() > 100) {
            return null;
        }
        for (CutRule rule : passage.isChinese() ? ChineseCutRules.ALL : ENGLISH) {
            Word trigger = rule.trigger(passage, quantity);
            if (trigger != null && !Vetoes.apply(passage, quantity, trigger)) {
                return Cut.of(quantity, trigger, rule.name());
            }
        }
        return null;
    }

    /** 数百人，甚至可能达到一千人: the second number is the upper end. */
    private static boolean extendsRange(Passage passage, List<Cut> cuts, Quantity last, Quantity next) {
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
    private static @Nullable Cut continueList(Passage passage, Quantity last, Quantity next, Cut previous) {
        boolean follows =
                previous.quantity() == last && last.kind() == next.kind() && next.kind() != Quantity.Kind.MONEY;
        if (previous.count() != null && isElliptic(passage, previous.count(), next)) {
            return Cut.of(next, previous.trigger(), "layoff.ellipsis");
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
                && (isDatedInARow(passage, last, next)
                        || ANOTHER.matcher(gap).find()
                        || AND.matcher(gap).find() && behind.startsWith(" more"));
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

    /** A count and a share of one cut, each read by a rule of its own: 15% of its workforce, or about 640 employees. */
    private static boolean pair(Passage passage, List<Cut> cuts, Cut next) {
        if (cuts.isEmpty()) {
            return false;
        }
        Cut previous = cuts.get(cuts.size() - 1);
        Word trigger = next.trigger();
        boolean ownTrigger = trigger.start() >= previous.quantity().span().end()
                && trigger.end() <= next.quantity().span().start()
                && trigger.is("layoff.cut");
        if (ownTrigger && previous.trigger().end() <= previous.quantity().span().start()) {
            return false;
        }
        boolean complementary = (previous.count() == null) != (next.count() == null)
                && (previous.share() == null) != (next.share() == null);
        if (complementary && isJoint(passage, previous.quantity(), next.quantity())) {
            cuts.set(cuts.size() - 1, previous.with(next.quantity()));
            return true;
        }
        return false;
    }

    private static boolean isJoint(Passage passage, Quantity first, Quantity second) {
        String gap = passage.between(first.span().end(), second.span().start());
        if (gap.length() > JOINT) {
            return false;
        }
        return passage.isChinese()
                ? PAIR_ZH.matcher(gap).find() || gap.length() < 4
                : PAIR_EN.matcher(gap).matches();
    }

    /** The share or count that stands in apposition to a cut. */
    private static void addShare(Passage passage, List<Cut> cuts, Quantity quantity) {
        Cut cut = cuts.get(cuts.size() - 1);
        boolean fits = quantity.kind() == Quantity.Kind.PERCENT
                ? cut.share() == null && cut.count() != null && isShare(passage, cut.quantity(), quantity)
                : (quantity.isPeople() || isBare(passage, quantity))
                        && cut.count() == null
                        && isJoint(passage, cut.quantity(), quantity)
                        && !Vetoes.apply(passage, quantity, cut.trigger());
        if (fits) {
            cuts.set(cuts.size() - 1, cut.with(quantity));
        }
    }

    private static boolean isDetached(Passage passage, int from, Quantity share, String gap) {
        return DETACHED.matcher(gap).matches()
                && passage.after(from, share.span().start(), "layoff.shed", "layoff.gone") == null;
    }

    /** 瑞典员工的四分之一、全球员工的两成: the share of all counts. */
    private static boolean isWider(Passage passage, Cut cut, Quantity quantity) {
        return quantity.kind() == Quantity.Kind.PERCENT
                && cut.share() != null
                && WIDER.matcher(passage.between(
                                cut.share().span().end(), quantity.span().start()))
                        .matches();
    }

    /** , or 12,261, */
    private static boolean isBare(Passage passage, Quantity quantity) {
        if (quantity.kind() != Quantity.Kind.NUMBER || quantity.value().intValue() < 10 || passage.isChinese()) {
            return false;
        }
        String before = passage.between(
                Math.max(passage.span().start(), quantity.span().start() - 5),
                quantity.span().start());
        String behind = passage.between(
                quantity.span().end(),
                Math.min(passage.span().end(), quantity.span().end() + 1));
        return before.endsWith("or ") && (behind.isEmpty() || ",.;)–—".contains(behind));
    }

    private static boolean isShare(Passage passage, Quantity count, Quantity share) {
        if (share.value().doubleValue() > 100) {
            return false;
        }
        int from = count.span().end();
        String gap = passage.between(from, share.span().start());
        if (gap.length() > JOINT || CUT_LEVEL.matcher(gap).find()) {
            return false;
        }
        if (passage.isChinese()) {
            return SHARE_ZH.matcher(gap).find() || BESIDE_ZH.matcher(gap).matches();
        }
        boolean staff = EnglishCutRules.isOfStaff(passage, share);
        if (passage.after(from, share.span().start(), "layoff.cut") != null) {
            return false;
        }
        return BRACKET_EN.matcher(gap).matches() && (staff || gap.indexOf('(') < 2)
                || staff && (PAIR_EN.matcher(gap).matches() || isDetached(passage, from, share, gap))
                || TERSE_EN.matcher(gap).matches()
                        && TERSE_END
                                .matcher(passage.lower())
                                .region(share.core().end(), passage.lower().length())
                                .lookingAt();
    }
}
