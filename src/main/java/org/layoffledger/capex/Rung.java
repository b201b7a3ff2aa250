package org.layoffledger.capex;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A step of a guidance ladder: a value that was held out for a period, and how it differs from the one before.
 *
 * @param statement where it was told first
 * @param asOf when it was given; null where a text only says that it held before the next one, or where no source has a date
 * @param until when it was told last; null where it was told once
 * @param movement what it did to the rung before
 */
record Rung(
        CapexStatement statement,
        @Nullable LocalDate asOf,
        @Nullable LocalDate until,
        Movement movement) {

    /** How a rung differs from the one before. */
    enum Movement {
        /** The first that is known. */
        FIRST,
        RAISED,
        LOWERED,
        /** A range that lies within the one before, or one figure within it. */
        NARROWED,
        WIDENED;

        /** What came of {@code before} when {@code now} was given for it. */
        static Movement between(AmountBand before, AmountBand now) {
            int low = now.low().compareTo(before.low());
            int high = compareEnds(now, before);
            if (low >= 0 && high <= 0) {
                return NARROWED;
            }
            if (low < 0 && high > 0) {
                return WIDENED;
            }
            return high > 0 ? RAISED : LOWERED;
        }

        private static int compareEnds(AmountBand now, AmountBand before) {
            if (now.high() == null || before.high() == null) {
                return now.high() == before.high() ? now.low().compareTo(before.low()) : now.high() == null ? 1 : -1;
            }
            return now.high().compareTo(before.high());
        }

        /** The name as it is stored. */
        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    Rung toldAgain(@Nullable LocalDate day) {
        return new Rung(statement, asOf, day == null ? until : day, movement);
    }
}
