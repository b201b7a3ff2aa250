package org.layoffledger.ingestion.format;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.layoffledger.ingestion.format.UnreadableArticle.Reason;

/** Turns one file's content into an article. */
final class ArticleParser {

    private static final Pattern HTML_START = Pattern.compile(
            "\\A\\s*(?:<\\?xml[^>]*>\\s*)?(?:<!--.*?-->\\s*)*<(?:!doctype\\s+html|html|head|body)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private final String fileName;
    private final byte[] content;

    ArticleParser(String fileName, byte[] content) {
        this.fileName = fileName;
        this.content = content;
    }

    ReadArticle parse() throws UnreadableContent {
        if (content.length == 0) {
            throw new UnreadableContent(Reason.EMPTY, "the file is empty");
        }
        TextDecoder.Decoded decoded = TextDecoder.decode(content);
        String text = decoded.text().replace("\r\n", "\n").replace('\r', '\n');
        if (text.isBlank()) {
            throw new UnreadableContent(Reason.EMPTY, "the file holds nothing but white space");
        }
        FrontMatter frontMatter = FrontMatter.of(text);
        return switch (format(text, frontMatter)) {
            case HTML -> html(text, decoded);
            case MARKDOWN -> markdown(text, frontMatter, decoded);
            case PLAIN -> article(null, text, null, null, null, decoded, "text/plain");
        };
    }

    private enum Format {
        PLAIN,
        MARKDOWN,
        HTML
    }

    private Format format(String text, @Nullable FrontMatter frontMatter) {
        return switch (ArticleFiles.extensionOf(fileName)) {
            case "html", "htm", "xhtml" -> Format.HTML;
            case "md", "markdown" -> Format.MARKDOWN;
            case "txt" -> frontMatter == null ? Format.PLAIN : Format.MARKDOWN;
            default -> {
                if (HTML_START.matcher(text).find()) {
                    yield Format.HTML;
                }
                yield frontMatter == null ? Format.PLAIN : Format.MARKDOWN;
            }
        };
    }

    private ReadArticle html(String text, TextDecoder.Decoded decoded) throws UnreadableContent {
        HtmlArticle page = HtmlArticle.parse(text);
        return article(
                page.title(), page.text(), page.publishedOn(), page.publisher(), page.url(), decoded, "text/html");
    }

    private ReadArticle markdown(String text, @Nullable FrontMatter head, TextDecoder.Decoded decoded)
            throws UnreadableContent {
        if (head == null) {
            return article(null, MarkdownText.render(text), null, null, null, decoded, "text/markdown");
        }
        String body = MarkdownText.render(text.substring(head.end()));
        return article(head.title(), body, head.publishedOn(), head.publisher(), head.url(), decoded, "text/markdown");
    }

    private ReadArticle article(
            @Nullable String title,
            String text,
            @Nullable LocalDate publishedOn,
            @Nullable String publisher,
            @Nullable String url,
            TextDecoder.Decoded decoded,
            String mediaType)
            throws UnreadableContent {
        if (text.codePoints().noneMatch(Character::isLetterOrDigit)) {
            throw new UnreadableContent(Reason.NO_TEXT, "the file holds no text");
        }
        return new ReadArticle(
                fileName,
                text,
                title,
                publishedOn,
                publisher,
                url,
                content,
                mediaType,
                decoded.charset().name());
    }
}
