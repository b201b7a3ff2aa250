package org.layoffledger.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.layoffledger.capex.CapexReadings;
import org.layoffledger.company.CompanyBook;
import org.layoffledger.company.CompanyFamilies;
import org.layoffledger.company.Spender;
import org.layoffledger.derivation.KeyInheritance;
import org.layoffledger.derivation.LastingKey;
import org.layoffledger.derivation.ToldFact;
import org.layoffledger.extraction.ExtractedCapex;
import org.layoffledger.extraction.ExtractedLayoff;
import org.layoffledger.extraction.SourceText;
import org.layoffledger.ingestion.ArticleFacts;
import org.layoffledger.ingestion.Engine;
import org.layoffledger.layoff.LayoffBook;
import org.layoffledger.layoff.LayoffReadings;
import org.layoffledger.review.CorrectedSubjects;
import org.layoffledger.review.FactKind;
import org.springframework.stereotype.Component;

/** Reads articles again, some at a time, and keeps what differs from what holds. Articles that tell the same as before leave only a mark that they were read. */
@Component
class ReadAgain {

    /** In one transaction: few enough that a crash costs little. */
    private static final int ARTICLES = 25;

    private final ReadingRows readings;
    private final FactChangeRows changes;
    private final CompanyBook companies;
    private final CompanyFamilies families;
    private final CorrectedSubjects corrected;
    private final LayoffReadings layoffs;
    private final CapexReadings capex;

    ReadAgain(
            ReadingRows readings,
            FactChangeRows changes,
            CompanyBook companies,
            CompanyFamilies families,
            CorrectedSubjects corrected,
            LayoffReadings layoffs,
            CapexReadings capex) {
        this.readings = readings;
        this.changes = changes;
        this.companies = companies;
        this.families = families;
        this.corrected = corrected;
        this.layoffs = layoffs;
        this.capex = capex;
    }

    /** What an engine found in one article, as it is to be stored, and as it is compared: first the cuts, then the money. */
    private record Found(List<LayoffBook.NewMention> cuts, List<CapexReadings.Found> money, List<ToldFact> told) {}

    /** Reads the next articles; whether there were any. */
    boolean step(Reading reading, Engine engine) {
        List<ReadingRows.ToRead> articles = readings.next(reading, ARTICLES);
        if (articles.isEmpty()) {
            return false;
        }
        List<Long> ids = articles.stream().map(ReadingRows.ToRead::id).toList();
        Map<Long, List<ToldFact>> cuts = layoffs.active(ids);
        Map<Long, List<ToldFact>> money = capex.active(ids);
        int changed = 0;
        for (ReadingRows.ToRead article : articles) {
            List<ToldFact> held = new ArrayList<>(cuts.getOrDefault(article.id(), List.of()));
            held.addAll(money.getOrDefault(article.id(), List.of()));
            changed += read(reading, engine, article, held) ? 1 : 0;
        }
        readings.advance(reading, ids.get(ids.size() - 1), ids.size(), changed);
        return true;
    }

    /** Whether the article tells something else than before, or tells it otherwise. */
    private boolean read(Reading reading, Engine engine, ReadingRows.ToRead article, List<ToldFact> held) {
        SourceText source = new SourceText(article.text(), article.title(), article.publishedOn(), null);
        Found found = found(article.id(), engine, ArticleFacts.of(engine.read(source)));
        List<@Nullable ToldFact> ancestors = KeyInheritance.match(held, found.told());
        List<FactChange> compared = compare(held, ancestors, found.told());
        boolean changed = compared.stream().anyMatch(change -> change.kind() != FactChange.Kind.SAME);
        changes.mark(reading, article.id(), changed);
        if (changed) {
            LastingKey keys = LastingKey.forArticle(article.text(), article.textSha256());
            List<String> given = KeyInheritance.keys(ancestors, found.told(), keys);
            changes.add(reading, article.id(), countedTo(compared, given), keep(reading, article.id(), found, given));
        }
        return changed;
    }

    /** The changes, each counted to whom editors say that the fact is about. */
    private List<FactChange> countedTo(List<FactChange> compared, List<String> given) {
        List<String> keys = new ArrayList<>(given);
        compared.subList(given.size(), compared.size())
                .forEach(gone -> keys.add(gone.any().key()));
        Map<String, Spender> subjects = new HashMap<>(corrected.of(FactKind.LAYOFF, keys));
        subjects.putAll(corrected.of(FactKind.CAPEX, keys));
        if (subjects.isEmpty()) {
            return compared;
        }
        List<FactChange> counted = new ArrayList<>();
        for (int i = 0; i < keys.size(); i++) {
            Spender subject = subjects.get(keys.get(i));
            FactChange change = compared.get(i);
            counted.add(
                    subject == null ? change : change.of(families.root(subject).key()));
        }
        return counted;
    }

    private Found found(long articleId, Engine engine, ArticleFacts facts) {
        Map<CompanyBook.Named, Long> ids = companies.known(facts.companies());
        List<LayoffBook.NewMention> cuts = facts.layoffs().stream()
                .map(fact -> new LayoffBook.NewMention(fact, company(fact, ids), ""))
                .toList();
        List<CapexReadings.Found> money = facts.capex().stream()
                .map(fact -> new CapexReadings.Found(fact, spender(fact, ids), unit(fact)))
                .toList();
        List<ToldFact> told = new ArrayList<>(layoffs.told(articleId, engine.version(), cuts));
        told.addAll(capex.told(articleId, engine.version(), money));
        return new Found(cuts, money, told);
    }

    private static @Nullable Long company(ExtractedLayoff fact, Map<CompanyBook.Named, Long> ids) {
        CompanyBook.Named named = ArticleFacts.company(fact);
        return named == null ? null : ids.get(named);
    }

    private @Nullable Spender spender(ExtractedCapex fact, Map<CompanyBook.Named, Long> ids) {
        CompanyBook.Named named = ArticleFacts.company(fact);
        if (named == null) {
            return companies.group(fact.spenderSlug(), ArticleFacts.name(fact), fact.members());
        }
        Long id = ids.get(named);
        return id == null ? null : new Spender.OneCompany(id);
    }

    private @Nullable String unit(ExtractedCapex fact) {
        return ArticleFacts.company(fact) == null || fact.spenderSlug() == null
                ? null
                : companies.onlyUnit(fact.spenderSlug(), fact.names());
    }

    /** First what was told, in its order, then what was not found again. */
    private static List<FactChange> compare(
            List<ToldFact> held, List<@Nullable ToldFact> ancestors, List<ToldFact> told) {
        List<FactChange> compared = new ArrayList<>();
        Set<String> inherited = new HashSet<>();
        for (int i = 0; i < told.size(); i++) {
            ToldFact ancestor = ancestors.get(i);
            compared.add(new FactChange(ancestor, told.get(i)));
            if (ancestor != null) {
                inherited.add(ancestor.key());
            }
        }
        held.stream()
                .filter(fact -> !inherited.contains(fact.key()))
                .forEach(fact -> compared.add(new FactChange(fact, null)));
        return compared;
    }

    /** The rows' ids, in the order of what was told. */
    private List<Long> keep(Reading reading, long articleId, Found found, List<String> keys) {
        int cuts = found.cuts().size();
        List<LayoffBook.NewMention> keyed = new ArrayList<>();
        for (int i = 0; i < cuts; i++) {
            LayoffBook.NewMention cut = found.cuts().get(i);
            keyed.add(new LayoffBook.NewMention(cut.fact(), cut.companyId(), keys.get(i)));
        }
        List<Long> ids = new ArrayList<>(layoffs.keep(reading.id(), articleId, reading.engineVersion(), keyed));
        List<String> others = keys.subList(cuts, keys.size());
        ids.addAll(capex.keep(reading.id(), articleId, reading.engineVersion(), found.money(), others));
        return ids;
    }
}
