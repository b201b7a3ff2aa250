package org.layoffledger.site.capex;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.layoffledger.site.capex.Comparison.Row;
import org.layoffledger.site.chart.Canvas;
import org.layoffledger.site.chart.Drawing;
import org.layoffledger.site.chart.Ticks;
import org.layoffledger.site.language.Wording;

/**
 * The comparison as small panels, one for each company, on one scale. Only one currency is drawn, because nothing is converted; who is left out is named.
 *
 * @param drawing the panels
 * @param currency what they are drawn in
 * @param left names of the spenders whose figures are in other currencies
 */
record ComparisonChart(Drawing drawing, String currency, List<String> left) {

    private static final int MOST_PANELS = 8;
    private static final int LEFT = 84;
    private static final int TOP = 34;
    private static final int BASE = 236;
    private static final int HEIGHT = 264;
    private static final int GAP = 26;
    private static final int WIDTH = 1100;
    private static final int WIDEST_SLOT = 96;
    private static final int NARROWEST_PANEL = 120;

    /** The chart, or null where there is nothing to draw. */
    static @Nullable ComparisonChart of(Comparison comparison, Wording say) {
        Map<String, Long> currencies = comparison.companies().stream()
                .flatMap(row -> row.cells().stream().flatMap(List::stream))
                .collect(Collectors.groupingBy(FigureRow::currency, Collectors.counting()));
        return currencies.entrySet().stream()
                .max(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(most -> new Painter(comparison, most.getKey(), say).paint())
                .orElse(null);
    }

    private static final class Painter {
        private final Comparison comparison;
        private final String currency;
        private final Wording say;
        private final List<Row> panels;
        private final List<Integer> columns;
        private final Ticks ticks;
        private final double slot;
        private final double panelWidth;
        private final Canvas canvas = new Canvas("capex", WIDTH, HEIGHT);

        Painter(Comparison comparison, String currency, Wording say) {
            this.comparison = comparison;
            this.currency = currency;
            this.say = say;
            this.panels = comparison.companies().stream()
                    .filter(row -> row.spender().unit() == null && !drawn(row).isEmpty())
                    .sorted(Comparator.comparing(this::largest).reversed())
                    .limit(MOST_PANELS)
                    .toList();
            this.ticks = Ticks.upTo(
                    panels.stream()
                            .mapToDouble(row -> largest(row).doubleValue())
                            .max()
                            .orElse(0),
                    4);
            this.columns = columnsWithoutGaps();
            double room = (WIDTH - LEFT - (panels.size() - 1.0) * GAP) / Math.max(panels.size(), 1);
            this.slot = Math.min(room / columns.size(), WIDEST_SLOT);
            this.panelWidth = Math.max(slot * columns.size(), Math.min(room, NARROWEST_PANEL));
        }

        ComparisonChart paint() {
            ticks.values().forEach(this::paintTick);
            for (int i = 0; i < panels.size(); i++) {
                paintPanel(panels.get(i), LEFT + i * (panelWidth + GAP));
            }
            List<String> left = comparison.companies().stream()
                    .filter(row -> row.spender().unit() == null && !panels.contains(row))
                    .map(row -> row.spender().spender())
                    .distinct()
                    .toList();
            return new ComparisonChart(canvas.named(say.message("capex.chart.name")), currency, left);
        }

        private List<FigureRow> drawn(Row row) {
            return row.cells().stream()
                    .flatMap(List::stream)
                    .filter(figure -> figure.currency().equals(currency))
                    .toList();
        }

        private BigDecimal largest(Row row) {
            return drawn(row).stream()
                    .map(FigureRow::high)
                    .max(Comparator.naturalOrder())
                    .orElse(BigDecimal.ZERO);
        }

        private double y(BigDecimal amount) {
            return BASE - (BASE - TOP) * amount.doubleValue() / ticks.top();
        }

        private void paintTick(double value) {
            BigDecimal amount = BigDecimal.valueOf(value);
            double y = y(amount);
            canvas.line(LEFT, y, WIDTH, y, value == 0 ? "axis" : "grid");
            if (value > 0) {
                canvas.label(LEFT - 8, y + 4, say.compactMoney(amount, currency), "end", "");
            }
        }

        private void paintPanel(Row row, double left) {
            canvas.label(left, 16, row.spender().spender(), "start", "label");
            for (int i = 0; i < columns.size(); i++) {
                double x = left + i * slot;
                if (i == 0 || i == columns.size() - 1 || slot > 34) {
                    canvas.label(x + slot / 2, BASE + 17, columnLabel(columns.get(i)), "middle", "");
                }
                int cell = comparison.columns().indexOf(columns.get(i));
                paintCell(cell < 0 ? List.of() : row.cells().get(cell), x);
            }
        }

        /** From the first to the last column in which a panel has a figure: an axis of time leaves no year out. */
        private List<Integer> columnsWithoutGaps() {
            List<Integer> filled = new ArrayList<>();
            for (int i = 0; i < comparison.columns().size(); i++) {
                int column = i;
                if (panels.stream()
                        .anyMatch(row -> row.cells().get(column).stream()
                                .anyMatch(figure -> figure.currency().equals(currency)))) {
                    filled.add(comparison.columns().get(i));
                }
            }
            return filled.isEmpty()
                    ? comparison.columns()
                    : IntStream.rangeClosed(filled.get(0), filled.get(filled.size() - 1))
                            .boxed()
                            .toList();
        }

        private String columnLabel(int column) {
            String year = Integer.toString(comparison.byQuarter() ? column / 4 : column);
            String shortYear = "’" + year.substring(2);
            return comparison.byQuarter() ? shortYear + " Q" + (column % 4 + 1) : slot > 34 ? year : shortYear;
        }

        /** Actual and planned stand side by side where both are known; otherwise the one that is known fills the place. */
        private void paintCell(List<FigureRow> cell, double x) {
            List<FigureRow> shown = new ArrayList<>(cell.stream()
                    .filter(figure -> figure.currency().equals(currency))
                    .collect(Collectors.toMap(FigureRow::basis, Function.identity(), (a, b) -> a, TreeMap::new))
                    .values());
            double each = slot * 0.8 / Math.max(shown.size(), 1);
            for (int i = 0; i < shown.size(); i++) {
                paintFigure(shown.get(i), x + slot * 0.1 + i * each, each * 0.92);
            }
        }

        private void paintFigure(FigureRow figure, double x, double width) {
            String title = figure.spender() + ", " + say.period(figure.period()) + ": "
                    + say.money(figure.amount(), figure.amountMax(), figure.currency(), figure.qualifier()) + " ("
                    + say.term("basis", figure.basis()) + ")";
            Canvas.Link link = new Canvas.Link("/capex/" + figure.key(), title);
            switch (figure.basis()) {
                case "actual" -> canvas.bar(x, width, y(figure.high()), BASE, "actual", link);
                case "guidance" -> canvas.hatched(x, width, y(figure.low()), BASE, "stated", link);
                default -> canvas.bar(x, width, y(figure.low()), BASE, "guess", link);
            }
            if (figure.high().compareTo(figure.low()) > 0 && !figure.basis().equals("actual")) {
                canvas.bar(x, width, y(figure.high()), y(figure.low()), "guess", link.withoutAddress());
            }
            String label = say.compactMoney(figure.high(), figure.currency()) + (figure.isOpen() ? "+" : "");
            if (width * 1.2 > Canvas.widthOf(label)) {
                canvas.label(x + width / 2, y(figure.high()) - 6, label, "middle", "");
            }
        }
    }
}
