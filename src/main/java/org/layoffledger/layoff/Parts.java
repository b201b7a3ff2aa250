package org.layoffledger.layoff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Keeps the parts of a cut out of totals: what an article tells of one place or one part of the company ("350 of them in Dublin") beside a larger cut of the same day that
 * it tells of the whole company.
 */
final class Parts {

    /** By article: what it tells of the whole company, in events that enter totals or whose rounds do. */
    private final Map<Long, List<LayoffStatement>> wholes = new HashMap<>();

    private Parts(List<DerivedEvent> events, List<String> planKeys) {
        for (DerivedEvent event : events) {
            if (event.counted() || planKeys.contains(event.key())) {
                event.statements().stream()
                        .filter(told -> told.headcount() != null && !isOfPart(told))
                        .forEach(told -> wholes.computeIfAbsent(told.articleId(), id -> new ArrayList<>())
                                .add(told));
            }
        }
    }

    /** The events, those that are parts of others no longer counted. */
    static List<DerivedEvent> uncounted(List<DerivedEvent> events) {
        List<String> planKeys = events.stream()
                .map(DerivedEvent::parentKey)
                .filter(Objects::nonNull)
                .toList();
        Parts parts = new Parts(events, planKeys);
        return events.stream()
                .map(event -> event.counted() && parts.isPart(event) ? event.uncounted() : event)
                .toList();
    }

    private boolean isPart(DerivedEvent event) {
        return event.statements().stream()
                .filter(Parts::isOfPart)
                .anyMatch(part -> wholes.getOrDefault(part.articleId(), List.of()).stream()
                        .anyMatch(whole -> holds(whole, part)));
    }

    private static boolean holds(LayoffStatement whole, LayoffStatement part) {
        boolean sameDay = whole.announcedOn() != null && whole.announcedOn().equals(part.announcedOn());
        Long all = whole.headcount();
        Long some = part.headcount();
        return sameDay && all != null && (some == null || some < all);
    }

    private static boolean isOfPart(LayoffStatement told) {
        return told.unit() != null || told.location() != null;
    }
}
