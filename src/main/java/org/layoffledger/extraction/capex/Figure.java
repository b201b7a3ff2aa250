package org.layoffledger.extraction.capex;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.layoffledger.extraction.CapexBasis;
import org.layoffledger.extraction.Evidence;
import org.layoffledger.extraction.ExtractedCapex;
import org.layoffledger.extraction.Qualifier;
import org.layoffledger.extraction.ReportingPeriod;

/**
 * A figure as one sentence states it, before the article's sentences are settled with one another.
 *
 * @param spender who spends
 * @param amount how much
 * @param period when, or null
 * @param basis on what basis
 * @param superseded whether the text gives it only as what held before
 * @param confidence 0 to 1
 * @param evidence the words, the sentence first
 * @param rules the rules that made it
 */
record Figure(
        Spender spender,
        Amount amount,
        @Nullable ReportingPeriod period,
        CapexBasis basis,
        boolean superseded,
        double confidence,
        List<Evidence> evidence,
        List<String> rules) {

    private static final int MOST_EVIDENCE = 60;
    private static final int FEWEST_DIGITS = 2;

    /** Whether the other tells the same figure again. */
    boolean isToldAgainBy(Figure other) {
        return spender.isSameAs(other.spender)
                && amount.currency().equals(other.amount.currency())
                && sameRounded(amount.value(), other.amount.value())
                && sameUpperEnd(other)
                && periodsAgree(other)
                && basesAgree(other);
    }

    private boolean sameUpperEnd(Figure other) {
        BigDecimal mine = amount.max();
        BigDecimal theirs = other.amount.max();
        return mine == null || theirs == null ? mine == theirs : sameRounded(mine, theirs);
    }

    private boolean periodsAgree(Figure other) {
        if (period == null || other.period == null || period.equals(other.period)) {
            return true;
        }
        return period.part() == other.period.part()
                && period.year() == other.period.year()
                && period.isYear()
                && other.period.isYear();
    }

    private boolean basesAgree(Figure other) {
        return (basis == CapexBasis.COMMITMENT) == (other.basis == CapexBasis.COMMITMENT)
                || period == null
                || other.period == null;
    }

    /** Whether the amounts are equal when the more precise one is rounded to the digits of the other. */
    private static boolean sameRounded(BigDecimal a, BigDecimal b) {
        int digits = Math.max(
                FEWEST_DIGITS,
                Math.min(
                        a.stripTrailingZeros().precision(),
                        b.stripTrailingZeros().precision()));
        MathContext rounding = new MathContext(digits, RoundingMode.HALF_UP);
        return a.round(rounding).compareTo(b.round(rounding)) == 0;
    }

    /** Both tellings as one: the better told one's values, the evidence of both. */
    Figure with(Figure other) {
        Figure better = other.weight() > weight() ? other : this;
        Figure lesser = better == this ? other : this;
        Set<String> names = new LinkedHashSet<>(better.spender.names());
        names.addAll(lesser.spender.names());
        List<Evidence> all = new ArrayList<>(evidence);
        if (all.size() < MOST_EVIDENCE) {
            other.evidence.stream().filter(e -> !all.contains(e)).forEach(all::add);
        }
        List<String> allRules = new ArrayList<>(rules);
        other.rules.stream().filter(rule -> !allRules.contains(rule)).forEach(allRules::add);
        ReportingPeriod known = better.period != null ? better.period : lesser.period;
        Spender spender = new Spender(
                better.spender.name(), better.spender.slug(), names, better.spender.members(), better.spender.span());
        return new Figure(
                spender,
                better.amount,
                known,
                better.basis,
                superseded || other.superseded,
                Math.max(confidence, other.confidence),
                all,
                allRules);
    }

    /** A telling with a period, fiscal where fiscal is said, says most; then the one with more digits, then the one with a hedge, which headlines drop. */
    private double weight() {
        double weight = confidence;
        weight += period == null ? 0 : period.fiscal() ? 2.5 : 2;
        weight += 0.3 * amount.value().stripTrailingZeros().precision();
        weight += amount.qualifier() == Qualifier.EXACT ? 0 : 0.2;
        return basis == CapexBasis.COMMITMENT ? weight - 1 : weight;
    }

    ExtractedCapex extracted() {
        return new ExtractedCapex(
                spender.name(),
                spender.slug(),
                List.copyOf(spender.names()),
                spender.members(),
                amount.value(),
                amount.max(),
                amount.currency(),
                amount.qualifier(),
                period,
                basis,
                superseded,
                Math.round(confidence * 100) / 100.0,
                evidence,
                rules);
    }
}
