package org.layoffledger.capex;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.layoffledger.derivation.Choice;
import org.layoffledger.extraction.CapexBasis;
import org.layoffledger.extraction.CompanyDirectory.FiscalCalendar;
import org.layoffledger.extraction.ReportingPeriod;
import org.layoffledger.review.Clusters;
import org.layoffledger.review.Rulings;

/**
 * Derives a spender's capex figures from what articles say about it: a pure function of the statements, whatever their order. The rules are written down in
 * docs/derivation.md.
 */
final class CapexDerivation {

    private final FiscalCalendar calendar;
    private final String subject;
    private final CapexPreference preference;

    /**
     * @param calendar the spender's
     * @param reportingCurrency ISO 4217, or null where it is not known
     * @param subject names the spender for good, for the keys of what no article states
     */
    CapexDerivation(FiscalCalendar calendar, @Nullable String reportingCurrency, String subject) {
        this.calendar = calendar;
        this.subject = subject;
        this.preference = new CapexPreference(reportingCurrency);
    }

    /** The figures of one spender where editors decided nothing, by key. */
    List<DerivedFigure> derive(Collection<CapexStatement> statements) {
        return derive(statements, Rulings.NONE);
    }

    /** The figures of one spender, by key. */
    List<DerivedFigure> derive(Collection<CapexStatement> told, Rulings rulings) {
        List<CapexStatement> ordered = told.stream()
                .map(statement -> statement.under(rulings))
                .filter(Objects::nonNull)
                .sorted(CapexStatement.BY_PUBLICATION)
                .toList();
        Clusters clusters =
                rulings.clusters(ordered.stream().map(CapexStatement::key).toList());
        Map<String, List<CapexStatement>> slots = new TreeMap<>();
        Revisions revisions = new Revisions(ordered);
        for (CapexStatement statement : ordered) {
            slots.computeIfAbsent(slot(revised(statement, ordered, revisions), ordered), slot -> new ArrayList<>())
                    .add(statement);
        }
        List<DerivedFigure> figures = new ArrayList<>(Slots.of(slots.values(), clusters).stream()
                .map(slot -> figure(slot, ordered))
                .toList());
        figures.addAll(new ComputedYears(calendar, subject, figures).find());
        figures.sort(Comparator.comparing(DerivedFigure::key));
        return List.copyOf(figures);
    }

    private CapexStatement revised(CapexStatement statement, List<CapexStatement> all, Revisions revisions) {
        return meantPeriod(statement, all) == null ? revisions.last(statement) : statement;
    }

    private DerivedFigure figure(List<CapexStatement> statements, List<CapexStatement> all) {
        List<Rung> ladder = preference.ladder(statements);
        Choice<CapexStatement> chosen = preference.choose(statements, ladder);
        ReportingPeriod period = meantPeriod(chosen.source(), all);
        QuarterSpan quarters = period == null ? null : span(period);
        int values = Math.toIntExact(
                statements.stream().map(CapexStatement::value).distinct().count());
        return new DerivedFigure(
                statements.get(0).key(),
                statements,
                period,
                quarters,
                quarters == null ? null : quarters.inFiscalYears(calendar),
                chosen,
                values,
                ladder,
                List.of());
    }

    /** What is compared with each other has the same slot: part of the company, basis, period in calendar quarters. */
    private String slot(CapexStatement statement, List<CapexStatement> all) {
        ReportingPeriod period = meantPeriod(statement, all);
        String unit = Objects.requireNonNullElse(statement.unit(), "");
        String slot = unit + '|' + statement.basis() + '|' + (period == null ? "" : span(period));
        // pledges to different projects may run over the same years: only the amount tells them apart
        return period == null || statement.basis() == CapexBasis.COMMITMENT ? slot + '|' + statement.value() : slot;
    }

    private QuarterSpan span(ReportingPeriod period) {
        return QuarterSpan.align(period, calendar);
    }

    /**
     * The period that a statement means. Without one, it is that of the only statement of the same amount that has one. "2025" said of a company whose fiscal years are
     * not calendar years means FY2025 where the same amount is told for FY2025: 本財年 and 2025年 of the same 800億.
     */
    private @Nullable ReportingPeriod meantPeriod(CapexStatement statement, List<CapexStatement> all) {
        ReportingPeriod told = statement.period();
        List<ReportingPeriod> others = all.stream()
                .filter(other -> other.basis() == statement.basis()
                        && other.value().equals(statement.value())
                        && Objects.equals(other.unit(), statement.unit()))
                .map(CapexStatement::period)
                .filter(Objects::nonNull)
                .toList();
        if (told == null) {
            return onlySpan(others);
        }
        if (calendar.isCalendarYear()) {
            return new ReportingPeriod(false, told.year(), told.part(), told.endYear());
        }
        if (told.fiscal()) {
            return told;
        }
        return others.contains(told.asFiscal()) ? told.asFiscal() : told;
    }

    private @Nullable ReportingPeriod onlySpan(List<ReportingPeriod> periods) {
        long spans = periods.stream()
                .map(period -> periods.contains(period.asFiscal()) ? period.asFiscal() : period)
                .map(this::span)
                .distinct()
                .count();
        return spans == 1
                ? periods.stream()
                        .max(Comparator.comparing(ReportingPeriod::fiscal))
                        .orElseThrow()
                : null;
    }
}
