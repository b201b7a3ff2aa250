package org.layoffledger.site.layoffs;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One event with all that is said about it.
 *
 * @param event the event
 * @param choices which mention each shown value comes from, and by which rule
 * @param sources every mention, oldest article first
 * @param plan the plan that it is a round of, or null
 * @param whole the larger cut that it is a part of, or null
 * @param rounds the rounds of this plan
 * @param parts what is told beside it of parts of it, not counted again
 */
record EventPage(
        EventRow event,
        Choices choices,
        List<EventSource> sources,
        @Nullable EventRow plan,
        @Nullable EventRow whole,
        List<EventRow> rounds,
        List<EventRow> parts) {

    static EventPage of(EventRow event, Choices choices, List<EventSource> sources, List<EventRow> related) {
        return new EventPage(
                event,
                choices,
                sources,
                with(related, event.parentEventId()),
                with(related, event.wholeEventId()),
                related.stream()
                        .filter(one -> Long.valueOf(event.id()).equals(one.parentEventId()))
                        .toList(),
                related.stream()
                        .filter(one -> Long.valueOf(event.id()).equals(one.wholeEventId()))
                        .toList());
    }

    private static @Nullable EventRow with(List<EventRow> related, @Nullable Long id) {
        return related.stream()
                .filter(one -> Long.valueOf(one.id()).equals(id))
                .findFirst()
                .orElse(null);
    }

    /** Ids of the mentions that the shown values come from, and the codes of the rules by which they won. */
    record Choices(
            @Nullable Long headcountMentionId,
            @Nullable String headcountChoice,
            @Nullable Long percentMentionId,
            @Nullable String percentChoice,
            @Nullable Long announcedMentionId,
            @Nullable String announcedChoice,
            long statusMentionId,
            @Nullable Long unitMentionId,
            @Nullable Long locationMentionId,
            @Nullable Long reasonMentionId) {

        /** The code of the rule by which this mention's number, or where there is none its share, was chosen; null if it was not. */
        @Nullable
        public String choiceOf(long mentionId) {
            if (headcountMentionId != null) {
                return headcountMentionId == mentionId ? headcountChoice : null;
            }
            return percentMentionId != null && percentMentionId == mentionId ? percentChoice : null;
        }
    }

    /** The source that the shown number comes from, else the first. */
    public EventSource leading() {
        return sources.stream()
                .filter(source -> choices.choiceOf(source.id()) != null)
                .findFirst()
                .orElse(sources.get(0));
    }

    /** The mention that stands behind a value, or null. */
    @Nullable
    public EventSource source(@Nullable Long mentionId) {
        return sources.stream()
                .filter(source -> mentionId != null && source.id() == mentionId)
                .findFirst()
                .orElse(null);
    }

    /** Whether its sources give different numbers. */
    public boolean hasConflict() {
        return sources.stream()
                        .filter(source -> source.headcount() != null)
                        .map(source -> List.of(
                                source.headcount(), source.headcountMax() == null ? -1L : source.headcountMax()))
                        .distinct()
                        .count()
                > 1;
    }
}
