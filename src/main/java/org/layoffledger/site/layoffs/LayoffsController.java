package org.layoffledger.site.layoffs;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.layoffledger.site.changes.Changes;
import org.layoffledger.site.language.Wording;
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
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

@Controller
class LayoffsController {

    private final EventList list;
    private final Events events;
    private final LastingKeys keys;
    private final Changes changes;
    private final EditorMarks marks;

    LayoffsController(EventList list, Events events, LastingKeys keys, Changes changes, EditorMarks marks) {
        this.list = list;
        this.events = events;
        this.keys = keys;
        this.changes = changes;
        this.marks = marks;
    }

    @GetMapping("/layoffs")
    String layoffs(
            @RequestParam(required = false) @Nullable String company,
            @RequestParam(required = false) @Nullable String when,
            @RequestParam(required = false) @Nullable String status,
            @RequestParam(required = false) @Nullable Integer size,
            @RequestParam(required = false) @Nullable String sort,
            @RequestParam(defaultValue = "1") int page,
            @ModelAttribute(name = "say", binding = false) Wording say,
            HttpServletRequest request,
            Model model) {
        EventFilter filter = EventFilter.of(company, when, status, size, sort);
        model.addAttribute("filter", filter);
        model.addAttribute("found", list.find(filter, page, say.language()));
        model.addAttribute("years", list.years());
        model.addAttribute("statuses", EventFilter.STATUSES);
        model.addAttribute("sizes", EventFilter.SIZES);
        model.addAttribute("links", new Links(request));
        return "layoffs/list";
    }

    @GetMapping("/layoffs/{key}")
    ModelAndView event(
            @PathVariable String key,
            @ModelAttribute(name = "say", binding = false) Wording say,
            HttpServletRequest request) {
        Optional<EventPage> page = events.page(key, say.language());
        if (page.isPresent()) {
            return new ModelAndView("layoffs/event", "page", page.get())
                    .addObject(
                            "marks",
                            marks.of(
                                    page.get().sources().stream()
                                            .map(EventSource::lastingKey)
                                            .toList(),
                                    say))
                    .addObject("history", changes.ofEvent(page.get().event().id(), say))
                    .addObject("links", new Links(request));
        }
        Optional<String> canonical = keys.canonicalEvent(key);
        if (canonical.isPresent()) {
            return new ModelAndView(redirect("/layoffs/" + canonical.get()));
        }
        return keys.withdrawnEvent(key)
                .map(withdrawal -> new ModelAndView("withdrawn", HttpStatus.GONE)
                        .addObject("withdrawal", withdrawal)
                        .addObject("section", "layoffs")
                        .addObject("history", changes.ofKey(key, say)))
                .orElseThrow(() -> new NoSuchEntry(key));
    }

    private static View redirect(String address) {
        RedirectView view = new RedirectView(address, true);
        view.setStatusCode(HttpStatus.FOUND);
        view.setExposeModelAttributes(false);
        return view;
    }
}
