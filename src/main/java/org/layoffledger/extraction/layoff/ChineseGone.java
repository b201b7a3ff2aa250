package org.layoffledger.extraction.layoff;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.layoffledger.extraction.TextSpan;
import org.layoffledger.extraction.lexicon.KeyedPattern;
import org.layoffledger.extraction.lexicon.Word;
import org.layoffledger.extraction.quantity.Quantity;

/** Chinese numbers with what happens to those people: 400个岗位被裁撤, 三成员工将离开, 涉及9000名员工. */
final class ChineseGone {

    private static final int NEAR = 16;
    private static final int NEXT = 5;
    private static final Pattern BARE_END = Pattern.compile(" ?[个名]?(?:$|[，。;、!?)(\\n”」』：:—]|占|左右|以上)");
    private static final KeyedPattern NOUN_BEFORE = KeyedPattern.compile("(?:岗位|职位|员工|人数|人员|职缺)[^，。0-9]{0,4}$");
    /** 通知约千名员工离岗. */
    private static final KeyedPattern NOTIFIED = KeyedPattern.compile("(?:通知|告知|知会|要求|让|迫使|安排|劝)[^，]{0,16}$");
    /** 与216位伙伴告别. */
    private static final KeyedPattern PARTS_WITH = KeyedPattern.compile("(?:与|和|同|跟|向|对)[^，]{0,6}$");

    /** 离开的有310人. */
    private static final Pattern GONE_ARE = Pattern.compile("的(?:人)?(?:有|是|共|达|约|为|近|逾|还有)?");

    private static final KeyedPattern CLOSING = KeyedPattern.compile(
            "(?:关闭|关停|关厂|裁撤|撤出|解散|收缩|停产|停运|停止运营|停止营运|结束营运|熄灯)[^。;]{0,40}(?:厂|工作室|办公室|办事处|据点|基地|团队|中心|部门|业务|分公司|门店|产线|生产线|，)");

    /** 7500名员工中有一半被解雇. */
    private static final KeyedPattern OUT_OF_STAFF =
            KeyedPattern.compile("(?:员工|雇员|职员|人|人手|岗位|职位|同事|团队)(?:之?中|里头?|当中)，?[有将会已约近逾超过]*$");

    private static final KeyedPattern RESTRUCTURING =
            KeyedPattern.compile("重组|瘦身|收缩(?:业务|规模|战线)|(?:缩减|精简|压缩)(?:规模|团队|业务|架构|机构)");

    private static final Set<String> PARTS =
            Set.of("告别", "说再见", "道别", "分手", "解除劳动关系", "解除劳动合同", "解除雇佣关系", "解除合同", "终止劳动合同", "终止劳动关系", "终止雇佣关系", "终止合同");
    /** 三百多个新人考试没过，被请走了. */
    private static final Pattern PASSIVE_NEXT = Pattern.compile("^[^，。;]{0,14}，(?:全|都|全部|已|也|随即|当天|先后|陆续|最终)*(?=被|遭)");

    private ChineseGone() {}

    /** 400个岗位被裁撤, 3万人的裁员目标, 将500名员工解雇. */
    static @Nullable Word countGone(Passage passage, Quantity quantity) {
        TextSpan clause = passage.clause(quantity.span().start());
        Word gone = passage.after(quantity.core().end(), clause.end(), "layoff.gone", "layoff.cut");
        if (gone == null && quantity.isPeople()) {
            Word plan = passage.after(quantity.core().end(), clause.end(), "layoff.noun");
            return plan != null && isPlanOf(passage, quantity, plan) ? plan : goneInNext(passage, quantity);
        }
        if (gone == null
                || !quantity.isPeople()
                || gone.start() - quantity.core().end() > NEAR) {
            return null;
        }
        String lead = passage.between(clause.start(), quantity.span().start());
        if (NOTIFIED.isIn(lead)
                || PARTS_WITH.isIn(lead) && PARTS.contains(gone.entry().form())) {
            return gone;
        }
        boolean leaves = passage.between(clause.start(), gone.start()).matches(".*(?:将|会|须|需|即将|必须|要)[^，]{0,10}")
                && (passage.has("layoff:official") || passage.has("layoff:reported") || isClosing(passage));
        return isStrong(gone) || leaves || passage.isAboutCuts() || passage.has("layoff.noun", clause) ? gone : null;
    }

    /** 完成了约3万人的裁员计划. */
    private static boolean isPlanOf(Passage passage, Quantity quantity, Word plan) {
        return plan.entry().form().startsWith("裁员")
                && passage.between(quantity.core().end(), plan.start()).matches(" ?的?(?:整体|大规模|全球|相关)?");
    }

    private static @Nullable Word goneInNext(Passage passage, Quantity quantity) {
        int from = quantity.core().end();
        Matcher next = PASSIVE_NEXT.matcher(passage.between(from, passage.span().end()));
        if (!next.find()) {
            return null;
        }
        int at = from + next.end();
        return passage.after(at, Math.min(passage.span().end(), at + NEXT), "layoff.gone");
    }

    /** 被裁570人, 上周离开的130人. */
    static @Nullable Word goneCount(Passage passage, Quantity quantity) {
        Word gone = passage.before(
                quantity.span().start(), passage.clause(quantity.span().start()).start(), "layoff.gone");
        if (gone == null || !quantity.isPeople()) {
            return null;
        }
        String gap = passage.between(gone.end(), quantity.span().start());
        boolean joined = GONE_ARE.matcher(gap).matches() || isStrong(gone) && gap.length() <= 3;
        return joined && (isStrong(gone) || passage.isAboutCuts()) ? gone : null;
    }

    static boolean isStrong(Word gone) {
        String form = gone.entry().form();
        return gone.is("layoff.cut")
                || gone.attribute("strong").equals("true")
                || form.startsWith("被")
                || form.startsWith("遭")
                || form.contains("裁")
                || form.contains("解雇")
                || form.contains("通知")
                || form.startsWith("失去")
                || form.startsWith("丢")
                || form.contains("解除");
    }

    /** 涉及9000名员工, 逾百人受影响, where a cut is being told. */
    static @Nullable Word affectCount(Passage passage, Quantity quantity) {
        TextSpan clause = passage.clause(quantity.span().start());
        boolean people = quantity.isPeople()
                || quantity.kind() == Quantity.Kind.NUMBER
                        && BARE_END.matcher(passage.between(
                                        quantity.span().end(), passage.span().end()))
                                .lookingAt()
                        && passage.finds(
                                NOUN_BEFORE, clause.start(), quantity.span().start());
        boolean jobs = quantity.core().of(passage.lower()).matches(".*[岗职]位") && isRestructuring(passage);
        if (!people || !passage.isAboutCuts() && !isClosing(passage) && !jobs) {
            return null;
        }
        Word affect = passage.before(quantity.span().start(), clause.start(), "layoff.affect");
        if (affect != null && quantity.span().start() - affect.end() <= NEAR) {
            return affect;
        }
        Word affected = passage.after(quantity.core().end(), clause.end(), "layoff.affect");
        return affected != null
                        && affected.start() - quantity.core().end() <= NEAR
                        && (affected.entry().form().contains("受")
                                || affected.entry().form().contains("收到"))
                ? affected
                : null;
    }

    /** 关闭工作室，71名员工受影响: a site is closed, and its people go. */
    private static boolean isClosing(Passage passage) {
        return passage.finds(CLOSING);
    }

    /** 重组波及8000个岗位; 正在重组。30%的员工将受到波及. */
    private static boolean isRestructuring(Passage passage) {
        int before = Math.max(0, passage.index() - 1);
        return passage.finds(
                RESTRUCTURING,
                passage.story().sentences().get(before).span().start(),
                passage.span().end());
    }

    /** 三成员工将在月底前离开, 约一成人受到影响. */
    static @Nullable Word shareGone(Passage passage, Quantity quantity) {
        if (quantity.kind() != Quantity.Kind.PERCENT) {
            return null;
        }
        TextSpan clause = passage.clause(quantity.span().start());
        Word gone = passage.after(quantity.core().end(), clause.end(), "layoff.gone", "layoff.affect", "layoff.cut");
        if (gone == null || gone.start() - quantity.core().end() > NEAR + 4) {
            return null;
        }
        String gap = passage.between(quantity.core().end(), gone.start());
        if (gone.is("layoff.cut") && gap.isBlank() || gap.strip().equals("的") && gone.is("layoff.cut")) {
            return gone;
        }
        if (gap.isBlank()
                && isStrong(gone)
                && passage.finds(OUT_OF_STAFF, clause.start(), quantity.span().start())) {
            return gone;
        }
        boolean staff = ChineseCutVerbs.OF_STAFF
                .matcher(passage.between(quantity.core().end(), gone.start()))
                .find();
        boolean certain = isStrong(gone) || gone.entry().form().equals("离开") || passage.isAboutCuts();
        return staff && (certain || gone.is("layoff.affect") && isRestructuring(passage)) ? gone : null;
    }
}
