package org.layoffledger.extraction.layoff;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.layoffledger.extraction.TextSpan;
import org.layoffledger.extraction.company.CompanyMention;
import org.layoffledger.extraction.lexicon.KeyedPattern;
import org.layoffledger.extraction.lexicon.Word;
import org.layoffledger.extraction.quantity.Quantity;

/**
 * Finds where the jobs are that are cut. A place counts only by the construction it stands in: "in Ohio", "at its Dublin office", 在印度裁员. The seat of a company
 * ("the Seattle-based company", 总部位于) is no place of a cut.
 */
final class Places {

    private static final int REACH_EN = 60;
    private static final int REACH_ZH = 14;
    private static final Pattern JOINT = Pattern.compile(" ?(?:,|/|、|和|及|与|以及|,? and|,? or|&) ?(?:in )?(?:the )?");
    private static final KeyedPattern IN_EN = KeyedPattern.compile(
            "\\b(?:in|at|across|within|throughout|from|outside)(?: (?:its|their|the|both|downtown|central|greater|company's|offices in))* ?$");
    private static final KeyedPattern SEAT_EN = KeyedPattern.compile(
            "\\b(?:headquartered|founded|listed|incorporated|born|published)(?: \\w+)? in(?: the)? ?$|(?<!(?:employees|workers|staff|people|jobs|roles|positions|those|engineers|who are|are) )\\bbased in(?: the)? ?$");
    private static final KeyedPattern BASED = KeyedPattern.compile("^(?:-based|-headquartered|-listed|-born|-area)");
    /** What opens another clause between a cut and a place behind it. */
    private static final KeyedPattern AWAY_EN = KeyedPattern.compile(
            "[;:!?]|\\b(?:which|who|whose|after|following|while|but|because|since|when|as|where|said|says|told|reported|according|has|had|employs)\\b");

    private static final KeyedPattern IN_ZH = KeyedPattern.compile("(?:在|于|位于|驻|设于|分布于|集中在|集中于)(?:该公司|公司)?$");
    private static final KeyedPattern SEAT_ZH = KeyedPattern.compile("总部(?:设|位)?(?:在|于)?$|总部$");
    private static final Pattern ELSEWHERE_ZH =
            Pattern.compile("^(?:当地|时间|上市|成立|创立|举行|召开|政府|法院|总统|总部的|媒体|科技|公司|企业|巨头|电商|车企|国会|劳工|证监|监管)");
    private static final Pattern SPREAD_ZH = Pattern.compile(
            "^(?:其中)?(?:主要|多数|大多|大部分|多|均|全部|分别)?(?:的?员工)?(?:涉及|波及|影响|位于|集中在|集中于|来自|分布在|分布于|在|包括|涵盖|覆盖)(?:了)?$");

    private Places() {}

    /** The place, or several in a row, as the text words it; null where none is told. */
    static @Nullable TextSpan of(Passage passage, Cut cut) {
        TextSpan best = null;
        int bestDistance = Integer.MAX_VALUE;
        for (TextSpan place : runs(passage)) {
            boolean fits = passage.isChinese() ? fitsChinese(passage, cut, place) : fitsEnglish(passage, cut, place);
            int distance = place.distanceTo(cut.quantity().span());
            if (fits && distance < bestDistance) {
                best = place;
                bestDistance = distance;
            }
        }
        return best;
    }

    /** The places of the sentence, those of a list as one. */
    private static List<TextSpan> runs(Passage passage) {
        List<TextSpan> runs = new ArrayList<>();
        for (Word word : passage.places()) {
            TextSpan last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
            boolean joined = last != null
                    && JOINT.matcher(passage.between(last.end(), word.start())).matches();
            if (last != null && joined) {
                runs.set(runs.size() - 1, last.union(word.span()));
            } else {
                runs.add(word.span());
            }
        }
        return runs;
    }

    private static boolean fitsEnglish(Passage passage, Cut cut, TextSpan place) {
        TextSpan counted = cut.quantity().span().union(cut.quantity().core());
        String before = passage.between(Math.max(passage.span().start(), place.start() - 40), place.start());
        String behind = passage.between(place.end(), Math.min(passage.span().end(), place.end() + 12));
        if (BASED.isIn(behind) || SEAT_EN.isIn(before)) {
            return false;
        }
        boolean in = IN_EN.isIn(before);
        if (place.start() >= counted.start() && place.end() <= counted.end()) {
            return true;
        }
        if (!in && !isSite(passage, place)) {
            return false;
        }
        if (place.start() < cut.start()) {
            return opens(passage, place) || isSite(passage, place) && isNear(passage, cut, place.end(), cut.start());
        }
        int end = Math.max(cut.trigger().end(), counted.end());
        return place.start() < end || isNear(passage, cut, end, place.start());
    }

    /** In Dublin, TikTok has begun to …. */
    private static boolean opens(Passage passage, TextSpan place) {
        String lead = passage.between(passage.span().start(), place.start());
        return lead.length() < 12 && IN_EN.isIn(lead) && passage.lower().startsWith(",", place.end());
    }

    private static boolean isNear(Passage passage, Cut cut, int from, int to) {
        String gap = passage.between(from, to);
        return gap.length() <= REACH_EN
                && !AWAY_EN.isIn(gap)
                && !countsOthers(passage, cut, new TextSpan(from, Math.max(from, to)));
    }

    /** Another number between: the place is that one's. */
    private static boolean countsOthers(Passage passage, Cut cut, TextSpan gap) {
        for (Quantity quantity : passage.quantities()) {
            if (quantity.kind() != Quantity.Kind.MONEY
                    && gap.contains(quantity.span())
                    && !quantity.equals(cut.share())
                    && !quantity.equals(cut.count())) {
                return true;
            }
        }
        return false;
    }

    /** Its Toronto studio, Oregon employees, 美国员工. */
    private static boolean isSite(Passage passage, TextSpan place) {
        int reach = place.end() + (passage.isChinese() ? 4 : 2);
        for (Word word : passage.words()) {
            if (word.start() >= place.end() && word.start() <= reach) {
                boolean site = word.is("layoff:site") || word.is("layoff:staff");
                if (site && (passage.isChinese() || word.start() == place.end() + 1)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean fitsChinese(Passage passage, Cut cut, TextSpan place) {
        TextSpan clause = passage.clause(cut.quantity().span().start());
        TextSpan told = passage.clause(cut.trigger().start());
        String behind = passage.between(place.end(), Math.min(passage.span().end(), place.end() + 4));
        String before = passage.between(Math.max(passage.span().start(), place.start() - 8), place.start());
        if (ELSEWHERE_ZH.matcher(behind).find() || SEAT_ZH.isIn(before)) {
            return false;
        }
        if (!clause.contains(place) && !told.contains(place)) {
            return isSpread(passage, cut, clause, place) || isOwner(passage, clause, place);
        }
        TextSpan gap = gap(cut.span(), place);
        if (gap.length() > REACH_ZH || countsOthers(passage, cut, gap)) {
            return false;
        }
        return IN_ZH.isIn(before) || isSite(passage, place) || gap.length() == 0;
    }

    private static TextSpan gap(TextSpan cut, TextSpan place) {
        int from = Math.min(cut.end(), place.end());
        int to = Math.max(cut.start(), place.start());
        return new TextSpan(Math.min(from, to), Math.max(from, to));
    }

    /** 涉及北京、上海两地 and 多数位于加州 in the clause behind. */
    private static boolean isSpread(Passage passage, Cut cut, TextSpan clause, TextSpan place) {
        TextSpan own = passage.clause(place.start());
        return own.start() == clause.end() + 1
                && SPREAD_ZH
                        .matcher(passage.between(own.start(), place.start()))
                        .matches()
                && !countsOthers(passage, cut, own);
    }

    /** 美国境内员工从5.8万人降至4.9万人，减少约9000个职位: the clause in front speaks of those who work there. */
    private static boolean isOwner(Passage passage, TextSpan clause, TextSpan place) {
        TextSpan front = passage.clauseBefore(clause.start());
        return front.contains(place)
                && passage.between(front.start(), place.start()).isBlank()
                && isSite(passage, place);
    }

    /** The places that the sentence names, those apart that are part of a company's name. */
    static List<Word> named(Passage passage) {
        List<Word> found = new ArrayList<>();
        for (Word word : passage.analysis().words().inFamily(passage.span(), "place")) {
            if (isCapitalised(passage, word) && !isOfCompany(passage, word)) {
                found.add(word);
            }
        }
        return found;
    }

    private static boolean isOfCompany(Passage passage, Word word) {
        for (CompanyMention mention : passage.companies()) {
            if (Subjects.usable(mention) && mention.span().contains(word.span())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isCapitalised(Passage passage, Word word) {
        char first = passage.analysis().document().folded().charAt(word.start());
        return Character.isUpperCase(first) || !Character.isLowerCase(first);
    }
}
