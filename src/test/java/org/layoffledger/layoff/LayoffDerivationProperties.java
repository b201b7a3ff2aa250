package org.layoffledger.layoff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.layoffledger.extraction.LayoffRole;
import org.layoffledger.extraction.LayoffStatus;
import org.layoffledger.extraction.Qualifier;

class LayoffDerivationProperties {

    @Property(tries = 1000)
    void theOrderOfArrivalMakesNoDifference(@ForAll("ledgers") List<LayoffStatement> ledger, @ForAll Random random) {
        List<LayoffStatement> shuffled = new ArrayList<>(ledger);
        Collections.shuffle(shuffled, random);
        assertThat(LayoffDerivation.derive(shuffled)).isEqualTo(LayoffDerivation.derive(ledger));
    }

    @Property(tries = 500)
    void everyStatementBelongsToExactlyOneEvent(@ForAll("ledgers") List<LayoffStatement> ledger) {
        List<LayoffStatement> placed = new ArrayList<>();
        LayoffDerivation.derive(ledger).forEach(event -> placed.addAll(event.statements()));
        assertThat(placed).containsExactlyInAnyOrderElementsOf(ledger);
    }

    @Property(tries = 500)
    void plansFormATree(@ForAll("ledgers") List<LayoffStatement> ledger) {
        List<DerivedEvent> events = LayoffDerivation.derive(ledger);
        for (DerivedEvent event : events) {
            Set<String> path = new HashSet<>();
            for (String key = event.key(); key != null; key = parent(events, key)) {
                assertThat(path.add(key)).as("no cycle through %s", key).isTrue();
            }
        }
    }

    @Property(tries = 500)
    void nothingIsCountedTwice(@ForAll("ledgers") List<LayoffStatement> ledger) {
        List<DerivedEvent> events = LayoffDerivation.derive(ledger);
        assertThat(events)
                .filteredOn(DerivedEvent::counted)
                .allSatisfy(event ->
                        assertThat(events).noneMatch(other -> event.key().equals(other.parentKey())));
    }

    @Provide
    Arbitrary<List<LayoffStatement>> ledgers() {
        Arbitrary<Statements> statements = Combinators.combine(
                        Arbitraries.longs().between(1, 6),
                        Arbitraries.of(0L, 100L, 1000L, 9000L, 9100L, 14000L, 16000L, 30000L),
                        Arbitraries.of(Qualifier.class),
                        Arbitraries.of("", "2025", "2025-07", "2025-07-02", "2025-07-03", "2025-07-05", "2025-08-20"),
                        Arbitraries.of(LayoffStatus.class),
                        Arbitraries.of(LayoffRole.class),
                        Arbitraries.of(0L, 30000L),
                        Arbitraries.of("", "AWS", "微软云"))
                .as(LayoffDerivationProperties::statement);
        return statements.list().ofMaxSize(14).map(LayoffDerivationProperties::numbered);
    }

    private static Statements statement(
            long article,
            long people,
            Qualifier hedge,
            String date,
            LayoffStatus status,
            LayoffRole role,
            long plan,
            String unit) {
        Statements statement =
                Statements.in(article).hedged(hedge).status(status).role(role);
        if (article > 2) {
            statement.published("2025-07-0" + article);
        }
        if (people > 0) {
            statement.people(people);
        } else {
            statement.share("5");
        }
        if (!date.isEmpty()) {
            statement.on(date);
        }
        if (plan > 0) {
            statement.partOf(plan);
        }
        return unit.isEmpty() ? statement : statement.unit(unit);
    }

    private static List<LayoffStatement> numbered(List<Statements> statements) {
        List<LayoffStatement> told = new ArrayList<>();
        for (Statements statement : statements) {
            told.add(statement.key("key" + (char) ('a' + told.size())).told());
        }
        return told;
    }

    private static String parent(List<DerivedEvent> events, String key) {
        return events.stream()
                .filter(event -> event.key().equals(key))
                .findFirst()
                .orElseThrow()
                .parentKey();
    }
}
