package org.layoffledger.derivation;

import org.jspecify.annotations.Nullable;

/**
 * Whose entries are derived, as the change log names it: exactly one of company, group and group's name is there.
 *
 * @param figures whether its capex figures are meant; otherwise its layoff events
 * @param companyId a company
 * @param groupId a group of the registry
 * @param groupName what texts call a group that the registry lacks
 */
public record Subject(
        boolean figures,
        @Nullable Long companyId,
        @Nullable Long groupId,
        @Nullable String groupName) {

    public Subject {
        if ((companyId == null ? 0 : 1) + (groupId == null ? 0 : 1) + (groupName == null ? 0 : 1) != 1) {
            throw new IllegalArgumentException("one of company, group and name");
        }
    }

    /** A company's layoff events. */
    public static Subject eventsOf(long companyId) {
        return new Subject(false, companyId, null, null);
    }

    /** The name as it is stored. */
    String code() {
        return figures ? "figure" : "event";
    }
}
