package org.layoffledger.layoff;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.layoffledger.company.CompanyFamilies;
import org.layoffledger.derivation.Cause;
import org.layoffledger.extraction.ExtractedLayoff;
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
    private final JdbcClient jdbc;

    LayoffBook(LayoffMentions mentions, LayoffEvents events, CompanyFamilies families, JdbcClient jdbc) {
        this.mentions = mentions;
        this.events = events;
        this.families = families;
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
        List<DerivedEvent> derived = derived(byKey.values());
        new EventReconciliation(events, companyId, family, byKey).apply(derived);
        return !derived.isEmpty();
    }

    /** The events that these mentions of one company make; nothing is stored. */
    List<DerivedEvent> derived(Collection<LayoffMention> of) {
        Map<Long, LocalDate> published = publicationDates(of);
        return LayoffDerivation.derive(of.stream()
                .map(mention -> mention.statement(published.get(mention.articleId())))
                .toList());
    }

    private Map<Long, LocalDate> publicationDates(Collection<LayoffMention> of) {
        Map<Long, LocalDate> dates = new HashMap<>();
        List<Long> articles =
                of.stream().map(LayoffMention::articleId).distinct().toList();
        if (!articles.isEmpty()) {
            jdbc.sql("select id, published_on from article where id in (:ids) and published_on is not null")
                    .param("ids", articles)
                    .query(row -> {
                        dates.put(row.getLong(1), row.getObject(2, LocalDate.class));
                    });
        }
        return dates;
    }

    /** Where a key leads: every key that an event ever had leads to it, to the event that took its place, or to the reason why it is gone. */
    @Transactional(readOnly = true)
    public KeyLookup find(String key) {
        Optional<KeyLookup> held = jdbc.sql("""
                        select e.id, e.key from layoff_mention m join layoff_event e on e.id = m.event_id
                        where m.lasting_key = ? and m.active""")
                .param(key)
                .query((row, number) -> row.getString("key").equals(key)
                        ? (KeyLookup) new KeyLookup.Found(row.getLong("id"))
                        : new KeyLookup.Moved(row.getString("key")))
                .optional();
        return held.or(() -> withdrawn(key)).orElseGet(KeyLookup.Unknown::new);
    }

    private Optional<KeyLookup> withdrawn(String key) {
        return jdbc.sql("select reason, withdrawn_at from layoff_withdrawn_key where key = ?")
                .param(key)
                .query((row, number) -> (KeyLookup) new KeyLookup.Withdrawn(
                        row.getString("reason"),
                        row.getObject("withdrawn_at", Timestamp.class).toInstant()))
                .optional();
    }
}
