package org.layoffledger.extraction.layoff;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.layoffledger.extraction.TextSpan;
import org.layoffledger.extraction.company.CompanyMention;
import org.layoffledger.extraction.lexicon.KeyedPattern;
import org.layoffledger.extraction.lexicon.Word;

/** Finds the part of a company that is cut where the directory does not hold it: "its cloud division", 智驾部门. */
final class Units {

    private static final int REACH_EN = 50;
    private static final int LONGEST_ZH = 10;
    /** In front of the head noun: whose unit, then what it does. */
    private static final Pattern NAMED_EN = Pattern.compile(
            "(?:\\b(?:its|their|the company's|the firm's|the group's)|[\\w.]+'s|\\w+s'|\\b(?:in|at|from|across|within|of) the) ((?:(?!(?:entire|whole|global|own|other|various|different|respective|current|new|remaining|same|small|larger|core|total|us|u\\.s\\.|of|and|in|the)\\b)[\\w&+-]+ |and ){1,4})$");
    /** What opens another clause between a cut and a unit behind it. */
    private static final KeyedPattern AWAY_EN = KeyedPattern.compile(
            "[;:!?]|\\b(?:which|who|whose|after|following|while|but|because|since|when|where|said|says|told|reported|according|has|had|employs)\\b");
    /** What ends a unit's name on its left. */
    private static final Pattern EDGE_ZH = Pattern.compile(
            ".*(?:旗下|下属|裁撤|裁掉|裁减|解雇|辞退|宣布|决定|计划|关闭|涉及|影响|波及|包括|主要是|来自|在|对|的|将|其|把|了|和|与|及|于|从|拟|\\d|[名个位家]|[^\\p{IsHan}\\w&+-])");

    /** Its workforce to streamline operations. */
    private static final Pattern NO_UNIT =
            Pattern.compile("(?:[\\w-]+ ){0,2}(?:workforce|staff|employees|headcount|workers|jobs|people)\\b");

    private static final Pattern VAGUE_ZH = Pattern.compile(
            "^(?:多个?|各个?|部分|整个?|相关|其他|所有|该|这个?|两个?|几个?|数个?|不同|某个?|全|全部|管理|执行|创始|公司|本|每个?|一个|多数|其|此|有的|核心|政府|劳动|监管|主管|有关|有些|一些|个别|别|全球|海外|国内|内|外|大|小|员工)?$");

    private Units() {}

    /** The words for the unit, or null where none is told. */
    static @Nullable TextSpan of(Passage passage, Cut cut) {
        TextSpan best = null;
        int bestDistance = Integer.MAX_VALUE;
        for (Word head : passage.words()) {
            if (!head.is("layoff:unit")) {
                continue;
            }
            TextSpan unit = passage.isChinese() ? chinese(passage, cut, head) : english(passage, cut, head);
            int distance = head.span().distanceTo(cut.quantity().span());
            if (unit != null && distance < bestDistance) {
                best = unit;
                bestDistance = distance;
            }
        }
        return best;
    }

    private static @Nullable TextSpan english(Passage passage, Cut cut, Word head) {
        int from = Math.min(cut.span().end(), head.start());
        int to = Math.max(cut.start(), head.start());
        String gap = passage.between(from, to);
        if (gap.length() > REACH_EN || AWAY_EN.isIn(gap)) {
            return null;
        }
        int lead = Math.max(passage.span().start(), head.start() - REACH_EN);
        Matcher named = NAMED_EN.matcher(passage.between(lead, head.start()));
        if (!named.find()) {
            return null;
        }
        TextSpan unit = new TextSpan(lead + named.start(1), head.end());
        int owner = lead + named.start();
        if (passage.places().stream().anyMatch(place -> place.start() >= owner && place.end() <= unit.start())) {
            return null;
        }
        return NO_UNIT.matcher(unit.of(passage.lower())).lookingAt()
                        || isCompany(passage, unit)
                        || passage.quantities().stream().anyMatch(q -> unit.contains(q.core()))
                ? null
                : unit;
    }

    private static boolean isCompany(Passage passage, TextSpan unit) {
        for (CompanyMention mention : passage.companies()) {
            if (mention.span().contains(unit) || unit.contains(mention.span()) && mention.certainty() >= 0.5) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable TextSpan chinese(Passage passage, Cut cut, Word head) {
        TextSpan clause = passage.clause(cut.start());
        int reach = cut.span().contains(head.span())
                ? 0
                : head.end() <= cut.start()
                        ? cut.start() - head.end()
                        : head.start() - cut.span().end();
        if (!clause.contains(head.span()) || reach > 8) {
            return null;
        }
        int from = Math.max(clause.start(), head.start() - LONGEST_ZH);
        for (CompanyMention mention : passage.companies()) {
            if (mention.span().end() <= head.end() && mention.span().end() > from) {
                from = mention.span().end();
            }
        }
        for (Word place : passage.places()) {
            from = place.end() <= head.start() ? Math.max(from, place.end()) : from;
        }
        Matcher edge = EDGE_ZH.matcher(passage.between(from, head.start()));
        int start = edge.lookingAt() ? from + edge.end() : from;
        String name = passage.between(start, head.start());
        return VAGUE_ZH.matcher(name).matches() || isCompany(passage, head.span())
                ? null
                : new TextSpan(start, head.end());
    }
}
