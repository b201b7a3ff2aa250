package org.layoffledger.extraction.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Dates told by their distance from another: as precise as the unit, a day for days and weeks. */
final class Distances {

    private Distances() {}

    /** The date {@code count} units, named in Chinese, from {@code anchor}. */
    static @Nullable Draft draft(int start, int end, int count, char unit, @Nullable LocalDate anchor) {
        Grain grain = unit == '年' ? Grain.YEAR : unit == '月' ? Grain.MONTH : unit == '季' ? Grain.QUARTER : Grain.DAY;
        if (anchor == null) {
            return Draft.open(start, end, grain);
        }
        try {
            return switch (unit) {
                case '年' ->
                    Draft.year(start, end, anchor.plusYears(count).getYear()).asRelative();
                case '月' -> {
                    LocalDate month = anchor.plusMonths(count);
                    yield Draft.month(start, end, month.getYear(), month.getMonthValue())
                            .asRelative();
                }
                case '季' -> ChineseParts.quarter(start, end, anchor, count);
                case '天', '日' -> Draft.date(start, end, anchor.plusDays(count));
                default -> Draft.date(start, end, anchor.plusWeeks(count));
            };
        } catch (DateTimeException e) {
            return null;
        }
    }
}
