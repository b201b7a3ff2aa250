package org.layoffledger.company;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.MonthDay;
import org.jspecify.annotations.Nullable;
import org.layoffledger.company.CompanyRegistry.RegisteredCompany;
import org.layoffledger.extraction.CompanyDirectory.FiscalCalendar;

/** A company of the ledger: one of the registry, or a provisional one that only texts name. */
@Entity
class Company {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String slug;
    private String nameEn;
    private @Nullable String nameZhHans;
    private @Nullable String nameZhHant;
    private @Nullable String country;
    private @Nullable String sector;
    private @Nullable String ticker;
    private short fiscalYearEndMonth = 12;
    private short fiscalYearEndDay = 31;
    private boolean fiscalYearNamedAfterStart;
    private boolean hyperscaler;
    private boolean provisional;

    @Column(updatable = false)
    private Instant createdAt = Instant.now();

    @SuppressWarnings("NullAway.Init")
    protected Company() {}

    /** A company as the registry has it. */
    Company(RegisteredCompany registered) {
        this.slug = registered.slug();
        this.nameEn = registered.name().en();
        describe(registered);
    }

    /** Takes over what the registry says, which may have changed. A provisional company becomes a registered one by it and keeps its mentions. */
    void describe(RegisteredCompany registered) {
        slug = registered.slug();
        nameEn = registered.name().en();
        nameZhHans = registered.name().simplified();
        nameZhHant = registered.name().traditional();
        country = registered.country();
        sector = registered.sector();
        ticker = registered.ticker();
        fiscalYearEndMonth = (short) registered.fiscalYearEnd().getMonthValue();
        fiscalYearEndDay = (short) registered.fiscalYearEnd().getDayOfMonth();
        fiscalYearNamedAfterStart = registered.fiscalYearNamedAfterStart();
        hyperscaler = registered.hyperscaler();
        provisional = false;
    }

    long id() {
        if (id == null) {
            throw new IllegalStateException("not stored yet: " + slug);
        }
        return id;
    }

    String slug() {
        return slug;
    }

    boolean isProvisional() {
        return provisional;
    }

    @Nullable
    String country() {
        return country;
    }

    FiscalCalendar fiscalCalendar() {
        return new FiscalCalendar(MonthDay.of(fiscalYearEndMonth, fiscalYearEndDay), fiscalYearNamedAfterStart);
    }
}
