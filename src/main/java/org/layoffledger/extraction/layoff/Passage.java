package org.layoffledger.extraction.layoff;

import java.time.LocalDate;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.layoffledger.extraction.PartialDate;
import org.layoffledger.extraction.TextSpan;
import org.layoffledger.extraction.analysis.Analysis;
import org.layoffledger.extraction.company.CompanyMention;
import org.layoffledger.extraction.lexicon.KeyedPattern;
import org.layoffledger.extraction.lexicon.Word;
import org.layoffledger.extraction.quantity.Chars;
import org.layoffledger.extraction.quantity.Quantity;
import org.layoffledger.extraction.text.Sentence;
import org.layoffledger.extraction.text.Story;
import org.layoffledger.extraction.time.TimeExpression;

/** One sentence of a story with what was recognised in it: what the rules look at. */
final class Passage {

    private final Analysis analysis;
    private final Story story;
    private final CutTellings tellings;
    private final Sentence sentence;
    private final int index;
    private final boolean chinese;
    private final List<Word> words;
    private @Nullable List<Quantity> quantities;
    private @Nullable List<CompanyMention> companies;
    private @Nullable List<Word> places;
    private @Nullable Boolean aboutCuts;
    private @Nullable PartialDate implied;
    private boolean impliedKnown;
    private @Nullable Aftermath aftermath;
    private @Nullable Clauses clauses;
    private @Nullable List<TimeExpression> times;
    private final Map<KeyedPattern, Boolean> found = new IdentityHashMap<>(4);

    /**
     * @param story the story that the sentence is of
     * @param tellings which sentences of the story tell of a cut
     * @param index the sentence's number in the story
     */
    Passage(Analysis analysis, Story story, CutTellings tellings, int index) {
        this.analysis = analysis;
        this.story = story;
        this.tellings = tellings;
        this.index = index;
        this.sentence = story.sentences().get(index);
        this.chinese =
                analysis.document().language().isChinese() && Chars.hasHan(lower(), span().start(), span().end());
        this.words = analysis.words().inFamily(sentence.span(), "layoff");
    }

    Analysis analysis() {
        return analysis;
    }

    Story story() {
        return story;
    }

    /** Which sentences of the story tell of a cut. */
    CutTellings tellings() {
        return tellings;
    }

    Sentence sentence() {
        return sentence;
    }

    int index() {
        return index;
    }

    TextSpan span() {
        return sentence.span();
    }

    boolean isChinese() {
        return chinese;
    }

    String lower() {
        return analysis.document().lower();
    }

    /** The layoff words of the sentence. */
    List<Word> words() {
        return words;
    }

    List<Quantity> quantities() {
        List<Quantity> known = quantities;
        if (known == null) {
            known = analysis.quantitiesIn(span());
            quantities = known;
        }
        return known;
    }

    List<CompanyMention> companies() {
        List<CompanyMention> known = companies;
        if (known == null) {
            known = analysis.companiesIn(span());
            companies = known;
        }
        return known;
    }

    /** The places that the sentence names, those apart that are part of a company's name. */
    List<Word> places() {
        if (places == null) {
            places = Places.named(this);
        }
        return places;
    }

    List<TimeExpression> times() {
        List<TimeExpression> known = times;
        if (known == null) {
            known = analysis.timesIn(span());
            times = known;
        }
        return known;
    }

    /** The date that fresh news of this sentence bears. */
    @Nullable
    LocalDate date() {
        return story.date() != null ? story.date() : analysis.document().publishedOn();
    }

    /** What the dates around the sentence imply for its news, or null. */
    @Nullable
    PartialDate impliedDate() {
        if (!impliedKnown) {
            implied = Anchors.impliedDate(this);
            impliedKnown = true;
        }
        return implied;
    }

    /** In a story without a date, the latest year that its cuts name: what lies before is history. */
    int newestYear() {
        return date() == null ? tellings.newestYear(this) : 0;
    }

    /** In a story without a date, the year that its fresh cuts are of, or 0. */
    int freshYear() {
        return date() == null ? tellings.freshYear(this) : 0;
    }

    /** What the story goes on with. */
    Aftermath aftermath() {
        Aftermath known = aftermath;
        if (known == null) {
            known = Aftermath.of(this);
            aftermath = known;
        }
        return known;
    }

    /** Whether the sentence holds what the pattern describes; kept, since every figure of the sentence asks. */
    boolean finds(KeyedPattern pattern) {
        return found.computeIfAbsent(pattern, p -> finds(p, span()));
    }

    /** Whether that part of the text holds, by itself, what the pattern describes. */
    boolean finds(KeyedPattern pattern, TextSpan within) {
        return pattern.isIn(lower(), within.start(), within.end());
    }

    /** The same between two offsets; where they cross, nothing is between them. */
    boolean finds(KeyedPattern pattern, int from, int to) {
        return pattern.isIn(lower(), from, Math.max(from, to));
    }

    /** The lower-cased text between two offsets, empty where they cross. */
    String between(int from, int to) {
        return from < to ? lower().substring(from, to) : "";
    }

    boolean has(String category) {
        return has(category, span());
    }

    boolean has(String category, TextSpan within) {
        for (Word word : words) {
            if (word.is(category) && within.contains(word.span())) {
                return true;
            }
        }
        return false;
    }

    /** The clause around {@code offset}: in Chinese from comma to comma, in English from semicolon to semicolon. */
    TextSpan clause(int offset) {
        return clauses().around(offset);
    }

    /** The clause in front of the one that begins at {@code clauseStart}; empty where there is none. */
    TextSpan clauseBefore(int clauseStart) {
        return clauses().before(clauseStart);
    }

    private Clauses clauses() {
        Clauses known = clauses;
        if (known == null) {
            known = new Clauses(lower(), span(), chinese);
            clauses = known;
        }
        return known;
    }

    /** The last word of one of the categories that ends at or before {@code offset}, not before {@code from}. */
    @Nullable
    Word before(int offset, int from, String... categories) {
        for (int i = words.size() - 1; i >= 0; i--) {
            Word word = words.get(i);
            if (word.end() <= offset && word.start() >= from && isOne(word, categories)) {
                return word;
            }
        }
        return null;
    }

    /** The first word of one of the categories that begins at or behind {@code offset} and ends by {@code to}. */
    @Nullable
    Word after(int offset, int to, String... categories) {
        for (Word word : words) {
            if (word.start() >= offset && word.end() <= to && isOne(word, categories)) {
                return word;
            }
        }
        return null;
    }

    private static boolean isOne(Word word, String... categories) {
        for (String category : categories) {
            if (word.is(category)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the sentence, one of those right before it, the story's headline or the title tells of a cut. */
    boolean isAboutCuts() {
        Boolean known = aboutCuts;
        if (known == null) {
            known = isCutNear() || chinese && tellings.inTitle();
            aboutCuts = known;
        }
        return known;
    }

    /** The same, a title apart that stands outside the text. */
    boolean isCutNear() {
        return tellings.near(index, chinese ? 3 : 2);
    }

    /** Whether the sentence goes on from the offset as the pattern says. A name may reach beyond its sentence: then nothing follows. */
    boolean goesOn(Pattern pattern, int offset) {
        return offset <= span().end()
                && pattern.matcher(lower()).region(offset, span().end()).lookingAt();
    }
}
