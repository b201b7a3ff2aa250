package org.layoffledger.extraction.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.layoffledger.extraction.TextSpan;

class LexiconTest {

    private final Lexicon lexicon = new Lexicon(List.of(
            new LexiconEntry("裁员", "layoff.cut", Map.of()),
            new LexiconEntry("裁员潮", "layoff.ignore", Map.of()),
            new LexiconEntry("cut", "layoff.shed", Map.of("verb", "true")),
            new LexiconEntry("员工", "layoff:staff", Map.of())));

    @Test
    void aLongerWordOfTheDomainHidesTheShorterWithinIt() {
        assertThat(forms("裁员潮之后又裁员")).containsExactly("裁员潮", "裁员");
    }

    @Test
    void latinWordsMatchOnWordBoundaries() {
        assertThat(forms("shortcut, cut; uncut")).containsExactly("cut");
        assertThat(forms("宣布cut员工")).containsExactly("cut", "员工");
    }

    @Test
    void wordsAreFoundByCategoryAndSpan() {
        Words words = lexicon.scan("裁员与员工与裁员");
        assertThat(words.of("layoff.cut")).hasSize(2);
        assertThat(words.in(new TextSpan(1, 8), "layoff.cut")).hasSize(1);
        assertThat(words.has(new TextSpan(0, 2), "layoff:staff")).isFalse();
    }

    @Test
    void wordListsKeepYamlsTruthValuesAsWords() {
        List<LexiconEntry> entries = LexiconFiles.parse("a.b:\n  - [no, on]\n  - {legal: true, words: [Off]}\n");
        assertThat(entries).extracting(LexiconEntry::form).containsExactly("no", "on", "off");
        assertThat(entries.get(2).attribute("legal")).isEqualTo("true");
    }

    @Test
    void theTaiwaneseFormOfPlanIsReadToo() {
        assertThat(LexiconFiles.parse("a.b:\n  - [裁员计划]\n"))
                .extracting(LexiconEntry::form)
                .containsExactly("裁员计划", "裁员计画");
    }

    @Test
    void theShippedListsLoad() {
        assertThat(Lexicon.standard().scan("the company will lay off staff").of("layoff.cut"))
                .hasSize(1);
    }

    private List<String> forms(String text) {
        return lexicon.scan(text).all().stream()
                .map(word -> word.span().of(text))
                .toList();
    }
}
