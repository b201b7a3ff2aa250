package org.layoffledger.extraction.robustness;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.houbb.opencc4j.util.ZhConverterUtil;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.layoffledger.extraction.ExtractedArticle;
import org.layoffledger.extraction.ExtractedCapex;
import org.layoffledger.extraction.ExtractedLayoff;
import org.layoffledger.extraction.gold.GoldPassage;
import org.layoffledger.extraction.gold.GoldSet;

/**
 * A passage says the same in Traditional and in Simplified Chinese. The currency is left out: a bare 元 is another one where Traditional Chinese is written.
 */
class ScriptsTest {

    static Stream<GoldPassage> chinesePassages() {
        return GoldSet.passages().stream().filter(passage -> !passage.language().equals("en"));
    }

    @ParameterizedTest
    @MethodSource("chinesePassages")
    void bothScriptsStateTheSameFacts(GoldPassage passage) {
        String text = passage.source().text();
        assertThat(facts(passage, ZhConverterUtil.toTraditional(text)))
                .isEqualTo(facts(passage, ZhConverterUtil.toSimple(text)));
    }

    private static List<String> facts(GoldPassage passage, String text) {
        ExtractedArticle article = Engine.extract(passage.source(text));
        List<String> facts = new ArrayList<>();
        for (ExtractedLayoff fact : article.layoffs()) {
            facts.add("%s: %s to %s, %s %%, %s, %s"
                    .formatted(
                            company(fact.companySlug(), fact.company()),
                            fact.headcount(),
                            fact.headcountMax(),
                            fact.workforcePercent(),
                            fact.announcedOn(),
                            fact.status()));
        }
        for (ExtractedCapex fact : article.capex()) {
            facts.add("%s: %s to %s, %s, %s"
                    .formatted(
                            company(fact.spenderSlug(), fact.spender()),
                            fact.amount().toPlainString(),
                            fact.amountMax(),
                            fact.period(),
                            fact.basis()));
        }
        return facts;
    }

    private static String company(@Nullable String slug, String name) {
        return slug != null ? slug : ZhConverterUtil.toSimple(name);
    }
}
