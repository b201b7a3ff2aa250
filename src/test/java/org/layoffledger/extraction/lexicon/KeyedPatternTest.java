package org.layoffledger.extraction.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeyedPatternTest {

    @Test
    void theWordsAreThoseOfWhichEveryMatchHoldsOne() {
        assertThat(KeyWords.of("\\b(?:could|would) (?:lead|result)\\b"))
                .containsExactlyInAnyOrder("could lead", "could result", "would lead", "would result");
        assertThat(KeyWords.of("told \\w+ staff")).containsExactlyInAnyOrder(" staff");
        assertThat(KeyWords.of("(?<!全)球(?:员|队)|教练$")).containsExactlyInAnyOrder("球员", "球队", "教练");
        assertThat(KeyWords.of("计[划画]的?一部分")).containsExactlyInAnyOrder("计划一部分", "计画一部分", "计划的一部分", "计画的一部分");
        assertThat(KeyWords.of("(?<day>[日号])(?:之)*前+")).containsExactlyInAnyOrder("日", "号");
    }

    @Test
    void whatCanMatchWithoutAnyWordHasNone() {
        assertThat(KeyWords.of("(?:about )?\\d+")).isNull();
        assertThat(KeyWords.of("cut|\\w+")).isNull();
        assertThat(KeyWords.of("(?i)layoffs")).isNull();
        assertThat(KeyWords.of("(?:cut){0,2}")).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\\bto(?: about)?$|cut to about|true",
                "\\bto(?: about)?$|cut to about 5|false",
                "^of them\\b|of them all|true",
                "a{2,3}b|xaab|true",
                "a{2,3}b|xab|false",
                "[^，]{2}裁|他们裁|true"
            })
    void itFindsWhatThePatternFinds(String regex, String text, boolean found) {
        assertThat(KeyedPattern.compile(regex).isIn(text)).isEqualTo(found);
    }

    @Test
    void nothingOutsideTheOffsetsIsLookedAt() {
        KeyedPattern end = KeyedPattern.compile("裁员$");
        assertThat(end.isIn("他们裁员了", 0, 4)).isTrue();
        assertThat(end.isIn("他们裁员了", 0, 3)).isFalse();
        assertThat(end.first("他们裁员了", 1, 4)).isNotNull();
        assertThat(end.first("他们裁员了", 2, 3)).isNull();
    }

    /** Every pattern of the engine on a quarter of the gold passages, each on another. */
    @Test
    void noPatternOfTheEngineMissesWhatItDescribes() throws Exception {
        List<KeyedPattern> patterns = patterns();
        List<String> lines = lines();
        assertThat(patterns).hasSizeGreaterThan(80);
        for (int i = 0; i < patterns.size(); i++) {
            KeyedPattern pattern = patterns.get(i);
            for (int at = i % 4; at < lines.size(); at += 4) {
                String line = lines.get(at);
                assertThat(pattern.isIn(line))
                        .as("%s in %s", pattern, line)
                        .isEqualTo(pattern.pattern().matcher(line).find());
            }
        }
    }

    private static List<KeyedPattern> patterns() throws ReflectiveOperationException {
        List<KeyedPattern> patterns = new ArrayList<>();
        for (JavaClass found : new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.layoffledger.extraction")) {
            for (Field field : Class.forName(found.getName()).getDeclaredFields()) {
                if (field.getType() == KeyedPattern.class) {
                    field.setAccessible(true);
                    patterns.add((KeyedPattern) field.get(null));
                }
            }
        }
        return patterns;
    }

    private static List<String> lines() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/gold"))) {
            List<String> lines = new ArrayList<>();
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".jsonl")).toList()) {
                lines.addAll(
                        Files.readString(file).toLowerCase(Locale.ROOT).lines().toList());
            }
            return lines;
        }
    }
}
