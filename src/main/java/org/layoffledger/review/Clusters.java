package org.layoffledger.review;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Facts that grow together into events or figures, with what editors joined as the beginning and what they parted as a limit. For one derivation; not thread-safe. */
public final class Clusters {

    private final Map<String, String> parents = new HashMap<>();
    private final Map<String, Set<String>> apart = new HashMap<>();

    Clusters() {}

    /** Whether editors left everything to the rules. Then nothing has to be asked or told. */
    public boolean isFree() {
        return parents.isEmpty() && apart.isEmpty();
    }

    /** Whether editors decided what the fact belongs to, or does not. */
    public boolean isDecided(String key) {
        return parents.containsKey(key) || apart.containsKey(key);
    }

    /** The same for all facts of one cluster, and for no other. */
    public String root(String key) {
        String root = key;
        for (String parent = parents.get(root); parent != null; parent = parents.get(root)) {
            root = parent;
        }
        return root;
    }

    /** Whether nothing parts the clusters of these two facts. */
    public boolean mayJoin(String one, String other) {
        return !apart.getOrDefault(root(one), Set.of()).contains(root(other));
    }

    /** Makes the clusters of these two facts one. */
    public void join(String one, String other) {
        String gone = root(one);
        String stays = root(other);
        if (gone.equals(stays)) {
            return;
        }
        if (!mayJoin(gone, stays)) {
            throw new IllegalStateException("parted by a decision: " + one + " and " + other);
        }
        parents.put(gone, stays);
        Set<String> limits = apart.remove(gone);
        if (limits != null) {
            for (String limit : limits) {
                limitsOf(limit).remove(gone);
                limitsOf(limit).add(stays);
                limitsOf(stays).add(limit);
            }
        }
    }

    /** Joins them unless they are parted. */
    void unite(String one, String other) {
        if (mayJoin(one, other)) {
            join(one, other);
        }
    }

    /** Parts them unless they are joined. */
    void part(String one, String other) {
        String a = root(one);
        String b = root(other);
        if (!a.equals(b)) {
            limitsOf(a).add(b);
            limitsOf(b).add(a);
        }
    }

    private Set<String> limitsOf(String root) {
        return apart.computeIfAbsent(root, key -> new HashSet<>());
    }
}
