package org.layoffledger.desk;

/**
 * Which page of a long list is shown.
 *
 * @param number counted from 1
 * @param total how many entries the whole list has
 */
record ListPage(int number, int total) {

    static final int SIZE = 50;

    /** The page asked for, kept within those that there are. */
    static ListPage of(int asked, int total) {
        int last = Math.max((total + SIZE - 1) / SIZE, 1);
        return new ListPage(Math.min(Math.max(asked, 1), last), total);
    }

    public int offset() {
        return (number - 1) * SIZE;
    }

    /** Number of the first entry shown, counted from 1. */
    public int first() {
        return total == 0 ? 0 : offset() + 1;
    }

    /** Number of the last entry shown. */
    public int last() {
        return Math.min(total, offset() + SIZE);
    }

    public boolean hasPrevious() {
        return number > 1;
    }

    public boolean hasNext() {
        return last() < total;
    }
}
