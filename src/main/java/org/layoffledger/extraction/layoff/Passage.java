package org.layoffledger.extraction.layoff;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.layoffledger.extraction.TextSpan;
import org.layoffledger.extraction.analysis.Analysis;
import org.layoffledger.extraction.company.CompanyMention;
import org.layoffledger.extraction.lexicon.Word;
import org.layoffledger.extraction.quantity.Quantity;
import org.layoffledger.extraction.text.Sentence;
import org.layoffledger.extraction.text.Story;
import org.layoffledger.extraction.time.TimeExpression;

/** One sentence of a story with what was recognised in it: what the rules look at. */
final class Passage {

    private static final String PARTING_ZH = "，。;:!?\n";
    private static final Pattern TELLING = Pattern.compile(
            "裁|layoff|redundanc|job cuts|job losses|downsizing|重组计[划画]|新一轮重组|组织优化|人员优化|团队优化|人员调整|人事调整|缩编|人力缩减|人员缩减");
    /** In either script: the title is not folded. */
    private static final Pattern TITLE = Pattern.compile(
            "裁员(?!潮|追踪|数据)|裁員(?!潮|追蹤|數據)|裁撤|裁减|裁減|砍人|资遣|資遣|解雇|解僱|遣散|炒人|减员|減員|(?<!不|非|未)大裁|(?i)layoffs?");

    private static final Set<String> CUTTING =
            Set.of("layoff.cut", "layoff.shed", "layoff.gone", "layoff.affect", "layoff.noun");
    private static final Map<String, Boolean> TELLING_FORMS = new ConcurrentHashMap<>();
    private static final int SHED_REACH = 36;
    private static final String PARTING_EN = ";:!?\n";

    private final Analysis analysis;
    private final Story story;
    private final Sentence sentence;
    private final int index;
    private final boolean chinese;
    private final List<Word> words;
    private @Nullable List<Quantity> quantities;
    private @Nullable List<CompanyMention> companies;
    private @Nullable List<Word> places;
    private @Nullable Boolean aboutCuts;
    private final Map<Pattern, Boolean> found = new IdentityHashMap<>(4);

    Passage(Analysis analysis, Story story, int index) {
        this.analysis = analysis;
        this.story = story;
        this.index = index;
        this.sentence = story.sentences().get(index);
        this.chinese = analysis.document().language().isChinese()
                && hasHan(sentence.span().of(lower()));
        this.words = layoffWords();
    }

    private static boolean hasHan(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x3400 && text.charAt(i) <= 0x9fff) {
                return true;
            }
        }
        return false;
    }

    private List<Word> layoffWords() {
        return analysis.words().inFamily(sentence.span(), "layoff");
    }

    Analysis analysis() {
        return analysis;
    }

    Story story() {
        return story;
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
            places = placesNamed();
        }
        return places;
    }

    private List<Word> placesNamed() {
        List<Word> found = new ArrayList<>();
        for (Word word : analysis.words().inFamily(span(), "place")) {
            if (isCapitalised(word)
                    && companies().stream()
                            .noneMatch(m -> Subjects.usable(m) && m.span().contains(word.span()))) {
                found.add(word);
            }
        }
        return found;
    }

    private boolean isCapitalised(Word word) {
        char first = analysis.document().folded().charAt(word.start());
        return Character.isUpperCase(first) || !Character.isLowerCase(first);
    }

    List<TimeExpression> times() {
        return analysis.timesIn(span());
    }

    /** The date that fresh news of this sentence bears. */
    @Nullable
    LocalDate date() {
        return story.date() != null ? story.date() : analysis.document().publishedOn();
    }

    /** Whether the sentence holds what the pattern describes; kept, since every figure of the sentence asks. */
    boolean finds(Pattern pattern) {
        return found.computeIfAbsent(pattern, p -> p.matcher(span().of(lower())).find());
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
        return new TextSpan(clauseStart(offset), clauseEnd(offset));
    }

    private int clauseStart(int offset) {
        int start = Math.min(offset, span().end());
        while (start > span().start() && !parts(start - 1)) {
            start--;
        }
        return Math.max(start, span().start());
    }

    private int clauseEnd(int offset) {
        int end = Math.max(offset, span().start());
        while (end < span().end() && !parts(end)) {
            end++;
        }
        return Math.max(end, clauseStart(offset));
    }

    /** The clause in front of the one that begins at {@code clauseStart}; empty where there is none. */
    TextSpan clauseBefore(int clauseStart) {
        if (clauseStart <= span().start()) {
            return new TextSpan(span().start(), span().start());
        }
        return clause(clauseStart - 1).length() > 0 || clauseStart - 1 <= span().start()
                ? new TextSpan(clauseStart(clauseStart - 1), clauseStart - 1)
                : new TextSpan(clauseStart, clauseStart);
    }

    private boolean parts(int i) {
        char c = lower().charAt(i);
        return chinese ? PARTING_ZH.indexOf(c) >= 0 : PARTING_EN.indexOf(c) >= 0;
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

    /** Whether a rule can find a cut here: one needs a word of cutting, or any of the others near a sentence with one. */
    boolean mayTellCut() {
        for (Word word : words) {
            if (CUTTING.contains(word.category())) {
                return true;
            }
        }
        return !words.isEmpty() && isAboutCuts();
    }

    /** Whether the story tells of a cut at all. */
    boolean storyTellsCut() {
        return analysis.words().has(story.span(), "layoff.cut");
    }

    /** Whether the sentence, one of those right before it, the story's headline or the title tells of a cut. */
    boolean isAboutCuts() {
        Boolean known = aboutCuts;
        if (known == null) {
            known = isCutNear() || chinese && isTitleAboutCuts();
            aboutCuts = known;
        }
        return known;
    }

    /** The same, a title apart that stands outside the text. */
    boolean isCutNear() {
        if (tellsCut(span())) {
            return true;
        }
        for (int i = Math.max(0, index - (chinese ? 3 : 2)); i < index; i++) {
            if (tellsCut(story.sentences().get(i).span())) {
                return true;
            }
        }
        Sentence title = story.sentences().get(0);
        if (title.heading() && tellsCut(title.span())) {
            return true;
        }
        int next = index + 1;
        return sentence.heading()
                && next < story.sentences().size()
                && tellsCut(story.sentences().get(next).span());
    }

    /** Whether the sentence right before, of the same paragraph, tells of a cut and numbers nobody. */
    boolean followsUncountedCut() {
        if (index == 0) {
            return false;
        }
        Sentence before = story.sentences().get(index - 1);
        boolean cut =
                before.paragraph() == sentence.paragraph() && analysis.words().has(before.span(), "layoff.cut");
        return cut
                && analysis.quantitiesIn(before.span()).stream()
                        .noneMatch(q -> q.isPeople() || q.kind() == Quantity.Kind.PERCENT);
    }

    /** The title that stands above a text of one story. */
    private boolean isTitleAboutCuts() {
        String title = analysis.document().title();
        return title != null
                && analysis.document().stories().size() == 1
                && TITLE.matcher(title).find();
    }

    private boolean tellsCut(TextSpan where) {
        return tellsCut(analysis, where);
    }

    /** Whether that stretch of the text speaks of people being cut. */
    static boolean tellsCut(Analysis analysis, TextSpan where) {
        for (Word word : analysis.words().inFamily(where, "layoff")) {
            if (word.is("layoff.cut") || isTelling(word) || isLastingly(word)) {
                return true;
            }
            if (word.is("layoff.shed")
                    && !analysis.words()
                            .in(new TextSpan(word.end(), word.end() + SHED_REACH), "layoff:whole")
                            .isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isTelling(Word word) {
        return word.is("layoff.noun")
                && TELLING_FORMS.computeIfAbsent(
                        word.entry().form(), form -> TELLING.matcher(form).find());
    }

    /** 被裁, 毕业, lose their jobs: words of those who are cut that mean nothing else. */
    private static boolean isLastingly(Word word) {
        String form = word.entry().form();
        return word.is("layoff.gone")
                && (form.startsWith("被")
                        || form.startsWith("遭")
                        || form.contains("毕业")
                        || form.contains("redundan")
                        || form.contains("their job")
                        || form.contains("their role"));
    }
}
