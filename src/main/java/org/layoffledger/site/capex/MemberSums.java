package org.layoffledger.site.capex;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.layoffledger.capex.AmountBand;
import org.layoffledger.capex.QuarterSpan;
import org.layoffledger.capex.ReferenceRates;
import org.layoffledger.site.capex.Comparison.Sum;
import org.layoffledger.site.capex.Figures.GroupMember;

/**
 * Adds up what a group's members spent or will spend in one year or quarter. A member's fiscal year that covers other months than the calendar year is left out and named,
 * and so is an amount in another currency, unless the reader asked for dollars and its year has a rate.
 */
final class MemberSums {

    private static final List<String> BASES = List.of("actual", "guidance", "estimate");

    private final boolean byQuarter;
    private final Dollars dollars;
    private final Map<Long, List<FigureRow>> byCompany;

    MemberSums(boolean byQuarter, List<FigureRow> figures, Dollars dollars) {
        this.byQuarter = byQuarter;
        this.dollars = dollars;
        this.byCompany = figures.stream()
                .filter(figure -> figure.companyId() != null && figure.unit() == null && BASES.contains(figure.basis()))
                .sorted(Comparator.comparingInt(figure -> BASES.indexOf(figure.basis())))
                .collect(Collectors.groupingBy(figure -> Objects.requireNonNullElse(figure.companyId(), 0L)));
    }

    /**
     * The sum for one column; null where no member has a figure that can be in it.
     *
     * @param column a year, or a quarter as year * 4 + quarter - 1
     * @param stated what sources state for the whole group in that column: the sum is in the same currency
     */
    @Nullable
    Sum of(List<GroupMember> members, int column, List<FigureRow> stated) {
        QuarterSpan quarters = byQuarter ? new QuarterSpan(column, column) : QuarterSpan.ofYear(column);
        Map<Long, List<FigureRow>> candidates = new HashMap<>();
        for (GroupMember member : members) {
            candidates.put(
                    member.companyId(),
                    byCompany.getOrDefault(member.companyId(), List.of()).stream()
                            .filter(figure -> quarters.equals(figure.quarters()))
                            .toList());
        }
        String currency = currency(stated, candidates);
        if (currency == null) {
            return null;
        }
        List<FigureRow> found = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        for (GroupMember member : members) {
            List<FigureRow> ofMember = candidates.getOrDefault(member.companyId(), List.of());
            FigureRow best = ofMember.stream()
                    .filter(figure -> band(figure, currency) != null)
                    .findFirst()
                    .orElse(null);
            if (best == null) {
                missing.add(member.company() + reason(member, column, ofMember));
            } else {
                found.add(best);
            }
        }
        return found.isEmpty() ? null : sum(found, currency, missing);
    }

    /** That of the group's own figure, else the one that most members have a figure in. */
    private @Nullable String currency(List<FigureRow> stated, Map<Long, List<FigureRow>> candidates) {
        if (dollars.asked()) {
            return ReferenceRates.DOLLAR;
        }
        if (!stated.isEmpty()) {
            return stated.get(0).currency();
        }
        return candidates.values().stream()
                .flatMap(ofMember -> ofMember.stream().map(FigureRow::currency).distinct())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                .entrySet()
                .stream()
                .min(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    private @Nullable AmountBand band(FigureRow figure, String currency) {
        if (figure.currency().equals(currency)) {
            return figure.band();
        }
        return dollars.asked() && currency.equals(ReferenceRates.DOLLAR) ? dollars.band(figure) : null;
    }

    /** Why a member that has figures is not in the sum: its fiscal year covers other months, or it is told in another currency. */
    private String reason(GroupMember member, int column, List<FigureRow> ofColumn) {
        Stream<String> others = ofColumn.isEmpty()
                ? byCompany.getOrDefault(member.companyId(), List.of()).stream()
                        .filter(figure -> !byQuarter && figure.isYear() && figure.year() == column)
                        .map(FigureRow::fiscalName)
                : ofColumn.stream().map(FigureRow::currency);
        return others.filter(Objects::nonNull)
                .distinct()
                .findFirst()
                .map(other -> " (" + other + ")")
                .orElse("");
    }

    private Sum sum(List<FigureRow> found, String currency, List<String> missing) {
        AmountBand total = found.stream()
                .map(figure -> Objects.requireNonNull(band(figure, currency)))
                .reduce(AmountBand::plus)
                .orElseThrow();
        BigDecimal high = total.high();
        return new Sum(
                total.low(),
                high == null ? highs(found, currency) : high,
                high == null,
                currency,
                BASES.stream()
                        .filter(basis ->
                                found.stream().anyMatch(figure -> figure.basis().equals(basis)))
                        .toList(),
                found.stream().anyMatch(FigureRow::computed),
                found.stream().anyMatch(figure -> !figure.currency().equals(currency)),
                missing);
    }

    /** The upper end of an open sum, as far as its members have one. */
    private BigDecimal highs(List<FigureRow> found, String currency) {
        return found.stream()
                .map(figure -> Objects.requireNonNull(band(figure, currency)))
                .map(band -> Objects.requireNonNullElse(band.high(), band.low()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
