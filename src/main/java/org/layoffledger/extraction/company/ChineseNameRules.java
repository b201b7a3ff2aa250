package org.layoffledger.extraction.company;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;
import org.layoffledger.extraction.TextSpan;
import org.layoffledger.extraction.lexicon.Word;
import org.layoffledger.extraction.lexicon.Words;

/** Tells whether a chunk of Chinese text, what is left between ordinary words, is a company's name, and where the name in it begins and ends. */
final class ChineseNameRules {

    private static final String BAD_END = "们者人业界层部组员家国市省州县区月日年性化率量士岗班队办会局院级类型期季度后前上下时间里额费名个位等群民法案书信款价股说称";
    private static final String NUMERALS = "一二三四五六七八九十百千万两几数";
    /** An ordinary word in front of it tells what sort of company it is: 加密公司. */
    private static final String COMPANY = "公司";

    private static final int LONGEST = 16;

    private final String text;
    private final Words words;
    private final ChineseClauses clauses;
    private final ChineseSurroundings around;
    private final BitSet ordinary;
    private final BitSet edges;
    private final BitSet leads;
    private final BitSet surnames = new BitSet();

    /**
     * @param ordinary where ordinary words stand
     * @param edges where words stand that no name begins or ends with
     * @param leads those of them that may lead up to a name
     */
    ChineseNameRules(
            String lower,
            Words words,
            ChineseClauses clauses,
            ChineseSurroundings around,
            BitSet ordinary,
            BitSet edges,
            BitSet leads) {
        this.text = lower;
        this.words = words;
        this.clauses = clauses;
        this.around = around;
        this.ordinary = ordinary;
        this.edges = edges;
        this.leads = leads;
        words.of("company.zhsurname").markStarts(surnames);
    }

    /**
     * The name that a chunk is, or null.
     *
     * @param suffix the closing word of a company's name that ends with the chunk, or null
     */
    @Nullable
    UnknownName name(int from, int to, @Nullable Word suffix) {
        if (to - from < 2 || isBehindNumber(from)) {
            return null;
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
            return null;
        }
        if (suffix == null && !around.opensSentence(start) && !stands(start, to, end)
                || suffix == null && start > 0 && "在于·".indexOf(text.charAt(start - 1)) >= 0) {
            return null;
        }
        boolean ordinaryOnly = OrdinaryWords.isOrdinary(text, from, stemEnd(from, to, suffix))
                || OrdinaryWords.isOrdinary(text, start, stemEnd(start, end, suffix));
        String rule = rule(start, end, to, suffix, ordinaryOnly);
        if (rule.isEmpty()) {
            return null;
        }
        int full = suffix != null && suffix.attribute("legal").equals("true") ? placeStart(start) : start;
        return new UnknownName(new TextSpan(full, end), suffixStart(suffix, start, end), rule);
    }

    /** Whether a trade stands in front of the chunk, a gloss behind it, or what it would be the subject of. */
    private boolean stands(int start, int chunkEnd, int end) {
        return around.followsKind(start)
                || around.isGlossed(chunkEnd)
                || clauses.reachesTrigger(around.isClosing(chunkEnd) ? chunkEnd + 1 : end);
    }

    /** 6000余人因公司裁员: the end of a number of people begins no name. */
    private boolean isBehindNumber(int start) {
        return start > 0
                && (Character.isDigit(text.charAt(start - 1)) || NUMERALS.indexOf(text.charAt(start - 1)) >= 0)
                && (text.startsWith("余人", start) || text.startsWith("多人", start) || text.startsWith("余名", start));
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

    /** Where a chunk ends without the closing word of a company's name. */
    static int stemEnd(int from, int to, @Nullable Word suffix) {
        return suffix != null && suffix.start() > from ? suffix.start() : to;
    }
}
