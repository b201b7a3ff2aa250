package org.layoffledger.site.capex;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Companies beside each other, one column for each year or calendar quarter.
 *
 * @param byQuarter whether the columns are quarters
 * @param columns from the earliest shown to the latest: years, or quarters as year * 4 + quarter - 1
 * @param companies a row for each company and each unit that figures are stated for
 * @param groups totals that sources state for groups, each with the sum of its members
 * @param others statements that fit no column: commitments, spans, half years, undated ones
 * @param earlier the last column to ask for to see earlier ones, or null
 * @param later the same for later ones
 */
record Comparison(
        boolean byQuarter,
        List<Integer> columns,
        List<Row> companies,
        List<GroupRow> groups,
        List<FigureRow> others,
        @Nullable Integer earlier,
        @Nullable Integer later) {

    /** The same with every amount in dollars that can be converted, where the reader asked for dollars; for drawing only. */
    Comparison drawnIn(Dollars dollars) {
        if (!dollars.asked()) {
            return this;
        }
        List<Row> drawn = companies.stream()
                .map(row -> new Row(
                        row.spender(),
                        row.cells().stream()
                                .map(cell -> cell.stream().map(dollars::drawn).toList())
                                .toList()))
                .toList();
        return new Comparison(byQuarter, columns, drawn, groups, others, earlier, later);
    }

    /**
     * A company's or unit's figures.
     *
     * @param cells one list for each column, actual figures before guidance before estimates
     */
    record Row(FigureRow spender, List<List<FigureRow>> cells) {}

    /**
     * A group's total as stated, and beside it what its members' figures come to.
     *
     * @param sums one for each column; null where no member has a figure
     */
    record GroupRow(FigureRow group, List<List<FigureRow>> cells, List<@Nullable Sum> sums) {

        public boolean hasSums() {
            return sums.stream().anyMatch(Objects::nonNull);
        }
    }

    /**
     * The members' figures of one column added up, each by its best basis.
     *
     * @param low the least that they can come to
     * @param high the greatest, as far as they have an upper end
     * @param open whether a member's figure has no upper end
     * @param bases the bases that went in, the surest first
     * @param computed whether a year went in that is itself added up
     * @param converted whether an amount went in that was converted at a reference rate
     * @param missing names of the members that are not in it, with the reason in brackets where they have other figures
     */
    record Sum(
            BigDecimal low,
            BigDecimal high,
            boolean open,
            String currency,
            List<String> bases,
            boolean computed,
            boolean converted,
            List<String> missing) {

        /** The upper end where it is not the lower one. */
        @Nullable
        public BigDecimal max() {
            return low.compareTo(high) == 0 ? null : high;
        }

        public String qualifier() {
            return open ? "at_least" : "exact";
        }
    }
}
