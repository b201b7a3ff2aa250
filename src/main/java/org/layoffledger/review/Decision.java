package org.layoffledger.review;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What an editor decides. Facts are named by the lasting keys of their mentions. */
public sealed interface Decision {

    /** The kind as it is stored: {@code confirm}, {@code same_event}, … */
    String kind();

    /** About one fact or two. */
    sealed interface OnFact extends Decision {
        FactKind fact();

        /** Of the fact it is about. */
        String key();

        /** The keys of all facts it is about. */
        default List<String> keys() {
            return List.of(key());
        }
    }

    /** About two facts of one company. */
    sealed interface OnPair extends OnFact {
        /** Of the other fact. */
        String otherKey();

        @Override
        default List<String> keys() {
            return List.of(key(), otherKey());
        }
    }

    /** About a company; the values are that of the module {@code company}. */
    sealed interface OnCompany extends Decision {
        long companyId();
    }

    /** The fact is what its article says. */
    record Confirm(FactKind fact, String key) implements OnFact {
        @Override
        public String kind() {
            return "confirm";
        }
    }

    /** The article does not say so. */
    record Reject(FactKind fact, String key) implements OnFact {
        @Override
        public String kind() {
            return "reject";
        }
    }

    /**
     * The article says something else in these fields.
     *
     * @param values by the field's name as it is printed; the value in its printed form, or null where the article gives none
     */
    record Correct(FactKind fact, String key, Map<String, @Nullable String> values) implements OnFact {
        public Correct {
            values = sorted(values);
        }

        @Override
        public String kind() {
            return "correct";
        }
    }

    /**
     * A fact that no engine found.
     *
     * @param key that the added mention has, or is to have
     * @param articleId where it stands
     * @param values what was entered: by the field's name, and where the words stand
     */
    record Add(FactKind fact, String key, long articleId, Map<String, @Nullable String> values) implements OnFact {
        public Add {
            values = sorted(values);
        }

        @Override
        public String kind() {
            return "add";
        }
    }

    /** Both facts are of one event, or of one figure. The keys are kept in their order. */
    record SameEvent(FactKind fact, String key, String otherKey) implements OnPair {
        public SameEvent {
            String first = first(key, otherKey);
            otherKey = first.equals(key) ? otherKey : key;
            key = first;
        }

        @Override
        public String kind() {
            return "same_event";
        }
    }

    /** The facts are of two events, or of two figures. The keys are kept in their order. */
    record DifferentEvents(FactKind fact, String key, String otherKey) implements OnPair {
        public DifferentEvents {
            String first = first(key, otherKey);
            otherKey = first.equals(key) ? otherKey : key;
            key = first;
        }

        @Override
        public String kind() {
            return "different_events";
        }
    }

    /**
     * The event of one fact is a round of the event of another.
     *
     * @param otherKey of a fact of the plan
     */
    record PartOf(String key, String otherKey) implements OnPair {
        public PartOf {
            first(key, otherKey);
        }

        @Override
        public FactKind fact() {
            return FactKind.LAYOFF;
        }

        @Override
        public String kind() {
            return "part_of";
        }
    }

    /** A company is another one under a second name. */
    record Merge(long companyId, long intoCompanyId) implements OnCompany {
        public Merge {
            if (companyId == intoCompanyId) {
                throw new IllegalArgumentException("a company cannot be merged into itself");
            }
        }

        @Override
        public String kind() {
            return "merge";
        }
    }

    /**
     * A company's names and details are these.
     *
     * @param values by the field's name; null where it has none
     */
    record Rename(long companyId, Map<String, @Nullable String> values) implements OnCompany {
        public Rename {
            values = sorted(values);
        }

        @Override
        public String kind() {
            return "rename";
        }
    }

    /**
     * Texts call a company by this name too.
     *
     * @param ambiguous whether the name counts only where the text gives a sign that the company is meant
     */
    record Alias(long companyId, String name, boolean ambiguous) implements OnCompany {
        @Override
        public String kind() {
            return "alias";
        }
    }

    private static String first(String one, String other) {
        if (one.equals(other)) {
            throw new InvalidDecision(InvalidDecision.Problem.SAME_FACT);
        }
        return one.compareTo(other) < 0 ? one : other;
    }

    private static Map<String, @Nullable String> sorted(Map<String, @Nullable String> values) {
        if (values.isEmpty()) {
            throw new IllegalArgumentException("no value");
        }
        return java.util.Collections.unmodifiableMap(new TreeMap<>(values));
    }
}
