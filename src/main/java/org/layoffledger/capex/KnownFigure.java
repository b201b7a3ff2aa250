package org.layoffledger.capex;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A figure as the ledger would hold it on some day: what a row of {@code capex_figure} says, without being one.
 *
 * @param key the canonical key on that day
 * @param companyId the spender, where it is a company
 * @param groupId the spender, where it is a group of the registry
 * @param groupKey the spender, where it is a group that only texts name; then it has a name
 * @param parts the keys of the figures that it is added up from, or null where a source states it
 * @param movement for guidance and estimates with a value before: what the shown one did to it
 * @param former that value, or null
 * @param chosenKey of the mention that the value comes from; null of a computed one
 * @param choice by which rule it was chosen
 * @param mentionKeys of all mentions that tell of it, in the order of their publication
 */
public record KnownFigure(
        String key,
        @Nullable Long companyId,
        @Nullable Long groupId,
        @Nullable String groupKey,
        @Nullable String groupName,
        @Nullable List<String> groupMembers,
        @Nullable String unit,
        @Nullable String period,
        boolean fiscal,
        @Nullable String fiscalPeriod,
        @Nullable Integer firstQuarter,
        @Nullable Integer lastQuarter,
        String basis,
        BigDecimal amount,
        @Nullable BigDecimal amountMax,
        String currency,
        String qualifier,
        @Nullable LocalDate asOf,
        int valueCount,
        int articleCount,
        @Nullable List<String> parts,
        @Nullable String movement,
        @Nullable Former former,
        @Nullable String chosenKey,
        String choice,
        List<String> mentionKeys) {

    /** The value that was held out before the shown one, in the same currency. */
    public record Former(BigDecimal amount, @Nullable BigDecimal amountMax, String qualifier) {}
}
