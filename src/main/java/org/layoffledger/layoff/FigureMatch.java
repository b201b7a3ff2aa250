package org.layoffledger.layoff;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How the figures of two statements relate. */
enum FigureMatch {
    /** The same number of people, or the same share where neither gives a number. */
    EQUAL,
    /** Different words that one number can satisfy: hundreds and 300, about 9,000 and 9,100, the same share beside a number. */
    COMPATIBLE,
    /** One gives no figure that the other could be held against. */
    SILENT,
    /** No number satisfies both. */
    DIFFERENT;

    /** Two sources that both sound exact still mean the same count where they differ by no more than this. */
    private static final double ROUNDING = 0.05;

    private static final double ABOUT = 0.10;
    private static final double OPEN_END = 0.25;
    private static final double SHARE_POINTS = 0.5;

    static FigureMatch of(LayoffStatement a, LayoffStatement b) {
        if (a.headcount() != null && b.headcount() != null) {
            return ofCounts(a, b);
        }
        if (a.workforcePercent() != null && b.workforcePercent() != null) {
            return ofShares(a, b, a.workforcePercent(), b.workforcePercent());
        }
        return SILENT;
    }

    private static FigureMatch ofCounts(LayoffStatement a, LayoffStatement b) {
        if (Objects.equals(a.headcount(), b.headcount()) && Objects.equals(a.headcountMax(), b.headcountMax())) {
            return a.isVague() != b.isVague() ? COMPATIBLE : EQUAL;
        }
        return Range.of(a).overlaps(Range.of(b)) ? COMPATIBLE : DIFFERENT;
    }

    private static FigureMatch ofShares(LayoffStatement a, LayoffStatement b, BigDecimal one, BigDecimal other) {
        if (one.compareTo(other) == 0) {
            return a.headcount() == null && b.headcount() == null ? EQUAL : COMPATIBLE;
        }
        double tolerance = Math.max(SHARE_POINTS, ABOUT * one.max(other).doubleValue());
        return one.subtract(other).abs().doubleValue() <= tolerance ? COMPATIBLE : DIFFERENT;
    }

    /** The numbers that a statement can mean when another puts it into other words. */
    private record Range(double low, double high) {

        static Range of(LayoffStatement statement) {
            double count = Objects.requireNonNull(statement.headcount());
            @Nullable Long max = statement.headcountMax();
            if (max != null) {
                return new Range(count, max);
            }
            return switch (statement.qualifier()) {
                case EXACT -> new Range(count * (1 - ROUNDING / 2), count * (1 + ROUNDING / 2));
                case ABOUT -> new Range(count * (1 - ABOUT), count * (1 + ABOUT));
                case AT_LEAST -> new Range(count, count * (1 + OPEN_END));
                case UP_TO -> new Range(count * (1 - OPEN_END), count);
                case VAGUE ->
                    new Range(
                            count,
                            HeadcountBand.of(statement.headcount(), null, statement.qualifier())
                                    .high());
            };
        }

        boolean overlaps(Range other) {
            return low <= other.high && other.low <= high;
        }
    }
}
