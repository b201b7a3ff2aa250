package org.layoffledger.site.layoffs;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.layoffledger.layoff.KnownEvent;
import org.layoffledger.layoff.LayoffsAsOf;
import org.springframework.stereotype.Component;

/** Reads a company's events as they were known on a day, into the same rows as the present ones. */
@Component
public class EventsAsOf {

    private static final Comparator<EventRow> LATEST_FIRST = Comparator.comparing(
                    EventRow::announcedFirst, Comparator.nullsLast(Comparator.<LocalDate>reverseOrder()))
            .thenComparing(EventRow::key);

    private final LayoffsAsOf layoffs;
    private final EventSources sources;

    EventsAsOf(LayoffsAsOf layoffs, EventSources sources) {
        this.layoffs = layoffs;
        this.sources = sources;
    }

    /**
     * What was known.
     *
     * @param events the latest first, undated ones last; their ids are theirs only on this page
     * @param sources by the event's id, oldest article first
     * @param undated ids of the articles that are left out because they have no date
     */
    public record Known(List<EventRow> events, Map<Long, List<EventSource>> sources, Set<Long> undated) {}

    /** The events of a company that goes by that address and name. */
    public Known of(long companyId, String slug, String company, LocalDate day) {
        LayoffsAsOf.Known known = layoffs.of(companyId, day);
        Map<String, Long> ids = new HashMap<>();
        Map<String, Long> holders = new HashMap<>();
        for (KnownEvent event : known.events()) {
            long id = ids.size() + 1L;
            ids.put(event.key(), id);
            event.mentionKeys().forEach(key -> holders.put(key, id));
        }
        List<EventRow> rows = known.events().stream()
                .map(event -> row(event, ids, slug, company))
                .sorted(LATEST_FIRST)
                .toList();
        Map<Long, List<EventSource>> byEvent = new HashMap<>();
        for (EventSource source : sources.ofMentions(holders.keySet())) {
            byEvent.computeIfAbsent(Objects.requireNonNull(holders.get(source.lastingKey())), id -> new ArrayList<>())
                    .add(source);
        }
        return new Known(rows, byEvent, known.undated());
    }

    private static EventRow row(KnownEvent event, Map<String, Long> ids, String slug, String company) {
        return new EventRow(
                Objects.requireNonNull(ids.get(event.key())),
                event.key(),
                slug,
                company,
                event.role(),
                event.status(),
                event.recalled(),
                event.counted(),
                event.headcount(),
                event.headcountMax(),
                event.qualifier(),
                event.headcountLow(),
                event.headcountHigh(),
                event.headcountOrMore(),
                event.workforcePercent(),
                event.announcedOn(),
                event.announcedFirst(),
                event.announcedLast(),
                event.unit(),
                event.location(),
                event.reason(),
                event.partOf(),
                above(event.parentKey(), ids),
                above(event.wholeKey(), ids),
                event.articleCount(),
                event.mentionKeys().size());
    }

    private static @Nullable Long above(@Nullable String key, Map<String, Long> ids) {
        return key == null ? null : ids.get(key);
    }
}
