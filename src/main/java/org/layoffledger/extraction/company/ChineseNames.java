package org.layoffledger.extraction.company;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.layoffledger.extraction.TextSpan;
import org.layoffledger.extraction.lexicon.Word;
import org.layoffledger.extraction.lexicon.Words;

/**
 * Finds names of companies in Chinese text that the directory does not hold. What is left of a clause when every ordinary word is taken away is a chunk; it is a
 * name if it ends like one, stands in quotation marks, follows a trade (电商平台…), or is the subject of a cut.
 */
final class ChineseNames {

    private static final Set<String> ORDINARY = Set.of(
            "company.zhaux",
            "company.zhstop",
            "company.zhanaphor",
            "company.zhtitle",
            "company.zhpublication",
            "company.zhplace",
            "company.zhkind");

    /** No rule looks further behind a chunk for what it is the subject of. */
    private static final int FARTHEST_CALL = 60;

    private final String text;
    private final Words words;
    private final ChineseClauses clauses;
    private final BitSet ordinary = new BitSet();
    private final Map<Integer, Word> suffixByEnd = new HashMap<>();
    private final BitSet suffixEnds = new BitSet();
    private final BitSet calls = new BitSet();
    private final BitSet edges = new BitSet();
    private final BitSet leads = new BitSet();
    private final ChineseSurroundings around;
    private final ChineseNameRules rules;
    /** The nearest word that calls for a name at or behind the chunk, kept from chunk to chunk. */
    private int nextCall;

    private int nextSuffix;

    ChineseNames(String lower, Words words, ChineseClauses clauses, BitSet taken) {
        this.text = lower;
        this.words = words;
        this.clauses = clauses;
        this.around = new ChineseSurroundings(lower, words, taken, ordinary, leads);
        this.rules = new ChineseNameRules(lower, words, clauses, around, ordinary, edges, leads);
        ordinary.or(taken);
        clauses.markTriggers(calls);
        around.markCutting(calls);
        words.of("company.zhsuffix").markEnds(suffixEnds);
        words.of("company.zhsuffix").forEach(word -> suffixByEnd.put(word.end(), word));
        words.of("company.zhedge").forEach(this::markEdge);
        ORDINARY.forEach(category -> words.of(category).markSpans(ordinary));
        words.ofFamily("layoff").stream().filter(ChineseNames::isTrigger).forEach(this::markOrdinary);
    }

    private void markEdge(Word word) {
        edges.set(word.start());
        leads.set(word.start(), word.attribute("lead").equals("true"));
    }

    private void markOrdinary(Word word) {
        ordinary.set(word.start(), word.end());
    }

    private static boolean isTrigger(Word word) {
        return word.span().length() > 1 || word.is("layoff.cut");
    }

    List<UnknownName> find() {
        List<UnknownName> names = new ArrayList<>();
        for (Word suffix : words.of("company.zhsuffix")) {
            // a suffix that is an ordinary word elsewhere is part of a name here
            if (suffix.start() > 0 && isFree(suffix.start() - 1)) {
                ordinary.clear(suffix.start(), suffix.end());
            }
        }
        int i = 0;
        while (i < text.length()) {
            if (!isFree(i)) {
                i++;
                continue;
            }
            int end = i;
            while (end < text.length() && isFree(end)) {
                end++;
            }
            consider(i, end, names);
            i = end;
        }
        addListed(names);
        new QuotedNames(text, words, clauses, around).find(names);
        findPublications(names);
        return names;
    }

    /** 海栖数位、晴空游戏和鲸落娱乐: what stands in a list with a name and ends like one is one, the last told first. */
    private void addListed(List<UnknownName> names) {
        BitSet starts = new BitSet();
        names.forEach(name -> starts.set(name.span().start()));
        List<Word> suffixes = words.of("company.zhsuffix");
        for (int i = suffixes.size() - 1; i >= 0; i--) {
            int end = suffixes.get(i).end();
            boolean joins = end + 1 < text.length() && "、和及与".indexOf(text.charAt(end)) >= 0 && starts.get(end + 1);
            int start = suffixes.get(i).start();
            while (joins && start > 0 && isFree(start - 1) && end - start < 8) {
                start--;
            }
            if (joins && suffixes.get(i).start() - start >= 2 && !starts.get(start)) {
                names.add(new UnknownName(new TextSpan(start, end), end, "company.list"));
                starts.set(start);
            }
        }
    }

    /** A publication is a company where it cuts itself. */
    private void findPublications(List<UnknownName> names) {
        for (Word word : words.of("company.zhpublication")) {
            if (word.span().length() > 1 && clauses.reachesTrigger(word.end())) {
                names.add(new UnknownName(word.span(), word.end(), "company.publication-cuts"));
            }
        }
    }

    private boolean isFree(int i) {
        return Names.isHan(text.charAt(i)) && !ordinary.get(i);
    }

    /** Verbs and adverbs part a chunk. */
    private void consider(int from, int to, List<UnknownName> names) {
        if (to - from < 2 || !mayHoldName(from, to)) {
            return;
        }
        int limit = ChineseNameRules.stemEnd(from, to, suffixByEnd.get(to));
        int start = from;
        int word = from;
        while (word < limit) {
            long ordinaryWord = OrdinaryWords.wordAt(text, word, limit);
            int end = word + OrdinaryWords.length(ordinaryWord);
            if (OrdinaryWords.isVerb(ordinaryWord)) {
                add(start, word, names);
                start = end;
            }
            word = end;
        }
        add(start, to, names);
    }

    /** A name ends like one, is glossed, or stands in front of a cut or of spending. */
    private boolean mayHoldName(int from, int to) {
        nextSuffix = next(suffixEnds, nextSuffix, from);
        nextCall = next(calls, nextCall, from);
        return nextSuffix <= to || nextCall <= to + FARTHEST_CALL || around.isGlossed(to);
    }

    /** The first place marked from {@code offset} on, where {@code known} is the answer for an offset before. */
    private static int next(BitSet places, int known, int offset) {
        if (known >= offset && places.get(known) || known == Integer.MAX_VALUE) {
            return known;
        }
        int next = places.nextSetBit(offset);
        return next < 0 ? Integer.MAX_VALUE : next;
    }

    private void add(int from, int to, List<UnknownName> names) {
        UnknownName name = rules.name(from, to, suffixByEnd.get(to));
        if (name != null) {
            names.add(name);
        }
    }
}
