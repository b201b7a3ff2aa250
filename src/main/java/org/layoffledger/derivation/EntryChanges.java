package org.layoffledger.derivation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Compares the entries of one subject before a derivation with those after it: a pure function. */
public final class EntryChanges {

    private EntryChanges() {}

    /**
     * What changed; nothing where both are the same.
     *
     * @param heir the canonical key of the entry that a mention's key leads to now, or null
     */
    public static List<EntryChange> between(
            Collection<EntryState> before, Collection<EntryState> after, Function<String, @Nullable String> heir) {
        Map<Long, EntryState> old = before.stream().collect(Collectors.toMap(EntryState::id, Function.identity()));
        Set<Long> kept = after.stream().map(EntryState::id).collect(Collectors.toSet());
        List<EntryChange> changes = new ArrayList<>();
        for (EntryState state : before) {
            if (!kept.contains(state.id())) {
                changes.add(gone(state, heir.apply(state.key())));
            }
        }
        for (EntryState state : after) {
            EntryState former = old.get(state.id());
            EntryChange change = former == null ? appeared(state) : changed(former, state);
            if (change != null) {
                changes.add(change);
            }
        }
        return changes;
    }

    private static EntryChange gone(EntryState state, @Nullable String heir) {
        String joined = heir == null || heir.equals(state.key()) ? null : heir;
        EntryChange.Kind kind = joined == null ? EntryChange.Kind.WENT : EntryChange.Kind.JOINED;
        return new EntryChange(kind, state.key(), null, joined, state.values(), state.values(), Map.of());
    }

    private static EntryChange appeared(EntryState state) {
        return new EntryChange(
                EntryChange.Kind.APPEARED, state.key(), null, null, state.values(), Map.of(), state.values());
    }

    private static @Nullable EntryChange changed(EntryState former, EntryState state) {
        Set<String> differing = new LinkedHashSet<>(former.values().keySet());
        differing.addAll(state.values().keySet());
        differing.removeIf(field ->
                Objects.equals(former.values().get(field), state.values().get(field)));
        String formerKey = former.key().equals(state.key()) ? null : former.key();
        if (differing.isEmpty() && formerKey == null) {
            return null;
        }
        return new EntryChange(
                kind(differing),
                state.key(),
                formerKey,
                null,
                state.values(),
                only(differing, former.values()),
                only(differing, state.values()));
    }

    private static EntryChange.Kind kind(Set<String> differing) {
        if (differing.isEmpty()) {
            return EntryChange.Kind.MOVED;
        }
        return differing.equals(Set.of(EntryState.ARTICLES)) ? EntryChange.Kind.SOURCES : EntryChange.Kind.CHANGED;
    }

    private static Map<String, Object> only(Set<String> fields, Map<String, Object> values) {
        Map<String, Object> chosen = new LinkedHashMap<>(values);
        chosen.keySet().retainAll(fields);
        return chosen;
    }
}
