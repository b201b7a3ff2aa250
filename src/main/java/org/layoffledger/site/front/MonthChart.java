package org.layoffledger.site.front;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.layoffledger.site.chart.Canvas;
import org.layoffledger.site.chart.Drawing;
import org.layoffledger.site.chart.Ticks;
import org.layoffledger.site.front.FrontFigures.Month;
import org.layoffledger.site.language.Wording;

/** People cut per month as columns: solid up to the least that the sources can mean, light up to the greatest. */
final class MonthChart {

    private static final int WIDTH = 760;
    private static final int HEIGHT = 280;
    private static final int LEFT = 58;
    private static final int TOP = 22;
    private static final int BASE = 240;
    private static final int LONGEST = 36;
    private static final int SHORTEST = 12;

    private MonthChart() {}

    /** The months that the chart spans at most, up to the latest one with an event. */
    static List<Month> shown(List<Month> months) {
        if (months.isEmpty()) {
            return months;
        }
        YearMonth last = months.get(months.size() - 1).value();
        return months.stream()
                .filter(month -> month.value().isAfter(last.minusMonths(LONGEST)))
                .toList();
    }

    /** The chart of these months, or null where there is none. */
    static @Nullable Drawing of(List<Month> months, Wording say) {
        if (months.isEmpty()) {
            return null;
        }
        YearMonth last = months.get(months.size() - 1).value();
        YearMonth first = months.get(0).value();
        if (first.isAfter(last.minusMonths(SHORTEST - 1))) {
            first = last.minusMonths(SHORTEST - 1);
        }
        Map<YearMonth, Month> byMonth = months.stream().collect(Collectors.toMap(Month::value, Function.identity()));
        Ticks ticks = Ticks.upTo(months.stream().mapToLong(Month::high).max().orElse(0), 5);
        Canvas canvas = new Canvas("months", WIDTH, HEIGHT);
        for (double value : ticks.values()) {
            double y = BASE - (BASE - TOP) * value / ticks.top();
            canvas.line(LEFT, y, WIDTH, y, value == 0 ? "axis" : "grid");
            canvas.label(LEFT - 8, y + 4, say.number(Math.round(value)), "end", "");
        }
        double slot = (WIDTH - LEFT) / (double) (first.until(last, ChronoUnit.MONTHS) + 1);
        double x = LEFT;
        for (YearMonth month = first; !month.isAfter(last); month = month.plusMonths(1)) {
            paint(canvas, month, byMonth.get(month), x, slot, ticks, say);
            x += slot;
        }
        return canvas.named(say.message("front.months.name"));
    }

    private static void paint(
            Canvas canvas, YearMonth month, @Nullable Month figures, double x, double slot, Ticks ticks, Wording say) {
        if (month.getMonthValue() == 1 || x == LEFT) {
            canvas.label(x + 2, BASE + 34, Integer.toString(month.getYear()), "start", "label");
            canvas.line(x, BASE, x, BASE + 36, "grid");
        }
        if (slot > 26 || month.getMonthValue() % 3 == 1) {
            canvas.label(
                    x + slot / 2, BASE + 17, say.message("say.month-short." + month.getMonthValue()), "middle", "");
        }
        if (figures == null) {
            return;
        }
        double low = BASE - (BASE - TOP) * figures.low() / ticks.top();
        double high = BASE - (BASE - TOP) * figures.high() / ticks.top();
        String title = say.shortMonth(month.getYear(), month.getMonthValue()) + ": "
                + say.band(figures.low(), figures.high(), figures.orMore());
        Canvas.Link link = new Canvas.Link("/layoffs?when=" + month, title);
        canvas.bar(x + slot * 0.12, slot * 0.76, low, BASE, "low", link);
        if (high < low) {
            canvas.bar(x + slot * 0.12, slot * 0.76, high, low, "high", link.withoutAddress());
        }
    }
}
