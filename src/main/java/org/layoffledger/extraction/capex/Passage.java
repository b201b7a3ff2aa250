package org.layoffledger.extraction.capex;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.layoffledger.extraction.TextSpan;
import org.layoffledger.extraction.analysis.Analysis;
import org.layoffledger.extraction.company.CompanyMention;
import org.layoffledger.extraction.lexicon.Word;
import org.layoffledger.extraction.text.Sentence;
import org.layoffledger.extraction.text.Story;
import org.layoffledger.extraction.time.TimeExpression;

/** One sentence with its amounts, and what stands before and after each of them. */
final class Passage {

    private static final String CLAUSE_BREAKS = "，,;；:：。";

    final Analysis analysis;
    final Story story;
    final Sentence sentence;
    final List<Amount> amounts;

    Passage(Analysis analysis, Story story, Sentence sentence, List<Amount> amounts) {
        this.analysis = analysis;
        this.story = story;
        this.sentence = sentence;
        this.amounts = amounts;
    }

    /** The same sentence with other amounts. */
    Passage with(List<Amount> others) {
        return new Passage(analysis, story, sentence, others);
    }

    TextSpan span() {
        return sentence.span();
    }

    String lower(TextSpan part) {
        return part.of(analysis.document().lower());
    }

    boolean isChinese() {
        return analysis.document().language().isChinese();
    }

    /** From the amount before (or the sentence's start) to the amount. */
    TextSpan before(int amount) {
        int from = amount == 0 ? span().start() : amounts.get(amount - 1).end();
        return new TextSpan(from, Math.max(from, amounts.get(amount).start()));
    }

    /** From the amount to the next one (or the sentence's end). */
    TextSpan after(int amount) {
        int from = amounts.get(amount).end();
        int to = amount + 1 < amounts.size() ? amounts.get(amount + 1).start() : span().end();
        return new TextSpan(from, Math.max(from, to));
    }

    /** From the amount before (or the sentence's start) to the end of the amount's own clause. */
    TextSpan around(int amount) {
        return new TextSpan(before(amount).start(), clauseAfter(amount).end());
    }

    /** From the sentence's start to the amount. */
    TextSpan upTo(int amount) {
        return new TextSpan(span().start(), amounts.get(amount).start());
    }

    /** From the last comma (or other clause break) in front of the amount to it; never reaching behind the amount before. */
    TextSpan clauseBefore(int amount) {
        TextSpan before = before(amount);
        return new TextSpan(clauseStart(before.end(), before.start()), before.end());
    }

    /** Offset behind the last clause break in front of {@code offset}, {@code from} if there is none. */
    int clauseStart(int offset, int from) {
        String text = analysis.document().folded();
        for (int i = offset - 1; i >= from; i--) {
            if (isClauseBreak(text, i)) {
                return i + 1;
            }
        }
        return from;
    }

    /** From the amount to the first clause break behind it, brackets skipped; never reaching the next amount. */
    TextSpan clauseAfter(int amount) {
        TextSpan after = after(amount);
        String text = analysis.document().folded();
        int depth = 0;
        for (int i = after.start(); i < after.end(); i++) {
            char c = text.charAt(i);
            if (c == '(') {
                depth++;
            } else if (c == ')' && depth > 0) {
                depth--;
            } else if (depth == 0 && isClauseBreak(text, i)) {
                return new TextSpan(after.start(), i);
            }
        }
        return after;
    }

    private static boolean isClauseBreak(String text, int i) {
        char c = text.charAt(i);
        return CLAUSE_BREAKS.indexOf(c) >= 0
                && !(c == ','
                        && i > 0
                        && i + 1 < text.length()
                        && Character.isDigit(text.charAt(i - 1))
                        && Character.isDigit(text.charAt(i + 1)));
    }

    boolean hasClauseBreak(int from, int to) {
        return clauseStart(to, from) > from;
    }

    List<Word> words(TextSpan part, String category) {
        return analysis.words().in(part, category);
    }

    boolean has(TextSpan part, String category) {
        return analysis.words().has(part, category);
    }

    boolean hasAny(TextSpan part, Set<String> categories) {
        return analysis.words().hasAny(part, categories);
    }

    @Nullable
    Word first(TextSpan part, String category) {
        List<Word> words = words(part, category);
        return words.isEmpty() ? null : words.get(0);
    }

    @Nullable
    Word last(TextSpan part, Set<String> categories) {
        List<Word> words = analysis.words().in(part, categories);
        return words.isEmpty() ? null : words.get(words.size() - 1);
    }

    List<CompanyMention> companies() {
        return analysis.companiesIn(span());
    }

    List<TimeExpression> times() {
        return analysis.timesIn(span());
    }

    /** Whether the sentence goes on from the offset as the pattern says. A name may reach beyond its sentence: then nothing follows. */
    boolean goesOn(Pattern pattern, int offset) {
        return offset <= span().end()
                && pattern.matcher(analysis.document().lower())
                        .region(offset, span().end())
                        .lookingAt();
    }
}
