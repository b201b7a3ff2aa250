package org.layoffledger.layoff;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.layoffledger.article.ArticleArchive;
import org.layoffledger.company.CompanyFamilies;
import org.layoffledger.derivation.Cause;
import org.layoffledger.derivation.ChangeLog;
import org.layoffledger.derivation.EntryChange;
import org.layoffledger.derivation.Subject;
import org.layoffledger.extraction.ExtractedLayoff;
import org.layoffledger.review.Decisions;
import org.layoffledger.review.FactKind;
import org.layoffledger.review.Rulings;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Records what articles say about job cuts, and keeps the companies' events in step with it. */
@Service
public class LayoffBook {

    private final LayoffMentions mentions;
    private final LayoffEvents events;
    private final CompanyFamilies families;
    private final ArticleArchive archive;
    private final ChangeLog log;
    private final Decisions decisions;
    private final JdbcClient jdbc;

    LayoffBook(
            LayoffMentions mentions,
            LayoffEvents events,
            CompanyFamilies families,
            ArticleArchive archive,
            ChangeLog log,
            Decisions decisions,
            JdbcClient jdbc) {
        this.mentions = mentions;
        this.events = events;
        this.families = families;
        this.archive = archive;
        this.log = log;
        this.decisions = decisions;
        this.jdbc = jdbc;
    }

    /**
     * A fact of an article, to be recorded.
     *
     * @param fact what the engine found
     * @param companyId the company, or null for a total over an industry or a country
     * @param lastingKey the mention's key
     */
    public record NewMention(ExtractedLayoff fact, @Nullable Long companyId, String lastingKey) {}

    /** Records what an article says. The companies' events are not touched: see {@link #derive}. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(long articleId, int engineVersion, List<NewMention> found) {
        for (NewMention mention : found) {
            mentions.save(new LayoffMention(
                    articleId, mention.companyId(), mention.lastingKey(), engineVersion, mention.fact()));
        }
    }

    /**
     * Brings the events of a company, and of those merged into it, in step with their mentions. The caller holds the company's lock.
     *
     * @param cause why it is derived anew
     * @return whether there is any event
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean derive(long companyId, Cause cause) {
        List<Long> family = families.members(companyId);
        Map<String, LayoffMention> byKey = mentions.findByCompanyIdInAndActiveTrue(family).stream()
                .collect(Collectors.toMap(LayoffMention::lastingKey, Function.identity()));
        Set<String> leading = EventReconciliation.placed(byKey.values());
        List<DerivedEvent> derived = derived(byKey.values());
        List<EntryChange> changes = new EventReconciliation(events, companyId, family, byKey).apply(derived);
        log.derived(
                Subject.eventsOf(companyId),
                changes,
                leading,
                EventReconciliation.placed(byKey.values()),
                cause,
                () -> leadingNowhere(family));
        return !derived.isEmpty();
    }

    /** The events that these mentions of one company make; nothing is stored. */
    List<DerivedEvent> derived(Collection<LayoffMention> of) {
        Map<Long, LocalDate> published = archive.publicationDates(
                of.stream().map(LayoffMention::articleId).toList());
        return LayoffDerivation.derive(
                of.stream()
                        .map(mention -> mention.statement(published.get(mention.articleId())))
                        .toList(),
                rulings(of));
    }

    private Rulings rulings(Collection<LayoffMention> of) {
        return Rulings.of(decisions.activeFor(
                FactKind.LAYOFF, of.stream().map(LayoffMention::lastingKey).toList()));
    }

    /** Keys that lead nowhere, of mentions that the derivation leaves out or that a newer reading replaced; not of those that wait in a reading. */
    private List<String> leadingNowhere(List<Long> family) {
        return jdbc.sql("""
                        select distinct m.lasting_key from layoff_mention m where m.company_id in (:companies) and m.event_id is null
                        and not exists (select 1 from layoff_mention o where o.lasting_key = m.lasting_key and o.event_id is not null)
                        and (m.active or not exists (
                          select 1 from reading_article r where r.reading_id = m.reading_id and r.article_id = m.article_id and not r.applied))""").param("companies", family).query(String.class).list();
    }
}
