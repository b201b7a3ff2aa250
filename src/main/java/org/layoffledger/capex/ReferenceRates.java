package org.layoffledger.capex;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Yearly average exchange rates to the US dollar with their published sources ({@code db/reference/exchange-rates.yaml}). They put approximate dollars beside a stated
 * amount and never take its place. Immutable.
 */
public final class ReferenceRates {

    /** The currency that is converted to. */
    public static final String DOLLAR = "USD";

    private static final int QUARTERS = 4;
    private static final BigDecimal LARGEST = new BigDecimal("100000");
    private static final BigDecimal WIDEST_STEP = new BigDecimal("1.34");

    private final Map<String, TreeMap<Integer, Rate>> rates = new TreeMap<>();

    /**
     * The average rate of a year.
     *
     * @param currency ISO 4217
     * @param dollars what one unit of the currency is worth
     * @param source who published it
     * @param address where
     * @param retrieved when and how it was copied
     */
    public record Rate(String currency, int year, BigDecimal dollars, String source, String address, String retrieved) {

        public Rate {
            boolean plausible = dollars.signum() > 0
                    && dollars.compareTo(LARGEST) < 0
                    && BigDecimal.ONE.divide(dollars, MathContext.DECIMAL64).compareTo(LARGEST) < 0;
            if (!plausible || year < 1990 || year > 2100 || !currency.matches("[A-Z]{3}") || currency.equals(DOLLAR)) {
                throw new IllegalArgumentException("no rate: " + currency + " " + year + " " + dollars);
            }
            if (source.isBlank() || retrieved.isBlank() || !address.startsWith("https://")) {
                throw new IllegalArgumentException("a rate needs its source: " + currency + " " + year);
            }
        }

        /** The amount in whole US dollars. */
        public BigDecimal dollars(BigDecimal amount) {
            return amount.multiply(dollars, MathContext.DECIMAL64);
        }
    }

    ReferenceRates(List<Rate> all) {
        for (Rate rate : all) {
            Rate other = rates.computeIfAbsent(rate.currency(), currency -> new TreeMap<>())
                    .put(rate.year(), rate);
            if (other != null) {
                throw new IllegalArgumentException("told twice: " + rate.currency() + " " + rate.year());
            }
        }
        rates.values().forEach(ReferenceRates::checkSteps);
    }

    /**
     * The rates that ship with the application.
     *
     * @throws IllegalArgumentException if one lacks its source or is not plausible
     */
    public static ReferenceRates load() {
        return ReferenceRatesReader.read();
    }

    /** A slip of the comma, or a rate turned upside down, does not pass. */
    private static void checkSteps(TreeMap<Integer, Rate> years) {
        for (Rate rate : years.values()) {
            Map.Entry<Integer, Rate> before = years.lowerEntry(rate.year());
            if (before != null
                    && step(before.getValue().dollars(), rate.dollars()).compareTo(WIDEST_STEP) > 0) {
                throw new IllegalArgumentException(
                        "not plausible after " + before.getKey() + ": " + rate.currency() + " " + rate.year());
            }
        }
    }

    private static BigDecimal step(BigDecimal a, BigDecimal b) {
        return a.max(b).divide(a.min(b), MathContext.DECIMAL64);
    }

    /** The rate for amounts of these calendar quarters: that of the year that holds the most of them, the later of two that hold as many. Empty where a period runs over several years. */
    public Optional<Rate> of(String currency, QuarterSpan quarters) {
        return quarters.length() > QUARTERS ? Optional.empty() : of(currency, yearOf(quarters));
    }

    /** The year whose rate is taken for these quarters, whether or not there is one. */
    public static int yearOf(QuarterSpan quarters) {
        return (quarters.first() + quarters.length() / 2) / QUARTERS;
    }

    /** The rate of a year; empty where no published one is known. */
    public Optional<Rate> of(String currency, int year) {
        Map<Integer, Rate> years = rates.get(currency);
        return Optional.ofNullable(years == null ? null : years.get(year));
    }

    /** All rates, by currency and year. */
    List<Rate> all() {
        return rates.values().stream().flatMap(years -> years.values().stream()).toList();
    }
}
