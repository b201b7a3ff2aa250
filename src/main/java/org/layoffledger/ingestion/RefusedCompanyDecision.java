package org.layoffledger.ingestion;

import java.util.List;
import java.util.Locale;

/** A decision on a company that cannot be made as it was asked for. The ledger is as it was. */
public final class RefusedCompanyDecision extends RuntimeException {

    /** Why not. */
    public enum Reason {
        /** There is no such company. */
        UNKNOWN,
        /** The company is merged into another one, which stands for it. */
        MERGED,
        /** The company that it was to be merged into is merged itself. */
        INTO_MERGED,
        /** A company of the registry stands for what texts call it, not the other way round. */
        REGISTERED,
        /** A company cannot be merged into itself. */
        SAME,
        /** It is what it was to become. */
        NO_CHANGE,
        /** A company without any name. */
        NO_NAME,
        /** No country's code. */
        COUNTRY,
        /** None of the registry's sectors. */
        SECTOR,
        /** No day of a year. */
        YEAR_END,
        /** Not an address as the ledger makes them. */
        SLUG,
        /** The registry's address stays. */
        SLUG_OF_REGISTRY,
        /** Another company has the address, or had it. */
        SLUG_TAKEN,
        /** Another company or group goes by the name; the value is its name. */
        NAME_TAKEN,
        /** Longer than any name. */
        TOO_LONG,
        /** No reason was given. */
        NO_NOTE;

        /** As messages are keyed. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private final Reason reason;
    private final List<String> values;

    RefusedCompanyDecision(Reason reason, String... values) {
        super(reason + " " + List.of(values));
        this.reason = reason;
        this.values = List.of(values);
    }

    public Reason reason() {
        return reason;
    }

    /** What the message names. */
    public List<String> values() {
        return values;
    }
}
