package org.layoffledger.derivation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.layoffledger.extraction.TextSpan;

class KeyInheritanceTest {

    private static final String TEXT = "x".repeat(200);
    private static final String SHA = "0".repeat(64);

    @Test
    void aMovedSpanKeepsTheKey() {
        ToldFact older = fact("k1", "company:1", "Foo", 10, 15, Map.of("headcount", "500"));
        ToldFact newer = fact("", "company:1", "Foo", 12, 18, Map.of("headcount", "500"));
        assertThat(keys(List.of(older), List.of(newer))).containsExactly("k1");
    }

    @Test
    void whatStandsElsewhereIsAnotherFact() {
        ToldFact older = fact("k1", "company:1", "Foo", 10, 15, Map.of());
        ToldFact newer = fact("", "company:1", "Foo", 15, 20, Map.of());
        assertThat(keys(List.of(older), List.of(newer))).doesNotContain("k1");
    }

    @Test
    void theSameNumberOfAnotherCompanyIsAnotherFact() {
        ToldFact older = named("k1", "company:1", "Foo", new TextSpan(0, 3), new TextSpan(10, 15));
        ToldFact newer = named("", "company:2", "Bar", new TextSpan(5, 8), new TextSpan(10, 15));
        assertThat(keys(List.of(older), List.of(newer))).doesNotContain("k1");
    }

    @Test
    void aNameThatIsReadLongerIsStillTheSameCompany() {
        ToldFact older = named("k1", "new:foo", "Foo", new TextSpan(0, 3), new TextSpan(10, 15));
        ToldFact newer = named("", "company:2", "Foo Systems", new TextSpan(0, 11), new TextSpan(10, 15));
        assertThat(keys(List.of(older), List.of(newer))).containsExactly("k1");
    }

    @Test
    void ofTwoFactsAtOneNumberEachKeepsItsOwnKey() {
        ToldFact first = fact("k1", "company:1", "Foo", 10, 15, Map.of("period", "2025"));
        ToldFact second = fact("k2", "company:1", "Foo", 10, 15, Map.of("period", "2026"));
        ToldFact only = fact("", "company:1", "Foo", 10, 15, Map.of("period", "2026"));
        assertThat(keys(List.of(first, second), List.of(only))).containsExactly("k2");
    }

    @Test
    void aKeyThatIsInheritedIsNotGivenOutAgain() {
        String own = LastingKey.forArticle(TEXT, SHA).of("layoff", "Foo", new TextSpan(10, 15));
        ToldFact older = fact(own, "company:1", "Foo", 10, 15, Map.of("headcount", "500"));
        ToldFact heir = fact("", "company:1", "Foo", 10, 15, Map.of("headcount", "500"));
        ToldFact another = fact("", "company:1", "Foo", 10, 15, Map.of("headcount", "5"));
        List<String> keys = keys(List.of(older), List.of(another, heir));
        assertThat(keys.get(1)).isEqualTo(own);
        assertThat(keys.get(0)).isNotEqualTo(own);
    }

    @Property(tries = 1000)
    void itIsOneToOneAndOnlyAmongFactsThatOverlap(
            @ForAll("readings") List<ToldFact> older, @ForAll("readings") List<ToldFact> newer) {
        List<@Nullable ToldFact> matched = KeyInheritance.match(keyed(older), newer);
        Set<String> inherited = new HashSet<>();
        for (int i = 0; i < newer.size(); i++) {
            ToldFact ancestor = matched.get(i);
            if (ancestor != null) {
                assertThat(inherited.add(ancestor.key())).isTrue();
                assertThat(ancestor.place().overlaps(newer.get(i).place())).isTrue();
                assertThat(ancestor.kind()).isEqualTo(newer.get(i).kind());
            }
        }
        assertThat(keys(keyed(older), newer)).doesNotHaveDuplicates();
    }

    @Property(tries = 500)
    void nothingThatCouldInheritIsLeftOutWhileItsAncestorIsFree(
            @ForAll("readings") List<ToldFact> older, @ForAll("readings") List<ToldFact> newer) {
        List<ToldFact> held = keyed(older);
        List<@Nullable ToldFact> matched = KeyInheritance.match(held, newer);
        List<ToldFact> free =
                held.stream().filter(fact -> !matched.contains(fact)).toList();
        for (int i = 0; i < newer.size(); i++) {
            if (matched.get(i) == null) {
                assertThat(free).noneMatch(newer.get(i)::canBe);
            }
        }
    }

    @Property(tries = 500)
    void theOrderOfTheRowsMakesNoDifference(
            @ForAll("readings") List<ToldFact> older, @ForAll("readings") List<ToldFact> newer, @ForAll Random random) {
        List<ToldFact> held = keyed(older);
        List<ToldFact> shuffled = new ArrayList<>(held);
        Collections.shuffle(shuffled, random);
        assertThat(KeyInheritance.match(shuffled, newer)).isEqualTo(KeyInheritance.match(held, newer));
    }

    @Property(tries = 500)
    void theSameReadingKeepsEveryKey(@ForAll("readings") List<ToldFact> facts) {
        List<ToldFact> held = keyed(facts);
        List<@Nullable ToldFact> matched = KeyInheritance.match(held, facts);
        assertThat(matched).doesNotContainNull();
        for (int i = 0; i < facts.size(); i++) {
            ToldFact ancestor = Objects.requireNonNull(matched.get(i));
            assertThat(ancestor.isToldAs(facts.get(i))).isTrue();
        }
    }

    @Provide
    Arbitrary<List<ToldFact>> readings() {
        Arbitrary<ToldFact> facts = Combinators.combine(
                        Arbitraries.integers().between(0, 60),
                        Arbitraries.integers().between(1, 12),
                        Arbitraries.integers().between(1, 3),
                        Arbitraries.integers().between(1, 3),
                        Arbitraries.of("layoff", "capex"))
                .as((start, length, company, value, kind) -> new ToldFact(
                        null,
                        "",
                        kind,
                        "company:" + company,
                        "Name" + company,
                        Set.of("name" + company),
                        new TextSpan(start, start + length),
                        List.of(),
                        Map.of("headcount", String.valueOf(value)),
                        ""));
        return facts.list().ofMaxSize(12);
    }

    private static List<ToldFact> keyed(List<ToldFact> facts) {
        List<ToldFact> keyed = new ArrayList<>();
        for (ToldFact fact : facts) {
            keyed.add(new ToldFact(
                    (long) keyed.size(),
                    "key%02d".formatted(keyed.size()),
                    fact.kind(),
                    fact.subject(),
                    fact.name(),
                    fact.names(),
                    fact.place(),
                    fact.namedAt(),
                    fact.values(),
                    fact.telling()));
        }
        return keyed;
    }

    private static List<String> keys(List<ToldFact> older, List<ToldFact> newer) {
        return KeyInheritance.keys(KeyInheritance.match(older, newer), newer, LastingKey.forArticle(TEXT, SHA));
    }

    private static ToldFact fact(
            String key, String subject, String name, int start, int end, Map<String, String> values) {
        return new ToldFact(
                null,
                key,
                "layoff",
                subject,
                name,
                Set.of(name.toLowerCase(java.util.Locale.ROOT)),
                new TextSpan(start, end),
                List.of(),
                values,
                "");
    }

    private static ToldFact named(String key, String subject, String name, TextSpan at, TextSpan place) {
        return new ToldFact(null, key, "layoff", subject, name, Set.of(name), place, List.of(at), Map.of(), "");
    }
}
