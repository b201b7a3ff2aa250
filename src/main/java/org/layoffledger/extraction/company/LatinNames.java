package org.layoffledger.extraction.company;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.layoffledger.extraction.TextSpan;
import org.layoffledger.extraction.lexicon.Word;
import org.layoffledger.extraction.lexicon.Words;

/**
 * Finds names of companies in Latin letters that the directory does not hold: a run of capitalised words with a company's form, trade or title next to it, or as
 * the subject of a cut or of capital spending. People, places and publications are left out.
 */
final class LatinNames {

    private static final String PUBLICATION = "company.publication";
    /** What a name is that is no company's; of several the first counts. */
    private static final List<String> ELSE = List.of(
            "company.title",
            PUBLICATION,
            "company.place",
            "company.other",
            "place.country",
            "place.region",
            "place.state",
            "place.city");
    /** Not a name: 1H25, 25Q4, FY26, RMB3.4bn. */
    private static final Pattern PERIOD = Pattern.compile(
            "\\d{0,4}(?:[hq]|fy|cy)\\d{1,4}e?|(?:rmb|rs|us|hk|nt|eur|usd|cny|jpy|krw|inr|twd|chf|gbp|aud|cad|sek|nok|dkk)\\.?\\d[\\d.,]*(?:k|m|mn|b|bn|t|tn)?");

    private static final Pattern GENITIVE_NAME = Pattern.compile(
            ", which\\b| (?:has|had|is|was|will|would|said|says|announced|plans to|lays|laid|let|made)\\b");

    private static final Pattern LIST = Pattern.compile(" ?(?:,|、|和|及|与|,? and|&) ?");
    private final String text;
    private final String lower;
    private final Words words;
    private final LatinClauses clauses;
    private final LatinContext context;
    private final LatinHeads heads;
    private final BitSet suffixes = new BitSet();

    LatinNames(String folded, String lower, Words words, ChineseClauses clauses) {
        this.text = folded;
        this.lower = lower;
        this.words = words;
        this.clauses = new LatinClauses(folded, lower, words, clauses);
        this.context = new LatinContext(folded, lower, words);
        this.heads = new LatinHeads(folded, lower, words);
        words.of("company.suffix").markStarts(suffixes);
    }

    /** The names among the runs, in order. */
    List<UnknownName> find(List<TextSpan> runs) {
        List<UnknownName> names = new ArrayList<>();
        for (TextSpan run : runs) {
            TextSpan name = withForm(run);
            Word form = form(name);
            if (form != null && form.end() > name.end()) {
                name = new TextSpan(name.start(), form.end());
            }
            name = form == null ? withOwnGenitive(name) : name;
            String rule = isLeftOver(name) ? "" : rule(name, form);
            if (!rule.isEmpty()) {
                names.add(new UnknownName(
                        name, form == null ? name.end() : trimmedEnd(name.start(), form.start()), rule));
            }
        }
        addListed(runs, names);
        return names;
    }

    /** Tessaline, Brightmoor Games and Osprey Ledger: what stands in a list with a name is one, the last told first. */
    private void addListed(List<TextSpan> runs, List<UnknownName> names) {
        Map<Integer, UnknownName> byStart = new HashMap<>();
        names.forEach(name -> byStart.put(name.span().start(), name));
        Set<UnknownName> replaced = new HashSet<>();
        List<UnknownName> told = new ArrayList<>();
        for (int i = runs.size() - 2; i >= 0; i--) {
            TextSpan run = runs.get(i);
            UnknownName next = byStart.get(runs.get(i + 1).start());
            UnknownName own = byStart.get(run.start());
            boolean sure = own != null && !own.rule().equals(UnknownName.CANDIDATE);
            if (sure
                    || next == null
                    || next.rule().equals(UnknownName.CANDIDATE)
                    || !LIST.matcher(lower.substring(
                                    run.end(), Math.min(next.span().start(), run.end() + 8)))
                            .matches()) {
                continue;
            }
            if (somethingElse(run).isEmpty() && !context.isPerson(run, false)) {
                UnknownName listed = new UnknownName(run, run.end(), "company.list");
                if (own != null) {
                    replaced.add(own);
                }
                told.add(listed);
                byStart.put(run.start(), listed);
            }
        }
        names.removeIf(replaced::contains);
        names.addAll(told);
    }

    /** The Games of "505 Games": a common last word behind a number is no name by itself. */
    private boolean isLeftOver(TextSpan name) {
        return name.start() > 1
                && text.charAt(name.start() - 1) == ' '
                && Character.isDigit(text.charAt(name.start() - 2))
                && words.categories(name).contains("company.suffix");
    }

    /** The category of the word that the whole name is, or the empty string. */
    private String somethingElse(TextSpan name) {
        Set<String> categories = words.categories(name);
        for (String category : ELSE) {
            if (categories.contains(category)) {
                return category;
            }
        }
        return "";
    }

    /** McDonald's has let hundreds go: nothing is owned, so the genitive belongs to the name. */
    private TextSpan withOwnGenitive(TextSpan name) {
        boolean genitive = lower.startsWith("'s", name.end())
                && GENITIVE_NAME
                        .matcher(lower)
                        .region(name.end() + 2, Math.min(lower.length(), name.end() + 12))
                        .lookingAt();
        return genitive ? new TextSpan(name.start(), name.end() + 2) : name;
    }

    private int trimmedEnd(int start, int end) {
        int stem = end;
        while (stem > start && " ,".indexOf(text.charAt(stem - 1)) >= 0) {
            stem--;
        }
        return stem;
    }

    /** Takes along a legal form that follows: Foo, Inc. */
    private TextSpan withForm(TextSpan run) {
        int next = run.end();
        while (next < text.length() && next < run.end() + 2 && " ,".indexOf(text.charAt(next)) >= 0) {
            next++;
        }
        if (!suffixes.get(next)) {
            return run;
        }
        for (Word word : words.in(new TextSpan(next, Math.min(text.length(), next + 1)), "company.suffix")) {
            if (word.attribute("legal").equals("true")
                    && next > run.end()
                    && Character.isUpperCase(text.charAt(next))) {
                return new TextSpan(run.start(), word.end());
            }
        }
        return run;
    }

    private @Nullable Word form(TextSpan name) {
        int first = suffixes.nextSetBit(name.start());
        if (first < 0 || first >= name.end()) {
            return null;
        }
        Word last = null;
        for (Word word : words.in(name, "company.suffix")) {
            if (word.end() >= name.end() && word.end() <= name.end() + 1 && word.start() > name.start()) {
                last = last == null || last.start() > word.start() ? word : last;
            }
        }
        return last;
    }

    private String rule(TextSpan name, @Nullable Word form) {
        String known = somethingElse(name);
        if (known.isEmpty() && context.isWithinPublication(name)) {
            return "";
        }
        boolean cited = known.equals(PUBLICATION);
        if (name.length() < 2 && !cited
                || !known.isEmpty() && !cited
                || context.isDateline(name)
                || context.isNamedElse(name)
                || isPeriod(name)) {
            return "";
        }
        boolean cuts = clauses.isSubjectOfCut(name) && !context.isWithinTitle(name);
        if (cited) {
            return cuts && lower.startsWith(" ", name.end()) ? "company.publication-cuts" : "";
        }
        if (form != null && form.attribute("legal").equals("true")) {
            return "company.legal-form";
        }
        if (context.isPerson(name, form != null)) {
            return "";
        }
        if (cuts || context.followsCut(name)) {
            return "company.cuts";
        }
        if (context.hasNeighbour(name.end())) {
            return "company.neighbour";
        }
        if (context.followsKind(name.start()) || form != null && context.isNameByForm(name)) {
            return "company.trade";
        }
        if (heads.isHead(name)) {
            return "company.head";
        }
        if (context.isTradeInApposition(name.end()) || context.isNamedInChinese(name.end())) {
            return "company.apposition";
        }
        return clauses.isNearTrigger(name) && !context.isOpeningWord(name) ? UnknownName.CANDIDATE : "";
    }

    private boolean isPeriod(TextSpan name) {
        char last = lower.charAt(name.end() - 1);
        return (Character.isDigit(last) || "bknmte".indexOf(last) >= 0)
                && hasDigit(name)
                && PERIOD.matcher(name.of(lower)).matches();
    }

    private boolean hasDigit(TextSpan name) {
        for (int i = name.start(); i < name.end(); i++) {
            if (Character.isDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
