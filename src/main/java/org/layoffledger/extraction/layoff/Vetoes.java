package org.layoffledger.extraction.layoff;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.layoffledger.extraction.TextSpan;
import org.layoffledger.extraction.lexicon.KeyedPattern;
import org.layoffledger.extraction.lexicon.Word;
import org.layoffledger.extraction.quantity.Quantity;

/** What only looks like a cut: people employed, hired, moved or kept, and what somebody demands, fears or imagines. */
final class Vetoes {

    private static final int CLOSE = 24;
    private static final KeyedPattern TO_LEVEL = KeyedPattern.compile(
            "(?:降至|减至|压到|压至|压缩到|控制在|停在|维持在|降到|减到|减少到|减少至|缩减至|缩减到|裁至|精简至|削减至|削减到|只剩|仅剩|剩下|剩|(?<!(?:amount|amounts|amounting|equal|equivalent|equates|equating|come|comes|came|out|went|go|goes|sent|handed|notice|notices|goodbye|farewell|slips|target|goal|tally|programme|program|layoffs|cuts|reductions|losses|redundancies) )\\bto(?: (?:about|around|just|roughly|fewer than|some|under|below|nearly))?) ?$");
    /** Between verb and number: 缩编至7.5万人. */
    private static final Pattern TO_LEVEL_NEXT = Pattern.compile(" ?(?:至|到|成|剩|为)(?:约|近|仅|只)? ?");

    /** 裁员规模为1650人 is no level. */
    private static final Pattern MEASURE = Pattern.compile("(?:人数|规模|比例|幅度|总数)$");

    private static final KeyedPattern FROM_LEVEL = KeyedPattern.compile(
            "(?:(?:从|由)(?:原先的?|原来的?|原有的?|最初的?|最多时的?|高峰期?的?|此前的?)?(?:约|近|逾)?|(?:依|依照|按|按照|以|根据|基于)(?:其|公司|该公司|目前|现有|当时|约|近|此前披露的|上述)*|(?<!anywhere )(?<!somewhere )(?<!ranging )\\bfrom(?: (?:about|around|roughly|a peak of|nearly|more than|some))?) ?$");
    private static final KeyedPattern TO_LEVEL_BEHIND = KeyedPattern.compile("^ ?(?:减少到|减少至|减至|降至|降到|缩减到|缩减至|下降到|下降至)");
    private static final KeyedPattern STAFF_TOTAL = KeyedPattern.compile(
            "(?:员工总数|总员工数|员工人数|总人数|员工总人数|员工规模|员工总量|在职员工|雇员总数|全球员工|总员工|total headcount|total staff|headcount|workforce) ?(?:现为|目前为|为|约为|约|达|达到|超过|超|有|仍有|is|was|of|stood at|stands at|at|:|\\()? ?$");
    private static final KeyedPattern STAFF_POSSESSIVE = KeyedPattern.compile(
            "\\b(?:of|from|among|across) (?:an?|its|the company's|the firm's|their|the group's|the studio's)(?: (?:total|roughly|about|current|global|estimated|approximately|more than|nearly|some|over|around))* ?$");
    private static final KeyedPattern HYPOTHESIS_EN = KeyedPattern.compile(
            "\\b(?:if|urged|urges|urging|calls? for|called for|calling for|calls? on|called on|calling on|demand(?:s|ed|ing)?|should|fears?|feared|warn(?:s|ed)?(?! notice| act| filing| letter| report)|pushing for|pressing|(?:a|the|one|his|her) (?:paper|study) (?:by|of|from)|stud(?:y|ies) (?:found|finds|show|suggest)|wants the|could lead to|would lead to|could lead|estimates? that|predicts?|predicted|calculates?|calculated)\\b");
    private static final KeyedPattern HYPOTHESIS_BEHIND_EN = KeyedPattern.compile(
            "\\b(?:could|would|might) (?:lead|result|save|bring|free|boost|lift|add|help|mean)\\b|\\banalysts? (?:wrote|said|estimate|expect|at)");
    private static final KeyedPattern HYPOTHESIS_ZH = KeyedPattern.compile(
            "就算|哪怕|以上的(?:企业|公司|单位)|企业须|企业应|用人单位|如果(?![^，]{0,12}(?:属实|为真|成真))|假如|倘若|若果|若(?:依照?|按照?|照此|以此|属实|该|真的)|担心|担忧|示警|警告|敦促|促请|呼吁|要求公司|恐有|或有[^，。]{0,8}失业|可能会有|可能还会|分析师认为|分析师预计|机构[^，。]{0,10}(?:估计|预计|预期|预测|推估)|有分析师|学者|经济学家|激进投资者|维权投资者|建议公司");
    private static final KeyedPattern SPORT = KeyedPattern.compile(
            "\\b(?:roster|quarterback|coach|squad|striker|midfielder|nba|nfl|waived)\\b|(?<!全)球(?:员|队|团|季)|教练|联赛|俱乐部");
    private static final KeyedPattern ONE_PERSON = KeyedPattern.compile("^(?:1|一|one)(?:\\D|$)");

    /** The 12,000-strong workforce, half of its 200-person team. */
    private static final KeyedPattern STRONG = KeyedPattern.compile("-(?:strong|person|people|member|man|employee)\\b");

    private static final Pattern PART_OF =
            Pattern.compile("\\bof (?:[\\w'&.-]+ ){1,5}$|\\bits (?:\\w+ )?$|'s? (?:\\w+ )?$");
    private static final KeyedPattern WHOLE_BEHIND = KeyedPattern.compile("^ ?的?(?:总员工|员工总|总人数|总人力)");
    /** 波及数百名工人，全部转岗. */
    private static final Pattern ALL_MOVED = Pattern.compile(
            "[^，。;]{0,8}[，(]?(?:但|不过|且|并)?(?:将|会|已)?(?:全部|全数|悉数|均|都|皆)(?:将|会|已|可)?(?:获|被)?(?:内部)?(?:转岗|转调|调岗|安置|转任|转移到|获得安置|调往)");

    private static final KeyedPattern OUT_OF = KeyedPattern.compile("\\b(?:of|from|to|has|had) an? $");
    private static final KeyedPattern FORMAL = KeyedPattern.compile("^[参叁壹贰肆伍陆柒捌玖拾]");

    /** 精简拥有150万名员工的体系: what stands behind these is never what is cut. */
    private static final Set<String> EMPLOYING = Set.of("拥有", "雇用", "雇佣", "聘用", "雇有");

    /** 员工总数持续减少。一季度减少4524人，二季度减少6541人. */
    private static final KeyedPattern STAFF_CHANGE = KeyedPattern.compile(
            "(?:员工|雇员)(?:总数|人数|总人数|规模)[^。]{0,8}(?:减少|下降|缩减|降低)[^。]{0,6}。(?:[^。]{0,16}(?:减少|下降)[^。]{0,12}[，、])*[^。，]{0,16}(?:减少|下降)了?$|(?:员工|雇员)(?:总数|人数|总人数)[^。，]{0,16}(?:减少|下降)了?$");

    /** 约比2020年1月减少3.9万人. */
    private static final Pattern THAN_BEFORE =
            Pattern.compile("(?:约|共|大约|大致)?(?:较|比)[^，]{0,10}(?:年|月|底|末|初|同期|高峰|峰值)[^，]{0,6}减少");

    private static final KeyedPattern EVERY_YEAR =
            KeyedPattern.compile("(?:每年|年年|逐年|每季度?)(?:都|均|会|将|要|还|固定|例行|约|大约|平均|至少)*$");
    private static final KeyedPattern VACANCIES =
            KeyedPattern.compile("(?:扩张|招聘|扩招|招募|招工)(?:规模|计划|目标|人数)|(?:职位|岗位|职缺)(?:空缺|数量|需求|供应)|空缺职位|招聘(?:职位|岗位|需求)");

    private static final Pattern INCLUDED = Pattern.compile(
            "^(?: [\\w-]+){0,3} (?:also )?includ(?:e|es|ed) (?:about |some |around |roughly |nearly )*$");

    private Vetoes() {}

    /** Whether the quantity is something else than what {@code trigger} cuts. */
    static boolean apply(Passage passage, Quantity quantity, Word trigger) {
        return isIncluded(passage, quantity, trigger)
                || isStaffOrHires(passage, quantity, trigger)
                || quantity.core().of(passage.lower()).contains(" former ")
                || isImagined(passage, trigger)
                || passage.isChinese() && ChineseNonCuts.apply(passage, quantity)
                || passage.finds(SPORT)
                || quantity.kind() == Quantity.Kind.NUMBER
                        && quantity.value().longValue() < 2
                        && passage.finds(ONE_PERSON, quantity.core());
    }

    /** Those laid off include about 600 on contract: a part of what was told. */
    private static boolean isIncluded(Passage passage, Quantity quantity, Word trigger) {
        return !passage.isChinese()
                && trigger.end() <= quantity.span().start()
                && INCLUDED.matcher(
                                passage.between(trigger.end(), quantity.span().start()))
                        .find();
    }

    private static boolean isStaffOrHires(Passage passage, Quantity quantity, Word trigger) {
        int start = quantity.span().start();
        int from = Math.max(passage.span().start(), start - CLOSE * 2);
        String before = passage.between(trigger.end() <= start ? Math.max(from, trigger.end()) : from, start);
        String behind = passage.between(
                quantity.core().end(),
                Math.min(passage.span().end(), quantity.core().end() + 10));
        boolean measured = MEASURE.matcher(trigger.entry().form()).find();
        if (TO_LEVEL.isIn(before)
                || trigger.end() <= start
                        && !measured
                        && TO_LEVEL_NEXT
                                .matcher(passage.between(trigger.end(), start))
                                .matches()
                || TO_LEVEL_BEHIND.isIn(behind)
                || FROM_LEVEL.isIn(before)) {
            return true;
        }
        if (quantity.kind() == Quantity.Kind.NUMBER
                && (STAFF_TOTAL.isIn(before) && !isCutNumber(before, trigger, start)
                        || STAFF_POSSESSIVE.isIn(before))) {
            return true;
        }
        boolean strong = passage.finds(STRONG, quantity.core());
        if (strong && PART_OF.matcher(before).find() || isNetChange(passage, quantity, trigger)) {
            return true;
        }
        if (WHOLE_BEHIND.isIn(behind) || passage.finds(FORMAL, quantity.core())) {
            return true;
        }
        if (passage.isChinese() && isOfJobsAtLarge(passage, trigger, quantity)) {
            return true;
        }
        if (passage.isChinese()
                && ALL_MOVED
                        .matcher(passage.between(
                                quantity.core().end(), passage.span().end()))
                        .lookingAt()) {
            return true;
        }
        Word keep = keepWord(passage, quantity, trigger);
        return keep != null;
    }

    /** 每年都裁员数万名; 职位空缺按年减少18%. */
    private static boolean isOfJobsAtLarge(Passage passage, Word trigger, Quantity quantity) {
        TextSpan clause = passage.clause(trigger.start());
        String before = passage.between(clause.start(), trigger.start());
        return EVERY_YEAR.isIn(before)
                || passage.finds(VACANCIES, clause.start(), quantity.span().end());
    }

    /** 较上年末减少640人: how the staff has changed, in a text that tells of no cut. */
    private static boolean isNetChange(Passage passage, Quantity quantity, Word trigger) {
        if (!passage.isChinese() || !trigger.entry().form().contains("减少")) {
            return false;
        }
        String clause = passage.clause(quantity.span().start()).of(passage.lower());
        if (THAN_BEFORE.matcher(clause).lookingAt()
                || clause.startsWith("同比")
                || clause.startsWith("环比")
                || clause.startsWith("比上")
                || clause.startsWith("比去年")) {
            return true;
        }
        TextSpan front =
                passage.clauseBefore(passage.clause(quantity.span().start()).start());
        if (front.of(passage.lower()).matches(".*(?:员工|人数|雇员|团队).*(?:相比|相较|比较)(?:之下)?")) {
            return true;
        }
        if (passage.finds(
                STAFF_CHANGE,
                Math.max(0, passage.span().start() - 24),
                quantity.span().start())) {
            return true;
        }
        return !passage.isAboutCuts()
                && (clause.startsWith("较")
                        || clause.startsWith("比")
                        || clause.startsWith("同比")
                        || clause.contains("员工总数"));
    }

    /** 预计涉及员工人数超过5600人 numbers those who are cut. */
    private static boolean isCutNumber(String before, Word trigger, int start) {
        boolean reached = trigger.is("layoff.affect") && trigger.end() <= start && before.length() <= 12;
        return reached || before.contains("裁") || before.contains("受影响");
    }

    /** A word of keeping, hiring or moving nearer to the quantity than the trigger is. */
    private static @Nullable Word keepWord(Passage passage, Quantity quantity, Word trigger) {
        if (trigger.entry().form().equals("go")) {
            return null;
        }
        int start = quantity.span().start();
        boolean triggerFirst = trigger.end() <= start;
        int from = triggerFirst ? trigger.end() : Math.max(passage.clause(start).start(), start - CLOSE);
        Word before = lastKeep(passage, from, start);
        if (before != null
                && triggerFirst
                && before.start() - trigger.end() <= 3
                && passage.isChinese()
                && before.attribute("employ").equals("true")
                && !EMPLOYING.contains(before.entry().form())) {
            before = null;
        }
        boolean ofStaff = before != null
                && passage.isChinese()
                && quantity.kind() == Quantity.Kind.PERCENT
                && triggerFirst
                && before.start() - trigger.end() <= 8
                && (trigger.is("layoff.cut") || trigger.is("layoff.shed"))
                && before.entry().form().contains("员工");
        if (ofStaff) {
            // 裁撤全球工厂员工总数的15%
            before = null;
        }
        if (before != null && !triggerFirst && isSum(passage, before)) {
            before = null;
        }
        boolean loose =
                before != null && triggerFirst && !before.attribute("employ").equals("true");
        if (before != null && (loose || isTight(passage, before, start))) {
            return before;
        }
        int end = quantity.core().end();
        int to = triggerFirst ? Math.min(end + 12, passage.clause(end).end()) : trigger.start();
        for (Word word : passage.words()) {
            boolean behind = word.start() >= end && word.end() <= to && word.is("layoff:keep");
            if (behind && passage.isChinese() && !word.attribute("employ").equals("true")) {
                return word;
            }
            if (behind
                    && !passage.isChinese()
                    && !triggerFirst
                    && word.attribute("hire").equals("true")) {
                return word;
            }
        }
        return null;
    }

    /** A total of 600 roles will be made redundant. */
    private static boolean isSum(Passage passage, Word keep) {
        return keep.entry().form().equals("total of")
                && !passage.finds(OUT_OF, Math.max(passage.span().start(), keep.start() - 12), keep.start());
    }

    private static @Nullable Word lastKeep(Passage passage, int from, int to) {
        List<Word> words = passage.words();
        for (int i = words.size() - 1; i >= 0; i--) {
            Word word = words.get(i);
            boolean own = passage.lower().startsWith(" own", word.end()); // layoffs of its own: 13%
            if (word.is("layoff:keep") && word.start() >= from && word.end() <= to && !own) {
                return word;
            }
        }
        return null;
    }

    /** Between a verb of keeping and its number stands next to nothing. */
    private static boolean isTight(Passage passage, Word keep, int start) {
        String gap = passage.between(keep.end(), start);
        if (gap.contains("%") || gap.contains("占") || gap.contains(" (")) {
            return false;
        }
        return gap.length() <= (passage.isChinese() ? 4 : 8) && !gap.contains(",");
    }

    private static boolean isImagined(Passage passage, Word trigger) {
        if (passage.isChinese()) {
            TextSpan clause = passage.clause(trigger.start());
            TextSpan before = passage.clauseBefore(clause.start());
            return passage.finds(HYPOTHESIS_ZH, before.start(), clause.end())
                    || ChineseNonCuts.isFarOff(passage, before.start(), clause.end());
        }
        String before = passage.between(Math.max(passage.span().start(), trigger.start() - 110), trigger.start());
        String behind = passage.between(trigger.end(), Math.min(passage.span().end(), trigger.end() + 110));
        return HYPOTHESIS_EN.isIn(before) || HYPOTHESIS_BEHIND_EN.isIn(behind);
    }
}
