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
    private static final Set<String> VERBAL =
            Set.of("company.zhaux", "company.zhedge", "layoff:official", "layoff:planned", "layoff.cut", "layoff.shed");
    private static final String BAD_END = "们者人业界层部组员家国市省州县区月日年性化率量士岗班队办会局院级类型期季度后前上下时间里额费名个位等群民法案书信款价股";
    private static final String OPENING = "《「『“\"【";
    private static final String CLOSING = "》」』”\"】";
    private static final int LONGEST = 16;
    private static final Set<String> CUTTING = Set.of("layoff.cut", "layoff.shed", "layoff.gone");

    private final String text;
    private final Words words;
    private final ChineseClauses clauses;
    private final BitSet taken;
    private final BitSet ordinary = new BitSet();
    private final Map<Integer, Word> suffixByEnd = new HashMap<>();
    private final BitSet kindEnds = new BitSet();
    private final BitSet surnames = new BitSet();
    private final BitSet firstNames = new BitSet();
    private final BitSet edges = new BitSet();
    private final BitSet leads = new BitSet();

    ChineseNames(String lower, Words words, ChineseClauses clauses, BitSet taken) {
        this.text = lower;
        this.words = words;
        this.clauses = clauses;
        this.taken = taken;
        ordinary.or(taken);
        words.of("company.zhsurname").forEach(word -> surnames.set(word.start()));
        words.of("company.firstname").forEach(word -> firstNames.set(word.start()));
        words.of("company.zhsuffix").forEach(word -> suffixByEnd.put(word.end(), word));
        words.of("company.zhedge").forEach(this::markEdge);
        words.of("company.zhkind").forEach(word -> kindEnds.set(word.end()));
        ORDINARY.forEach(category -> words.of(category).forEach(this::markOrdinary));
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
        findQuoted(names);
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

    /** 《香港01》宣布裁员: whatever stands in quotation marks as the subject of a cut, unless it is an ordinary word. */
    private void findQuoted(List<UnknownName> names) {
        int open = -1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || i - open > LONGEST) {
                open = -1;
            }
            if (open >= 0 && c == CLOSING.charAt(OPENING.indexOf(text.charAt(open)))) {
                TextSpan name = new TextSpan(open + 1, i);
                boolean subject = clauses.reachesTrigger(i + 1);
                if (name.length() > 1
                        && (subject || opensSentence(open) && saysSomething(i + 1))
                        && isNew(name)
                        && !isGround(open)) {
                    names.add(new UnknownName(name, name.end(), subject ? "company.zh-quoted" : UnknownName.CANDIDATE));
                }
                open = -1;
            } else if (!Names.isHan(c) && OPENING.indexOf(c) >= 0) {
                open = i;
            }
        }
    }

    /** 根据「多元化战略」: what the quotation marks hold is a ground, not a subject. */
    private boolean isGround(int open) {
        return open > 0 && "据以为的称叫是由因作做成".indexOf(text.charAt(open - 1)) >= 0;
    }

    private boolean isNew(TextSpan name) {
        return words.in(name).stream()
                        .noneMatch(word ->
                                word.span().equals(name) || word.category().startsWith("layoff"))
                && !OrdinaryWords.contains(name.of(text));
    }

    private boolean isFree(int i) {
        return Names.isHan(text.charAt(i)) && !ordinary.get(i);
    }

    /** Verbs and adverbs part a chunk. */
    private void consider(int from, int to, List<UnknownName> names) {
        if (to - from < 2) {
            return;
        }
        int limit = stemEnd(from, to, suffixByEnd.get(to));
        int start = from;
        int word = from;
        while (word < limit) {
            int end = OrdinaryWords.wordEnd(text, word, limit);
            if (end > word + 1 && OrdinaryWords.isVerb(text, word, end)) {
                considerPart(start, word, names);
                start = end;
            }
            word = end;
        }
        considerPart(start, to, names);
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
        while (start < to && leads.get(start) && !isOpening(start - 1) && !OrdinaryWords.startsAt(text, start, to)) {
            start++;
        }
        Word suffix = suffixByEnd.get(to);
        int end = to;
        if (suffix == null) {
            while (end > start && edges.get(end - 1) && !isClosing(end)) {
                end--;
            }
        }
        if (end - start < 2 || end - start > LONGEST || suffix != null && suffix.start() <= start) {
            return;
        }
        if (suffix == null && !opensSentence(start) && !stands(start, to, end)) {
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
        return followsKind(start)
                || isGlossed(chunkEnd)
                || clauses.reachesTrigger(isClosing(chunkEnd) ? chunkEnd + 1 : end);
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
        boolean subject = clauses.reachesTrigger(isClosing(chunkEnd) ? chunkEnd + 1 : end);
        if (isOpening(start - 1) && isClosing(chunkEnd) && subject) {
            return "company.zh-quoted";
        }
        boolean telling = !ordinaryOnly || suffix != null || isGlossed(chunkEnd);
        if (followsKind(start) && telling && end - start <= 8 && (subject || isGlossed(chunkEnd))) {
            return "company.zh-trade";
        }
        if (ordinaryOnly && suffix != null && !subject && opensSentence(start) && saysSomething(chunkEnd)) {
            return UnknownName.CANDIDATE;
        }
        if (ordinaryOnly && !(suffix != null && subject)) {
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
        if (isGlossed(chunkEnd) && opensClause(start) && clauses.reachesTrigger(chunkEnd)) {
            return "company.zh-glossed";
        }
        if (subject && opensClause(start) && !followsName(start)) {
            return "company.zh-subject";
        }
        return opensSentence(start) && !followsName(start) && saysSomething(end) ? UnknownName.CANDIDATE : "";
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

    /** Whether a Latin name, not a person's, follows in brackets. */
    private boolean isGlossed(int end) {
        return !firstNames.get(end + 1)
                && end + 2 < text.length()
                && text.charAt(end) == '('
                && text.charAt(end + 1) >= 'a'
                && text.charAt(end + 1) <= 'z';
    }

    /** Whether the chunk stands alone: something ordinary in front, and behind it a verb, a bracket or a comma. */
    private boolean stands(int start, int end) {
        return (opensClause(start) || followsKind(start))
                && (end >= text.length() || ordinary.get(end) || "(,，、的」』》”".indexOf(text.charAt(end)) >= 0);
    }

    private boolean followsKind(int start) {
        return kindEnds.get(start) || start > 0 && text.charAt(start - 1) == ' ' && kindEnds.get(start - 1);
    }

    /** Right behind another name stands no second one. */
    private boolean followsName(int start) {
        int i = start > 0 && text.charAt(start - 1) == ' ' ? start - 2 : start - 1;
        return i >= 0 && (taken.get(i) || Names.isLatin(text.charAt(i)) && !Character.isDigit(text.charAt(i)));
    }

    /** Whether a verb of saying or an adverb follows, in a sentence that goes on to tell of a cut. */
    private boolean saysSomething(int end) {
        int to = end;
        while (to < text.length() && to - end < 60 && "。!?\n".indexOf(text.charAt(to)) < 0) {
            to++;
        }
        TextSpan next = new TextSpan(end, Math.min(text.length(), end + 1));
        boolean verb = words.in(next).stream().anyMatch(word -> VERBAL.contains(word.category()))
                || OrdinaryWords.verbAt(text, end);
        return verb && !words.in(new TextSpan(end, to), CUTTING).isEmpty();
    }

    private boolean opensSentence(int start) {
        int i = start - 1;
        while (i >= 0 && (text.charAt(i) == ' ' || isOpening(i))) {
            i--;
        }
        return i < 0 || "。!?;:\n".indexOf(text.charAt(i)) >= 0;
    }

    private boolean opensClause(int start) {
        int i = start - 1;
        while (i >= 0 && text.charAt(i) == ' ') {
            i--;
        }
        return i < 0 || !Names.isHan(text.charAt(i)) || ordinary.get(i) || leads.get(i);
    }

    private boolean isOpening(int i) {
        return i >= 0 && OPENING.indexOf(text.charAt(i)) >= 0;
    }

    private boolean isClosing(int i) {
        return i < text.length() && CLOSING.indexOf(text.charAt(i)) >= 0;
    }
}
