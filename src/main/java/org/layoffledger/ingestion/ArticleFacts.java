package org.layoffledger.ingestion;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.layoffledger.company.CompanyBook;
import org.layoffledger.extraction.ExtractedArticle;
import org.layoffledger.extraction.ExtractedCapex;
import org.layoffledger.extraction.ExtractedLayoff;

/**
 * The facts of one article that the ledger can hold, with the companies that they are about.
 *
 * @param layoffs job cuts, in the order of the text
 * @param capex capital expenditure, in the order of the text
 */
public record ArticleFacts(List<ExtractedLayoff> layoffs, List<ExtractedCapex> capex) {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
    private static final BigDecimal SMALLEST_SHARE = new BigDecimal("0.001");
    private static final int MOST_DIGITS = 18;

    public ArticleFacts {
        layoffs = List.copyOf(layoffs);
        capex = List.copyOf(capex);
    }

    /** What no reading of a text can mean, and what no row can hold, is left out. */
    public static ArticleFacts of(ExtractedArticle extracted) {
        return new ArticleFacts(
                extracted.layoffs().stream().filter(ArticleFacts::isSound).toList(),
                extracted.capex().stream().filter(ArticleFacts::isSound).toList());
    }

    private static boolean isSound(ExtractedLayoff fact) {
        BigDecimal share = fact.workforcePercent();
        return (fact.headcount() == null || fact.headcount() >= 0)
                && (share == null || share.compareTo(SMALLEST_SHARE) >= 0 && share.compareTo(WHOLE) <= 0)
                && (fact.partOf() == null || fact.partOf() > 0);
    }

    private static boolean isSound(ExtractedCapex fact) {
        return fact.amount().signum() > 0
                && fact.amount().precision() - fact.amount().scale() <= MOST_DIGITS;
    }

    /** The companies that the facts are about. */
    public Set<CompanyBook.Named> companies() {
        Set<CompanyBook.Named> companies = new LinkedHashSet<>();
        layoffs.stream().map(ArticleFacts::company).filter(Objects::nonNull).forEach(companies::add);
        capex.stream().map(ArticleFacts::company).filter(Objects::nonNull).forEach(companies::add);
        return companies;
    }

    /** The company that is cut, or null for a total over an industry or a country. */
    public static CompanyBook.@Nullable Named company(ExtractedLayoff fact) {
        return fact.company().equals(ExtractedLayoff.INDUSTRY)
                ? null
                : new CompanyBook.Named(fact.companySlug(), fact.company());
    }

    /** The company whose money it is, or null for a group. */
    public static CompanyBook.@Nullable Named company(ExtractedCapex fact) {
        return isGroup(fact) ? null : new CompanyBook.Named(fact.spenderSlug(), fact.spender());
    }

    private static boolean isGroup(ExtractedCapex fact) {
        return fact.spender().equals(ExtractedCapex.GROUP) || fact.spender().equals(ExtractedLayoff.INDUSTRY);
    }

    /** The name that the text gives first to whom the fact is about. */
    public static String name(ExtractedLayoff fact) {
        return fact.names().isEmpty() ? fact.company() : fact.names().get(0);
    }

    /** The name that the text gives first to whom the fact is about. */
    public static String name(ExtractedCapex fact) {
        return fact.names().isEmpty() ? fact.spender() : fact.names().get(0);
    }
}
