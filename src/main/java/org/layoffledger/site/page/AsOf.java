package org.layoffledger.site.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * The day as of which a reader wants to see the ledger: {@code ?asOf=2025-10-28}.
 *
 * @param day null for the present ledger
 * @param refused what was asked for, where that is no day; the present ledger is shown then
 */
public record AsOf(@Nullable LocalDate day, @Nullable String refused) {

    private static final AsOf PRESENT = new AsOf(null, null);

    /** Of the parameter as it came; blank or absent means the present. */
    public static AsOf of(@Nullable String parameter) {
        if (parameter == null || parameter.isBlank()) {
            return PRESENT;
        }
        try {
            LocalDate day = LocalDate.parse(parameter.strip());
            return day.getYear() < 1 || day.getYear() > 9999 ? new AsOf(null, parameter.strip()) : new AsOf(day, null);
        } catch (DateTimeException e) {
            return new AsOf(null, parameter.strip());
        }
    }

    /** That of the answer: what is no day is the reader's mistake. */
    public HttpStatus status() {
        return refused == null ? HttpStatus.OK : HttpStatus.BAD_REQUEST;
    }

    /** Whether a past ledger is shown. */
    public boolean isPast() {
        return day != null;
    }

    /** What keeps the day in a link within the pages that know it: {@code ?asOf=2025-10-28}, or nothing. */
    public String query() {
        return day == null ? "" : "?asOf=" + day;
    }
}
