package org.layoffledger.layoff;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import org.jspecify.annotations.Nullable;
import org.layoffledger.company.NameFolding;
import org.layoffledger.derivation.StoredEvidence;
import org.layoffledger.derivation.ToldFact;
import org.layoffledger.extraction.ExtractedLayoff;
import org.layoffledger.extraction.LayoffReason;
import org.layoffledger.extraction.LayoffRole;
import org.layoffledger.extraction.LayoffStatus;
import org.layoffledger.extraction.PartialDate;
import org.layoffledger.extraction.Qualifier;
import org.layoffledger.review.Editing;

/** What one article says about one cut. Never changes; only the event it is counted to is derived anew. */
@Entity
@DynamicUpdate
class LayoffMention {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long articleId;
    private @Nullable Long companyId;
    private boolean reassigned;
    private @Nullable Long toldCompanyId;
    private String lastingKey;
    private @Nullable Integer engineVersion;
    private @Nullable Long readingId;
    private String origin = "engine";
    private boolean active = true;
    private String companyName;

    @Mutability(Immutability.class)
    private List<String> names;

    private @Nullable Long headcount;
    private @Nullable Long headcountMax;
    private String qualifier;
    private @Nullable BigDecimal workforcePercent;
    private @Nullable String announcedOn;
    private @Nullable LocalDate announcedFirst;
    private @Nullable LocalDate announcedLast;
    private boolean announcedStated;
    private String status;
    private String role;
    private @Nullable Long partOf;
    private @Nullable String unit;
    private @Nullable String location;
    private @Nullable String reason;
    private double confidence;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private List<StoredEvidence> evidence;

    @Mutability(Immutability.class)
    private List<String> rules;

    @Column(name = "event_id")
    private @Nullable Long eventId;

    @SuppressWarnings("NullAway.Init")
    protected LayoffMention() {}

    /** What an editor found: of no engine's version, so that no newer one takes its place. */
    static LayoffMention byEditor(long articleId, LayoffBook.NewMention added) {
        LayoffMention mention = new LayoffMention(articleId, added.companyId(), added.lastingKey(), null, added.fact());
        mention.origin = "editor";
        return mention;
    }

    /** What a reading found: not active before the reading is applied. */
    static LayoffMention candidate(long articleId, long readingId, int engineVersion, LayoffBook.NewMention found) {
        LayoffMention mention =
                new LayoffMention(articleId, found.companyId(), found.lastingKey(), engineVersion, found.fact());
        mention.readingId = readingId;
        mention.active = false;
        return mention;
    }

    LayoffMention(
            long articleId,
            @Nullable Long companyId,
            String lastingKey,
            @Nullable Integer engineVersion,
            ExtractedLayoff fact) {
        this.articleId = articleId;
        this.companyId = companyId;
        this.lastingKey = lastingKey;
        this.engineVersion = engineVersion;
        this.companyName = fact.company();
        this.names = fact.names();
        this.headcount = fact.headcount();
        this.headcountMax = fact.headcountMax();
        this.qualifier = fact.qualifier().code();
        this.workforcePercent = fact.workforcePercent();
        date(fact);
        this.status = fact.status().code();
        this.role = fact.role().code();
        this.partOf = fact.partOf();
        this.unit = fact.unit();
        this.location = fact.location();
        this.reason = fact.reason() == null ? null : fact.reason().code();
        this.confidence = fact.confidence();
        this.evidence = StoredEvidence.of(fact.evidence());
        this.rules = fact.rules();
    }

    private void date(ExtractedLayoff fact) {
        PartialDate date = fact.announcedOn();
        if (date != null) {
            announcedOn = date.toString();
            announcedFirst = date.earliest();
            announcedLast = date.latest();
            announcedStated =
                    fact.evidence().stream().anyMatch(one -> one.field().equals("announcedOn"));
        }
    }

    long id() {
        if (id == null) {
            throw new IllegalStateException("not stored yet: " + lastingKey);
        }
        return id;
    }

    String lastingKey() {
        return lastingKey;
    }

    @Nullable
    Long eventId() {
        return eventId;
    }

    /** Counts the mention to an event of its company, or of the one that its company is merged into. */
    void countTo(LayoffEvent event) {
        if (!active || companyId == null) {
            throw new IllegalStateException("mention " + lastingKey + " cannot belong to event " + event.key());
        }
        eventId = event.id();
    }

    /** Counts the mention to no event any more. */
    void leave() {
        eventId = null;
    }

    /** What the derivation takes of it. */
    LayoffStatement statement(@Nullable LocalDate publishedOn) {
        return new LayoffStatement(
                lastingKey,
                articleId,
                publishedOn,
                headcount,
                headcountMax,
                Qualifier.valueOf(constant(qualifier)),
                workforcePercent == null ? null : workforcePercent.stripTrailingZeros(),
                announcedOn == null ? null : PartialDate.parse(announcedOn),
                announcedStated,
                LayoffStatus.valueOf(constant(status)),
                LayoffRole.valueOf(constant(role)),
                partOf,
                unit,
                location,
                reason == null ? null : LayoffReason.valueOf(constant(reason)),
                Editing.NONE);
    }

    long articleId() {
        return articleId;
    }

    /** Whose cut its article says that it is, whatever editors say instead; null over an industry, and for a company that the ledger does not hold yet. */
    @Nullable
    Long toldCompanyId() {
        return reassigned ? toldCompanyId : companyId;
    }

    String companyName() {
        return companyName;
    }

    /** The mention as it is compared with another reading; {@code subject} is whose cut its article says that it is. */
    ToldFact told(String subject) {
        return new ToldFact(
                id,
                lastingKey,
                "layoff",
                subject,
                names.isEmpty() ? companyName : names.get(0),
                names.stream().map(NameFolding::fold).collect(Collectors.toSet()),
                StoredEvidence.place(evidence, headcount != null ? "headcount" : "workforcePercent"),
                evidence.stream()
                        .filter(one -> one.field().equals("company"))
                        .map(StoredEvidence::span)
                        .toList(),
                values(),
                toldCompanyId() + "|" + announcedStated + '|' + confidence + '|' + names + rules + evidence);
    }

    private Map<String, String> values() {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        values.put("company", companyName);
        values.put("headcount", headcount);
        values.put("headcountMax", headcountMax);
        values.put("qualifier", qualifier);
        values.put("workforcePercent", workforcePercent == null ? null : workforcePercent.stripTrailingZeros());
        values.put("announcedOn", announcedOn);
        values.put("status", status);
        values.put("role", role);
        values.put("partOf", partOf);
        values.put("unit", unit);
        values.put("location", location);
        values.put("reason", reason);
        return ToldFact.told(values);
    }

    private static String constant(String code) {
        return code.toUpperCase(Locale.ROOT);
    }
}
