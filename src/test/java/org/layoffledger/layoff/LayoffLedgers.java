package org.layoffledger.layoff;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import org.layoffledger.extraction.LayoffRole;
import org.layoffledger.extraction.LayoffStatus;
import org.layoffledger.extraction.Qualifier;

/** Random ledgers of one company for property tests; keys are {@code keya}, {@code keyb}, … */
abstract class LayoffLedgers {

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
                .as(LayoffLedgers::statement);
        return statements.list().ofMaxSize(14).map(LayoffLedgers::numbered);
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

    static String parent(List<DerivedEvent> events, String key) {
        return events.stream()
                .filter(event -> event.key().equals(key))
                .findFirst()
                .orElseThrow()
                .parentKey();
    }
}
