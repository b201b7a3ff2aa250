package org.layoffledger.site.language;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.layoffledger.extraction.PartialDate;
import org.layoffledger.extraction.ReportingPeriod;
import org.springframework.context.MessageSource;

/** Words numbers, hedges, dates and money in one language. Says no more than is known: hedges, ranges and vague words stay. */
public final class Wording {

    private static final BigDecimal ALL_GONE = new BigDecimal(-100);

    /** Currencies that the bundles have a form for; others are shown by their code. */
    private static final Set<String> CURRENCIES = Set.of("USD", "CNY", "TWD", "HKD", "JPY", "KRW", "EUR", "GBP", "INR");

    private final SiteLanguage language;
    private final MessageSource messages;

    public Wording(SiteLanguage language, MessageSource messages) {
        this.language = language;
        this.messages = messages;
    }

    public SiteLanguage language() {
        return language;
    }

    /** A message of the bundle; numbers among the arguments are to be worded before. */
    public String message(String key, Object... arguments) {
        return messages.getMessage(key, arguments, language.locale());
    }

    /** A message of the bundle, or other words where it has none. */
    public String messageOr(String key, String otherwise) {
        String found = messages.getMessage(key, null, otherwise, language.locale());
        return found == null ? otherwise : found;
    }

    /** The term for a code, as {@code term.status.announced}. */
    public String term(String kind, String code) {
        return message("term." + kind + "." + code);
    }

    /** The terms for several codes, in order. */
    public String terms(String kind, List<String> codes) {
        return codes.stream().map(code -> term(kind, code)).collect(Collectors.joining(message("say.and")));
    }

    /** A company's line of business; empty where it is not known. */
    public String sector(@Nullable String code) {
        return code == null ? "" : termOr("sector", code);
    }

    /** Why a value was chosen over others. */
    public String choice(String code) {
        return termOr("choice", code);
    }

    /** The term for a code of an open list: the code itself where the bundle does not have it yet. */
    private String termOr(String kind, String code) {
        return messageOr("term." + kind + "." + code, code);
    }

    /** Digits in groups of three: 16,000. */
    public String number(long value) {
        return String.format(Locale.ROOT, "%,d", value);
    }

    /** People cut, with its hedge: {@code about 9,000}, {@code hundreds}, {@code 10,000–20,000}; empty where there is no number. */
    public String people(@Nullable Long count, @Nullable Long max, @Nullable String qualifier) {
        if (count == null) {
            return "";
        }
        if ("vague".equals(qualifier) && max == null) {
            return vague(count);
        }
        return hedged(max == null ? number(count) : message("say.range", number(count), number(max)), qualifier);
    }

    /** A band of people: one number where its ends agree, {@code or more} where it has no upper end. */
    public String band(long low, long high, boolean open) {
        String band = low == high ? number(low) : message("say.range", number(low), number(high));
        return open ? message("say.or-more", band) : band;
    }

    /** The size of a cut in words: its number, else its share, else that none is given. */
    public String size(
            @Nullable Long count, @Nullable Long max, @Nullable String qualifier, @Nullable BigDecimal share) {
        if (count != null) {
            boolean vague = "vague".equals(qualifier) && max == null;
            return message(vague ? "say.people-vague" : "say.people", people(count, max, qualifier));
        }
        return share == null ? message("say.no-number") : message("say.share", percent(share, qualifier));
    }

    private String vague(long floor) {
        return switch (Long.toString(floor)) {
            case "10", "100", "1000", "10000", "100000" -> message("say.vague." + floor);
            default -> message("say.hedge.about", number(floor));
        };
    }

    /** A share: {@code about 4%}; empty where there is none. */
    public String percent(@Nullable BigDecimal share, @Nullable String qualifier) {
        return share == null ? "" : hedged(plain(share, 2) + "%", qualifier);
    }

    /** A change in percent: {@code +21%}, {@code −3% to +4%}; {@code more than +21%} where it has no upper end. */
    public String growth(BigDecimal low, @Nullable BigDecimal high) {
        if (high == null) {
            return message("say.hedge.at_least", signed(low));
        }
        // "up to $185 billion" may be nothing at all: only its upper end says something
        if (low.compareTo(ALL_GONE) == 0 && high.compareTo(low) > 0) {
            return message("say.hedge.up_to", signed(high));
        }
        return low.compareTo(high) == 0 ? signed(low) : message("say.growth", signed(low), signed(high));
    }

    private static String signed(BigDecimal percent) {
        String sign = percent.signum() > 0 ? "+" : percent.signum() < 0 ? "−" : "±";
        return sign + plain(percent.abs(), 0) + "%";
    }

    /** A number with at most four decimals, as rates have them. */
    public String rate(BigDecimal rate) {
        return plain(rate, 4);
    }

    private String hedged(String value, @Nullable String qualifier) {
        return qualifier == null || qualifier.equals("exact") || qualifier.equals("vague")
                ? value
                : message("say.hedge." + qualifier, value);
    }

    /** Money in the scale and order of the language: {@code more than $185 billion}, {@code 175–185}. */
    public String money(BigDecimal amount, @Nullable BigDecimal max, String currency, @Nullable String qualifier) {
        return hedged(bareMoney(amount, max, currency), qualifier);
    }

    /** The same without its hedge, which a table shows apart. */
    public String bareMoney(BigDecimal amount, @Nullable BigDecimal max, String currency) {
        MoneyScale scale = MoneyScale.of(max == null ? amount : max, language);
        String digits = scale.digits(amount);
        if (max != null && max.compareTo(amount) != 0) {
            digits = message("say.range", digits, scale.digits(max));
        }
        String scaled = scale.isUnit() ? digits : message("say.scale." + scale.name(), digits);
        return CURRENCIES.contains(currency)
                ? message("say.money." + currency, scaled)
                : message("say.money.other", scaled, currency);
    }

    /** One amount as short as an axis needs it: {@code $200bn}. */
    public String compactMoney(BigDecimal amount, String currency) {
        return bareMoney(amount, null, currency)
                .replace(" trillion", "tn")
                .replace(" billion", "bn")
                .replace(" million", "m");
    }

    /** A reporting period as stated: {@code 2026}, {@code Q2 FY2025}, {@code 2025–2027}; says so where there is none. */
    public String period(@Nullable String period) {
        if (period == null) {
            return message("say.period.none");
        }
        ReportingPeriod stated = ReportingPeriod.parse(period);
        String year =
                message(stated.fiscal() ? "say.period.fiscal" : "say.period.calendar", Integer.toString(stated.year()));
        if (stated.endYear() != null) {
            return message(
                    stated.fiscal() ? "say.period.fiscal-span" : "say.period.span",
                    Integer.toString(stated.year()),
                    Integer.toString(stated.endYear()));
        }
        return stated.part() == ReportingPeriod.Part.YEAR ? year : message("say.period." + stated.part(), year);
    }

    /** A calendar quarter, counted as year * 4 + quarter - 1. */
    public String quarter(int quarter) {
        return period(quarter / 4 + "-Q" + (quarter % 4 + 1));
    }

    /** The months that quarters cover: {@code Jul 2024–Jun 2025}. */
    public String months(int firstQuarter, int lastQuarter) {
        return message(
                "say.range",
                shortMonth(firstQuarter / 4, firstQuarter % 4 * 3 + 1),
                shortMonth(lastQuarter / 4, lastQuarter % 4 * 3 + 3));
    }

    /** A month: {@code Jul 2024}. */
    public String shortMonth(int year, int month) {
        return message("say.date.month", Integer.toString(year), message("say.month-short." + month));
    }

    /** A country by its name in the language; empty where there is none. */
    public String country(@Nullable String code) {
        return code == null ? "" : new Locale.Builder().setRegion(code).build().getDisplayCountry(language.locale());
    }

    /** The hedge alone ({@code more than}), or empty. */
    public String hedge(@Nullable String qualifier) {
        return qualifier == null || qualifier.equals("exact") ? "" : message("say.hedge-word." + qualifier);
    }

    /** A date as precisely as it is stated; empty where there is none. */
    public String date(@Nullable PartialDate date) {
        if (date == null) {
            return "";
        }
        String year = Integer.toString(date.year());
        if (date.month() == null) {
            return message("say.date.year", year);
        }
        String month = message("say.month." + date.month());
        return date.day() == null
                ? message("say.date.month", year, month)
                : message("say.date.day", year, month, Integer.toString(date.day()));
    }

    /** A date stored as text: {@code 2025}, {@code 2025-07} or {@code 2025-07-02}. */
    public String isoDate(@Nullable String iso) {
        return iso == null || iso.isBlank() ? "" : date(PartialDate.parse(iso));
    }

    /** A whole day; empty where there is none. */
    public String day(@Nullable LocalDate day) {
        return day == null ? "" : date(PartialDate.of(day));
    }

    /** A decimal without needless zeros, with at most so many places. */
    static String plain(BigDecimal value, int places) {
        DecimalFormat format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT));
        format.setMaximumFractionDigits(places);
        return format.format(value);
    }
}
