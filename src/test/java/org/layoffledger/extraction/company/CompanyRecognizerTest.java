package org.layoffledger.extraction.company;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.layoffledger.extraction.CompanyDirectory;
import org.layoffledger.extraction.CompanyDirectory.Alias;
import org.layoffledger.extraction.CompanyDirectory.Company;
import org.layoffledger.extraction.CompanyDirectory.FiscalCalendar;
import org.layoffledger.extraction.CompanyDirectory.Unit;
import org.layoffledger.extraction.SourceText;
import org.layoffledger.extraction.text.Document;
import org.layoffledger.extraction.text.DocumentReader;

class CompanyRecognizerTest {

    private final CompanyRecognizer recognizer = new CompanyRecognizer(new CompanyDirectory(
            List.of(
                    company("jd", "JD.com", List.of("京东"), List.of()),
                    company("boe", "BOE", List.of("京东方"), List.of()),
                    company("amazon", "Amazon", List.of("亚马逊"), List.of("AWS")),
                    new Company(
                            "block",
                            "Block",
                            List.of(new Alias("Block", true)),
                            List.of(),
                            FiscalCalendar.CALENDAR_YEAR)),
            List.of()));

    @ParameterizedTest
    @CsvSource({
        "京东方今年营收增长, BOE",
        "京东宣布裁员300人, JD.com",
        "亞馬遜宣佈裁員, Amazon",
        "Block said it would lay off 900 people, Block",
    })
    void knownNamesAreFoundInEitherScriptTheLongestFirst(String text, String name) {
        assertThat(mentions(text)).extracting(CompanyMention::name).containsExactly(name);
    }

    @Test
    void aUnitStandsForItsParent() {
        CompanyMention mention = mentions("AWS will cut 200 jobs").get(0);
        assertThat(mention.name()).isEqualTo("Amazon");
        assertThat(mention.unit()).isEqualTo("AWS");
    }

    @ParameterizedTest
    @ValueSource(strings = {"They walked around the Block party in June", "a block of flats, an amazonian river"})
    void anOrdinaryWordIsNoCompany(String text) {
        assertThat(mentions(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Norrfell, the Oslo-based fintech, will lay off 40 people. | Norrfell",
                "The startup Gantrix has cut 12 jobs. | Gantrix",
                "Layoffs at Pellworm affect 80 people. | Pellworm",
                "Harrow & Finch Ltd dismissed 30 workers. | Harrow & Finch Ltd",
                "电商平台橙果宣布裁员120人。 | 橙果",
                "「霁月工坊」宣布裁员30人。 | 霁月工坊",
                "青岚科技将裁员50人。 | 青岚科技",
                "卓萤周三宣布裁员80人。 | 卓萤",
                "Qorvell 宣布裁員 20%。 | Qorvell",
                "深圳市澄砚微电子有限公司宣布裁员60人。 | 深圳市澄砚微电子有限公司",
            })
    void companiesThatNoDirectoryHoldsAreFoundByTheirConstruction(String text, String name) {
        assertThat(sure(text)).containsExactly(name);
    }

    @Test
    void aNameFoundOnceIsFoundWhereverTheTextUsesIt() {
        assertThat(sure("青岚科技将裁员50人。分析师认为，青岚的处境并不好。")).containsExactly("青岚科技", "青岚科技");
    }

    @Test
    void everyNameOfAListIsFound() {
        assertThat(sure("Tervane, Oakmill Games and Pellworm laid off 10, 20 and 30 people."))
                .containsExactly("Tervane", "Oakmill Games", "Pellworm");
        assertThat(sure("澄砚科技、霁月游戏和青岚娱乐各裁员10人、20人、30人。")).containsExactly("澄砚科技", "霁月游戏", "青岚娱乐");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Jane Doe, the chief executive, said the cuts were necessary.",
                "According to Reuters, layoffs are coming.",
                "In California, hundreds of people were laid off in March.",
                "据彭博社报道，该公司将裁员300人。",
                "管理层宣布裁员300人。",
                "首席执行官王明宣布裁员300人。",
                "本次裁员规模最大。",
            })
    void peoplePlacesAndPublicationsAreNoCompanies(String text) {
        assertThat(sure(text)).isEmpty();
    }

    private List<String> sure(String text) {
        return mentions(text).stream()
                .filter(mention -> mention.certainty() >= 0.5)
                .map(CompanyMention::name)
                .toList();
    }

    private List<CompanyMention> mentions(String text) {
        Document document = new DocumentReader().read(SourceText.of(text));
        return recognizer.recognize(document, recognizer.lexicon().scan(document.lower()));
    }

    private static Company company(String slug, String name, List<String> aliases, List<String> units) {
        List<Alias> all = new java.util.ArrayList<>(List.of(new Alias(name, false)));
        aliases.forEach(alias -> all.add(new Alias(alias, false)));
        return new Company(
                slug,
                name,
                all,
                units.stream()
                        .map(unit -> new Unit(unit, List.of(new Alias(unit, false))))
                        .toList(),
                FiscalCalendar.CALENDAR_YEAR);
    }
}
