package org.layoffledger.layoff;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.layoffledger.derivation.Choice;
import org.layoffledger.extraction.LayoffRole;
import org.layoffledger.extraction.LayoffStatus;

/**
 * An event as the derivation has it: which statements tell of it, and which of them each value comes from.
 *
 * @param key the canonical key: that of the statement published first
 * @param statements in the order of their publication
 * @param status never {@link LayoffStatus#COMPLETED}
 * @param recalled whether only articles that look back tell of it
 * @param counted whether its number enters totals
 * @param statusSource the statement that the status comes from
 * @param partOf the statement that tells the size of the plan it belongs to, or null
 * @param parentKey canonical key of that plan, where the ledger holds it
 * @param wholeKey canonical key of the larger cut that this is a part of, which is why it is not counted; or null
 */
record DerivedEvent(
        String key,
        List<LayoffStatement> statements,
        LayoffRole role,
        LayoffStatus status,
        boolean recalled,
        boolean counted,
        LayoffStatement statusSource,
        @Nullable Choice<LayoffStatement> headcount,
        @Nullable Choice<LayoffStatement> percent,
        @Nullable Choice<LayoffStatement> announced,
        @Nullable Choice<LayoffStatement> unit,
        @Nullable Choice<LayoffStatement> location,
        @Nullable Choice<LayoffStatement> reason,
        @Nullable Choice<LayoffStatement> partOf,
        @Nullable String parentKey,
        @Nullable String wholeKey) {

    DerivedEvent {
        statements = List.copyOf(statements);
    }

    /** What a reader sees of it, to be compared. */
    String shown() {
        return Stream.of(
                        status,
                        role,
                        recalled,
                        counted,
                        headcount == null ? "" : headcount.source().headcount(),
                        headcount == null ? "" : headcount.source().headcountMax(),
                        headcount == null ? "" : headcount.source().qualifier(),
                        percent == null ? "" : percent.source().workforcePercent(),
                        announced == null ? "" : announced.source().announcedOn(),
                        unit == null ? "" : unit.source().unit(),
                        location == null ? "" : location.source().location(),
                        reason == null ? "" : reason.source().reason(),
                        parentKey,
                        wholeKey)
                .map(String::valueOf)
                .collect(Collectors.joining("|"));
    }

    /** The bounds of its number. */
    HeadcountBand band() {
        return headcount == null
                ? HeadcountBand.UNKNOWN
                : HeadcountBand.of(
                        headcount.source().headcount(),
                        headcount.source().headcountMax(),
                        headcount.source().qualifier());
    }

    /** The same as a part of that event, and so kept out of totals. */
    DerivedEvent partOf(String whole) {
        return new DerivedEvent(
                key,
                statements,
                role,
                status,
                recalled,
                false,
                statusSource,
                headcount,
                percent,
                announced,
                unit,
                location,
                reason,
                partOf,
                parentKey,
                whole);
    }
}
