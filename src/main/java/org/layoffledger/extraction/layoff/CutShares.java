package org.layoffledger.extraction.layoff;

import java.util.regex.Pattern;
import org.layoffledger.extraction.lexicon.KeyedPattern;
import org.layoffledger.extraction.quantity.Quantity;

/** Which share and which count are of one cut. */
final class CutShares {

    private static final int JOINT = 70;
    private static final Pattern PAIR_EN = Pattern.compile(
            "^(?: (?:go|leave|off|out|away))?(?:,? (?:of|in) (?:[\\w'’.-]+ ){0,7}?[\\w'’.-]+)?(?: people| jobs| roles| employees| workers| staff)?[ ,(–—-]*+(?:(?:\\b(?:which is|that is|that's|equal to|equivalent to|the equivalent of|account(?:s|ing)? for|which amounts? to|which represents?|as many as|up to|a total of|a little|amount(?:s|ing) to|representing|making up|equating to|which means|meaning|which corresponds to|which translates (?:in)?to|translating (?:in)?to|which works out (?:at|as|to)|which comes to|which adds up to|almost|close to|just under|in other words|corresponding to|which equals|which would be|i\\.e\\.|or|an?|the|about|some|roughly|nearly|around|approximately|and|is|just|slightly|over|more than|worldwide|globally)\\b|[-–—(])[ ,]*+)*+$");
    private static final KeyedPattern PAIR_ZH = KeyedPattern.compile(
            "^[^。;]{0,14}?(?:占|佔|相当于|等于|等同|即|约为|为|约|或|相当|降幅|减幅|幅度|比例|,|，|\\(|—|-|、|逾|近|超过|至|达|折合)[^。;0-9]{0,16}$|^ ?\\( ?(?:约|占|近|逾)?[^。;0-9]{0,12}$");
    private static final Pattern SHARE_ZH = Pattern.compile(
            "(?:(?<!各)占|约合|折合|合计?其|相当于|等于|约当|等同|约为|大约是|约是|也就是|正是|，是|，[那这](?:几乎|差不多|大约|约)?(?:是|占|为)|降幅|减幅|幅度|比例|即|约占|也就是)[^。;，]{0,26}$");
    /** 150人，不到员工总数的2%; 1100人，足足三成. */
    private static final Pattern BESIDE_ZH = Pattern.compile(
            " ?[(,，、] ?(?:同样是|也是|大约是|约是|约为|约占|是|约|近|足足|整整|不到|不足|逾|超过?|大约|接近|将近|略低于|略高于){0,2}(?:其|该|公司|集团|全球|全体|现有|总)*(?:(?:员工|人力|人手|雇员|团队|岗位|劳动力|编制)(?:总数|总量|总人数|规模)?的?)?");

    private static final KeyedPattern CUT_LEVEL = KeyedPattern.compile("(?:增长|上升|下滑|下跌|营收|收入|股价|利润|毛利|同比|环比|市占|市场|份额)");

    /** 140 go, 1 percent. */
    private static final Pattern TERSE_EN =
            Pattern.compile("(?: (?:go|people|jobs|staff|employees))?, (?:or |about |roughly |nearly |some )?");

    private static final Pattern TERSE_END = Pattern.compile(" ?(?:[.;)]|\\n|$| of (?:all|everyone|them all)\\b)");
    private static final Pattern BRACKET_EN = Pattern.compile(
            "(?:[ -][\\w-]+){0,8} ?\\((?:or |about |roughly |nearly |around |some |just over |just under )?");

    private static final Pattern WIDER = Pattern.compile(
            "(?:[、，,]|，?或|，?即|，?也就是)?(?:占|相当于)?(?:其|公司|集团)?(?:全球|全体|总|整体)(?:员工|雇员|人力|人数|劳动力|团队)(?:总数)?的?|，(?:若|如果)?(?:放到?|以|按|从|就)?(?:整个|全)(?:集团|公司|球)[^，。%]{0,14}(?:看|计|算|而言|来说|范围)，?(?:则|就|便)?(?:是|为|占|约)*");

    /** A share told at the end of the sentence: 393 people in April, a filing revealed, 0.5% of its workforce. */
    private static final Pattern DETACHED =
            Pattern.compile("[^;:!?\\d]*, (?:or |some |about |around |roughly |nearly |which is |representing )*");

    private CutShares() {}

    static boolean isJoint(Passage passage, Quantity first, Quantity second) {
        String gap = passage.between(first.span().end(), second.span().start());
        if (gap.length() > JOINT || !passage.isChinese() && namesAnother(passage, first, second)) {
            return false;
        }
        return passage.isChinese()
                ? PAIR_ZH.isIn(gap) || gap.length() < 4
                : PAIR_EN.matcher(gap).matches();
    }

    /** Unacademy by 10 per cent, and Byju's 2,500 people: each has its company. */
    private static boolean namesAnother(Passage passage, Quantity first, Quantity second) {
        int from = first.span().end();
        int to = second.span().start();
        return passage.companies().stream()
                .anyMatch(m -> m.span().start() >= from && m.span().end() <= to && Subjects.usable(m));
    }

    private static boolean isDetached(Passage passage, int from, Quantity share, String gap) {
        return DETACHED.matcher(gap).matches()
                && passage.after(from, share.span().start(), "layoff.shed", "layoff.gone") == null;
    }

    /** 瑞典员工的四分之一、全球员工的两成: the share of all counts. */
    static boolean isWider(Passage passage, Cut cut, Quantity quantity) {
        return quantity.kind() == Quantity.Kind.PERCENT
                && cut.share() != null
                && WIDER.matcher(passage.between(
                                cut.share().span().end(), quantity.span().start()))
                        .matches();
    }

    /** , or 12,261, */
    static boolean isBare(Passage passage, Quantity quantity) {
        if (quantity.kind() != Quantity.Kind.NUMBER || quantity.value().intValue() < 10 || passage.isChinese()) {
            return false;
        }
        String before = passage.between(
                Math.max(passage.span().start(), quantity.span().start() - 5),
                quantity.span().start());
        String behind = passage.between(
                quantity.span().end(),
                Math.min(passage.span().end(), quantity.span().end() + 1));
        if (before.endsWith("(") && behind.equals(")")) {
            return true;
        }
        return before.endsWith("or ") && (behind.isEmpty() || ",.;)–—".contains(behind));
    }

    static boolean isShare(Passage passage, Quantity count, Quantity share) {
        if (share.value().doubleValue() > 100) {
            return false;
        }
        int from = count.span().end();
        String gap = passage.between(from, share.span().start());
        if (gap.length() > JOINT
                || CUT_LEVEL.isIn(gap)
                || !passage.isChinese() && namesAnother(passage, count, share)) {
            return false;
        }
        if (passage.isChinese()) {
            return SHARE_ZH.matcher(gap).find() || BESIDE_ZH.matcher(gap).matches();
        }
        boolean staff = EnglishStaff.isOfStaff(passage, share) || EnglishStaff.isOfPart(passage, share);
        if (passage.after(from, share.span().start(), "layoff.cut") != null) {
            return false;
        }
        return BRACKET_EN.matcher(gap).matches() && (staff || gap.indexOf('(') < 2)
                || staff && (PAIR_EN.matcher(gap).matches() || isDetached(passage, from, share, gap))
                || TERSE_EN.matcher(gap).matches()
                        && TERSE_END
                                .matcher(passage.lower())
                                .region(share.core().end(), passage.lower().length())
                                .lookingAt();
    }
}
