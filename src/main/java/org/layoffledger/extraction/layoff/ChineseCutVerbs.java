package org.layoffledger.extraction.layoff;

import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.layoffledger.extraction.TextSpan;
import org.layoffledger.extraction.lexicon.Word;
import org.layoffledger.extraction.quantity.Quantity;

/** Chinese words of cutting with their number behind them: 裁员约9000人, 砍掉2000个职位, 裁减全球7%员工. */
final class ChineseCutVerbs {

    private static final int NEAR = 16;
    private static final int NEXT = 5;
    static final Pattern BARE_END = Pattern.compile("^(?:$|[，。;、!?)(\\n\\s」』”》】：:|—-]|占|后|的情况|以上|左右)");
    static final Pattern OF_STAFF = Pattern.compile(
            "^(?:、[\\d.]+%)*(?:[和及与][\\d.]+%)? ?的?(?:[^，。;、]{0,12}?)(?:员工|人力|雇员|职员|职工|岗位|职位|人员|团队|劳动力|人手|编制|同事|伙伴|同仁|的?人(?!民|工)|公司)");
    private static final Pattern STAFF_OF =
            Pattern.compile("(?:员工|人力|雇员|职员|职工|岗位|职位|人员|团队|劳动力|人手|编制|人数|比例|规模)[^，。;]{0,10}$");
    private static final Set<String> SHEDDING = Set.of("瘦身", "精简", "优化", "缩减人力", "精简人力", "要减", "再减", "减人");

    private ChineseCutVerbs() {}

    /** 裁员约9000人, 裁撤了1.4万个岗位, 裁员人数达9000. */
    static @Nullable Word cutCount(Passage passage, Quantity quantity) {
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
    static @Nullable Word shedCount(Passage passage, Quantity quantity) {
        TextSpan clause = passage.clause(quantity.span().start());
        Word shed = passage.before(quantity.span().start(), clause.start(), "layoff.shed");
        return shed != null && quantity.isPeople() && quantity.span().start() - shed.end() <= NEAR ? shed : null;
    }

    /** 裁员11%, 裁减全球7%员工, 将员工总数削减约一半. */
    static @Nullable Word cutShare(Passage passage, Quantity quantity) {
        if (quantity.kind() != Quantity.Kind.PERCENT) {
            return null;
        }
        TextSpan clause = passage.clause(quantity.span().start());
        Word cut = passage.before(quantity.span().start(), clause.start(), "layoff.cut", "layoff.shed", "layoff.noun");
        if (cut != null && cut.is("layoff.noun") && !cut.attribute("verb").equals("true")) {
            cut = passage.before(quantity.span().start(), clause.start(), "layoff.cut", "layoff.shed");
        }
        Word gone = cut == null ? passage.before(quantity.span().start(), clause.start(), "layoff.gone") : null;
        if (gone != null && quantity.span().start() - gone.end() <= 2 && ChineseGone.isStrong(gone)) {
            return gone;
        }
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

    private static boolean isCount(Passage passage, Quantity quantity) {
        if (quantity.kind() != Quantity.Kind.NUMBER) {
            return false;
        }
        int end = quantity.span().end();
        String behind = passage.lower().substring(end, Math.min(passage.lower().length(), end + 6));
        return quantity.isPeople() || BARE_END.matcher(behind).find();
    }
}
