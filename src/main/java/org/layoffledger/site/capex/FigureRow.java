package org.layoffledger.site.capex;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.layoffledger.capex.AmountBand;
import org.layoffledger.capex.QuarterSpan;
import org.layoffledger.extraction.Qualifier;
import org.layoffledger.site.page.Names;

/**
 * A capex figure as lists and the comparison show it. Columns carry the same names in the table {@code capex_figure}.
 *
 * @param slug of the company; null for a group
 * @param spender name of the company or group in the reader's language
 * @param groupId of a group of the registry, else null
 * @param members names of a group's companies as far as a text names them
 * @param period as stated: 2026, FY2025, FY2025-Q2, 2025/2027
 * @param fiscalPeriod its quarters in the company's own fiscal years, or null where these are calendar years
 * @param firstQuarter year * 4 + quarter - 1 of the first calendar quarter that it covers
 * @param lastQuarter the same of the last
 * @param parts the keys of the figures that it is added up from because no source states it, parted by spaces; null where one does
 * @param movement for guidance and estimates: what the shown value did to the one before; null where only one is known
 * @param formerAmount the value before, null where there is none; in the same currency
 */
public record FigureRow(
        long id,
        String key,
        @Nullable Long companyId,
        @Nullable String slug,
        String spender,
        boolean hyperscaler,
        @Nullable Long groupId,
        @Nullable String groupKey,
        @Nullable String members,
        @Nullable String unit,
        @Nullable String period,
        boolean fiscal,
        @Nullable String fiscalPeriod,
        @Nullable Integer firstQuarter,
        @Nullable Integer lastQuarter,
        String basis,
        BigDecimal amount,
        @Nullable BigDecimal amountMax,
        String currency,
        String qualifier,
        @Nullable LocalDate asOf,
        int valueCount,
        int articleCount,
        @Nullable String parts,
        @Nullable String movement,
        @Nullable BigDecimal formerAmount,
        @Nullable BigDecimal formerMax,
        @Nullable String formerQualifier) {

    static final String SELECT = """
            select f.id, f.key, f.company_id, c.slug, coalesce(%s, %s, f.group_name) as spender, coalesce(c.hyperscaler, false) as hyperscaler,
                   f.group_id, f.group_key, array_to_string(f.group_members, ', ') as members, f.unit, f.period, f.fiscal, f.fiscal_period, f.first_quarter, f.last_quarter,
                   f.basis, f.amount, f.amount_max, f.currency, f.qualifier, f.as_of, f.value_count, f.article_count,
                   array_to_string(f.parts, ' ') as parts, case when jsonb_array_length(f.ladder) > 1 then f.ladder->-1->>'movement' end as movement,
                   (f.ladder->-2->>'amount')::numeric as former_amount, (f.ladder->-2->>'amountMax')::numeric as former_max, f.ladder->-2->>'qualifier' as former_qualifier
            from capex_figure f left join company c on c.id = f.company_id left join company_group g on g.id = f.group_id
            """.formatted(Names.of("c"), Names.of("g"));

    /** The fiscal name to show beside it: as stated, else by the company's calendar; null where there is none. */
    public @Nullable String fiscalName() {
        return fiscal ? period : fiscalPeriod;
    }

    public boolean isGroup() {
        return companyId == null;
    }

    /** Whether it stands for a whole year, calendar or fiscal. */
    public boolean isYear() {
        return period != null && period.matches("(FY)?\\d{4}");
    }

    public boolean isQuarter() {
        return period != null && period.matches("(FY)?\\d{4}-Q[1-4]");
    }

    /** The year that its period is named after; only for periods. */
    public int year() {
        String stated = period;
        if (stated == null) {
            throw new IllegalStateException("no period: " + key);
        }
        int start = fiscal ? 2 : 0;
        return Integer.parseInt(stated.substring(start, start + 4));
    }

    /** Keys of the figures that a computed year is added up from; empty for another figure. */
    List<String> partKeys() {
        return parts == null ? List.of() : List.of(parts.split(" "));
    }

    /** Whether no source states it. */
    public boolean computed() {
        return parts != null;
    }

    /** The same figure with another amount, for a drawing in one currency. */
    FigureRow converted(BigDecimal to, @Nullable BigDecimal toMax, String other) {
        return new FigureRow(
                id,
                key,
                companyId,
                slug,
                spender,
                hyperscaler,
                groupId,
                groupKey,
                members,
                unit,
                period,
                fiscal,
                fiscalPeriod,
                firstQuarter,
                lastQuarter,
                basis,
                to,
                toMax,
                other,
                qualifier.equals("exact") ? "about" : qualifier,
                asOf,
                valueCount,
                articleCount,
                parts,
                movement,
                null,
                null,
                null);
    }

    /** The calendar quarters that it covers; null where no period is stated. */
    @Nullable
    QuarterSpan quarters() {
        return firstQuarter == null || lastQuarter == null ? null : new QuarterSpan(firstQuarter, lastQuarter);
    }

    /** The least and the greatest that it can mean. */
    AmountBand band() {
        return AmountBand.of(amount, amountMax, Qualifier.valueOf(qualifier.toUpperCase(Locale.ROOT)));
    }

    /** Names the spender, and the part of it, among all figures. */
    String spenderKey() {
        return companyId + "|" + groupId + "|" + groupKey + "|" + unit;
    }

    /** The least it can mean. */
    public BigDecimal low() {
        return band().low();
    }

    /** The greatest it can mean, as far as its words have an upper end. */
    public BigDecimal high() {
        BigDecimal high = band().high();
        return high == null ? amount : high;
    }

    public boolean isOpen() {
        return band().high() == null;
    }
}
