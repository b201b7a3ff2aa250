package org.layoffledger.site.companies;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.layoffledger.site.capex.FigureRow;
import org.layoffledger.site.chart.Canvas;
import org.layoffledger.site.chart.Drawing;
import org.layoffledger.site.chart.Ticks;
import org.layoffledger.site.language.Wording;
import org.layoffledger.site.layoffs.EventRow;

/**
 * A company's layoffs and its yearly capex on one time axis. A bar is solid up to the least that its words can mean; where only the month or the year is known, the
 * bar stands in its middle and a line along its top spans it.
 *
 * @param layoffs whether layoffs are drawn
 * @param capex whether capex is drawn
 * @param undrawn how many events lack a date or a number and so are in the table only
 */
record TimelineChart(Drawing drawing, boolean layoffs, boolean capex, long undrawn) {

    private static final int WIDTH = 1000;
    private static final int LEFT = 84;
    private static final int RIGHT = 990;
    private static final int PANEL = 190;
    private static final int GAP = 46;
    private static final int TOP = 26;
    private static final int BAR = 12;

    /** The chart, or null where there is nothing to draw. */
    static @Nullable TimelineChart of(List<EventRow> events, List<FigureRow> capex, Wording say) {
        List<EventRow> drawn = events.stream()
                .filter(event -> event.hasNumber() && event.announcedFirst() != null)
                .filter(event -> event.role().equals("round") || event.counted())
                .filter(event -> !event.status().equals("denied"))
                .toList();
        List<FigureRow> years = yearsInOneCurrency(capex);
        if (drawn.isEmpty() && years.isEmpty()) {
            return null;
        }
        long undrawn = events.stream()
                .filter(event -> event.role().equals("round") && !drawn.contains(event))
                .count();
        return new Painter(drawn, years, say).paint(undrawn);
    }

    private static List<FigureRow> yearsInOneCurrency(List<FigureRow> capex) {
        List<FigureRow> years = capex.stream()
                .filter(figure -> figure.isYear()
                        && figure.unit() == null
                        && !figure.basis().equals("commitment"))
                .toList();
        Map<String, Long> currencies =
                years.stream().collect(Collectors.groupingBy(FigureRow::currency, Collectors.counting()));
        return currencies.entrySet().stream()
                .max(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(most -> years.stream()
                        .filter(figure -> figure.currency().equals(most.getKey()))
                        .toList())
                .orElse(List.of());
    }

    /** Where a label stands: its middle, its baseline and half its width. */
    private record Taken(double x, double y, double half) {}

    private static final class Painter {
        private final List<EventRow> events;
        private final List<FigureRow> figures;
        private final Wording say;
        private final LocalDate from;
        private final LocalDate to;
        private final Canvas canvas;
        private final int layoffBase;
        private final int capexBase;
        private final List<Taken> labels = new ArrayList<>();

        Painter(List<EventRow> events, List<FigureRow> figures, Wording say) {
            this.events = events;
            this.figures = figures;
            this.say = say;
            List<LocalDate> days = Stream.concat(
                            events.stream()
                                    .flatMap(event -> Stream.of(event.announcedFirst(), event.announcedLast()))
                                    .filter(Objects::nonNull),
                            figures.stream().flatMap(figure -> Stream.of(start(figure), end(figure))))
                    .sorted()
                    .toList();
            LocalDate first = days.get(0).withDayOfYear(1);
            LocalDate last = days.get(days.size() - 1).withDayOfYear(1).plusYears(1);
            this.to = last;
            this.from = first.isAfter(last.minusYears(3)) ? last.minusYears(3) : first;
            this.layoffBase = events.isEmpty() ? 0 : TOP + PANEL;
            this.capexBase = figures.isEmpty() ? layoffBase : layoffBase + GAP + PANEL;
            this.canvas = new Canvas("timeline", WIDTH, capexBase + 26);
        }

        TimelineChart paint(long undrawn) {
            if (!events.isEmpty()) {
                paintLayoffs();
            }
            if (!figures.isEmpty()) {
                paintCapex();
            }
            paintYears();
            return new TimelineChart(
                    canvas.named(say.message("company.chart.name")), !events.isEmpty(), !figures.isEmpty(), undrawn);
        }

        private double x(LocalDate day) {
            return LEFT
                    + (RIGHT - LEFT) * (double) ChronoUnit.DAYS.between(from, day) / ChronoUnit.DAYS.between(from, to);
        }

        private void paintYears() {
            for (LocalDate year = from; year.isBefore(to); year = year.plusYears(1)) {
                double middle = (x(year) + x(year.plusYears(1))) / 2;
                canvas.label(middle, capexBase + 18, Integer.toString(year.getYear()), "middle", "");
                canvas.line(x(year), TOP, x(year), capexBase, "grid");
            }
        }

        private void paintLayoffs() {
            long most = events.stream()
                    .mapToLong(event -> orNought(event.headcountHigh()))
                    .max()
                    .orElse(0);
            Ticks ticks = Ticks.upTo(most, 4);
            canvas.label(LEFT - 76, 13, say.message("company.chart.people"), "start", "label");
            for (double value : ticks.values()) {
                double y = layoffBase - PANEL * value / ticks.top() * 0.92;
                canvas.line(LEFT, y, RIGHT, y, value == 0 ? "axis" : "grid");
                canvas.label(LEFT - 8, y + 4, say.number(Math.round(value)), "end", "");
            }
            events.stream()
                    .sorted(Comparator.comparing(EventRow::announcedFirst).thenComparing(EventRow::id))
                    .forEach(event -> paintEvent(event, ticks));
        }

        private void paintEvent(EventRow event, Ticks ticks) {
            LocalDate first = Objects.requireNonNull(event.announcedFirst());
            LocalDate last = Objects.requireNonNullElse(event.announcedLast(), first);
            double from = x(first);
            double to = x(last.plusDays(1));
            double middle = (from + to) / 2;
            double left = middle - BAR / 2.0;
            double low = layoffBase - PANEL * 0.92 * orNought(event.headcountLow()) / ticks.top();
            double high = layoffBase - PANEL * 0.92 * orNought(event.headcountHigh()) / ticks.top();
            Canvas.Link link = new Canvas.Link("/layoffs/" + event.key(), title(event));
            boolean certain = event.counted();
            canvas.bar(left, BAR, low, layoffBase, certain ? "low" : "none", link);
            if (high < low) {
                canvas.bar(left, BAR, high, low, certain ? "high" : "none", link.withoutAddress());
            }
            if (to - from > BAR) {
                canvas.line(from, high, to, high, "span");
            }
            labelEvent(event, middle, high - 7);
        }

        private String title(EventRow event) {
            String size =
                    say.size(event.headcount(), event.headcountMax(), event.qualifier(), event.workforcePercent());
            return say.isoDate(event.announcedOn()) + ": " + size + " (" + say.term("status", event.stage()) + ")";
        }

        /** Writes the number above its bar unless another one stands there; the table has them all. */
        private void labelEvent(EventRow event, double middle, double baseline) {
            boolean vague = "vague".equals(event.qualifier());
            String text = say.people(event.headcount(), event.headcountMax(), vague ? "vague" : "exact");
            double half = Canvas.widthOf(text) / 2;
            double x = Math.min(Math.max(middle, LEFT + half), RIGHT - half);
            boolean taken = labels.stream()
                    .anyMatch(other ->
                            Math.abs(other.x() - x) < half + other.half() + 4 && Math.abs(other.y() - baseline) < 14);
            if (!taken) {
                labels.add(new Taken(x, baseline, half));
                canvas.label(x, baseline, text, "middle", "label");
            }
        }

        private void paintCapex() {
            double top = figures.stream()
                    .mapToDouble(figure -> figure.high().doubleValue())
                    .max()
                    .orElse(0);
            Ticks ticks = Ticks.upTo(top, 4);
            String currency = figures.get(0).currency();
            canvas.label(LEFT - 76, layoffBase + GAP - 12, say.message("company.chart.capex"), "start", "label");
            for (double value : ticks.values()) {
                double y = capexY(value, ticks);
                canvas.line(LEFT, y, RIGHT, y, value == 0 ? "axis" : "grid");
                if (value > 0) {
                    canvas.label(LEFT - 8, y + 4, say.compactMoney(BigDecimal.valueOf(value), currency), "end", "");
                }
            }
            Map<Integer, List<FigureRow>> byStart = figures.stream()
                    .collect(Collectors.groupingBy(figure -> Objects.requireNonNull(figure.firstQuarter())));
            byStart.values().forEach(ofYear -> paintYear(ofYear, ticks));
        }

        private double capexY(double value, Ticks ticks) {
            return capexBase - PANEL * value / ticks.top() * 0.86;
        }

        /** Actual, guidance and estimate of one year stand side by side over the months that the year covers. */
        private void paintYear(List<FigureRow> ofYear, Ticks ticks) {
            List<FigureRow> shown = new ArrayList<>(ofYear);
            shown.sort(Comparator.comparing(FigureRow::basis));
            double left = x(start(shown.get(0)));
            double slot = (x(end(shown.get(0)).plusDays(1)) - left) * 0.84 / shown.size();
            double offset = (x(end(shown.get(0)).plusDays(1)) - left) * 0.08;
            for (int i = 0; i < shown.size(); i++) {
                paintFigure(shown.get(i), left + offset + i * slot, slot * 0.94, ticks);
            }
        }

        private void paintFigure(FigureRow figure, double left, double width, Ticks ticks) {
            double low = capexY(figure.low().doubleValue(), ticks);
            double high = capexY(figure.high().doubleValue(), ticks);
            String money = say.money(figure.amount(), figure.amountMax(), figure.currency(), figure.qualifier());
            String title = say.period(figure.period()) + ": " + money + " (" + say.term("basis", figure.basis()) + ")";
            Canvas.Link link = new Canvas.Link("/capex/" + figure.key(), title);
            switch (figure.basis()) {
                case "actual" -> canvas.bar(left, width, high, capexBase, "actual", link);
                case "guidance" -> canvas.hatched(left, width, low, capexBase, "stated", link);
                default -> canvas.bar(left, width, low, capexBase, "guess", link);
            }
            if (high < low && !figure.basis().equals("actual")) {
                canvas.bar(left, width, high, low, "guess", link.withoutAddress());
            }
            String label = say.compactMoney(figure.high(), figure.currency());
            if (width > Canvas.widthOf(label)) {
                canvas.label(left + width / 2, high - 6, label, "middle", "label");
            }
        }

        private static LocalDate start(FigureRow figure) {
            int quarter = Objects.requireNonNull(figure.firstQuarter());
            return LocalDate.of(quarter / 4, quarter % 4 * 3 + 1, 1);
        }

        private static LocalDate end(FigureRow figure) {
            int quarter = Objects.requireNonNull(figure.lastQuarter());
            return LocalDate.of(quarter / 4, quarter % 4 * 3 + 1, 1)
                    .plusMonths(3)
                    .minusDays(1);
        }

        private static long orNought(@Nullable Long number) {
            return number == null ? 0 : number;
        }
    }
}
