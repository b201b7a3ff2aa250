package org.layoffledger.extraction.capex;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.layoffledger.extraction.TextSpan;
import org.layoffledger.extraction.company.CompanyMention;
import org.layoffledger.extraction.lexicon.KeyedPattern;
import org.layoffledger.extraction.lexicon.Word;

/** Tells which amounts of a sentence are capital expenditure, and on what ground. */
final class Topic {

    /** On what ground an amount counts as capital expenditure. */
    enum Standing {
        /** The thing is named: 资本开支, capex. */
        NAMED("capex-named"),
        /** Money is spent on what capex is spent on: data centres, AI infrastructure. */
        SPENT("capex-spent-on-infrastructure"),
        /** The sentence before was about capex, and this one goes on. */
        CARRIED("capex-carried-on"),
        NONE("none");

        final String rule;

        Standing(String rule) {
            this.rule = rule;
        }
    }

    private static final Set<String> HEADS = Set.of(Vocabulary.NOUN, Vocabulary.OTHER);
    private static final Set<String> HEADS_AND_OBJECTS = Set.of(Vocabulary.NOUN, Vocabulary.OTHER, Vocabulary.OBJECT);
    private static final Set<String> OBJECTS = Set.of(Vocabulary.OBJECT, Vocabulary.AI, Vocabulary.NOUN);
    private static final Set<String> GOING_ON = Set.of(
            Vocabulary.SPEND,
            Vocabulary.PLAN,
            Vocabulary.OUTSIDER,
            Vocabulary.DONE,
            Vocabulary.AGAINST,
            Vocabulary.FULL_YEAR);
    private static final Pattern LINK = Pattern.compile(
            "^\\s*(?:\\([^)]{0,60}\\)\\s*)?(?:(?:annually|a year|per year|this year|next year|last year)\\s+)?(?:in|of|on|for|worth of|toward|towards|into|as|to)\\b.*",
            Pattern.DOTALL);
    private static final Pattern CHINESE_LINK = Pattern.compile(
            "^\\s*(?:\\([^)]{0,60}\\)\\s*)?(?:以上|左右|上下)?(?:的|用于|用在|作为|于|在|来|以|建|打造|扩|兴建|投资|投入)?.*", Pattern.DOTALL);
    private static final Pattern NEW_CLAUSE = Pattern.compile(
            "\\b(?:because|while|after|although|which|who|that|whose|and|but|when|amid|thanks|driven|due|despite|following)\\b");
    private static final KeyedPattern PAYING =
            KeyedPattern.compile("\\b(?:fund|finance|pay for|support|cover)|用于|用来|支应|以支");
    /** What companies as such have to spend is nobody's capital expenditure: 企业需要投入数十亿, "companies must invest billions". */
    private static final KeyedPattern ANYBODY = KeyedPattern.compile(
            "(?<![该这家此本])(?:企业|公司|厂商|业者)们?(?:需要|需|必须|须|得|往往|通常|都要|都得|不得不)[^，。；]{0,12}$"
                    + "|\\b(?:companies|firms|enterprises|businesses|providers|operators) (?:must|need to|have to|would have to|will have to)\\b[^,.;]{0,50}$");

    /** 平均值410亿美元: the middle of a range told before. */
    private static final KeyedPattern MEAN = KeyedPattern.compile("(?:平均值?|中位数|中值|中间值|中点|均值)(?:为|是|约|约为|达|的)?\\s*$");
    /** 全球晶圆厂设备支出将达1160亿美元: what a whole world spends. */
    private static final KeyedPattern OF_THE_WORLD = KeyedPattern.compile(
            "(?:全球|全世界|全产业|全行业)[^，。；]{0,16}(?:设备支出|设备投资|设备市场|资本支出|资本开支|支出|投资|投入)(?:总额|规模|金额|总计|合计|总规模)?(?:预计|预估|有望|可望|约|将|会|或|近|逾|超过|达到?|为|上看|增至|增长至|来到)*\\s*$");

    private static final Pattern IN_WHICH =
            Pattern.compile("\\s*(?:in|of|as part of) (?:a|an|the|its|their|this|that)\\b");
    private static final Pattern ROUND_ENDS = Pattern.compile("(?: round| deal)?\\s*,");
    private static final int WIDEST_CHINESE_HEAD = 22;
    private static final int WIDEST_HEAD = 70;
    private static final int WIDEST_OBJECT = 80;

    /** What is bought, behind an amount: nothing of the kind stands in "投了804亿元" and "spent $131 billion in 2025". */
    private static final Pattern BOUGHT = Pattern.compile(
            "\\s*(?:on|for|to|into|at|of|worth|buying|acquiring)\\b|\\s*in (?!20\\d\\d|the (?:\\w+ )?(?:quarter|year|half|three|nine|six|period)|fiscal|its fiscal|q[1-4]|all|total|fy)|[\\u4e00-\\u9fff]{6,}");

    /** "$9.5 billion for 2016, of which $1.5 billion is for memory": a part of what was told. */
    private static final KeyedPattern OF_WHICH =
            KeyedPattern.compile("\\b(?:of which|including|of that,?)(?: (?:about|around|some|roughly|up to))? ?$");

    private static final KeyedPattern GUIDED = KeyedPattern.compile(
            "\\b(?:guid(?:ed|es|ing)|guidance|budget(?:ed|s)|earmark(?:ed|s)|pencill?ed in|penned in)(?: (?:to|for|at|in|is|of))?(?: (?:about|around|roughly|approximately|up to|between|some|nearly|a range of))* ?$");
    private static final KeyedPattern OPEN_BRACKET = KeyedPattern.compile("\\([^)]*$");

    private final Passage passage;
    private final boolean headed;

    Topic(Passage passage) {
        this(passage, false);
    }

    /** A topic of a story whose headline may name capital expenditure. */
    Topic(Passage passage, boolean headed) {
        this.passage = passage;
        this.headed = headed;
    }

    /** Whether the sentence speaks of capital expenditure by name. */
    boolean isNamed() {
        return passage.has(passage.span(), Vocabulary.NOUN);
    }

    /** Whether an amount in this sentence can count at all: most sentences are told apart by their words, before anybody looks for amounts in them. */
    boolean mayStand(boolean carried, TextSpan surroundings) {
        return carried
                || isNamed()
                || headed && passage.has(passage.span(), Vocabulary.PLAN)
                || passage.has(passage.span(), Vocabulary.SPEND) && (headed || passage.hasAny(surroundings, OBJECTS));
    }

    /**
     * The ground on which an amount counts.
     *
     * @param carried whether the sentence before was about capital expenditure
     * @param surroundings the sentence before, this one and the next
     */
    Standing of(int amount, boolean carried, TextSpan surroundings) {
        Word behind = headBehind(amount);
        if (behind != null && behind.is(Vocabulary.OTHER)
                || amount > 0 && OF_WHICH.isIn(passage.lower(passage.before(amount)))) {
            return Standing.NONE;
        }
        if (behind != null && behind.is(Vocabulary.NOUN)) {
            return paysFor(amount, behind) ? Standing.NONE : Standing.NAMED;
        }
        if (isOfTheWorld(amount)) {
            return Standing.NONE;
        }
        boolean spent = isSpent(amount, behind, surroundings);
        Word ahead = lastHead(passage.upTo(amount));
        if (ahead != null && ahead.is(Vocabulary.NOUN)) {
            return amount == 0 && isOfAnother(ahead) ? Standing.NONE : Standing.NAMED;
        }
        if (ahead != null) {
            boolean sameClause = ahead.start() >= passage.clauseBefore(amount).start();
            return spent && !sameClause && !isFrame(ahead) ? Standing.SPENT : Standing.NONE;
        }
        if (headed && isGuided(amount)) {
            return Standing.CARRIED;
        }
        if (spent) {
            return Standing.SPENT;
        }
        return carried && goesOn(amount) ? Standing.CARRIED : Standing.NONE;
    }

    /** The last noun in front of the amount that says what it is; "Research" in the name of a house says nothing. */
    private @Nullable Word lastHead(TextSpan part) {
        Word head = passage.last(part, HEADS);
        boolean named = head != null
                && head.entry().form().equals("research")
                && Character.isUpperCase(passage.analysis.document().folded().charAt(head.start()));
        return named && head != null ? passage.last(new TextSpan(part.start(), head.start()), HEADS) : head;
    }

    /** "Intel has guided to $9.5 billion": in a text about capital expenditure nothing else is guided to without its name. */
    private boolean isGuided(int amount) {
        return GUIDED.isIn(passage.lower(passage.clauseBefore(amount)));
    }

    /** The ground in an item of a list that a line about capital expenditure heads: only what says that it is something else counts against it. */
    Standing ofItem(int amount) {
        Word behind = headBehind(amount);
        boolean bracketed = OPEN_BRACKET.isIn(passage.lower(passage.upTo(amount)));
        return bracketed || behind != null && behind.is(Vocabulary.OTHER) ? Standing.NONE : Standing.CARRIED;
    }

    /** The sentence without the amounts that only tell by how much something changed. */
    Passage withoutDeltas() {
        List<Amount> levels = new ArrayList<>();
        for (int i = 0; i < passage.amounts.size(); i++) {
            if (!isDelta(i)) {
                levels.add(passage.amounts.get(i));
            }
        }
        return passage.with(levels);
    }

    private boolean isOfTheWorld(int amount) {
        TextSpan clause = passage.clauseBefore(amount);
        return passage.isChinese()
                && OF_THE_WORLD.isIn(passage.lower(clause))
                && passage.analysis.companiesIn(clause).isEmpty()
                && !passage.has(clause, Vocabulary.GROUP);
    }

    private boolean goesOn(int amount) {
        return passage.hasAny(passage.before(amount), GOING_ON)
                || passage.has(passage.before(amount), Vocabulary.YEAR_AGO)
                || !passage.analysis.timesIn(passage.before(amount)).isEmpty();
    }

    private boolean isDelta(int amount) {
        int start = passage.amounts.get(amount).start();
        TextSpan before = passage.before(amount);
        if (MEAN.isIn(passage.lower(before))) {
            return true;
        }
        List<Word> deltas = passage.words(before, Vocabulary.DELTA);
        if (!deltas.isEmpty()) {
            Word last = deltas.get(deltas.size() - 1);
            String between = passage.lower(new TextSpan(last.end(), Math.max(last.end(), start)));
            if (between.isBlank() || between.strip().matches("了?(?:约|近|超过|逾|至少)?|about|around|roughly|nearly|some|a")) {
                return true;
            }
        }
        TextSpan after = passage.clauseAfter(amount);
        List<Word> behind = passage.words(after, Vocabulary.DELTA_AFTER);
        return !behind.isEmpty()
                && passage.lower(new TextSpan(after.start(), behind.get(0).start()))
                        .isBlank();
    }

    /** "腾讯资本开支回落，阿里称3800亿元可能偏小": the noun is said of one company, the first amount, in a later clause, of another. */
    private boolean isOfAnother(Word noun) {
        TextSpan clause = passage.clauseBefore(0);
        List<CompanyMention> before =
                passage.analysis.companiesIn(new TextSpan(passage.span().start(), noun.start()));
        List<CompanyMention> own = passage.analysis.companiesIn(clause);
        return clause.start() > noun.start()
                && !before.isEmpty()
                && !own.isEmpty()
                && own.stream()
                        .noneMatch(company ->
                                before.stream().anyMatch(other -> other.name().equals(company.name())))
                && own.get(0).kind() == CompanyMention.Kind.COMPANY;
    }

    /** "在400亿美元融资中，软银将投入300亿", "in a $40 billion funding round, SoftBank will invest…": what is told of is a share of that. */
    private boolean isFrame(Word head) {
        int clause = passage.clauseStart(head.start(), passage.span().start());
        String before = passage.lower(new TextSpan(clause, head.start()));
        String behind = passage.lower(new TextSpan(head.end(), passage.span().end()));
        return behind.startsWith("中")
                || IN_WHICH.matcher(before).lookingAt()
                        && ROUND_ENDS.matcher(behind).lookingAt();
    }

    /** Whether the amount is raised to pay for capex and is none itself: "borrowed $3 billion to fund its capital expenditure". */
    private boolean paysFor(int amount, Word behind) {
        Word raised = passage.last(passage.clauseBefore(amount), HEADS);
        TextSpan between = new TextSpan(passage.amounts.get(amount).end(), behind.start());
        return raised != null && raised.is(Vocabulary.OTHER) && PAYING.isIn(passage.lower(between));
    }

    /** The noun that the amount is an amount of, where it stands behind: "$5 billion in revenue", "3000亿美元的供应合约". */
    private @Nullable Word headBehind(int amount) {
        TextSpan clause = passage.clauseAfter(amount);
        int widest = passage.isChinese() ? WIDEST_CHINESE_HEAD : WIDEST_HEAD;
        TextSpan near = new TextSpan(clause.start(), Math.min(clause.end(), clause.start() + widest));
        String text = passage.lower(near);
        if (passage.isChinese() && !startsLatin(text)) {
            return CHINESE_LINK.matcher(text).matches() ? lastOfPhrase(near) : null;
        }
        boolean linked = LINK.matcher(text).matches();
        TextSpan reach = new TextSpan(near.start(), near.start() + reach(text, linked));
        List<Word> heads = passage.analysis.words().in(reach, HEADS_AND_OBJECTS);
        return heads.isEmpty() ? null : linked ? heads.get(0) : heads.get(heads.size() - 1);
    }

    private static boolean startsLatin(String text) {
        String stripped = text.strip();
        return !stripped.isEmpty() && stripped.charAt(0) < 128 && Character.isLetter(stripped.charAt(0));
    }

    /** How far the noun phrase behind an amount can reach: to a conjunction, and without a preposition only over a few words. */
    private static int reach(String text, boolean linked) {
        var clause = NEW_CLAUSE.matcher(text);
        int end = clause.find() ? clause.start() : text.length();
        if (linked) {
            return end;
        }
        var preposition = Pattern.compile(
                        "\\b(?:in|of|on|for|to|from|by|at|with|as|over|during|is|was|will|this|last|next)\\b")
                .matcher(text);
        return Math.min(end, preposition.find() ? preposition.start() : Math.min(end, 40));
    }

    /** In Chinese the head closes its phrase: of 资料中心供应合约 it is 合约. */
    private @Nullable Word lastOfPhrase(TextSpan near) {
        Word head = null;
        for (Word word : passage.analysis.words().in(near, HEADS_AND_OBJECTS)) {
            if (head != null && word.start() - head.end() > 4) {
                break;
            }
            if (head == null && word.start() - near.start() > 14) {
                break;
            }
            if (head != null
                    && head.is(Vocabulary.OTHER)
                    && PAYING.isIn(passage.lower(new TextSpan(head.end(), Math.max(head.end(), word.start()))))) {
                break;
            }
            head = word;
        }
        return head;
    }

    private boolean isSpent(int amount, @Nullable Word behind, TextSpan surroundings) {
        TextSpan before = passage.before(amount);
        List<Word> verbs = passage.words(before, Vocabulary.SPEND);
        boolean verbNear = !verbs.isEmpty()
                && passage.amounts.get(amount).start()
                                - verbs.get(verbs.size() - 1).end()
                        <= 30
                && !passage.hasClauseBreak(
                        verbs.get(verbs.size() - 1).end(),
                        passage.amounts.get(amount).start());
        verbNear |= !verbs.isEmpty() && isOfObject(verbs.get(verbs.size() - 1), amount);
        boolean nounBehind = behind != null
                && behind.is(Vocabulary.OBJECT)
                && passage.has(passage.clauseAfter(amount), Vocabulary.SPEND);
        if (!verbNear && !nounBehind
                || passage.has(passage.clauseBefore(amount), Vocabulary.NEGATION)
                || ANYBODY.isIn(passage.lower(passage.clauseBefore(amount)))) {
            return false;
        }
        return passage.hasAny(passage.span(), OBJECTS)
                || passage.hasAny(surroundings, OBJECTS)
                || headed && verbNear && !isBought(amount);
    }

    /** "Outlays for new fabs and tools would land between $56 billion and $60 billion": verb and object in front of the amount. */
    private boolean isOfObject(Word verb, int amount) {
        int start = passage.amounts.get(amount).start();
        return start - verb.end() <= WIDEST_OBJECT
                && passage.hasAny(new TextSpan(verb.end(), start), OBJECTS)
                && !passage.hasClauseBreak(verb.end(), start);
    }

    /** Whether something is told for which the money was spent; a time is none. */
    private boolean isBought(int amount) {
        TextSpan behind = passage.clauseAfter(amount);
        String words = passage.lower(behind);
        return BOUGHT.matcher(words).lookingAt()
                && (!passage.isChinese() || passage.analysis.timesIn(behind).isEmpty());
    }
}
