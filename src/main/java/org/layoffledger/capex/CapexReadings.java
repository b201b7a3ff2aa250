package org.layoffledger.capex;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.layoffledger.company.CompanyBook;
import org.layoffledger.company.CompanyFamilies;
import org.layoffledger.company.NameFolding;
import org.layoffledger.company.Spender;
import org.layoffledger.derivation.MentionSwap;
import org.layoffledger.derivation.ReadingEffect;
import org.layoffledger.derivation.ReadingEffect.Standing;
import org.layoffledger.derivation.ToldFact;
import org.layoffledger.extraction.ExtractedCapex;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what another reading of the articles says about capital expenditure beside what holds, tells what it would change, and puts it in its place. */
@Service
public class CapexReadings {

    private final CapexMentions mentions;
    private final CapexBook book;
    private final CompanyBook companies;
    private final CompanyFamilies families;
    private final CapexFacts facts;
    private final MentionSwap swap;
    private final JdbcClient jdbc;

    CapexReadings(
            CapexMentions mentions,
            CapexBook book,
            CompanyBook companies,
            CompanyFamilies families,
            CapexFacts facts,
            MentionSwap swap,
            JdbcClient jdbc) {
        this.mentions = mentions;
        this.book = book;
        this.companies = companies;
        this.families = families;
        this.facts = facts;
        this.swap = swap;
        this.jdbc = jdbc;
    }

    /**
     * A fact that a reading found.
     *
     * @param fact what the engine says
     * @param spender whose money it is; null where it is a company that the ledger does not hold yet
     * @param unit the part of the company that alone is meant, or null
     */
    public record Found(
            ExtractedCapex fact,
            @Nullable Spender spender,
            @Nullable String unit) {}

    /** The mentions of these articles that hold and that an engine found, by article. */
    @Transactional(readOnly = true)
    public Map<Long, List<ToldFact>> active(Collection<Long> articleIds) {
        List<CapexMention> held = mentions.findWhatEnginesTold(articleIds);
        Map<Long, Long> roots = roots(held);
        return held.stream()
                .collect(Collectors.groupingBy(
                        CapexMention::articleId,
                        Collectors.mapping(mention -> mention.told(subject(mention, roots)), Collectors.toList())));
    }

    /** What an engine found in one article, to be compared. */
    @Transactional(readOnly = true)
    public List<ToldFact> told(long articleId, int engineVersion, List<Found> found) {
        List<CapexMention> fresh = found.stream()
                .map(one -> CapexMention.candidate(articleId, 0, engineVersion, "", one))
                .toList();
        Map<Long, Long> roots = roots(fresh);
        return fresh.stream()
                .map(mention -> mention.told(subject(mention, roots)))
                .toList();
    }

    /** Keeps what a reading found, inactive, under these keys; gives the rows' ids, in the same order. */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Long> keep(long readingId, long articleId, int engineVersion, List<Found> found, List<String> keys) {
        List<Long> ids = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            CapexMention candidate =
                    CapexMention.candidate(articleId, readingId, engineVersion, keys.get(i), found.get(i));
            ids.add(mentions.save(candidate).id());
        }
        facts.assign(keys);
        return ids;
    }

    /** Removes what a reading found and what never held. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void forget(long readingId) {
        jdbc.sql("delete from capex_mention where reading_id = ? and not active")
                .param(readingId)
                .update();
    }

    private Map<Long, Long> roots(List<CapexMention> of) {
        return families.roots(of.stream()
                .map(CapexMention::toldSpender)
                .filter(Spender.OneCompany.class::isInstance)
                .map(spender -> ((Spender.OneCompany) spender).companyId())
                .distinct()
                .toList());
    }

    private static String subject(CapexMention mention, Map<Long, Long> roots) {
        Spender spender = mention.toldSpender();
        if (spender instanceof Spender.OneCompany company) {
            return new Spender.OneCompany(roots.getOrDefault(company.companyId(), company.companyId())).key();
        }
        return spender == null ? "new:" + NameFolding.slug(mention.spenderName()) : spender.key();
    }

    /**
     * What would become of a spender's figures if some mentions were replaced by others; nothing is stored.
     *
     * @param companyId the company's; null for a group, and for a company that the ledger does not hold yet
     * @param without ids of the mentions that go
     * @param with ids of those that come
     */
    @Transactional(readOnly = true)
    public ReadingEffect effect(@Nullable Long companyId, Collection<Long> without, Collection<Long> with) {
        List<CapexMention> coming = with.isEmpty() ? List.of() : mentions.findByIdIn(with);
        Spender spender = companyId == null ? group(without, coming) : new Spender.OneCompany(companyId);
        List<CapexMention> before = spender == null ? List.of() : book.mentions(spender);
        Set<Long> gone = Set.copyOf(without);
        List<CapexMention> after = new ArrayList<>(
                before.stream().filter(mention -> !gone.contains(mention.id())).toList());
        after.addAll(coming);
        return effect(book.derived(spender, before), book.derived(spender, after));
    }

    private @Nullable Spender group(Collection<Long> without, List<CapexMention> coming) {
        CapexMention any = coming.isEmpty()
                ? mentions.findByIdIn(without).stream().findFirst().orElse(null)
                : coming.get(0);
        return any == null ? null : any.spender();
    }

    private static ReadingEffect effect(List<DerivedFigure> before, List<DerivedFigure> after) {
        return ReadingEffect.between(
                Standing.of(before.size()), shown(before), Standing.of(after.size()), shown(after));
    }

    private static Map<String, String> shown(List<DerivedFigure> figures) {
        return figures.stream().collect(Collectors.toMap(DerivedFigure::key, DerivedFigure::shown));
    }

    /** Looks companies up that the ledger did not hold when the reading found them, and adds those that it still does not hold. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void settle(long readingId, Collection<Long> articleIds) {
        swap.settle(MentionSwap.CAPEX, readingId, articleIds, companies::resolveNames);
        facts.assign(swap.keys(MentionSwap.CAPEX, readingId, articleIds));
    }

    /** Whose figures change when these articles' mentions of the reading take the place of those that hold. */
    @Transactional(readOnly = true)
    public List<Spender> spenders(long readingId, Collection<Long> articleIds) {
        return jdbc.sql("""
                        select distinct %s from capex_mention
                        where article_id in (:articles) and (active and origin = 'engine' or reading_id = :reading)""".formatted(CapexFacts.SPENDER))
                .param("articles", articleIds)
                .param("reading", readingId)
                .query((row, number) -> Objects.requireNonNull(CapexFacts.spender(row)))
                .list();
    }

    /** Puts the reading's mentions of these articles in the place of those that hold. To be called behind the spenders' locks. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void swap(long readingId, Collection<Long> articleIds) {
        swap.swap(MentionSwap.CAPEX, readingId, articleIds);
    }
}
