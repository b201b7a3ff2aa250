package org.layoffledger.layoff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class LayoffDerivationProperties extends LayoffLedgers {

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
}
