package org.layoffledger.extraction.layoff;

import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.layoffledger.extraction.TextSpan;
import org.layoffledger.extraction.company.CompanyMention;
import org.layoffledger.extraction.lexicon.Word;
import org.layoffledger.extraction.quantity.Quantity;
import org.layoffledger.extraction.text.Sentence;

/** Reads lines that state a cut without any verb, below a headline about layoffs: "Etsy: 225 jobs, 11% of staff", "Veeam — around 200". */
final class Items {

    private static final int LONGEST_NAME = 30;
    private static final String MARKS = "-*•·▸●■";
    private static final int BACK = 30;
    /** The day behind a name: Snap, April 15: 1,000. */
    private static final String DAY =
            "(?:(?:,| –| —| -)? \\(?(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*\\.? \\d{1,2}(?:, \\d{4})?|\\d{4}-\\d\\d-\\d\\d)\\)?)?";

    private static final Pattern ITEM = Pattern.compile(
            "(?<mark>(?:[-*•·▸●■] ?|\\d{1,2}[.、)] ?)?)\\*{0,2}(?<name>[^:—–(,，。;|\\d\\n*]{2,30}?)\\*{0,2}(?<day>" + DAY
                    + ")"
                    + " ?(?::|—|–|\\(| -|,|，) ?(?:about |around |some |roughly |nearly |over |more than |up to |another |an estimated |约|近|逾|超过?|裁员?|裁减|共)*(?=\\d)");
    private static final Pattern DATED = Pattern.compile(
            "(?<mark>(?:[-*•·▸●■] ?)?)(?<name>[^:—–(;|\\n]{4,24}?) ?(?::|—|–| -|，|,) ?(?:cuts |cut |laid off |about |around |some |roughly |nearly |over |more than |up to |another |an estimated |裁员?|裁减|约|近|逾|超过?|共)*(?=\\d)");
    /** Behind the number: the end of a clause, or people. */
    private static final Pattern BARE_END = Pattern.compile(" ?(?:$|[.,;)(，。\\n]|—|–|gone|out\\b|so far)");

    private static final Pattern DATE_ONLY = Pattern.compile(
            "[#* ]*(?:week of |in )?(?:\\d{1,2} )?(?:january|february|march|april|may|june|july|august|september|october|november|december|20\\d\\d)(?:,? (?:\\d{1,2},? ?)?(?:20\\d\\d)?)?[:* ]*");
    private static final Pattern JOINT = Pattern.compile(
            "(?: ?[,，;(/] ?| or |, or |，?占(?:比|员工总数)?|，?约占)(?:about |around |some |roughly |nearly |约|近)?");

    private Items() {}

    /** The cut that the line states, or null where it states none. */
    static Lists.@Nullable Served of(Passage passage, Supplier<@Nullable CompanyMention> main) {
        int start = passage.span().start();
        String lower = passage.lower();
        boolean opens = start == 0 || lower.charAt(start - 1) == '\n';
        if (!opens) {
            return null;
        }
        int limit = Math.min(passage.span().end(), start + LONGEST_NAME * 2);
        if (!passage.tellings().inHeading() || !hasDigit(lower, start, limit)) {
            return null;
        }
        Matcher item = ITEM.matcher(lower).region(start, limit);
        if (!item.lookingAt()) {
            return dated(passage, main);
        }
        boolean marked = item.end("mark") > item.start("mark") || isInARow(passage);
        Quantity counted = countedAt(passage, item.end(), marked);
        Word trigger = counted == null ? null : context(passage);
        if (counted == null || trigger == null) {
            return null;
        }
        TextSpan name = new TextSpan(item.start("name"), item.end("name"));
        CompanyMention mention = company(passage, name, marked && (counted.isPeople() || isDay(item)));
        Word here = new Word(new TextSpan(counted.span().start(), counted.span().start()), trigger.entry());
        return mention == null
                ? null
                : new Lists.Served(
                        new Subject(mention, "layoff.item"), withShare(passage, Cut.of(counted, here, "layoff.item")));
    }

    private static boolean hasDigit(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
                return true;
            }
        }
        return false;
    }

    /** A line of a timeline: "January 2023: 8,000 employees, about 10% of the workforce". */
    private static Lists.@Nullable Served dated(Passage passage, Supplier<@Nullable CompanyMention> main) {
        Matcher item = DATED.matcher(passage.lower())
                .region(
                        passage.span().start(),
                        Math.min(passage.span().end(), passage.span().start() + LONGEST_NAME * 2));
        if (!item.lookingAt() || !isTime(passage, new TextSpan(item.start("name"), item.end("name")))) {
            return null;
        }
        Quantity counted = countedAt(passage, item.end(), true);
        Word trigger = counted == null ? null : context(passage);
        CompanyMention mention = trigger == null ? null : main.get();
        if (counted == null || trigger == null || mention == null) {
            return null;
        }
        Word here = new Word(new TextSpan(counted.span().start(), counted.span().start()), trigger.entry());
        return new Lists.Served(
                new Subject(mention, "layoff.item"), withShare(passage, Cut.of(counted, here, "layoff.timeline")));
    }

    private static boolean isDay(Matcher item) {
        return item.end("day") > item.start("day");
    }

    private static boolean isTime(Passage passage, TextSpan name) {
        return passage.times().stream()
                .anyMatch(time -> name.contains(time.span())
                        && name.length() - time.span().length() < 3);
    }

    static Cut withShare(Passage passage, Cut cut) {
        for (Quantity quantity : passage.quantities()) {
            boolean joined = quantity.kind() == Quantity.Kind.PERCENT
                    && cut.count() != null
                    && JOINT.matcher(passage.between(
                                    cut.count().span().end(), quantity.span().start()))
                            .matches();
            if (joined) {
                return cut.with(quantity);
            }
        }
        return cut;
    }

    /** Whether the line before or behind is built like it. */
    private static boolean isInARow(Passage passage) {
        List<Sentence> sentences = passage.story().sentences();
        for (int i : new int[] {passage.index() - 1, passage.index() + 1}) {
            if (i >= 0 && i < sentences.size()) {
                TextSpan span = sentences.get(i).span();
                Matcher item = ITEM.matcher(passage.lower())
                        .region(span.start(), Math.min(span.end(), span.start() + LONGEST_NAME * 2));
                if (item.lookingAt()) {
                    return true;
                }
            }
        }
        return false;
    }

    private static @Nullable Quantity countedAt(Passage passage, int offset, boolean marked) {
        for (Quantity quantity : passage.quantities()) {
            boolean here = quantity.span().start() <= offset && quantity.span().end() > offset;
            if (!here
                    || quantity.kind() == Quantity.Kind.MONEY
                    || quantity.value().intValue() < 1) {
                continue;
            }
            String behind =
                    passage.between(quantity.core().end(), passage.span().end());
            boolean bare = BARE_END.matcher(behind).lookingAt();
            boolean share = quantity.kind() == Quantity.Kind.PERCENT
                    && quantity.value().intValue() < 100
                    && (bare || EnglishStaff.isOfStaff(passage, quantity));
            boolean number = quantity.kind() == Quantity.Kind.NUMBER
                    && bare
                    && marked
                    && quantity.value().intValue() >= 10
                    && passage.lower().charAt(quantity.core().start()) != '0';
            return quantity.isPeople() || share || number ? quantity : null;
        }
        return null;
    }

    /** The word of cutting in the headline above the line, which says what the numbers below it are. */
    private static @Nullable Word context(Passage passage) {
        List<Sentence> sentences = passage.story().sentences();
        for (int i = passage.index() - 1; i >= Math.max(0, passage.index() - BACK); i--) {
            Sentence heading = sentences.get(i);
            boolean heads = heading.heading() || passage.tellings().announcesList(heading);
            if (heads && !isItem(passage, heading) && !isDate(passage, heading)) {
                return cutIn(passage, heading);
            }
        }
        Sentence title = sentences.get(0);
        return title.heading() ? cutIn(passage, title) : null;
    }

    private static boolean isItem(Passage passage, Sentence line) {
        return MARKS.indexOf(passage.lower().charAt(line.span().start())) >= 0
                || ITEM.matcher(passage.lower())
                        .region(line.span().start(), line.span().end())
                        .lookingAt();
    }

    /** May; Week of 12 May 2025: a headline that only dates what stands below it. */
    private static boolean isDate(Passage passage, Sentence heading) {
        return DATE_ONLY.matcher(heading.span().of(passage.lower())).matches();
    }

    private static @Nullable Word cutIn(Passage passage, Sentence heading) {
        for (Word word : passage.analysis().words().in(heading.span(), "layoff.cut")) {
            return word;
        }
        return null;
    }

    private static @Nullable CompanyMention company(Passage passage, TextSpan name, boolean orAnyName) {
        for (CompanyMention mention : passage.companies()) {
            if (name.contains(mention.span()) && mention.kind() == CompanyMention.Kind.COMPANY) {
                return mention;
            }
        }
        String surface = name.of(passage.analysis().document().text()).strip();
        boolean ordinary = passage.analysis().words().in(name).stream()
                .anyMatch(word -> !word.category().startsWith("company.suffix"));
        return orAnyName && !ordinary && Character.isUpperCase(surface.charAt(0))
                ? new CompanyMention(name, CompanyMention.Kind.COMPANY, surface, null, null, surface, List.of(), 0.6)
                : null;
    }
}
