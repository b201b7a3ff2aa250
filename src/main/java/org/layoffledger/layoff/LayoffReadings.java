package org.layoffledger.layoff;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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
import org.layoffledger.extraction.ExtractedLayoff;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what another reading of the articles says about job cuts beside what holds, tells what it would change, and puts it in its place. */
@Service
public class LayoffReadings {

    /** The subject of totals over an industry or a country, which make no events. */
    public static final String INDUSTRY = "industry";

    private final LayoffMentions mentions;
    private final LayoffBook book;
    private final CompanyBook companies;
    private final CompanyFamilies families;
    private final LayoffFacts facts;
    private final MentionSwap swap;
    private final JdbcClient jdbc;

    LayoffReadings(
            LayoffMentions mentions,
            LayoffBook book,
            CompanyBook companies,
            CompanyFamilies families,
            LayoffFacts facts,
            MentionSwap swap,
            JdbcClient jdbc) {
        this.mentions = mentions;
        this.book = book;
        this.companies = companies;
        this.facts = facts;
        this.swap = swap;
        this.families = families;
        this.jdbc = jdbc;
    }

    /** The mentions of these articles that hold and that an engine found, by article. */
    @Transactional(readOnly = true)
    public Map<Long, List<ToldFact>> active(Collection<Long> articleIds) {
        List<LayoffMention> held = mentions.findWhatEnginesTold(articleIds);
        Map<Long, Long> roots = roots(held);
        return held.stream()
                .collect(Collectors.groupingBy(
                        LayoffMention::articleId,
                        Collectors.mapping(mention -> mention.told(subject(mention, roots)), Collectors.toList())));
    }

    /** What an engine found in one article, to be compared; a company that the ledger does not hold has no id yet. */
    @Transactional(readOnly = true)
    public List<ToldFact> told(long articleId, int engineVersion, List<LayoffBook.NewMention> found) {
        List<LayoffMention> fresh = found.stream()
                .map(mention -> LayoffMention.candidate(articleId, 0, engineVersion, mention))
                .toList();
        Map<Long, Long> roots = roots(fresh);
        return fresh.stream()
                .map(mention -> mention.told(subject(mention, roots)))
                .toList();
    }

    /** Keeps what a reading found, inactive; gives the rows' ids, in the same order. */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Long> keep(long readingId, long articleId, int engineVersion, List<LayoffBook.NewMention> found) {
        List<Long> ids = new ArrayList<>();
        for (LayoffBook.NewMention mention : found) {
            ids.add(mentions.save(LayoffMention.candidate(articleId, readingId, engineVersion, mention))
                    .id());
        }
        facts.assign(found.stream().map(LayoffBook.NewMention::lastingKey).toList());
        return ids;
    }

    /** Removes what a reading found and what never held. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void forget(long readingId) {
        jdbc.sql("delete from layoff_mention where reading_id = ? and not active")
                .param(readingId)
                .update();
    }

    private Map<Long, Long> roots(List<LayoffMention> of) {
        Set<Long> ids = new HashSet<>();
        of.stream().map(LayoffMention::toldCompanyId).forEach(id -> {
            if (id != null) {
                ids.add(id);
            }
        });
        return families.roots(ids);
    }

    private static String subject(LayoffMention mention, Map<Long, Long> roots) {
        Long company = mention.toldCompanyId();
        if (company != null) {
            return new Spender.OneCompany(roots.getOrDefault(company, company)).key();
        }
        return mention.companyName().equals(ExtractedLayoff.INDUSTRY)
                ? INDUSTRY
                : "new:" + NameFolding.slug(mention.companyName());
    }

    /**
     * What would become of a company's events if some mentions were replaced by others; nothing is stored.
     *
     * @param companyId the company's, or null where the ledger does not hold it yet
     * @param without ids of the mentions that go
     * @param with ids of those that come
     */
    @Transactional(readOnly = true)
    public ReadingEffect effect(@Nullable Long companyId, Collection<Long> without, Collection<Long> with) {
        List<LayoffMention> before =
                companyId == null ? List.of() : mentions.findByCompanyIdInAndActiveTrue(families.members(companyId));
        Set<Long> gone = Set.copyOf(without);
        List<LayoffMention> after = new ArrayList<>(
                before.stream().filter(mention -> !gone.contains(mention.id())).toList());
        if (!with.isEmpty()) {
            after.addAll(mentions.findByIdIn(with));
        }
        return effect(book.derived(before), book.derived(after));
    }

    private static ReadingEffect effect(List<DerivedEvent> before, List<DerivedEvent> after) {
        return ReadingEffect.between(standing(before), shown(before), standing(after), shown(after));
    }

    private static Standing standing(List<DerivedEvent> events) {
        List<HeadcountBand> counted = events.stream()
                .filter(DerivedEvent::counted)
                .map(DerivedEvent::band)
                .toList();
        HeadcountBand total = HeadcountBand.total(counted);
        long open = counted.stream().filter(HeadcountBand::orMore).count();
        return new Standing(events.size(), total.low(), total.high(), Math.toIntExact(open));
    }

    /** What a reader sees of each event. */
    private static Map<String, String> shown(List<DerivedEvent> events) {
        return events.stream().collect(Collectors.toMap(DerivedEvent::key, DerivedEvent::shown));
    }

    /** Looks companies up that the ledger did not hold when the reading found them, and adds those that it still does not hold. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void settle(long readingId, Collection<Long> articleIds) {
        swap.settle(MentionSwap.LAYOFFS, readingId, articleIds, companies::resolveNames);
        facts.assign(swap.keys(MentionSwap.LAYOFFS, readingId, articleIds));
    }

    /** Whose events change when these articles' mentions of the reading take the place of those that hold. */
    @Transactional(readOnly = true)
    public List<Long> companies(long readingId, Collection<Long> articleIds) {
        return jdbc.sql("""
                        select distinct company_id from layoff_mention
                        where article_id in (:articles) and (active and origin = 'engine' or reading_id = :reading) and company_id is not null""")
                .param("articles", articleIds)
                .param("reading", readingId)
                .query(Long.class)
                .list();
    }

    /** Puts the reading's mentions of these articles in the place of those that hold. To be called behind the companies' locks. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void swap(long readingId, Collection<Long> articleIds) {
        swap.swap(MentionSwap.LAYOFFS, readingId, articleIds);
    }
}
