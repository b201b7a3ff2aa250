package org.layoffledger.site.articles;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class HighlightedTextTest {

    private static Highlight sentence(String key, int start, int end) {
        return new Highlight(1, key, Highlight.SENTENCE, 0, start, end);
    }

    private static Highlight field(String key, String field, int start, int end) {
        return new Highlight(1, key, field, 0, start, end);
    }

    private static Document render(String text, Highlight... highlights) {
        return Jsoup.parseBodyFragment(HighlightedText.render(text, List.of(highlights)));
    }

    @Test
    void theWordsOfAFieldAreMarkedWithinTheirSentence() {
        Document html = render("It cut 900 jobs.", sentence("a", 0, 16), field("a", "headcount", 7, 10));

        assertThat(html.select("mark.sentence#e-a").text()).isEqualTo("It cut 900 jobs.");
        assertThat(html.select("mark.sentence > mark.value#e-a-headcount").text())
                .isEqualTo("900");
    }

    @Test
    void overlappingEvidenceOfTwoFactsIsMarkedForBoth() {
        Document html = render("one two three four", sentence("a", 0, 13), sentence("b", 4, 18));

        assertThat(html.select("#e-a").text()).startsWith("one two three");
        assertThat(html.select("#e-b").text()).isEqualTo("two three");
        assertThat(html.select("mark").last().text()).isEqualTo("four");
        assertThat(html.select("sup.ref")).hasSize(2);
    }

    @Test
    void theSameWordsCanCarrySeveralFacts() {
        Document html = render("Meta and Google cut jobs", sentence("a", 0, 24), sentence("b", 0, 24));

        assertThat(html.getElementById("e-a")).isNotNull();
        assertThat(html.getElementById("e-b")).isNotNull();
    }

    @Test
    void evidenceOverTwoParagraphsIsMarkedInBothAndAnchoredOnce() {
        Document html = render("First half\n\nsecond half.", sentence("a", 6, 18));

        assertThat(html.select("p")).hasSize(2);
        assertThat(html.select("mark").eachText()).containsExactly("half", "second");
        assertThat(html.select("[id]")).hasSize(1);
    }

    @Test
    void textIsEscapedAndBadOffsetsAreLeftOut() {
        String html = HighlightedText.render(
                "a <b>&\"x\" 𠮷", List.of(sentence("a", 2, 5), sentence("bad", 5, 900), sentence("empty", 3, 3)));

        assertThat(html).contains("&lt;b&gt;").doesNotContain("<b>", "e-bad", "e-empty");
    }

    @Test
    @Timeout(value = 10, unit = TimeUnit.SECONDS)
    void aLongArticleWithManyMarksKeepsItsText() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 20_000; i++) {
            text.append("word").append(i).append(i % 40 == 0 ? "\n\n" : " ");
        }
        Random random = new Random(7);
        List<Highlight> highlights = new ArrayList<>();
        for (int i = 0; i < 2_000; i++) {
            int start = random.nextInt(text.length() - 200);
            highlights.add(sentence("k" + i, start, start + 1 + random.nextInt(150)));
        }

        Document html = Jsoup.parseBodyFragment(HighlightedText.render(text.toString(), highlights));

        html.select("sup").remove();
        assertThat(html.body().wholeText().replaceAll("\\s+", ""))
                .isEqualTo(text.toString().replaceAll("\\s+", ""));
        assertThat(html.select("mark[id]")).hasSize(2_000);
    }
}
