package org.layoffledger.site.capex;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
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
        int articleCount) {

    static final String SELECT = """
            select f.id, f.key, f.company_id, c.slug, coalesce(%s, %s, f.group_name) as spender, coalesce(c.hyperscaler, false) as hyperscaler,
                   f.group_id, f.group_key, array_to_string(f.group_members, ', ') as members, f.unit, f.period, f.fiscal, f.fiscal_period, f.first_quarter, f.last_quarter,
                   f.basis, f.amount, f.amount_max, f.currency, f.qualifier, f.as_of, f.value_count, f.article_count
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

    /** The least it can mean. */
    public BigDecimal low() {
        return qualifier.equals("up_to") && amountMax == null ? BigDecimal.ZERO : amount;
    }

    /** The greatest it can mean, as far as its words have an upper end. */
    public BigDecimal high() {
        return amountMax == null ? amount : amountMax;
    }

    public boolean isOpen() {
        return qualifier.equals("at_least");
    }
}
