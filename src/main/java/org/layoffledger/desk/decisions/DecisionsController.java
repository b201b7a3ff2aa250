package org.layoffledger.desk.decisions;

import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import org.jspecify.annotations.Nullable;
import org.layoffledger.ingestion.CompanyDecisions;
import org.layoffledger.ingestion.FactDecisions;
import org.layoffledger.review.Decision;
import org.layoffledger.review.Decisions;
import org.layoffledger.review.RecordedDecision;
import org.layoffledger.site.language.Wording;
import org.layoffledger.site.page.Links;
import org.layoffledger.site.page.NoSuchEntry;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** All decisions, and withdrawing one. */
@Controller
class DecisionsController {

    private static final String LIST = "/desk/decisions";

    private final FactDecisions onFacts;
    private final CompanyDecisions onCompanies;
    private final Decisions decisions;
    private final DecisionLines lines;

    DecisionsController(FactDecisions onFacts, CompanyDecisions onCompanies, Decisions decisions, DecisionLines lines) {
        this.onFacts = onFacts;
        this.onCompanies = onCompanies;
        this.decisions = decisions;
        this.lines = lines;
    }

    @GetMapping(LIST)
    String list(
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(required = false) @Nullable String by,
            @RequestParam(required = false) @Nullable Long before,
            @RequestParam(required = false) @Nullable Long undone,
            @ModelAttribute(name = "say", binding = false) Wording say,
            HttpServletRequest request,
            Model model) {
        DecisionFilter filter = DecisionFilter.of(state, by, before);
        model.addAttribute("filter", filter);
        model.addAttribute("found", lines.find(filter, say));
        model.addAttribute("states", DecisionFilter.STATES);
        model.addAttribute("editors", lines.editors());
        model.addAttribute(
                "undone",
                undone == null
                        ? null
                        : lines.find(undone, say)
                                .filter(line -> line.withdrawn() != null)
                                .orElse(null));
        model.addAttribute("links", new Links(request));
        return "desk/decisions/list";
    }

    /**
     * Withdraws a decision; one that was withdrawn meanwhile stays as it is.
     *
     * @param from the key of the fact whose page the form stands on
     */
    @PostMapping(LIST + "/{id:\\d{1,18}}/withdrawal")
    ModelAndView withdraw(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String note,
            @RequestParam(defaultValue = "") String from,
            Principal editor) {
        RecordedDecision decision = decisions.find(id).orElseThrow(() -> new NoSuchEntry("decision " + id));
        String why = Entered.text(note);
        if (decision.decision() instanceof Decision.OnFact) {
            onFacts.withdraw(id, why, editor.getName());
        } else {
            onCompanies.withdraw(id, why.isEmpty() ? null : why, editor.getName());
        }
        return Redirects.see(back(decision, from) + "?undone=" + id);
    }

    private static String back(RecordedDecision decision, String from) {
        return decision.decision() instanceof Decision.OnFact fact
                        && fact.keys().contains(from)
                ? FactView.address(fact.fact(), from)
                : LIST;
    }
}
