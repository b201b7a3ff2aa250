package org.layoffledger.site.changes;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.layoffledger.site.language.Wording;
import org.layoffledger.site.page.Links;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class ChangesController {

    private final Changes changes;

    ChangesController(Changes changes) {
        this.changes = changes;
    }

    @GetMapping("/changes")
    String changes(
            @RequestParam(required = false) @Nullable String company,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable Long before,
            @ModelAttribute(name = "say", binding = false) Wording say,
            HttpServletRequest request,
            Model model) {
        ChangeFilter filter = ChangeFilter.of(company, kind, before);
        model.addAttribute("filter", filter);
        model.addAttribute("found", changes.find(filter, say));
        model.addAttribute("kinds", ChangeFilter.KINDS);
        model.addAttribute("links", new Links(request));
        return "changes/list";
    }
}
