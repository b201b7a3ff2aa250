package org.layoffledger.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The three languages say the same things, and templates say nothing by themselves. */
class MessagesTest {

    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Pattern KEY = Pattern.compile("#\\{([a-z][A-Za-z0-9_.-]*)[}(]");

    @ParameterizedTest
    @ValueSource(strings = {"messages_zh_CN.properties", "messages_zh_TW.properties"})
    void everyLanguageHasTheSameKeysWithTheSameArguments(String file) throws IOException {
        Properties english = messages("messages.properties");
        Properties other = messages(file);

        assertThat(new TreeSet<>(other.stringPropertyNames())).isEqualTo(new TreeSet<>(english.stringPropertyNames()));
        for (String key : english.stringPropertyNames()) {
            assertThat(arguments(other.getProperty(key))).as(key).isEqualTo(arguments(english.getProperty(key)));
        }
    }

    @Test
    void theChineseTextsKeepToTheirScripts() throws IOException {
        assertThat(messages("messages_zh_CN.properties").getProperty("site.section.layoffs"))
                .isEqualTo("裁员");
        assertThat(messages("messages_zh_TW.properties").getProperty("site.section.layoffs"))
                .isEqualTo("裁員");
    }

    @Test
    void templatesContainNoTextOfTheirOwn() throws IOException {
        List<String> found = new ArrayList<>();
        for (Path template : templates()) {
            Document document = Jsoup.parse(Files.readString(template));
            for (Element element : document.getAllElements()) {
                for (TextNode text : element.textNodes()) {
                    if (text.text().codePoints().anyMatch(Character::isLetter)) {
                        found.add(template + ": " + text.text().strip());
                    }
                }
                Stream.of("title", "alt", "placeholder", "aria-label", "value")
                        .filter(element::hasAttr)
                        .map(element::attr)
                        .filter(value -> value.length() > 3 && value.contains(" "))
                        .forEach(value -> found.add(template + ": " + value));
            }
        }
        assertThat(found).isEmpty();
    }

    @Test
    void everyMessageThatATemplateNamesIsThere() throws IOException {
        Properties english = messages("messages.properties");
        for (Path template : templates()) {
            assertThat(KEY.matcher(Files.readString(template)).results().map(match -> match.group(1)))
                    .as(template.toString())
                    .allSatisfy(
                            key -> assertThat(english.getProperty(key)).as(key).isNotNull());
        }
    }

    private static List<Path> templates() throws IOException {
        try (Stream<Path> files = Files.walk(RESOURCES.resolve("templates"))) {
            return files.filter(file -> file.toString().endsWith(".html")).toList();
        }
    }

    private static Properties messages(String file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(RESOURCES.resolve(file))) {
            properties.load(reader);
        }
        return properties;
    }

    private static int arguments(String message) {
        return new MessageFormat(message).getFormatsByArgumentIndex().length;
    }
}
