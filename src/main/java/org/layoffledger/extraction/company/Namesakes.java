package org.layoffledger.extraction.company;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.layoffledger.extraction.TextSpan;
import org.layoffledger.extraction.lexicon.Word;
import org.layoffledger.extraction.lexicon.Words;
import org.layoffledger.extraction.text.Document;

/** Carries a name found in one place to the other places where the text uses it, also without its closing 科技 or Inc. */
final class Namesakes {

    private static final int MOST_NAMES = 400;

    private final Document document;
    private final List<UnknownName> found;
    private final List<TextSpan> runs;
    private final BitSet taken;
    private final Set<String> candidates = new HashSet<>();
    private final Set<String> sure = new HashSet<>();
    private final Set<String> people = new HashSet<>();
    private final Set<String> ordinary = new HashSet<>();
    private final Map<String, String> fullNames = new HashMap<>();

    Namesakes(Document document, List<UnknownName> found, List<TextSpan> runs, BitSet taken, Words words) {
        this.document = document;
        this.found = found;
        this.runs = runs;
        this.taken = taken;
        words.of("company.zhtitle").forEach(this::markPerson);
        for (UnknownName name : found) {
            words.in(name.span()).stream()
                    .filter(word -> word.start() == name.span().start()
                            && !word.is("company.suffix")
                            && !word.is("company.zhsuffix")
                            && !word.is("company.zhedge"))
                    .forEach(word -> ordinary.add(word.entry().form()));
        }
    }

    List<CompanyMention> mentions() {
        found.removeIf(this::isPerson);
        for (UnknownName name : found.subList(0, Math.min(found.size(), MOST_NAMES))) {
            String full = name.span().of(document.text());
            if (name.rule().equals(UnknownName.CANDIDATE)) {
                candidates.add(full);
            } else {
                sure.add(full);
            }
            fullNames.putIfAbsent(key(name.span()), full);
            TextSpan stem =
                    new TextSpan(name.span().start(), Math.max(name.span().start(), name.stemEnd()));
            boolean latin = Names.hasLatin(stem.of(document.text()));
            if (stem.length() >= (latin ? 4 : 2)
                    && !OrdinaryWords.contains(key(stem))
                    && !ordinary.contains(key(stem))) {
                fullNames.putIfAbsent(key(stem), full);
            }
        }
        candidates.removeAll(sure);
        List<TextSpan> places = new ArrayList<>();
        found.forEach(name -> places.add(name.span()));
        runs.forEach(run -> addRun(run, places));
        addChinese(places);
        return resolved(places);
    }

    private void markPerson(Word title) {
        String lower = document.lower();
        int start = lower.startsWith(" ", title.end()) ? title.end() + 1 : title.end();
        for (int end = start + 2; end <= Math.min(lower.length(), start + 4); end++) {
            people.add(lower.substring(start, end));
        }
    }

    /** A Chinese name right behind a title, anywhere in the text. */
    private boolean isPerson(UnknownName name) {
        return name.rule().equals("company.zh-subject") && people.contains(key(name.span()));
    }

    private String key(TextSpan span) {
        return span.of(document.lower());
    }

    /** A run that is a name, or begins with one (Foo Chief Jane Doe). */
    private void addRun(TextSpan run, List<TextSpan> places) {
        int end = run.end();
        while (end > run.start()) {
            TextSpan head = new TextSpan(run.start(), end);
            if (fullNames.containsKey(key(head))) {
                places.add(head);
                return;
            }
            end = lastBlank(run.start(), end);
        }
    }

    private int lastBlank(int start, int end) {
        int blank = end - 1;
        while (blank > start && document.text().charAt(blank) != ' ') {
            blank--;
        }
        return blank;
    }

    private void addChinese(List<TextSpan> places) {
        Map<Character, List<String>> byFirst = new HashMap<>();
        for (String name : fullNames.keySet()) {
            if (!name.isEmpty() && Names.isHan(name.charAt(0))) {
                byFirst.computeIfAbsent(name.charAt(0), c -> new ArrayList<>()).add(name);
            }
        }
        BitSet firsts = new BitSet();
        byFirst.keySet().forEach(firsts::set);
        if (byFirst.isEmpty()) {
            return;
        }
        String lower = document.lower();
        for (int i = 0; i < lower.length(); i++) {
            if (!Names.isHan(lower.charAt(i)) || !firsts.get(lower.charAt(i))) {
                continue;
            }
            for (String name : byFirst.getOrDefault(lower.charAt(i), List.of())) {
                if (lower.startsWith(name, i)) {
                    places.add(new TextSpan(i, i + name.length()));
                }
            }
        }
    }

    private List<CompanyMention> resolved(List<TextSpan> places) {
        places.sort(Comparator.naturalOrder());
        List<CompanyMention> mentions = new ArrayList<>();
        int end = 0;
        for (TextSpan place : places) {
            if (place.start() >= end && taken.get(place.start(), place.end()).isEmpty()) {
                mentions.add(mention(place));
                end = place.end();
            }
        }
        return mentions;
    }

    private CompanyMention mention(TextSpan place) {
        String surface = place.of(document.text());
        String name = fullNames.getOrDefault(key(place), surface);
        double certainty = candidates.contains(name) ? 0.4 : 0.6;
        return new CompanyMention(place, CompanyMention.Kind.COMPANY, name, null, null, surface, List.of(), certainty);
    }
}
