package org.layoffledger.extraction.capex;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.layoffledger.extraction.TextSpan;
import org.layoffledger.extraction.company.CompanyMention;
import org.layoffledger.extraction.lexicon.KeyedPattern;
import org.layoffledger.extraction.lexicon.Word;

/** Who speaks of an amount: an analyst, a bank, the market, or somebody of the company. */
final class Outsiders {

    private static final Pattern INSIDER = Pattern.compile(
            "该公司|公司则|公司预|公司计|公司说|公司表示|管理层|财务长|财务总监|首席财务官|董事长|执行长|首席执行官|the company|the firm|management|chief financial|chief executive|\\bcfo\\b|\\bceo\\b|\\bit (?:expects|plans|said|will|now)");

    /** "…, estimates Sundar Srinivasan of Summit Research, …". */
    private static final Pattern RECKONED = Pattern.compile(
            ", (?:estimates|reckons|predicts|calculates|figures|estimated|predicted) (?:[\\p{L}.'-]+ ){1,3}(?:of|at|from) ");

    private static final Pattern PASSIVE = Pattern.compile("(?:is|are|was|were) ");

    private static final KeyedPattern INSIDER_SAYS = KeyedPattern.compile(
            "\\b(?:chief financial|chief executive|finance chief|cfo|ceo|management|executives|the company|the firm)\\b(?!'s cap)[^.;]{0,60}\\b(?:said|says|told|indicated|added|noted|guided|announced|stated|confirmed|disclosed)\\b");

    /** Above the $30 billion estimate. */
    private static final Pattern ESTIMATE_BEHIND = Pattern.compile(
            "(?: or so| figure| number)? (?:consensus|estimated?\\b(?! of)|estimates|(?:that )?(?:analysts|wall street)\\b|expected by (?:analysts|wall street)|(?:analyst|street) estimate)");

    private static final KeyedPattern FORECAST_BEATEN = KeyedPattern.compile(
            "\\b(?:above|below|beating|topping|exceeding|ahead of|short of|than|versus|against|compared with) (?:the )?(?:analysts?|wall street|the street|market)(?:'s?)? (?:[a-z]+ ){0,2}(?:forecasts?|estimates?|expectations?|consensus|projections?)\\b");

    /** What analysts say of a company: it does not speak itself. */
    private static final Pattern RATED = Pattern.compile("(?:的|'s)? ?(?:目标价|评级|price target|rating)");

    private static final KeyedPattern ESTIMATES = KeyedPattern.compile("[估测预算料]|认为|看好|指出|表示|分析|称");

    /** 营收优于分析师预期，不过资本支出将达…: what was expected was another figure. */
    private static final KeyedPattern BEATEN = KeyedPattern.compile("(?:优于|高于|低于|好于|逊于|超过|超出|超越|不及|未达|符合|胜过)(?:了)?$");

    private static final KeyedPattern OWN_PLAN = KeyedPattern.compile(
            "\\b(?:guidance|guided|targets?|targeted|budgets?|budgeted|pledged|planned|committed)\\b");

    private static final Pattern LAST_WORD = Pattern.compile(",[^,;]{0,30}$");

    private static final Pattern SAYS = Pattern.compile(
            "(?:'s?)?(?: (?:analysts?|economists?|strategists?|team))?(?: [a-z'-]+){0,2} (?:says?|said|estimates?|estimated|reckons?|forecasts?|predicts?|predicted|projects?|projected|calculates?|wrote|writes|expects?)\\b");

    /** Analysts say that Amazon will spend so much: it has not said so itself. */
    private static final Set<String> MODAL =
            Set.of("will", "would", "could", "may", "should", "set to", "to spend", "to invest");

    private static final int ACTS_WITHIN = 16;
    /** Nothing but a conjunction parts two amounts. */
    private static final int JOINED = 5;

    private final Passage passage;

    Outsiders(Passage passage) {
        this.passage = passage;
    }

    /** Whether an amount is an outsider's forecast. */
    boolean forecast(int amount) {
        if (RECKONED.matcher(passage.lower(passage.span())).find()) {
            return true;
        }
        if (closesWithSaying() || isAgainstForecast(amount)) {
            return true;
        }
        TextSpan own = passage.before(amount);
        Word outsider = lastOf(own, Vocabulary.OUTSIDER);
        if (outsider != null && !isBeaten(outsider, amount)) {
            return lastInsider(new TextSpan(outsider.end(), own.end()), MODAL) < 0 && !isSaidByInsider(outsider);
        }
        if (ESTIMATE_BEHIND.matcher(passage.lower(passage.clauseAfter(amount))).lookingAt()) {
            return true;
        }
        if (amount > 0 && passage.before(amount).length() <= JOINED) {
            return forecast(amount - 1);
        }
        if (lastInsider(own) >= 0) {
            return false;
        }
        return amount > 0 && leadsSentence() || closesSentence();
    }

    /** Above analysts' forecast of $26 million: the words of comparison hold the outsider. */
    private boolean isAgainstForecast(int amount) {
        return !passage.isChinese() && FORECAST_BEATEN.isIn(passage.lower(passage.clauseBefore(amount)));
    }

    private boolean isBeaten(Word outsider, int amount) {
        int clause = passage.clauseBefore(amount).start();
        return passage.isChinese()
                && outsider.end() <= clause
                && BEATEN.isIn(passage.lower(new TextSpan(passage.span().start(), outsider.start())));
    }

    /** Whether an outsider is named right at the amount: a consensus, even of what is over by now. */
    boolean areNamedAt(int amount) {
        return isAgainstForecast(amount)
                || passage.has(passage.clauseBefore(amount), Vocabulary.OUTSIDER)
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

    /** "Amazon and Oracle will spend $300 billion, Morgan Stanley says": all of it is the bank's, whoever is to spend. */
    private boolean closesWithSaying() {
        TextSpan rest = passage.after(passage.amounts.size() - 1);
        List<Word> outsiders = passage.isChinese() ? List.of() : passage.words(rest, Vocabulary.OUTSIDER);
        if (outsiders.isEmpty()) {
            return false;
        }
        Word outsider = outsiders.get(0);
        String gap = passage.lower(new TextSpan(rest.start(), outsider.start()));
        return LAST_WORD.matcher(gap).find() && passage.goesOn(SAYS, outsider.end());
    }

    /** Whether somebody of the company speaks in the sentence, or the company itself. */
    boolean nameInsider() {
        return lastInsider(passage.span(), MODAL) >= 0 || OWN_PLAN.isIn(passage.lower(passage.span()));
    }

    private int lastInsider(TextSpan part) {
        return lastInsider(part, Set.of());
    }

    /** Where somebody of the company speaks last; a verb of {@code mere} by itself says nothing of who speaks. */
    private int lastInsider(TextSpan part, Set<String> mere) {
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
                    && passage.words(behind, Vocabulary.PLAN).stream()
                            .anyMatch(word -> !mere.contains(word.entry().form()))
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
