package org.layoffledger.site.companies;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.layoffledger.site.layoffs.EventRow;
import org.layoffledger.site.layoffs.EventSource;

/**
 * A company's layoffs in time.
 *
 * @param entries rounds and plans, the latest first; a plan has its rounds nested
 * @param totals running totals that sources state, which count nothing twice by standing apart
 * @param low the least number of people that all counted events can mean together
 * @param high the greatest
 * @param orMore whether one of them has no upper end
 * @param unknown how many counted events have no number
 */
record Timeline(List<Entry> entries, List<Entry> totals, long low, long high, boolean orMore, long unknown) {

    /**
     * An event with what is said about it.
     *
     * @param sources oldest article first
     * @param rounds of a plan, the latest first
     * @param whole the larger cut that it is a part of, or null
     * @param parts what is told beside it of parts of it
     */
    record Entry(
            EventRow event,
            List<EventSource> sources,
            List<Entry> rounds,
            @Nullable EventRow whole,
            List<EventRow> parts) {

        /** The source whose number is shown, else the first. */
        @Nullable
        public EventSource leading() {
            return sources.stream()
                    .filter(source -> Objects.equals(source.headcount(), event.headcount())
                            && Objects.equals(source.headcountMax(), event.headcountMax()))
                    .findFirst()
                    .orElse(sources.isEmpty() ? null : sources.get(0));
        }

        public List<EventSource> others() {
            EventSource leading = leading();
            return sources.stream().filter(source -> source != leading).toList();
        }

        /** How many events it shows, itself among them. */
        int count() {
            return 1 + rounds.stream().mapToInt(Entry::count).sum();
        }

        /** The latest day that it or one of its rounds can mean. */
        @Nullable
        public LocalDate latest() {
            LocalDate own = event.announcedFirst();
            return rounds.stream()
                    .map(Entry::latest)
                    .filter(Objects::nonNull)
                    .max(Comparator.naturalOrder())
                    .filter(round -> own == null || round.isAfter(own))
                    .orElse(own);
        }
    }

    /** How many rounds, plans and announcements there are; running totals are not among them. */
    public int eventCount() {
        return entries.stream().mapToInt(Entry::count).sum();
    }

    static Timeline of(List<EventRow> events, Map<Long, List<EventSource>> sources) {
        Entries all = new Entries(events, sources);
        List<Entry> entries = new ArrayList<>();
        List<Entry> totals = new ArrayList<>();
        for (EventRow event : events) {
            if (event.parentEventId() == null) {
                (event.isTotal() ? totals : entries).add(all.entry(event));
            }
        }
        entries.sort(Comparator.comparing(Entry::latest, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
                .reversed());
        List<EventRow> counted = events.stream().filter(EventRow::counted).toList();
        return new Timeline(
                entries,
                totals,
                counted.stream()
                        .mapToLong(event -> orNought(event.headcountLow()))
                        .sum(),
                counted.stream()
                        .mapToLong(event -> orNought(event.headcountHigh()))
                        .sum(),
                counted.stream().anyMatch(EventRow::headcountOrMore),
                counted.stream().filter(event -> !event.hasNumber()).count());
    }

    /** Puts the events of one company together with what belongs to them. */
    private static final class Entries {

        private final Map<Long, EventRow> byId;
        private final Map<Long, List<EventRow>> byPlan;
        private final Map<Long, List<EventRow>> byWhole;
        private final Map<Long, List<EventSource>> sources;

        Entries(List<EventRow> events, Map<Long, List<EventSource>> sources) {
            this.byId = events.stream().collect(Collectors.toMap(EventRow::id, event -> event));
            this.byPlan = by(EventRow::parentEventId, events);
            this.byWhole = by(EventRow::wholeEventId, events);
            this.sources = sources;
        }

        private static Map<Long, List<EventRow>> by(Function<EventRow, @Nullable Long> above, List<EventRow> events) {
            return events.stream()
                    .filter(event -> above.apply(event) != null)
                    .collect(Collectors.groupingBy(event -> Objects.requireNonNull(above.apply(event))));
        }

        Entry entry(EventRow event) {
            return new Entry(
                    event,
                    sources.getOrDefault(event.id(), List.of()),
                    byPlan.getOrDefault(event.id(), List.of()).stream()
                            .map(this::entry)
                            .toList(),
                    event.wholeEventId() == null ? null : byId.get(event.wholeEventId()),
                    byWhole.getOrDefault(event.id(), List.of()));
        }
    }

    private static long orNought(@Nullable Long number) {
        return number == null ? 0 : number;
    }
}
