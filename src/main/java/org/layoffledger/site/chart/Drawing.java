package org.layoffledger.site.chart;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A chart as plain shapes in a box; the template {@code fragments/chart} turns it into SVG. Colours are the style sheet's, by class.
 *
 * @param id unique on its page
 * @param width of the box
 * @param height of the box
 * @param name what a screen reader calls it
 * @param lines grid and axes, drawn first
 * @param bars bars, in order
 * @param labels texts, drawn last
 */
public record Drawing(
        String id, int width, int height, String name, List<Line> lines, List<Bar> bars, List<Label> labels) {

    public Drawing {
        lines = List.copyOf(lines);
        bars = List.copyOf(bars);
        labels = List.copyOf(labels);
    }

    /** A straight line. */
    public record Line(double x1, double y1, double x2, double y2, String style) {
        public Line {
            x1 = rounded(x1);
            y1 = rounded(y1);
            x2 = rounded(x2);
            y2 = rounded(y2);
        }
    }

    /**
     * A bar.
     *
     * @param hatched whether it is drawn with diagonal lines, as what is not yet spent
     * @param href where it leads, or null
     * @param title what it says when pointed at, or null
     */
    public record Bar(
            double x,
            double y,
            double width,
            double height,
            String style,
            boolean hatched,
            @Nullable String href,
            @Nullable String title) {
        public Bar {
            x = rounded(x);
            y = rounded(y);
            width = rounded(Math.max(width, 0.5));
            height = rounded(Math.max(height, 0.5));
        }
    }

    /** A text; {@code anchor} is start, middle or end. */
    public record Label(double x, double y, String text, String anchor, String style) {
        public Label {
            x = rounded(x);
            y = rounded(y);
        }
    }

    /** The address that fills with this drawing's diagonal lines. */
    public String hatch() {
        return "url(#" + id + "-hatch)";
    }

    private static double rounded(double value) {
        return Math.round(value * 10) / 10.0;
    }
}
