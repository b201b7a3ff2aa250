package org.layoffledger.desk;

import java.time.OffsetDateTime;
import java.util.List;

/**
 * Files that somebody gave to the ledger at one time.
 *
 * @param id its number
 * @param username who uploaded them
 * @param uploadedAt when
 * @param items what became of each file, in the order given
 */
record Upload(long id, String username, OffsetDateTime uploadedAt, List<UploadItem> items) {

    Upload {
        items = List.copyOf(items);
    }

    long count(UploadItem.Outcome outcome) {
        return items.stream().filter(item -> item.outcome() == outcome).count();
    }

    public long getAdded() {
        return count(UploadItem.Outcome.ADDED);
    }

    public long getDuplicate() {
        return count(UploadItem.Outcome.DUPLICATE);
    }

    public long getRefused() {
        return items.size() - getAdded() - getDuplicate();
    }

    public int getFacts() {
        return items.stream().mapToInt(item -> item.layoffs() + item.capex()).sum();
    }
}
