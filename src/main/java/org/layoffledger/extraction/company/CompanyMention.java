package org.layoffledger.extraction.company;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.layoffledger.extraction.TextSpan;

/**
 * A place where a text names a company, a unit of one, or a group.
 *
 * @param span the name
 * @param kind what is named
 * @param name the directory's English name (of the parent for a unit; of the group), or the name as written
 * @param slug the directory's identifier, or null for what it does not hold
 * @param unit the directory's name of the unit, or null
 * @param surface the name as written
 * @param members slugs of a group's members, empty otherwise
 * @param certainty 0 to 1: how sure it is that a company is meant
 */
public record CompanyMention(
        TextSpan span,
        Kind kind,
        String name,
        @Nullable String slug,
        @Nullable String unit,
        String surface,
        List<String> members,
        double certainty) {

    public CompanyMention {
        members = List.copyOf(members);
    }

    /** The same mention, less or more sure. */
    public CompanyMention withCertainty(double newCertainty) {
        return new CompanyMention(span, kind, name, slug, unit, surface, members, newCertainty);
    }

    /** What tells the company apart from others in its text. */
    public String key() {
        return slug == null ? name : slug;
    }

    /** What a name stands for. */
    public enum Kind {
        COMPANY,
        GROUP
    }
}
