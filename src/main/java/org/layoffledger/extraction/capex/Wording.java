package org.layoffledger.extraction.capex;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.layoffledger.extraction.TextSpan;
import org.layoffledger.extraction.lexicon.KeyedPattern;
import org.layoffledger.extraction.lexicon.Word;

/** How a sentence words its amounts: as plan, as forecast of an outsider, as done, as what another figure is held against. */
final class Wording {

    private static final KeyedPattern START =
            KeyedPattern.compile("(?:从|由)\\s*(?:20)?\\d\\d\\s*年[^，,]{0,6}$|\\bfrom\\s*$");
    private static final Pattern FORECAST = Pattern.compile(
            "预计|预期|预估|指引|目标|预算|\\b(?:expects?|expected|forecasts?|guidance|targets?|targeted|budget(?:ed)?|outlook|projected)\\b");
    /** "Its forecast for 2025, given in October, had been $125 billion". */
    private static final KeyedPattern SAID_OF_FORECAST = KeyedPattern.compile(
            "\\b(?:forecast|guidance|target|budget|projection|outlook)\\b[^.;]{0,60}\\b(?:had been|was|of|at)\\s*$|(?:指引|目标|预算|预测)[^，。]{0,12}(?:为|是)\\s*$");

    /** What an amount was moved from, with no digit between word and amount: in "from $85 billion to $91 billion" only the first held before. */
    private static final KeyedPattern MOVED_FROM = KeyedPattern.compile(
            "(?:(?:从|由|自)[^，。；、,;\\d]{0,14}|(?:原(?:先|本|来|定|订|计划|计画|预计)|此前|先前|之前|早前|年初)[^，。；、,;\\d]{0,14})$"
                    + "|\\b(?:from|(?<!more )(?<!less )(?<!fewer )(?<!greater )(?<!rather )than|previous(?:ly)?|prior|earlier|originally|initially)\\W+(?:[\\p{L}']+\\W+){0,4}$");
    /** 从 and 由 lead an amount that held before only where another one follows: 由公司投入100亿元 moves nothing. */
    private static final KeyedPattern BY_WHOM = KeyedPattern.compile("(?:从|由|自)[^，。；、,;\\d]{0,14}$");

    private static final KeyedPattern MOVES_ON =
            KeyedPattern.compile("^[^，。；,;\\d]{0,12}(?:调|修|升|降|增|减|提高|扩大|缩|收窄|下降|改为|至|到)");
    /** "Raised its previous forecast to $91 billion": what it was moved to. */
    private static final KeyedPattern MOVED_TO = KeyedPattern.compile(
            "\\b(?:rais|lift|increas|hik|boost|cut|lower|trim|narrow|revis|updat|widen)\\w*\\b(?:[^.;\\d]|20\\d\\d){0,60}\\bto\\W*(?:\\p{L}+\\W+){0,2}$|(?:至|到|(?:调|修|升|降|改|收窄|缩窄)[^，。；\\d]{0,3}为)\\s*$");
    /** "Cut its 2025 target from $40 billion": a plan is moved, nothing was spent. */
    private static final KeyedPattern MOVED_PLAN = KeyedPattern.compile(
            "\\b(?:rais|lift|increas|hik|boost|cut|lower|trim|narrow|revis|updat|widen)\\w*\\b(?:[^.;\\d]|20\\d\\d){0,50}\\b(?:forecast|guidance|target|budget|outlook|projection|plan)\\b[^.;\\d]{0,20}\\bfrom\\s*$");

    private static final Pattern HELD_TO_FORECAST = Pattern.compile(
            "(?:still,? |but |however,? |yet )?(?:it|that|this|the (?:figure|number|total|sum|amount|result))\\b[^;]{0,50}\\b(?:than|above|below|short of|missed|beat|topped|exceeded|compare[sd]?)\\b[^;]{0,80}\\b(?:analysts|expected|estimate|estimates|consensus|forecast|predicted|wall street)\\b");
    private static final Pattern OF_THE_FIGURE = Pattern.compile(
            "(?:[^，。；]{0,8}(?:季度?|[年月前])的?|而?(?:这|那|该|此)(?:一|个|笔)?)(?:数字|金额|数额|规模)(?!化)|(?:the|that|this) (?:figure|number|total|sum|amount) (?:for|in|of the|was|is|compares)\\b");

    private static final KeyedPattern PLAIN = KeyedPattern.compile("(?:为|是|达|约|of)\\s*$");
    private static final Pattern TO_DATE = Pattern.compile(
            "累计|已经?(?:投|花|砸|支|达|付)|(?:投入|花费|支出|耗资|斥资|烧掉|砸下)了|至今|迄今|截至|花了|投了|用了|实际|\\b(?:so far|to date|year-to-date|since the (?:start|beginning) of)\\b");
    /** 指引被调高25%，达到250亿: the guidance, not the money, has come to that. */
    private static final KeyedPattern MOVED_GUIDANCE = KeyedPattern.compile(
            "(?:指引|预算|目标|财测|预测|预算案|执行案)[^。，；]{0,20}，(?:[^。，；\\d]{0,4})?(?:来到|达到|达|升至|增至|降至|为|规模)(?:约|近|逾|超过)?\\s*$");

    private static final KeyedPattern RUNNING_YEAR =
            KeyedPattern.compile("(?:今年|本财年|本年度|明年)(?![^，。]{0,4}(?:季|半年|月|以来|至今))");
    private static final KeyedPattern ANNUAL =
            KeyedPattern.compile("\\b(?:annual|annually|a year|per year|each year|every year|yearly)\\b");
    private static final Pattern LEADS_TO = Pattern.compile(
            "(?:[^.,;]{0,30} )?\\s*(?:to|up to|towards?)(?: an?)?(?: (?:about|around|roughly|nearly|some|almost|more than|over|projected|estimated|expected|forecast))*\\s*");

    private static final KeyedPattern YEARS_TO_COME =
            KeyedPattern.compile("(?:未来|今后|往后|接下来)(?:[两二三四五六七八九十几数]|\\d{1,2})年(?![^，。]{0,4}每年)");

    private final Passage passage;

    Wording(Passage passage) {
        this.passage = passage;
    }

    /** 高于去年的409亿，也超越市场原先预期的450亿: what was expected of the period that the sentence began with. */
    boolean isExpectedInstead(int amount) {
        return amount > 1 && new Outsiders(passage).areNamedAt(amount) && isComparison(amount);
    }

    /** Annual capital spending of $4 billion from 2026 to 2029: a level of each year, no sum over them. */
    boolean isAnnual(int amount) {
        return ANNUAL.isIn(passage.lower(passage.around(amount)));
    }

    /** "Rises from $76 billion to $276 billion": where a development starts from, and the next amount is where it leads. */
    boolean isRise(int amount) {
        return amount + 1 < passage.amounts.size()
                && isStart(amount)
                && LEADS_TO.matcher(passage.lower(passage.before(amount + 1))).matches();
    }

    /** Whether the amount is where a development leads. */
    boolean isRisen(int amount) {
        return amount > 0 && isRise(amount - 1);
    }

    /** Whether the amount is where a development starts from: "从2021年的1451亿增长到…". A plan that is moved is none. */
    boolean isStart(int amount) {
        return START.isIn(passage.lower(passage.clauseBefore(amount)))
                && !passage.has(passage.before(amount), Vocabulary.FORMER)
                && !isNamedPlan(amount)
                && !MOVED_PLAN.isIn(passage.lower(passage.before(amount)));
    }

    /** Whether an amount is a plan that the text calls a former one. */
    boolean isFormer(int amount) {
        return passage.has(passage.before(amount), Vocabulary.FORMER)
                || passage.has(passage.clauseAfter(amount), Vocabulary.FORMER);
    }

    /** Whether the text gives the amount only as what held before another took its place: raised <i>from</i> $85 billion, 由750亿美元上调至…, 年初给出的750亿. */
    boolean isSuperseded(int amount) {
        String before = passage.lower(passage.before(amount));
        if (MOVED_TO.isIn(before)) {
            return false;
        }
        if (MOVED_FROM.isIn(before)) {
            return !BY_WHOM.isIn(before) || MOVES_ON.isIn(passage.lower(passage.after(amount)));
        }
        return isFormer(amount);
    }

    /** Whether the words next to the amount call it a plan: "资本支出计划360亿美元", "a budget of $2 billion". */
    boolean isNamedPlan(int amount) {
        Word plan = lastOf(passage.before(amount), Vocabulary.PLAN);
        return plan != null
                && passage.lower(new TextSpan(
                                plan.end(),
                                Math.max(plan.end(), passage.amounts.get(amount).start())))
                        .matches("(?s)\\s*(?:为|是|of|at|to|的)?\\s*");
    }

    /** Whether the amount's own clause calls it a forecast, so that it stays one when the period is over: "预计2025年的资本支出约为1250亿美元". */
    boolean isForecast(int amount) {
        if (isHedgedPlan(amount) || SAID_OF_FORECAST.isIn(passage.lower(region(amount)))) {
            return true;
        }
        TextSpan clause = passage.clauseBefore(amount);
        Matcher forecast = FORECAST.matcher(passage.lower(clause));
        int end = -1;
        while (forecast.find()) {
            end = clause.start() + forecast.end();
        }
        return end >= 0
                && !passage.has(new TextSpan(end, clause.end()), Vocabulary.DONE)
                && !passage.has(clause, Vocabulary.LAST_QUARTER)
                && !isStart(amount);
    }

    /** Whether the amount is worded as something to come. A plan in the amount's own clause outweighs what is done in others, and the other way round. */
    boolean isPlan(int amount) {
        TextSpan clause = passage.clauseBefore(amount);
        if (passage.has(clause, Vocabulary.PLAN)
                || isHedgedPlan(amount)
                || MOVED_GUIDANCE.isIn(passage.lower(region(amount)))) {
            return true;
        }
        if (passage.has(clause, Vocabulary.DONE)) {
            return false;
        }
        TextSpan region = region(amount);
        Word plan = lastOf(region, Vocabulary.PLAN);
        Word done = lastOf(region, Vocabulary.DONE);
        if (plan == null && done == null && amount > 0 && isJoined(amount)) {
            return isPlan(amount - 1);
        }
        if (plan == null) {
            return passage.has(passage.clauseAfter(amount), Vocabulary.PLAN) && done == null;
        }
        return done == null || plan.start() > done.start();
    }

    /** 预计约50亿: the hedge belongs to the amount. */
    private boolean isHedgedPlan(int amount) {
        Amount told = passage.amounts.get(amount);
        return passage.isChinese() && passage.has(new TextSpan(told.start(), told.end()), Vocabulary.PLAN);
    }

    /** "Still, it was less than the $7.9 billion that analysts had predicted": says of the figure told before how it compares. */
    boolean isHeldToForecast() {
        return HELD_TO_FORECAST.matcher(passage.lower(passage.span())).lookingAt();
    }

    /** 第一季度的数字其实更大, "The figure for the first quarter was larger": goes on from the figure told before. */
    boolean isOfTheFigure() {
        return OF_THE_FIGURE.matcher(passage.lower(passage.span())).lookingAt();
    }

    /** Whether the sentence speaks of plans at all. */
    boolean namesPlan() {
        return passage.has(passage.span(), Vocabulary.PLAN);
    }

    boolean isDone(int amount) {
        if (isPlan(amount)) {
            return false;
        }
        if (passage.has(region(amount), Vocabulary.DONE) || endsPlainly(amount)) {
            return true;
        }
        return amount > 0 && !passage.has(region(amount), Vocabulary.PLAN) && isDone(amount - 1);
    }

    /** 宣布今年资本开支为300亿: whatever year that is, it is not over. */
    boolean isOfRunningYear(int amount) {
        return RUNNING_YEAR.isIn(passage.lower(passage.clauseBefore(amount)));
    }

    /** 未来三年扩产额达1500亿. */
    boolean isOfYearsToCome(int amount) {
        return YEARS_TO_COME.isIn(passage.lower(region(amount)));
    }

    /** 累计已投入, 至今: of a year that runs what was spent so far. */
    boolean isToDate(int amount) {
        return TO_DATE.matcher(passage.lower(region(amount))).find();
    }

    /** "…的资本开支为5.8亿港元", "capex of $2 billion". */
    private boolean endsPlainly(int amount) {
        return PLAIN.isIn(passage.lower(passage.clauseBefore(amount)));
    }

    /** Whether another figure is held against this one: "up from $10 billion", "较2025年的914亿". */
    boolean isComparison(int amount) {
        return passage.has(passage.before(amount), Vocabulary.AGAINST);
    }

    /** What the text says of an amount in front of it: back to the amount before. */
    private TextSpan region(int amount) {
        return passage.before(amount);
    }

    /** Whether nothing but a conjunction parts the amount from the one before. */
    private boolean isJoined(int amount) {
        return passage.before(amount).length() <= 5;
    }

    private @Nullable Word lastOf(TextSpan part, String category) {
        List<Word> words = passage.words(part, category);
        return words.isEmpty() ? null : words.get(words.size() - 1);
    }
}
