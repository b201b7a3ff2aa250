package org.layoffledger.ingestion;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.layoffledger.article.ArticleArchive;
import org.layoffledger.company.CompanyBook;
import org.layoffledger.company.Spender;
import org.layoffledger.derivation.Cause;
import org.layoffledger.derivation.LastingKey;
import org.layoffledger.extraction.Evidence;
import org.layoffledger.review.CorrectedSubjects;
import org.layoffledger.review.Decision;
import org.layoffledger.review.Decisions;
import org.layoffledger.review.FactKind;
import org.layoffledger.review.InvalidDecision;
import org.layoffledger.review.InvalidDecision.Problem;
import org.layoffledger.review.RecordedDecision;
import org.layoffledger.review.RecordedDecision.Quotes;
import org.layoffledger.review.Rulings;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What editors decide about facts: each decision is recorded, and the company or spender that it concerns is derived anew, in one transaction. Many editors may decide at
 * once; on one matter the decision that was recorded last counts.
 */
@Service
public class FactDecisions {

    private final Decisions decisions;
    private final FactSubjects subjects;
    private final ArticleArchive archive;
    private final CompanyBook companies;

    FactDecisions(Decisions decisions, FactSubjects subjects, ArticleArchive archive, CompanyBook companies) {
        this.decisions = decisions;
        this.subjects = subjects;
        this.archive = archive;
        this.companies = companies;
    }

    /**
     * Makes a decision on facts that articles tell; for one that no engine found, see {@link #add}.
     *
     * @param note why; only a confirmation needs none
     * @param username who
     * @return the decision; not new where the same one applies already, and then nothing has changed
     * @throws InvalidDecision if it cannot be made as it stands
     */
    @Transactional
    public Decisions.Recorded decide(Decision.OnFact decision, @Nullable String note, String username) {
        if (decision instanceof Decision.Add) {
            throw new IllegalArgumentException("a fact is added with its words");
        }
        if (decision instanceof Decision.Correct correct) {
            subjects.check(correct.fact(), correct.values());
        }
        String reason = reason(decision, note);
        decisions.lock();
        Map<String, FactSubjects.Told> facts = subjects.find(decision.fact(), decision.keys());
        decision.keys().forEach(key -> requireHeld(facts.get(key)));
        if (decision instanceof Decision.OnPair pair) {
            requireComparable(facts, pair);
        }
        Decisions.Recorded recorded = decisions.record(decision, quotes(facts, decision), reason, username);
        if (recorded.isNew()) {
            subjects.derive(decision.fact(), decision.keys(), Cause.decision(recorded.id()));
        }
        return recorded;
    }

    /**
     * Corrects whose cut or money a fact is.
     *
     * @param named the company, or the companies of a joint figure; those that the ledger does not hold are added
     * @param note why
     * @param username who
     * @return the decision; not new where the same one applies already, and then nothing has changed
     * @throws InvalidDecision if it cannot be made as it stands
     */
    @Transactional
    public Decisions.Recorded reassign(
            FactKind kind, String key, List<CompanyBook.Named> named, String note, String username) {
        decisions.lock();
        String value = CorrectedSubjects.value(companies.addresses(named));
        return decide(new Decision.Correct(kind, key, Map.of(CorrectedSubjects.FIELD, value)), note, username);
    }

    private void requireComparable(Map<String, FactSubjects.Told> facts, Decision.OnPair pair) {
        subjects.requireOne(told(facts, pair.key()), told(facts, pair.otherKey()));
        if (pair instanceof Decision.SameEvent && !basis(facts, pair.key()).equals(basis(facts, pair.otherKey()))) {
            throw new InvalidDecision(Problem.DIFFERENT_BASES);
        }
    }

    private static Quotes quotes(Map<String, FactSubjects.Told> facts, Decision.OnFact decision) {
        String other = decision instanceof Decision.OnPair pair
                ? told(facts, pair.otherKey()).quote()
                : null;
        return new Quotes(told(facts, decision.key()).quote(), other);
    }

    /** The basis of the figure that a fact is of, after corrections. */
    private String basis(Map<String, FactSubjects.Told> facts, String key) {
        String told = told(facts, key).basis();
        if (told.isEmpty()) {
            return told;
        }
        Rulings rulings = Rulings.of(decisions.activeFor(FactKind.CAPEX, List.of(key)));
        return Objects.requireNonNullElse(rulings.corrections(key).get("basis"), told);
    }

    private static FactSubjects.Told told(Map<String, FactSubjects.Told> facts, String key) {
        return Objects.requireNonNull(facts.get(key));
    }

    private static void requireHeld(FactSubjects.@Nullable Told fact) {
        if (fact == null || !fact.active()) {
            throw new InvalidDecision(Problem.UNKNOWN_FACT);
        }
    }

    private static @Nullable String reason(Decision decision, @Nullable String note) {
        String reason = note == null || note.isBlank() ? null : note.strip();
        if (reason == null && !(decision instanceof Decision.Confirm)) {
            throw new InvalidDecision(Problem.NO_REASON);
        }
        return reason;
    }

    /**
     * Adds a fact that an editor read in an article and no engine found. It takes part in the derivation like any other, and no newer engine takes it away.
     *
     * @param note why
     * @param username who
     * @return the decision; not new where the same fact was added already, and then nothing has changed
     * @throws InvalidDecision if it cannot be made as it stands
     */
    @Transactional
    public Decisions.Recorded add(EnteredFact fact, String note, String username) {
        subjects.check(fact.kind(), Map.copyOf(fact.values()));
        decisions.lock();
        ArticleArchive.KeptText text =
                archive.text(fact.articleId()).orElseThrow(() -> new InvalidDecision(Problem.UNKNOWN_ARTICLE));
        Evidence words = fact.in(text.text());
        String key = freeKey(fact, text, words);
        Decision.Add add = new Decision.Add(fact.kind(), key, fact.articleId(), fact.entered(words));
        Decisions.Recorded recorded =
                decisions.record(add, new Quotes(fact.quote(), null), reason(add, note), username);
        if (recorded.isNew()) {
            Spender spender =
                    companies.spender(companies.addresses(fact.companies())).orElseThrow();
            subjects.add(fact, spender, key, words);
            subjects.derive(fact.kind(), List.of(key), Cause.decision(recorded.id()));
        }
        return recorded;
    }

    /** A key that no mention ever had, withdrawn ones included. */
    private String freeKey(EnteredFact fact, ArticleArchive.KeptText text, Evidence words) {
        LastingKey keys = LastingKey.forArticle(text.text(), text.sha256());
        String kind = "added " + fact.kind().code();
        String name = String.join(", ", fact.names());
        String key = keys.of(kind, name, words.span());
        while (subjects.find(fact.kind(), List.of(key)).containsKey(key)) {
            key = keys.of(kind, name, words.span());
        }
        return key;
    }

    /**
     * Withdraws a decision on facts: the ledger is then what it would be if it had never been made.
     *
     * @param note why, or null
     * @param username who
     * @return false where there is none on facts that applies
     */
    @Transactional
    public boolean withdraw(long id, @Nullable String note, String username) {
        decisions.lock();
        Optional<Decision.OnFact> applied = decisions
                .find(id)
                .filter(RecordedDecision::isActive)
                .map(RecordedDecision::decision)
                .filter(Decision.OnFact.class::isInstance)
                .map(Decision.OnFact.class::cast);
        applied.ifPresent(decision -> {
            decisions.withdraw(id, note == null || note.isBlank() ? null : note.strip(), username);
            if (decision instanceof Decision.Add) {
                subjects.remove(decision.fact(), decision.key());
            }
            subjects.derive(decision.fact(), decision.keys(), Cause.decision(id));
        });
        return applied.isPresent();
    }
}
