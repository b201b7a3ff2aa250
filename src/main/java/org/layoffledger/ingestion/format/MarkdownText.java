package org.layoffledger.ingestion.format;

import java.util.List;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;

/** Renders Markdown as plain text: marks gone, blocks apart, a paragraph's wrapped lines joined again. */
final class MarkdownText extends AbstractVisitor {

    private static final Parser PARSER =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();

    private final TextBuilder out = new TextBuilder();
    private final Wrapping wrapping;

    private MarkdownText(Wrapping wrapping) {
        this.wrapping = wrapping;
    }

    static String render(String markdown) {
        MarkdownText renderer = new MarkdownText(new Wrapping(markdown.lines().toList()));
        PARSER.parse(markdown).accept(renderer);
        return renderer.out.toString();
    }

    @Override
    public void visit(Text text) {
        out.append(text.getLiteral());
    }

    @Override
    public void visit(Code code) {
        out.append(code.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak softBreak) {
        String before = softBreak.getPrevious() instanceof Text text ? text.getLiteral() : "";
        String after = softBreak.getNext() instanceof Text text ? text.getLiteral() : "";
        if (wrapping.joins(lineBefore(softBreak), lineAfter(softBreak))) {
            out.append(Wrapping.gap(before, after));
        } else {
            out.line();
        }
    }

    private static String lineBefore(Node softBreak) {
        StringBuilder line = new StringBuilder();
        for (Node node = softBreak.getPrevious(); node != null && !isLineBreak(node); node = node.getPrevious()) {
            line.insert(0, textOf(node));
        }
        return line.toString();
    }

    private static String lineAfter(Node softBreak) {
        StringBuilder line = new StringBuilder();
        for (Node node = softBreak.getNext(); node != null && !isLineBreak(node); node = node.getNext()) {
            line.append(textOf(node));
        }
        return line.toString();
    }

    private static boolean isLineBreak(Node node) {
        return node instanceof SoftLineBreak || node instanceof HardLineBreak;
    }

    private static String textOf(Node node) {
        if (node instanceof Text text) {
            return text.getLiteral();
        }
        StringBuilder inner = new StringBuilder();
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            inner.append(textOf(child));
        }
        return inner.toString();
    }

    @Override
    public void visit(HardLineBreak hardBreak) {
        out.line();
    }

    @Override
    public void visit(HtmlInline html) {
        if (html.getLiteral().regionMatches(true, 0, "<br", 0, 3)) {
            out.line();
        }
    }

    @Override
    public void visit(HtmlBlock html) {
        out.block();
        out.append(HtmlText.render(html.getLiteral()));
        out.block();
    }

    @Override
    public void visit(Image image) {
        // neither its address nor its stand-in is a word of the article
    }

    @Override
    public void visit(Heading heading) {
        block(heading);
    }

    @Override
    public void visit(Paragraph paragraph) {
        block(paragraph);
    }

    private void block(Block block) {
        boolean tight = block.getParent() instanceof ListItem;
        if (!tight) {
            out.block();
        }
        visitChildren(block);
        if (tight) {
            out.line();
        } else {
            out.block();
        }
    }

    @Override
    public void visit(FencedCodeBlock code) {
        literal(code.getLiteral());
    }

    @Override
    public void visit(IndentedCodeBlock code) {
        literal(code.getLiteral());
    }

    private void literal(String lines) {
        out.block();
        out.append(lines.stripTrailing());
        out.block();
    }

    @Override
    public void visit(ThematicBreak rule) {
        out.block();
    }

    @Override
    public void visit(BulletList list) {
        out.block();
        visitChildren(list);
        out.block();
    }

    @Override
    public void visit(OrderedList list) {
        out.block();
        int number = list.getMarkerStartNumber() == null ? 1 : list.getMarkerStartNumber();
        String delimiter = list.getMarkerDelimiter() == null ? "." : list.getMarkerDelimiter();
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            out.line();
            out.append(number++ + delimiter + " ");
            item.accept(this);
        }
        out.block();
    }

    @Override
    public void visit(ListItem item) {
        if (item.getParent() instanceof BulletList) {
            out.line();
            out.append("- ");
        }
        visitChildren(item);
        out.line();
    }

    @Override
    public void visit(CustomBlock table) {
        out.block();
        visitChildren(table);
        out.block();
    }

    @Override
    public void visit(CustomNode part) {
        if (part instanceof TableRow) {
            out.line();
        } else if (part instanceof TableCell && part.getPrevious() != null) {
            out.append(" | ");
        }
        visitChildren(part);
        if (part instanceof TableRow) {
            out.line();
        }
    }
}
