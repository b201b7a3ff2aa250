package org.layoffledger.site.capex;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.layoffledger.site.capex.Comparison.GroupRow;
import org.layoffledger.site.capex.Comparison.Row;
import org.layoffledger.site.capex.Comparison.Sum;
import org.layoffledger.site.capex.Figures.GroupMember;

/** Sets figures into the columns of a {@link Comparison}. Nothing is back-filled, and nothing added across currencies that has no reference rate. */
final class ComparisonBuilder {

    private static final int YEARS = 6;
    private static final int QUARTERS = 8;
    private static final List<String> BASES = List.of("actual", "guidance", "estimate");

    private final boolean byQuarter;
    private final Set<Long> companies;
    private final List<FigureRow> figures;
    private final Map<Long, List<GroupMember>> members;
    private final MemberSums sums;

    /** @param companies ids of those that have a row of their own */
    ComparisonBuilder(
            boolean byQuarter,
            Collection<Long> companies,
            List<FigureRow> figures,
            List<GroupMember> members,
            Dollars dollars) {
        this.byQuarter = byQuarter;
        this.companies = Set.copyOf(companies);
        this.figures = figures;
        this.sums = new MemberSums(byQuarter, figures, dollars);
        this.members = members.stream().collect(Collectors.groupingBy(GroupMember::groupId));
    }

    /** The comparison whose last column is {@code last}, or the latest one. */
    Comparison build(@Nullable Integer last) {
        TreeSet<Integer> all = figures.stream()
                .filter(this::isShown)
                .filter(this::fits)
                .map(this::column)
                .collect(Collectors.toCollection(TreeSet::new));
        List<Integer> columns = window(all, last);
        return new Comparison(
                byQuarter,
                columns,
                companies(columns),
                groups(columns),
                figures.stream()
                        .filter(this::isShown)
                        .filter(figure -> !isComparable(figure))
                        .toList(),
                columns.isEmpty() || all.first() >= columns.get(0) ? null : all.lower(columns.get(0)),
                columns.isEmpty() || all.last() <= columns.get(columns.size() - 1) ? null : all.last());
    }

    /** The last columns up to {@code last} in which somebody has a figure. */
    private List<Integer> window(TreeSet<Integer> all, @Nullable Integer last) {
        Integer end = last == null || all.isEmpty() ? null : all.floor(last);
        List<Integer> upTo = List.copyOf(end == null ? all : all.headSet(end, true));
        return upTo.subList(Math.max(upTo.size() - (byQuarter ? QUARTERS : YEARS), 0), upTo.size());
    }

    /** Whether it has a row of its own; other members of groups only enter their sums. */
    private boolean isShown(FigureRow figure) {
        return figure.companyId() == null || companies.contains(figure.companyId());
    }

    private boolean fits(FigureRow figure) {
        return BASES.contains(figure.basis()) && (byQuarter ? figure.isQuarter() : figure.isYear());
    }

    private static boolean isComparable(FigureRow figure) {
        return BASES.contains(figure.basis()) && (figure.isQuarter() || figure.isYear());
    }

    private int column(FigureRow figure) {
        Integer quarter = figure.firstQuarter();
        return byQuarter && quarter != null ? quarter : figure.year();
    }

    private List<Row> companies(List<Integer> columns) {
        return rows(
                figures.stream()
                        .filter(figure -> !figure.isGroup() && isShown(figure))
                        .toList(),
                columns);
    }

    private List<Row> rows(List<FigureRow> chosen, List<Integer> columns) {
        Map<String, List<FigureRow>> bySpender = new LinkedHashMap<>();
        chosen.stream()
                .filter(this::fits)
                .filter(figure -> columns.contains(column(figure)))
                .forEach(figure -> bySpender
                        .computeIfAbsent(figure.spenderKey(), spender -> new ArrayList<>())
                        .add(figure));
        return bySpender.values().stream()
                .map(ofSpender -> new Row(ofSpender.get(0), cells(ofSpender, columns)))
                .sorted(Comparator.comparing((Row row) -> orderOf(row.spender()))
                        .thenComparing(
                                row -> row.spender().unit(), Comparator.nullsFirst(Comparator.<String>naturalOrder())))
                .toList();
    }

    /** The same order in every language: companies by their address, groups by name. */
    private static String orderOf(FigureRow spender) {
        String slug = spender.slug();
        return slug == null ? spender.spender() : slug;
    }

    private List<List<FigureRow>> cells(List<FigureRow> ofSpender, List<Integer> columns) {
        return columns.stream()
                .map(column -> ofSpender.stream()
                        .filter(figure -> column(figure) == column)
                        .sorted(Comparator.comparingInt(figure -> BASES.indexOf(figure.basis())))
                        .toList())
                .toList();
    }

    private List<GroupRow> groups(List<Integer> columns) {
        return rows(figures.stream().filter(FigureRow::isGroup).toList(), columns).stream()
                .map(row -> new GroupRow(row.spender(), row.cells(), sums(row, columns)))
                .toList();
    }

    private List<@Nullable Sum> sums(Row group, List<Integer> columns) {
        Long id = group.spender().groupId();
        List<GroupMember> ofGroup = id == null ? List.of() : members.getOrDefault(id, List.of());
        List<@Nullable Sum> found = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            found.add(sums.of(ofGroup, columns.get(i), group.cells().get(i)));
        }
        return found;
    }
}
