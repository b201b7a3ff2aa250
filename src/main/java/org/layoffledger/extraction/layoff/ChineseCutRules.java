package org.layoffledger.extraction.layoff;

import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.layoffledger.extraction.TextSpan;
import org.layoffledger.extraction.lexicon.Word;
import org.layoffledger.extraction.quantity.Quantity;

/** How Chinese sentences state what is cut. */
final class ChineseCutRules {

    private static final int NEAR = 16;
    private static final int NEXT = 5;
    private static final Pattern BARE_END = Pattern.compile("^(?:$|[，。;、!?)(\\n\\s」』”》】：:|—-]|占|后|的情况|以上|左右)");
    private static final Pattern OF_STAFF =
            Pattern.compile("^ ?的?(?:[^，。;、]{0,12}?)(?:员工|人力|雇员|职员|职工|岗位|职位|人员|团队|劳动力|人手|编制|的?人(?!民|工)|公司)");
    private static final Pattern STAFF_OF =
            Pattern.compile("(?:员工|人力|雇员|职员|职工|岗位|职位|人员|团队|劳动力|人手|编制|人数|比例|规模)[^，。;]{0,10}$");
    private static final Pattern LEADS = Pattern.compile("^[^0-9]{0,8}$");

    private static final Pattern RECALL = Pattern.compile(
            "^(?:这(?:一轮|一次|次|轮)?|此次|此轮|该轮|本轮|本次|裁员人数|受影响(?:员工|人数|者)?|被裁(?:员工|人数|者)?|人数)?(?:人数|规模|总数|比例|数量|者|也|就|便|已|将|大|只|仅|合计|一共|总共|大致|大概|大约|约)*[^，0-9市]{0,6}(?:(?<!市)占(?!比|率|被裁|裁员|受影响)|相当于|等于|约为)(?:[^，0-9]{0,14}(?:员工|人力|人数|雇员|职员|总数|团队|编制|公司|集团|全体|全员|人手|劳动力|比例|规模)[^，0-9]{0,6}|[约近逾超过了到至少 ]{0,5})$");
    private static final Pattern NOUN_BEFORE = Pattern.compile("(?:岗位|职位|员工|人数|人员|职缺)[^，。0-9]{0,4}$");

    private static final Pattern SIZE = Pattern.compile("(?:涉及|受影响|影响|被裁|裁员)?(?:人数|规模|总数)(?:约为|约|为|达|在|共|近|逾|超过)?");

    private static final Pattern SHARE_LEADS =
            Pattern.compile("(?:整体|总体|平均|裁员|缩减)?(?:比例|幅度|规模)(?:约|在|为|达|达到|高达|接近|约为|大约|大概在|超过|约在)*");
    /** 通知约千名员工离岗. */
    private static final Pattern NOTIFIED = Pattern.compile("(?:通知|告知|知会|要求)[^，]{0,16}$");
    /** 与216位伙伴告别. */
    private static final Pattern PARTS_WITH = Pattern.compile("(?:与|和|同|跟|向)[^，]{0,6}$");

    /** 离开的有310人. */
    private static final Pattern GONE_ARE = Pattern.compile("的(?:人)?(?:有|是|共|达|约|为|近|逾|还有)?");

    private static final Pattern TOLD = Pattern.compile(
            "(?:称|透露|报道|报导|估计?|推算|据悉|裁员人数|受影响人数)(?:人数|规模|总数|比例|将|会|可能|涉及|波及)*(?:约为|大约|约|为|有|共|达|近|逾|不到|超过)?$");
    private static final Set<String> SHEDDING = Set.of("精简", "优化", "缩减人力", "精简人力", "要减", "再减", "减人");
    private static final Pattern CLOSING = Pattern.compile(
            "(?:关闭|关停|关厂|裁撤|撤出|解散|收缩|停产|停运|停止运营|停止营运|结束营运|熄灯)[^。;]{0,40}(?:厂|工作室|办公室|办事处|据点|基地|团队|中心|部门|业务|分公司|门店|产线|生产线|，)");

    private static final Set<String> PARTS = Set.of("告别", "说再见", "道别");
    private static final Pattern IS = Pattern.compile(
            " ?的?(?:(?:规模|人数|比例|动作|幅度)(?:[^，0-9]{0,6}，)?)?(?:就|则|便|也)?(?:是|为|有|达|共|砍了|裁了|砍|裁|走了|涉及|波及|影响|在)?(?:约|近|逾|大约|大概|至少)? ?(?:——|—|:)? ?");
    /** 三百多个新人考试没过，被请走了. */
    private static final Pattern PASSIVE_NEXT = Pattern.compile("^[^，。;]{0,14}，(?:全|都|全部|已|也|随即|当天|先后|陆续|最终)*(?=被|遭)");

    private ChineseCutRules() {}

    static final List<CutRule> ALL = List.of(
            rule("layoff.zh-cut-count", ChineseCutRules::cutCount),
            rule("layoff.zh-shed-count", ChineseCutRules::shedCount),
            rule("layoff.zh-count-gone", ChineseCutRules::countGone),
            rule("layoff.zh-gone-count", ChineseCutRules::goneCount),
            rule("layoff.zh-affect-count", ChineseCutRules::affectCount),
            rule("layoff.zh-cut-share", ChineseCutRules::cutShare),
            rule("layoff.zh-share-gone", ChineseCutRules::shareGone),
            rule("layoff.zh-next-clause", ChineseCutRules::nextClause),
            rule("layoff.zh-size", ChineseCutRules::size),
            rule("layoff.zh-round-is", ChineseCutRules::roundIs),
            rule("layoff.zh-told-next", ChineseCutRules::toldNext),
            rule("layoff.zh-recalled", ChineseCutRules::recalled));

    private static CutRule rule(String name, BiFunction<Passage, Quantity, @Nullable Word> pattern) {
        return new NamedRule(name, pattern);
    }

    /** 裁员约9000人, 裁撤了1.4万个岗位, 裁员人数达9000. */
    private static @Nullable Word cutCount(Passage passage, Quantity quantity) {
        TextSpan clause = passage.clause(quantity.span().start());
        Word cut = passage.before(quantity.span().start(), clause.start(), "layoff.cut", "layoff.noun");
        if (cut == null || !isCount(passage, quantity)) {
            return null;
        }
        int gap = quantity.span().start() - cut.end();
        boolean bare = !quantity.isPeople();
        int most = cut.attribute("numberNext").equals("true") || bare ? NEXT : NEAR;
        return gap <= most && !cut.is("layoff.ignore") ? cut : null;
    }

    /** 砍掉2000个职位, 减少约9000个岗位. */
    private static @Nullable Word shedCount(Passage passage, Quantity quantity) {
        TextSpan clause = passage.clause(quantity.span().start());
        Word shed = passage.before(quantity.span().start(), clause.start(), "layoff.shed");
        return shed != null && quantity.isPeople() && quantity.span().start() - shed.end() <= NEAR ? shed : null;
    }

    /** 400个岗位被裁撤, 3万人的裁员目标, 将500名员工解雇. */
    private static @Nullable Word countGone(Passage passage, Quantity quantity) {
        TextSpan clause = passage.clause(quantity.span().start());
        Word gone = passage.after(quantity.core().end(), clause.end(), "layoff.gone", "layoff.cut");
        if (gone == null && quantity.isPeople()) {
            return goneInNext(passage, quantity);
        }
        if (gone == null
                || !quantity.isPeople()
                || gone.start() - quantity.core().end() > NEAR) {
            return null;
        }
        String lead = passage.between(clause.start(), quantity.span().start());
        if (NOTIFIED.matcher(lead).find()
                || PARTS_WITH.matcher(lead).find()
                        && PARTS.contains(gone.entry().form())) {
            return gone;
        }
        boolean leaves = passage.between(clause.start(), gone.start()).matches(".*(?:将|会|须|需|即将|必须|要)[^，]{0,10}")
                && (passage.has("layoff:official") || passage.has("layoff:reported") || isClosing(passage));
        return isStrong(gone) || leaves || passage.isAboutCuts() || passage.has("layoff.noun", clause) ? gone : null;
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
    private static @Nullable Word goneCount(Passage passage, Quantity quantity) {
        Word gone = passage.before(
                quantity.span().start(), passage.clause(quantity.span().start()).start(), "layoff.gone");
        if (gone == null || !quantity.isPeople()) {
            return null;
        }
        String gap = passage.between(gone.end(), quantity.span().start());
        boolean joined = GONE_ARE.matcher(gap).matches() || isStrong(gone) && gap.length() <= 3;
        return joined && (isStrong(gone) || passage.isAboutCuts()) ? gone : null;
    }

    /** 这一轮约占2.5%, 这相当于14%, behind the sentence that told of the cut. */
    private static @Nullable Word recalled(Passage passage, Quantity quantity) {
        TextSpan clause = passage.clause(quantity.span().start());
        String lead = passage.between(clause.start(), quantity.span().start());
        boolean recalls =
                quantity.kind() == Quantity.Kind.PERCENT && RECALL.matcher(lead).find() && passage.isCutNear();
        if (!recalls) {
            return null;
        }
        Word noun =
                passage.before(quantity.span().start(), clause.start(), "layoff.noun", "layoff.cut", "layoff.affect");
        return noun != null || passage.words().isEmpty()
                ? noun
                : passage.words().get(0);
    }

    private static boolean isStrong(Word gone) {
        String form = gone.entry().form();
        return gone.is("layoff.cut")
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
    private static @Nullable Word affectCount(Passage passage, Quantity quantity) {
        TextSpan clause = passage.clause(quantity.span().start());
        boolean people = quantity.isPeople()
                || quantity.kind() == Quantity.Kind.NUMBER
                        && NOUN_BEFORE
                                .matcher(passage.between(
                                        clause.start(), quantity.span().start()))
                                .find();
        if (!people || !passage.isAboutCuts() && !isClosing(passage)) {
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

    /** 裁员11%, 裁减全球7%员工, 将员工总数削减约一半. */
    private static @Nullable Word cutShare(Passage passage, Quantity quantity) {
        if (quantity.kind() != Quantity.Kind.PERCENT) {
            return null;
        }
        TextSpan clause = passage.clause(quantity.span().start());
        Word cut = passage.before(quantity.span().start(), clause.start(), "layoff.cut", "layoff.shed");
        if (cut == null && passage.isAboutCuts()) {
            cut = passage.before(quantity.span().start(), clause.start(), "layoff.affect");
        }
        if (cut == null || quantity.span().start() - cut.end() > NEAR) {
            return null;
        }
        boolean staff = OF_STAFF.matcher(passage.between(quantity.core().end(), clause.end()))
                        .find()
                || STAFF_OF.matcher(
                                passage.between(clause.start(), quantity.span().start()))
                        .find();
        return cut.is("layoff.cut") || staff || isShedAlone(passage, quantity, cut) ? cut : null;
    }

    /** 5月说要精简13%: among cuts a share of nothing else. */
    private static boolean isShedAlone(Passage passage, Quantity share, Word shed) {
        String behind = passage.between(share.core().end(), passage.span().end());
        return SHEDDING.contains(shed.entry().form())
                && share.span().start() - shed.end() <= 2
                && BARE_END.matcher(behind).lookingAt()
                && passage.isAboutCuts();
    }

    /** 关闭工作室，71名员工受影响: a site is closed, and its people go. */
    private static boolean isClosing(Passage passage) {
        return passage.finds(CLOSING);
    }

    /** 三成员工将在月底前离开, 约一成人受到影响. */
    private static @Nullable Word shareGone(Passage passage, Quantity quantity) {
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
        boolean staff = OF_STAFF.matcher(passage.between(quantity.core().end(), gone.start()))
                .find();
        return staff && (isStrong(gone) || gone.entry().form().equals("离开") || passage.isAboutCuts()) ? gone : null;
    }

    /** 宣布裁员，这一次是410人; 将缩减人力，约1250人会离职. */
    private static @Nullable Word nextClause(Passage passage, Quantity quantity) {
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
                        || lead.matches(".*(?:共|是|为|约|达|人数|规模|总数|合计|合共|或|恐|有|人数约)$"));
        if (!leads
                || before.length() == 0
                || share && !SHARE_LEADS.matcher(lead).matches()) {
            return null;
        }
        Word cut = passage.before(before.end(), before.start(), "layoff.cut", "layoff.noun");
        if (cut == null) {
            cut = shedStaff(passage, before);
        }
        return cut != null && passage.between(clause.start(), clause.end()).length() < 40 ? cut : null;
    }

    /** 辞退部分员工。知情人士称约为四百人: the number of a cut told without one right before. */
    private static @Nullable Word toldNext(Passage passage, Quantity quantity) {
        boolean share = quantity.kind() == Quantity.Kind.PERCENT;
        int start = quantity.span().start();
        TextSpan clause = passage.clause(start);
        String behind = passage.between(quantity.core().end(), passage.span().end());
        boolean told = (share || quantity.isPeople())
                && BARE_END.matcher(behind).lookingAt()
                && TOLD.matcher(passage.between(clause.start(), start)).find();
        if (!told) {
            return null;
        }
        TextSpan before = passage.clauseBefore(clause.start());
        Word cut = passage.before(before.end(), before.start(), "layoff.cut");
        return cut != null || passage.words().isEmpty() || !passage.followsUncountedCut()
                ? cut
                : passage.words().get(0);
    }

    /** 2022年11月的首刀是11000人, 那一轮裁了约8%. */
    private static @Nullable Word roundIs(Passage passage, Quantity quantity) {
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
    private static @Nullable Word size(Passage passage, Quantity quantity) {
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

    private static boolean isCount(Passage passage, Quantity quantity) {
        if (quantity.kind() != Quantity.Kind.NUMBER) {
            return false;
        }
        int end = quantity.span().end();
        String behind = passage.lower().substring(end, Math.min(passage.lower().length(), end + 6));
        return quantity.isPeople() || BARE_END.matcher(behind).find();
    }
}
