package org.layoffledger.site.companies;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.layoffledger.capex.ReferenceRates;
import org.layoffledger.site.capex.Dollars;
import org.layoffledger.site.capex.FigureNotes;
import org.layoffledger.site.capex.FigureRow;
import org.layoffledger.site.capex.FigureSources;
import org.layoffledger.site.capex.Figures;
import org.layoffledger.site.companies.Profiles.Present;
import org.layoffledger.site.companies.Profiles.Profile;
import org.layoffledger.site.language.Wording;
import org.layoffledger.site.layoffs.EventRow;
import org.layoffledger.site.layoffs.EventSources;
import org.layoffledger.site.layoffs.Events;
import org.layoffledger.site.page.Links;
import org.layoffledger.site.page.NoSuchEntry;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;
import org.springframework.web.util.UriUtils;

@Controller
class CompaniesController {

    private final CompanyList list;
    private final Profiles profiles;
    private final Events events;
    private final EventSources eventSources;
    private final Figures figures;
    private final FigureSources figureSources;
    private final ReferenceRates rates;

    CompaniesController(
            CompanyList list,
            Profiles profiles,
            Events events,
            EventSources eventSources,
            Figures figures,
            FigureSources figureSources,
            ReferenceRates rates) {
        this.list = list;
        this.profiles = profiles;
        this.events = events;
        this.eventSources = eventSources;
        this.figures = figures;
        this.figureSources = figureSources;
        this.rates = rates;
    }

    @GetMapping("/companies")
    String companies(
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String sector,
            @RequestParam(required = false) @Nullable String country,
            @RequestParam(required = false) @Nullable String show,
            @RequestParam(defaultValue = "1") int page,
            @ModelAttribute(name = "say", binding = false) Wording say,
            HttpServletRequest request,
            Model model) {
        CompanyList.Filter filter = CompanyList.Filter.of(q, sector, country, show);
        model.addAttribute("filter", filter);
        model.addAttribute("companies", list.find(filter, page, say.language()));
        model.addAttribute("sectors", list.sectors());
        model.addAttribute("countries", list.countries());
        model.addAttribute("links", new Links(request));
        return "companies/list";
    }

    @GetMapping("/companies/{slug}")
    ModelAndView company(
            @PathVariable String slug,
            @ModelAttribute(name = "say", binding = false) Wording say,
            HttpServletRequest request) {
        Optional<Profile> profile = profiles.bySlug(slug, say.language());
        if (profile.isEmpty()) {
            return elsewhere(slug);
        }
        Profile company = profile.get();
        List<EventRow> ofCompany = events.ofCompany(company.id(), say.language());
        List<FigureRow> capex = figures.ofCompany(company.id(), say.language());
        return new ModelAndView("companies/company", "company", company)
                .addObject("units", profiles.units(company.id(), say.language()))
                .addObject("mergedNames", profiles.mergedNames(company.id()))
                .addObject("timeline", Timeline.of(ofCompany, eventSources.ofCompany(company.id())))
                .addObject("events", ofCompany)
                .addObject("newest", newest(ofCompany))
                .addObject("capex", capex)
                .addObject("notes", new FigureNotes(capex))
                .addObject("dollars", new Dollars(rates, true))
                .addObject("capexSources", figureSources.ofCompany(company.id()))
                .addObject("chart", TimelineChart.of(ofCompany, capex, say))
                .addObject("links", new Links(request));
    }

    private static @Nullable EventRow newest(List<EventRow> latestFirst) {
        return latestFirst.stream()
                .filter(event -> event.announcedOn() != null)
                .findFirst()
                .orElse(null);
    }

    private ModelAndView elsewhere(String slug) {
        Present present = profiles.present(slug).orElseThrow(() -> new NoSuchEntry(slug));
        RedirectView view = new RedirectView(
                "/companies/" + UriUtils.encodePathSegment(present.slug(), StandardCharsets.UTF_8), true);
        view.setStatusCode(present.forGood() ? HttpStatus.MOVED_PERMANENTLY : HttpStatus.FOUND);
        view.setExposeModelAttributes(false);
        return new ModelAndView(view);
    }
}
