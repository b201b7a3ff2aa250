package org.layoffledger.layoff;

import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.layoffledger.extraction.Qualifier;

/**
 * A number of people as far as it is known: one event's, or the total of many.
 *
 * @param low at least so many
 * @param high at most so many, as far as upper bounds are told
 * @param orMore whether a part of it is only known as a lower bound, so that the total reads "or more"
 * @param events events that the band covers, with a figure or without
 * @param withoutFigure events among them of which no text gives a number; they add nothing to the bounds
 */
public record HeadcountBand(long low, long high, boolean orMore, int events, int withoutFigure) {

    /** Nothing counted yet. */
    public static final HeadcountBand NONE = new HeadcountBand(0, 0, false, 0, 0);

    /** An event without a number. */
    public static final HeadcountBand UNKNOWN = new HeadcountBand(0, 0, false, 1, 1);

    /** A word like "hundreds" stops short of the next word, which is ten times as much. */
    private static final long NEXT_WORD = 10;

    public HeadcountBand {
        if (low < 0 || high < low || withoutFigure < 0 || events < withoutFigure) {
            throw new IllegalArgumentException(
                    "not a band: " + low + " to " + high + ", " + withoutFigure + " of " + events);
        }
    }

    /**
     * The bounds of one figure: exact and about n count n to n; at least n counts n, or more; up to n counts 0 to n; a vague floor f counts f to 10·f − 1; a range
     * counts from its lower to its upper end.
     *
     * @param headcount the figure, the lower end of a range, the floor of a vague word; null where there is none
     * @param headcountMax the upper end of a range, or null
     * @param qualifier how the figure is hedged
     */
    public static HeadcountBand of(@Nullable Long headcount, @Nullable Long headcountMax, Qualifier qualifier) {
        if (headcount == null) {
            return UNKNOWN;
        }
        long upper = headcountMax == null ? headcount : headcountMax;
        return switch (qualifier) {
            case EXACT, ABOUT -> one(headcount, upper, false);
            case AT_LEAST -> one(headcount, upper, true);
            case UP_TO -> one(0, upper, false);
            case VAGUE -> one(headcount, headcountMax == null ? vagueEnd(headcount) : upper, false);
        };
    }

    /** The total of this and another band. */
    public HeadcountBand plus(HeadcountBand other) {
        return new HeadcountBand(
                Math.addExact(low, other.low),
                Math.addExact(high, other.high),
                orMore || other.orMore,
                events + other.events,
                withoutFigure + other.withoutFigure);
    }

    /** The total of all of them. */
    public static HeadcountBand total(Collection<HeadcountBand> bands) {
        return bands.stream().reduce(NONE, HeadcountBand::plus);
    }

    /** Whether low and high are the same number and nothing is open. */
    public boolean isPoint() {
        return low == high && !orMore;
    }

    private static HeadcountBand one(long low, long high, boolean orMore) {
        return new HeadcountBand(low, high, orMore, 1, 0);
    }

    private static long vagueEnd(long floor) {
        return floor == 0 ? 0 : floor * NEXT_WORD - 1;
    }
}
