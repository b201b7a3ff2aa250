package org.layoffledger.extraction.layoff;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.layoffledger.extraction.lexicon.Word;
import org.layoffledger.extraction.quantity.Quantity;

/** Reads the cuts of one sentence: each quantity by the first rule that fits, then the shares that go with counts. */
final class CutReader {

    /** A share of those cut, not of the staff: 10,000 jobs, half of them in Japan. */
    private static final String OF_THEM = " of them";

    /** 2022 workforce reductions; nobody cuts 2,022 jobs and writes them so. */
    private static final Pattern YEAR = Pattern.compile("20(?:0[1-9]|[12]\\d)(?!\\d|,\\d| ?\\+)");

    private static final List<CutRule> ENGLISH = Stream.of(EnglishCutRules.ALL, EnglishTurns.ALL, EnglishSaw.ALL)
            .flatMap(List::stream)
            .toList();

    /** 裁员160人，裁员比例约在8%: says more of the same cut. */
    private static final Set<String> MEASURES = Set.of("裁员比例", "裁员幅度", "裁员人数", "裁员规模", "裁员总数", "裁减人数");

    /** Two people aware of the matter. */
    private static final Pattern INFORMED = Pattern.compile(
            " (?:who (?:are|were|is|was) )?(?:aware of|familiar with|with (?:direct |first-hand )?knowledge|close to|briefed on|in the know|who (?:spoke|asked|declined))\\b");

    /** Cutting 5%, or about 4,000 employees. */
    private static final Pattern OR_PEOPLE = Pattern.compile(
            ", or (?:(?:about|around|roughly|nearly|some|almost|approximately|more than|over) )?[\\d,]+ ");

    private CutReader() {}

    static List<Cut> read(Passage passage) {
        List<Cut> cuts = new ArrayList<>();
        Quantity last = null;
        for (Quantity quantity : passage.quantities()) {
            if (isOfThem(passage, cuts, quantity)
                    || passage.goesOn(INFORMED, quantity.core().end())
                    || passage.isChinese() && ChineseShares.isOfOther(passage, quantity)) {
                continue;
            }
            if (!cuts.isEmpty() && CutShares.isWider(passage, cuts.get(cuts.size() - 1), quantity)) {
                cuts.set(cuts.size() - 1, cuts.get(cuts.size() - 1).with(quantity));
                last = quantity;
                continue;
            }
            Cut cut = withShareBefore(passage, cuts, last, readOne(passage, quantity));
            if (last != null && CutRows.extendsRange(passage, cuts, last, quantity)) {
                last = quantity;
                continue;
            }
            if (cut == null && last != null && !cuts.isEmpty()) {
                cut = CutRows.continueList(passage, last, quantity, cuts.get(cuts.size() - 1));
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
                && (EnglishStaff.isOfStaff(passage, last)
                        || passage.goesOn(OR_PEOPLE, last.core().end()))
                && CutShares.isJoint(passage, last, cut.quantity());
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
        if (!passage.isChinese()
                && quantity.kind() == Quantity.Kind.NUMBER
                && YEAR.matcher(quantity.core().of(passage.lower())).lookingAt()) {
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

    /** A count and a share of one cut, each read by a rule of its own: 15% of its workforce, or about 640 employees. */
    private static boolean pair(Passage passage, List<Cut> cuts, Cut next) {
        if (cuts.isEmpty()) {
            return false;
        }
        Cut previous = cuts.get(cuts.size() - 1);
        Word trigger = next.trigger();
        boolean ownTrigger = trigger.start() >= previous.quantity().span().end()
                && trigger.end() <= next.quantity().span().start()
                && trigger.is("layoff.cut")
                && !MEASURES.contains(trigger.entry().form());
        if (ownTrigger && previous.trigger().end() <= previous.quantity().span().start()) {
            return false;
        }
        boolean complementary = (previous.count() == null) != (next.count() == null)
                && (previous.share() == null) != (next.share() == null);
        if (complementary && CutShares.isJoint(passage, previous.quantity(), next.quantity())) {
            cuts.set(cuts.size() - 1, previous.with(next.quantity()));
            return true;
        }
        return false;
    }

    /** The share or count that stands in apposition to a cut. */
    private static void addShare(Passage passage, List<Cut> cuts, Quantity quantity) {
        Cut cut = cuts.get(cuts.size() - 1);
        boolean fits = quantity.kind() == Quantity.Kind.PERCENT
                ? cut.share() == null && cut.count() != null && CutShares.isShare(passage, cut.quantity(), quantity)
                : (quantity.isPeople() || CutShares.isBare(passage, quantity))
                        && cut.count() == null
                        && CutShares.isJoint(passage, cut.quantity(), quantity)
                        && !Vetoes.apply(passage, quantity, cut.trigger());
        if (fits) {
            cuts.set(cuts.size() - 1, cut.with(quantity));
        }
    }
}
