package org.layoffledger.site.companies;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.layoffledger.capex.ReferenceRates;
import org.layoffledger.site.capex.Dollars;
import org.layoffledger.site.capex.FigureNotes;
import org.layoffledger.site.companies.Profiles.Present;
import org.layoffledger.site.companies.Profiles.Profile;
import org.layoffledger.site.language.Wording;
import org.layoffledger.site.page.AsOf;
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
    private final CompanyLedgers ledgers;
    private final ReferenceRates rates;

    CompaniesController(CompanyList list, Profiles profiles, CompanyLedgers ledgers, ReferenceRates rates) {
        this.list = list;
        this.profiles = profiles;
        this.ledgers = ledgers;
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
            @RequestParam(required = false) @Nullable String asOf,
            @ModelAttribute(name = "say", binding = false) Wording say,
            HttpServletRequest request) {
        AsOf day = AsOf.of(asOf);
        Optional<Profile> profile = profiles.bySlug(slug, say.language());
        if (profile.isEmpty()) {
            return elsewhere(slug, day);
        }
        Profile company = profile.get();
        CompanyLedger ledger = ledgers.of(company, day, say.language());
        return new ModelAndView("companies/company", day.status())
                .addObject("company", company)
                .addObject("units", profiles.units(company.id(), say.language()))
                .addObject("mergedNames", profiles.mergedNames(company.id()))
                .addObject("asOf", day)
                .addObject("undated", ledger.undated())
                .addObject("timeline", ledger.timeline())
                .addObject("events", ledger.events())
                .addObject("newest", ledger.newest())
                .addObject("capex", ledger.capex())
                .addObject("notes", new FigureNotes(ledger.capex()))
                .addObject("dollars", new Dollars(rates, true))
                .addObject("capexSources", ledger.capexSources())
                .addObject("chart", TimelineChart.of(ledger.events(), ledger.capex(), say))
                .addObject("links", new Links(request));
    }

    private ModelAndView elsewhere(String slug, AsOf day) {
        Present present = profiles.present(slug).orElseThrow(() -> new NoSuchEntry(slug));
        RedirectView view = new RedirectView(
                "/companies/" + UriUtils.encodePathSegment(present.slug(), StandardCharsets.UTF_8) + day.query(), true);
        view.setStatusCode(present.forGood() ? HttpStatus.MOVED_PERMANENTLY : HttpStatus.FOUND);
        view.setExposeModelAttributes(false);
        return new ModelAndView(view);
    }
}
