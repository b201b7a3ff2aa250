package org.layoffledger.extraction.capex;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.layoffledger.extraction.CapexBasis;
import org.layoffledger.extraction.ReportingPeriod;
import org.layoffledger.extraction.TextSpan;
import org.layoffledger.extraction.capex.PeriodFinder.Found;
import org.layoffledger.extraction.time.TimeExpression;

/** The line that names the columns of a table, such as "Company | Capex 2025 | 2026 plan": what it says of a column holds for the amounts below it. */
final class TableHead {

    private static final int FEWEST_CELLS = 2;
    /** 2026E: the year as analysts expect it. */
    private static final Pattern EXPECTED = Pattern.compile("\\b(20\\d\\d) ?(?:e|\\(e\\))(?![a-z])");

    private final Passage line;
    private final List<TextSpan> cells;
    private final boolean capex;

    private TableHead(Passage line, List<TextSpan> cells, boolean capex) {
        this.line = line;
        this.cells = cells;
        this.capex = capex;
    }

    /**
     * The line as the head of a table, or null: it has cells, and one of them names a period or capital expenditure.
     *
     * @param headed whether the line above speaks of capital expenditure
     */
    static @Nullable TableHead of(Passage line, boolean headed) {
        List<TextSpan> cells = cells(line);
        boolean capex = line.has(line.span(), Vocabulary.NOUN);
        boolean names = cells.size() >= FEWEST_CELLS
                && (capex
                        || headed && line.has(line.span(), Vocabulary.PLAN)
                        || line.times().stream().anyMatch(TableHead::isPeriod)
                        || EXPECTED.matcher(line.lower(line.span())).find());
        return names ? new TableHead(line, cells, capex || headed) : null;
    }

    /** Whether the line consists of cells. */
    static boolean isRow(Passage line) {
        return line.lower(line.span()).contains(" | ");
    }

    private static boolean isPeriod(TimeExpression time) {
        return time.period() != null || time.fiscal() != null;
    }

    private static List<TextSpan> cells(Passage line) {
        List<TextSpan> cells = new ArrayList<>();
        String words = line.lower(line.span());
        int from = 0;
        for (int bar = words.indexOf('|'); bar >= 0; bar = words.indexOf('|', from)) {
            cells.add(new TextSpan(line.span().start() + from, line.span().start() + bar));
            from = bar + 1;
        }
        cells.add(new TextSpan(line.span().start() + from, line.span().end()));
        return cells;
    }

    /** Whether what stands below is capital expenditure without a word of its own. */
    boolean namesCapex() {
        return capex;
    }

    /** Whether the amount stands in a column of something else: revenue, profit. */
    boolean isOfOther(Passage row, int amount) {
        TextSpan column = column(row, amount);
        return column != null && line.has(column, Vocabulary.OTHER) && !line.has(column, Vocabulary.NOUN);
    }

    /** The period that the column names, or null. */
    @Nullable
    Found period(Passage row, int amount, PeriodContext context, FiscalClock clock, Spender spender) {
        TextSpan column = column(row, amount);
        if (column == null) {
            return null;
        }
        Matcher expected = EXPECTED.matcher(line.lower(column));
        if (expected.find()) {
            int start = column.start() + expected.start();
            return new Found(ReportingPeriod.year(Integer.parseInt(expected.group(1))), new TextSpan(start, start + 4));
        }
        PeriodFinder periods = new PeriodFinder(line, context, clock, spender);
        for (TimeExpression time : line.times()) {
            Found found = column.contains(time.span()) ? periods.found(time, isPlan(column)) : null;
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** The basis that the column names, or null where it leaves it to the period. */
    @Nullable
    CapexBasis basis(Passage row, int amount) {
        TextSpan column = column(row, amount);
        if (column == null) {
            return null;
        }
        if (line.has(column, Vocabulary.OUTSIDER)
                || EXPECTED.matcher(line.lower(column)).find()) {
            return CapexBasis.ESTIMATE;
        }
        return isPlan(column) ? CapexBasis.GUIDANCE : line.has(column, Vocabulary.DONE) ? CapexBasis.ACTUAL : null;
    }

    private boolean isPlan(TextSpan column) {
        return line.has(column, Vocabulary.PLAN);
    }

    private @Nullable TextSpan column(Passage row, int amount) {
        long bars = row.lower(row.upTo(amount)).chars().filter(c -> c == '|').count();
        return bars < cells.size() ? cells.get((int) bars) : null;
    }
}
