package org.layoffledger.layoff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the parts of a cut out of totals: what an article tells of one place or one part of the company ("350 of them in Dublin") beside a larger cut of the same day that
 * it tells of the whole company.
 */
final class Parts {

    /** What an article tells of the whole company, and the event that it is told of. */
    private record Whole(LayoffStatement told, String eventKey) {
        /** The largest number first, since parts may be told of parts. */
        static final Comparator<Whole> LARGEST_FIRST = Comparator.comparing(Whole::headcount, Comparator.reverseOrder())
                .thenComparing(Whole::eventKey);

        private long headcount() {
            return Objects.requireNonNull(told.headcount());
        }

        private boolean holds(LayoffStatement part) {
            boolean sameDay = told.announcedOn() != null && told.announcedOn().equals(part.announcedOn());
            Long some = part.headcount();
            return sameDay && (some == null || some < headcount());
        }
    }

    /** By article; only of events that enter totals or whose rounds do. */
    private final Map<Long, List<Whole>> wholes = new HashMap<>();

    private Parts(List<DerivedEvent> events, Set<String> planKeys) {
        for (DerivedEvent event : events) {
            if (event.counted() || planKeys.contains(event.key())) {
                event.statements().stream()
                        .filter(told -> told.headcount() != null && !isOfPart(told))
                        .forEach(told -> wholes.computeIfAbsent(told.articleId(), id -> new ArrayList<>())
                                .add(new Whole(told, event.key())));
            }
        }
    }

    /** The events, those that are parts of others no longer counted and with the key of the whole. */
    static List<DerivedEvent> uncounted(List<DerivedEvent> events) {
        Set<String> planKeys = events.stream()
                .map(DerivedEvent::parentKey)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Parts parts = new Parts(events, planKeys);
        return events.stream().map(parts::uncounted).toList();
    }

    private DerivedEvent uncounted(DerivedEvent event) {
        String whole = event.counted() ? whole(event) : null;
        return whole == null ? event : event.partOf(whole);
    }

    /** The key of the event that this one is a part of, or null. */
    private @Nullable String whole(DerivedEvent event) {
        return event.statements().stream()
                .filter(Parts::isOfPart)
                .flatMap(part -> wholes.getOrDefault(part.articleId(), List.of()).stream()
                        .filter(whole -> whole.holds(part)))
                .filter(whole -> !whole.eventKey().equals(event.key()))
                .min(Whole.LARGEST_FIRST)
                .map(Whole::eventKey)
                .orElse(null);
    }

    private static boolean isOfPart(LayoffStatement told) {
        return told.unit() != null || told.location() != null;
    }
}
