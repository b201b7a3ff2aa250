package org.layoffledger.extraction;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One statement of capital expenditure by one spender for one period, as one article tells it.
 *
 * @param spender the directory's English name, the name in the text for a company it does not hold, or {@link #GROUP}
 * @param spenderSlug the directory's identifier of the company, or of the group where it is a named one; else null
 * @param names the names by which the text calls the spender
 * @param members English names of a group's companies as far as the text names them; null unless the spender is a group
 * @param amount whole units of the currency; the lower end of a range
 * @param amountMax the upper end of a range, or null
 * @param currency ISO 4217
 * @param qualifier how the amount is hedged
 * @param period the period it is stated for, or null where none can be told
 * @param basis spent, planned, estimated or pledged
 * @param superseded whether the text gives the amount only as what held before another took its place (raised <i>from</i> $85 billion)
 * @param confidence 0 to 1; orders facts for review
 * @param evidence the carrying sentence first, then the fields' words
 * @param rules names of the rules that made it, in order
 */
public record ExtractedCapex(
        String spender,
        @Nullable String spenderSlug,
        List<String> names,
        @Nullable List<String> members,
        BigDecimal amount,
        @Nullable BigDecimal amountMax,
        String currency,
        Qualifier qualifier,
        @Nullable ReportingPeriod period,
        CapexBasis basis,
        boolean superseded,
        double confidence,
        List<Evidence> evidence,
        List<String> rules) {

    /** A statement of what holds, not of what held before. */
    public ExtractedCapex(
            String spender,
            @Nullable String spenderSlug,
            List<String> names,
            @Nullable List<String> members,
            BigDecimal amount,
            @Nullable BigDecimal amountMax,
            String currency,
            Qualifier qualifier,
            @Nullable ReportingPeriod period,
            CapexBasis basis,
            double confidence,
            List<Evidence> evidence,
            List<String> rules) {
        this(
                spender,
                spenderSlug,
                names,
                members,
                amount,
                amountMax,
                currency,
                qualifier,
                period,
                basis,
                false,
                confidence,
                evidence,
                rules);
    }

    /** Stands in {@code spender} for a total over several companies. */
    public static final String GROUP = "GROUP";

    public ExtractedCapex {
        names = List.copyOf(names);
        members = members == null ? null : List.copyOf(members);
        evidence = List.copyOf(evidence);
        rules = List.copyOf(rules);
        if (evidence.isEmpty()) {
            throw new IllegalArgumentException("a fact needs evidence");
        }
        if (amountMax != null && amountMax.compareTo(amount) < 0) {
            throw new IllegalArgumentException("not a range: " + amount + " to " + amountMax);
        }
    }
}
