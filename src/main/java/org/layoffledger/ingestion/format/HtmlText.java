package org.layoffledger.ingestion.format;

import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Renders HTML as plain text: blocks apart, a table's row on a line, white space as a browser would show it. */
final class HtmlText implements NodeVisitor {

    /** A line end in the source between Chinese characters is no gap between words. */
    private static final Pattern CHINESE_BREAK = Pattern.compile(
            "(?<=[\\u3000-\\u303F\\u4E00-\\u9FFF\\uFF00-\\uFF60])[ \\t]*\\n\\s*(?=[\\u3000-\\u303F\\u4E00-\\u9FFF\\uFF00-\\uFF60])");

    private final TextBuilder out = new TextBuilder();

    private HtmlText() {}

    static String render(String html) {
        return render(Jsoup.parseBodyFragment(html).body());
    }

    static String render(Element root) {
        HtmlText renderer = new HtmlText();
        root.traverse(renderer);
        return renderer.out.toString();
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode text) {
            String words =
                    CHINESE_BREAK.matcher(text.getWholeText()).replaceAll("").replace('\u00A0', ' ');
            if (isPreformatted(text)) {
                out.append(words);
            } else if (!words.isBlank() || !out.isAtLineStart()) {
                out.appendFlowing(words);
            }
        } else if (node instanceof Element element) {
            open(element);
        }
    }

    private void open(Element element) {
        switch (element.normalName()) {
            case "br" -> out.line();
            case "tr" -> out.line();
            case "li" -> out.line();
            case "td", "th" -> {
                if (element.previousElementSibling() != null) {
                    out.append(" | ");
                }
            }
            default -> boundary(element);
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            switch (element.normalName()) {
                case "tr", "li" -> out.line();
                case "br", "td", "th" -> {}
                default -> boundary(element);
            }
        }
    }

    private void boundary(Element element) {
        boolean cellContent = element.closest("td,th") != null;
        if (element.isBlock() && !cellContent) {
            out.block();
        }
    }

    private static boolean isPreformatted(TextNode text) {
        Element parent = text.parent();
        return parent != null && parent.closest("pre") != null;
    }
}
