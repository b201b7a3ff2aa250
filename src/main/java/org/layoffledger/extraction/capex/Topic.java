package org.layoffledger.extraction.capex;

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

    private static final Set<String> OBJECTS = Set.of(Vocabulary.OBJECT, Vocabulary.AI, Vocabulary.NOUN);
    private static final Set<String> GOING_ON = Set.of(
            Vocabulary.SPEND,
            Vocabulary.PLAN,
            Vocabulary.OUTSIDER,
            Vocabulary.DONE,
            Vocabulary.AGAINST,
            Vocabulary.FULL_YEAR);
    /** What companies as such have to spend is nobody's capital expenditure: 企业需要投入数十亿, "companies must invest billions". */
    private static final KeyedPattern ANYBODY = KeyedPattern.compile(
            "(?<![该这家此本])(?:企业|公司|厂商|业者)们?(?:需要|需|必须|须|得|往往|通常|都要|都得|不得不)[^，。；]{0,12}$"
                    + "|\\b(?:companies|firms|enterprises|businesses|providers|operators) (?:must|need to|have to|would have to|will have to)\\b[^,.;]{0,50}$");

    /** 全球晶圆厂设备支出将达1160亿美元: what a whole world spends. */
    private static final KeyedPattern OF_THE_WORLD = KeyedPattern.compile(
            "(?:全球|全世界|全产业|全行业)[^，。；]{0,16}(?:设备支出|设备投资|设备市场|资本支出|资本开支|支出|投资|投入)(?:总额|规模|金额|总计|合计|总规模)?(?:预计|预估|有望|可望|约|将|会|或|近|逾|超过|达到?|为|上看|增至|增长至|来到)*\\s*$");

    /** "The industry will spend $185 billion": no company's. */
    private static final KeyedPattern OF_INDUSTRY = KeyedPattern.compile(
            "(?:^|, |; |\\bthat )(?:the )?(?:[a-z-]+ ){0,3}(?:industry|sector)(?:'s (?:[a-z]+ ){0,2}(?:capital|capex|spending)| (?:as a whole |[a-z]+ )?(?:will|would|is|was|spent|spends|plans|has|capital|capex))\\b");

    private static final int WIDEST_OBJECT = 80;

    /** What is bought, behind an amount: nothing of the kind stands in "投了804亿元" and "spent $131 billion in 2025". */
    private static final Pattern BOUGHT = Pattern.compile(
            "\\s*(?:on|for|to|into|at|of|worth|buying|acquiring)\\b|\\s*in (?!20\\d\\d|the (?:\\w+ )?(?:quarter|year|half|three|nine|six|period)|fiscal|its fiscal|q[1-4]|all|total|fy)|[\\u4e00-\\u9fff]{6,}");

    /** "$9.5 billion for 2016, of which $1.5 billion is for memory": a part of what was told. */
    private static final KeyedPattern OF_WHICH =
            KeyedPattern.compile("\\b(?:of which|including|of that,?)(?: (?:about|around|some|roughly|up to))? ?$");

    /** Of which $20 billion went into warehouses and $60 billion into data centers. */
    private static final Pattern AND_PART =
            Pattern.compile("[^.;:]{0,50},? and (?:about |around |some |roughly |another )*", Pattern.DOTALL);

    private static final Pattern PART_OPENS = Pattern.compile("(?:其中)?(?:的|在|用于|投向|投资于|投入|包括|单是|光是|仅)?");

    private static final KeyedPattern GUIDED = KeyedPattern.compile(
            "\\b(?:guid(?:ed|es|ing)|guidance|budget(?:ed|s)|earmark(?:ed|s)|pencill?ed in|penned in)(?: (?:to|for|at|in|is|of))?(?: (?:about|around|roughly|approximately|up to|between|some|nearly|a range of))* ?$");
    private static final KeyedPattern OPEN_BRACKET = KeyedPattern.compile("\\([^)]*$");

    /** More than the $4.8 billion it spent last year. */
    private static final Pattern IT_SPENT = Pattern.compile(
            "(?: \\([^)]{0,24}\\))?(?: that| which)? (?:it|they|we|the (?:company|group|firm|chipmaker|carrier|operator)) (?:had |has )?(?:spent|invested|laid out|put in)\\b(?! (?:on|in|for) (?!20\\d\\d|the |fiscal|its fiscal))");

    private static final Pattern TO = Pattern.compile("\\s*(?:from|to|at)\\b.*");
    private static final Pattern GAP = Pattern.compile(
            "[\\s,;]*(?:and|while|but)?\\s*(?:'s)?\\s*(?:from|to|at)?(?: an?)?(?: (?:about|around|roughly|nearly|some|almost|more than|over|up to|between|projected|estimated))*\\s*");

    private final Passage passage;
    private final HeadNouns heads;
    private final boolean headed;

    Topic(Passage passage) {
        this(passage, false);
    }

    /** A topic of a story whose headline may name capital expenditure. */
    Topic(Passage passage, boolean headed) {
        this.passage = passage;
        this.heads = new HeadNouns(passage);
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
        Word behind = heads.behind(amount);
        if (behind != null && behind.is(Vocabulary.OTHER) || isPart(amount, behind)) {
            return Standing.NONE;
        }
        if (behind != null && behind.is(Vocabulary.NOUN)) {
            return heads.paysFor(amount, behind) ? Standing.NONE : Standing.NAMED;
        }
        if (isOfTheWorld(amount)) {
            return Standing.NONE;
        }
        boolean spent = isSpent(amount, behind, surroundings);
        Word ahead = heads.last(passage.upTo(amount));
        if (ahead != null && ahead.is(Vocabulary.NOUN)) {
            return amount == 0 && heads.isOfAnother(ahead) ? Standing.NONE : Standing.NAMED;
        }
        if (ahead != null) {
            boolean sameClause = ahead.start() >= passage.clauseBefore(amount).start();
            return spent && !sameClause && !heads.isFrame(ahead) ? Standing.SPENT : Standing.NONE;
        }
        if (carried
                && !passage.isChinese()
                && passage.goesOn(IT_SPENT, passage.amounts.get(amount).end())) {
            return Standing.CARRIED;
        }
        if (headed && isGuided(amount)) {
            return Standing.CARRIED;
        }
        if (spent) {
            return Standing.SPENT;
        }
        return carried && goesOn(amount) ? Standing.CARRIED : Standing.NONE;
    }

    /** 其中5G约79亿元, 5G计划约350亿元, "of which $1.5 billion is for memory": a share of the amount before, unless it is what is called capital expenditure. */
    private boolean isPart(int amount, @Nullable Word behind) {
        if (behind != null && behind.is(Vocabulary.NOUN)) {
            return false;
        }
        String before = passage.lower(passage.before(amount));
        if (amount == 0 && !before.contains("其中")) {
            return false;
        }
        if (!passage.isChinese()) {
            return OF_WHICH.isIn(before) || AND_PART.matcher(before).matches() && isPart(amount - 1, null);
        }
        TextSpan clause = passage.clauseBefore(amount);
        Word part = passage.first(clause, Vocabulary.PART);
        return part != null
                && PART_OPENS
                        .matcher(passage.lower(new TextSpan(clause.start(), part.start())))
                        .matches()
                && !passage.has(clause, Vocabulary.NOUN)
                && passage.analysis.companiesIn(clause).isEmpty();
    }

    /** "Intel has guided to $9.5 billion": in a text about capital expenditure nothing else is guided to without its name. */
    private boolean isGuided(int amount) {
        return GUIDED.isIn(passage.lower(passage.clauseBefore(amount)));
    }

    /** The ground in an item of a list that a line about capital expenditure heads: only what says that it is something else counts against it. */
    Standing ofItem(int amount) {
        Word behind = heads.behind(amount);
        boolean bracketed = OPEN_BRACKET.isIn(passage.lower(passage.upTo(amount)));
        return bracketed || behind != null && behind.is(Vocabulary.OTHER) ? Standing.NONE : Standing.CARRIED;
    }

    private boolean isOfTheWorld(int amount) {
        TextSpan clause = passage.clauseBefore(amount);
        if (!passage.isChinese()) {
            TextSpan ahead = passage.upTo(amount);
            return OF_INDUSTRY.isIn(passage.lower(ahead))
                    && passage.analysis.companiesIn(ahead).isEmpty();
        }
        return passage.isChinese()
                && OF_THE_WORLD.isIn(passage.lower(clause))
                && passage.analysis.companiesIn(clause).isEmpty()
                && !passage.has(clause, Vocabulary.GROUP);
    }

    private boolean goesOn(int amount) {
        return isGapped(amount)
                || isDealtOut(amount)
                || passage.hasAny(passage.before(amount), GOING_ON)
                || passage.has(passage.before(amount), Vocabulary.YEAR_AGO)
                || !passage.analysis.timesIn(passage.before(amount)).isEmpty();
    }

    /** "Alphabet guided to $180 billion, and Meta to $130 billion": nothing but a name and a preposition in front. */
    private boolean isGapped(int amount) {
        if (amount == 0 || passage.isChinese()) {
            return false;
        }
        TextSpan before = passage.before(amount);
        List<CompanyMention> named = passage.analysis.companiesIn(before);
        if (named.size() > 1) {
            return false;
        }
        String words = named.isEmpty()
                ? passage.lower(before)
                : passage.lower(new TextSpan(before.start(), named.get(0).span().start()))
                        + passage.lower(new TextSpan(named.get(0).span().end(), before.end()));
        return GAP.matcher(words).matches()
                && (!named.isEmpty() || TO.matcher(words).matches());
    }

    /** Are expected to spend $865 million and $3 billion respectively. */
    private boolean isDealtOut(int amount) {
        return amount > 0
                && !passage.isChinese()
                && passage.before(amount).length() <= 6
                && passage.has(passage.span(), Vocabulary.DISTRIBUTE);
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
        if (!verbNear && !nounBehind && !SpentOn.flowedIn(passage, amount)
                || passage.has(passage.clauseBefore(amount), Vocabulary.NEGATION)
                || ANYBODY.isIn(passage.lower(passage.clauseBefore(amount)))) {
            return false;
        }
        return SpentOn.isIn(passage, passage.span())
                || SpentOn.isIn(passage, surroundings)
                || headed && verbNear && !isBought(amount);
    }

    /** "Outlays for new fabs and tools would land between $56 billion and $60 billion": verb and object in front of the amount. */
    private boolean isOfObject(Word verb, int amount) {
        int start = passage.amounts.get(amount).start();
        return start - verb.end() <= WIDEST_OBJECT
                && SpentOn.isIn(passage, new TextSpan(verb.end(), start))
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
