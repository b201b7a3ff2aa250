package org.layoffledger.site.page;

import java.util.List;

/**
 * One page of a long list.
 *
 * @param rows what it shows
 * @param number counted from 1
 * @param total how many rows the whole list has
 */
public record Window<T>(List<T> rows, int number, long total) {

    /** Rows on one page. */
    public static final int SIZE = 50;

    private static final int DEEPEST = 2_000;

    public Window {
        rows = List.copyOf(rows);
    }

    /** The page number that a reader asked for, kept within the pages that there are. */
    public static int number(int asked, long total) {
        long last = Math.max((total + SIZE - 1) / SIZE, 1);
        return (int) Math.min(Math.max(asked, 1), Math.min(last, DEEPEST));
    }

    /** Rows to leave out before page {@code number}. */
    public static int offset(int number) {
        return (number - 1) * SIZE;
    }

    /** Whether there is more than this one page. */
    public boolean isOneOfSeveral() {
        return total > SIZE;
    }

    public boolean hasPrevious() {
        return number > 1;
    }

    public boolean hasNext() {
        return (long) number * SIZE < total;
    }

    public int previous() {
        return number - 1;
    }

    public int next() {
        return number + 1;
    }

    /** Number of the first row shown, counted from 1. */
    public long first() {
        return offset(number) + 1L;
    }

    /** Number of the last row shown. */
    public long last() {
        return offset(number) + (long) rows.size();
    }
}
