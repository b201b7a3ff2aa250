package org.layoffledger.review;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * That a decision, though nobody withdrew it, changes nothing because of later ones.
 *
 * @param by the number of the decision that holds instead; null where several do together
 * @param fields those of a correction that later ones give; empty where nothing of the decision is left
 */
public record Overruled(@Nullable Long by, Set<String> fields) {

    public Overruled {
        fields = Set.copyOf(fields);
    }

    static Overruled whole(@Nullable Long by) {
        return new Overruled(by, Set.of());
    }

    /** Whether nothing of the decision is left. */
    public boolean isWhole() {
        return fields.isEmpty();
    }
}
