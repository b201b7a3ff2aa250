package org.layoffledger.extraction.robustness;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.layoffledger.extraction.SourceText;

/** The engine reads whatever it is given. The seeds are fixed so that the build says the same every time; fuzzing looks further. */
class AnyTextTest {

    private static final String SEED = "20250703";

    @Property(tries = 1500, seed = SEED)
    void readsAnyCharacters(@ForAll("anyCharacters") String text) {
        Engine.readCritically(text);
    }

    @Property(tries = 3000, seed = SEED)
    void readsAnyMixtureOfWordsNumeralsAndMarks(@ForAll("wordSalad") String text) {
        Engine.readCritically(text);
    }

    @Property(tries = 2000, seed = SEED)
    void readsTornPassages(@ForAll("tornPassages") String text) {
        Engine.readCritically(text);
    }

    @Property(tries = 300, seed = SEED)
    void saysTheSameTwice(@ForAll("tornPassages") String text) {
        assertThat(Engine.extract(SourceText.of(text))).isEqualTo(Engine.extract(SourceText.of(text)));
    }

    @Provide
    Arbitrary<String> anyCharacters() {
        return Texts.anyCharacters();
    }

    @Provide
    Arbitrary<String> wordSalad() {
        return Texts.wordSalad();
    }

    @Provide
    Arbitrary<String> tornPassages() {
        return Texts.tornPassages();
    }
}
