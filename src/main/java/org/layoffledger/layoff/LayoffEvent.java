package org.layoffledger.layoff;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToLongFunction;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;
import org.layoffledger.derivation.Choice;
import org.layoffledger.derivation.EntryState;
import org.layoffledger.extraction.LayoffStatus;
import org.layoffledger.extraction.PartialDate;

/** A row of a company's timeline: what the derivation made of the company's mentions. Never edited, only derived anew. */
@Entity
@DynamicUpdate
class LayoffEvent {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "layoff_event_id_seq")
    @SequenceGenerator(name = "layoff_event_id_seq", sequenceName = "layoff_event_id_seq", allocationSize = 50)
    private @Nullable Long id;

    private long companyId;
    private String key;
    private String role;
    private String status;
    private boolean recalled;
    private boolean counted;
    private @Nullable Long headcount;
    private @Nullable Long headcountMax;
    private @Nullable String qualifier;
    private @Nullable Long headcountLow;
    private @Nullable Long headcountHigh;
    private boolean headcountOrMore;
    private @Nullable BigDecimal workforcePercent;
    private @Nullable String announcedOn;
    private @Nullable LocalDate announcedFirst;
    private @Nullable LocalDate announcedLast;
    private @Nullable String unit;
    private @Nullable String location;
    private @Nullable String reason;
    private @Nullable Long partOf;
    private @Nullable Long parentEventId;
    private @Nullable Long wholeEventId;
    private @Nullable Long headcountMentionId;
    private @Nullable String headcountChoice;
    private @Nullable Long percentMentionId;
    private @Nullable String percentChoice;
    private @Nullable Long announcedMentionId;
    private @Nullable String announcedChoice;
    private long statusMentionId;
    private @Nullable Long unitMentionId;
    private @Nullable Long locationMentionId;
    private @Nullable Long reasonMentionId;
    private int articleCount;
    private int mentionCount;
    private @Nullable LocalDate firstPublishedOn;
    private @Nullable LocalDate lastPublishedOn;

    @SuppressWarnings("NullAway.Init")
    protected LayoffEvent() {}

    @SuppressWarnings("NullAway.Init")
    LayoffEvent(long companyId, DerivedEvent derived, ToLongFunction<LayoffStatement> mentionId) {
        become(companyId, derived, mentionId);
    }

    /** Takes over what was derived, but for the plan and the whole it belongs to, which may still have to be stored. */
    void become(long companyId, DerivedEvent derived, ToLongFunction<LayoffStatement> mentionId) {
        this.companyId = companyId;
        key = derived.key();
        role = derived.role().code();
        status = derived.status().code();
        recalled = derived.recalled();
        counted = derived.counted();
        statusMentionId = mentionId.applyAsLong(derived.statusSource());
        figures(derived, mentionId);
        date(derived.announced(), mentionId);
        words(derived, mentionId);
        partOf = derived.partOf() == null ? null : derived.partOf().source().partOf();
        parentEventId = derived.parentKey() == null ? null : parentEventId;
        wholeEventId = derived.wholeKey() == null ? null : wholeEventId;
        sources(derived.statements());
    }

    /** Makes it a round of that plan, and a part of that whole; null where it belongs to none. */
    void belongTo(@Nullable LayoffEvent plan, @Nullable LayoffEvent whole) {
        parentEventId = idAbove(plan);
        wholeEventId = idAbove(whole);
    }

    private @Nullable Long idAbove(@Nullable LayoffEvent event) {
        if (event != null && (event == this || event.companyId != companyId)) {
            throw new IllegalStateException("event " + key + " does not belong to " + event.key);
        }
        return event == null ? null : event.id();
    }

    private void figures(DerivedEvent derived, ToLongFunction<LayoffStatement> mentionId) {
        Choice<LayoffStatement> count = derived.headcount();
        Choice<LayoffStatement> share = derived.percent();
        HeadcountBand band = derived.band();
        headcount = count == null ? null : count.source().headcount();
        headcountMax = count == null ? null : count.source().headcountMax();
        headcountLow = count == null ? null : band.low();
        headcountHigh = count == null ? null : band.high();
        headcountOrMore = band.orMore();
        headcountMentionId = id(count, mentionId);
        headcountChoice = code(count);
        workforcePercent =
                same(workforcePercent, share == null ? null : share.source().workforcePercent());
        percentMentionId = id(share, mentionId);
        percentChoice = code(share);
        Choice<LayoffStatement> hedged = count == null ? share : count;
        qualifier = hedged == null ? null : hedged.source().qualifier().code();
    }

    private void date(@Nullable Choice<LayoffStatement> choice, ToLongFunction<LayoffStatement> mentionId) {
        PartialDate date = choice == null ? null : choice.source().announcedOn();
        announcedOn = date == null ? null : date.toString();
        announcedFirst = date == null ? null : date.earliest();
        announcedLast = date == null ? null : date.latest();
        announcedMentionId = id(choice, mentionId);
        announcedChoice = code(choice);
    }

    private void words(DerivedEvent derived, ToLongFunction<LayoffStatement> mentionId) {
        unit = derived.unit() == null ? null : derived.unit().source().unit();
        unitMentionId = id(derived.unit(), mentionId);
        location =
                derived.location() == null ? null : derived.location().source().location();
        locationMentionId = id(derived.location(), mentionId);
        reason = derived.reason() == null
                ? null
                : Objects.requireNonNull(derived.reason().source().reason()).code();
        reasonMentionId = id(derived.reason(), mentionId);
    }

    private void sources(List<LayoffStatement> statements) {
        mentionCount = statements.size();
        articleCount = (int)
                statements.stream().map(LayoffStatement::articleId).distinct().count();
        List<LocalDate> published = statements.stream()
                .map(LayoffStatement::publishedOn)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        firstPublishedOn = published.isEmpty() ? null : published.get(0);
        lastPublishedOn = published.isEmpty() ? null : published.get(published.size() - 1);
    }

    /** The same number in another scale is no change. */
    private static @Nullable BigDecimal same(@Nullable BigDecimal old, @Nullable BigDecimal now) {
        return old != null && now != null && old.compareTo(now) == 0 ? old : now;
    }

    private static @Nullable Long id(
            @Nullable Choice<LayoffStatement> choice, ToLongFunction<LayoffStatement> mentionId) {
        return choice == null ? null : mentionId.applyAsLong(choice.source());
    }

    private static @Nullable String code(@Nullable Choice<LayoffStatement> choice) {
        return choice == null ? null : choice.reason().code();
    }

    /** What readers see of it, for the log of changes. */
    EntryState state() {
        Map<String, @Nullable Object> size = new LinkedHashMap<>();
        size.put("count", headcount);
        size.put("max", headcountMax);
        size.put("qualifier", qualifier);
        size.put("percent", workforcePercent == null ? null : plain(workforcePercent));
        return EntryState.of(id(), key)
                .with("company", companyId)
                .with("size", size)
                .with("date", announcedOn)
                .with("status", recalled ? LayoffStatus.COMPLETED.code() : status)
                .with("role", role)
                .with("unit", unit)
                .with("place", location)
                .with("reason", reason)
                .with("plan", parentEventId == null ? null : partOf)
                .with("counted", counted)
                .with(EntryState.ARTICLES, articleCount);
    }

    /** The same values without the row; {@code derived} is what it was made of. */
    KnownEvent known(DerivedEvent derived) {
        return new KnownEvent(
                key,
                role,
                status,
                recalled,
                counted,
                headcount,
                headcountMax,
                qualifier,
                headcountLow,
                headcountHigh,
                headcountOrMore,
                workforcePercent,
                announcedOn,
                announcedFirst,
                announcedLast,
                unit,
                location,
                reason,
                partOf,
                derived.parentKey(),
                derived.wholeKey(),
                articleCount,
                derived.statements().stream().map(LayoffStatement::key).toList());
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

    long companyId() {
        return companyId;
    }

    String key() {
        return key;
    }
}
