package org.layoffledger.extraction.company;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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
    private static final String BAD_END = "们者人业界层部组员家国市省州县区月日年性化率量士岗班队办会局院级类型期季度后前上下时间里额费名个位等群民法案书信款价股说称";
    private static final String NUMERALS = "一二三四五六七八九十百千万两几数";
    /** An ordinary word in front of it tells what sort of company it is: 加密公司. */
    private static final String COMPANY = "公司";

    private static final int LONGEST = 16;

    private final String text;
    private final Words words;
    private final ChineseClauses clauses;
    private final BitSet taken;
    private final BitSet ordinary = new BitSet();
    private final Map<Integer, Word> suffixByEnd = new HashMap<>();
    private final BitSet suffixEnds = new BitSet();
    private final BitSet surnames = new BitSet();
    private final BitSet edges = new BitSet();
    private final BitSet leads = new BitSet();
    private final ChineseSurroundings around;

    ChineseNames(String lower, Words words, ChineseClauses clauses, BitSet taken) {
        this.text = lower;
        this.words = words;
        this.clauses = clauses;
        this.taken = taken;
        this.around = new ChineseSurroundings(lower, words, taken, ordinary, leads);
        ordinary.or(taken);
        words.of("company.zhsurname").markStarts(surnames);
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
        int limit = stemEnd(from, to, suffixByEnd.get(to));
        int start = from;
        int word = from;
        while (word < limit) {
            long ordinaryWord = OrdinaryWords.wordAt(text, word, limit);
            int end = word + OrdinaryWords.length(ordinaryWord);
            if (OrdinaryWords.isVerb(ordinaryWord)) {
                considerPart(start, word, names);
                start = end;
            }
            word = end;
        }
        considerPart(start, to, names);
    }

    /** A name ends like one, is glossed, or stands in front of a cut or of spending. */
    private boolean mayHoldName(int from, int to) {
        int suffix = suffixEnds.nextSetBit(from);
        return suffix >= 0 && suffix <= to
                || around.isGlossed(to)
                || clauses.mayReachTrigger(from, to)
                || around.mayCutBehind(from, to);
    }

    /** Where a chunk ends without the closing word of a company's name. */
    private static int stemEnd(int from, int to, @Nullable Word suffix) {
        return suffix != null && suffix.start() > from ? suffix.start() : to;
    }

    private void considerPart(int from, int to, List<UnknownName> names) {
        if (to - from < 2) {
            return;
        }
        int start = from;
        if (around.isCountedOut(start)) {
            start++;
        }
        while (start < to
                && leads.get(start)
                && !around.isOpening(start - 1)
                && !OrdinaryWords.startsAt(text, start, to)) {
            start++;
        }
        Word suffix = suffixByEnd.get(to);
        int end = to;
        if (suffix == null) {
            while (end > start && edges.get(end - 1) && !around.isClosing(end)) {
                end--;
            }
        }
        if (end - start < 2
                || end - start > LONGEST
                || isCounted(start, end)
                || suffix == null && around.isPartOfPerson(start, to)
                || suffix != null && suffix.start() <= start
                || suffix != null && (around.leadsToKnownKind(to) || around.isDescribed(start))) {
            return;
        }
        if (suffix == null && !around.opensSentence(start) && !stands(start, to, end)
                || suffix == null && start > 0 && "在于·".indexOf(text.charAt(start - 1)) >= 0) {
            return;
        }
        boolean ordinaryOnly = OrdinaryWords.isOrdinary(text, from, stemEnd(from, to, suffix))
                || OrdinaryWords.isOrdinary(text, start, stemEnd(start, end, suffix));
        String rule = rule(start, end, to, suffix, ordinaryOnly);
        if (!rule.isEmpty()) {
            int full = suffix != null && suffix.attribute("legal").equals("true") ? placeStart(start) : start;
            names.add(new UnknownName(new TextSpan(full, end), suffixStart(suffix, start, end), rule));
        }
    }

    /** Whether a trade stands in front of the chunk, a gloss behind it, or what it would be the subject of. */
    private boolean stands(int start, int chunkEnd, int end) {
        return around.followsKind(start)
                || around.isGlossed(chunkEnd)
                || clauses.reachesTrigger(around.isClosing(chunkEnd) ? chunkEnd + 1 : end);
    }

    /** 二百一十六位伙伴. */
    private boolean isCounted(int start, int end) {
        int i = start;
        while (i < end && NUMERALS.indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        return i > start && i < end && "位名个人家间款项成轮批次".indexOf(text.charAt(i)) >= 0;
    }

    /** 深圳市某某有限公司: the seat belongs to a registered name. */
    private int placeStart(int start) {
        if ("市省".indexOf(text.charAt(start)) >= 0) {
            for (Word place : words.in(new TextSpan(Math.max(0, start - 4), start), "company.zhplace")) {
                if (place.end() == start) {
                    return place.start();
                }
            }
        }
        return start;
    }

    private static int suffixStart(@Nullable Word suffix, int start, int end) {
        return suffix == null || suffix.start() <= start + 1 ? end : suffix.start();
    }

    /** The name of the rule by which the chunk is a company, or the empty string. */
    private String rule(int start, int end, int chunkEnd, @Nullable Word suffix, boolean ordinaryOnly) {
        boolean subject = clauses.reachesTrigger(around.isClosing(chunkEnd) ? chunkEnd + 1 : end);
        if (around.isOpening(start - 1) && around.isClosing(chunkEnd) && subject) {
            return "company.zh-quoted";
        }
        boolean telling = !ordinaryOnly || suffix != null || around.isGlossed(chunkEnd);
        if (around.followsKind(start) && telling && end - start <= 8 && (subject || around.isGlossed(chunkEnd))) {
            return "company.zh-trade";
        }
        if (ordinaryOnly
                && suffix != null
                && !subject
                && around.opensSentence(start)
                && around.saysSomething(chunkEnd)) {
            return UnknownName.CANDIDATE;
        }
        if (ordinaryOnly
                && !(suffix != null && subject && !COMPANY.equals(suffix.entry().form()))) {
            return "";
        }
        if (around.isOpening(start - 1)
                && !around.isClosing(chunkEnd)
                && (!subject || around.isQuotedFurther(start, chunkEnd))) {
            return "";
        }
        if (suffix != null && isNamedBy(suffix, start, chunkEnd, subject)) {
            return "company.zh-suffix";
        }
        if (suffix != null || BAD_END.indexOf(text.charAt(end - 1)) >= 0 || end - start > 8) {
            return "";
        }
        if (surnames.get(start) && end - start <= 3) {
            return "";
        }
        if (around.isGlossed(chunkEnd) && around.opensClause(start) && clauses.reachesTrigger(chunkEnd)) {
            return "company.zh-glossed";
        }
        if (subject && around.opensClause(start) && !around.followsName(start)) {
            return "company.zh-subject";
        }
        return around.opensSentence(start) && !around.followsName(start) && around.saysSomething(end)
                ? UnknownName.CANDIDATE
                : "";
    }

    private boolean isNamedBy(Word suffix, int start, int chunkEnd, boolean subject) {
        int stem = suffix.start() - start;
        if (BAD_END.indexOf(text.charAt(suffix.start() - 1)) >= 0) {
            return false;
        }
        if (suffix.attribute("legal").equals("true")) {
            return stem >= 2;
        }
        return stem >= (subject ? 1 : 2) && (subject || stands(start, chunkEnd));
    }

    /** Whether the chunk stands alone: something ordinary in front, and behind it a verb, a bracket or a comma. */
    private boolean stands(int start, int end) {
        return (around.opensClause(start) || around.followsKind(start))
                && (end >= text.length() || ordinary.get(end) || "(,，、的」』》”".indexOf(text.charAt(end)) >= 0);
    }
}
