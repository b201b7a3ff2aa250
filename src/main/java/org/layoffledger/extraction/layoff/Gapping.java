package org.layoffledger.extraction.layoff;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.layoffledger.extraction.TextSpan;
import org.layoffledger.extraction.company.CompanyMention;
import org.layoffledger.extraction.lexicon.KeyedPattern;
import org.layoffledger.extraction.lexicon.Word;
import org.layoffledger.extraction.quantity.Quantity;

/**
 * Reads companies that share a verb told once: "Microsoft is cutting 9,000 jobs, Intel 5,000", "following Workday with 8.5 %", 其中亚马逊1.6万人、Block 4000人. A pair is a
 * company with nothing but a comma, a bracket or a preposition between it and its number.
 */
final class Gapping {

    private static final Pattern BETWEEN = Pattern.compile(
            "(?:,|:| with| by| at| —| –| \\(|\\(|则|则是|则为|约有|裁|裁员|，|：)? ?(?:about |around |some |roughly |nearly |over |more than |up to |another |约|近|逾|超过|不到)?");
    private static final Pattern BEHIND_EN = Pattern.compile(
            "^ ?(?:$|[.,;)]| and\\b| or\\b| in\\b| on\\b| this\\b| last\\b| \\(|—|–| jobs| people| more\\b)");
    private static final Pattern BEHIND_ZH = Pattern.compile("^ ?(?:$|[。，、;)(]|和|及|与|等)");
    private static final KeyedPattern OPENS = KeyedPattern.compile("[:：]|其中|包括|分别|include|including|such as|among");

    private static final int REACH = 200;
    private static final int NAME_REACH = 50;
    /** A name that nothing but its place in the row makes a company. */
    private static final Pattern NAME = Pattern.compile(
            "(?:[,;]| and) (?:and )?(?<name>[A-Z][\\w&.'’-]*(?: [A-Z][\\w&.'’-]*){0,2})(?:,| \\(| with| at)? ?(?:about |around |some |roughly |nearly |over |more than |up to )?$");

    private Gapping() {}

    /** The pairs of the sentence that none of its cuts covers; each governed by a word of cutting in front of it. */
    static List<Lists.Served> of(Passage passage, List<Cut> cuts) {
        List<Lists.Served> pairs = new ArrayList<>();
        boolean announced = false;
        for (CompanyMention mention : passage.companies()) {
            if (mention.kind() != CompanyMention.Kind.COMPANY || mention.certainty() < 0.35) {
                continue;
            }
            Quantity counted = countedBehind(passage, mention);
            Word trigger = counted == null || isRead(cuts, counted) ? null : trigger(passage, cuts, mention, counted);
            if (counted != null && trigger != null) {
                announced |= passage.finds(
                        OPENS, passage.span().start(), mention.span().start());
                pairs.add(new Lists.Served(new Subject(mention, "layoff.gapped"), cut(passage, counted, trigger)));
            }
        }
        if (!cuts.isEmpty() && !passage.isChinese()) {
            addUnknown(passage, cuts, pairs);
        }
        boolean many = pairs.size() > 1;
        return !cuts.isEmpty() || many && announced ? pairs : List.of();
    }

    private static void addUnknown(Passage passage, List<Cut> cuts, List<Lists.Served> pairs) {
        for (Quantity quantity : passage.quantities()) {
            Cut first = cuts.get(0);
            int start = quantity.span().start();
            boolean open = first.span().end() < start
                    && start - first.span().end() < REACH
                    && quantity.kind() == first.quantity().kind()
                    && isWhole(passage, quantity)
                    && !isRead(cuts, quantity)
                    && pairs.stream()
                            .noneMatch(pair -> quantity.equals(pair.cut().count())
                                    || quantity.equals(pair.cut().share()));
            CompanyMention mention = open ? named(passage, first.span().end(), start) : null;
            if (mention != null) {
                pairs.add(new Lists.Served(
                        new Subject(mention, "layoff.gapped"), cut(passage, quantity, first.trigger())));
            }
        }
    }

    private static @Nullable CompanyMention named(Passage passage, int from, int to) {
        String text = passage.analysis().document().text();
        int start = Math.max(from, to - NAME_REACH);
        Matcher name = NAME.matcher(text).region(start, to);
        if (!name.find()) {
            return null;
        }
        TextSpan span = new TextSpan(name.start("name"), name.end("name"));
        boolean ordinary = passage.analysis().words().in(span).stream()
                .anyMatch(word -> word.span().contains(span) && !word.is("company.suffix"));
        String surface = span.of(text);
        return ordinary || passage.times().stream().anyMatch(time -> time.span().overlaps(span))
                ? null
                : new CompanyMention(span, CompanyMention.Kind.COMPANY, surface, null, null, surface, List.of(), 0.5);
    }

    private static boolean isRead(List<Cut> cuts, Quantity counted) {
        return cuts.stream().anyMatch(cut -> counted.equals(cut.count()) || counted.equals(cut.share()));
    }

    private static @Nullable Quantity countedBehind(Passage passage, CompanyMention mention) {
        for (Quantity quantity : passage.quantities()) {
            int start = quantity.span().start();
            if (start < mention.span().end() || quantity.kind() == Quantity.Kind.MONEY) {
                continue;
            }
            boolean beside = BETWEEN.matcher(passage.between(mention.span().end(), start))
                    .matches();
            return beside && isWhole(passage, quantity) ? quantity : null;
        }
        return null;
    }

    private static boolean isWhole(Passage passage, Quantity quantity) {
        String behind = passage.between(
                quantity.core().end(),
                Math.min(passage.span().end(), quantity.core().end() + 8));
        boolean ends =
                (passage.isChinese() ? BEHIND_ZH : BEHIND_EN).matcher(behind).find();
        boolean bare = !passage.isChinese() && quantity.value().intValue() >= 10;
        return ends && (quantity.isPeople() || bare || quantity.kind() == Quantity.Kind.PERCENT);
    }

    /** The word of cutting that the pair takes over: of a cut of the same kind before it, or of the head of a list. */
    private static @Nullable Word trigger(Passage passage, List<Cut> cuts, CompanyMention mention, Quantity counted) {
        for (Cut cut : cuts) {
            boolean sameKind = counted.kind() == cut.quantity().kind();
            boolean near = cut.span().end() <= mention.span().start()
                    && mention.span().start() - cut.span().end() < REACH;
            if (sameKind && near) {
                return cut.trigger();
            }
        }
        return cuts.isEmpty()
                ? passage.before(mention.span().start(), passage.span().start(), "layoff.cut", "layoff.noun")
                : null;
    }

    private static Cut cut(Passage passage, Quantity counted, Word trigger) {
        Word here = new Word(new TextSpan(counted.span().start(), counted.span().start()), trigger.entry());
        return Items.withShare(passage, Cut.of(counted, here, "layoff.gapped"));
    }
}
