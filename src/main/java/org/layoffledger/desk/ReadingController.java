package org.layoffledger.desk;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.layoffledger.reading.Reading;
import org.layoffledger.reading.ReadingChanges;
import org.layoffledger.reading.ReadingTotals;
import org.layoffledger.reading.ReadingUnderWay;
import org.layoffledger.reading.Readings;
import org.layoffledger.site.page.Links;
import org.layoffledger.site.page.Window;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Readings at the desk: started, followed, looked through, applied or given up. */
@Controller
class ReadingController {

    private static final String READINGS = "/desk/readings";
    private static final int LATEST = 20;
    private static final String SECONDS_TO_RELOAD = "4";
    private static final Set<String> ERRORS = Set.of("under-way", "nothing", "too-late");

    private final Readings readings;
    private final ReadingChanges changes;

    ReadingController(Readings readings, ReadingChanges changes) {
        this.readings = readings;
        this.changes = changes;
    }

    @GetMapping(READINGS)
    String list(@RequestParam(required = false) @Nullable String error, Model model) {
        say(error, model);
        List<Reading> latest = readings.latest(LATEST);
        model.addAttribute("waiting", readings.waiting());
        model.addAttribute("readings", latest);
        model.addAttribute(
                "open",
                latest.stream().filter(one -> one.state().isOpen()).findFirst().orElse(null));
        return "desk/readings";
    }

    @PostMapping(READINGS)
    String start(Principal user) {
        try {
            OptionalLong started = readings.start(user.getName());
            return started.isPresent()
                    ? "redirect:" + READINGS + "/" + started.getAsLong()
                    : "redirect:" + READINGS + "?error=nothing";
        } catch (ReadingUnderWay e) {
            return "redirect:" + READINGS + "?error=under-way";
        }
    }

    @GetMapping(READINGS + "/{id}")
    String one(
            @PathVariable long id,
            @RequestParam(required = false) @Nullable String error,
            Model model,
            HttpServletResponse response) {
        Reading reading = find(id);
        say(error, model);
        model.addAttribute("reading", reading);
        model.addAttribute("outdated", readings.isOutdated(reading));
        model.addAttribute("totals", changes.totals(id).orElse(null));
        model.addAttribute("subjects", changes.subjectCount(id));
        if (reading.state().isWorking()) {
            response.setHeader("Refresh", SECONDS_TO_RELOAD);
        }
        return "desk/reading";
    }

    @GetMapping(READINGS + "/{id}/facts")
    String facts(
            @PathVariable long id,
            @RequestParam(defaultValue = "changed") String change,
            @RequestParam(defaultValue = "1") int page,
            Locale language,
            HttpServletRequest request,
            Model model) {
        if (!ReadingChanges.KINDS.contains(change)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        ReadingTotals totals = changes.totals(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        int total = ChangedFactRow.count(totals, change);
        int number = Window.number(page, total);
        List<ChangedFactRow> facts = changes.facts(id, change, language, Window.offset(number), Window.SIZE).stream()
                .map(ChangedFactRow::of)
                .toList();
        model.addAttribute("reading", find(id));
        model.addAttribute("totals", totals);
        model.addAttribute("change", change);
        model.addAttribute("facts", new Window<>(facts, number, total));
        model.addAttribute("links", new Links(request));
        return "desk/reading-facts";
    }

    @GetMapping(READINGS + "/{id}/companies")
    String companies(
            @PathVariable long id,
            @RequestParam(defaultValue = "1") int page,
            Locale language,
            HttpServletRequest request,
            Model model) {
        int total = changes.subjectCount(id);
        int number = Window.number(page, total);
        model.addAttribute("reading", find(id));
        model.addAttribute(
                "subjects",
                new Window<>(changes.subjects(id, language, Window.offset(number), Window.SIZE), number, total));
        model.addAttribute("links", new Links(request));
        return "desk/reading-companies";
    }

    @PostMapping(READINGS + "/{id}/apply")
    String apply(@PathVariable long id, Principal user) {
        return after(id, readings.apply(find(id).id(), user.getName()));
    }

    @PostMapping(READINGS + "/{id}/abandon")
    String abandon(@PathVariable long id) {
        return after(id, readings.abandon(find(id).id()));
    }

    @PostMapping(READINGS + "/{id}/start-over")
    String startOver(@PathVariable long id) {
        return after(id, readings.startOver(find(id).id()));
    }

    @PostMapping(READINGS + "/{id}/retry")
    String retry(@PathVariable long id) {
        return after(id, readings.retry(find(id).id()));
    }

    /** What could not be done is no longer possible: somebody else was quicker. */
    private static String after(long id, boolean done) {
        return "redirect:" + READINGS + "/" + id + (done ? "" : "?error=too-late");
    }

    private Reading find(long id) {
        return readings.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static void say(@Nullable String error, Model model) {
        if (error != null && ERRORS.contains(error)) {
            model.addAttribute("error", error);
        }
    }
}
