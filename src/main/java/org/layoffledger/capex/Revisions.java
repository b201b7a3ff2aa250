package org.layoffledger.capex;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What texts say took the place of an amount whose period nobody tells: "the target was cut from $20 billion to $18 billion". Both are then one figure, for without a
 * period only their amounts would tell them apart.
 */
final class Revisions {

    /** That a text gives one amount as the former one of another. */
    private record Revision(CapexStatement former, CapexStatement now) {
        static final Comparator<Revision> EARLIEST_FIRST = Comparator.comparing(
                        Revision::day, Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(revision -> revision.former().key());

        private @Nullable LocalDate day() {
            return now.publishedOn();
        }

        /** Whether the statement tells the former amount, in the same text or no later than it was revised. */
        boolean revises(CapexStatement told) {
            boolean earlier = told.publishedOn() != null
                    && day() != null
                    && !told.publishedOn().isAfter(day());
            return told.value().equals(former.value())
                    && isLike(told, former)
                    && (earlier || told.articleId() == former.articleId());
        }
    }

    private final List<Revision> revisions = new ArrayList<>();

    Revisions(Collection<CapexStatement> statements) {
        for (CapexStatement former : statements) {
            if (former.superseded() && former.period() == null && former.isHeldOut()) {
                successor(former, statements).ifPresent(now -> revisions.add(new Revision(former, now)));
            }
        }
        revisions.sort(Revision.EARLIEST_FIRST);
    }

    /** The amount of the same text that stands nearest to the former one. */
    private static Optional<CapexStatement> successor(CapexStatement former, Collection<CapexStatement> statements) {
        return statements.stream()
                .filter(now -> !now.superseded() && now.articleId() == former.articleId() && isLike(now, former))
                .min(Comparator.<CapexStatement>comparingInt(now -> Math.abs(now.position() - former.position()))
                        .thenComparing(CapexStatement::key));
    }

    private static boolean isLike(CapexStatement one, CapexStatement other) {
        return one.basis() == other.basis()
                && one.currency().equals(other.currency())
                && Objects.equals(one.unit(), other.unit());
    }

    /** The statement that took this one's place in the end; itself where none did, or where it tells its period. */
    CapexStatement last(CapexStatement told) {
        CapexStatement last = told;
        Set<Revision> followed = new HashSet<>();
        for (Optional<Revision> next = next(last, followed); next.isPresent(); next = next(last, followed)) {
            followed.add(next.get());
            last = next.get().now();
        }
        return last;
    }

    private Optional<Revision> next(CapexStatement told, Set<Revision> followed) {
        return told.period() != null
                ? Optional.empty()
                : revisions.stream()
                        .filter(revision -> !followed.contains(revision) && revision.revises(told))
                        .findFirst();
    }
}
