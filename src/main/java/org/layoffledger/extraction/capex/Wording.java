package org.layoffledger.extraction.capex;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.layoffledger.extraction.TextSpan;
import org.layoffledger.extraction.company.CompanyMention;
import org.layoffledger.extraction.lexicon.KeyedPattern;
import org.layoffledger.extraction.lexicon.Word;

/** How a sentence words its amounts: as plan, as forecast of an outsider, as done, as what another figure is held against. */
final class Wording {

    private static final Pattern INSIDER = Pattern.compile(
            "该公司|公司则|公司预|公司计|公司说|公司表示|管理层|财务长|财务总监|首席财务官|董事长|执行长|首席执行官|the company|the firm|management|chief financial|chief executive|\\bcfo\\b|\\bceo\\b|\\bit (?:expects|plans|said|will|now)");
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

    /** "…, estimates Sundar Srinivasan of Summit Research, …". */
    private static final Pattern RECKONED = Pattern.compile(
            ", (?:estimates|reckons|predicts|calculates|figures|estimated|predicted) (?:[\\p{L}.'-]+ ){1,3}(?:of|at|from) ");

    private static final Pattern HELD_TO_FORECAST = Pattern.compile(
            "(?:still,? |but |however,? |yet )?(?:it|that|this|the (?:figure|number|total|sum|amount|result))\\b[^;]{0,50}\\b(?:than|above|below|short of|missed|beat|topped|exceeded|compare[sd]?)\\b[^;]{0,80}\\b(?:analysts|expected|estimate|estimates|consensus|forecast|predicted|wall street)\\b");
    private static final Pattern PASSIVE = Pattern.compile("(?:is|are|was|were) ");
    private static final KeyedPattern INSIDER_SAYS = KeyedPattern.compile(
            "\\b(?:chief financial|chief executive|finance chief|cfo|ceo|management|executives|the company|the firm)\\b(?!'s cap)[^.;]{0,60}\\b(?:said|says|told|indicated|added|noted|guided|announced|stated|confirmed|disclosed)\\b");
    /** Above the $30 billion estimate. */
    private static final Pattern ESTIMATE_BEHIND = Pattern.compile(
            "(?: or so| figure| number)? (?:consensus|estimated?\\b(?! of)|estimates|(?:that )?(?:analysts|wall street)\\b|expected by (?:analysts|wall street)|(?:analyst|street) estimate)");

    private static final KeyedPattern PLAIN = KeyedPattern.compile("(?:为|是|达|约|of)\\s*$");
    /** What analysts say of a company: it does not speak itself. */
    private static final Pattern RATED = Pattern.compile("(?:的|'s)? ?(?:目标价|评级|price target|rating)");

    private static final Pattern TO_DATE =
            Pattern.compile("累计|已经?(?:投|花|砸|支|达|付)|(?:投入|花费|支出|耗资|斥资|烧掉|砸下)了|至今|迄今|截至|花了|投了|用了|实际");
    private static final KeyedPattern ESTIMATES = KeyedPattern.compile("[估测预算料]|认为|看好|指出|表示|分析|称");

    /** 指引被调高25%，达到250亿: the guidance, not the money, has come to that. */
    private static final KeyedPattern MOVED_GUIDANCE = KeyedPattern.compile(
            "(?:指引|预算|目标|财测|预测|预算案|执行案)[^。，；]{0,20}，(?:[^。，；\\d]{0,4})?(?:来到|达到|达|升至|增至|降至|为|规模)(?:约|近|逾|超过)?\\s*$");
    /** 营收优于分析师预期，不过资本支出将达…: what was expected was another figure. */
    private static final KeyedPattern BEATEN = KeyedPattern.compile("(?:优于|高于|低于|好于|逊于|超过|超出|超越|不及|未达|符合|胜过)(?:了)?$");

    private static final KeyedPattern RUNNING_YEAR =
            KeyedPattern.compile("(?:今年|本财年|本年度|明年)(?![^，。]{0,4}(?:季|半年|月|以来|至今))");

    private static final int ACTS_WITHIN = 16;

    private final Passage passage;

    Wording(Passage passage) {
        this.passage = passage;
    }

    /** Whether an amount is an outsider's forecast. */
    boolean isOutsiders(int amount) {
        if (RECKONED.matcher(passage.lower(passage.span())).find()) {
            return true;
        }
        TextSpan own = region(amount);
        Word outsider = lastOf(own, Vocabulary.OUTSIDER);
        if (outsider != null && !isBeaten(outsider, amount)) {
            return lastInsider(new TextSpan(outsider.end(), own.end())) < 0 && !isSaidByInsider(outsider);
        }
        if (ESTIMATE_BEHIND.matcher(passage.lower(passage.clauseAfter(amount))).lookingAt()) {
            return true;
        }
        if (amount > 0 && isJoined(amount)) {
            return isOutsiders(amount - 1);
        }
        if (lastInsider(own) >= 0) {
            return false;
        }
        return amount > 0 && leadsSentence() || closesSentence();
    }

    private boolean isBeaten(Word outsider, int amount) {
        int clause = passage.clauseBefore(amount).start();
        return passage.isChinese()
                && outsider.end() <= clause
                && BEATEN.isIn(passage.lower(new TextSpan(passage.span().start(), outsider.start())));
    }

    /** 高于去年的409亿，也超越市场原先预期的450亿: what was expected of the period that the sentence began with. */
    boolean isExpectedInstead(int amount) {
        return amount > 1 && isOutsidersOwn(amount) && isComparison(amount);
    }

    /** Whether an outsider is named right at the amount: a consensus, even of what is over by now. */
    boolean isOutsidersOwn(int amount) {
        return passage.has(passage.clauseBefore(amount), Vocabulary.OUTSIDER)
                || ESTIMATE_BEHIND
                        .matcher(passage.lower(passage.clauseAfter(amount)))
                        .lookingAt();
    }

    /** The finance chief said that capex is expected to exceed $100 billion: nobody outside forecasts. */
    private boolean isSaidByInsider(Word outsider) {
        return PASSIVE.matcher(outsider.entry().form()).lookingAt()
                && INSIDER_SAYS.isIn(passage.lower(new TextSpan(passage.span().start(), outsider.start())));
    }

    /** An outsider in front of the first amount speaks for the whole sentence unless the first amount is held against his figure. */
    private boolean leadsSentence() {
        Word outsider = lastOf(passage.upTo(0), Vocabulary.OUTSIDER);
        if (outsider == null) {
            return false;
        }
        int clause = passage.clauseStart(outsider.start(), passage.span().start());
        return !passage.has(new TextSpan(clause, outsider.start()), Vocabulary.AGAINST);
    }

    /** 法人预估, 机构认为: an outsider that is only astonished says nothing. */
    private boolean estimates(Word outsider) {
        int end = Math.min(passage.span().end(), outsider.end() + 10);
        return ESTIMATES.isIn(passage.lower(new TextSpan(outsider.start(), Math.max(outsider.end(), end))));
    }

    /** "…, research firm Tidewater estimates." */
    private boolean closesSentence() {
        TextSpan rest = passage.after(passage.amounts.size() - 1);
        List<Word> outsiders = passage.words(rest, Vocabulary.OUTSIDER);
        return !outsiders.isEmpty()
                && (!passage.isChinese() || estimates(outsiders.get(0)))
                && !passage.has(new TextSpan(rest.start(), outsiders.get(0).start()), Vocabulary.AGAINST);
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
        if (SAID_OF_FORECAST.isIn(passage.lower(region(amount)))) {
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
        if (passage.has(clause, Vocabulary.PLAN) || MOVED_GUIDANCE.isIn(passage.lower(region(amount)))) {
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

    /** "Still, it was less than the $7.9 billion that analysts had predicted": says of the figure told before how it compares. */
    boolean isHeldToForecast() {
        return HELD_TO_FORECAST.matcher(passage.lower(passage.span())).lookingAt();
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

    private int lastInsider(TextSpan part) {
        var matcher = INSIDER.matcher(passage.lower(part));
        int last = -1;
        while (matcher.find()) {
            last = part.start() + matcher.start();
        }
        for (CompanyMention company : passage.analysis.companiesIn(part)) {
            int to = Math.min(part.end(), company.span().end() + ACTS_WITHIN);
            TextSpan behind =
                    new TextSpan(company.span().end(), Math.max(company.span().end(), to));
            if (company.kind() == CompanyMention.Kind.COMPANY
                    && passage.has(behind, Vocabulary.PLAN)
                    && !passage.has(behind, Vocabulary.NOUN)
                    && !RATED.matcher(passage.lower(behind)).lookingAt()
                    && !passage.has(behind, Vocabulary.OUTSIDER)) {
                last = Math.max(last, company.span().start());
            }
        }
        return last;
    }

    private @Nullable Word lastOf(TextSpan part, String category) {
        List<Word> words = passage.words(part, category);
        return words.isEmpty() ? null : words.get(words.size() - 1);
    }
}
