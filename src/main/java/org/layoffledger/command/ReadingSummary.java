package org.layoffledger.command;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.layoffledger.reading.ChangedFact;
import org.layoffledger.reading.Reading;
import org.layoffledger.reading.ReadingChanges;
import org.layoffledger.reading.ReadingTotals;

/** Prints what a reading would change. */
final class ReadingSummary {

    private final ReadingChanges changes;
    private final int limit;

    /**
     * A summary.
     *
     * @param limit how many facts of each kind of change are shown
     */
    ReadingSummary(ReadingChanges changes, int limit) {
        this.changes = changes;
        this.limit = limit;
    }

    void print(Reading reading, PrintWriter out) {
        out.printf("articles       %6d read, %d of them differ%n", reading.articlesDone(), reading.articlesChanged());
        changes.totals(reading.id()).ifPresent(totals -> print(reading, totals, out));
    }

    private void print(Reading reading, ReadingTotals totals, PrintWriter out) {
        out.printf(
                "events         %6d -> %d  (%d different)%n",
                totals.events().entries(), totals.eventsAfter().entries(), totals.eventsChanged());
        out.printf(
                "people         %6d to %d -> %d to %d%n",
                totals.events().low(),
                totals.events().high(),
                totals.eventsAfter().low(),
                totals.eventsAfter().high());
        out.printf(
                "capex figures  %6d -> %d  (%d different)%n",
                totals.figures(), totals.figuresAfter(), totals.figuresChanged());
        print(reading, "added", totals.factsAdded(), out);
        print(reading, "gone", totals.factsGone(), out);
        print(reading, "changed", totals.factsChanged(), out);
        print(reading, "retold", totals.factsRetold(), out);
    }

    private void print(Reading reading, String change, int count, PrintWriter out) {
        out.printf("facts %-8s %6d%n", change, count);
        if (change.equals("retold")) {
            return;
        }
        List<ChangedFact> facts = changes.facts(reading.id(), change, Locale.ENGLISH, 0, limit);
        facts.forEach(fact -> out.printf("  %s: %s  [%s]%n", fact.name(), differences(fact), fact.articleTitle()));
        if (count > facts.size()) {
            out.printf("  … and %d more%n", count - facts.size());
        }
    }

    private static String differences(ChangedFact fact) {
        return fact.differences().stream()
                .map(one -> one.before() != null && one.after() != null
                        ? "%s %s -> %s".formatted(one.field(), one.before(), one.after())
                        : "%s %s".formatted(one.field(), one.after() == null ? one.before() : one.after()))
                .collect(Collectors.joining(", "));
    }
}
