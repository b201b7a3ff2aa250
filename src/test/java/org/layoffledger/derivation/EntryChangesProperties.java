package org.layoffledger.derivation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class EntryChangesProperties {

    @Property(tries = 500)
    void nothingDifferentIsNoChange(@ForAll("ledgers") List<EntryState> ledger) {
        assertThat(EntryChanges.between(ledger, ledger, key -> null)).isEmpty();
    }

    @Property(tries = 1000)
    void replayedFromNothingTheChangesGiveTheLastLedger(@ForAll("histories") List<List<EntryState>> history) {
        Map<String, Map<String, Object>> replayed = new HashMap<>();
        List<EntryState> before = List.of();
        for (List<EntryState> after : history) {
            replay(replayed, EntryChanges.between(before, after, key -> null));
            assertThat(replayed).isEqualTo(byKey(after));
            before = after;
        }
    }

    @Property(tries = 500)
    void everyChangeShowsWhatTheEntryThenShows(@ForAll("histories") List<List<EntryState>> history) {
        List<EntryState> before = List.of();
        for (List<EntryState> after : history) {
            Map<String, Map<String, Object>> now = byKey(after);
            assertThat(EntryChanges.between(before, after, key -> null))
                    .filteredOn(change -> change.kind() != EntryChange.Kind.WENT)
                    .allSatisfy(change -> assertThat(change.shown()).isEqualTo(now.get(change.key())));
            before = after;
        }
    }

    @Example
    void anotherArticleThatTellsTheSameIsAChangeOfItsOwnKind() {
        EntryState one = EntryState.of(1, "first").with("date", "2025").with(EntryState.ARTICLES, 1);
        EntryState two = EntryState.of(1, "earlier").with("date", "2025").with(EntryState.ARTICLES, 2);
        assertThat(EntryChanges.between(List.of(one), List.of(two), key -> null))
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.kind()).isEqualTo(EntryChange.Kind.SOURCES);
                    assertThat(change.formerKey()).isEqualTo("first");
                    assertThat(change.before()).isEqualTo(Map.of("articles", 1));
                    assertThat(change.after()).isEqualTo(Map.of("articles", 2));
                });
    }

    @Example
    void anEntryWhoseKeyLeadsToAnotherHasJoinedIt() {
        EntryState one = EntryState.of(1, "first");
        EntryState two = EntryState.of(2, "second");
        assertThat(EntryChanges.between(List.of(one, two), List.of(one), key -> "first"))
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.kind()).isEqualTo(EntryChange.Kind.JOINED);
                    assertThat(change.key()).isEqualTo("second");
                    assertThat(change.joinedKey()).isEqualTo("first");
                });
    }

    /** What a reader of the log alone would know. */
    private static void replay(Map<String, Map<String, Object>> known, Collection<EntryChange> changes) {
        Map<String, Map<String, Object>> next = new HashMap<>();
        for (EntryChange change : changes) {
            String formerly = change.formerKey() == null ? change.key() : change.formerKey();
            boolean isNew = change.kind() == EntryChange.Kind.APPEARED;
            Map<String, Object> values = new TreeMap<>(isNew ? Map.of() : known.getOrDefault(formerly, Map.of()));
            assertThat(values).containsAllEntriesOf(change.before());
            values.keySet().removeAll(change.before().keySet());
            values.putAll(change.after());
            if (change.kind() != EntryChange.Kind.WENT) {
                next.put(change.key(), values);
            }
        }
        changes.forEach(change -> known.remove(change.formerKey() == null ? change.key() : change.formerKey()));
        known.putAll(next);
    }

    private static Map<String, Map<String, Object>> byKey(List<EntryState> states) {
        Map<String, Map<String, Object>> values = new HashMap<>();
        states.forEach(state -> values.put(state.key(), state.values()));
        return values;
    }

    @Provide
    Arbitrary<List<List<EntryState>>> histories() {
        return ledgers().list().ofMaxSize(5);
    }

    /** Entries with different ids and keys. */
    @Provide
    Arbitrary<List<EntryState>> ledgers() {
        Arbitrary<EntryState> entries = Combinators.combine(
                        Arbitraries.longs().between(1, 6),
                        Arbitraries.of("a", "b", "c", "d", "e", "f", "g"),
                        Arbitraries.of("", "announced", "planned"),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.integers().between(1, 3))
                .as((id, key, status, count, articles) -> EntryState.of(id, key)
                        .with("status", status.isEmpty() ? null : (Object) status)
                        .with("size", count == 0 ? null : (Object) Map.of("count", count))
                        .with(EntryState.ARTICLES, articles));
        return entries.list().ofMaxSize(6).map(EntryChangesProperties::distinct);
    }

    private static List<EntryState> distinct(List<EntryState> states) {
        Map<Long, EntryState> byId = new TreeMap<>();
        Map<String, EntryState> byKey = new HashMap<>();
        for (EntryState state : states) {
            if (!byId.containsKey(state.id()) && !byKey.containsKey(state.key())) {
                byId.put(state.id(), state);
                byKey.put(state.key(), state);
            }
        }
        return List.copyOf(byId.values());
    }
}
