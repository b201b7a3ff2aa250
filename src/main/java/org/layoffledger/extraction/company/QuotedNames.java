package org.layoffledger.extraction.company;

import java.util.List;
import org.layoffledger.extraction.TextSpan;
import org.layoffledger.extraction.lexicon.Words;

/** Companies named in quotation marks as the subject of a cut: 《香港01》宣布裁员. */
final class QuotedNames {

    private static final int LONGEST = 16;
    private static final List<String> CITED = List.of("报道", "报导", "引述", "援引", "取得", "率先", "杂志", "网站");

    private final String text;
    private final Words words;
    private final ChineseClauses clauses;
    private final ChineseSurroundings around;

    QuotedNames(String lower, Words words, ChineseClauses clauses, ChineseSurroundings around) {
        this.text = lower;
        this.words = words;
        this.clauses = clauses;
        this.around = around;
    }

    /** 《香港01》宣布裁员: whatever stands in quotation marks as the subject of a cut, unless it is an ordinary word. */
    void find(List<UnknownName> names) {
        int open = -1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '\n' && !mayQuote(c)) {
                continue;
            }
            if (c == '\n' || i - open > LONGEST) {
                open = -1;
            }
            if (open >= 0
                    && c
                            == ChineseSurroundings.CLOSING.charAt(
                                    ChineseSurroundings.OPENING.indexOf(text.charAt(open)))) {
                TextSpan name = new TextSpan(open + 1, i);
                boolean subject = clauses.reachesTrigger(i + 1);
                if (name.length() > 1
                        && (subject
                                || around.opensSentence(open)
                                        && (around.saysSomething(i + 1) || around.hasPeople(i + 1)))
                        && isNew(name)
                        && (subject || !isPaper(name))
                        && !isGround(open)) {
                    names.add(new UnknownName(name, name.end(), subject ? "company.zh-quoted" : UnknownName.CANDIDATE));
                }
                open = -1;
            } else if (ChineseSurroundings.OPENING.indexOf(c) >= 0) {
                open = i;
            }
        }
    }

    /** All quotation marks but the plain one lie close together. */
    private static boolean mayQuote(char c) {
        return c == '"' || c >= '“' && c <= '】';
    }

    /** 根据「多元化战略」: what the quotation marks hold is a ground, not a subject. */
    private boolean isGround(int open) {
        return open > 0 && "据以为的称叫是由因作做成".indexOf(text.charAt(open - 1)) >= 0;
    }

    /** 《俄勒冈人报》报道: a paper that is cited. */
    private boolean isPaper(TextSpan name) {
        return "报刊志社".indexOf(text.charAt(name.end() - 1)) >= 0
                || CITED.stream().anyMatch(verb -> text.startsWith(verb, name.end() + 1));
    }

    private boolean isNew(TextSpan name) {
        return words.in(name).stream()
                        .noneMatch(word ->
                                word.span().equals(name) || word.category().startsWith("layoff"))
                && !OrdinaryWords.contains(name.of(text));
    }
}
