package org.layoffledger.ingestion;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.layoffledger.capex.CapexBook;
import org.layoffledger.company.CompanyBook;
import org.layoffledger.company.Spender;
import org.layoffledger.derivation.Cause;
import org.layoffledger.derivation.LastingKey;
import org.layoffledger.derivation.StoredEvidence;
import org.layoffledger.extraction.Evidence;
import org.layoffledger.extraction.ExtractedArticle;
import org.layoffledger.extraction.ExtractedCapex;
import org.layoffledger.extraction.ExtractedLayoff;
import org.layoffledger.extraction.NewsExtractor;
import org.layoffledger.extraction.TextSpan;
import org.layoffledger.layoff.LayoffBook;
import org.springframework.stereotype.Component;

/** Records the facts of an article that comes in, and derives the companies and groups anew that they are about. */
@Component
class FactRecorder {

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
        derivations.begin();
        LastingKey keys = LastingKey.forArticle(text, textSha256);
        ArticleFacts facts = ArticleFacts.of(extracted);
        Map<CompanyBook.Named, Long> ids = companies.resolve(facts.companies());
        List<LayoffBook.NewMention> cuts = cuts(facts, ids, keys);
        List<CapexBook.NewMention> spending = spending(facts, ids, keys);
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

    private static List<LayoffBook.NewMention> cuts(
            ArticleFacts facts, Map<CompanyBook.Named, Long> ids, LastingKey keys) {
        List<LayoffBook.NewMention> cuts = new ArrayList<>();
        for (ExtractedLayoff fact : facts.layoffs()) {
            CompanyBook.Named named = ArticleFacts.company(fact);
            String field = fact.headcount() != null ? "headcount" : "workforcePercent";
            String key = keys.of("layoff", ArticleFacts.name(fact), place(fact.evidence(), field));
            cuts.add(new LayoffBook.NewMention(fact, named == null ? null : ids.get(named), key));
        }
        return cuts;
    }

    private List<CapexBook.NewMention> spending(ArticleFacts facts, Map<CompanyBook.Named, Long> ids, LastingKey keys) {
        List<CapexBook.NewMention> spending = new ArrayList<>();
        for (ExtractedCapex fact : facts.capex()) {
            String key = keys.of("capex", ArticleFacts.name(fact), place(fact.evidence(), "amount"));
            spending.add(new CapexBook.NewMention(fact, spender(fact, ids), unit(fact), key));
        }
        return spending;
    }

    private Spender spender(ExtractedCapex fact, Map<CompanyBook.Named, Long> ids) {
        CompanyBook.Named named = ArticleFacts.company(fact);
        return named == null
                ? companies.group(fact.spenderSlug(), ArticleFacts.name(fact), fact.members())
                : new Spender.OneCompany(Objects.requireNonNull(ids.get(named)));
    }

    private @Nullable String unit(ExtractedCapex fact) {
        return ArticleFacts.company(fact) == null || fact.spenderSlug() == null
                ? null
                : companies.onlyUnit(fact.spenderSlug(), fact.names());
    }

    /** Where the number stands, or the sentence where there is none. */
    private static TextSpan place(List<Evidence> evidence, String field) {
        return StoredEvidence.place(StoredEvidence.of(evidence), field);
    }
}
