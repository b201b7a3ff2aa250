package org.layoffledger.capex;

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
import org.layoffledger.company.Spender;
import org.layoffledger.derivation.StoredEvidence;
import org.layoffledger.derivation.ToldFact;
import org.layoffledger.extraction.CapexBasis;
import org.layoffledger.extraction.ExtractedCapex;
import org.layoffledger.extraction.Qualifier;
import org.layoffledger.extraction.ReportingPeriod;
import org.layoffledger.review.Editing;

/** What one article says about one spender's capital expenditure. Never changes; only the figure it is counted to is derived anew. */
@Entity
@DynamicUpdate
class CapexMention {

    private static final Estimators ESTIMATORS = Estimators.load();

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long articleId;
    private @Nullable Long companyId;
    private @Nullable Long groupId;
    private @Nullable String groupKey;
    private @Nullable String groupName;

    @Mutability(Immutability.class)
    private @Nullable List<String> groupMembers;

    private boolean reassigned;
    private @Nullable Long toldCompanyId;
    private @Nullable Long toldGroupId;
    private @Nullable String toldGroupKey;
    private String lastingKey;
    private @Nullable Integer engineVersion;
    private @Nullable Long readingId;
    private String origin = "engine";
    private boolean active = true;
    private String spenderName;

    @Mutability(Immutability.class)
    private List<String> names;

    @Mutability(Immutability.class)
    private @Nullable List<String> members;

    private @Nullable String unit;
    private BigDecimal amount;
    private @Nullable BigDecimal amountMax;
    private String currency;
    private String qualifier;
    private @Nullable String period;
    private String basis;
    private @Nullable Boolean superseded;
    private double confidence;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private List<StoredEvidence> evidence;

    @Mutability(Immutability.class)
    private List<String> rules;

    private @Nullable Long figureId;

    @SuppressWarnings("NullAway.Init")
    protected CapexMention() {}

    CapexMention(long articleId, int engineVersion, CapexBook.NewMention mention) {
        this(articleId, engineVersion, mention.lastingKey(), mention.fact(), mention.spender(), mention.unit());
    }

    /** What an editor found: of no engine's version, so that no newer one takes its place. */
    static CapexMention byEditor(long articleId, CapexBook.NewMention added) {
        CapexMention mention =
                new CapexMention(articleId, null, added.lastingKey(), added.fact(), added.spender(), added.unit());
        mention.origin = "editor";
        return mention;
    }

    /** What a reading found: not active before the reading is applied. */
    static CapexMention candidate(
            long articleId, long readingId, int engineVersion, String lastingKey, CapexReadings.Found found) {
        CapexMention mention =
                new CapexMention(articleId, engineVersion, lastingKey, found.fact(), found.spender(), found.unit());
        mention.readingId = readingId;
        mention.active = false;
        return mention;
    }

    private CapexMention(
            long articleId,
            @Nullable Integer engineVersion,
            String lastingKey,
            ExtractedCapex fact,
            @Nullable Spender spender,
            @Nullable String unit) {
        this.articleId = articleId;
        this.engineVersion = engineVersion;
        this.lastingKey = lastingKey;
        this.unit = unit;
        this.spenderName = fact.spender();
        spentBy(spender);
        this.names = fact.names();
        this.members = fact.members();
        this.amount = fact.amount();
        this.amountMax = fact.amountMax();
        this.currency = fact.currency();
        this.qualifier = fact.qualifier().code();
        this.period = fact.period() == null ? null : fact.period().toString();
        this.basis = fact.basis().code();
        this.superseded = fact.superseded();
        this.confidence = fact.confidence();
        this.evidence = StoredEvidence.of(fact.evidence());
        this.rules = fact.rules();
    }

    private void spentBy(@Nullable Spender spender) {
        if (spender instanceof Spender.OneCompany company) {
            companyId = company.companyId();
        } else if (spender instanceof Spender.NamedGroup group) {
            groupId = group.groupId();
        } else if (spender instanceof Spender.UnnamedGroup group) {
            groupKey = group.groupKey();
            spenderName = group.name();
        }
    }

    long id() {
        if (id == null) {
            throw new IllegalStateException("not stored yet: " + lastingKey);
        }
        return id;
    }

    long articleId() {
        return articleId;
    }

    String lastingKey() {
        return lastingKey;
    }

    String spenderName() {
        return spenderName;
    }

    @Nullable
    List<String> members() {
        return members;
    }

    @Nullable
    Long figureId() {
        return figureId;
    }

    /** Counts the mention to a figure of its spender. */
    void countTo(CapexFigure figure) {
        if (!active) {
            throw new IllegalStateException("mention " + lastingKey + " is an older reading");
        }
        figureId = figure.id();
    }

    /** Counts the mention to no figure any more. */
    void leave() {
        figureId = null;
    }

    /** What the derivation takes of it. */
    CapexStatement statement(@Nullable LocalDate publishedOn) {
        return new CapexStatement(
                lastingKey,
                articleId,
                publishedOn,
                companyId == null ? null : unit,
                amount,
                amountMax,
                currency,
                Qualifier.valueOf(constant(qualifier)),
                period == null ? null : ReportingPeriod.parse(period),
                CapexBasis.valueOf(constant(basis)),
                superseded == null ? FormerAmount.isFormer(evidence) : superseded,
                estimator(),
                evidence.get(0).start(),
                Editing.NONE);
    }

    /** Where the sentence names no house, or several, the estimate is the article's own. */
    private String estimator() {
        String house = basis.equals(CapexBasis.ESTIMATE.code())
                ? ESTIMATORS.only(evidence.get(0).quote())
                : "";
        return house.isEmpty() ? "article " + articleId : house;
    }

    /** Whose money it is; null for a company that the ledger does not hold yet. */
    @Nullable
    Spender spender() {
        if (companyId != null || groupId != null || groupKey == null) {
            return spender(companyId, groupId, null);
        }
        return groupName == null
                ? spender(null, null, groupKey)
                : new Spender.UnnamedGroup(groupKey, groupName, groupMembers);
    }

    /** Whose money its article says that it is, whatever editors say instead; null for a company that the ledger does not hold yet. */
    @Nullable
    Spender toldSpender() {
        return reassigned ? spender(toldCompanyId, toldGroupId, toldGroupKey) : spender();
    }

    private @Nullable Spender spender(@Nullable Long company, @Nullable Long group, @Nullable String words) {
        if (company != null) {
            return new Spender.OneCompany(company);
        }
        if (group != null) {
            return new Spender.NamedGroup(group);
        }
        return words == null ? null : new Spender.UnnamedGroup(words, spenderName, members);
    }

    /** The mention as it is compared with another reading; {@code subject} is whose money its article says that it is. */
    ToldFact told(String subject) {
        return new ToldFact(
                id,
                lastingKey,
                "capex",
                subject,
                names.isEmpty() ? spenderName : names.get(0),
                names.stream().map(NameFolding::fold).collect(Collectors.toSet()),
                StoredEvidence.place(evidence, "amount"),
                evidence.stream()
                        .filter(one -> one.field().equals("spender"))
                        .map(StoredEvidence::span)
                        .toList(),
                values(),
                toldSpender() + "|" + confidence + '|' + names + rules + evidence);
    }

    private Map<String, String> values() {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        values.put("spender", spenderName);
        values.put("members", members);
        values.put("unit", unit);
        values.put("amount", amount.stripTrailingZeros());
        values.put("amountMax", amountMax == null ? null : amountMax.stripTrailingZeros());
        values.put("currency", currency);
        values.put("qualifier", qualifier);
        values.put("period", period);
        values.put("basis", basis);
        return ToldFact.told(values);
    }

    private static String constant(String code) {
        return code.toUpperCase(Locale.ROOT);
    }
}
