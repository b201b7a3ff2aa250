package org.layoffledger.site.companies;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.layoffledger.site.capex.FigureSources;
import org.layoffledger.site.capex.Figures;
import org.layoffledger.site.capex.FiguresAsOf;
import org.layoffledger.site.companies.Profiles.Profile;
import org.layoffledger.site.language.SiteLanguage;
import org.layoffledger.site.layoffs.EventSources;
import org.layoffledger.site.layoffs.Events;
import org.layoffledger.site.layoffs.EventsAsOf;
import org.layoffledger.site.page.AsOf;
import org.springframework.stereotype.Component;

/** Reads what the ledger says about a company. */
@Component
class CompanyLedgers {

    private final Events events;
    private final EventSources eventSources;
    private final EventsAsOf eventsAsOf;
    private final Figures figures;
    private final FigureSources figureSources;
    private final FiguresAsOf figuresAsOf;

    CompanyLedgers(
            Events events,
            EventSources eventSources,
            EventsAsOf eventsAsOf,
            Figures figures,
            FigureSources figureSources,
            FiguresAsOf figuresAsOf) {
        this.events = events;
        this.eventSources = eventSources;
        this.eventsAsOf = eventsAsOf;
        this.figures = figures;
        this.figureSources = figureSources;
        this.figuresAsOf = figuresAsOf;
    }

    CompanyLedger of(Profile company, AsOf asOf, SiteLanguage language) {
        LocalDate day = asOf.day();
        return day == null ? present(company, language) : known(company, day, language);
    }

    private CompanyLedger present(Profile company, SiteLanguage language) {
        return new CompanyLedger(
                events.ofCompany(company.id(), language),
                eventSources.ofCompany(company.id()),
                figures.ofCompany(company.id(), language),
                figureSources.ofCompany(company.id()),
                0);
    }

    private CompanyLedger known(Profile company, LocalDate day, SiteLanguage language) {
        EventsAsOf.Known cuts = eventsAsOf.of(company.id(), company.slug(), company.name(), day);
        FiguresAsOf.Known spending = figuresAsOf.ofCompany(company.id(), day, language);
        Set<Long> undated = new HashSet<>(cuts.undated());
        undated.addAll(spending.undated());
        return new CompanyLedger(
                cuts.events(), cuts.sources(), spending.figures(), figuresAsOf.sources(spending), undated.size());
    }
}
