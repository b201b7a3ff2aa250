package org.layoffledger.company;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.MonthDay;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.layoffledger.extraction.CompanyDirectory.FiscalCalendar;

/** What has to be known of a company to read figures about it. Companies are written by the registry's sync, or when a text names an unknown one. */
@Entity
@Immutable
class Company {

    @Id
    private long id;

    private @Nullable String country;
    private short fiscalYearEndMonth;
    private short fiscalYearEndDay;
    private boolean fiscalYearNamedAfterStart;

    protected Company() {}

    @Nullable
    String country() {
        return country;
    }

    FiscalCalendar fiscalCalendar() {
        return new FiscalCalendar(MonthDay.of(fiscalYearEndMonth, fiscalYearEndDay), fiscalYearNamedAfterStart);
    }
}
