package org.layoffledger.review;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** All decisions. What follows from one for the ledger is for the modules above to derive, in the same transaction. */
@Service
public class Decisions {

    /** Where so many facts are asked for, going through all decisions is quicker than looking each fact up: people make far fewer decisions than engines find facts. */
    private static final int MANY_KEYS = 5_000;

    private final JdbcClient jdbc;
    private final DecisionRows rows;
    private final Clock clock;

    Decisions(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.rows = new DecisionRows(json);
        this.clock = clock;
    }

    /**
     * What came of recording a decision.
     *
     * @param id the decision's
     * @param isNew false where the same one applied already, and nothing was recorded
     */
    public record Recorded(long id, boolean isNew) {}

    /** Lets one transaction at a time make or withdraw decisions until it ends; reading goes on. To be called before the locks of a derivation are taken. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void lock() {
        jdbc.sql("lock table decision in share row exclusive mode").update();
    }

    /**
     * Records a decision, unless the last one on the same matter says the same already. An earlier one that says something else stays beneath it, and applies again
     * when the new one is withdrawn.
     *
     * @param note why; may be null only for a confirmation
     * @param username who
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Recorded record(Decision decision, RecordedDecision.Quotes quotes, @Nullable String note, String username) {
        lock();
        Optional<Long> known = sameAlready(decision);
        return known.isPresent()
                ? new Recorded(known.get(), false)
                : new Recorded(insert(decision, quotes, note, username), true);
    }

    private long insert(Decision decision, RecordedDecision.Quotes quotes, @Nullable String note, String username) {
        return jdbc.sql("""
                        insert into decision (kind, fact, subject_key, object_key, subject_quote, object_quote, article_id, company_id, target_company_id,
                          payload, note, made_by, made_at)
                        values (:kind, :fact, :subject, :object, :subjectQuote, :objectQuote, :article, :company, :target, :payload::jsonb, :note, :by, :at)
                        returning id""")
                .params(rows.columns(decision))
                .param("subjectQuote", quotes.subject())
                .param("objectQuote", quotes.object())
                .param("note", note)
                .param("by", username)
                .param("at", Timestamp.from(now()))
                .query(Long.class)
                .single();
    }

    /** The active decision that says the same, if it is the last one on its matter. */
    private Optional<Long> sameAlready(Decision decision) {
        List<RecordedDecision> rivals = rivals(decision);
        return rivals.stream()
                .skip(Math.max(0, rivals.size() - 1))
                .filter(last -> rows.says(last.decision(), decision))
                .map(RecordedDecision::id)
                .findFirst();
    }

    private List<RecordedDecision> rivals(Decision decision) {
        if (decision instanceof Decision.Add add) {
            return select("kind = 'add' and article_id = ? and withdrawn_at is null order by id", add.articleId())
                    .stream()
                    .filter(other -> rows.says(other.decision(), decision))
                    .toList();
        }
        List<RecordedDecision> active = decision instanceof Decision.OnFact fact
                ? activeFor(fact.fact(), fact.keys())
                : activeForCompany(((Decision.OnCompany) decision).companyId());
        return active.stream()
                .filter(other -> Rivalry.between(other.decision(), decision))
                .toList();
    }

    /**
     * Withdraws a decision.
     *
     * @return it as it was, or empty where there is none that applies: it was withdrawn already, or never made
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<RecordedDecision> withdraw(long id, @Nullable String note, String username) {
        lock();
        Optional<RecordedDecision> decision = find(id).filter(RecordedDecision::isActive);
        decision.ifPresent(made -> {
            Instant now = now();
            jdbc.sql(
                            "update decision set withdrawn_by = :by, withdrawn_at = :at, withdrawn_note = :note where id = :id")
                    .param("by", username)
                    .param("at", Timestamp.from(now.isBefore(made.madeAt()) ? made.madeAt() : now))
                    .param("note", note)
                    .param("id", id)
                    .update();
        });
        return decision;
    }

    /** Every decision that applies to any of these facts, the earliest first; of a pair one is enough. */
    @Transactional(readOnly = true)
    public List<RecordedDecision> activeFor(FactKind fact, Collection<String> keys) {
        if (keys.isEmpty()) {
            return List.of();
        }
        if (keys.size() > MANY_KEYS) {
            Set<String> sought = new HashSet<>(keys);
            return select("fact = ? and withdrawn_at is null order by id", fact.code()).stream()
                    .filter(made ->
                            ((Decision.OnFact) made.decision()).keys().stream().anyMatch(sought::contains))
                    .toList();
        }
        String[] wanted = keys.toArray(String[]::new);
        return select(
                "fact = ? and withdrawn_at is null and (subject_key = any(?) or object_key = any(?)) order by id",
                fact.code(),
                wanted,
                wanted);
    }

    /** Every decision on this company that applies, the earliest first; a merger with another one into it included. */
    @Transactional(readOnly = true)
    public List<RecordedDecision> activeForCompany(long companyId) {
        return select(
                "withdrawn_at is null and (company_id = ? or target_company_id = ?) order by id", companyId, companyId);
    }

    /** Every decision of this kind on a company that applies, the earliest first. */
    @Transactional(readOnly = true)
    public List<RecordedDecision> activeOfKind(String kind) {
        return select("kind = ? and withdrawn_at is null order by id", kind);
    }

    @Transactional(readOnly = true)
    public Optional<RecordedDecision> find(long id) {
        return select("id = ?", id).stream().findFirst();
    }

    /** Every decision that was ever made on a fact, withdrawn ones included, the latest first. */
    @Transactional(readOnly = true)
    public List<RecordedDecision> historyOf(String key) {
        return select("subject_key = ? or object_key = ? order by id desc", key, key);
    }

    /** Every decision that was ever made on a company, withdrawn ones included, the latest first. */
    @Transactional(readOnly = true)
    public List<RecordedDecision> historyOfCompany(long companyId) {
        return select("company_id = ? or target_company_id = ? order by id desc", companyId, companyId);
    }

    /**
     * A page of all decisions, withdrawn ones included, the latest first.
     *
     * @param beforeId the last one of the page before, or null for the first page
     */
    @Transactional(readOnly = true)
    public List<RecordedDecision> page(@Nullable Long beforeId, int size) {
        return select("id < ? order by id desc limit ?", beforeId == null ? Long.MAX_VALUE : beforeId, size);
    }

    /**
     * Decisions that apply to nothing, because no reading of an article has a fact of theirs any more, or the two are of different companies now: the latest first.
     *
     * @param beforeId the last one of the page before, or null for the first page
     */
    @Transactional(readOnly = true)
    public List<RecordedDecision> lost(@Nullable Long beforeId, int size) {
        return select(
                "d.withdrawn_at is null and d.id < ? and " + Lost.REASON + " is not null order by d.id desc limit ?",
                beforeId == null ? Long.MAX_VALUE : beforeId,
                size);
    }

    /**
     * Those decisions on these facts and companies that later ones overrule, by their numbers. Decisions on pairs count with all that their facts are tied to. Takes one
     * statement.
     */
    @Transactional(readOnly = true)
    public Map<Long, Overruled> overruled(Collection<String> keys, Collection<Long> companyIds) {
        return Overruling.among(
                select("""
                d.withdrawn_at is null and (d.company_id = any(?) or d.id in (
                  with recursive tied (key) as (
                    select unnest(?::text[])
                    union select other.key from tied t
                      join decision p on p.withdrawn_at is null and p.object_key is not null and (p.subject_key = t.key or p.object_key = t.key)
                      cross join lateral (values (p.subject_key), (p.object_key)) as other (key))
                  select x.id from decision x join tied t on x.subject_key = t.key where x.withdrawn_at is null))
                and %s is null order by d.id""".formatted(Lost.REASON), companyIds.toArray(Long[]::new), keys.toArray(String[]::new)));
    }

    private List<RecordedDecision> select(String condition, Object... parameters) {
        return jdbc.sql("select d.* from decision d where " + condition)
                .params(parameters)
                .query((row, number) -> rows.read(row))
                .list();
    }

    /** As precise as the database keeps it. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
