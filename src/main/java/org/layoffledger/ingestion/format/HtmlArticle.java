package org.layoffledger.ingestion.format;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.jspecify.annotations.Nullable;

/**
 * The article on a web page: its text without what surrounds it, and what the page's head says about it.
 *
 * @param title the headline
 * @param text the body as plain text, the headline before it where it stands apart
 * @param publishedOn the date that the page's head or its first time element gives
 * @param publisher the site's name
 * @param url the canonical address
 */
record HtmlArticle(
        @Nullable String title,
        String text,
        @Nullable LocalDate publishedOn,
        @Nullable String publisher,
        @Nullable String url) {

    private static final String CLUTTER =
            "script, style, noscript, template, nav, aside, footer, form, button, svg, iframe, "
                    + "object, video, audio, select, dialog, [hidden], [aria-hidden=true], [role=navigation], [role=complementary], [role=contentinfo]";
    private static final List<String> DATES = List.of(
            "meta[property=article:published_time]",
            "meta[name=article:published_time]",
            "meta[itemprop=datePublished]",
            "meta[name=date]",
            "meta[name=pubdate]",
            "meta[name=publishdate]",
            "meta[name=publish_date]",
            "meta[name=parsely-pub-date]",
            "meta[name=DC.date]",
            "meta[name=DC.date.issued]",
            "meta[property=og:pubdate]");
    private static final Pattern JSON_LD_DATE = Pattern.compile("\"datePublished\"\\s*:\\s*\"([^\"]{8,40})\"");
    private static final double MAIN_SHARE = 0.4;

    static HtmlArticle parse(String html) {
        Document page = Jsoup.parse(html);
        String title = title(page);
        LocalDate publishedOn = publishedOn(page);
        String publisher = content(page, "meta[property=og:site_name]", "meta[name=application-name]");
        String url = url(page);
        page.select(CLUTTER).remove();
        return new HtmlArticle(title, text(page, main(page)), publishedOn, publisher, url);
    }

    private static String text(Document page, Element main) {
        String body = HtmlText.render(main);
        Element headline = page.selectFirst("article h1, main h1");
        if (headline == null || headline.text().isBlank() || main.selectFirst("h1") != null) {
            return body;
        }
        return headline.text() + "\n\n" + body;
    }

    private static @Nullable String title(Document page) {
        String stated = content(page, "meta[property=og:title]", "meta[name=twitter:title]");
        if (stated != null) {
            return stated;
        }
        Element headline = page.selectFirst("article h1, main h1, h1");
        String title = headline == null ? page.title() : headline.text();
        return title.isBlank() ? null : title.strip();
    }

    private static @Nullable LocalDate publishedOn(Document page) {
        Stream<String> stated = Stream.concat(
                DATES.stream().flatMap(query -> page.select(query).eachAttr("content").stream()),
                Stream.concat(
                        page.select("script[type=application/ld+json]").stream()
                                .map(script -> JSON_LD_DATE.matcher(script.data()))
                                .filter(Matcher::find)
                                .map(date -> date.group(1)),
                        page
                                .select("time[itemprop=datePublished], time[pubdate], article time[datetime]")
                                .eachAttr("datetime")
                                .stream()));
        return stated.map(PublicationDates::parse)
                .filter(date -> date != null)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String url(Document page) {
        return Stream.of(
                        page.select("link[rel=canonical]").attr("href"),
                        page.select("meta[property=og:url]").attr("content"))
                .map(WebAddress::of)
                .filter(address -> address != null)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String content(Document page, String... queries) {
        return Stream.of(queries)
                .map(query -> page.select(query).attr("content").strip())
                .filter(content -> !content.isEmpty())
                .findFirst()
                .orElse(null);
    }

    /** The element that holds the article: marked as such, or the one whose own paragraphs say most of what the page says. */
    private static Element main(Document page) {
        return marked(page.select("[itemprop=articleBody]"))
                .or(() -> marked(page.select("article")))
                .or(() -> marked(page.select("main, [role=main]")))
                .or(() -> densest(page))
                .orElseGet(() -> withoutBanner(page));
    }

    private static Element withoutBanner(Document page) {
        page.select("body > header").remove();
        return page.body();
    }

    /** The longest of the elements, unless it is one among many alike, such as the teasers of a front page. */
    private static Optional<Element> marked(Elements elements) {
        int all = elements.stream().mapToInt(HtmlArticle::length).sum();
        return elements.stream()
                .max(Comparator.comparingInt(HtmlArticle::length))
                .filter(longest -> length(longest) > 0 && length(longest) >= MAIN_SHARE * all);
    }

    private static Optional<Element> densest(Document page) {
        Elements paragraphs = page.select("p");
        int all = paragraphs.stream().mapToInt(HtmlArticle::length).sum();
        return paragraphs.stream()
                .map(Element::parent)
                .distinct()
                .max(Comparator.comparingInt(HtmlArticle::ownParagraphs))
                .filter(parent -> ownParagraphs(parent) > 200 && ownParagraphs(parent) * 2 > all);
    }

    private static int ownParagraphs(Element parent) {
        return parent.children().stream()
                .filter(child -> child.normalName().equals("p"))
                .mapToInt(HtmlArticle::length)
                .sum();
    }

    private static int length(Element element) {
        return element.text().length();
    }
}
