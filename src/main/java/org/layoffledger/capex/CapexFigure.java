package org.layoffledger.capex;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.layoffledger.company.Spender;
import org.layoffledger.derivation.EntryState;
import org.layoffledger.extraction.ReportingPeriod;

/** A cell of the comparison: what the derivation made of the mentions of one spender, period and basis. Never edited, only derived anew. */
@Entity
@DynamicUpdate
class CapexFigure {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private @Nullable Long companyId;
    private @Nullable Long groupId;
    private @Nullable String groupKey;
    private @Nullable String groupName;
    private @Nullable List<String> groupMembers;
    private String key;
    private @Nullable String unit;
    private @Nullable String period;
    private boolean fiscal;
    private @Nullable String fiscalPeriod;
    private @Nullable Integer firstQuarter;
    private @Nullable Integer lastQuarter;
    private String basis;
    private BigDecimal amount;
    private @Nullable BigDecimal amountMax;
    private String currency;
    private String qualifier;
    private @Nullable LocalDate asOf;
    private @Nullable Long chosenMentionId;
    private String choice;
    private int valueCount;
    private int articleCount;
    private int mentionCount;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable List<StoredRung> ladder;

    private @Nullable List<String> parts;

    @SuppressWarnings("NullAway.Init")
    protected CapexFigure() {}

    @SuppressWarnings("NullAway.Init")
    CapexFigure(Spender spender, DerivedFigure derived, ToLongFunction<CapexStatement> mentionId) {
        become(spender, derived, mentionId);
    }

    private void spentBy(Spender spender) {
        if (spender instanceof Spender.OneCompany company) {
            companyId = company.companyId();
        } else if (spender instanceof Spender.NamedGroup group) {
            groupId = group.groupId();
        } else if (spender instanceof Spender.UnnamedGroup group) {
            groupKey = group.groupKey();
            groupName = group.name();
            groupMembers = group.members();
        }
    }

    /** Takes over what was derived. */
    void become(Spender spender, DerivedFigure derived, ToLongFunction<CapexStatement> mentionId) {
        spentBy(spender);
        CapexStatement chosen = derived.chosen().source();
        key = derived.key();
        unit = chosen.unit();
        period(derived.period(), derived.quarters());
        fiscalPeriod =
                derived.fiscalPeriod() == null ? null : derived.fiscalPeriod().toString();
        basis = chosen.basis().code();
        amount = same(amount, chosen.amount());
        amountMax = chosen.amountMax() == null ? null : same(amountMax, chosen.amountMax());
        currency = chosen.currency();
        qualifier = chosen.qualifier().code();
        asOf = chosen.publishedOn();
        chosenMentionId = derived.isComputed() ? null : mentionId.applyAsLong(chosen);
        choice = derived.chosen().reason().code();
        valueCount = derived.values();
        List<StoredRung> rungs = derived.ladder().stream().map(StoredRung::of).toList();
        ladder = rungs.isEmpty() ? null : rungs;
        parts = derived.isComputed()
                ? derived.parts().stream().map(DerivedFigure.Part::figureKey).toList()
                : null;
        countSources(derived);
    }

    private void countSources(DerivedFigure derived) {
        List<CapexStatement> sources = derived.isComputed()
                ? derived.parts().stream().map(DerivedFigure.Part::source).toList()
                : derived.statements();
        mentionCount = sources.size();
        articleCount =
                (int) sources.stream().map(CapexStatement::articleId).distinct().count();
    }

    private void period(@Nullable ReportingPeriod stated, @Nullable QuarterSpan quarters) {
        period = stated == null ? null : stated.toString();
        fiscal = stated != null && stated.fiscal();
        firstQuarter = quarters == null ? null : quarters.first();
        lastQuarter = quarters == null ? null : quarters.last();
    }

    /** The same number in another scale is no change. */
    private static BigDecimal same(@Nullable BigDecimal old, BigDecimal now) {
        return old != null && old.compareTo(now) == 0 ? old : now;
    }

    /** What readers see of it, for the log of changes. */
    EntryState state() {
        Map<String, @Nullable Object> money = new LinkedHashMap<>();
        money.put("amount", plain(amount));
        money.put("max", amountMax == null ? null : plain(amountMax));
        money.put("currency", currency);
        money.put("qualifier", qualifier);
        return EntryState.of(id(), key)
                .with("company", companyId)
                .with("money", money)
                .with("period", period)
                .with("basis", basis)
                .with("unit", unit)
                .with("computed", parts == null ? null : (Object) true)
                .with(EntryState.ARTICLES, articleCount);
    }

    /** The same values without the row; {@code derived} is what it was made of. */
    KnownFigure known(DerivedFigure derived) {
        List<StoredRung> rungs = ladder == null ? List.of() : ladder;
        StoredRung before = rungs.size() > 1 ? rungs.get(rungs.size() - 2) : null;
        return new KnownFigure(
                key,
                companyId,
                groupId,
                groupKey,
                groupName,
                groupMembers,
                unit,
                period,
                fiscal,
                fiscalPeriod,
                firstQuarter,
                lastQuarter,
                basis,
                amount,
                amountMax,
                currency,
                qualifier,
                asOf,
                valueCount,
                articleCount,
                parts,
                before == null ? null : rungs.get(rungs.size() - 1).movement(),
                before == null ? null : new KnownFigure.Former(before.amount(), before.amountMax(), before.qualifier()),
                derived.isComputed() ? null : derived.chosen().source().key(),
                choice,
                derived.statements().stream().map(CapexStatement::key).toList());
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    long id() {
        if (id == null) {
            throw new IllegalStateException("not stored yet: " + key);
        }
        return id;
    }

    String key() {
        return key;
    }
}
