package org.layoffledger.extraction.capex;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.layoffledger.extraction.ExtractedCapex;
import org.layoffledger.extraction.TextSpan;
import org.layoffledger.extraction.company.CompanyMention;

/**
 * Who spends.
 *
 * @param name the company's name, or {@link ExtractedCapex#GROUP}
 * @param slug identifier of the company or the group, or null
 * @param names as the text words it
 * @param members names of a group's companies, null for a company
 * @param span where the sentence names it, null where the subject is carried on
 */
record Spender(
        String name,
        @Nullable String slug,
        Set<String> names,
        @Nullable List<String> members,
        @Nullable TextSpan span) {

    static Spender of(CompanyMention mention) {
        if (mention.kind() == CompanyMention.Kind.GROUP) {
            return group(mention.slug(), mention.surface(), List.of(), mention.span());
        }
        return new Spender(mention.name(), mention.slug(), Set.of(mention.surface()), null, mention.span());
    }

    /** Several companies together. */
    static Spender of(List<CompanyMention> companies, String words, TextSpan span) {
        Set<String> members = new LinkedHashSet<>();
        for (CompanyMention company : companies) {
            members.add(company.name());
        }
        return group(null, words, new ArrayList<>(members), span);
    }

    static Spender group(@Nullable String slug, String words, List<String> members, @Nullable TextSpan span) {
        return new Spender(ExtractedCapex.GROUP, slug, Set.of(words), members, span);
    }

    /** The same spender, named in an earlier sentence. */
    Spender carried() {
        return new Spender(name, slug, names, members, null);
    }

    boolean isGroup() {
        return members != null;
    }

    boolean isSameAs(Spender other) {
        return name.equals(other.name)
                && (!isGroup()
                        || slug != null && slug.equals(other.slug)
                        || sharesMembers(other)
                        || names.equals(other.names));
    }

    /** Whether nothing speaks against the two groups being one. */
    private boolean sharesMembers(Spender other) {
        return members != null && other.members != null && Set.copyOf(members).equals(Set.copyOf(other.members));
    }
}
