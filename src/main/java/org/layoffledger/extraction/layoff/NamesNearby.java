package org.layoffledger.extraction.layoff;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.layoffledger.extraction.TextSpan;
import org.layoffledger.extraction.company.CompanyMention;
import org.layoffledger.extraction.lexicon.KeyedPattern;

/** Finds the names that stand around a cut: in front of it, behind at or by, in a row of numbers, as an item of a list. */
final class NamesNearby {

    private static final int REACH = 60;
    private static final Pattern AT_EN =
            Pattern.compile("^[^;]{0,30}?\\b(?:at|by|from|for|that|which) (?:the )?(?:[\\w-]+ ){0,4}$");

    private static final KeyedPattern AT_NAME = KeyedPattern.compile("\\b(?:at|by|of|for|from|that|owner,) (?:the )?$");
    private static final Pattern ACTS = Pattern.compile(
            "^(?:'s|,| \\(| (?:is|are|has|have|had|will|would|to|says?|said|now|told|plans?|wrote|also|announce\\w*|confirm\\w*|expects?|began|has|may|could|was|were)\\b| ?[\\u3400-\\u9fff])");

    private static final Pattern AT_ROW = Pattern.compile(
            "\\d(?: (?:jobs|people|employees|workers|roles|positions|staff|staffers))? (?:at|by|from) ");
    private static final Pattern AT_NEXT = Pattern.compile(" (?:at|by|from) (?:the )?");

    private static final Pattern ANNOUNCES =
            Pattern.compile(" ?(?:\\([^)]{0,20}\\))?[^，]{0,10}(?:宣布|公布|表示|宣告|官宣|证实|确认|透露|披露|指出|公告|通知)[^，]{0,4}");

    /** According to estimates relayed by CoinDesk. */
    private static final KeyedPattern SOURCE =
            KeyedPattern.compile("(?:relayed|reported|cited|seen|compiled|obtained|reviewed|quoted|published) by $");

    private static final Pattern OTHER = Pattern.compile(
            "(?:\\b(?:and|while|but)|[,;]) the ([A-Z][\\w&.'-]*(?: [A-Z][\\w&.'-]*){0,3})(?:, which (?:[^,;]|,(?=\\d)){1,80},)? $");
    private static final int OTHER_REACH = 140;

    private static final Pattern ITEM = Pattern.compile("(?:[-*•·▸●■◆–] ?|\\d{1,2}[.、)] ?)\\S");

    /** A line in which more stands in front of a sentence is a paragraph, however it begins. */
    private static final int LONGEST_ITEM = 2000;

    private NamesNearby() {}

    /** A capitalised or unknown word that only its place makes a company: in front of the cut, or behind it after at or by. */
    static @Nullable CompanyMention candidate(Passage passage, Cut cut) {
        CompanyMention found = null;
        for (CompanyMention mention : passage.companies()) {
            boolean weak = mention.certainty() < 0.5 && mention.slug() == null;
            String behind = passage.between(
                    mention.span().end(),
                    Math.min(passage.span().end(), mention.span().end() + 16));
            String before = passage.between(
                    Math.max(passage.span().start(), mention.span().start() - 12),
                    mention.span().start());
            if (before.endsWith("the ")
                    || SOURCE.isIn(before)
                    || !passage.isChinese() && Asides.isProduct(passage, mention)) {
                continue;
            }
            boolean at = AT_NAME.isIn(before)
                    && (mention.span().start() >= cut.start()
                            || passage.between(mention.span().end(), cut.start())
                                            .indexOf(',')
                                    < 0);
            if (weak
                    && found == null
                    && (at
                            || mention.span().end() <= cut.start()
                                    && ACTS.matcher(behind).find())) {
                found = mention;
            }
        }
        return found;
    }

    /** Whether the line around the sentence is an item of a list: what one item is about says nothing of the next. */
    static boolean isListItem(Passage passage) {
        String lower = passage.lower();
        int start = passage.span().start();
        while (start > 0 && lower.charAt(start - 1) != '\n') {
            start--;
            if (passage.span().start() - start > LONGEST_ITEM) {
                return false;
            }
        }
        return ITEM.matcher(lower)
                .region(start, Math.min(lower.length(), start + 6))
                .lookingAt();
    }

    /** A link or a line of a list is no headline: it ends no subject. */
    static boolean isListLine(Passage passage) {
        String line = passage.span().of(passage.lower());
        return line.startsWith("-") || line.startsWith("*") || line.contains("http") || line.startsWith("•");
    }

    /** Alphabet to cut staff of its unit Verily by 15%. */
    static @Nullable CompanyMention unitBetween(Passage passage, Cut cut) {
        for (CompanyMention mention : passage.companies()) {
            if (cut.span().contains(mention.span()) && Subjects.usable(mention)) {
                return mention;
            }
        }
        return null;
    }

    /** English: only auxiliaries and verbs of saying stand between, no comma that closes an aside. */
    static boolean isClose(Passage passage, CompanyMention nearest, int to) {
        String gap = passage.between(nearest.span().end(), to);
        return !gap.contains(",") || gap.length() < 30;
    }

    static List<CompanyMention> before(Passage passage, int from, int to) {
        List<CompanyMention> found = new ArrayList<>();
        for (CompanyMention mention : passage.companies()) {
            if (mention.span().start() >= from
                    && mention.span().end() <= to
                    && Subjects.usable(mention)
                    && !isBracketed(passage, mention, to)
                    && (passage.isChinese()
                            || !Asides.isHyphenated(passage, mention) && !Asides.isFormerEmployer(passage, mention))) {
                found.add(mention);
            }
        }
        return found;
    }

    /** Verizon (which owns HuffPost and Yahoo) laid off…: what stands in brackets that are closed is over. */
    private static boolean isBracketed(Passage passage, CompanyMention mention, int to) {
        if (passage.isChinese()) {
            return false;
        }
        String front = passage.between(passage.span().start(), mention.span().start());
        boolean opened = front.indexOf('(') > 0 && front.lastIndexOf('(') > front.lastIndexOf(')');
        return opened && passage.between(mention.span().end(), to).indexOf(')') >= 0;
    }

    /** BuzzFeed slashed 12% of its staff and the Daily Courier let go of 10: somebody else, though nobody knows it for a company. */
    static boolean isOfAnother(Passage passage, int to) {
        if (passage.isChinese()) {
            return false;
        }
        int from = Math.max(passage.span().start(), to - OTHER_REACH);
        Matcher other = OTHER.matcher(passage.analysis().document().folded()).region(from, Math.max(from, to));
        while (other.find()) {
            TextSpan name = new TextSpan(other.start(1), other.end(1));
            if (passage.companies().stream()
                    .noneMatch(m -> Subjects.usable(m) && m.span().overlaps(name))) {
                return true;
            }
        }
        return false;
    }

    /** 18,000 jobs at Amazon, 12,000 jobs at Alphabet: of a row each number has its company behind it. */
    static @Nullable CompanyMention ownerInRow(Passage passage, Cut cut) {
        int end = cut.quantity().span().end();
        if (passage.isChinese()
                || !AT_ROW.matcher(passage.between(
                                passage.span().start(), cut.quantity().span().start()))
                        .find()) {
            return null;
        }
        for (CompanyMention mention : passage.companies()) {
            int start = mention.span().start();
            if (start > end && start - end < 9 && Subjects.usable(mention)) {
                return AT_NEXT.matcher(passage.between(end, start)).matches() ? mention : null;
            }
        }
        return null;
    }

    /** Layoffs at Foo; job cuts by Foo. */
    static @Nullable CompanyMention behind(Passage passage, Cut cut) {
        int from = cut.span().end();
        for (CompanyMention mention : passage.companies()) {
            if (mention.span().start() >= cut.trigger().end()
                    && Subjects.usable(mention)
                    && mention.span().start() - from < REACH
                    && (passage.isChinese() || !Asides.isProduct(passage, mention))) {
                String gap = passage.between(
                        Math.min(from, mention.span().start()), mention.span().start());
                String near =
                        passage.between(cut.trigger().end(), mention.span().start());
                if (AT_EN.matcher(gap).matches() && !gap.contains(",")
                        || AT_EN.matcher(near).matches() && near.length() < 30) {
                    return mention;
                }
            }
        }
        return null;
    }

    /** A与B竞争多年，B也同日宣布，将裁员3万人: the one that announces it right in front of the cut. */
    static @Nullable CompanyMention announcer(Passage passage, List<CompanyMention> before, int to) {
        CompanyMention last = before.get(before.size() - 1);
        int comma = passage.lower().indexOf('，', last.span().end());
        return comma >= 0
                        && comma == passage.clause(to).start() - 1
                        && passage.isChinese()
                        && !Asides.isAside(passage, last)
                        && ANNOUNCES
                                .matcher(passage.between(last.span().end(), comma))
                                .matches()
                ? last
                : null;
    }
}
