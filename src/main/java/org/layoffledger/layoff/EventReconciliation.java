package org.layoffledger.layoff;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.layoffledger.derivation.EntryChange;
import org.layoffledger.derivation.EntryChanges;
import org.layoffledger.derivation.EntryState;

/** Makes the stored events of one company the derived ones, keeping the row of an event that is still there. */
final class EventReconciliation {

    private final LayoffEvents events;
    private final long companyId;
    private final List<Long> family;
    private final Map<String, LayoffMention> mentions;
    private final Map<String, LayoffEvent> kept = new HashMap<>();

    EventReconciliation(LayoffEvents events, long companyId, List<Long> family, Map<String, LayoffMention> mentions) {
        this.events = events;
        this.companyId = companyId;
        this.family = family;
        this.mentions = mentions;
    }

    /** The keys of those that are counted to an event. */
    static Set<String> placed(Collection<LayoffMention> mentions) {
        return mentions.stream()
                .filter(mention -> mention.eventId() != null)
                .map(LayoffMention::lastingKey)
                .collect(Collectors.toSet());
    }

    /** Stores the derived events, and says what is different now. */
    List<EntryChange> apply(List<DerivedEvent> derived) {
        List<LayoffEvent> spare = new ArrayList<>(events.findByCompanyIdInOrderById(family));
        List<EntryState> before = spare.stream().map(LayoffEvent::state).toList();
        claim(derived, spare);
        derived.forEach(this::store);
        derived.forEach(this::link);
        leave(derived);
        events.flush();
        spare.forEach(events::delete);
        events.flush();
        return EntryChanges.between(before, states(derived), heirs(derived)::get);
    }

    private List<EntryState> states(List<DerivedEvent> derived) {
        return derived.stream()
                .map(event -> Objects.requireNonNull(kept.get(event.key())).state())
                .toList();
    }

    /** Where each mention's key leads. */
    private static Map<String, String> heirs(List<DerivedEvent> derived) {
        Map<String, String> heirs = new HashMap<>();
        derived.forEach(event -> event.statements().forEach(statement -> heirs.put(statement.key(), event.key())));
        return heirs;
    }

    /** The rows that stay: first those that still have their key, then those that hold a mention of the event. */
    private void claim(List<DerivedEvent> derived, List<LayoffEvent> spare) {
        derived.forEach(event -> keep(event, spare, row -> row.key().equals(event.key())));
        for (DerivedEvent event : derived) {
            Set<Long> held = event.statements().stream()
                    .map(statement -> mention(statement).eventId())
                    .filter(Objects::nonNull)
                    .collect(Collectors.toSet());
            keep(event, spare, row -> held.contains(row.id()));
        }
    }

    private void keep(DerivedEvent event, List<LayoffEvent> spare, Predicate<LayoffEvent> fits) {
        if (!kept.containsKey(event.key())) {
            spare.stream().filter(fits).findFirst().ifPresent(row -> {
                spare.remove(row);
                kept.put(event.key(), row);
            });
        }
    }

    private void store(DerivedEvent event) {
        LayoffEvent row = kept.get(event.key());
        if (row == null) {
            kept.put(event.key(), events.save(new LayoffEvent(companyId, event, this::mentionId)));
        } else {
            row.become(companyId, event, this::mentionId);
        }
    }

    private void link(DerivedEvent event) {
        LayoffEvent row = Objects.requireNonNull(kept.get(event.key()));
        event.statements().forEach(statement -> mention(statement).countTo(row));
        row.belongTo(above(event.parentKey()), above(event.wholeKey()));
    }

    private @Nullable LayoffEvent above(@Nullable String key) {
        return key == null ? null : kept.get(key);
    }

    /** What editors reject belongs to no event any more. */
    private void leave(List<DerivedEvent> derived) {
        Set<String> placed = new HashSet<>();
        derived.forEach(event -> event.statements().forEach(statement -> placed.add(statement.key())));
        mentions.values().stream()
                .filter(mention -> !placed.contains(mention.lastingKey()))
                .forEach(LayoffMention::leave);
    }

    private long mentionId(LayoffStatement statement) {
        return mention(statement).id();
    }

    private LayoffMention mention(LayoffStatement statement) {
        return Objects.requireNonNull(mentions.get(statement.key()));
    }
}
