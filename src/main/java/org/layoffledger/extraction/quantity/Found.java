package org.layoffledger.extraction.quantity;

import java.util.ArrayList;
import java.util.List;

/** The quantities read so far, none overlapping another. */
final class Found {

    private final List<Quantity> all = new ArrayList<>();
    private int end;

    Found(int from) {
        this.end = from;
    }

    void add(Quantity quantity) {
        all.add(quantity);
        end = quantity.span().end();
    }

    /** Where the next one may begin. */
    int end() {
        return end;
    }

    List<Quantity> all() {
        return all;
    }
}
