package org.layoffledger.extraction.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnglishVerbTest {

    @ParameterizedTest
    @CsvSource({
        "sack, sacks, sacking, sacked",
        "dismiss, dismisses, dismissing, dismissed",
        "slash, slashes, slashing, slashed",
        "reduce, reduces, reducing, reduced",
        "free, frees, freeing, freed",
        "trim, trims, trimming, trimmed",
        "retrench, retrenches, retrenching, retrenched",
        "axe, axes, axing, axed",
        "thin, thins, thinning, thinned",
        "release, releases, releasing, released",
        "carry, carries, carrying, carried",
        "deploy, deploys, deploying, deployed",
        "discard, discards, discarding, discarded"
    })
    void spellsRegularForms(String base, String third, String ing, String past) {
        assertThat(new EnglishVerb(Map.of()).forms(base)).containsExactly(base, third, ing, past);
    }

    @Test
    void inflectsTheFirstWordOfAPhraseAndLooksUpIrregularOnes() {
        EnglishVerb verb = new EnglishVerb(Map.of("give", List.of("gave", "given"), "let", List.of("let")));
        assertThat(verb.forms("give notice to"))
                .containsExactly(
                        "give notice to", "gives notice to", "giving notice to", "gave notice to", "given notice to");
        assertThat(verb.forms("let go of")).containsExactly("let go of", "lets go of", "letting go of");
    }

    @Test
    void aWordListNamesAVerbOnce() {
        assertThat(LexiconFiles.parse("layoff.cut: [{verbs: [lay off]}]"))
                .extracting(LexiconEntry::form)
                .containsExactly("lay off", "lays off", "laying off", "laid off");
        assertThat(LexiconFiles.parse("layoff.cut: [{verbs: [lay off]}]"))
                .allMatch(entry -> entry.attribute("verb").equals("true"));
    }
}
