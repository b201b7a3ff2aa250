package org.layoffledger.desk.decisions;

import java.security.Principal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.layoffledger.ingestion.FactDecisions;
import org.layoffledger.review.Decision;
import org.layoffledger.review.Decisions;
import org.layoffledger.review.FactKind;
import org.layoffledger.review.InvalidDecision;
import org.layoffledger.site.language.Wording;
import org.layoffledger.site.page.NoSuchEntry;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One fact at the desk: what was read, what the ledger makes of it, what was decided, and the forms to decide. */
@Controller
@RequestMapping("/desk/facts/{kind:layoff|capex}/{key:[a-z0-9]{12,100}}")
class FactController {

    private static final Set<String> VERDICTS = Set.of("confirm", "reject");

    private final FactDecisions decisions;
    private final FactPages pages;
    private final CompanyNames names;

    FactController(FactDecisions decisions, FactPages pages, CompanyNames names) {
        this.decisions = decisions;
        this.pages = pages;
        this.names = names;
    }

    @GetMapping
    ModelAndView fact(
            @PathVariable String kind,
            @PathVariable String key,
            @RequestParam(required = false) @Nullable Long done,
            @RequestParam(required = false) @Nullable Long undone,
            @ModelAttribute(name = "say", binding = false) Wording say) {
        FactPages.Notice notice = new FactPages.Notice(done, undone);
        return view(pages.page(kind(kind), key, notice, FactForm.EMPTY, say).orElseThrow(() -> new NoSuchEntry(key)));
    }

    private static ModelAndView view(FactPages.FactPage page) {
        return new ModelAndView("desk/decisions/fact", "page", page);
    }

    /** Confirms the fact, or rejects it. */
    @PostMapping("/verdict")
    ModelAndView verdict(
            @PathVariable String kind,
            @PathVariable String key,
            @RequestParam(defaultValue = "") String verdict,
            @RequestParam(defaultValue = "") String note,
            Principal editor,
            @ModelAttribute(name = "say", binding = false) Wording say) {
        FactKind fact = kind(kind);
        FactForm form = new FactForm("verdict", Entered.text(note), null, false, null, null);
        if (!VERDICTS.contains(verdict)) {
            return again(fact, key, form.refused(Refusal.bad("verdict", "note", "choose")), say);
        }
        return carryOut(
                fact,
                key,
                form,
                decide(
                        () -> verdict.equals("confirm")
                                ? new Decision.Confirm(fact, key)
                                : new Decision.Reject(fact, key),
                        form,
                        editor),
                say);
    }

    /** Corrects the fields that were changed in the form. */
    @PostMapping("/correction")
    ModelAndView correction(
            @PathVariable String kind,
            @PathVariable String key,
            @RequestParam Map<String, String> parameters,
            Principal editor,
            @ModelAttribute(name = "say", binding = false) Wording say) {
        FactKind fact = kind(kind);
        Entered entered = Entered.of(fact, parameters);
        FactForm form = new FactForm("correction", Entered.text(parameters.get("note")), null, false, entered, null);
        Map<String, @Nullable String> changed = entered.changed();
        if (changed.isEmpty()) {
            return again(fact, key, form.refused(Refusal.bad("correction", "values", "nothing-changed")), say);
        }
        return carryOut(fact, key, form, decide(() -> new Decision.Correct(fact, key, changed), form, editor), say);
    }

    /** Says whose cut or money it is. */
    @PostMapping("/company")
    ModelAndView company(
            @PathVariable String kind,
            @PathVariable String key,
            @RequestParam(defaultValue = "") String company,
            @RequestParam(required = false) @Nullable String newCompany,
            @RequestParam(defaultValue = "") String note,
            Principal editor,
            @ModelAttribute(name = "say", binding = false) Wording say) {
        FactKind fact = kind(kind);
        FactForm form =
                new FactForm("company", Entered.text(note), Entered.text(company), newCompany != null, null, null);
        ChosenCompanies chosen = names.chosen(fact, Entered.text(company), form.newCompany());
        Refusal refusal = chosen.refusal(form.name());
        if (refusal != null) {
            return again(fact, key, form.refused(refusal), say);
        }
        return carryOut(
                fact,
                key,
                form,
                () -> decisions.reassign(fact, key, chosen.named(), form.note(), editor.getName()),
                say);
    }

    /** Says how the fact belongs to another one of its company. */
    @PostMapping("/relation")
    ModelAndView relation(
            @PathVariable String kind,
            @PathVariable String key,
            @RequestParam(defaultValue = "") String other,
            @RequestParam(defaultValue = "") String relation,
            @RequestParam(defaultValue = "") String note,
            Principal editor,
            @ModelAttribute(name = "say", binding = false) Wording say) {
        FactKind fact = kind(kind);
        FactForm form = new FactForm("relation", Entered.text(note), Entered.text(other), false, null, null);
        if (!other.matches("[a-z0-9]{12,100}")) {
            return again(fact, key, form.refused(Refusal.bad("relation", "other", "other")), say);
        }
        if (!relations(fact).contains(relation)) {
            return again(fact, key, form.refused(Refusal.bad("relation", "note", "choose")), say);
        }
        return carryOut(fact, key, form, decide(() -> relate(fact, key, relation, other), form, editor), say);
    }

    static List<String> relations(FactKind kind) {
        return kind == FactKind.LAYOFF
                ? List.of("same_event", "different_events", "part_of")
                : List.of("same_event", "different_events");
    }

    private static Decision.OnFact relate(FactKind fact, String key, String relation, String other) {
        return switch (relation) {
            case "same_event" -> new Decision.SameEvent(fact, key, other);
            case "different_events" -> new Decision.DifferentEvents(fact, key, other);
            default -> new Decision.PartOf(key, other);
        };
    }

    private Supplier<Decisions.Recorded> decide(Supplier<Decision.OnFact> decision, FactForm form, Principal editor) {
        return () -> decisions.decide(decision.get(), form.note(), editor.getName());
    }

    private ModelAndView carryOut(
            FactKind kind, String key, FactForm form, Supplier<Decisions.Recorded> decision, Wording say) {
        try {
            Decisions.Recorded recorded = decision.get();
            return Redirects.see(FactView.address(kind, key) + "?done=" + recorded.id());
        } catch (InvalidDecision e) {
            return again(kind, key, form.refused(Refusal.of(form.name(), kind, e)), say);
        }
    }

    /** The page with what was typed and what is wrong with it. */
    private ModelAndView again(FactKind kind, String key, FactForm form, Wording say) {
        ModelAndView view =
                view(pages.page(kind, key, FactPages.Notice.NONE, form, say).orElseThrow(() -> new NoSuchEntry(key)));
        if (form.refusal() != null) {
            view.setStatus(form.refusal().status());
        }
        return view;
    }

    private static FactKind kind(String code) {
        return FactKind.valueOf(code.toUpperCase(Locale.ROOT));
    }
}
