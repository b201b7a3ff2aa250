package org.layoffledger.site.capex;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.layoffledger.capex.ReferenceRates;
import org.layoffledger.site.changes.Changes;
import org.layoffledger.site.language.Wording;
import org.layoffledger.site.page.AsOf;
import org.layoffledger.site.page.EditorMarks;
import org.layoffledger.site.page.LastingKeys;
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

@Controller
class CapexController {

    private final Figures figures;
    private final FiguresAsOf figuresAsOf;
    private final ComparedSpenders spenders;
    private final FigureSources sources;
    private final LastingKeys keys;
    private final Changes changes;
    private final ReferenceRates rates;
    private final EditorMarks marks;

    CapexController(
            Figures figures,
            FiguresAsOf figuresAsOf,
            ComparedSpenders spenders,
            FigureSources sources,
            LastingKeys keys,
            Changes changes,
            ReferenceRates rates,
            EditorMarks marks) {
        this.figures = figures;
        this.figuresAsOf = figuresAsOf;
        this.spenders = spenders;
        this.sources = sources;
        this.keys = keys;
        this.changes = changes;
        this.rates = rates;
        this.marks = marks;
    }

    @GetMapping("/capex")
    String compare(
            @RequestParam(required = false) @Nullable String by,
            @RequestParam(required = false) @Nullable String companies,
            @RequestParam(required = false) @Nullable Integer until,
            @RequestParam(required = false) @Nullable String currency,
            @RequestParam(required = false) @Nullable String asOf,
            @RequestParam(defaultValue = "1") int page,
            @ModelAttribute(name = "say", binding = false) Wording say,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        boolean everyCompany = "all".equals(companies);
        AsOf asked = AsOf.of(asOf);
        LocalDate day = asked.day();
        ComparedSpenders.Page shown = spenders.page(everyCompany, page);
        FiguresAsOf.Known known = day == null
                ? new FiguresAsOf.Known(figures.compared(shown, say.language()), Map.of(), Set.of())
                : figuresAsOf.compared(shown, day, say.language());
        List<FigureRow> compared = known.figures();
        response.setStatus(asked.status().value());
        model.addAttribute("asOf", asked);
        model.addAttribute("undated", known.undated().size());
        Dollars dollars = new Dollars(rates, "usd".equals(currency));
        Comparison comparison = new ComparisonBuilder(
                        "quarter".equals(by), shown.companies(), compared, figures.members(say.language()), dollars)
                .build(until);
        model.addAttribute("comparison", comparison);
        model.addAttribute("everyCompany", everyCompany);
        model.addAttribute("window", shown.window());
        model.addAttribute("notes", new FigureNotes(compared));
        model.addAttribute("dollars", dollars);
        model.addAttribute("panels", ComparisonChart.of(comparison.drawnIn(dollars), say));
        model.addAttribute("links", new Links(request));
        return "capex/compare";
    }

    @GetMapping("/capex/{key}")
    ModelAndView figure(
            @PathVariable String key,
            @ModelAttribute(name = "say", binding = false) Wording say,
            HttpServletRequest request) {
        Optional<FigureRow> figure = figures.figure(key, say.language());
        if (figure.isPresent()) {
            List<FigureRow> ofSpender = figures.ofSpender(figure.get(), say.language());
            List<FigureSources.FigureSource> told =
                    sources.ofFigure(figure.get().id());
            return new ModelAndView("capex/figure", "figure", figure.get())
                    .addObject("sources", told)
                    .addObject(
                            "marks",
                            marks.of(
                                    told.stream()
                                            .map(FigureSources.FigureSource::lastingKey)
                                            .toList(),
                                    say))
                    .addObject("ladder", sources.ladder(figure.get().id()))
                    .addObject("parts", Figures.partsOf(figure.get(), ofSpender))
                    .addObject("besides", Figures.besides(figure.get(), ofSpender))
                    .addObject("notes", new FigureNotes(ofSpender))
                    .addObject("dollars", new Dollars(rates, true))
                    .addObject("history", changes.ofFigure(figure.get().id(), say))
                    .addObject("links", new Links(request));
        }
        Optional<String> canonical = keys.canonicalFigure(key);
        if (canonical.isPresent()) {
            RedirectView view = new RedirectView("/capex/" + canonical.get(), true);
            view.setStatusCode(HttpStatus.FOUND);
            view.setExposeModelAttributes(false);
            return new ModelAndView(view);
        }
        return keys.withdrawnFigure(key)
                .map(withdrawal -> new ModelAndView("withdrawn", HttpStatus.GONE)
                        .addObject("withdrawal", withdrawal)
                        .addObject("section", "capex")
                        .addObject("history", changes.ofKey(key, say)))
                .orElseThrow(() -> new NoSuchEntry(key));
    }
}
