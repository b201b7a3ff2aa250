package org.layoffledger.capex;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import org.jspecify.annotations.Nullable;
import org.layoffledger.company.Spender;
import org.layoffledger.derivation.StoredEvidence;
import org.layoffledger.extraction.CapexBasis;
import org.layoffledger.extraction.ExtractedCapex;
import org.layoffledger.extraction.Qualifier;
import org.layoffledger.extraction.ReportingPeriod;

/** What one article says about one spender's capital expenditure. Never changes; only the figure it is counted to is derived anew. */
@Entity
@DynamicUpdate
class CapexMention {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long articleId;
    private @Nullable Long companyId;
    private @Nullable Long groupId;
    private @Nullable String groupKey;
    private String lastingKey;
    private int engineVersion;
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
        ExtractedCapex fact = mention.fact();
        this.articleId = articleId;
        this.engineVersion = engineVersion;
        this.lastingKey = mention.lastingKey();
        this.unit = mention.unit();
        this.spenderName = fact.spender();
        spentBy(mention.spender());
        this.names = fact.names();
        this.members = fact.members();
        this.amount = fact.amount();
        this.amountMax = fact.amountMax();
        this.currency = fact.currency();
        this.qualifier = fact.qualifier().code();
        this.period = fact.period() == null ? null : fact.period().toString();
        this.basis = fact.basis().code();
        this.confidence = fact.confidence();
        this.evidence = StoredEvidence.of(fact.evidence());
        this.rules = fact.rules();
    }

    private void spentBy(Spender spender) {
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

    /** What the derivation takes of it. */
    CapexStatement statement(@Nullable LocalDate publishedOn) {
        return new CapexStatement(
                lastingKey,
                articleId,
                publishedOn,
                unit,
                amount,
                amountMax,
                currency,
                Qualifier.valueOf(constant(qualifier)),
                period == null ? null : ReportingPeriod.parse(period),
                CapexBasis.valueOf(constant(basis)),
                FormerAmount.isFormer(evidence),
                evidence.get(0).start());
    }

    private static String constant(String code) {
        return code.toUpperCase(Locale.ROOT);
    }
}
