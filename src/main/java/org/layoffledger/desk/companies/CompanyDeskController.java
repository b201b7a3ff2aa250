package org.layoffledger.desk.companies;

import java.security.Principal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.layoffledger.company.CompanyBook;
import org.layoffledger.desk.companies.CompanyCards.Card;
import org.layoffledger.desk.companies.CompanyFiles.File;
import org.layoffledger.extraction.NameDoubts;
import org.layoffledger.ingestion.CompanyDecisions;
import org.layoffledger.ingestion.MergerPreview;
import org.layoffledger.ingestion.RefusedCompanyDecision;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Companies at the desk: finding them, and deciding what they are called and which are one. */
@Controller
@RequestMapping("/desk/companies")
class CompanyDeskController {

    private static final Set<String> DONE = Set.of("merge", "rename", "alias", "withdrawn", "not-withdrawn");
    private static final List<String> COUNTRIES =
            Arrays.stream(Locale.getISOCountries()).sorted().toList();

    private final CompanyCards cards;
    private final CompanyFiles files;
    private final CompanyBook companies;
    private final CompanyDecisions decisions;
    private final MergerPreview preview;

    CompanyDeskController(
            CompanyCards cards,
            CompanyFiles files,
            CompanyBook companies,
            CompanyDecisions decisions,
            MergerPreview preview) {
        this.cards = cards;
        this.files = files;
        this.companies = companies;
        this.decisions = decisions;
        this.preview = preview;
    }

    @GetMapping
    String list(
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable Long after,
            Model model) {
        String words = q == null || q.isBlank() ? null : q.strip();
        model.addAttribute("words", words);
        model.addAttribute("shelf", cards.find(words, after));
        return "desk/companies";
    }

    /** One company, and with {@code into} the companies that it could be merged into. */
    @GetMapping("/{id}")
    ModelAndView one(
            @PathVariable long id,
            @RequestParam(required = false) @Nullable String into,
            @RequestParam(required = false) @Nullable String done,
            @RequestParam(required = false) @Nullable Long decision) {
        ModelAndView page = page(id, HttpStatus.OK);
        if (into != null && !into.isBlank()) {
            page.addObject("into", into.strip())
                    .addObject(
                            "targets",
                            cards.find(into.strip(), null).cards().stream()
                                    .filter(card -> card.id() != id && !card.isMerged())
                                    .toList());
        }
        if (done != null && DONE.contains(done)) {
            page.addObject("done", done).addObject("decision", decision);
        }
        return page;
    }

    @GetMapping("/{id}/merge")
    ModelAndView preview(@PathVariable long id, @RequestParam long into) {
        Card card = card(id);
        Card target = card(into);
        try {
            return new ModelAndView("desk/merge", "comparison", preview.of(id, into))
                    .addObject("card", card)
                    .addObject("target", target);
        } catch (RefusedCompanyDecision refused) {
            return refused(id, refused, Map.of());
        }
    }

    @PostMapping("/{id}/merge")
    ModelAndView merge(@PathVariable long id, @RequestParam long into, @RequestParam String note, Principal user) {
        try {
            return done(into, "merge", decisions.merge(id, into, note, user.getName()));
        } catch (RefusedCompanyDecision refused) {
            return refused(id, refused, Map.of());
        }
    }

    @PostMapping("/{id}/rename")
    ModelAndView rename(@PathVariable long id, @RequestParam Map<String, String> form, Principal user) {
        Map<String, @Nullable String> wanted = new HashMap<>();
        file(id).details().values().keySet().stream()
                .filter(form::containsKey)
                .forEach(field -> wanted.put(field, form.get(field)));
        try {
            String note = form.getOrDefault("note", "");
            return done(id, "rename", decisions.rename(id, wanted, note, user.getName()));
        } catch (RefusedCompanyDecision refused) {
            return refused(id, refused, form);
        }
    }

    /** A name that may well mean something else is added only where the editor says so once more, or marks it as ambiguous. */
    @PostMapping("/{id}/alias")
    ModelAndView alias(
            @PathVariable long id,
            @RequestParam String alias,
            @RequestParam(defaultValue = "false") boolean ambiguous,
            @RequestParam(defaultValue = "false") boolean sure,
            @RequestParam(defaultValue = "") String note,
            Principal user) {
        Map<String, String> form = Map.of("alias", alias, "aliasNote", note, "ambiguous", String.valueOf(ambiguous));
        if (!alias.isBlank() && !ambiguous && !sure && NameDoubts.isDoubtful(alias)) {
            return page(id, HttpStatus.BAD_REQUEST).addObject("form", form).addObject("doubtful", alias);
        }
        try {
            return done(id, "alias", decisions.alias(id, alias, ambiguous, note, user.getName()));
        } catch (RefusedCompanyDecision refused) {
            return refused(id, refused, form);
        }
    }

    @PostMapping("/{id}/withdraw")
    ModelAndView withdraw(
            @PathVariable long id,
            @RequestParam long decision,
            @RequestParam(defaultValue = "") String note,
            Principal user) {
        boolean withdrawn = decisions.withdraw(decision, note.isBlank() ? null : note.strip(), user.getName());
        return new ModelAndView(
                "redirect:/desk/companies/" + id + "?done=" + (withdrawn ? "withdrawn" : "not-withdrawn"));
    }

    private static ModelAndView done(long id, String what, long decision) {
        return new ModelAndView("redirect:/desk/companies/" + id + "?done=" + what + "&decision=" + decision);
    }

    /** The page again, with why not and with what was filled in. */
    private ModelAndView refused(long id, RefusedCompanyDecision refused, Map<String, String> form) {
        return page(id, HttpStatus.BAD_REQUEST)
                .addObject("refused", refused.reason().code())
                .addObject("refusedValues", refused.values())
                .addObject("form", form);
    }

    private ModelAndView page(long id, HttpStatus status) {
        return new ModelAndView("desk/company", status)
                .addObject("file", file(id))
                .addObject("sectors", companies.sectors())
                .addObject("countries", COUNTRIES)
                .addObject("form", Map.of());
    }

    private File file(long id) {
        return files.file(card(id));
    }

    private Card card(long id) {
        return cards.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
