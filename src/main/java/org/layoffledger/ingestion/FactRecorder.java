package org.layoffledger.ingestion;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.layoffledger.capex.CapexBook;
import org.layoffledger.company.CompanyBook;
import org.layoffledger.company.Spender;
import org.layoffledger.derivation.Cause;
import org.layoffledger.derivation.LastingKey;
import org.layoffledger.extraction.Evidence;
import org.layoffledger.extraction.ExtractedArticle;
import org.layoffledger.extraction.ExtractedCapex;
import org.layoffledger.extraction.ExtractedLayoff;
import org.layoffledger.extraction.NewsExtractor;
import org.layoffledger.extraction.TextSpan;
import org.layoffledger.layoff.LayoffBook;
import org.springframework.stereotype.Component;

/** Records the facts of one article, and derives the companies and groups anew that they are about. */
@Component
class FactRecorder {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
    private static final BigDecimal SMALLEST_SHARE = new BigDecimal("0.001");
    private static final BigDecimal LARGEST_AMOUNT = BigDecimal.TEN.pow(18);

    private final CompanyBook companies;
    private final LayoffBook layoffs;
    private final CapexBook capex;
    private final Derivations derivations;

    FactRecorder(CompanyBook companies, LayoffBook layoffs, CapexBook capex, Derivations derivations) {
        this.companies = companies;
        this.layoffs = layoffs;
        this.capex = capex;
        this.derivations = derivations;
    }

    /** How much was recorded. */
    record Recorded(int layoffs, int capex) {}

    /** To be called in the transaction that stores the article. */
    Recorded record(long articleId, String text, String textSha256, ExtractedArticle extracted) {
        LastingKey keys = LastingKey.forArticle(text, textSha256);
        Map<CompanyBook.Named, Long> ids = companies.resolve(named(extracted));
        List<LayoffBook.NewMention> cuts = cuts(extracted, ids, keys);
        List<CapexBook.NewMention> spending = spending(extracted, ids, keys);
        layoffs.record(articleId, NewsExtractor.VERSION, cuts);
        capex.record(articleId, NewsExtractor.VERSION, spending);
        derive(cuts, spending, Cause.article(articleId));
        return new Recorded(cuts.size(), spending.size());
    }

    private void derive(List<LayoffBook.NewMention> cuts, List<CapexBook.NewMention> spending, Cause cause) {
        List<Long> cutting = cuts.stream()
                .map(LayoffBook.NewMention::companyId)
                .filter(Objects::nonNull)
                .toList();
        List<Spender> spenders =
                spending.stream().map(CapexBook.NewMention::spender).toList();
        derivations.derive(cutting, spenders, cause);
    }

    private static Set<CompanyBook.Named> named(ExtractedArticle extracted) {
        Map<CompanyBook.Named, Boolean> found = new LinkedHashMap<>();
        extracted.layoffs().stream()
                .filter(fact -> !isIndustry(fact) && isSound(fact))
                .forEach(fact -> found.put(named(fact), true));
        extracted.capex().stream()
                .filter(fact -> !isGroup(fact) && isSound(fact))
                .forEach(fact -> found.put(named(fact), true));
        return found.keySet();
    }

    private static List<LayoffBook.NewMention> cuts(
            ExtractedArticle extracted, Map<CompanyBook.Named, Long> ids, LastingKey keys) {
        List<LayoffBook.NewMention> cuts = new ArrayList<>();
        for (ExtractedLayoff fact : extracted.layoffs()) {
            if (isSound(fact)) {
                Long company = isIndustry(fact) ? null : ids.get(named(fact));
                String field = fact.headcount() != null ? "headcount" : "workforcePercent";
                String key = keys.of("layoff", asWritten(fact.names(), fact.company()), place(fact.evidence(), field));
                cuts.add(new LayoffBook.NewMention(fact, company, key));
            }
        }
        return cuts;
    }

    private List<CapexBook.NewMention> spending(
            ExtractedArticle extracted, Map<CompanyBook.Named, Long> ids, LastingKey keys) {
        List<CapexBook.NewMention> spending = new ArrayList<>();
        for (ExtractedCapex fact : extracted.capex()) {
            if (isSound(fact)) {
                String name = asWritten(fact.names(), fact.spender());
                String key = keys.of("capex", name, place(fact.evidence(), "amount"));
                spending.add(new CapexBook.NewMention(fact, spender(fact, name, ids), unit(fact), key));
            }
        }
        return spending;
    }

    private Spender spender(ExtractedCapex fact, String name, Map<CompanyBook.Named, Long> ids) {
        return isGroup(fact)
                ? companies.group(fact.spenderSlug(), name, fact.members())
                : new Spender.OneCompany(Objects.requireNonNull(ids.get(named(fact))));
    }

    private @Nullable String unit(ExtractedCapex fact) {
        return isGroup(fact) || fact.spenderSlug() == null
                ? null
                : companies.onlyUnit(fact.spenderSlug(), fact.names());
    }

    /** What no reading of a text can mean, and what no row can hold, is left out. */
    private static boolean isSound(ExtractedLayoff fact) {
        BigDecimal share = fact.workforcePercent();
        return (fact.headcount() == null || fact.headcount() >= 0)
                && (share == null || share.compareTo(SMALLEST_SHARE) >= 0 && share.compareTo(WHOLE) <= 0)
                && (fact.partOf() == null || fact.partOf() > 0);
    }

    private static boolean isSound(ExtractedCapex fact) {
        return fact.amount().signum() > 0
                && fact.amount().precision() - fact.amount().scale() <= 18;
    }

    private static boolean isIndustry(ExtractedLayoff fact) {
        return fact.company().equals(ExtractedLayoff.INDUSTRY);
    }

    private static boolean isGroup(ExtractedCapex fact) {
        return fact.spender().equals(ExtractedCapex.GROUP) || fact.spender().equals(ExtractedLayoff.INDUSTRY);
    }

    private static CompanyBook.Named named(ExtractedLayoff fact) {
        return new CompanyBook.Named(fact.companySlug(), fact.company());
    }

    private static CompanyBook.Named named(ExtractedCapex fact) {
        return new CompanyBook.Named(fact.spenderSlug(), fact.spender());
    }

    private static String asWritten(List<String> names, String otherwise) {
        return names.isEmpty() ? otherwise : names.get(0);
    }

    /** Where the number stands, or the sentence where there is none. */
    private static TextSpan place(List<Evidence> evidence, String field) {
        return evidence.stream()
                .filter(one -> one.field().equals(field))
                .findFirst()
                .orElse(evidence.get(0))
                .span();
    }
}
