package org.layoffledger.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CommandsTest {

    private static final JsonMapper JSON = new JsonMapper();

    private final PrintStream realOut = System.out;
    private final PrintStream realErr = System.err;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    Path folder;

    @BeforeEach
    void capture() {
        System.setOut(new PrintStream(out, true, StandardCharsets.ISO_8859_1));
        System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    @AfterEach
    void release() {
        System.setOut(realOut);
        System.setErr(realErr);
    }

    @Test
    void extractPrintsAFoldersArticlesByNameEachOnALine() throws IOException {
        write("b.md", "---\ntitle: B\n---\nInitech grows.");
        write("a.txt", "腾讯的天气不错。");

        assertThat(run("extract", folder.toString())).isZero();
        assertThat(lines()).extracting(line -> line.get("id").asString()).containsExactly("a", "b");
        assertThat(lines()).extracting(line -> line.get("language").asString()).containsExactly("zh-Hans", "en");
        assertThat(lines().get(0).get("source").asString()).endsWith("/a.txt");
        assertThat(lines().get(1).get("title").asString()).isEqualTo("B");
    }

    @Test
    void evidenceIsCutFromTheVeryTextThatExtractPrints() throws IOException {
        String sentence = "Microsoft said on July 2, 2025 that it would lay off about 9,000 employees.";
        write("a.md", "---\ndate: 2025-07-03\n---\n# Cuts\r\n\r\n**" + sentence + "**\n");

        assertThat(run("extract", "--text", folder.toString())).isZero();
        String text = out.toString(StandardCharsets.UTF_8);
        out.reset();
        assertThat(run("extract", folder.toString())).isZero();

        JsonNode layoffs = lines().get(0).get("layoffs");
        assertThat(layoffs.size()).isEqualTo(1);
        assertThat(layoffs.get(0).get("company").asString()).isEqualTo("Microsoft");
        assertThat(layoffs.get(0).get("headcount").asLong()).isEqualTo(9000);
        for (JsonNode piece : layoffs.get(0).get("evidence")) {
            assertThat(text.substring(
                            piece.get("start").asInt(), piece.get("end").asInt()))
                    .isEqualTo(piece.get("quote").asString());
        }
    }

    @Test
    void aBadFileIsNamedAndTheOthersAreStillRead() throws IOException {
        write("a.txt", "Initech grows.");
        write("b.txt", "");
        Files.write(folder.resolve("c.txt"), new byte[] {'P', 'K', 3, 4, 0, 0});
        write("d.txt", "Globex grows.");

        assertThat(run(
                        "extract",
                        folder.toString(),
                        folder.resolve("missing.txt").toString()))
                .isEqualTo(1);

        assertThat(lines())
                .extracting(line -> line.get("id").asString())
                .containsExactly("a", "b", "c", "d", "missing");
        assertThat(lines()).extracting(line -> line.has("error")).containsExactly(false, true, true, false, true);
        assertThat(lines().get(1).get("error").asString()).contains("b.txt", "empty");
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("b.txt", "c.txt", "missing.txt");
    }

    @Test
    void aDateThatTheArticleLacksCanBeGiven() throws IOException {
        write("a.txt", "Microsoft is laying off 900 employees, it said last Wednesday.");

        run("extract", "--published-on", "2025-07-10", folder.toString());

        assertThat(lines().get(0).get("publishedOn").asString()).isEqualTo("2025-07-10");
        assertThat(lines().get(0).get("layoffs").get(0).get("announcedOn").asString())
                .startsWith("2025-07");
    }

    @Test
    void recognizeAnswersEachCaseInOrder() throws IOException {
        write("cases.jsonl", """
                {"id": "one", "text": "cut 9,000 jobs", "reference": null, "expect": [{"start": 4}]}
                {"id": "two", "text": "2025年7月2日", "reference": "2025-07-03"}
                """);

        assertThat(run("recognize", folder.resolve("cases.jsonl").toString())).isZero();

        assertThat(lines()).extracting(line -> line.get("id").asString()).containsExactly("one", "two");
        JsonNode number = lines().get(0).get("found").get(0);
        assertThat(number.get("kind").asString()).isEqualTo("number");
        assertThat(number.get("value").asInt()).isEqualTo(9000);
        JsonNode date = lines().get(1).get("found").get(0);
        assertThat(date.get("iso").asString()).isEqualTo("2025-07-02");
        assertThat(date.get("mod").isNull()).isTrue();
    }

    @Test
    void recognizeSaysWhichLineIsBroken() throws IOException {
        write("cases.jsonl", "{\"id\": \"one\", \"text\": \"a\"}\n{\"id\": ");

        assertThat(run("recognize", folder.resolve("cases.jsonl").toString())).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("cases.jsonl:2");
    }

    @Test
    void aCommandLineThatMakesNoSenseIsExplained() {
        assertThat(run("extract")).isEqualTo(2);
        assertThat(run("frobnicate")).isEqualTo(2);
        assertThat(run("extract", "--published-on", "yesterday", "x")).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("PATH", "frobnicate", "yesterday");

        assertThat(run("--help")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("serve", "extract", "recognize");
    }

    @Test
    void outputIsUtf8WhateverTheMachineSays() throws IOException {
        write("a.txt", "微软：天气不错。");

        run("extract", "--text", folder.toString());

        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("微软：天气不错。\n");
    }

    private int run(String... args) {
        Integer status = Commands.run(CommandsTest.class, args);
        assertThat(status).isNotNull();
        return status;
    }

    private List<JsonNode> lines() {
        return out.toString(StandardCharsets.UTF_8).lines().map(JSON::readTree).toList();
    }

    private void write(String name, String content) throws IOException {
        Files.writeString(folder.resolve(name), content);
    }
}
