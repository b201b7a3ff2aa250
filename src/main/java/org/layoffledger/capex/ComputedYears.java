package org.layoffledger.capex;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.layoffledger.derivation.Choice;
import org.layoffledger.derivation.ChoiceReason;
import org.layoffledger.derivation.LastingKey;
import org.layoffledger.extraction.CapexBasis;
import org.layoffledger.extraction.CompanyDirectory.FiscalCalendar;
import org.layoffledger.extraction.Qualifier;
import org.layoffledger.extraction.ReportingPeriod;
import org.layoffledger.extraction.ReportingPeriod.Part;
import org.layoffledger.review.Editing;

/**
 * Years that nobody stated, added up from what was spent in their four quarters or their two halves. Only where every part is there, in one currency; nothing is ever
 * subtracted, and nine months are never a part.
 */
final class ComputedYears {

    private static final int QUARTERS = 4;

    private final FiscalCalendar calendar;
    private final String subject;
    private final List<DerivedFigure> spent;

    /**
     * @param calendar the spender's
     * @param subject names the spender for good
     * @param figures those that sources state
     */
    ComputedYears(FiscalCalendar calendar, String subject, List<DerivedFigure> figures) {
        this.calendar = calendar;
        this.subject = subject;
        this.spent = figures.stream()
                .filter(figure -> figure.chosen().source().basis() == CapexBasis.ACTUAL && figure.quarters() != null)
                .toList();
    }

    List<DerivedFigure> find() {
        List<DerivedFigure> years = new ArrayList<>();
        TreeSet<String> units = new TreeSet<>();
        spent.forEach(figure -> units.add(unitOf(figure)));
        for (String unit : units) {
            List<DerivedFigure> ofUnit =
                    spent.stream().filter(figure -> unitOf(figure).equals(unit)).toList();
            candidates(ofUnit).forEach(year -> compute(year, ofUnit).ifPresent(years::add));
        }
        return years;
    }

    private static String unitOf(DerivedFigure figure) {
        return Objects.requireNonNullElse(figure.chosen().source().unit(), "");
    }

    /** Calendar years, and fiscal years where they are not the same, that a part may lie in. */
    private List<ReportingPeriod> candidates(List<DerivedFigure> figures) {
        TreeSet<Integer> years = new TreeSet<>();
        figures.forEach(figure -> {
            QuarterSpan quarters = Objects.requireNonNull(figure.quarters());
            IntStream.rangeClosed(quarters.first() / QUARTERS - 1, quarters.last() / QUARTERS + 1)
                    .forEach(years::add);
        });
        List<ReportingPeriod> candidates = new ArrayList<>();
        years.forEach(year -> {
            candidates.add(ReportingPeriod.year(year));
            if (!calendar.isCalendarYear()) {
                candidates.add(ReportingPeriod.year(year).asFiscal());
            }
        });
        return candidates;
    }

    private Optional<DerivedFigure> compute(ReportingPeriod year, List<DerivedFigure> figures) {
        QuarterSpan span = QuarterSpan.align(year, calendar);
        boolean stated =
                figures.stream().anyMatch(figure -> span.equals(figure.quarters()) && isWhole(figure.period()));
        if (stated) {
            return Optional.empty();
        }
        return complete(year, span, figures, 1)
                .or(() -> complete(year, span, figures, 2))
                .flatMap(parts -> figure(year, span, parts));
    }

    private static boolean isWhole(@Nullable ReportingPeriod period) {
        return period != null && period.isYear();
    }

    /** The parts of this many quarters that make up the year; empty where one is missing. */
    private Optional<List<DerivedFigure>> complete(
            ReportingPeriod year, QuarterSpan span, List<DerivedFigure> figures, int length) {
        List<DerivedFigure> parts = new ArrayList<>();
        for (int first = span.first(); first <= span.last(); first += length) {
            QuarterSpan wanted = new QuarterSpan(first, first + length - 1);
            figures.stream()
                    .filter(figure -> wanted.equals(figure.quarters()) && isPartOf(year, figure.period()))
                    .min(Comparator.comparing(DerivedFigure::key))
                    .ifPresent(parts::add);
        }
        boolean oneCurrency = parts.stream()
                        .map(part -> part.chosen().source().currency())
                        .distinct()
                        .count()
                == 1;
        return parts.size() * length == QUARTERS && oneCurrency ? Optional.of(parts) : Optional.empty();
    }

    /** Where the company's quarters are not calendar quarters, a fiscal year is made of fiscal parts and a calendar year of calendar ones. */
    private boolean isPartOf(ReportingPeriod year, @Nullable ReportingPeriod part) {
        return part != null
                && part.endYear() == null
                && part.part() != Part.YEAR
                && part.part() != Part.NINE_MONTHS
                && (QuarterSpan.hasCalendarQuarters(calendar) || part.fiscal() == year.fiscal());
    }

    private Optional<DerivedFigure> figure(ReportingPeriod year, QuarterSpan span, List<DerivedFigure> parts) {
        return sum(year, parts)
                .map(sum -> new DerivedFigure(
                        sum.key(),
                        List.of(),
                        year,
                        span,
                        span.inFiscalYears(calendar),
                        new Choice<>(sum, ChoiceReason.COMPUTED),
                        1,
                        List.of(),
                        parts.stream()
                                .map(part -> new DerivedFigure.Part(
                                        part.key(), part.chosen().source()))
                                .toList()));
    }

    /** What the parts come to, hedged as they are; empty where a part is told by a vague word only. */
    private Optional<CapexStatement> sum(ReportingPeriod year, List<DerivedFigure> parts) {
        List<CapexStatement> told =
                parts.stream().map(part -> part.chosen().source()).toList();
        if (told.stream().anyMatch(part -> part.qualifier() == Qualifier.VAGUE)) {
            return Optional.empty();
        }
        AmountBand band = told.stream()
                .map(CapexStatement::band)
                .reduce(new AmountBand(BigDecimal.ZERO, BigDecimal.ZERO), AmountBand::plus);
        boolean nothingBelow = band.low().signum() == 0;
        BigDecimal high = band.high();
        CapexStatement first = told.get(0);
        String unit = first.unit();
        return Optional.of(new CapexStatement(
                LastingKey.named("computed year|" + subject + '|' + Objects.requireNonNullElse(unit, "") + '|' + year),
                0,
                latest(told),
                unit,
                nothingBelow && high != null ? high : band.low(),
                high == null || nothingBelow || band.isPoint() ? null : high,
                first.currency(),
                hedge(told, band),
                year,
                CapexBasis.ACTUAL,
                false,
                "",
                0,
                Editing.NONE));
    }

    private static Qualifier hedge(List<CapexStatement> told, AmountBand band) {
        if (band.high() == null) {
            return Qualifier.AT_LEAST;
        }
        if (band.low().signum() == 0) {
            return Qualifier.UP_TO;
        }
        return told.stream().anyMatch(part -> part.qualifier() == Qualifier.ABOUT) ? Qualifier.ABOUT : Qualifier.EXACT;
    }

    /** The day from which all parts were known; null where the day of one is not. */
    private static @Nullable LocalDate latest(List<CapexStatement> told) {
        LocalDate latest = LocalDate.MIN;
        for (CapexStatement part : told) {
            LocalDate day = part.publishedOn();
            if (day == null) {
                return null;
            }
            latest = day.isAfter(latest) ? day : latest;
        }
        return latest;
    }
}
