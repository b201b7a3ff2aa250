package org.layoffledger.company;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whose money it is: a company, a group of the registry, or companies that only a text puts together. */
public sealed interface Spender {

    /** Names it among all spenders. */
    String key();

    /** A company of the ledger. */
    record OneCompany(long companyId) implements Spender {
        @Override
        public String key() {
            return "company:" + companyId;
        }
    }

    /** A group of the registry. */
    record NamedGroup(long groupId) implements Spender {
        @Override
        public String key() {
            return "group:" + groupId;
        }
    }

    /**
     * Companies that a text puts together.
     *
     * @param groupKey the members' names, sorted and folded; the text's words where it names no members
     * @param name what the text calls them
     * @param members their names, sorted; null where it names none
     */
    record UnnamedGroup(
            String groupKey, String name, @Nullable List<String> members) implements Spender {

        public UnnamedGroup {
            members = members == null ? null : List.copyOf(members);
        }

        /** The group of these members; without members, the group that goes by these words. */
        static UnnamedGroup of(String name, @Nullable List<String> members) {
            if (members == null || members.isEmpty()) {
                return new UnnamedGroup("words:" + NameFolding.fold(name), name, null);
            }
            List<String> sorted = members.stream()
                    .distinct()
                    .sorted(Comparator.comparing(NameFolding::fold))
                    .toList();
            String key = String.join("+", sorted.stream().map(NameFolding::fold).toList());
            return new UnnamedGroup("members:" + key, name, sorted);
        }

        @Override
        public String key() {
            return groupKey;
        }
    }
}
