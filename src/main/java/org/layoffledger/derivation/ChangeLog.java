package org.layoffledger.derivation;

import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Writes down what changed in the ledger and why, in the transaction that changes it. Derivations that find nothing different write nothing. */
@Component
public class ChangeLog {

    private static final String WRITE = """
            insert into ledger_change (changed_at, subject, kind, key, former_key, joined_key, company_id, group_id, group_name, cause, cause_id, article_id, shown, before, after)
            select :at, :subject, c.kind, c.key, c.former_key, c.joined_key, :company, :group, :groupName, :cause, :causeId, :article, c.shown, c.before, c.after
            from jsonb_to_recordset(cast(:changes as jsonb))
                 as c(kind text, key text, former_key text, joined_key text, shown jsonb, before jsonb, after jsonb)
            """;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final JsonMapper json = JsonMapper.builder().build();

    ChangeLog(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Writes down the changes of one derivation, all in one statement. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void write(Subject subject, List<EntryChange> changes, Cause cause) {
        if (changes.isEmpty()) {
            return;
        }
        boolean article = cause.kind() == Cause.Kind.ARTICLE;
        jdbc.sql(WRITE)
                .param("at", now())
                .param("subject", subject.code())
                .param("company", subject.companyId(), Types.BIGINT)
                .param("group", subject.groupId(), Types.BIGINT)
                .param("groupName", subject.groupName(), Types.VARCHAR)
                .param("cause", cause.kind().code())
                .param("causeId", article ? 0 : cause.id())
                .param("article", article ? cause.id() : null, Types.BIGINT)
                .param(
                        "changes",
                        json.writeValueAsString(
                                changes.stream().map(ChangeLog::columns).toList()))
                .update();
    }

    /**
     * Writes down what came of deriving a subject: what changed, and which keys lead somewhere again, or nowhere any more.
     *
     * @param placedBefore keys of the mentions that an event or figure held
     * @param placed those that one holds now
     * @param leadingNowhere keys that no event or figure has; asked only where the cause can take keys away
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void derived(
            Subject subject,
            List<EntryChange> changes,
            Set<String> placedBefore,
            Set<String> placed,
            Cause cause,
            Supplier<List<String>> leadingNowhere) {
        write(subject, changes, cause);
        lead(placed.stream().filter(key -> !placedBefore.contains(key)).toList(), changes);
        if (cause.canWithdraw()) {
            withdraw(subject, leadingNowhere.get(), cause);
        }
    }

    private static Map<String, @Nullable Object> columns(EntryChange change) {
        Map<String, @Nullable Object> columns = new LinkedHashMap<>();
        columns.put("kind", change.kind().code());
        columns.put("key", change.key());
        columns.put("former_key", change.formerKey());
        columns.put("joined_key", change.joinedKey());
        columns.put("shown", change.shown());
        columns.put("before", change.before());
        columns.put("after", change.after());
        return columns;
    }

    /** Keys that lead to an entry, again or for the first time: none of them is withdrawn. Those of new entries are among them without being named. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void lead(Collection<String> keys, List<EntryChange> changes) {
        Set<String> leading = new HashSet<>(keys);
        leading.addAll(keysOf(changes, EntryChange.Kind.APPEARED));
        if (!leading.isEmpty()) {
            jdbc.sql("delete from withdrawn_key where key = any(:keys)")
                    .param("keys", leading.toArray(String[]::new))
                    .update();
        }
    }

    /** The keys that entries had which are gone now. */
    public static List<String> gone(List<EntryChange> changes) {
        return keysOf(changes, EntryChange.Kind.WENT);
    }

    private static List<String> keysOf(List<EntryChange> changes, EntryChange.Kind kind) {
        return changes.stream()
                .filter(change -> change.kind() == kind)
                .map(EntryChange::key)
                .toList();
    }

    /** Keys that no longer lead anywhere; one that was withdrawn before keeps its first reason. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void withdraw(Subject subject, Collection<String> keys, Cause cause) {
        if (keys.isEmpty()) {
            return;
        }
        jdbc.sql("""
                        insert into withdrawn_key (key, subject, cause, cause_id, withdrawn_at)
                        select key, :subject, :cause, :id, :at from unnest(:keys) as key on conflict (key) do nothing
                        """)
                .param("keys", keys.stream().distinct().toArray(String[]::new))
                .param("subject", subject.code())
                .param("cause", cause.kind().code())
                .param("id", cause.id())
                .param("at", now())
                .update();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock.withZone(ZoneOffset.UTC));
    }
}
