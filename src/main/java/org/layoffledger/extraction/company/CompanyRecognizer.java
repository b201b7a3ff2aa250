package org.layoffledger.extraction.company;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.layoffledger.extraction.CompanyDirectory;
import org.layoffledger.extraction.TextSpan;
import org.layoffledger.extraction.company.KnownNames.Found;
import org.layoffledger.extraction.lexicon.KeyedPattern;
import org.layoffledger.extraction.lexicon.Lexicon;
import org.layoffledger.extraction.lexicon.Word;
import org.layoffledger.extraction.lexicon.Words;
import org.layoffledger.extraction.text.Document;

/** Finds the companies a text speaks of: by the directory, and others by how they are written. Thread-safe. */
public final class CompanyRecognizer {

    private static final KeyedPattern LONGER =
            KeyedPattern.compile("^(?: [A-Z][\\w&-]+){1,3},? (?:Inc|Corp|Ltd|LLC|PLC)\\b");

    private static final int LONGEST_TITLE = 24;

    private final KnownNames known;

    public CompanyRecognizer(CompanyDirectory directory) {
        this.known = new KnownNames(directory);
    }

    /** The word lists with the names of the directory. */
    public Lexicon lexicon() {
        return Lexicon.standard().with(known.forms());
    }

    /**
     * The mentions in order, none overlapping another.
     *
     * @param document the text
     * @param words the words of {@link #lexicon} in it
     */
    public List<CompanyMention> recognize(Document document, Words words) {
        BitSet taken = new BitSet();
        List<CompanyMention> mentions = knownMentions(document, words, taken);
        mentions.addAll(unknownMentions(document, words, taken));
        mentions.sort(Comparator.comparing(CompanyMention::span));
        return mentions;
    }

    /** Names of the directory; those that context rules out are taken too, so that they do not come back as unknown ones. */
    private List<CompanyMention> knownMentions(Document document, Words words, BitSet taken) {
        List<Found> found = known.find(document, words);
        found.stream()
                .filter(f -> opensQuotedTitle(f.span(), document.folded()))
                .forEach(f -> taken.set(f.span().start(), f.span().end()));
        found.removeIf(f -> taken.get(f.span().start())
                || isWithinPublication(f.span(), words)
                || opensLongerName(f.span(), document.folded())
                || isFamilyName(f.span(), document.folded())
                || isJoined(f.span(), document.folded())
                || closesGloss(f.span(), document.folded())
                || beginsInPlace(f.span(), words));
        List<CompanyMention> mentions = new ArrayList<>();
        List<Found> settled = AmbiguousNames.settle(found, document, words);
        BitSet standing = new BitSet();
        settled.forEach(name -> standing.set(name.span().start()));
        found.stream()
                .filter(f -> !standing.get(f.span().start()) && !isPartOfLonger(f.span(), document.folded()))
                .forEach(f -> taken.set(f.span().start(), f.span().end()));
        for (Found name : settled) {
            TextSpan span =
                    name.known().group() == null ? withForm(name.span(), words, document.folded()) : name.span();
            taken.set(span.start(), span.end());
            CompanyMention mention = name.known().at(span, document.text());
            mentions.add(Citations.isCited(document.lower(), span) ? mention.withCertainty(0.3) : mention);
        }
        return mentions;
    }

    /** Vantor Optics, Inc. is not Vantor. */
    private static boolean opensLongerName(TextSpan span, String text) {
        return span.end() + 1 < text.length()
                && text.charAt(span.end()) == ' '
                && Character.isUpperCase(text.charAt(span.end() + 1))
                && LONGER.isIn(Names.after(text, span.end(), 60));
    }

    /** “Pokemon Go”: the Latin title of a product in a Chinese text is not the company that its first word names. */
    private static boolean opensQuotedTitle(TextSpan span, String text) {
        int open = span.start() - 1;
        if (open < 0
                || ChineseSurroundings.OPENING.indexOf(text.charAt(open)) < 0
                || open == 0
                || !Names.isHan(text.charAt(open - 1)) && text.charAt(open - 1) != '，'
                || span.end() >= text.length()
                || text.charAt(span.end()) != ' ') {
            return false;
        }
        for (int i = span.end(); i < Math.min(text.length(), span.end() + LONGEST_TITLE); i++) {
            char c = text.charAt(i);
            if (ChineseSurroundings.CLOSING.indexOf(c) >= 0) {
                return true;
            }
            if (!Names.isLatin(c) && c != ' ') {
                return false;
            }
        }
        return false;
    }

    /** Jean-Marc Chery is not Chery. */
    private static boolean isFamilyName(TextSpan span, String text) {
        int end = span.start() - 1;
        if (end < 5 || text.charAt(end) != ' ' || !Character.isLowerCase(text.charAt(end - 1))) {
            return false;
        }
        int start = end;
        while (start > 0 && (Character.isLetter(text.charAt(start - 1)) || text.charAt(start - 1) == '-')) {
            start--;
        }
        int hyphen = start + text.substring(start, end).indexOf('-');
        return hyphen > start
                && hyphen < end - 1
                && Character.isUpperCase(text.charAt(start))
                && Character.isUpperCase(text.charAt(hyphen + 1));
    }

    /** ST-Ericsson is not Ericsson: capitals before a hyphen belong to the name. */
    private static boolean isJoined(TextSpan span, String text) {
        int hyphen = span.start() - 1;
        int start = hyphen;
        while (start > 0 && Character.isUpperCase(text.charAt(start - 1))) {
            start--;
        }
        return hyphen > 1
                && text.charAt(hyphen) == '-'
                && hyphen - start > 1
                && Names.before(text, start, 1).isBlank();
    }

    /** 旧金山软件商 is not 金山软件. */
    private static boolean beginsInPlace(TextSpan span, Words words) {
        if (span.start() == 0) {
            return false;
        }
        for (Word place : words.in(new TextSpan(Math.max(0, span.start() - 6), span.start()), "company.zhplace")) {
            if (place.start() < span.start() && place.end() > span.start()) {
                return true;
            }
        }
        return false;
    }

    /** 执行长谢利(Jean-Marc Chery): the last of several Latin words that gloss a Chinese name is a part of it. */
    private static boolean closesGloss(TextSpan span, String text) {
        int end = span.end();
        if (end >= text.length()
                || text.charAt(end) != ')'
                || span.start() < 3
                || text.charAt(span.start() - 1) != ' ') {
            return false;
        }
        int open = span.start() - 2;
        while (open > 0
                && span.start() - open < 30
                && (Names.isLatin(text.charAt(open)) || "-. ".indexOf(text.charAt(open)) >= 0)) {
            open--;
        }
        return open > 0 && text.charAt(open) == '(' && Names.isHan(text.charAt(open - 1));
    }

    private static boolean isPartOfLonger(TextSpan span, String text) {
        boolean before = span.start() > 1
                && text.charAt(span.start() - 1) == ' '
                && Character.isLetter(text.charAt(span.start() - 2));
        boolean behind = span.end() + 1 < text.length()
                && text.charAt(span.end()) == ' '
                && Character.isUpperCase(text.charAt(span.end() + 1));
        return before || behind;
    }

    /** 腾讯科技讯 and 网易科技 cite a publication, not the company in its name. */
    private static boolean isWithinPublication(TextSpan span, Words words) {
        TextSpan near = new TextSpan(Math.max(0, span.start() - 12), span.end());
        return isWithin(span, words.in(near, "company.zhpublication"))
                || isWithin(span, words.in(near, "company.publication"));
    }

    private static boolean isWithin(TextSpan span, List<Word> longer) {
        for (Word word : longer) {
            if (word.span().contains(span) && !word.span().equals(span)) {
                return true;
            }
        }
        return false;
    }

    /** Takes along a legal form that follows the name. */
    private static TextSpan withForm(TextSpan span, Words words, String text) {
        int next = span.end();
        while (next < text.length() && next < span.end() + 2 && " ,".indexOf(text.charAt(next)) >= 0) {
            next++;
        }
        int trade = behindTrade(span.end(), words, text);
        for (Word word : words.in(new TextSpan(trade, Math.min(text.length(), trade + 1)))) {
            if (trade > span.end()
                    && word.is("company.zhsuffix")
                    && word.attribute("legal").equals("true")) {
                return new TextSpan(span.start(), word.end());
            }
        }
        for (Word word : words.in(new TextSpan(next, Math.min(text.length(), next + 1)))) {
            boolean form = word.is("company.zhsuffix") && next == span.end()
                    || word.is("company.suffix") && next > span.end() && Character.isUpperCase(text.charAt(next));
            if (form && word.attribute("legal").equals("true")) {
                return new TextSpan(span.start(), word.end());
            }
        }
        return span;
    }

    /** The end of a trade that parts a Chinese name from its legal form, as in 思科系统公司; else {@code end}. */
    private static int behindTrade(int end, Words words, String text) {
        for (Word word : words.in(new TextSpan(end, Math.min(text.length(), end + 1)))) {
            boolean trade = word.start() == end && (word.is("company.zhsuffix") || word.is("company.zhtrade"));
            if (trade && !word.attribute("legal").equals("true")) {
                return word.end();
            }
        }
        return end;
    }

    private static List<CompanyMention> unknownMentions(Document document, Words words, BitSet taken) {
        String lower = document.lower();
        ChineseClauses clauses = new ChineseClauses(lower, words);
        List<TextSpan> runs = new LatinTokens(document.folded(), lower, words, taken).runs();
        LatinNames latin = new LatinNames(document.folded(), lower, words, clauses);
        List<UnknownName> names = new ArrayList<>(latin.find(runs));
        if (document.language().isChinese() && !clauses.isEmpty()) {
            names.addAll(new ChineseNames(lower, words, clauses, taken).find());
        }
        return new Namesakes(document, names, runs, taken, words).mentions();
    }
}
