package org.layoffledger.site.chart;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects the shapes of a {@link Drawing}. */
public final class Canvas {

    private final String id;
    private final int width;
    private final int height;
    private final List<Drawing.Line> lines = new ArrayList<>();
    private final List<Drawing.Bar> bars = new ArrayList<>();
    private final List<Drawing.Label> labels = new ArrayList<>();

    public Canvas(String id, int width, int height) {
        this.id = id;
        this.width = width;
        this.height = height;
    }

    public void line(double x1, double y1, double x2, double y2, String style) {
        lines.add(new Drawing.Line(x1, y1, x2, y2, style));
    }

    /** A bar that stands on {@code base}. */
    public void bar(double x, double width, double top, double base, String style, Link link) {
        bars.add(new Drawing.Bar(x, top, width, base - top, style, false, link.href(), link.title()));
    }

    /** The same, with diagonal lines. */
    public void hatched(double x, double width, double top, double base, String style, Link link) {
        bars.add(new Drawing.Bar(x, top, width, base - top, style, true, link.href(), link.title()));
    }

    public void label(double x, double y, String text, String anchor, String style) {
        labels.add(new Drawing.Label(x, y, text, anchor, style));
    }

    /** About how wide a label is drawn: ideographs are square, other letters and figures about half as wide. */
    public static double widthOf(String label) {
        return label.codePoints().mapToDouble(c -> c > 0x2E80 ? 12.5 : 6.7).sum();
    }

    public Drawing named(String name) {
        return new Drawing(id, width, height, name, lines, bars, labels);
    }

    /** Where a shape leads and what it says when pointed at. */
    public record Link(@Nullable String href, @Nullable String title) {

        /** For the second part of a shape whose first part is the link. */
        public Link withoutAddress() {
            return new Link(null, title);
        }
    }
}
