package org.layoffledger.desk.decisions;

import java.security.Principal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.layoffledger.desk.decisions.Occurrences.Place;
import org.layoffledger.ingestion.EnteredFact;
import org.layoffledger.ingestion.FactDecisions;
import org.layoffledger.review.Decision;
import org.layoffledger.review.Decisions;
import org.layoffledger.review.FactKind;
import org.layoffledger.review.InvalidDecision;
import org.layoffledger.site.language.Wording;
import org.layoffledger.site.page.NoSuchEntry;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Adds a fact that an editor read in an article and no engine found. */
@Controller
@RequestMapping("/desk/articles/{id:\\d{1,18}}/add")
class AddController {

    private static final String FORM = AddForm.NAME;

    private final FactDecisions facts;
    private final Decisions decisions;
    private final CompanyNames names;
    private final JdbcClient jdbc;

    AddController(FactDecisions facts, Decisions decisions, CompanyNames names, JdbcClient jdbc) {
        this.facts = facts;
        this.decisions = decisions;
        this.names = names;
        this.jdbc = jdbc;
    }

    /** The article whose words are marked. */
    record Article(long id, String title, String language, String text) {}

    @GetMapping
    ModelAndView form(
            @PathVariable long id,
            @RequestParam(required = false) @Nullable String kind,
            @ModelAttribute(name = "say", binding = false) Wording say) {
        return view(article(id), AddForm.empty(kind(kind)), List.of(), say);
    }

    @PostMapping
    ModelAndView add(
            @PathVariable long id,
            @RequestParam Map<String, String> parameters,
            Principal editor,
            @ModelAttribute(name = "say", binding = false) Wording say) {
        Article article = article(id);
        AddForm form = AddForm.of(kind(parameters.get("kind")), parameters);
        List<Place> places = Occurrences.of(form.quote(), article.text());
        ChosenCompanies companies = names.chosen(form.kind(), form.company(), form.newCompany());
        Refusal refusal = refusal(form, places, companies);
        if (refusal != null) {
            return refused(article, form.refused(refusal), places, say);
        }
        EnteredFact fact = new EnteredFact(
                form.kind(),
                id,
                companies.named(),
                chosen(form, places).words(),
                chosen(form, places).start(),
                form.entered().given());
        try {
            return Redirects.see(address(facts.add(fact, form.note(), editor.getName())));
        } catch (InvalidDecision e) {
            return refused(article, form.refused(Refusal.of(FORM, form.kind(), e)), places, say);
        }
    }

    /** What is wrong with the company or the words; null where nothing is. The rest is for the ledger to judge. */
    private static @Nullable Refusal refusal(AddForm form, List<Place> places, ChosenCompanies companies) {
        if (companies.problem() != null) {
            return companies.refusal(FORM);
        }
        if (places.isEmpty()) {
            return Refusal.bad(FORM, "quote", "quote");
        }
        boolean chosen = places.size() == 1
                || places.stream()
                        .anyMatch(place -> Integer.valueOf(place.start()).equals(form.at()));
        return chosen ? null : Refusal.bad(FORM, "at", "at");
    }

    private static Place chosen(AddForm form, List<Place> places) {
        return places.stream()
                .filter(place -> Integer.valueOf(place.start()).equals(form.at()))
                .findFirst()
                .orElse(places.get(0));
    }

    private String address(Decisions.Recorded recorded) {
        return decisions
                .find(recorded.id())
                .map(made -> (Decision.OnFact) made.decision())
                .map(made -> FactView.address(made.fact(), made.key()) + "?done=" + recorded.id())
                .orElseThrow();
    }

    private ModelAndView refused(Article article, AddForm form, List<Place> places, Wording say) {
        ModelAndView view = view(article, form, places, say);
        if (form.refusal() != null) {
            view.setStatus(form.refusal().status());
        }
        return view;
    }

    private ModelAndView view(Article article, AddForm form, List<Place> places, Wording say) {
        return new ModelAndView("desk/decisions/add", "article", article)
                .addObject("form", form)
                .addObject("inputs", form.inputs(say))
                .addObject("places", places.size() > 1 ? places : List.of())
                .addObject("companies", names.suggested(article.id(), say.language()));
    }

    private Article article(long id) {
        return jdbc.sql("select id, coalesce(title, file_name) as title, language, text from article where id = ?")
                .param(id)
                .query(Article.class)
                .optional()
                .orElseThrow(() -> new NoSuchEntry("article " + id));
    }

    private static FactKind kind(@Nullable String code) {
        return "capex".equals(code) ? FactKind.CAPEX : FactKind.LAYOFF;
    }
}
