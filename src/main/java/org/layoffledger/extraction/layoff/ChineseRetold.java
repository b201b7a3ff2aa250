package org.layoffledger.extraction.layoff;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.layoffledger.extraction.TextSpan;
import org.layoffledger.extraction.lexicon.KeyedPattern;
import org.layoffledger.extraction.lexicon.Word;
import org.layoffledger.extraction.quantity.Quantity;
import org.layoffledger.extraction.text.Sentence;

/** Chinese numbers of a cut that another clause told: 宣布裁员，这一次是410人; 人数达500. */
final class ChineseRetold {

    private static final Pattern LEADS = Pattern.compile("^[^0-9]{0,8}$");

    private static final KeyedPattern RECALL = KeyedPattern.compile(
            "^(?:这(?:一轮|一次|次|轮)?|此次|此轮|该轮|本轮|本次|裁员人数|受影响(?:员工|人数|者)?|被裁(?:员工|人数|者)?|人数)?(?:人数|规模|总数|比例|数量|者|也|就|便|已|将|大|只|仅|合计|一共|总共|大致|大概|大约|约)*[^，0-9市]{0,6}(?:(?<!市)占(?!比|率|被裁|裁员|受影响)|相当于|等于|约为)(?:[^，0-9]{0,14}(?:员工|人力|人数|雇员|职员|总数|团队|编制|公司|集团|全体|全员|人手|劳动力|比例|规模)[^，0-9]{0,6}|[约近逾超过了到至少 ]{0,5})$");

    private static final Pattern SIZE = Pattern.compile("(?:涉及|受影响|影响|被裁|裁员)?(?:人数|规模|总数)(?:约为|约|为|达|在|共|近|逾|超过)?");

    private static final Pattern SHARE_LEADS = Pattern.compile(
            "(?:整体|总体|平均|裁员|缩减)?(?:比例|幅度|规模)(?:约|在|为|达|超|逾|近|达到|高达|接近|约为|大约|大概在|超过|约在|都|均|将|会|或|恐|可能|预计|据传|传|上看|上探|至少|最多|多达)*");

    private static final KeyedPattern TOLD = KeyedPattern.compile(
            "(?:称|透露|报道|报导|估计?|推算|据悉|裁员人数|受影响人数)(?:人数|规模|总数|比例|将|会|可能|涉及|波及)*(?:约为|大约|约|为|有|共|达|近|逾|不到|超过)?$");
    private static final Pattern IS = Pattern.compile(
            " ?的?(?:(?:规模|人数|比例|动作|幅度)(?:[^，0-9]{0,6}，)?)?(?:就|则|便|也)?(?:是|为|有|达|共|砍了|裁了|砍|裁|走了|涉及|波及|影响|在)?(?:约|近|逾|大约|大概|至少)? ?(?:——|—|:)? ?");

    private static final Pattern OF_PEOPLE = Pattern.compile("(?:人员|人力|组织|团队)(?:优化|精简|调整)");

    /** 对某某移动下刀: whoever stands in front of 对 is not the one that cuts its own. */
    private static final KeyedPattern KNIFE_AT = KeyedPattern.compile("(?:对|向|拿|朝)[^，。]{1,16}刀$");

    private ChineseRetold() {}

    /** 这一轮约占2.5%, 这相当于14%, behind the sentence that told of the cut. */
    static @Nullable Word recalled(Passage passage, Quantity quantity) {
        TextSpan clause = passage.clause(quantity.span().start());
        String lead = passage.between(clause.start(), quantity.span().start());
        boolean recalls = quantity.kind() == Quantity.Kind.PERCENT && RECALL.isIn(lead) && passage.isCutNear();
        if (!recalls) {
            return null;
        }
        Word noun =
                passage.before(quantity.span().start(), clause.start(), "layoff.noun", "layoff.cut", "layoff.affect");
        return noun != null || passage.words().isEmpty()
                ? noun
                : passage.words().get(0);
    }

    /** 宣布裁员，这一次是410人; 将缩减人力，约1250人会离职. */
    static @Nullable Word nextClause(Passage passage, Quantity quantity) {
        boolean share = quantity.kind() == Quantity.Kind.PERCENT;
        if (!quantity.isPeople() && !share) {
            return null;
        }
        TextSpan clause = passage.clause(quantity.span().start());
        String lead = passage.between(clause.start(), quantity.span().start());
        TextSpan before = passage.clauseBefore(clause.start());
        boolean leads = LEADS.matcher(lead).matches()
                && (lead.isBlank()
                        || passage.has("layoff.noun", clause)
                        || lead.matches(".*(?:共|是|为|约|达|人数|规模|总数|合计|合共|或|恐|有|人数约|比例在|幅度在)$"));
        if (!leads
                || before.length() == 0
                || share && !SHARE_LEADS.matcher(lead).matches()) {
            return null;
        }
        Word cut = passage.before(before.end(), before.start(), "layoff.cut", "layoff.noun");
        if (cut != null && passage.finds(KNIFE_AT, before.start(), cut.end())) {
            return null;
        }
        if (cut == null) {
            cut = shedStaff(passage, before);
        }
        if (cut == null) {
            Word shed = passage.before(before.end(), before.start(), "layoff.shed");
            cut = shed != null && OF_PEOPLE.matcher(shed.entry().form()).matches() ? shed : null;
        }
        return cut != null && passage.between(clause.start(), clause.end()).length() < 40 ? cut : null;
    }

    /** 辞退部分员工。知情人士称约为四百人: the number of a cut told without one right before. */
    static @Nullable Word toldNext(Passage passage, Quantity quantity) {
        boolean share = quantity.kind() == Quantity.Kind.PERCENT;
        int start = quantity.span().start();
        TextSpan clause = passage.clause(start);
        String behind = passage.between(quantity.core().end(), passage.span().end());
        boolean told = (share || quantity.isPeople())
                && ChineseCutVerbs.BARE_END.matcher(behind).lookingAt()
                && passage.finds(TOLD, clause.start(), start);
        if (!told) {
            return null;
        }
        TextSpan before = passage.clauseBefore(clause.start());
        Word cut = passage.before(before.end(), before.start(), "layoff.cut");
        return cut != null || passage.words().isEmpty() || !followsUncountedCut(passage)
                ? cut
                : passage.words().get(0);
    }

    /** Whether the sentence right before, of the same paragraph, tells of a cut and numbers nobody. */
    private static boolean followsUncountedCut(Passage passage) {
        if (passage.index() == 0) {
            return false;
        }
        Sentence before = passage.story().sentences().get(passage.index() - 1);
        return before.paragraph() == passage.sentence().paragraph()
                && passage.analysis().words().has(before.span(), "layoff.cut")
                && passage.analysis().quantitiesIn(before.span()).stream()
                        .noneMatch(q -> q.isPeople() || q.kind() == Quantity.Kind.PERCENT);
    }

    /** 2022年11月的首刀是11000人, 那一轮裁了约8%. */
    static @Nullable Word roundIs(Passage passage, Quantity quantity) {
        TextSpan clause = passage.clause(quantity.span().start());
        Word round = passage.before(quantity.span().start(), clause.start(), "layoff:round");
        boolean is = round != null
                && quantity.kind() != Quantity.Kind.MONEY
                && (quantity.isPeople() || quantity.kind() == Quantity.Kind.PERCENT)
                && IS.matcher(passage.between(round.end(), quantity.span().start()))
                        .matches();
        return is && passage.isAboutCuts() ? round : null;
    }

    /** 人数约2000人, 规模为300人, behind the sentence that told of the cut. */
    static @Nullable Word size(Passage passage, Quantity quantity) {
        TextSpan clause = passage.clause(quantity.span().start());
        boolean sized = quantity.isPeople()
                && SIZE.matcher(passage.between(clause.start(), quantity.span().start()))
                        .matches();
        return sized && passage.isAboutCuts() && !passage.words().isEmpty()
                ? passage.words().get(0)
                : null;
    }

    /** 缩减加州据点的人力. */
    private static @Nullable Word shedStaff(Passage passage, TextSpan clause) {
        Word shed = passage.before(clause.end(), clause.start(), "layoff.shed");
        return shed != null
                        && passage.after(shed.end(), Math.min(clause.end(), shed.end() + 14), "layoff:whole") != null
                ? shed
                : null;
    }
}
