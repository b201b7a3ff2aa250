package org.layoffledger.derivation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An order of rules by which one of several competing values is chosen, and which can say by which rule it was. Immutable.
 *
 * @param <S> the kind of statement that tells values
 */
public final class Preference<S> {

    private record Rule<S>(ChoiceReason reason, Comparator<? super S> order) {}

    private final Function<S, String> key;
    private final List<Rule<S>> rules;

    private Preference(Function<S, String> key, List<Rule<S>> rules) {
        this.key = key;
        this.rules = rules;
    }

    /** No rule yet; {@code key} gives each statement's unique key, by whose order the choice is the same every time. */
    public static <S> Preference<S> by(Function<S, String> key) {
        return new Preference<>(key, List.of());
    }

    /** The same, and where all rules so far leave two equal, the statement that {@code order} puts first. */
    public Preference<S> then(ChoiceReason reason, Comparator<? super S> order) {
        List<Rule<S>> more = new ArrayList<>(rules);
        more.add(new Rule<>(reason, order));
        return new Preference<>(key, List.copyOf(more));
    }

    /** Chooses among the statements for which {@code value} is not null; null where there is none. The reason compares the winner with the best one of another value. */
    public @Nullable Choice<S> choose(Collection<S> statements, Function<S, ? extends @Nullable Object> value) {
        Comparator<S> order = order();
        List<S> told = statements.stream()
                .filter(statement -> value.apply(statement) != null)
                .sorted(order)
                .toList();
        if (told.isEmpty()) {
            return null;
        }
        S best = told.get(0);
        ChoiceReason reason = told.stream()
                .filter(other -> !Objects.equals(value.apply(other), value.apply(best)))
                .findFirst()
                .map(rival -> decidedBy(best, rival))
                .orElse(ChoiceReason.UNDISPUTED);
        return new Choice<>(best, reason);
    }

    private Comparator<S> order() {
        Comparator<S> order = (a, b) -> 0;
        for (Rule<S> rule : rules) {
            order = order.thenComparing(rule.order());
        }
        return order.thenComparing(key);
    }

    private ChoiceReason decidedBy(S best, S rival) {
        return rules.stream()
                .filter(rule -> rule.order().compare(best, rival) != 0)
                .map(Rule::reason)
                .findFirst()
                .orElse(ChoiceReason.FIXED_ORDER);
    }
}
