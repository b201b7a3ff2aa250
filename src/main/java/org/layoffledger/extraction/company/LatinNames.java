package org.layoffledger.extraction.company;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.layoffledger.extraction.TextSpan;
import org.layoffledger.extraction.lexicon.Word;
import org.layoffledger.extraction.lexicon.Words;

/**
 * Finds names of companies in Latin letters that the directory does not hold: a run of capitalised words with a company's form, trade or title next to it, or as
 * the subject of a cut or of capital spending. People, places and publications are left out.
 */
final class LatinNames {

    private static final int REACH = 90;
    private static final int SENTENCE = 160;
    private static final int NEARBY = 1000;
    private static final List<String> TRIGGERS = List.of("layoff.cut", "layoff.shed", "layoff.noun", "capex.noun");
    private static final List<String> WHOLE =
            List.of("company.other", "company.place", "company.publication", "company.title");
    private static final List<String> PLACES = List.of("place.country", "place.region", "place.state", "place.city");
    private static final Set<String> CUTTING = Set.of("layoff.cut", "layoff.shed", "layoff.gone");
    private static final Pattern TICKER =
            Pattern.compile("^ ?\\((?:nasdaq|nyse|lse|lon|tsx|asx|tyo|hkex|nse|bse|amex|otc)\\b");
    private static final Pattern POSSESSED = Pattern.compile(
            "^'s? (?:\\w+ ){0,2}(?:workforce|employees|staff|ceo|chief executive|layoffs?|headcount|parent company|co-founder|founder|job cuts|workers)\\b");
    private static final Pattern HEADS = Pattern.compile(
            "^ (?:ceo|cfo|cto|coo|co-ceo|chief executive|employees|workers|staff|layoffs?|job cuts|spokes|co-founder|founder|chief|shares)\\b");
    private static final Pattern APPOSITION = Pattern.compile(
            "^(?:'s)?, (?:(?:the|a|an|one of|which|whose|maker|developer|parent|owner|formerly|based)\\b|(?:[a-z-]+-based)\\b)");
    private static final Pattern AT = Pattern.compile(
            "(?:layoffs?|cuts?|jobs|workers|employees|staff|redundancies|roles|losses|people|reductions?|capex|capital expenditures?|capital spending|capital investment|climbed|risen|rose|fell|grew|jumped|dropped|doubled) (?:at|by|from|with) (?:the )?$");
    private static final Pattern HEADS_ZH =
            Pattern.compile("^ ?(?:公司|集团|首席执行官|执行长|行政总裁|ceo|创始人|创办人|员工|的裁员|的员工|旗下|将裁|宣布裁|裁)");
    private static final Pattern GO = Pattern.compile("[^.;:!?]* go\\b");
    private static final Pattern DATELINE = Pattern.compile("\\.? ?(?:[—–:(]|- |, \\w+\\.? \\d)");
    /** Not a name: 1H25, 25Q4, FY26. */
    private static final Pattern PERIOD = Pattern.compile("\\d{0,4}(?:[hq]|fy)\\d{1,4}");

    private static final Pattern AMOUNT = Pattern.compile(
            "(?: (?:about|around|more|than|over|up|to|as|much|nearly|almost|some|between|roughly))* ?(?:(?:us|nt|hk|a|c|s)?[$€£¥₹]|[0-9][0-9.,]* (?:billion|million|crore|trillion))");
    private static final Pattern PERSON_BEHIND = Pattern.compile(
            "^, (?:the |its |a |an |who |\\d\\d|[a-z-]+ )?(?:[\\w'-]+ ){0,2}(?:co-ceo|ceo|chief|president|founder|analyst|head|director|partner|economist|professor|executive|spokes\\w+|manager|vice|who)\\b");
    private static final Set<String> BETWEEN = Set.of(
            ("is are was were has have had will would to it its that also said says announced announces confirmed confirms plans planning plan "
                            + "expects expected on in this last week month year earlier monday tuesday wednesday thursday friday saturday sunday january february march april may june july august "
                            + "september october november december recently reportedly began started begins starting beginning set going about now just be been being told staff employees another "
                            + "again further more of a an the first second third wave round looking preparing considering quietly abruptly today yesterday by roughly nearly around disclosed "
                            + "revealed decided proposed intends aims wants late early morning night afternoon other then subsequently previously already each both all respectively and make "
                            + "makes making made conduct conducts conducting conducted initiate initiated initiates carry carried out through hit hits with undergo mass major significant large "
                            + "sets raised raises lifted lifts trimmed lowered boosted increased their cash "
                            + "new fresh global company-wide latest announce confirm start begin sweeping deep additional up as many some over than")
                    .split(" "));

    private static final Pattern ORDINARY_END =
            Pattern.compile("(?:ing|ions?|ed|ly|ments?|ness|ities|ers|ists|ants|ally)$");
    private static final Pattern LIST = Pattern.compile(" ?(?:,|、|和|及|与|,? and|&) ?");
    private final String text;
    private final String lower;
    private final Words words;
    private final ChineseClauses clauses;
    private final BitSet triggers = new BitSet();
    private final BitSet zhKindEnds = new BitSet();
    private final BitSet kindEnds = new BitSet();
    private final Map<TextSpan, String> whole = new HashMap<>();
    private final BitSet firstNames = new BitSet();

    LatinNames(String folded, String lower, Words words, ChineseClauses clauses) {
        this.text = folded;
        this.lower = lower;
        this.words = words;
        this.clauses = clauses;
        TRIGGERS.forEach(category -> words.of(category).forEach(word -> triggers.set(word.start())));
        words.of("capex.spend").forEach(this::markSpending);
        words.of("capex.pledge").forEach(this::markSpending);
        words.of("company.zhkind").forEach(word -> zhKindEnds.set(word.end()));
        words.of("company.kind").forEach(word -> kindEnds.set(word.end()));
        words.of("company.firstname").forEach(word -> firstNames.set(word.start()));
        words.of("layoff:let").forEach(this::markLet);
        PLACES.forEach(category -> words.of(category).forEach(word -> whole.put(word.span(), "company.place")));
        WHOLE.forEach(category -> words.of(category).forEach(word -> whole.put(word.span(), category)));
    }

    private void markLet(Word word) {
        if (GO.matcher(Names.after(lower, word.end(), 80)).lookingAt()) {
            triggers.set(word.start());
        }
    }

    private void markSpending(Word word) {
        if (AMOUNT.matcher(Names.after(lower, word.end(), 30)).lookingAt()) {
            triggers.set(word.start());
        }
    }

    /** The names among the runs, in order. */
    List<UnknownName> find(List<TextSpan> runs) {
        List<UnknownName> names = new ArrayList<>();
        for (TextSpan run : runs) {
            TextSpan name = withForm(run);
            Word form = form(name);
            if (form != null && form.end() > name.end()) {
                name = new TextSpan(name.start(), form.end());
            }
            String rule = rule(name, form);
            if (!rule.isEmpty()) {
                names.add(new UnknownName(
                        name, form == null ? name.end() : trimmedEnd(name.start(), form.start()), rule));
            }
        }
        addListed(runs, names);
        return names;
    }

    /** Tessaline, Brightmoor Games and Osprey Ledger: what stands in a list with a name is one, the last told first. */
    private void addListed(List<TextSpan> runs, List<UnknownName> names) {
        Map<Integer, UnknownName> byStart = new HashMap<>();
        names.forEach(name -> byStart.put(name.span().start(), name));
        for (int i = runs.size() - 2; i >= 0; i--) {
            TextSpan run = runs.get(i);
            UnknownName next = byStart.get(runs.get(i + 1).start());
            UnknownName own = byStart.get(run.start());
            boolean sure = own != null && !own.rule().equals(UnknownName.CANDIDATE);
            if (sure
                    || next == null
                    || next.rule().equals(UnknownName.CANDIDATE)
                    || !LIST.matcher(lower.substring(
                                    run.end(), Math.min(next.span().start(), run.end() + 8)))
                            .matches()) {
                continue;
            }
            if (whole.getOrDefault(run, "").isEmpty() && !isPerson(run, false)) {
                UnknownName listed = new UnknownName(run, run.end(), "company.list");
                names.remove(own);
                names.add(listed);
                byStart.put(run.start(), listed);
            }
        }
    }

    private int trimmedEnd(int start, int end) {
        int stem = end;
        while (stem > start && " ,".indexOf(text.charAt(stem - 1)) >= 0) {
            stem--;
        }
        return stem;
    }

    /** Takes along a legal form that follows: Foo, Inc. */
    private TextSpan withForm(TextSpan run) {
        int next = run.end();
        while (next < text.length() && next < run.end() + 2 && " ,".indexOf(text.charAt(next)) >= 0) {
            next++;
        }
        for (Word word : words.in(new TextSpan(next, Math.min(text.length(), next + 1)), "company.suffix")) {
            if (word.attribute("legal").equals("true")
                    && next > run.end()
                    && Character.isUpperCase(text.charAt(next))) {
                return new TextSpan(run.start(), word.end());
            }
        }
        return run;
    }

    private @Nullable Word form(TextSpan name) {
        Word last = null;
        for (Word word : words.in(name, "company.suffix")) {
            if (word.end() >= name.end() && word.end() <= name.end() + 1 && word.start() > name.start()) {
                last = last == null || last.start() > word.start() ? word : last;
            }
        }
        return last;
    }

    private String rule(TextSpan name, @Nullable Word form) {
        String known = whole.getOrDefault(name, "");
        if (known.isEmpty() && isWithinPublication(name)) {
            return "";
        }
        boolean cited = known.equals("company.publication");
        if (name.length() < 2 && !cited
                || !known.isEmpty() && !cited
                || isDateline(name)
                || isNamedElse(name)
                || PERIOD.matcher(name.of(lower)).matches()) {
            return "";
        }
        boolean cuts = isSubjectOfCut(name);
        if (cited) {
            return cuts && lower.startsWith(" ", name.end()) ? "company.publication-cuts" : "";
        }
        if (form != null && form.attribute("legal").equals("true")) {
            return "company.legal-form";
        }
        if (isPerson(name, form != null)) {
            return "";
        }
        String behind = Names.after(lower, name.end(), REACH);
        String before = Names.before(lower, name.start(), 30);
        if (cuts || AT.matcher(before).find()) {
            return "company.cuts";
        }
        if (TICKER.matcher(behind).find()
                || POSSESSED.matcher(behind).find()
                || HEADS.matcher(behind).find()) {
            return "company.neighbour";
        }
        if (followsKind(name.start()) || form != null && isNameByForm(name, behind)) {
            return "company.trade";
        }
        if (isTradeInApposition(behind, name.end()) || HEADS_ZH.matcher(behind).find()) {
            return "company.apposition";
        }
        return isNearTrigger(name) && !isOpeningWord(name) ? UnknownName.CANDIDATE : "";
    }

    /** Voltane Mobility, and "the Voltane Mobility bus factory"; but a name alone on its line is an author's or a paper's. */
    private boolean isNameByForm(TextSpan name, String behind) {
        if (behind.startsWith(" ")) {
            return name.end() + 1 < text.length() && Character.isLowerCase(text.charAt(name.end() + 1));
        }
        boolean alone =
                behind.isEmpty() && Names.before(lower, name.start(), 30).matches("(?:the )?");
        return !alone;
    }

    /** Eckel Junction Road, Owens Community College. */
    private boolean isNamedElse(TextSpan name) {
        for (Word word : words.in(name, "company.notlast")) {
            if (word.end() == name.end() && word.start() > name.start()) {
                return true;
            }
        }
        return false;
    }

    /** STOCKHOLM, March 24 and PERRYSBURG — at the head of a line. */
    private boolean isDateline(TextSpan name) {
        boolean opens = name.start() == 0 || text.charAt(name.start() - 1) == '\n';
        return opens
                && name.length() > 3
                && name.of(text).chars().noneMatch(Character::isLowerCase)
                && DATELINE.matcher(Names.after(lower, name.end(), 30)).lookingAt();
    }

    /** Challenger in Challenger, Gray & Christmas. */
    private boolean isWithinPublication(TextSpan name) {
        for (Word word : words.in(new TextSpan(Math.max(0, name.start() - 20), name.end()), "company.publication")) {
            if (word.span().contains(name)) {
                return true;
            }
        }
        return false;
    }

    private boolean isPerson(TextSpan name, boolean hasForm) {
        boolean several = text.substring(name.start(), name.end()).contains(" ");
        if (several && !hasForm && firstNames.get(name.start())) {
            return true;
        }
        String before = Names.before(lower, name.start(), 24);
        for (Word title : words.in(new TextSpan(Math.max(0, name.start() - 24), name.start()))) {
            if ((title.is("company.title") || title.is("company.zhtitle")) && isBlank(title.end(), name.start())) {
                return true;
            }
        }
        return before.endsWith("mr ")
                || several
                        && PERSON_BEHIND
                                .matcher(Names.after(lower, name.end(), 60))
                                .find();
    }

    private boolean isBlank(int from, int to) {
        return lower.substring(from, to).isBlank();
    }

    private boolean followsKind(int start) {
        int end = start;
        while (end > 0 && " \"“「《".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end < start && kindEnds.get(end) || zhKindEnds.get(end);
    }

    private boolean isTradeInApposition(String behind, int end) {
        if (!APPOSITION.matcher(behind).find()) {
            return false;
        }
        int stop = behind.indexOf(',', 3);
        int to = end + (stop < 0 ? behind.length() : stop);
        return words.has(new TextSpan(end, Math.max(end, to)), "company.kind");
    }

    /** Whether only auxiliaries, verbs of saying and times stand between the name and a word of cutting. */
    private boolean isSubjectOfCut(TextSpan name) {
        if (clauses.reachesTrigger(name.end())) {
            return true;
        }
        int limit = Math.min(text.length(), name.end() + REACH);
        int i = name.end();
        if (lower.startsWith("'s", i)) {
            i += 2;
        }
        i = behindApposition(behindSeat(i), limit);
        while (i < limit) {
            char c = lower.charAt(i);
            if (c == ' ' || c == ',' || c == ':') {
                i++;
            } else if (triggers.get(i)) {
                return true;
            } else if (Names.isLatin(c)) {
                int end = i;
                while (end < limit && (Names.isLatin(lower.charAt(end)) || lower.charAt(end) == '-')) {
                    end++;
                }
                if (!BETWEEN.contains(lower.substring(i, end)) && !isNumber(i, end)) {
                    return false;
                }
                i = end;
            } else {
                return false;
            }
        }
        return false;
    }

    /** Consultations have opened; Shaping our next chapter: a single word with the ending of an ordinary one, or one that the text also writes small. */
    private boolean isOpeningWord(TextSpan name) {
        String word = name.of(lower);
        return !word.contains(" ")
                && Character.isLowerCase(text.charAt(Math.min(text.length() - 1, name.start() + 1)))
                && (ORDINARY_END.matcher(word).find() || isWrittenSmallNearby(name, word));
    }

    private boolean isWrittenSmallNearby(TextSpan name, String word) {
        int from = Math.max(0, name.start() - NEARBY);
        int to = Math.min(text.length(), name.end() + NEARBY);
        return text.substring(from, to).contains(" " + word + " ");
    }

    /** Whether the sentence around the name speaks of cutting. */
    private boolean isNearTrigger(TextSpan name) {
        int from = name.start();
        while (from > 0 && name.start() - from < SENTENCE && !endsSentence(from - 1)) {
            from--;
        }
        int to = name.end();
        while (to < text.length() && to - name.end() < SENTENCE && !endsSentence(to)) {
            to++;
        }
        return !words.in(new TextSpan(from, to), CUTTING).isEmpty();
    }

    private boolean endsSentence(int i) {
        char c = text.charAt(i);
        return c == '\n'
                || c == '。'
                || c == '!'
                || c == '?'
                || c == '.' && i + 1 < text.length() && text.charAt(i + 1) == ' ';
    }

    private boolean isNumber(int from, int to) {
        return Character.isDigit(lower.charAt(from)) && to - from < 8;
    }

    /** Jumps over " of Quebec". */
    private int behindSeat(int offset) {
        if (lower.startsWith(" of ", offset)) {
            for (Word word : words.in(new TextSpan(offset + 4, offset + 5))) {
                if (word.category().startsWith("place.") || word.is("company.place")) {
                    return word.end();
                }
            }
        }
        return offset;
    }

    /** Jumps over ", the Boston-based fintech,". */
    private int behindApposition(int offset, int limit) {
        Matcher apposition = APPOSITION.matcher(lower).region(offset, limit);
        if (!apposition.lookingAt()) {
            return offset;
        }
        int comma = lower.indexOf(',', apposition.end());
        return comma < 0 || comma > limit ? offset : comma + 1;
    }
}
